/** The names that cells go by in a spreadsheet: addresses for inputs, `hire.cash` and `hire.lines.fees` for results. */
import { type Issue, ScenarioError } from "../../core/issue.ts";
import { problem } from "../../language/issues.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Cell } from "./expression.ts";
import type { LiveModel } from "./model.ts";

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

/**
 * Every named cell, inputs first.
 * @throws ScenarioError where two would have the same name; a spreadsheet does not tell capitals from small letters.
 */
export function namedCells(live: LiveModel, scenario: Scenario): Map<string, Cell> {
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
  for (const { model, cash, imputed, total } of live.options) {
    const { id } = model;
    add(`${id}.cash`, cash.total);
    add(`${id}.imputed`, imputed.total);
    add(`${id}.total`, total);
    for (const line of [...cash.lines, ...imputed.lines]) add(`${id}.lines.${line.item.id}`, line.total);
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return named;
}

function collision({ file, assumptions }: Scenario, address: string, other: string): Issue {
  const where = assumptions.get(address)?.at ?? assumptions.get(other)?.at ?? { file, line: 1, column: 1 };
  return { path: address, ...where, length: 1, excerpt: "", ...problem("name-twice", { address, other }) };
}
