/** Caps: contributions within a calendar year, against a slow reference that knows only the law itself. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Accumulate, accumulation } from "../../src/core/accumulate.ts";
import { block } from "../../src/core/block.ts";
import { at, type Column } from "../../src/core/column.ts";
import type { ContributionYear, Flow } from "../../src/core/flow.ts";
import { constant, type Formula, ONE_YEAR } from "../../src/core/formula.ts";
import { inMonth } from "../../src/core/months.ts";

interface PlainBand {
  readonly rate: number;
  readonly above: number | null;
  readonly upTo: number | null;
  readonly scale?: "slab";
}
interface PlainYear {
  readonly from: number;
  readonly to: number;
  readonly bands: readonly PlainBand[];
}
type Limits = "year" | "quarter" | "cumulative" | "toDate" | "month";
const LIMITS: readonly Limits[] = ["year", "cumulative", "month"];

const constantOf = (formula: Formula): Column => (formula.op === "constant" ? formula.value : Number.NaN);

function contributions(
  years: readonly (PlainYear & { continues?: true })[],
  limits: Limits,
  pay: readonly number[],
  employed: readonly number[],
) {
  const limit = (value: number | null) => (value === null ? null : constant(value, "money/year"));
  const asFlow: ContributionYear[] = years.map(({ from, to, bands, ...rest }) => ({
    ...rest,
    from,
    to,
    bands: bands.map(({ rate, above, upTo, ...scale }) => ({
      ...scale,
      rate: constant(rate, "ratio"),
      above: limit(above),
      upTo: limit(upTo),
    })),
  }));
  const salary: Flow = {
    flow: "paid",
    amount: ONE_YEAR,
    timing: {
      when: "start",
      growth: null,
      spells: { from: constant(0, "months"), until: null, tenure: null, search: null },
    },
  };
  const flow = { flow: "accumulated" as const, of: salary, during: salary.timing, years: asFlow, limits };
  const employment = { pay: { from: 0, of: pay }, employed: { from: 0, of: employed } };
  const months = accumulation(constantOf, block(1))(flow, employment);
  return pay.map((_, month) => at(inMonth(months, month), 0));
}

/**
 * The same law, said as the law says it: what a year owes after n months is a function of its pay and its months of
 * employment so far; a month pays the difference to the month before. Per month, each month is a year of its own.
 */
function reference(years: readonly PlainYear[], limits: Limits, pay: readonly number[], employed: readonly number[]) {
  const months = pay.map(() => 0);
  const part = (amount: number, from: number, to: number) => {
    if (amount <= from) return 0;
    return Math.max(0, Math.min(amount, to) - from);
  };
  years.forEach((year) => {
    year.bands.forEach(({ rate, above, upTo, scale }) => {
      const count =
        scale === "slab"
          ? (amount: number, from: number, to: number) => (amount > from && amount <= to ? amount : 0)
          : part;
      const low = above ?? 0;
      const high = upTo ?? Number.POSITIVE_INFINITY;
      const first = Math.max(0, year.from);
      const inside = [0];
      for (let month = first; month < Math.min(pay.length, year.to); month++) {
        const soFar = pay.slice(first, month + 1).reduce((a, b) => a + b, 0);
        const share = employed.slice(first, month + 1).reduce((a, b) => a + b, 0) / 12;
        const last = inside.at(-1) ?? 0;
        const paid = pay[month] ?? 0;
        const here = (employed[month] ?? 0) / 12;
        const scaled = (limit: number, by: number) => (limit === Number.POSITIVE_INFINITY ? limit : limit * by);
        const now =
          limits === "year"
            ? count(soFar, low, high)
            : limits === "cumulative"
              ? Math.max(scale === "slab" || above !== null ? 0 : last, count(soFar, low * share, scaled(high, share)))
              : limits === "toDate"
                ? last + Math.min(paid, Math.max(0, scaled(high, share) - last))
                : last + count(paid, low * here, scaled(high, here));
        inside.push(now);
        months[month] = (months[month] ?? 0) + rate * (now - last);
      }
    });
  });
  return months;
}

const money = fc.integer({ min: 0, max: 30_000 });
const bands = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 120_000 }),
      fc.integer({ min: 1, max: 90_000 }),
      fc.integer({ min: 0, max: 30 }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((all) =>
    all.map(
      ([above, width, percent], index): PlainBand => ({
        rate: percent / 100,
        above: above < 20_000 ? null : above,
        upTo: index === 2 ? null : above + width,
      }),
    ),
  );
const calendar = fc
  .record({ first: fc.integer({ min: 1, max: 12 }), months: fc.integer({ min: 1, max: 40 }), bands })
  .map(({ first, months, bands }) => {
    const years: PlainYear[] = [];
    for (let from = first - 12; from < months; from += 12)
      if (from + 12 > 0) years.push({ from, to: from + 12, bands });
    return { months, years };
  });
const cases = calendar.chain(({ months, years }) =>
  fc
    .record({
      pay: fc.array(money, { minLength: months, maxLength: months }),
      from: fc.double({ min: 0, max: 30, noNaN: true }),
      limits: fc.constantFrom(...LIMITS),
    })
    .map(({ pay, from, limits }) => {
      const employed = pay.map((_, month) => Math.max(0, Math.min(1, month + 1 - from)));
      return { years, limits, employed, pay: pay.map((amount, month) => (employed[month] === 0 ? 0 : amount)) };
    }),
);

test("each way to apply a limit agrees with the reference", () => {
  fc.assert(
    fc.property(cases, ({ years, limits, pay, employed }) => {
      const expected = reference(years, limits, pay, employed);
      contributions(years, limits, pay, employed).forEach((month, index) => {
        expect(month).toBeCloseTo(expected[index] ?? Number.NaN, 6);
      });
    }),
    { numRuns: 400 },
  );
});

test("a slab agrees with the reference too, and so does room to date", () => {
  fc.assert(
    fc.property(cases, fc.boolean(), ({ years, limits, pay, employed }, toDate) => {
      const scaled = years.map((year) => ({
        ...year,
        bands: year.bands.map((band) => (toDate ? { ...band, above: null } : { ...band, scale: "slab" as const })),
      }));
      const by = toDate ? "toDate" : limits;
      const expected = reference(scaled, by, pay, employed);
      contributions(scaled, by, pay, employed).forEach((month, index) => {
        expect(month).toBeCloseTo(expected[index] ?? Number.NaN, 6);
      });
    }),
    { numRuns: 400 },
  );
});

describe("never above the cap", () => {
  test("a calendar year pays at most rate x (upper - lower limit), however much it pays", () => {
    fc.assert(
      fc.property(cases, ({ years, limits, pay, employed }) => {
        const months = contributions(years, limits, pay, employed);
        for (const { from, to, bands } of years) {
          const due = months.slice(Math.max(0, from), Math.max(0, to)).reduce((a, b) => a + b, 0);
          const most = bands.reduce(
            (sum, { rate, above, upTo }) => sum + rate * ((upTo ?? Number.POSITIVE_INFINITY) - (above ?? 0)),
            0,
          );
          if (!Number.isNaN(most)) expect(due).toBeLessThanOrEqual(most + 1e-6);
        }
        // What an early month exceeded a growing lower limit by is given back.
        const givesBack =
          limits === "cumulative" && years.some(({ bands }) => bands.some(({ above }) => above !== null));
        if (!givesBack) for (const month of months) expect(month).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test("more pay in any month never lowers the contributions of the year", () => {
    fc.assert(
      fc.property(cases, fc.nat(), money, ({ years, limits, pay, employed }, where, more) => {
        const month = where % pay.length;
        fc.pre((employed[month] ?? 0) > 0);
        const sum = (of: readonly number[]) => contributions(years, limits, of, employed).reduce((a, b) => a + b, 0);
        expect(sum(pay.map((amount, index) => (index === month ? amount + more : amount)))).toBeGreaterThanOrEqual(
          sum(pay) - 1e-6,
        );
      }),
      { numRuns: 200 },
    );
  });
});

test("a rate that changes inside the year goes on under the same limit: split at one rate it changes nothing", () => {
  const pay = new Array<number>(12).fill(10_000);
  const always = new Array<number>(12).fill(1);
  const disability = (rate: number): PlainBand[] => [{ rate, above: null, upTo: 44_800 }];
  const sum = (...years: (PlainYear & { continues?: true })[]) =>
    contributions(years, "year", pay, always).reduce((a, b) => a + b, 0);
  const whole: PlainYear = { from: 0, to: 12, bands: disability(0.005) };
  expect(sum(whole)).toBeCloseTo(224, 9);
  expect(sum({ ...whole, to: 6 }, { ...whole, from: 6, continues: true })).toBeCloseTo(224, 9);
  // Filled in May: a rate of July finds nothing left. Changed in March, it takes what is left.
  expect(sum({ ...whole, to: 6 }, { from: 6, to: 12, bands: disability(0.01), continues: true })).toBeCloseTo(224, 9);
  expect(sum({ ...whole, to: 2 }, { from: 2, to: 12, bands: disability(0.01), continues: true })).toBeCloseTo(348, 9);
  // A year of its own, as it was, would double it.
  expect(sum({ ...whole, to: 6 }, { ...whole, from: 6 })).toBeCloseTo(448, 9);
});

test("a quarter has a fourth of the year's limit, whatever the others leave", () => {
  const quarters = [0, 3, 6, 9].map(
    (from): PlainYear => ({
      from,
      to: from + 3,
      bands: [{ rate: 0.12, above: null, upTo: 250_000 }],
    }),
  );
  const pay = [90_000, 0, 0, ...new Array<number>(9).fill(10_000)];
  const months = contributions(quarters, "quarter", pay, new Array<number>(12).fill(1));
  expect(months[0]).toBeCloseTo(7500, 9);
  expect(months.reduce((a, b) => a + b, 0)).toBeCloseTo(7500 + 10_800, 9);
});

describe("a cap of 60,000 at 10%", () => {
  const cap: PlainBand[] = [{ rate: 0.1, above: null, upTo: 60_000 }];
  const year = (from: number): PlainYear => ({ from, to: from + 12, bands: cap });
  const always = new Array<number>(24).fill(1);

  test("stops in the month in which the year's pay passes it, and starts again with the year", () => {
    const pay = new Array<number>(24).fill(8000);
    const months = contributions([year(0), year(12)], "year", pay, always);
    const oneYear = [...new Array<number>(7).fill(800), 400, 0, 0, 0, 0];
    expect(months).toEqual([...oneYear, ...oneYear]);
  });

  test("is whole for a start in July: a twelfth a month would be half of it", () => {
    const pay = [0, 0, 0, 0, 0, 0, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000];
    const employed = pay.map((amount) => (amount > 0 ? 1 : 0));
    const sum = (limits: Limits) => contributions([year(0)], limits, pay, employed).reduce((a, b) => a + b, 0);
    expect(sum("year")).toBe(6000);
    expect(sum("cumulative")).toBeCloseTo(3000, 9);
    expect(sum("month")).toBeCloseTo(3000, 9);
  });

  test("counts a bonus in the month in which it is paid: by month its excess is lost, cumulatively it fills earlier room", () => {
    const pay = [...new Array<number>(11).fill(3000), 30_000];
    const employed = new Array<number>(12).fill(1);
    expect(contributions([year(0)], "month", pay, employed)).toEqual([...new Array<number>(11).fill(300), 500]);
    expect(contributions([year(0)], "cumulative", pay, employed).at(-1)).toBeCloseTo(2700, 9);
    expect(contributions([year(0)], "year", pay, employed).at(-1)).toBeCloseTo(2700, 9);
  });
});

test("columns that vary give each row its own", () => {
  const years: PlainYear[] = [{ from: -6, to: 6, bands: [{ rate: 0.2, above: 1000, upTo: 9000 }] }];
  for (const limits of LIMITS) {
    const rows = [2500, 0, 700];
    const months = 4;
    const pay = Array.from({ length: months }, () => Float64Array.from(rows));
    const employed = new Array<Column>(months).fill(1);
    const limit = (value: number) => constant(value, "money/year");
    const flow = {
      flow: "accumulated" as const,
      years: [{ from: -6, to: 6, bands: [{ rate: constant(0.2, "ratio"), above: limit(1000), upTo: limit(9000) }] }],
      limits,
    } as unknown as Parameters<Accumulate>[0];
    const five = block(5);
    five.begin({ count: 3, columns: new Map() });
    const accumulate = accumulation(constantOf, five);
    const together = accumulate(flow, { pay: { from: 0, of: pay }, employed: { from: 0, of: employed } });
    rows.forEach((amount, row) => {
      const alone = contributions(
        years,
        limits,
        new Array<number>(months).fill(amount),
        new Array<number>(months).fill(1),
      );
      expect(together.of.map((month) => at(month, row))).toEqual(alone);
    });
  }
});
