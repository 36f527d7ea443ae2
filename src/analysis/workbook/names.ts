/**
 * The names that cells go by in a spreadsheet: addresses for inputs, `hire.cash` and `hire.lines.fees` for results; of a
 * case the same after its own, `cases.growth.hire.total`.
 */
import { type Issue, ScenarioError } from "../../core/issue.ts";
import { problem } from "../../language/issues.ts";
import type { CaseScenario, Scenario } from "../../scenario/scenario.ts";
import type { Cell } from "./expression.ts";
import { type LiveModel, ownInputs } from "./model.ts";

/**
 * An address as a spreadsheet takes it: `-` is `_`, and `_` follows a part that reads as a cell, since `inputs.a1`
 * would be a cell of a sheet. Both come back, since an address has no `_` of its own.
 */
export function nameOf(address: string): string {
  return address
    .split(".")
    .map((part, index) => (/^[a-z]{1,3}\d+$/i.test(part) && index > 0 ? `${part}_` : part))
    .join(".")
    .replaceAll("-", "_");
}

/** What the names of a case begin with. */
export const caseAddress = ({ id }: Pick<CaseScenario, "id">, address: string): string => `cases.${id}.${address}`;

/**
 * Every named cell, inputs first.
 * @throws ScenarioError where two would have the same name; a spreadsheet does not tell capitals from small letters.
 */
export function namedCells(
  live: LiveModel,
  cases: readonly { readonly case: CaseScenario; readonly live: LiveModel }[],
  scenario: Scenario,
): Map<string, Cell> {
  const named = new Map<string, Cell>();
  const owners = new Map<string, string>();
  const issues: Issue[] = [];
  const add = (address: string, cell: Cell) => {
    const name = nameOf(address);
    const other = owners.get(name.toLowerCase());
    if (other !== undefined) issues.push(collision(scenario, address, other));
    owners.set(name.toLowerCase(), address);
    named.set(name, cell);
  };
  for (const [address, cell] of live.inputs) add(address, cell);
  for (const [address, cell] of resultsOf(live)) add(address, cell);
  for (const one of cases) {
    for (const [address, cell] of ownInputs(one.live, live)) add(caseAddress(one.case, address), cell);
    for (const [address, cell] of resultsOf(one.live)) add(caseAddress(one.case, address), cell);
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return named;
}

function resultsOf({ options }: LiveModel): [address: string, cell: Cell][] {
  return options.flatMap(({ model: { id }, cash, imputed, total }) => [
    [`${id}.cash`, cash.total],
    [`${id}.imputed`, imputed.total],
    [`${id}.total`, total],
    ...[...cash.lines, ...imputed.lines].map((line): [string, Cell] => [`${id}.lines.${line.item.id}`, line.total]),
  ]);
}

function collision({ file, assumptions }: Scenario, address: string, other: string): Issue {
  const where = assumptions.get(address)?.at ?? assumptions.get(other)?.at ?? { file, line: 1, column: 1 };
  return { path: address, ...where, length: 1, excerpt: "", ...problem("name-twice", { address, other }) };
}
