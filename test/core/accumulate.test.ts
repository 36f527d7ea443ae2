/** Contributions with limits, each way to apply one as a sum by hand; `laws/caps` compares them with the law said slowly. */
import { expect, test } from "vitest";
import { accumulation } from "../../src/core/accumulate.ts";
import { type Block, block, oneByRow } from "../../src/core/block.ts";
import { at, type Column } from "../../src/core/column.ts";
import type { Band, ContributionYear, Flow } from "../../src/core/flow.ts";
import { constant, type Formula } from "../../src/core/formula.ts";
import { inMonth } from "../../src/core/months.ts";
import type { Timing } from "../../src/core/timing.ts";
import { VECTOR_ROWS } from "../../src/core/vectors.ts";

type Accumulated = Extract<Flow, { flow: "accumulated" }>;
type Limits = Accumulated["limits"];

const spells = { from: constant(0, "months"), until: null, tenure: null, search: null };
const during: Timing = { when: "during", spells, growth: null };
const salary: Flow = { flow: "paid", amount: constant(1, "money/month"), timing: during };
const value = (formula: Formula): Column => (formula.op === "constant" ? formula.value : Number.NaN);
const money = (amount: number | null) => (amount === null ? null : constant(amount, "money/year"));

const band = (above: number | null, upTo: number | null, scale?: Band["scale"], rate = 0.1): Band => ({
  ...{ rate: constant(rate, "ratio"), above: money(above), upTo: money(upTo) },
  ...(scale === undefined ? {} : { scale }),
});
const year = (from: number, to: number, ...bands: Band[]): ContributionYear => ({ from, to, bands });

/** What each month owes, to nine digits; of pay that varies by row, in the row. */
function owed(
  limits: Limits,
  years: readonly ContributionYear[],
  pay: readonly Column[],
  employed: readonly Column[] = pay.map(() => 1),
  [rows, row]: readonly [Block, number] = [block(1), 0],
): number[] {
  const flow: Accumulated = { flow: "accumulated", of: salary, during, years, limits };
  const months = accumulation(value, rows)(flow, { pay: { from: 0, of: pay }, employed: { from: 0, of: employed } });
  return pay.map((_, month) => Number(at(inMonth(months, month), row).toFixed(9)) + 0);
}

test("of a year: what its pay so far comes to after the month, less what it came to before", () => {
  const pay = [900, 900, 900, 900];
  // So far 900, 1,800, 2,700, 3,600: between 1,000 and 3,000 lie 0, 800, 1,700, 2,000.
  expect(owed("year", [year(0, 12, band(1000, 3000))], pay)).toEqual([0, 80, 90, 30]);
  expect(owed("year", [year(0, 12, band(null, 1000), band(1000, null, undefined, 0.2))], pay)).toEqual([
    90,
    10 + 0.2 * 800,
    180,
    180,
  ]);
  expect(owed("year", [year(0, 12, band(1, null))], [5])).toEqual([0.4]);
  expect(owed("year", [year(0, 12, band(null, 1))], [5])).toEqual([0.1]);
  expect(owed("year", [year(0, 12, band(null, null))], [1, 1])).toEqual([0.1, 0.1]);
  expect(owed("year", [year(0, 12, band(null, 10), band(null, 10, undefined, 0.2))], [10])).toEqual([3]);
  // A new year begins at nothing; outside of all years nothing is due.
  expect(owed("year", [year(-2, 1, band(null, 1500)), year(1, 3, band(null, 1500))], pay)).toEqual([90, 90, 60, 0]);
  expect(owed("year", [year(2, 4, band(null, 1500))], [900, 900, 0, 900])).toEqual([0, 0, 0, 90]);
});

test("a limit that changes inside a year counts from then on, and moves nothing that was paid", () => {
  const pay = [2000, 2000, 2000, 2000];
  const second = year(2, 4, band(null, 5000));
  expect(owed("year", [year(0, 2, band(null, 3000)), { ...second, continues: true }], pay)).toEqual([200, 100, 100, 0]);
  expect(owed("year", [year(0, 2, band(null, 3000)), second], pay)).toEqual([200, 100, 200, 200]);
});

test("of a quarter: a quarter of the year's limit for each", () => {
  const years = [year(0, 3, band(null, 12_000)), year(3, 6, band(null, 12_000))];
  expect(owed("quarter", years, [2000, 2000, 2000, 2000, 2000, 2000])).toEqual([200, 100, 0, 200, 100, 0]);
});

test("of a month by itself: a twelfth of the limit, or the part of it that was worked", () => {
  const years = [year(0, 12, band(null, 12_000))];
  expect(owed("month", years, [800, 1200, 0, 800], [1, 1, 1, 0.5])).toEqual([80, 100, 0, 50]);
  expect(owed("month", years, [1, 1])).toEqual([0.1, 0.1]);
  expect(owed("month", [year(0, 12, band(null, 1))], [5], [0.5])).toEqual([0.004166667]);
  expect(owed("month", [year(0, 12, band(6000, 12_000))], [800, 1200, 0, 800], [1, 1, 1, 0.5])).toEqual([
    30, 50, 0, 25,
  ]);
});

test("to date: the limit grows with the months, and makes room for earlier pay or not", () => {
  const years = (above: number | null, upTo: number | null) => [year(0, 12, band(above, upTo))];
  // 1,000 and 2,000 to date.
  expect(owed("cumulative", years(null, 12_000), [1500, 500, 0, 3000])).toEqual([100, 100, 0, 200]);
  expect(owed("toDate", years(null, 12_000), [1500, 500, 0, 3000])).toEqual([100, 50, 0, 250]);
  // What an early month exceeded the limit by is given back as later ones make room.
  expect(owed("cumulative", years(12_000, null), [1500, 500])).toEqual([50, -50]);
  // Half a month of work has half of its limit, and what was due once is not given back below a limit.
  expect(owed("cumulative", years(null, 12_000), [900, 900], [0.5, 0])).toEqual([50, 0]);
  // The next year begins anew, or goes on where it continues.
  const both = [year(0, 1, band(null, 12_000)), year(1, 2, band(null, 12_000))] as const;
  expect(owed("cumulative", both, [1500, 500])).toEqual([100, 50]);
  expect(owed("cumulative", [both[0], { ...both[1], continues: true }], [1500, 500])).toEqual([100, 100]);
});

test("a slab takes all of what lies in it, its end included and its beginning not, whatever floats make of them", () => {
  const years = [year(0, 12, band(1000, 3000, "slab"))];
  expect(owed("year", years, [900, 900, 900, 900])).toEqual([0, 180, 90, -270]);
  expect(owed("year", years, [3000, 100])).toEqual([300, -300]);
  const first = (amount: number, above = 1000) => owed("year", [year(0, 12, band(above, 3000, "slab"))], [amount])[0];
  expect([first(1000), first(1000 + 1e-8), first(1000 + 1e-6), first(1000.01)]).toEqual([0, 0, 0, 100.001]);
  expect(first(1 + 1e-8, 1)).toBe(0);
  expect([first(3000), first(3000 + 1e-8), first(3000.01)]).toEqual([300, 300.000000001, 0]);
  expect([first(0.000_000_5, 0), first(0, 0)]).toEqual([0.00000005, 0]);
});

test("a relief fades from the whole to the least of its rates, and is nothing at its end", () => {
  // 2% and up to 30% more, by the square of (3,000 / pay - 1) / 2.
  const relief = (pay: number, digits = 4) =>
    owed("year", [year(0, 12, band(null, 3000, { least: constant(0.02, "ratio"), power: 2, digits }, 0.3))], [pay])[0];
  expect([relief(1000), relief(1500), relief(500)]).toEqual([-320, -1500 * (0.02 + 0.3 * 0.25), -160]);
  expect([relief(3000), relief(3000 - 1e-8), relief(3000 - 1e-6), relief(5000), relief(0)]).toEqual([0, 0, 0, 0, 0]);
  expect(relief(1)).toBe(-0.32);
  // 0.095 to two digits is 0.1.
  expect(relief(1500, 2)).toBe(-150);
});

test("two lines on the same pay, of which one goes on through the years, are each their own", () => {
  const bands = [band(null, 1500)];
  const flow = (continues: boolean): Accumulated => ({
    ...{ flow: "accumulated", of: salary, during, limits: "year" },
    years: [year(0, 1, ...bands), { ...year(1, 2, ...bands), ...(continues && { continues }) }],
  });
  const accumulate = accumulation(value, block(1));
  const employment = { pay: { from: 0, of: [1000, 1000] }, employed: { from: 0, of: [1, 1] } };
  expect([true, false].map((continues) => accumulate(flow(continues), employment).of)).toEqual([
    [100, 50],
    [100, 100],
  ]);
});

test("an employment that begins later owes what it owes, later", () => {
  const years = [year(0, 4, band(null, 2500), band(2500, 6000, undefined, 0.3)), year(4, 16, band(null, 2500))];
  const pay = [1000, 2000, 1500];
  for (const limits of ["year", "quarter", "cumulative", "toDate", "month"] as const) {
    const flow: Accumulated = { flow: "accumulated", of: salary, during, years, limits };
    for (const rows of [block(1), block(3)]) {
      rows.begin({ count: 1, columns: new Map() });
      const months = (from: number, of: readonly number[]) => ({
        from,
        of: of.map((one) => (from === 0 || rows.wide ? one : Float64Array.of(one))),
      });
      const later = accumulation(value, rows)(flow, { pay: months(2, pay), employed: months(2, [1, 1, 1]) });
      const padded = { pay: months(0, [0, 0, ...pay]), employed: months(0, [0, 0, 1, 1, 1]) };
      const whole = accumulation(value, rows)(flow, padded);
      expect([limits, later.from, later.of.map((one) => at(one, 0))]).toEqual([
        ...[limits, 2, [2, 3, 4].map((month) => at(inMonth(whole, month), 0))],
      ]);
    }
  }
});

test("a rate that varies is left as it is, also where the pay is 1 and two bands have it", () => {
  for (const capacity of [3, VECTOR_ROWS]) {
    const rows = block(capacity);
    rows.begin({ count: 3, columns: new Map([["rate", Float64Array.of(0.1, 0.2, 0.3)]]) });
    const rate = rows.given("rate") as Float64Array;
    const years = [year(0, 12, band(null, null), band(null, null))];
    for (const limits of ["year", "month", "cumulative"] as const) {
      const flow: Accumulated = { flow: "accumulated", of: salary, during, years, limits };
      const accumulate = accumulation(() => rate, rows);
      const months = accumulate(flow, { pay: { from: 0, of: [1, 1, 1] }, employed: { from: 0, of: [1, 1, 1] } });
      for (const month of [0, 1, 2])
        for (const row of [0, 1, 2])
          expect(at(inMonth(months, month), row)).toBeCloseTo([0.2, 0.4, 0.6][row] as number, 12);
      expect([...rate.subarray(0, 3)]).toEqual([0.1, 0.2, 0.3]);
    }
  }
});

test("of many rows each owes what it owes alone, whichever numbers vary", () => {
  const bands = [band(null, 2500), band(2500, 6000, undefined, 0.3), band(4000, null, "slab")];
  const years = [year(-3, 2, ...bands), year(2, 14, ...bands)];
  const pays = [
    [1000, 2000, 1500],
    [0, 3000, 0],
    [4000, 0, 4000],
    [2500, 2500, 1],
  ];
  const works = [
    [1, 0.5, 1],
    [1, 1, 0],
    [0.25, 1, 1],
    [1, 1, 1],
  ];
  for (const limits of ["year", "quarter", "cumulative", "toDate", "month"] as const) {
    for (const capacity of [3, 8, VECTOR_ROWS]) {
      const rows = block(capacity);
      rows.begin({ count: 3, columns: new Map() });
      const columns = (all: readonly (readonly number[])[]) =>
        all.map((month) => oneByRow(rows, [Float64Array.from(month)], (row) => month[row] as number));
      for (let row = 0; row < 3; row++) {
        const alone = (all: readonly (readonly number[])[]) => all.map((month) => month[row] as number);
        const own = owed(limits, years, alone(pays), alone(works));
        expect(owed(limits, years, columns(pays), columns(works), [rows, row])).toEqual(own);
      }
    }
  }
});
