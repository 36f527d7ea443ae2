/**
 * Evaluation by columns: rows of assumptions in, rows of outcomes out. One evaluator
 * serves a model for as many blocks of rows as are asked; it keeps its working columns,
 * so a million rows need the memory of one block.
 */
import { accumulate } from "./accumulate.ts";
import { type Column, type ColumnOperation, combine } from "./column.ts";
import type { Flow } from "./flow.ts";
import type { Formula } from "./formula.ts";
import type { Model } from "./model.ts";
import { monthSink, spellCount, sumSink, type Timing, type TimingRow, weigh } from "./timing.ts";
import { emptyRow, fill, isUniform, type TimingColumns } from "./timing-columns.ts";
import { isPlain, weightSums } from "./weight-sum.ts";

/** The rows of a question: a column for each address that differs from its likely value. */
export interface Rows {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Column>;
}

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
  /** The numbers of a timing in one row of the last call. */
  timing(timing: Timing, row: number): TimingRow;
}

const OPERATIONS: Record<Exclude<Formula["op"], "constant" | "assumption">, ColumnOperation> = {
  add: "add",
  multiply: "multiply",
  min: "min",
  max: "max",
  subtract: "subtract",
  divide: "divide",
};

/**
 * An evaluator for blocks of at most `capacity` rows. Rows are independent: a block gives each row
 * what that row alone would give, bit for bit.
 */
export function evaluator(model: Model, capacity: number, keep: { readonly months: boolean }): Evaluator {
  const { horizon } = model;
  const arena: Float64Array[] = [];
  let used = 0;
  let rows: Rows = { count: 1, columns: new Map() };
  const formulas = new Map<Formula, Column>();
  const weights = new Map<string, Column[]>();
  const sums = new Map<string, Column>();
  const series = new Map<Flow, Map<number, Column[]>>();
  const names = new Map<object, number>();
  const keys = new Map<Timing, string>();
  const one = new Float64Array(1);

  function column(): Float64Array {
    const next = arena[used] ?? new Float64Array(capacity);
    arena[used++] = next;
    return next;
  }

  function formula(node: Formula): Column {
    const known = formulas.get(node);
    if (known !== undefined) return known;
    let value: Column;
    if (node.op === "constant") value = node.value;
    else if (node.op === "assumption") value = likely(node.address);
    else {
      const op = OPERATIONS[node.op];
      const [first, ...rest] = node.of;
      value = formula(first as Formula);
      for (const part of rest) value = combine(op, value, formula(part), column, rows.count);
    }
    formulas.set(node, value);
    return value;
  }

  function likely(address: string): Column {
    const given = rows.columns.get(address) ?? model.assumptions.get(address)?.quantity.value;
    if (given === undefined) throw new TypeError(`no assumption at ${address}`);
    return given;
  }

  function name(part: object | null): number {
    if (part === null) return 0;
    const known = names.get(part);
    if (known !== undefined) return known;
    names.set(part, names.size + 1);
    return names.size;
  }

  /** Equal keys mean equal weights: the parts of timings are shared by identity. */
  function key(timing: Timing, spell: number): string {
    const ramp = timing.when === "rampUp" ? `${name(timing.months)}:${name(timing.startingAt)}` : "";
    const window = timing.when === "during" && timing.window ? `${timing.window.from}-${timing.window.to}` : "";
    const growth = timing.growth ? `${name(timing.growth.rate)}:${name(timing.growth.from)}` : "";
    return `${timing.when}|${name(timing.spells)}|${growth}|${ramp}|${window}|${spell}`;
  }

  function numbers({ spells, growth, ...rest }: Timing): TimingColumns {
    return {
      from: formula(spells.from),
      until: spells.until === null ? Number.POSITIVE_INFINITY : formula(spells.until),
      tenure: spells.tenure === null ? Number.POSITIVE_INFINITY : formula(spells.tenure),
      search: spells.search === null ? 0 : formula(spells.search),
      rate: growth === null ? 0 : formula(growth.rate),
      growthFrom: growth === null ? 0 : formula(growth.from),
      rampMonths: rest.when === "rampUp" ? formula(rest.months) : 0,
      startingAt: rest.when === "rampUp" ? formula(rest.startingAt) : 0,
    };
  }

  function monthWeights(timing: Timing, spell: number): Column[] {
    const id = key(timing, spell);
    const known = weights.get(id);
    if (known !== undefined) return known;
    const parts = numbers(timing);
    const row = emptyRow();
    let result: Column[];
    if (isUniform(parts)) {
      const months = new Array<number>(horizon).fill(0);
      fill(row, parts, 0);
      weigh(
        timing,
        row,
        horizon,
        monthSink((month, weight) => {
          months[month] = (months[month] as number) + weight;
        }),
        spell,
      );
      result = months;
    } else {
      const months = Array.from({ length: horizon }, () => column().fill(0, 0, rows.count));
      let current = 0;
      const sink = monthSink((month, weight) => {
        const to = months[month] as Float64Array;
        to[current] = (to[current] as number) + weight;
      });
      for (current = 0; current < rows.count; current++) {
        fill(row, parts, current);
        weigh(timing, row, horizon, sink, spell);
      }
      result = months;
    }
    weights.set(id, result);
    return result;
  }

  function weightSum(timing: Timing): Column {
    const id = keys.get(timing) ?? key(timing, -1);
    keys.set(timing, id);
    const known = sums.get(id);
    if (known !== undefined) return known;
    const parts = numbers(timing);
    const uniform = isUniform(parts);
    const to = uniform ? one : column();
    const count = uniform ? 1 : rows.count;
    if (isPlain(timing)) weightSums(timing, parts, horizon, count, to);
    else {
      const row = emptyRow();
      const sink = sumSink();
      for (let i = 0; i < count; i++) {
        fill(row, parts, i);
        sink.sum = 0;
        weigh(timing, row, horizon, sink);
        to[i] = sink.sum;
      }
    }
    const result: Column = uniform ? (one[0] as number) : to;
    sums.set(id, result);
    return result;
  }

  /** The months of a flow; of all its spells, or of the one numbered `spell`. */
  function months(flow: Flow, spell: number): Column[] {
    let known = series.get(flow);
    if (known === undefined) {
      known = new Map();
      series.set(flow, known);
    }
    const done = known.get(spell);
    if (done !== undefined) return done;
    const result = computeMonths(flow, spell);
    known.set(spell, result);
    return result;
  }

  function computeMonths(flow: Flow, spell: number): Column[] {
    switch (flow.flow) {
      case "paid": {
        const amount = formula(flow.amount);
        return monthWeights(flow.timing, spell).map((weight) =>
          weight === 0 ? 0 : combine("multiply", amount, weight, column, rows.count),
        );
      }
      case "sum": {
        const parts = flow.of.map((part) => months(part, spell));
        return Array.from({ length: horizon }, (_, month) => total(parts.map((part) => part[month] as Column)));
      }
      case "scaled": {
        const by = formula(flow.by);
        return months(flow.of, spell).map((value) => combine("multiply", by, value, column, rows.count));
      }
      case "lost": {
        const lost = monthWeights(flow.rampUp, spell);
        const during = monthWeights(flow.during, spell);
        return months(flow.of, spell).map((value, month) => {
          if (lost[month] === 0) return 0;
          const safe = combine("max", during[month] as Column, Number.MIN_VALUE, column, rows.count);
          const share = combine("divide", lost[month] as Column, safe, column, rows.count);
          return combine("multiply", value, share, column, rows.count);
        });
      }
      case "accumulated": {
        const spells = spell >= 0 ? [spell] : Array.from({ length: mostSpells(flow.during) }, (_, index) => index);
        const parts = spells.map((one) =>
          accumulate(flow, formula, months(flow.of, one), monthWeights(flow.during, one), rows.count, column),
        );
        return Array.from({ length: horizon }, (_, month) => total(parts.map((part) => part[month] as Column)));
      }
    }
  }

  function mostSpells(timing: Timing): number {
    const parts = numbers(timing);
    const row = emptyRow();
    let most = 0;
    const distinct = isUniform(parts) ? 1 : rows.count;
    for (let i = 0; i < distinct; i++) {
      fill(row, parts, i);
      most = Math.max(most, spellCount(row, horizon));
    }
    return most;
  }

  function total(parts: readonly Column[]): Column {
    let result: Column = 0;
    for (const part of parts) if (part !== 0) result = combine("add", result, part, column, rows.count);
    return result;
  }

  function flowTotal(flow: Flow): Column {
    switch (flow.flow) {
      case "paid":
        return combine("multiply", formula(flow.amount), weightSum(flow.timing), column, rows.count);
      case "sum":
        return total(flow.of.map(flowTotal));
      case "scaled":
        return combine("multiply", formula(flow.by), flowTotal(flow.of), column, rows.count);
      default:
        return total(months(flow, -1));
    }
  }

  function flow(node: Flow): Series {
    return { total: flowTotal(node), months: keep.months ? months(node, -1) : null };
  }

  return {
    evaluate(next) {
      if (next.count > capacity) throw new RangeError(`${next.count} rows in a block of ${capacity}`);
      rows = next;
      used = 0;
      for (const memo of [formulas, weights, sums, series]) memo.clear();
      return model.options.map((option) => ({
        items: option.items.map((item) => flow(item.flow)),
        hours: option.hours && flow(option.hours),
        lostHours: option.lostHours && flow(option.lostHours),
      }));
    },
    formula,
    flow,
    timing(timing, index) {
      const row = emptyRow();
      fill(row, numbers(timing), index);
      return row;
    },
  };
}
