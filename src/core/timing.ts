/**
 * When a line is paid. A timing is an interval on the months of the scenario, and a
 * month's weight is its overlap with it: starting after 3.25 months pays three quarters
 * of month 4. Totals therefore stay continuous in every start and end, which break-even
 * and sensitivity rely on. One-off payments fall whole into one month.
 */
import type { Formula } from "./formula.ts";
import type { UnitName } from "./unit.ts";

/**
 * The stretches of time in which something is in force, in months from the start of the scenario:
 * `[from, until)`, or, where a `tenure` is given, one spell after another of that length with a
 * `search` between them, as when a person who leaves is replaced.
 */
export interface Spells {
  readonly from: Formula;
  /** When the search for the first begins, where there is one. */
  readonly begins?: Formula;
  /** null: to the end of the horizon and beyond. */
  readonly until: Formula | null;
  readonly tenure: Formula | null;
  readonly search: Formula | null;
}

/** A rise at every anniversary, compounding: the first by the first rate, and so on; the last one runs on. */
export interface Growth {
  readonly rates: readonly Formula[];
  readonly from: Formula;
  /** null: anniversaries of `from`; else every twelve months from this month of the scenario (0 to 11), those after `from`. */
  readonly month: number | null;
}

interface Common {
  readonly spells: Spells;
  /** null: the price stays. */
  readonly growth: Growth | null;
  /** Where something counts, of the scenario; left out or null: everywhere. What falls at a moment counts where the moment does. */
  readonly window?: Window | null;
  /** The same, counted from an option's start. */
  readonly phase?: Phase | null;
}

/** Months `[from, to)` of the scenario outside which nothing counts: a phase of the need. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Months `[from, to)` after a moment: a phase of a price. */
export interface Phase extends Window {
  readonly since: Formula;
}

export type Timing =
  /** Every month of every spell; weights in months. */
  | (Common & { readonly when: "during" })
  /** Once, when a spell starts; a count. */
  | (Common & { readonly when: "start" })
  /** Once, spread evenly over the whole of a spell, which must have an end; weights sum to a count of 1. */
  | (Common & { readonly when: "spread" })
  /**
   * Once, when a spell ends before the horizon does; a count or, with `service`, the years that the spell lasted. At the
   * price of its last month or, where it says so, of its start.
   */
  | (Common & { readonly when: "end"; readonly service?: true; readonly pricedAt?: "start" })
  /**
   * The months of each period of `every` months, at once in its first or its last month; weights in months or, with
   * `spread`, in parts of the whole. Periods begin with the month in which the spell does; the end and the horizon cut the last one.
   */
  | (Common & {
      readonly when: "billed";
      readonly every: number;
      readonly inAdvance: boolean;
      readonly spread?: true;
    })
  /**
   * The months of each year that begins at `since + 12 k`, at once in the month `pays` after that begin, or in the last
   * month of the spell where that is sooner; what falls due behind the horizon is not paid. Weights in months.
   */
  | (Common & { readonly when: "collected"; readonly since: number; readonly pays: number })
  /** Nothing until a spell has lasted `cliff`, then every month so far, then each month as it goes; weights in months. */
  | (Common & { readonly when: "vested"; readonly cliff: Formula })
  /** In the last month of each year of a spell, pro rata where a spell ends inside a year; weights in years. */
  | (Common & { readonly when: "yearEnd" })
  /**
   * The months of output lost while productivity rises in a straight line from `startingAt` to 100 %
   * over the first `months` of a spell; weights in months.
   */
  | (Common & { readonly when: "rampUp"; readonly months: Formula; readonly startingAt: Formula });

/** The unit of a timing's weights. */
export function timingUnit(timing: Timing): UnitName {
  switch (timing.when) {
    case "yearEnd":
      return "years";
    case "end":
      return timing.service ? "years" : "ratio";
    case "start":
    case "spread":
      return "ratio";
    case "billed":
      return timing.spread ? "ratio" : "months";
    default:
      return "months";
  }
}

/** Whether something is paid for all the time that a spell lasts, and not once. */
export const recurs = (timing: Timing): boolean =>
  timing.when !== "rampUp" && timingUnit(timing) !== "ratio" && timing.when !== "end";

/** Every formula that a timing depends on. */
export function timingFormulas(timing: Timing): Formula[] {
  const { spells, growth, phase } = timing;
  const all = [
    phase?.since,
    spells.from,
    spells.until,
    spells.tenure,
    spells.search,
    ...(growth?.rates ?? []),
    growth?.from,
  ];
  if (timing.when === "rampUp") all.push(timing.months, timing.startingAt);
  if (timing.when === "vested") all.push(timing.cliff);
  return all.filter((formula) => formula != null);
}

/** A timing's numbers in one row; an absent end or tenure is infinite. */
export interface TimingRow {
  from: number;
  until: number;
  tenure: number;
  search: number;
  /** Of the first rise, the second ...; the last one runs on. */
  rates: number[];
  growthFrom: number;
  rampMonths: number;
  startingAt: number;
  cliff: number;
  phaseSince: number;
}

/** Where weights go: either month by month, or only their sum. */
export interface WeightSink {
  /** `density` a month over `[start, end)`, already clipped to the horizon. */
  span(start: number, end: number, density: number): void;
  /** A whole weight at one moment, already inside the horizon; `factor` is the price in it. */
  point(at: number, weight: number, factor: number): void;
  /** `factor x (1 - startingAt) x (1 - (t - from) / months)` over `[start, end)`. */
  slope(start: number, end: number, factor: number, from: number, months: number, startingAt: number): void;
}

/** Moments this near to a month's edge belong to the month that begins there. */
export const EDGE = 1e-9;
/** Just before a moment: in months more than the edge of a year. */
export const BEFORE = 24 * EDGE;

/** Pays the weights of one row into `sink`, of one spell after another. */
export function weigh(timing: Timing, row: TimingRow, horizon: number, sink: WeightSink): void {
  for (const { from, to } of spellsIn(row, horizon)) weighSpell(timing, row, from, to, horizon, sink);
}

/** The spells that begin before the horizon, in one row; the last may end after it. */
export function spellsIn(
  row: Pick<TimingRow, "from" | "until" | "tenure" | "search">,
  horizon: number,
): { from: number; to: number }[] {
  const spells: { from: number; to: number }[] = [];
  for (let { from } = row; from + EDGE < Math.min(row.until, horizon); ) {
    const to = Math.min(row.until, from + row.tenure);
    spells.push({ from, to });
    from = to + row.search;
  }
  return spells;
}

/** The stretch of a timing's window and phase in one row; null: neither confines it. */
export function confines(
  { window, phase }: Timing,
  { phaseSince }: TimingRow,
): { readonly opens: number; readonly closes: number } | null {
  if (!phase) return window ? { opens: window.from, closes: window.to } : null;
  const { from, to } = window ?? EVERYWHERE;
  return { opens: Math.max(from, phaseSince + phase.from), closes: Math.min(to, phaseSince + phase.to) };
}

const EVERYWHERE = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const UNCONFINED = { opens: EVERYWHERE.from, closes: EVERYWHERE.to };

function weighSpell(timing: Timing, row: TimingRow, from: number, to: number, horizon: number, sink: WeightSink) {
  const { opens, closes } = confines(timing, row) ?? UNCONFINED;
  const [begins, ends] = [Math.max(from, opens), Math.min(to, horizon, closes)];
  // Never in the month before the spell, however short it is.
  const before = (moment: number) => Math.max(from, moment - BEFORE);
  const inside = (moment: number) => moment + EDGE >= opens && moment + EDGE < closes;
  switch (timing.when) {
    case "during":
      spans(timing, row, begins, ends, 1, sink);
      return;
    case "start":
      if (inside(from)) sink.point(from, factorAt(timing, row, from), factorAt(timing, row, from));
      return;
    case "spread":
      // A spell without an end has no even share; the density is then 0, and a kind pays at the start instead.
      if (begins < ends) sink.span(begins, ends, factorAt(timing, row, from) / (to - from));
      return;
    case "end": {
      const priced = timing.pricedAt === "start" ? from : before(to);
      if (to + EDGE < horizon && inside(priced)) {
        const factor = factorAt(timing, row, priced);
        sink.point(to, timing.service ? ((to - from) / 12) * factor : factor, factor);
      }
      return;
    }
    case "billed":
      for (let begin = monthOf(from); begin < Math.min(to, horizon); begin += timing.every) {
        const until = Math.min(begin + timing.every, to, horizon);
        const [start, stop] = [Math.max(begin, begins), Math.min(until, ends)];
        const moment = timing.inAdvance ? begin : before(until);
        const factor = factorAt(timing, row, from);
        if (!timing.spread) pointed(timing, row, start, stop, moment, sink);
        else if (start < stop) sink.point(moment, ((stop - start) / (to - from)) * factor, factor);
      }
      return;
    case "collected": {
      const first = timing.since + 12 * Math.floor((from - timing.since) / 12);
      for (let year = first; year < Math.min(to, horizon); year += 12) {
        const due = Math.min(year + timing.pays, monthOf(before(to)));
        const stop = Math.min(year + 12, to, closes);
        if (due < horizon) pointed(timing, row, Math.max(year, begins), stop, due, sink);
      }
      return;
    }
    case "vested": {
      const vests = from + row.cliff;
      if (vests > Math.min(to, horizon) + EDGE) return;
      pointed(timing, row, begins, Math.min(vests, closes), before(vests), sink);
      spans(timing, row, Math.max(begins, vests), ends, 1, sink);
      return;
    }
    case "yearEnd":
      for (let year = from; year < Math.min(to, horizon); year += 12) {
        const yearTo = Math.min(to, year + 12);
        const start = Math.max(year, yearTo - 1);
        const counted = Math.min(yearTo, closes) - Math.max(year, opens);
        if (counted <= 0) continue;
        const density = counted / 12 / (yearTo - start);
        spans(timing, row, start, Math.min(yearTo, horizon), density, sink);
      }
      return;
    case "rampUp":
      slopes(timing, row, begins, Math.min(ends, from + row.rampMonths), from, sink);
      return;
  }
}

/** Pays `density` a month over `[start, end)`, cut at the anniversaries of the growth. */
function spans(timing: Timing, row: TimingRow, start: number, end: number, density: number, sink: WeightSink): void {
  for (let cut = start; cut < end; ) {
    const next = nextCut(timing, row, cut, end);
    sink.span(cut, next, factorAt(timing, row, cut) * density);
    cut = next;
  }
}

/** Pays the months of `[start, end)` at one moment, each at the price that it has grown to. */
function pointed(timing: Timing, row: TimingRow, start: number, end: number, moment: number, sink: WeightSink): void {
  for (let cut = start; cut < end; ) {
    const next = nextCut(timing, row, cut, end);
    const factor = factorAt(timing, row, cut);
    sink.point(moment, (next - cut) * factor, factor);
    cut = next;
  }
}

/** Loses the part of a ramp-up that begins at `from` in `[start, end)`. */
function slopes(timing: Timing, row: TimingRow, start: number, end: number, from: number, sink: WeightSink): void {
  for (let cut = start; cut < end; ) {
    const next = nextCut(timing, row, cut, end);
    sink.slope(cut, next, factorAt(timing, row, cut), from, row.rampMonths, row.startingAt);
    cut = next;
  }
}

/** The first anniversary of the growth behind `cut`, no later than `end`. */
function nextCut({ growth }: Timing, { growthFrom }: TimingRow, cut: number, end: number): number {
  if (growth === null) return end;
  const next = Math.min(end, growthFrom + 12 * (yearsBetween(growthFrom, cut) + 1));
  return next > cut ? next : end;
}

/** The factor to which a price has grown at a moment; 1 where nothing grows. */
export function factorAt(timing: Timing, row: TimingRow, moment: number): number {
  if (timing.growth === null) return 1;
  return compound(row.rates, yearsBetween(row.growthFrom, moment));
}

/** The moment whose anniversaries are those of a growth: `from` itself, or the last of its months at or before that. */
export function growthStart({ month }: Growth, from: number): number {
  return month === null ? from : month + 12 * Math.floor((from - month + EDGE) / 12);
}

/** The years of growth behind a moment; like a month, a year begins a little before its edge. */
function yearsBetween(growthFrom: number, moment: number): number {
  return Math.max(0, Math.floor((moment - growthFrom + EDGE) / 12));
}

/** The product of 1 + rate over so many years, by repeated multiplication, which is the same to the last bit on every platform. */
export function compound(rates: readonly number[], years: number): number {
  const last = rates.length - 1;
  let factor = 1;
  for (let year = 0; year < years; year++) factor *= 1 + (rates[year < last ? year : last] as number);
  return factor;
}

/** The zero-based month in which a moment falls. */
export function monthOf(moment: number): number {
  return Math.floor(moment + EDGE);
}

/** A sink that spreads weights over months; `months` must be zeroed. */
export function monthSink(add: (month: number, weight: number) => void): WeightSink {
  return {
    span(start, end, density) {
      for (let month = Math.floor(start); month < end; month++) {
        add(month, (Math.min(end, month + 1) - Math.max(start, month)) * density);
      }
    },
    point(moment, weight) {
      add(monthOf(moment), weight);
    },
    slope(start, end, factor, from, months, startingAt) {
      for (let month = Math.floor(start); month < end; month++) {
        const [a, b] = [Math.max(start, month), Math.min(end, month + 1)];
        add(month, factor * lost(a - from, b - from, months, startingAt));
      }
    },
  };
}

/** A sink that keeps only the sum. */
export function sumSink(): WeightSink & { sum: number } {
  return {
    sum: 0,
    span(start, end, density) {
      this.sum += (end - start) * density;
    },
    point(_moment, weight) {
      this.sum += weight;
    },
    slope(start, end, factor, from, months, startingAt) {
      this.sum += factor * lost(start - from, end - from, months, startingAt);
    },
  };
}

/** The integral of (1 - startingAt)(1 - t / months) over `[a, b)`. */
export function lost(a: number, b: number, months: number, startingAt: number): number {
  return (1 - startingAt) * (b - a - (b * b - a * a) / (2 * months));
}
