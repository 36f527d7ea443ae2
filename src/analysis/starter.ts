/** The starter file with expectations that hold: it is priced once to know what to expect. */
import { parseScenario } from "../scenario/parse.ts";
import { compare } from "./compare.ts";
import { type TemplateOptions, template } from "./template.ts";

/**
 * The text of a scenario file that every command runs on without an edit. Pure.
 * @throws ScenarioError where the currency or the start is none.
 */
export function starterFile(options: TemplateOptions): string {
  const { options: compared, verdict } = compare(parseScenario(template(options)));
  const [first] = compared;
  return template(options, [
    ...(first === undefined ? [] : [`{ of: ${first.id}.total, is: ${first.total}, within: 1 }`]),
    ...(verdict === null || verdict.winner === null ? [] : [`{ winner: ${verdict.winner} }`]),
  ]);
}
