/**
 * Best and worst case of each option: every range at whichever of its values makes that
 * option's total cheapest or dearest, all at once, as one consistent row.
 */
import { isRange } from "../core/assumption.ts";
import { at, type Column } from "../core/column.ts";
import { evaluator } from "../core/evaluate.ts";
import { flowInputs } from "../core/inputs.ts";
import type { Model, OptionModel } from "../core/model.ts";

/** The values of one row, by address; addresses left out are at their likely value. */
export type Case = ReadonlyMap<string, number>;

export interface Cases {
  readonly best: Case;
  readonly worst: Case;
}

/** The addresses of the ranges that an option's total depends on. */
export function rangesOf(model: Model, option: OptionModel): string[] {
  const inputs = new Set<string>();
  for (const item of option.items) flowInputs(item.flow, inputs);
  return [...inputs].filter((address) => {
    const assumption = model.assumptions.get(address);
    return assumption !== undefined && isRange(assumption);
  });
}

/**
 * Both cases of one option. Ends are chosen one range at a time and then reconsidered together until
 * nothing improves; the likely value is a candidate too, so that the total always lies between the cases.
 */
export function casesOf(model: Model, index: number): Cases {
  const option = model.options[index] as OptionModel;
  const addresses = rangesOf(model, option);
  const alone: Model = { ...model, options: [option] };
  return { best: extreme(alone, addresses, 1), worst: extreme(alone, addresses, -1) };
}

const PASSES = 6;

function extreme(model: Model, addresses: readonly string[], sign: 1 | -1): Case {
  const chosen = new Map<string, number>();
  if (addresses.length === 0) return chosen;
  const { evaluate } = evaluator(model, 3, { months: false });
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false;
    for (const address of addresses) {
      const { value, low = value, high = value } = model.assumptions.get(address)?.quantity ?? { value: 0 };
      const columns = new Map<string, Column>(chosen);
      columns.set(address, Float64Array.of(low, high, value));
      const [outcome] = evaluate({ count: 3, columns });
      const totals = [0, 1, 2].map((row) => {
        let sum = 0;
        for (const series of outcome?.items ?? []) sum += at(series.total, row);
        return sign * sum;
      });
      const [atLow = 0, atHigh = 0, atLikely = 0] = totals;
      const best = atLikely < Math.min(atLow, atHigh) ? value : atLow <= atHigh ? low : high;
      if (best !== chosen.get(address)) {
        chosen.set(address, best);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return chosen;
}

/** Rows that hold these cases, in order. */
export function rowsOf(cases: readonly Case[], model: Model): { count: number; columns: Map<string, Column> } {
  const columns = new Map<string, Column>();
  for (const address of new Set(cases.flatMap((one) => [...one.keys()]))) {
    const likely = model.assumptions.get(address)?.quantity.value ?? 0;
    columns.set(
      address,
      Float64Array.from(cases, (one) => one.get(address) ?? likely),
    );
  }
  return { count: cases.length, columns };
}
