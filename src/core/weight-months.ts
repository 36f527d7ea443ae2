/** The months' weights of a timing in many rows. A month that is the same in all of them stays one number. */
import { at, type Column } from "./column.ts";
import { EDGE, lost, monthSink, type Timing, type Window, weigh } from "./timing.ts";
import { fillRow, rowFor, type TimingColumns } from "./timing-columns.ts";
import { isPlain } from "./weight-sum.ts";

type Columns = () => Float64Array;

/** The weights of every month; of all spells, or of the one numbered `spell` from 0. */
export function weightMonths(
  timing: Timing,
  columns: TimingColumns,
  horizon: number,
  count: number,
  spell: number,
  column: Columns,
): Column[] {
  const flat = timing.growth === null && isPlain(timing) && spell <= 0;
  if (flat && timing.when === "during") return overlaps(timing, columns, horizon, count, column);
  if (flat && timing.when === "rampUp") return losses(columns, horizon, count, column);
  if (flat && timing.when === "yearEnd") return yearEnds(columns, horizon, count, column);
  return rowByRow(timing, columns, horizon, count, spell, column);
}

/** Of one spell at a price that stays: its overlap with each month, a month after the other. */
function overlaps({ window }: Timing, columns: TimingColumns, horizon: number, count: number, column: Columns) {
  const begins = column();
  const ends = column();
  const extent = stretches(columns, horizon, window ?? { from: 0, to: horizon }, count, begins, ends);
  return Array.from({ length: horizon }, (_, month): Column => {
    if (month + 1 <= extent.first || month >= extent.last) return 0;
    if (month >= extent.open && month + 1 <= extent.close) return 1;
    const to = column();
    overlap(begins, ends, month, count, to);
    return settled(to, count);
  });
}

/** Of one ramp-up at a price that stays. */
function losses(columns: TimingColumns, horizon: number, count: number, column: Columns): Column[] {
  const from = column();
  const ends = column();
  const extent = stretches(columns, horizon, { from: 0, to: horizon }, count, from, ends);
  const ramp = inRows(columns.rampMonths, count, column);
  const startingAt = inRows(columns.startingAt, count, column);
  extent.last = shorten(ends, from, ramp, count);
  return Array.from({ length: horizon }, (_, month): Column => {
    if (month + 1 <= extent.first || month >= extent.last) return 0;
    const to = column();
    for (let row = 0; row < count; row++) {
      const start = from[row] as number;
      const end = ends[row] as number;
      const a = start > month ? start : month;
      const b = end < month + 1 ? end : month + 1;
      to[row] = b > a ? lost(a - start, b - start, ramp[row] as number, startingAt[row] as number) : 0;
    }
    return settled(to, count);
  });
}

/** Ends each row no later than `after` months behind its begin; gives the last end. */
function shorten(ends: Float64Array, begins: Float64Array, after: Float64Array, count: number): number {
  let last = 0;
  for (let row = 0; row < count; row++) {
    const end = Math.min(ends[row] as number, (begins[row] as number) + (after[row] as number));
    ends[row] = end;
    last = Math.max(last, end);
  }
  return last;
}

/** Of the years of one spell at a price that stays: each falls into one month or two. */
function yearEnds({ from, until }: TimingColumns, horizon: number, count: number, column: Columns): Column[] {
  const { months, add } = monthColumns(horizon, count, column);
  for (let row = 0; row < count; row++) {
    const begins = at(from, row);
    const to = at(until, row);
    if (begins + EDGE >= horizon || begins + EDGE >= to) continue;
    const last = Math.min(to, horizon);
    for (let year = begins; year < last; year += 12) {
      const yearTo = Math.min(to, year + 12);
      const start = Math.max(year, yearTo - 1);
      const end = Math.min(yearTo, horizon);
      const density = (yearTo - year) / 12 / (yearTo - start);
      for (let month = Math.floor(start); month < end; month++) {
        const part = Math.min(end, month + 1) - Math.max(start, month);
        if (part > 0) add(row, month, part * density);
      }
    }
  }
  return months();
}

const inRows = (value: Column, count: number, column: Columns): Float64Array =>
  typeof value === "number" ? column().fill(value, 0, count) : value;

interface Extent {
  /** When the first row begins, and the last one does. */
  first: number;
  open: number;
  /** When the first row ends, and the last one does. */
  close: number;
  last: number;
}

/** The stretch of each row inside a window, empty where it never begins. */
function stretches(
  { from, until }: TimingColumns,
  horizon: number,
  window: Window,
  count: number,
  begins: Float64Array,
  ends: Float64Array,
): Extent {
  const extent = { first: Number.POSITIVE_INFINITY, open: 0, close: Number.POSITIVE_INFINITY, last: 0 };
  for (let row = 0; row < count; row++) {
    const start = typeof from === "number" ? from : (from[row] as number);
    const end = typeof until === "number" ? until : (until[row] as number);
    const empty = start + EDGE >= horizon || start + EDGE >= end;
    const begin = empty ? 0 : Math.max(start, window.from);
    const stop = empty ? 0 : Math.min(end, horizon, window.to);
    begins[row] = begin;
    ends[row] = stop;
    extent.first = Math.min(extent.first, begin);
    extent.open = Math.max(extent.open, begin);
    extent.close = Math.min(extent.close, stop);
    extent.last = Math.max(extent.last, stop);
  }
  return extent;
}

function overlap(begins: Float64Array, ends: Float64Array, month: number, count: number, to: Float64Array): void {
  for (let row = 0; row < count; row++) {
    const start = begins[row] as number;
    const end = ends[row] as number;
    const part = (end < month + 1 ? end : month + 1) - (start > month ? start : month);
    to[row] = part > 0 ? part : 0;
  }
}

function rowByRow(
  timing: Timing,
  columns: TimingColumns,
  horizon: number,
  count: number,
  spell: number,
  column: Columns,
): Column[] {
  const { months, add } = monthColumns(horizon, count, column);
  const row = rowFor(columns);
  let current = 0;
  const sink = monthSink((month, weight) => add(current, month, weight));
  for (; current < count; current++) weigh(timing, fillRow(row, columns, current), horizon, sink, spell);
  return months();
}

/** Months to add to, each made when it is first met. */
function monthColumns(horizon: number, count: number, column: Columns) {
  const made = new Array<Float64Array | null>(horizon).fill(null);
  return {
    add(row: number, month: number, weight: number): void {
      let to = made[month] as Float64Array | null;
      if (to === null) {
        to = column().fill(0, 0, count);
        made[month] = to;
      }
      to[row] = (to[row] as number) + weight;
    },
    months: () => made.map((month): Column => (month === null ? 0 : settled(month, count))),
  };
}

/** A column that is the same in every row, as a number. */
function settled(column: Float64Array, count: number): Column {
  const first = column[0] as number;
  for (let row = 1; row < count; row++) if (column[row] !== first) return column;
  return first;
}
