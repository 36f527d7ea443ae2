/** What options cost in rows: unrounded to decide with, and in minor units to judge ties and to print. */
import type { Rows } from "../core/block.ts";
import { at, type Column, combine } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { type Evaluator, evaluator, type OptionOutcome } from "../core/evaluate.ts";
import type { Basis } from "../core/item.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { toMinor } from "../core/money.ts";
import { standing } from "./requirements.ts";
import type { VerdictBasis } from "./winner.ts";

/** One option's sums over the horizon in every row, unrounded, and whether it meets the requirements there. */
export interface Costs {
  readonly cash: Column;
  readonly imputed: Column;
  /** 1 where it does, 0 where not. */
  readonly meets: Column;
}

type Sums = Pick<Costs, "cash" | "imputed">;

/** The unrounded cost in a row. */
export function costAt({ cash, imputed }: Sums, row: number, by: VerdictBasis): number {
  return by === "cash" ? at(cash, row) : at(cash, row) + at(imputed, row);
}

/** The cost in a row as `compare` prints it, in whole minor units: cash and imputed are each rounded as one sum. */
export function minorAt({ cash, imputed }: Sums, row: number, by: VerdictBasis, digits: number): number {
  const paid = toMinor(at(cash, row), digits);
  return by === "cash" ? paid : paid + toMinor(at(imputed, row), digits);
}

/** Whether a cost lies so near to half a minor unit that noise could round it either way. */
export function isHalf({ cash, imputed }: Sums, row: number, by: VerdictBasis, digits: number): boolean {
  return (by === "cash" ? [cash] : [cash, imputed]).some((column) => {
    const minor = Math.abs(at(column, row)) * 10 ** digits;
    return Math.abs(minor - Math.floor(minor) - 0.5) < 1e-3;
  });
}

/** Prices blocks of rows; the columns it gives are its own until the next call. */
export type Pricer = (rows: Rows) => readonly Costs[];

/** A pricer of these options of a model, in their order, for at most `capacity` rows at a time. */
export function pricer(model: Model, options: readonly OptionModel[], capacity: number): Pricer {
  // What an option delivers is looked at where something is required of it.
  const alone = options.map((option) => ({ ...option, hours: null, lostHours: null }));
  const evaluation: Evaluator = evaluator({ ...model, options: alone }, capacity, { months: false });
  const digits = currencyDigits(model.currency);
  const spare = options.map(() => ({ cash: new Float64Array(capacity), imputed: new Float64Array(capacity) }));
  return (rows) =>
    evaluation.evaluate(rows).map((outcome, index) => {
      const option = options[index] as OptionModel;
      const of = (basis: Basis) => sum(option, outcome, basis, rows.count, spare[index]?.[basis] as Float64Array);
      const meets = standing(model, option, evaluation, digits).meets(rows.count);
      return { cash: of("cash"), imputed: of("imputed"), meets };
    });
}

function sum(option: OptionModel, outcome: OptionOutcome, basis: Basis, count: number, into: Float64Array): Column {
  let result: Column = 0;
  option.items.forEach((item, index) => {
    const total = outcome.items[index]?.total;
    if (item.basis === basis && total !== undefined) result = combine("add", result, total, () => into, count);
  });
  return result;
}
