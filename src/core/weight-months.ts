/** The months' weights of a timing in many rows. A month that is the same in all of them stays one number. */
import type { Block, Reach, RowWork } from "./block.ts";
import { at, type Column } from "./column.ts";
import { type Months, mapped, NEVER } from "./months.ts";
import { EDGE, monthOf, monthSink, type Timing, type Window, weigh } from "./timing.ts";
import { allOf, fillRow, rowFor, type TimingColumns } from "./timing-columns.ts";

/** The weights of the months that a timing touches, and perhaps of a few around them, which are 0. */
export function weightMonths(timing: Timing, columns: TimingColumns, horizon: number, block: Block): Months {
  if (isFlat(timing, block)) {
    if (timing.when === "during") return overlaps(timing, columns, horizon, block);
    if (timing.when === "rampUp") return rampMonths(columns, horizon, block);
    if (timing.when === "yearEnd") return yearEnds(columns, horizon, block);
  }
  return rowByRow(timing, columns, horizon, block);
}

/** The months between two moments, inside the horizon. */
function monthsBetween(first: number, last: number, horizon: number, weight: (month: number) => Column): Months {
  const from = Math.max(0, Math.floor(first));
  const length = Math.max(0, Math.min(horizon, Math.ceil(last)) - from);
  return { from, of: Array.from({ length }, (_, index) => weight(from + index)) };
}

/** The sum of the months' weights of a timing that is worked out in whole columns, to the bit that of `weigh`; null for any other. */
export function flatSum(timing: Timing, columns: TimingColumns, horizon: number, block: Block): Column | null {
  if (!isFlat(timing, block)) return null;
  switch (timing.when) {
    case "during": {
      const [begins, ends] = stretches(columns, horizon, within(timing, horizon), block);
      return block.combine("max", block.combine("subtract", ends, begins), 0);
    }
    case "rampUp": {
      const { begins, ends, lostBetween } = ramp(columns, horizon, block);
      return lostBetween(0, block.combine("max", block.combine("subtract", ends, begins), 0));
    }
    case "yearEnd":
      return lastMonths(columns, horizon, block).reduce<Column>((sum, { start, end, density }) => {
        const length = block.combine("max", block.combine("subtract", end, start), 0);
        return block.combine("add", sum, block.combine("multiply", length, density));
      }, 0);
    case "start":
      return everBegins(columns, horizon, block) ? 1 : null;
    default:
      return null;
  }
}

/** Whether a timing is worked out in whole columns: one spell, at a price that stays, by weights that follow from its ends alone. */
function isFlat({ when, spells, growth, window, phase }: Timing, block: Block): boolean {
  if (!block.wide || growth !== null || spells.tenure !== null || phase) return false;
  return when === "during" || (!window && ["start", "yearEnd", "rampUp"].includes(when));
}

/** Of one spell: its overlap with each month. */
function overlaps(timing: Timing, columns: TimingColumns, horizon: number, block: Block): Months {
  const [begins, ends] = stretches(columns, horizon, within(timing, horizon), block);
  const [first, open] = [block.least(begins), block.most(begins)];
  const [close, last] = [block.least(ends), block.most(ends)];
  return monthsBetween(first, last, horizon, (month) => {
    if (month >= open && month + 1 <= close) return 1;
    return block.settled(overlap(begins, ends, month, block));
  });
}

/** The part of a stretch that lies in a month; a column of its own where one of the ends is a column. */
function overlap(begins: Column, ends: Column, month: number, block: Block): Column {
  const until = block.combine("min", ends, month + 1);
  const part = block.combine("subtract", until, block.combine("max", begins, month), until);
  return block.combine("max", part, 0, part);
}

/** Of one spell: what its ramp-up loses in each month. */
function rampMonths(columns: TimingColumns, horizon: number, block: Block): Months {
  const { begins, ends, lostBetween } = ramp(columns, horizon, block);
  const [first, last] = [block.least(begins), block.most(ends)];
  return monthsBetween(first, last, horizon, (month) => {
    const from = block.combine("max", begins, month);
    const until = block.combine("max", block.combine("min", ends, month + 1), from);
    const [a, b] = [block.combine("subtract", from, begins, from), block.combine("subtract", until, begins, until)];
    return block.settled(lostBetween(a, b));
  });
}

/** Where the ramp-up of each row begins and ends, and the integral that `lost` is, of months since it began. */
function ramp(columns: TimingColumns, horizon: number, block: Block) {
  const [begins, stops] = stretches(columns, horizon, { from: 0, to: horizon }, block);
  const missing = block.combine("subtract", 1, columns.startingAt);
  // Of no months nothing is lost.
  const twice = block.combine("multiply", block.combine("max", columns.rampMonths, Number.MIN_VALUE), 2);
  const squared = (months: Column) => block.combine("multiply", months, months);
  return {
    begins,
    ends: block.combine("min", stops, block.combine("add", begins, columns.rampMonths)),
    lostBetween(a: Column, b: Column): Column {
      const squares = block.combine("subtract", squared(b), squared(a));
      const part = block.combine("subtract", block.combine("subtract", b, a), block.combine("divide", squares, twice));
      return block.combine("multiply", missing, part);
    },
  };
}

/** Of one spell: what is paid in the last month of each of its years, by the month. */
function yearEnds(columns: TimingColumns, horizon: number, block: Block): Months {
  const months = new Map<number, Column>();
  for (const { start, end, density } of lastMonths(columns, horizon, block)) {
    const last = block.most(end);
    for (let month = Math.floor(block.least(start)); month < last; month++) {
      const weight = block.combine("multiply", overlap(start, end, month, block), density);
      months.set(month, block.combine("add", months.get(month) ?? 0, weight));
    }
  }
  return mapped(between(months), block.settled);
}

/** The last month of each year of one spell, or what there is of it, and the years that are paid in a month of it. */
function lastMonths(columns: TimingColumns, horizon: number, block: Block) {
  const everywhere = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const [begins, ends] = stretches(columns, horizon, everywhere, block);
  const years: { readonly start: Column; readonly end: Column; readonly density: Column }[] = [];
  for (let year = begins; block.least(year) < horizon; year = block.combine("add", year, 12)) {
    const until = block.combine("min", ends, block.combine("add", year, 12));
    const start = block.combine("max", year, block.combine("subtract", until, 1));
    const worked = block.combine("max", block.combine("subtract", until, year), 0);
    const length = block.combine("max", block.combine("subtract", until, start), Number.MIN_VALUE);
    const density = block.combine("divide", block.combine("divide", worked, 12), length);
    years.push({ start, end: block.combine("min", until, horizon), density });
  }
  return years;
}

const within = ({ window }: Timing, horizon: number): Window =>
  window ? { from: window.from, to: Math.min(horizon, window.to) } : { from: 0, to: horizon };

/** Where the stretch of each row begins and ends inside a window; empty where it never begins. */
function stretches(
  { from, until }: TimingColumns,
  horizon: number,
  window: Window,
  block: Block,
): readonly [begins: Column, ends: Column] {
  if (everBegins({ from, until }, horizon, block)) {
    return [block.combine("max", from, window.from), block.combine("min", until, window.to)];
  }
  const clipped: RowWork = (output, count) => {
    const [begins, ends] = [output(0), output(1)];
    for (let row = 0; row < count; row++) {
      const [start, end] = [at(from, row), at(until, row)];
      const empty = start + EDGE >= horizon || start + EDGE >= end;
      begins[row] = empty ? 0 : Math.max(start, window.from);
      ends[row] = empty ? 0 : Math.min(end, window.to);
    }
  };
  const ends = block.byRow([from, until], 2, clipped, STRETCH);
  return [ends.get(0) ?? 0, ends.get(1) ?? 0];
}

/** The ends of stretches: none begins before the scenario does. */
const STRETCH = { least: 0, most: Number.POSITIVE_INFINITY };

/** The weights of a timing; those of a ramp-up are a difference, which may be a bit below zero. */
export const reachOf = ({ when }: Timing): Reach => ({
  least: when === "rampUp" ? -Number.MAX_VALUE : 0,
  most: Number.MAX_VALUE,
});

/** Whether the stretch begins inside the horizon in every row. */
function everBegins({ from, until }: Pick<TimingColumns, "from" | "until">, horizon: number, block: Block): boolean {
  return block.most(from) + EDGE < Math.min(horizon, block.least(until));
}

/** Of any timing. */
function rowByRow(timing: Timing, columns: TimingColumns, horizon: number, block: Block): Months {
  const first = Math.max(0, Math.floor(block.least(columns.from)));
  const last = Math.min(horizon - 1, monthOf(block.most(columns.until)));
  const work: RowWork = (output, count) => {
    const row = rowFor(columns);
    let current = 0;
    const sink = monthSink((month, weight) => {
      const to = output(month - first);
      to[current] = (to[current] as number) + weight;
    });
    for (; current < count; current++) weigh(timing, fillRow(row, columns, current), horizon, sink);
  };
  const { from, of } = between(block.byRow(allOf(columns), Math.max(0, last + 1 - first), work, reachOf(timing)));
  return { from: first + from, of };
}

/** From the first month to the last; there is nothing in those that are not given. */
function between(months: ReadonlyMap<number, Column>): Months {
  if (months.size === 0) return NEVER;
  const [from, last] = [Math.min(...months.keys()), Math.max(...months.keys())];
  return { from, of: Array.from({ length: last + 1 - from }, (_, index) => months.get(from + index) ?? 0) };
}
