/** The values of formulas in a block of rows, each computed once. */
import type { Block } from "./block.ts";
import type { Column } from "./column.ts";
import type { Formula } from "./formula.ts";
import { kept } from "./kept.ts";
import type { Model } from "./model.ts";

export interface Values {
  /** @throws TypeError for an address that has no assumption: a bug in a line item, never in a file. */
  of(formula: Formula): Column;
  /** Forgets what it computed, for the next block. */
  begin(): void;
}

export function values(assumptions: Model["assumptions"], block: Block): Values {
  const known = new Map<Formula, Column>();

  function compute(formula: Formula): Column {
    if (formula.op === "constant") return formula.value;
    if (formula.op === "assumption") return given(formula.address);
    if (formula.op === "named") return of(formula.of[0]);
    const [first, ...rest] = formula.of;
    let value = of(first as Formula);
    for (const part of rest) value = block.combine(formula.op, value, of(part));
    return value;
  }

  function given(address: string): Column {
    const value = block.given(address) ?? assumptions.get(address)?.quantity.value;
    if (value === undefined) throw new TypeError(`no assumption at ${address}`);
    return value;
  }

  const of = (formula: Formula): Column => kept(known, formula, () => compute(formula));

  return { of, begin: () => known.clear() };
}
