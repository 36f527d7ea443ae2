/**
 * Trace: the formulas and flows that were evaluated, with the values that the evaluator
 * gave them, as a tree of plain data. It walks the same trees; it holds no second text
 * and no arithmetic of its own, so its root is the outcome to the last bit.
 */
import { at, type Column } from "./column.ts";
import type { Evaluator } from "./evaluate.ts";
import {
  type Band,
  type ContributionLimits,
  type ContributionYear,
  type Flow,
  type FlowOf,
  paid,
  sum,
  type Taper,
} from "./flow.ts";
import { constant, type Formula, formulaUnit } from "./formula.ts";
import {
  confines,
  factorAt,
  monthSink,
  recurs,
  spellsIn,
  sumSink,
  type Timing,
  type TimingRow,
  timingUnit,
  type WeightSink,
  weigh,
} from "./timing.ts";
import { type UnitName, unitText } from "./unit.ts";

export type FormulaTrace =
  | { readonly node: "constant"; readonly value: number; readonly unit: string }
  | { readonly node: "assumption"; readonly address: string; readonly value: number; readonly unit: string }
  | {
      readonly node: "named";
      readonly name: string;
      readonly value: number;
      readonly unit: string;
      readonly of: readonly [FormulaTrace];
    }
  | {
      readonly node: "add" | "multiply" | "min" | "max" | "subtract" | "divide";
      readonly value: number;
      readonly unit: string;
      readonly of: readonly FormulaTrace[];
    };

/** Months from the start of the scenario, `to` excluded; fractions of a month count. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part of a timing's weight at one price: `weight` x `factor`. */
export interface WeightStep {
  readonly factor: number;
  readonly weight: number;
}

export interface TimingTrace {
  readonly when: Timing["when"];
  /** The sum over the horizon: months, years, or how often; prices' rises included. */
  readonly weight: number;
  readonly unit: UnitName;
  /** The same weight by price, in the order of time. */
  readonly steps: readonly WeightStep[];
  /** Of the first rise, the second ...; the last one runs on. null: the price stays. */
  readonly rates: readonly number[] | null;
  /** Those spells that begin inside the horizon, cut off at it. */
  readonly spells: readonly Stretch[];
  /** For what is paid at moments: the months, from 1. */
  readonly months: readonly number[];
  readonly window: { readonly from: number; readonly to: number | null } | null;
  /** Of what is billed by the period: how many months one has, and whether it is paid at its begin. */
  readonly bills: { readonly every: number; readonly inAdvance: boolean } | null;
  /** Of what vests: after how many months. */
  readonly cliff: number | null;
  readonly rampUp: { readonly months: number; readonly startingAt: number } | null;
  /** Whether the horizon cuts it off. */
  readonly open: boolean;
}

export interface BandTrace {
  readonly rate: FormulaTrace;
  readonly above: FormulaTrace | null;
  readonly upTo: FormulaTrace | null;
  readonly scale?: "slab" | TaperTrace;
  /** The pay between the limits, or, of a slab, all pay where it lies between them; of all spells. */
  readonly base: number;
  readonly value: number;
  /** The first month, from 1, in which the year's pay fills the band; null where it does not, or has no upper limit. */
  readonly reached: number | null;
}

/** A relief of all pay below the upper limit. */
export interface TaperTrace {
  readonly least: FormulaTrace;
  readonly power: number;
}

export interface YearTrace {
  /** Months from 1, both included, those outside the horizon left out. */
  readonly from: number;
  readonly to: number;
  readonly bands: readonly BandTrace[];
}

/** `months` are those, from 1, in which something falls, as first and last of each run of them. */
export type FlowTrace =
  | { readonly node: "paid"; readonly value: number; readonly amount: FormulaTrace; readonly timing: TimingTrace }
  | { readonly node: "sum"; readonly value: number; readonly of: readonly FlowTrace[] }
  | { readonly node: "scaled"; readonly value: number; readonly by: FormulaTrace; readonly of: FlowTrace }
  | { readonly node: "bounded"; readonly value: number; readonly of: FlowTrace; readonly most: FlowTrace | null }
  | {
      readonly node: "rolledOver";
      readonly value: number;
      /** Hours above the included ones over the horizon, before any is served by the hours of other months. */
      readonly above: number;
      /** Those of each stretch in a month. */
      readonly amounts: readonly FormulaTrace[];
      readonly keeps: FormulaTrace;
      /** Hours that are billed, by their price; with what its rises add, `value`. */
      readonly prices: readonly { readonly hours: number; readonly price: FormulaTrace; readonly value: number }[];
      readonly timings: readonly TimingTrace[];
    }
  | {
      readonly node: "lost";
      readonly value: number;
      readonly of: FlowTrace;
      readonly rampUp: TimingTrace;
      /** For each month that loses something: what it costs, and the share of it that is lost. */
      readonly parts: readonly { readonly month: number; readonly cost: number; readonly share: number }[];
      readonly months: readonly MonthRun[];
    }
  | {
      readonly node: "accumulated";
      readonly value: number;
      readonly of: FlowTrace;
      readonly limits: ContributionLimits;
      /** How many employments begin within the horizon, each of which starts from zero. */
      readonly spells: number;
      readonly years: readonly YearTrace[];
      readonly months: readonly MonthRun[];
    };

export interface MonthRun {
  readonly from: number;
  readonly to: number;
}

/** What a trace is taken from: an evaluator that kept its months, after it has evaluated. */
export interface Traced {
  readonly evaluation: Evaluator;
  readonly unitAt: (address: string) => UnitName;
  readonly horizon: number;
  readonly row: number;
}

/** The trace of a formula in one row. */
function traceFormula(formula: Formula, traced: Traced): FormulaTrace {
  const value = valueAt(traced.evaluation.formula(formula), traced);
  const unit = unitText(formulaUnit(formula, traced.unitAt));
  if (formula.op === "constant") return { node: "constant", value, unit };
  if (formula.op === "assumption") return { node: "assumption", address: formula.address, value, unit };
  if (formula.op === "named") {
    return { node: "named", name: formula.name, value, unit, of: [traceFormula(formula.of[0], traced)] };
  }
  return { node: formula.op, value, unit, of: formula.of.map((part) => traceFormula(part, traced)) };
}

/** The trace of a flow in one row; its value is the flow's sum over the horizon. */
export function traceFlow(flow: Flow, traced: Traced): FlowTrace {
  const value = valueAt(traced.evaluation.flow(flow).total, traced);
  switch (flow.flow) {
    case "paid":
      return {
        node: "paid",
        value,
        amount: traceFormula(flow.amount, traced),
        timing: traceTiming(flow.timing, traced),
      };
    case "sum":
      return { node: "sum", value, of: flow.of.map((part) => traceFlow(part, traced)) };
    case "scaled":
      return { node: "scaled", value, by: traceFormula(flow.by, traced), of: traceFlow(flow.of, traced) };
    case "bounded":
      return {
        node: "bounded",
        value,
        of: traceFlow(flow.of, traced),
        most: flow.most && traceFlow(flow.most, traced),
      };
    case "rolledOver":
      return traceRollover(flow, value, traced);
    case "lost":
      return traceLost(flow, value, traced);
    case "accumulated": {
      const months = monthsOf(flow, traced).flatMap((paid, index) => (paid === 0 ? [] : [index + 1]));
      return {
        node: "accumulated",
        value,
        of: traceFlow(flow.of, traced),
        limits: flow.limits,
        spells: spellsIn(traced.evaluation.timing(flow.during, traced.row), traced.horizon).length,
        years: flow.years.flatMap((year, index) => traceYear(flow, year, index, traced)),
        months: runs(months),
      };
    }
  }
}

function traceLost(flow: FlowOf<"lost">, value: number, traced: Traced): FlowTrace {
  const cost = monthsOf(flow.of, traced);
  const parts = monthsOf(flow, traced).flatMap((lost, index) =>
    lost === 0 ? [] : [{ month: index + 1, cost: cost[index] ?? 0, share: lost / (cost[index] ?? 0) }],
  );
  const months = runs(parts.map((part) => part.month));
  return {
    node: "lost",
    value,
    of: traceFlow(flow.of, traced),
    rampUp: traceTiming(flow.rampUp, traced),
    parts,
    months,
  };
}

/** Zero without a sign, which JSON cannot keep. */
const valueAt = (column: Column, { row }: Traced): number => at(column, row) + 0;

function traceYear(flow: FlowOf<"accumulated">, year: ContributionYear, index: number, traced: Traced): YearTrace[] {
  const from = Math.max(0, year.from);
  const to = Math.min(traced.horizon, year.to);
  return from < to
    ? [{ from: from + 1, to, bands: year.bands.map((band, which) => traceBand(flow, index, which, band, traced)) }]
    : [];
}

/** The hours that are billed at a price: the same flow with that price at 1, all others at 0, and no rises. */
function traceRollover(
  flow: FlowOf<"rolledOver">,
  value: number,
  traced: Traced,
): Extract<FlowTrace, { node: "rolledOver" }> {
  const total = (part: Flow) => valueAt(traced.evaluation.flow(part).total, traced);
  const alone = (kept: Formula, rate: Formula, rises: boolean): Flow => ({
    ...flow,
    of: flow.of.map((part) => ({
      ...part,
      prices: part.prices.map((one) => ({ ...one, price: one.price === kept ? rate : NOTHING })),
      billed: rises ? part.billed : { ...part.billed, growth: null },
    })),
  });
  const prices = [...new Set(flow.of.flatMap((part) => part.prices.map(({ price }) => price)))];
  return {
    node: "rolledOver",
    value,
    above: total(sum(...flow.of.map((part) => paid(part.above, part.timing)))),
    amounts: flow.of.map((part) => traceFormula(part.above, traced)),
    keeps: traceFormula(flow.keeps, traced),
    prices: prices.map((price) => ({
      hours: total(alone(price, WHOLE, false)),
      price: traceFormula(price, traced),
      value: total(alone(price, price, true)),
    })),
    timings: flow.of.map((part) => traceTiming(part.billed, traced)),
  };
}

const WHOLE = constant(1, "ratio");
const NOTHING = constant(0, "ratio");

const taperTrace = ({ least, power }: Taper, traced: Traced): TaperTrace => ({
  least: traceFormula(least, traced),
  power,
});

/** A band that comes to nothing. */
const SILENT: Partial<Band> = { rate: constant(0, "ratio"), scale: "slab" };

/** What one band comes to: the same flow with every other band silent, in the years that count towards it. At a rate of 1 that is the pay between its limits. */
function traceBand(flow: FlowOf<"accumulated">, year: number, which: number, band: Band, traced: Traced): BandTrace {
  const begin = flow.years.findLastIndex(({ continues }, index) => index <= year && !continues);
  const alone = (as: Partial<Band>): Flow => ({
    ...flow,
    years: flow.years.slice(Math.max(0, begin), year + 1).map((other) => ({
      ...other,
      bands: other.bands.map((one, at) => ({ ...one, ...(other === flow.years[year] && at === which ? as : SILENT) })),
    })),
  });
  const { scale } = band;
  const based = alone({ rate: WHOLE, ...(scale === undefined ? {} : { scale: "slab" }) });
  const above = band.above && traceFormula(band.above, traced);
  const upTo = band.upTo && traceFormula(band.upTo, traced);
  const room =
    upTo && flow.limits === "year" && scale === undefined ? upTo.value - (above?.value ?? 0) : Number.POSITIVE_INFINITY;
  let filled = 0;
  const month = monthsOf(based, traced).findIndex((pay) => {
    filled += pay;
    return filled > 0 && filled >= room * (1 - 1e-12);
  });
  return {
    rate: traceFormula(band.rate, traced),
    above,
    upTo,
    ...(scale === undefined ? {} : { scale: scale === "slab" ? scale : taperTrace(scale, traced) }),
    base: valueAt(traced.evaluation.flow(based).total, traced),
    value: valueAt(traced.evaluation.flow(alone({})).total, traced),
    reached: month < 0 ? null : month + 1,
  };
}

function monthsOf(flow: Flow, traced: Traced): number[] {
  return (traced.evaluation.flow(flow).months ?? []).map((column) => valueAt(column, traced));
}

function traceTiming(timing: Timing, { evaluation, horizon, row }: Traced): TimingTrace {
  const numbers = evaluation.timing(timing, row);
  const { sum, steps, months } = weighed(timing, numbers, horizon);
  const spells = spellsIn(numbers, horizon).map(({ from, to }) => ({ from, to: Math.min(horizon, to) }));
  const window = confines(timing, numbers);
  return {
    when: timing.when,
    weight: sum,
    unit: timingUnit(timing),
    steps,
    rates: timing.growth === null ? null : [...numbers.rates],
    spells,
    months: ["during", "rampUp", "vested"].includes(timing.when) ? [] : months,
    window: window && { from: Math.max(0, window.opens), to: Number.isFinite(window.closes) ? window.closes : null },
    bills: timing.when === "billed" ? { every: timing.every, inAdvance: timing.inAdvance } : null,
    cliff: timing.when === "vested" ? numbers.cliff : null,
    rampUp: timing.when === "rampUp" ? { months: numbers.rampMonths, startingAt: numbers.startingAt } : null,
    open: recurs(timing) && numbers.until >= horizon && (window === null || window.closes >= horizon),
  };
}

/** The weight of all spells, and beside it the same cut into steps of one price each. */
function weighed(timing: Timing, numbers: TimingRow, horizon: number) {
  const whole = sumSink();
  const steps: { factor: number; weight: number }[] = [];
  const months = new Set<number>();
  const add = (factor: number, put: (sink: WeightSink) => void) => {
    put(whole);
    const piece = sumSink();
    put(piece);
    put(monthSink((month) => months.add(month + 1)));
    const last = steps.at(-1);
    if (last?.factor === factor) last.weight += piece.sum / factor;
    else steps.push({ factor, weight: piece.sum / factor });
  };
  weigh(timing, numbers, horizon, {
    span: (start, ...rest) => add(factorAt(timing, numbers, start), (sink) => sink.span(start, ...rest)),
    point: (moment, weight, factor) => add(factor, (sink) => sink.point(moment, weight, factor)),
    slope: (start, end, factor, ...rest) => add(factor, (sink) => sink.slope(start, end, factor, ...rest)),
  });
  return { sum: whole.sum, steps, months: [...months] };
}

/** Runs of consecutive months. */
function runs(months: readonly number[]): MonthRun[] {
  const all: { from: number; to: number }[] = [];
  for (const month of months) {
    const last = all.at(-1);
    if (last?.to === month - 1) last.to = month;
    else all.push({ from: month, to: month });
  }
  return all;
}
