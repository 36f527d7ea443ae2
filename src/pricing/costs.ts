/** What options cost in rows: unrounded to decide with, and in minor units to judge ties and to print. */
import { type Block, block, type Reach, type Rows } from "../core/block.ts";
import { at, type Column } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { type Evaluator, evaluatorOn } from "../core/evaluate.ts";
import type { Basis } from "../core/item.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { toMinor } from "../core/money.ts";
import { NOT_RECORDED, recorder } from "../core/recorder.ts";
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

/** Prices blocks of rows. Each part of the result is worked out when it is read, which has to be before the next call. */
export type Pricer = (rows: Rows) => readonly Costs[];

/** A pricer of the options of a model, in their order, for at most `capacity` rows at a time. */
export function pricer(model: Model, capacity: number): Pricer {
  return pricerIn(block(capacity), model);
}

/** The same in a block, which may be that of other pricers: what one gives is valid until the next is called. */
export function pricerIn(rows: Block, model: Model): Pricer {
  const evaluation = evaluatorOn(rows, { ...model, options: [] }, { months: false });
  const priced = model.options.map((option) => costsIn(evaluation, model, option));
  return (rows) => {
    evaluation.evaluate(rows);
    for (const costs of priced) costs.begin(rows.count);
    return priced;
  };
}

/**
 * The same for many rows, whose numbers lie within `given`: the evaluation is recorded once and compiled. null where there
 * is no room for it, or no WebAssembly.
 */
export function recordedPricer(model: Model, given: ReadonlyMap<string, Reach>): Pricer | null {
  const record = recorder(given);
  if (record === null) return null;
  try {
    const evaluation = evaluatorOn(record, model, { months: false });
    const recorded = model.options.map((option) => {
      const { cash, imputed } = costsIn(evaluation, model, option);
      return { cash, imputed, standing: standing(model, option, evaluation, currencyDigits(model.currency)) };
    });
    const run = record.kernel(recorded.flatMap(({ cash, imputed, standing }) => [cash, imputed, ...standing.reads]));
    return (rows) => {
      run(rows);
      return recorded.map(({ cash, imputed, standing }) => ({ cash, imputed, meets: standing.meets(rows.count) }));
    };
  } catch (error) {
    if (error === NOT_RECORDED) return null;
    throw error;
  }
}

/** What every option costs at the likely values. */
export function likelyCosts(model: Model): readonly Costs[] {
  const costs = pricer(model, 1)({ count: 1, columns: new Map() });
  return costs.map(({ cash, imputed, meets }) => ({ cash, imputed, meets }));
}

/** The costs of one option in the rows of the last evaluation: judging takes longer than pricing, and few ask for it. */
function costsIn(evaluation: Evaluator, model: Model, option: OptionModel) {
  const digits = currencyDigits(model.currency);
  let count = 0;
  let cash: Column | null = null;
  let imputed: Column | null = null;
  let meets: Column | null = null;
  const sum = (basis: Basis): Column =>
    evaluation.total(
      option.items.filter((item) => item.basis === basis).map(({ flow }) => evaluation.flow(flow).total),
    );
  return {
    begin(rows: number): void {
      count = rows;
      cash = imputed = meets = null;
    },
    get cash() {
      cash ??= sum("cash");
      return cash;
    },
    get imputed() {
      imputed ??= sum("imputed");
      return imputed;
    },
    get meets() {
      meets ??= standing(model, option, evaluation, digits).meets(count);
      return meets;
    },
  };
}
