/** The cells that a spreadsheet has by name. */
import { type Issue, ScenarioError } from "../../core/issue.ts";
import type { IssueValues } from "../../core/issue-values.ts";
import { problem } from "../../language/issues.ts";
import type { CaseScenario, Scenario } from "../../scenario/scenario.ts";
import { caseAddress, lineAddress, nameOf } from "./cell-name.ts";
import type { Cell } from "./expression.ts";
import { type LiveModel, ownInputs } from "./model.ts";

/** What a spreadsheet takes of a name. */
const LONGEST = 255;

/**
 * Every named cell, inputs first.
 * @throws ScenarioError where two would have the same name, since a spreadsheet does not tell capitals from small letters, and
 * where a name is too long; one issue for each id that has to be another.
 */
export function namedCells(
  live: LiveModel,
  cases: readonly { readonly case: CaseScenario; readonly live: LiveModel }[],
  scenario: Scenario,
): Map<string, Cell> {
  const named = new Map<string, Cell>();
  const owners = new Map<string, string>();
  const issues = new Map<string, Issue>();
  const add = (address: string, cell: Cell) => {
    const name = nameOf(address);
    const other = owners.get(name.toLowerCase());
    if (other !== undefined) {
      const [one, two, parts] = apart(address, other);
      if (!issues.has(parts)) issues.set(parts, issueAt(scenario, address, "name-twice", { address: one, other: two }));
    }
    if (name.length > LONGEST && !issues.has("")) {
      issues.set("", issueAt(scenario, address, "name-too-long", { address, longest: LONGEST }));
    }
    owners.set(name.toLowerCase(), address);
    named.set(name, cell);
  };
  for (const [address, cell] of live.inputs) add(address, cell);
  for (const [address, cell] of resultsOf(live)) add(address, cell);
  for (const one of cases) {
    for (const [address, cell] of ownInputs(one.live, live)) add(caseAddress(one.case, address), cell);
    for (const [address, cell] of resultsOf(one.live)) add(caseAddress(one.case, address), cell);
  }
  if (issues.size > 0) throw new ScenarioError([...issues.values()]);
  return named;
}

function resultsOf({ options }: LiveModel): [address: string, cell: Cell][] {
  return options.flatMap(({ model: { id }, cash, imputed, total }) => [
    [`${id}.cash`, cash.total],
    [`${id}.imputed`, imputed.total],
    [`${id}.total`, total],
    ...[...cash.lines, ...imputed.lines].map((line): [string, Cell] => [lineAddress(id, line.item.id), line.total]),
  ]);
}

/** Two addresses as far as the first part in which they differ, and these parts. */
function apart(address: string, other: string): [one: string, two: string, parts: string] {
  const [own, others] = [address.split("."), other.split(".")];
  const at = own.findIndex((part, index) => part !== others[index]);
  return [own.slice(0, at + 1).join("."), others.slice(0, at + 1).join("."), `${own[at]} ${others[at]}`];
}

function issueAt<Code extends "name-twice" | "name-too-long">(
  { file, assumptions }: Scenario,
  address: string,
  code: Code,
  values: IssueValues[Code],
): Issue {
  const [option = ""] = address.split(".");
  const near = [...assumptions.values()].find((one) => one.address.startsWith(`${option}.`));
  const where = assumptions.get(address)?.at ?? near?.at ?? { file, line: 1, column: 1 };
  return { path: address, ...where, length: 1, excerpt: "", ...problem(code, values) };
}
