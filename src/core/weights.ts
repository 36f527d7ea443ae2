/** The weights of timings in a block of rows, month by month or summed, each computed once. */
import type { Block } from "./block.ts";
import { at, type Column } from "./column.ts";
import { monthSink, spellCount, sumSink, type Timing, type TimingRow, weigh } from "./timing.ts";
import type { Values } from "./values.ts";
import { isPlain, type TimingColumns, weightSums } from "./weight-sum.ts";

export interface Weights {
  /** The weight of every month; of all spells, or of the one numbered `spell` from 0. */
  months(timing: Timing, spell: number): readonly Column[];
  /** The sum of the months' weights, of all spells. */
  sum(timing: Timing): Column;
  /** The most spells that begin before the horizon in any row. */
  spells(timing: Timing): number;
  /** The numbers of a timing in one row. */
  row(timing: Timing, row: number): TimingRow;
  /** Forgets what it computed, for the next block. */
  begin(): void;
}

/** All spells together. */
export const ALL_SPELLS = -1;

export function weights(values: Values, block: Block, horizon: number): Weights {
  const keyOf = timingKeys();
  const monthly = new Map<string, readonly Column[]>();
  const sums = new Map<string, Column>();
  const one = new Float64Array(1);

  function numbers({ spells, growth, phase, ...rest }: Timing): TimingColumns {
    return {
      from: values.of(spells.from),
      until: spells.until === null ? Number.POSITIVE_INFINITY : values.of(spells.until),
      tenure: spells.tenure === null ? Number.POSITIVE_INFINITY : values.of(spells.tenure),
      search: spells.search === null ? 0 : values.of(spells.search),
      rates: growth === null ? [0] : growth.rates.map(values.of),
      growthFrom: growth === null ? 0 : values.of(growth.from),
      rampMonths: rest.when === "rampUp" ? values.of(rest.months) : 0,
      startingAt: rest.when === "rampUp" ? values.of(rest.startingAt) : 0,
      cliff: rest.when === "vested" ? values.of(rest.cliff) : 0,
      phaseSince: phase ? values.of(phase.since) : 0,
    };
  }

  function uniformMonths(timing: Timing, columns: TimingColumns, spell: number): Column[] {
    const months = new Array<number>(horizon).fill(0);
    const sink = monthSink((month, weight) => {
      months[month] = (months[month] as number) + weight;
    });
    weigh(timing, fill(emptyRow(), columns, 0), horizon, sink, spell);
    return months;
  }

  function varyingMonths(timing: Timing, columns: TimingColumns, spell: number): Column[] {
    const { count } = block.rows;
    const months = Array.from({ length: horizon }, () => block.column().fill(0, 0, count));
    const row = emptyRow();
    let current = 0;
    const sink = monthSink((month, weight) => {
      const to = months[month] as Float64Array;
      to[current] = (to[current] as number) + weight;
    });
    for (; current < count; current++) weigh(timing, fill(row, columns, current), horizon, sink, spell);
    return months;
  }

  function sumOf(timing: Timing): Column {
    const columns = numbers(timing);
    const uniform = isUniform(columns);
    const to = uniform ? one : block.column();
    const count = uniform ? 1 : block.rows.count;
    if (isPlain(timing)) weightSums(timing, columns, horizon, count, to);
    else {
      const row = emptyRow();
      const sink = sumSink();
      for (let i = 0; i < count; i++) {
        sink.sum = 0;
        weigh(timing, fill(row, columns, i), horizon, sink);
        to[i] = sink.sum;
      }
    }
    return uniform ? (one[0] as number) : to;
  }

  return {
    months(timing, spell) {
      const key = keyOf(timing, spell);
      let months = monthly.get(key);
      if (months === undefined) {
        const columns = numbers(timing);
        months = (isUniform(columns) ? uniformMonths : varyingMonths)(timing, columns, spell);
        monthly.set(key, months);
      }
      return months;
    },
    sum(timing) {
      const key = keyOf(timing, ALL_SPELLS);
      let sum = sums.get(key);
      if (sum === undefined) {
        sum = sumOf(timing);
        sums.set(key, sum);
      }
      return sum;
    },
    spells(timing) {
      const columns = numbers(timing);
      const row = emptyRow();
      let most = 0;
      const distinct = isUniform(columns) ? 1 : block.rows.count;
      for (let i = 0; i < distinct; i++) most = Math.max(most, spellCount(fill(row, columns, i), horizon));
      return most;
    },
    row: (timing, row) => fill(emptyRow(), numbers(timing), row),
    begin() {
      monthly.clear();
      sums.clear();
    },
  };
}

/** Keys of timings: equal keys mean equal weights, since the parts of timings are shared by identity. */
export function timingKeys(): (timing: Timing, spell: number) => string {
  const names = new Map<object, number>();
  const known = new Map<Timing, string>();
  const name = (part: object | null): number => {
    if (part === null) return 0;
    const given = names.get(part) ?? names.size + 1;
    names.set(part, given);
    return given;
  };
  const named = (timing: Timing): string => {
    const ramp = timing.when === "rampUp" ? `${name(timing.months)}:${name(timing.startingAt)}` : "";
    const window = timing.window ? `${timing.window.from}-${timing.window.to}` : "";
    const phase = timing.phase ? `${timing.phase.from}-${timing.phase.to}:${name(timing.phase.since)}` : "";
    const own = [
      timing.when === "billed" ? `${timing.every}${timing.inAdvance}${timing.spread ?? ""}` : "",
      timing.when === "collected" ? `${timing.since}:${timing.pays}` : "",
      timing.when === "vested" ? name(timing.cliff) : "",
      timing.when === "end" ? `${timing.service ?? ""}${timing.pricedAt ?? ""}` : "",
    ].join("");
    const growth = timing.growth ? `${timing.growth.rates.map(name).join(",")}:${name(timing.growth.from)}` : "";
    return `${timing.when}|${name(timing.spells)}|${growth}|${ramp}|${window}|${phase}|${own}`;
  };
  return (timing, spell) => {
    let key = known.get(timing);
    if (key === undefined) {
      key = named(timing);
      known.set(timing, key);
    }
    return spell === ALL_SPELLS ? key : `${key}|${spell}`;
  };
}

function isUniform({ rates, ...columns }: TimingColumns): boolean {
  if (rates.some((rate) => typeof rate !== "number")) return false;
  for (const name in columns) if (typeof columns[name as keyof typeof columns] !== "number") return false;
  return true;
}

function emptyRow(): TimingRow {
  return {
    from: 0,
    until: 0,
    tenure: 0,
    search: 0,
    rates: [0],
    growthFrom: 0,
    rampMonths: 0,
    startingAt: 0,
    cliff: 0,
    phaseSince: 0,
  };
}

/** Puts the numbers of one row into `into`, and gives it. */
function fill(into: TimingRow, columns: TimingColumns, row: number): TimingRow {
  into.from = at(columns.from, row);
  into.until = at(columns.until, row);
  into.tenure = at(columns.tenure, row);
  into.search = at(columns.search, row);
  into.rates.length = columns.rates.length;
  for (const [index, rate] of columns.rates.entries()) into.rates[index] = at(rate, row);
  into.growthFrom = at(columns.growthFrom, row);
  into.rampMonths = at(columns.rampMonths, row);
  into.startingAt = at(columns.startingAt, row);
  into.cliff = at(columns.cliff, row);
  into.phaseSince = at(columns.phaseSince, row);
  return into;
}
