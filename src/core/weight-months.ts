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
  if (flat && timing.when === "rampUp") return ramps(columns, horizon, count, column);
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

/** Of one spell at a price that stays: what its ramp-up loses in each month. */
function ramps(columns: TimingColumns, horizon: number, count: number, column: Columns) {
  const [begins, ends, lengths, starts] = [column(), column(), column(), column()];
  stretches(columns, horizon, { from: 0, to: horizon }, count, begins, ends);
  let [first, last] = [horizon, 0];
  for (let row = 0; row < count; row++) {
    const begin = begins[row] as number;
    const length = at(columns.rampMonths, row);
    lengths[row] = length;
    starts[row] = at(columns.startingAt, row);
    ends[row] = Math.min(ends[row] as number, begin + length);
    if (begin >= (ends[row] as number)) continue;
    first = Math.min(first, begin);
    last = Math.max(last, ends[row] as number);
  }
  return Array.from({ length: horizon }, (_, month): Column => {
    if (month + 1 <= first || month >= last) return 0;
    const to = column();
    ramp(begins, ends, lengths, starts, month, count, to);
    return settled(to, count);
  });
}

function ramp(
  begins: Float64Array,
  ends: Float64Array,
  lengths: Float64Array,
  starts: Float64Array,
  month: number,
  count: number,
  to: Float64Array,
): void {
  for (let row = 0; row < count; row++) {
    const begin = begins[row] as number;
    const end = ends[row] as number;
    const from = begin > month ? begin : month;
    const until = end < month + 1 ? end : month + 1;
    const part = until > from;
    to[row] = part ? lost(from - begin, until - begin, lengths[row] as number, starts[row] as number) : 0;
  }
}

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

/** Of any timing; each month is made when something first falls into it. */
function rowByRow(
  timing: Timing,
  columns: TimingColumns,
  horizon: number,
  count: number,
  spell: number,
  column: Columns,
): Column[] {
  const months = new Array<Float64Array | null>(horizon).fill(null);
  const row = rowFor(columns);
  let current = 0;
  const sink = monthSink((month, weight) => {
    const to = months[month] ?? column().fill(0, 0, count);
    months[month] = to;
    to[current] = (to[current] as number) + weight;
  });
  for (; current < count; current++) weigh(timing, fillRow(row, columns, current), horizon, sink, spell);
  return months.map((month): Column => (month === null ? 0 : settled(month, count)));
}

/** A column that is the same in every row, as a number. */
function settled(column: Float64Array, count: number): Column {
  const first = column[0] as number;
  for (let row = 1; row < count; row++) if (column[row] !== first) return column;
  return first;
}
