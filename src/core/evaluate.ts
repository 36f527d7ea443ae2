/**
 * Evaluation by columns: rows of assumptions in, rows of outcomes out. One evaluator
 * serves a model for as many blocks of rows as are asked; it keeps its working columns,
 * so a million rows need the memory of one block.
 */
import { type Accumulate, accumulation } from "./accumulate.ts";
import { type Block, block, type Rows } from "./block.ts";
import type { Column } from "./column.ts";
import { type Flow, type FlowOf, flowTimings } from "./flow.ts";
import type { Formula } from "./formula.ts";
import { readsAny } from "./inputs.ts";
import { kept } from "./kept.ts";
import type { Model } from "./model.ts";
import { inMonth, type Months, mapped, summedMonths, whole } from "./months.ts";
import { priceOf, unserved } from "./rollover.ts";
import type { Timing, TimingRow } from "./timing.ts";
import { type Values, values } from "./values.ts";
import { ALL_SPELLS, type Weights, weights } from "./weights.ts";

/** A flow's outcome: its sum over the horizon and, where they were asked for, its months. */
export interface Series {
  readonly total: Column;
  readonly months: readonly Column[] | null;
}

export interface OptionOutcome {
  readonly items: readonly Series[];
  readonly hours: Series | null;
  readonly lostHours: Series | null;
}

export interface Evaluator {
  /** One outcome an option, in model order. Its columns are valid until the next call. */
  evaluate(rows: Rows): readonly OptionOutcome[];
  /** The value of a formula in the rows of the last call. */
  formula(formula: Formula): Column;
  /** The outcome of a flow in the rows of the last call. */
  flow(flow: Flow): Series;
  /** The sum of columns of the last call. */
  total(parts: readonly Column[]): Column;
  /** The months of a flow in the rows of the last call, kept or not. */
  months(flow: Flow): readonly Column[];
  /** The numbers of a timing in one row of the last call. */
  timing(timing: Timing, row: number): TimingRow;
}

/**
 * An evaluator for blocks of at most `capacity` rows. Rows are independent: a block gives each row
 * what that row alone would give, bit for bit.
 */
export function evaluator(model: Model, capacity: number, keep: { readonly months: boolean }): Evaluator {
  return evaluatorOn(block(capacity), model, keep);
}

/** The same in a block that is there already. */
export function evaluatorOn(current: Block, model: Model, keep: { readonly months: boolean }): Evaluator {
  const numbers = values(model.assumptions, current);
  const weighed = weights(numbers, current, model.horizon);
  const flows = flowSeries(current, numbers, weighed, model.horizon);
  const flow = (node: Flow): Series => ({
    total: flows.total(node),
    months: keep.months ? flows.months(node) : null,
  });
  let before: Rows["columns"] = new Map();
  return {
    evaluate(rows) {
      const varied = differing(before, rows.columns);
      before = rows.columns;
      current.begin(rows);
      for (const memo of [numbers, weighed, flows]) memo.begin(varied);
      return model.options.map((option) => ({
        items: option.items.map((item) => flow(item.flow)),
        hours: option.hours && flow(option.hours),
        lostHours: option.lostHours && flow(option.lostHours),
      }));
    },
    formula: numbers.of,
    flow,
    total: current.total,
    months: flows.months,
    timing: weighed.row,
  };
}

/** The addresses that are not the same one number before and after. */
function differing(before: Rows["columns"], after: Rows["columns"]): ReadonlySet<string> {
  const all = new Set([...before.keys(), ...after.keys()]);
  for (const [address, column] of after)
    if (typeof column === "number" && before.get(address) === column) all.delete(address);
  return all;
}

interface FlowSeries {
  months(flow: Flow): readonly Column[];
  /** The sum of the months; where amount and timing are apart, the amount times the sum of the weights. */
  total(flow: Flow): Column;
  /** Forgets what reads any of these, for the next block; all else is numbers, and stays. */
  begin(varied: ReadonlySet<string>): void;
}

function flowSeries(block: Block, values: Values, weights: Weights, horizon: number): FlowSeries {
  const known = new Map<Flow, Map<number, Months>>();
  const totals = new Map<Flow, Column>();
  let accumulate: Accumulate | null = null;

  const months = (flow: Flow) => within(flow, ALL_SPELLS).of;
  const summed = (parts: readonly Months[]) => summedMonths(parts, block.total);

  /** The months of a flow: of `ALL_SPELLS` the whole horizon, of one spell only those that it touches. */
  function within(flow: Flow, spell: number): Months {
    const bySpell = kept(known, flow, () => new Map());
    return kept(bySpell, spell, () => {
      const computed = compute(flow, spell);
      return spell === ALL_SPELLS ? whole(computed, horizon) : computed;
    });
  }

  function compute(flow: Flow, spell: number): Months {
    switch (flow.flow) {
      case "paid":
        return paid(flow.amount, flow.timing, spell);
      case "sum":
        return summed(flow.of.map((part) => within(part, spell)));
      case "scaled": {
        const by = values.of(flow.by);
        return mapped(within(flow.of, spell), (value) => block.combine("multiply", by, value));
      }
      case "bounded":
        return bounded(flow, spell);
      case "rolledOver":
        return rolledOver(flow, spell);
      case "lost":
        return lost(flow, spell);
      case "accumulated":
        return accumulated(flow, spell);
    }
  }

  function paid(formula: Formula, timing: Timing, spell: number): Months {
    const amount = values.of(formula);
    return mapped(weights.months(timing, spell), (weight) =>
      weight === 0 ? 0 : block.combine("multiply", amount, weight),
    );
  }

  function accumulated(flow: FlowOf<"accumulated">, spell: number): Months {
    const { of, during } = flow;
    const spells = spellsOf(during, spell);
    if (spells.length !== 1) return summed(spells.map((each) => within(flow, each)));
    const one = spells[0] as number;
    accumulate ??= accumulation(values.of, block);
    return accumulate(flow, { pay: within(of, one), employed: weights.months(during, one) });
  }

  /** The numbers of all spells, or the one that is asked for. */
  const spellsOf = (timing: Timing, spell: number): number[] =>
    spell === ALL_SPELLS ? Array.from({ length: weights.spells(timing) }, (_, index) => index) : [spell];

  function bounded(flow: FlowOf<"bounded">, spell: number): Months {
    const { of, most } = flow;
    const [first] = flowTimings(of);
    return summed(
      (first === undefined ? [spell] : spellsOf(first, spell)).map((one) => {
        const limits = most && within(most, one);
        return mapped(within(of, one), (value, month) => {
          const capped = limits === null ? value : block.combine("min", value, inMonth(limits, month));
          return block.combine("max", capped, 0);
        });
      }),
    );
  }

  function rolledOver({ of, keeps }: FlowOf<"rolledOver">, spell: number): Months {
    const hours = (which: "above" | "below") =>
      whole(summed(of.map(({ timing, [which]: amount }) => paid(amount, timing, spell))), horizon).of;
    const shares = unserved(hours("above"), hours("below"), values.of(keeps), block);
    return summed(
      of.map(({ above, prices, billed }) =>
        mapped(weights.months(billed, spell), (weight, month) => {
          if (weight === 0) return 0;
          const billable = block.combine("multiply", values.of(above), shares[month] as Column);
          return block.combine("multiply", priceOf(billable, prices, values, block), weight);
        }),
      ),
    );
  }

  /** Each spell by itself: what one person costs is not lost by the next, who may start in the same month. */
  function lost(flow: FlowOf<"lost">, spell: number): Months {
    const spells = spellsOf(flow.during, spell);
    if (spells.length > 1) return summed(spells.map((one) => lost(flow, one)));
    const of = within(flow.of, spell);
    return mapped(weights.lost(flow.rampUp, flow.during, spell), (share, month) =>
      share === 0 ? 0 : block.combine("multiply", inMonth(of, month), share),
    );
  }

  const total = (flow: Flow): Column => kept(totals, flow, () => totalOf(flow));

  function totalOf(flow: Flow): Column {
    switch (flow.flow) {
      case "paid":
        return block.combine("multiply", values.of(flow.amount), weights.sum(flow.timing));
      case "sum":
        return block.total(flow.of.map(total));
      case "scaled":
        return block.combine("multiply", values.of(flow.by), total(flow.of));
      case "lost":
        if (weights.spells(flow.during) > 1) return block.total(months(flow));
        return block.products(months(flow.of), weights.lost(flow.rampUp, flow.during, ALL_SPELLS).of);
      default:
        return block.total(months(flow));
    }
  }

  return {
    months,
    total,
    begin(varied) {
      for (const memo of [known, totals]) {
        for (const flow of memo.keys()) if (readsAny(flow, varied)) memo.delete(flow);
      }
      accumulate = null;
    },
  };
}
