/** There are four ways to the weights of a timing: in whole columns, row by row, summed without months, and one row alone. All give the same. */
import { expect, test } from "vitest";
import { type Block, block } from "../../src/core/block.ts";
import { at, type Column } from "../../src/core/column.ts";
import { assumption } from "../../src/core/formula.ts";
import { inMonth } from "../../src/core/months.ts";
import { type Recorder, recorder } from "../../src/core/recorder.ts";
import {
  type Growth,
  growthStart,
  lost,
  monthSink,
  type Spells,
  spellsIn,
  type Timing,
  type TimingRow,
  weigh,
} from "../../src/core/timing.ts";
import { values } from "../../src/core/values.ts";
import { VECTOR_ROWS } from "../../src/core/vectors.ts";
import { ALL_SPELLS, type Weights, weights } from "../../src/core/weights.ts";

const HORIZON = 26;
/** By name the number in each row: what starts and ends within months, at their edges, at the horizon and behind it. */
const NUMBERS = {
  from: [0, 0.25, 3, 3 - 1e-12, 11.5, 12, 25.75, 26, 30, 2.5, 0, 7, 26 - 1e-12, 2, 0, 2],
  until: [30, 26, 9.75, 15, 11.5, 40, 26, 28, 40, 2.75, 12, 7.5, 40, 26 - 1e-9, 12, 2 + 1e-9],
  tenure: [6, 3.5, 20, 0.5, 1, 12, 2, 3, 9, 1, 12, 30, 3, 12, 5, 1],
  search: [1, 0, 2, 0.25, 1.5, 0, 1, 1, 1, 3, 0, 2, 1, 1, 1, 1],
  first: [0.1, 0, 0.05, -0.2, 0.03, 0.1, 0.1, 0.1, 0, 0.02, 0.5, 0, 0.1, 0.1, 0.2, 0.1],
  second: [0.2, 0.04, 0, 0.1, 0.03, 0.1, 0.2, 0.1, 0.6, 0.02, 0.1, 0.07, 0.2, 0.1, 0.1, 0.1],
  rises: [0, 0.25, -4, 3, 11.5, 0, 6, 2, 1, 2.5, 0, 5.25, 0, 2, 0, 0],
  ramp: [3, 0, 4.5, 6, 2, 1, 0.5, 3, 2, 4, 24, 0.25, 3, 3, 3, 1],
  starting: [0, 0.5, 0.25, 1, 0.3, 0, 0, 0.1, 0.2, 0.6, 0.4, 0, 0, 0, 0.1, 0.5],
  cliff: [2, 0, 6, 3, 1, 12, 0.1, 1, 1, 0.25, 12, 0.5, 1, 24, 12, 1],
  since: [0, 0.25, 3, 5, 11, 12, 20, 26, 1, 2, 6.5, 7, 0, 2, 8, 0],
};
type Name = keyof typeof NUMBERS;
const numberAt = (name: Name, row: number): number => NUMBERS[name][row] as number;

const once: Spells = { from: assumption("from"), until: assumption("until"), tenure: null, search: null };
const open: Spells = { ...once, until: null };
const again: Spells = { ...once, tenure: assumption("tenure"), search: assumption("search") };
const rises: Growth = { rates: [assumption("first"), assumption("second")], from: assumption("rises"), month: null };
const inApril: Growth = { ...rises, month: 3 };

const PLACES = [{}, { window: { from: 4, to: 13 } }, { phase: { since: assumption("since"), from: 1, to: 7 } }];
const WHEN = [
  { when: "during" },
  { when: "start" },
  { when: "end" },
  { when: "end", service: true },
  { when: "end", pricedAt: "start" },
  { when: "spread" },
  { when: "yearEnd" },
  { when: "rampUp", months: assumption("ramp"), startingAt: assumption("starting") },
  { when: "billed", every: 3, inAdvance: true },
  { when: "billed", every: 12, inAdvance: false },
  { when: "billed", every: 6, inAdvance: true, spread: true },
  { when: "collected", since: 2, pays: 11 },
  { when: "collected", since: 2, pays: 14 },
  { when: "vested", cliff: assumption("cliff") },
] as const;
/** Every pair of spells, growth and place, and not every three of them; of one spell that falls anywhere, all. */
const TIMINGS = [once, open, again].flatMap((spells, one) =>
  [null, rises, inApril].flatMap((growth, two) =>
    WHEN.flatMap((when) => {
      const places = spells === once ? [{}, PLACES[1 + (two % 2)]] : [PLACES[(one + two) % 3]];
      return places.map((place) => ({ ...when, ...place, spells, growth }) as Timing);
    }),
  ),
);

/** The numbers of a timing in a row, put together without any of the ways. */
function rowOf({ spells, growth, ...rest }: Timing, row: number): TimingRow {
  return {
    from: numberAt("from", row),
    until: spells.until === null ? Number.POSITIVE_INFINITY : numberAt("until", row),
    tenure: spells.tenure === null ? Number.POSITIVE_INFINITY : numberAt("tenure", row),
    search: spells.search === null ? 0 : numberAt("search", row),
    rates: growth === null ? [0] : [numberAt("first", row), numberAt("second", row)],
    growthFrom: growth === null ? 0 : growthStart(growth, numberAt("rises", row)),
    rampMonths: rest.when === "rampUp" ? numberAt("ramp", row) : 0,
    startingAt: rest.when === "rampUp" ? numberAt("starting", row) : 0,
    cliff: rest.when === "vested" ? numberAt("cliff", row) : 0,
    phaseSince: rest.phase ? numberAt("since", row) : 0,
  };
}

function weighed(timing: Timing, row: number, spell: number): number[] {
  const result = new Array<number>(HORIZON).fill(0);
  const add = (month: number, weight: number) => {
    result[month] = (result[month] as number) + weight;
  };
  const numbers = rowOf(timing, row);
  let { from } = numbers;
  for (let before = 0; before < spell; before++) from = Math.min(numbers.until, from + numbers.tenure) + numbers.search;
  const until = Math.min(numbers.until, from + numbers.tenure);
  const alone = spell === ALL_SPELLS ? numbers : { ...numbers, from, until, tenure: Number.POSITIVE_INFINITY };
  weigh(timing, alone, HORIZON, monthSink(add));
  return result;
}

function over(rows: Block, names: readonly Name[], count: number, column: (name: Name) => Column): Weights {
  rows.begin({ count, columns: new Map(names.map((name) => [name, column(name)])) });
  return weights(values(new Map(), rows), rows, HORIZON);
}

const NAMES = Object.keys(NUMBERS) as Name[];
const some = (rows: Block, which: readonly number[]) =>
  over(rows, NAMES, which.length, (name) => Float64Array.from(which, (row) => numberAt(name, row)));
const EVERY = [...NUMBERS.from.keys()];
const all = (rows: Block) => some(rows, EVERY);
const plain = (column: Column, row: number) => at(column, row) + 0;

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** By row the months of each spell, and the sum. */
function asRows(way: Weights, timing: Timing, spells: readonly number[], count: number): number[][][] {
  const months = spells.map((spell) => way.months(timing, spell));
  const sum = way.sum(timing);
  return Array.from({ length: count }, (_, place) => [
    ...months.map((one) => Array.from({ length: HORIZON }, (_, month) => plain(inMonth(one, month), place))),
    [plain(sum, place)],
  ]);
}

/** The same of what was recorded for all rows between the least and the most of each number, and within what it says of them. */
function recordedRows(timing: Timing, spells: readonly number[], which: readonly number[]): number[][][] {
  const given = new Map(NAMES.map((name) => [name, Float64Array.from(which, (row) => numberAt(name, row))]));
  const reach = Array.from(
    given,
    ([name, all]) => [name, { least: Math.min(...all), most: Math.max(...all) }] as const,
  );
  const recorded = recorder(new Map(reach)) as Recorder;
  const way = weights(values(new Map(), recorded), recorded, HORIZON);
  const outputs = [...spells.flatMap((spell) => [...way.months(timing, spell).of]), way.sum(timing)];
  recorded.kernel(outputs)({ count: which.length, columns: given });
  for (const output of outputs)
    for (let place = 0; place < which.length; place++) {
      const value = at(output, place);
      if (value < recorded.least(output) || value > recorded.most(output)) expect([timing, value]).toBe("within reach");
    }
  return asRows(way, timing, spells, which.length);
}

/** Of each kind by itself, so that what fails says which. */
const KINDS = WHEN.flatMap((when, index) => {
  const timings = TIMINGS.filter((timing) =>
    Object.entries(when).every(([key, value]) => timing[key as "when"] === value),
  );
  const sets = [
    { which: "everywhere", rows: EVERY, recorded: true },
    { which: "within a few months", rows: [2, 9], recorded: true },
    { which: "begun before any ends", rows: [0, 2], recorded: false },
    { which: "ending where it begins", rows: [4], recorded: false },
    { which: "ending a billionth of a month later", rows: [15], recorded: false },
  ];
  return sets.map((set) => ({ ...set, name: `${index + 1}. ${when.when} ${set.which}`, timings }));
});

test.each(KINDS)(
  "$name: each has what it has alone, also in whole columns and recorded, in months, by spell and as a sum",
  ({ timings, rows, recorded }) => {
    const alone = rows.map((row) => over(block(1), NAMES, 1, (name) => numberAt(name, row)));
    for (const timing of timings) {
      const spells = timing.spells.tenure === null ? [ALL_SPELLS, 0, 1] : [ALL_SPELLS, 0, 1, 2];
      // Anew for each, since what is recorded works where wide blocks do.
      const ways = [some(block(16), rows), some(block(VECTOR_ROWS), rows)];
      const asked = ways.map((way) => asRows(way, timing, spells, rows.length));
      if (recorded) asked.push(recordedRows(timing, spells, rows));
      for (const [place, row] of rows.entries()) {
        const expected = spells.map((spell) => weighed(timing, row, spell));
        const sum = plain((alone[place] as Weights).sum(timing), 0);
        for (const found of asked) {
          if (!same(found[place]?.flat() ?? [], [...expected.flat(), sum]))
            expect([timing, row, found[place]]).toEqual([timing, row, [...expected, [sum]]]);
        }
        const total = (expected[0] as number[]).reduce((a, b) => a + b, 0);
        if (Math.abs(sum - total) > 1e-9) expect([timing, row, sum]).toEqual([timing, row, total]);
      }
    }
  },
);

test("no fewer spells are counted than any row has, and of a spell without a successor there is one", () => {
  const together = all(block(16));
  const during = (spells: Spells): Timing => ({ when: "during", spells, growth: null });
  const counts = NUMBERS.from.map((_, row) => spellsIn(rowOf(during(again), row), HORIZON).length);
  expect(together.spells(during(again))).toBeGreaterThanOrEqual(Math.max(...counts));
  expect([together.spells(during(once)), together.spells(during({ ...again, tenure: null }))]).toEqual([1, 1]);
});

test("what a ramp-up loses of a month is a share of the time worked in it", () => {
  const together = all(block(16));
  const during: Timing = { when: "during", spells: once, growth: null };
  const rampUp = TIMINGS.find(({ when, spells }) => when === "rampUp" && spells === once) as Timing;
  const shares = together.lost(rampUp, during, ALL_SPELLS);
  // Row 2: from month 3 over 4.5 months, from a quarter of the output: 0.75 x (1 - 1/9) of the first.
  expect(plain(inMonth(shares, 3), 2)).toBeCloseTo(0.75 * (1 - 1 / 9), 12);
  expect(lost(0, 1, 4.5, 0.25)).toBeCloseTo(0.75 * (1 - 1 / 9), 12);
  // The last half month of it, from 7 to 7.5, loses 0.75 x (0.5 / 4.5) at first and nothing at its end, and the other half nothing.
  expect(plain(inMonth(shares, 7), 2)).toBeCloseTo((0.75 * (0.5 / 4.5) * 0.5) / 2, 12);
  // Row 1 has no ramp-up, row 9 a quarter of a month's work, all of it lost in part: 0.4 x (1 - 0.125 / 4).
  expect([plain(inMonth(shares, 0), 1), plain(inMonth(shares, 1), 1)]).toEqual([0, 0]);
  expect(plain(inMonth(shares, 2), 9)).toBeCloseTo(0.4 * (1 - 0.125 / 4), 12);
  expect(plain(inMonth(shares, 20), 2)).toBe(0);
});

test("one number of a timing that varies makes its weights vary, whichever it is", () => {
  for (const name of NAMES.filter((name) => !["starting", "ramp", "cliff", "since"].includes(name))) {
    const varied = [0, 1].map((row) => (name === "from" ? 2 + row : numberAt(name, row + 1)));
    const value = (one: Name, row: number) => (one === name ? (varied[row] as number) : numberAt(one, 2));
    const column = (one: Name) => (one === name ? Float64Array.from(varied) : numberAt(one, 2));
    const together = over(block(2), NAMES, 2, column);
    for (const spells of [once, again])
      for (const row of [0, 1]) {
        const timing: Timing = { when: "during", spells, growth: rises };
        const alone = over(block(1), NAMES, 1, (one) => value(one, row));
        expect(plain(together.sum(timing), row)).toBe(plain(alone.sum(timing), 0));
      }
  }
});
