/**
 * The names that cells go by in a spreadsheet: addresses for inputs, `hire.cash` and `hire.lines.fees` for results; of a
 * case the same after its own, `cases.growth.hire.total`.
 */
import type { CaseScenario } from "../../scenario/scenario.ts";

/**
 * An address as a spreadsheet takes it: `-` is `_`, and `_` follows a part that reads as a cell (`a1`, `r1c1`), since
 * `inputs.a1` would be a cell of a sheet. Both come back, since an address has no `_` of its own.
 */
export function nameOf(address: string): string {
  return address
    .split(".")
    .map((part) => (/^([a-z]{1,3}\d+|r\d+c\d+)$/i.test(part) ? `${part}_` : part))
    .join(".")
    .replaceAll("-", "_");
}

/** What the names of a case begin with. */
export const caseAddress = ({ id }: Pick<CaseScenario, "id">, address: string): string => `cases.${id}.${address}`;

/** A cost line among the results of its option. */
export const lineAddress = (option: string, line: string): string => `${option}.lines.${line}`;
