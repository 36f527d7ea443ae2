/** The weights of timings in a block of rows, month by month or summed, each computed once. */
import { type Block, oneByRow } from "./block.ts";
import { at, type Column } from "./column.ts";
import type { Formula } from "./formula.ts";
import { formulaInputs } from "./inputs.ts";
import { kept } from "./kept.ts";
import { inMonth, type Months, mapped, whole } from "./months.ts";
import {
  type Growth,
  growthStart,
  type Spells,
  spellsIn,
  sumSink,
  type Timing,
  type TimingRow,
  timingFormulas,
  weigh,
} from "./timing.ts";
import { allOf, columnsOf, fillRow, rowFor, type TimingColumns } from "./timing-columns.ts";
import type { Values } from "./values.ts";
import { flatSum, reachOf, weightMonths } from "./weight-months.ts";

export interface Weights {
  /** The weight of each month: of `ALL_SPELLS` every month, of one spell (from 0) only the months that it touches. */
  months(timing: Timing, spell: number): Months;
  /** The share of each month's output that a ramp-up loses. */
  lost(rampUp: Timing, during: Timing, spell: number): Months;
  /** The sum of the months' weights, of all spells. */
  sum(timing: Timing): Column;
  /** At least as many spells as begin before the horizon in any row; 1 where there is no tenure. */
  spells(timing: Timing): number;
  row(timing: Timing, row: number): TimingRow;
  /** Forgets what it computed where a timing reads any of these, for the next block. */
  begin(varied: ReadonlySet<string>): void;
}

/** All spells together. */
export const ALL_SPELLS = -1;

/** The begin and the end of one spell in every row. */
type Stay = Pick<TimingColumns, "from" | "until">;

export function weights(values: Values, block: Block, horizon: number): Weights {
  const keyOf = timingKeys();
  const monthly = new Map<string, Months>();
  const sums = new Map<string, Column>();
  const starts = new Map<Growth, Column>();
  const employed = new Map<Spells, Stay[]>();

  const read = new Set<string>();

  const numbers = (timing: Timing) => {
    for (const formula of timingFormulas(timing)) formulaInputs(formula, read);
    return columnsOf(timing, values.of, growthStarts);
  };

  function growthStarts(growth: Growth): Column {
    const from = values.of(growth.from);
    if (growth.month === null) return from;
    return kept(starts, growth, () => oneByRow(block, [from], (row) => growthStart(growth, at(from, row))));
  }

  function sumOf(timing: Timing): Column {
    const columns = numbers(timing);
    const flat = flatSum(timing, columns, horizon, block);
    if (flat !== null) return flat;
    const sums = block.byRow(
      allOf(columns),
      1,
      (output, count) => {
        const to = output(0);
        const row = rowFor(columns);
        const sink = sumSink();
        for (let i = 0; i < count; i++) {
          sink.sum = 0;
          weigh(timing, fillRow(row, columns, i), horizon, sink);
          to[i] = sink.sum;
        }
      },
      reachOf(timing),
    );
    return sums.get(0) ?? 0;
  }

  function months(timing: Timing, which: number): Months {
    const spell = timing.spells.tenure === null && which === 0 ? ALL_SPELLS : which;
    return kept(monthly, keyOf(timing, spell), () => {
      const columns = numbers(timing);
      if (spell === ALL_SPELLS) return whole(weightMonths(timing, columns, horizon, block), horizon);
      return weightMonths(aloneIn(timing), { ...columns, ...stay(timing.spells, spell), ...ALONE }, horizon, block);
    });
  }

  /** Where a spell begins and ends: the same sums as in `spellsIn`, to the bit. */
  function stay(spells: Spells, spell: number): Stay {
    const stays = kept(employed, spells, () => []);
    const of = (formula: Formula | null, otherwise: number) => (formula === null ? otherwise : values.of(formula));
    while (stays.length <= spell) {
      const before = stays.at(-1);
      const from = before ? block.combine("add", before.until, of(spells.search, 0)) : values.of(spells.from);
      const end = block.combine("add", from, of(spells.tenure, Number.POSITIVE_INFINITY));
      stays.push({ from, until: block.combine("min", of(spells.until, Number.POSITIVE_INFINITY), end) });
    }
    return stays[spell] as Stay;
  }

  return {
    months,
    lost(rampUp, during, spell) {
      return kept(monthly, `${keyOf(rampUp, spell)}/${keyOf(during, spell)}`, () => {
        const worked = months(during, spell);
        return mapped(months(rampUp, spell), (ramp, month) => {
          if (ramp === 0) return 0;
          return block.combine("divide", ramp, block.combine("max", inMonth(worked, month), Number.MIN_VALUE));
        });
      });
    },
    sum: (timing) => kept(sums, keyOf(timing, ALL_SPELLS), () => sumOf(timing)),
    spells(timing) {
      if (timing.spells.tenure === null) return 1;
      const { from, until, tenure, search } = numbers(timing);
      const least = { from: block.least(from), tenure: block.least(tenure), search: block.least(search) };
      return spellsIn({ ...least, until: block.most(until) }, horizon).length;
    },
    row(timing, row) {
      const columns = numbers(timing);
      return fillRow(rowFor(columns), columns, row);
    },
    begin(varied) {
      if ([...varied].every((address) => !read.has(address))) return;
      for (const memo of [monthly, sums, starts, employed, read]) memo.clear();
    },
  };
}

/** One spell by itself, that no other follows. */
const ALONE = { tenure: Number.POSITIVE_INFINITY, search: 0 };
const aloneIn = (timing: Timing): Timing => ({ ...timing, spells: { ...timing.spells, tenure: null, search: null } });

/** Keys of timings: equal keys mean equal weights, since formulas and spells are shared by identity. */
export function timingKeys(): (timing: Timing, spell: number) => string {
  const names = new Map<object, number>();
  const known = new Map<Timing, string>();
  const name = (part: object): number => kept(names, part, () => names.size);
  const textOf = (part: unknown): string => {
    if (typeof part !== "object" || part === null) return `${part}`;
    if (Array.isArray(part)) return part.map(textOf).join();
    if ("op" in part || "tenure" in part) return `#${name(part)}`;
    return Object.entries(part)
      .flatMap(([key, of]) => (of == null ? [] : [`${key}:${textOf(of)};`]))
      .sort()
      .join("");
  };
  return (timing, spell) => `${kept(known, timing, () => textOf(timing))}|${spell}`;
}
