/** Timing: weights are overlaps, so nothing jumps where time moves a little, and the future changes no past. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schedule } from "../../src/analysis/schedule.ts";
import type { Assumption } from "../../src/core/assumption.ts";
import { at, type Column } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { type Flow, paid } from "../../src/core/flow.ts";
import { constant } from "../../src/core/formula.ts";
import type { Model } from "../../src/core/model.ts";
import type { Spells, Timing } from "../../src/core/timing.ts";
import { compile } from "../../src/scenario/compile.ts";
import { type FileObject, read, scenarioFile } from "../support/scenario-arbitrary.ts";

describe("horizon", () => {
  test("a longer horizon changes no earlier month, to the last digit", () => {
    fc.assert(
      fc.property(scenarioFile(), fc.integer({ min: 1, max: 40 }), (file, more) => {
        const short = schedule(read(file)).options;
        const long = schedule(read({ ...file, horizonMonths: (file.horizonMonths as number) + more })).options;
        short.forEach((option, index) => {
          // The bill of a quarter or year that the horizon cuts is for what runs until then: of those months it may be any.
          const cut = longestBill((file.options as Record<string, FileObject>)[option.id]);
          const settled = Math.max(0, option.months.length - cut);
          expect(long[index]?.months.slice(0, settled)).toEqual(option.months.slice(0, settled));
        });
      }),
      { numRuns: 50 },
    );
  });

  test("an option that begins at the horizon or runs for no time costs nothing and delivers nothing", () => {
    const timeless = scenarioFile().chain((file) =>
      fc.boolean().map((late) => {
        const options = Object.entries(file.options as Record<string, FileObject>).map(([id, option]) => {
          const time = late ? { startAfterMonths: file.horizonMonths ?? 0 } : { months: 0 };
          return [id, { ...option, ...time }];
        });
        return { ...file, options: Object.fromEntries(options) } as FileObject;
      }),
    );
    fc.assert(
      fc.property(timeless, (file) => {
        // What counts from the search is paid before the option runs.
        fc.pre(!JSON.stringify(file).includes("fromSearch"));
        const model = compile(read(file));
        for (const option of evaluator(model, 1, { months: true }).evaluate({ count: 1, columns: new Map() })) {
          for (const series of [...option.items, option.hours, option.lostHours]) {
            if (series !== null)
              expect([series.total, ...(series.months ?? [])].every((value) => at(value, 0) === 0)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The months that one bill of an option or of its parts may be for, less the one in which it stands. */
function longestBill(option: FileObject | undefined): number {
  const own = (option?.billing as FileObject | undefined)?.every;
  const parts = Object.values((option?.parts ?? {}) as Record<string, FileObject>);
  return Math.max(own === "year" ? 11 : own === "quarter" ? 2 : 0, ...parts.map(longestBill));
}

/** One flow priced alone. */
function price(flow: Flow, horizon: number): { total: number; months: number[] } {
  const model: Model = {
    title: "",
    currency: "USD",
    start: { year: 2027, month: 1 },
    horizon,
    baseline: null,
    discountRate: null,
    budget: { monthly: null, total: null },
    need: [],
    resultsByMonth: null,
    assumptions: new Map<string, Assumption>(),
    options: [],
    notices: () => [],
  };
  const evaluation = evaluator(model, 1, { months: true });
  evaluation.evaluate({ count: 1, columns: new Map() });
  const { total, months } = evaluation.flow(flow);
  return { total: at(total, 0), months: (months ?? []).map((month: Column) => at(month, 0)) };
}

const months = (value: number) => constant(value, "months");
const spells = (from: number, until: number | null, tenure: number | null = null, search = 0): Spells => ({
  from: months(from),
  until: until === null ? null : months(until),
  tenure: tenure === null ? null : months(tenure),
  search: tenure === null ? null : months(search),
});
const moment = fc.double({ min: 0, max: 50, noNaN: true });
const fee = constant(1000, "money/month");

// A stretch of less than a billionth of a month is none, so a thousand a month can be a millionth off.
describe("intervals", () => {
  test("splitting an interval splits the cost, month by month", () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), fc.integer({ min: 1, max: 48 }), (cuts, horizon) => {
        const [from, middle, until] = cuts.sort((a, b) => a - b) as [number, number, number];
        const growth = { rates: [constant(0.03, "ratio")], from: months(from), month: null };
        const during = (a: number, b: number): Timing => ({
          when: "during",
          spells: spells(a, b),
          growth,
          window: null,
        });
        const whole = price(paid(fee, during(from, until)), horizon);
        const first = price(paid(fee, during(from, middle)), horizon);
        const second = price(paid(fee, during(middle, until)), horizon);
        expect(first.total + second.total).toBeCloseTo(whole.total, 5);
        whole.months.forEach((month, index) => {
          expect((first.months[index] ?? 0) + (second.months[index] ?? 0)).toBeCloseTo(month, 5);
        });
      }),
    );
  });

  test("a month's weight is the overlap with it, and no more than the month", () => {
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 1, max: 48 }), (a, b, horizon) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)];
        const timing: Timing = { when: "during", spells: spells(from, until), growth: null, window: null };
        price(paid(constant(1, "money/month"), timing), horizon).months.forEach((weight, month) => {
          // Moments nearer than 1e-9 are one moment to the engine.
          expect(weight).toBeCloseTo(Math.max(0, Math.min(until, month + 1) - Math.max(from, month)), 8);
        });
      }),
    );
  });

  test("phases of a need that follow each other are together the whole", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 48 }), (from, cut, horizon) => {
        const during = (window: { from: number; to: number } | null): Timing => ({
          when: "during",
          spells: spells(from, null),
          growth: null,
          window,
        });
        const of = (window: { from: number; to: number } | null) => price(paid(fee, during(window)), horizon).total;
        expect(of({ from: 0, to: cut }) + of({ from: cut, to: Number.POSITIVE_INFINITY })).toBeCloseTo(of(null), 5);
      }),
    );
  });

  test("a bonus that is earned and paid is one twelfth of it a month employed", () => {
    fc.assert(
      fc.property(moment, moment, (from, length) => {
        const timing: Timing = { when: "yearEnd", spells: spells(from, from + length), growth: null };
        expect(price(paid(constant(12, "money/year"), timing), 120).total).toBeCloseTo(length, 6);
      }),
    );
  });

  test("ramp-up loses half of what is missing at its start", () => {
    fc.assert(
      fc.property(
        moment,
        fc.double({ min: 0, max: 24, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, ramp, startingAt) => {
          const timing: Timing = {
            when: "rampUp",
            spells: spells(from, null),
            growth: null,
            months: months(ramp),
            startingAt: constant(startingAt, "ratio"),
          };
          const { total, months: lost } = price(paid(constant(1, "money/month"), timing), 80);
          expect(total).toBeCloseTo((ramp * (1 - startingAt)) / 2, 9);
          expect(lost.every((month) => month >= -1e-12 && month <= 1)).toBe(true);
          // The loss only shrinks, the month of the start excepted, which is not a whole one.
          const whole = lost.slice(Math.floor(from) + 1);
          whole.forEach((month, index) => {
            expect(month).toBeLessThanOrEqual((whole[index - 1] ?? 1) + 1e-12);
          });
        },
      ),
    );
  });
});

describe("continuity", () => {
  const rate = fc.double({ min: -0.3, max: 0.3, noNaN: true });
  const tenures = fc.oneof(fc.constant(null), fc.double({ min: 1, max: 30, noNaN: true }));
  const stretch = fc.record({ from: moment, length: moment, tenure: tenures, search: moment, rate });
  const timings = ["during", "yearEnd", "rampUp"] as const;

  test.each(timings)(
    "%s: moving the start, the end, the tenure or the growth a little moves the cost a little",
    (when) => {
      const total = ({
        from,
        length,
        tenure,
        search,
        rate,
      }: typeof stretch extends fc.Arbitrary<infer T> ? T : never) => {
        const common = {
          spells: spells(from, from + length, tenure, search),
          growth: { rates: [constant(rate, "ratio")], from: months(from), month: null },
        };
        const timing: Timing =
          when === "during"
            ? { when, ...common, window: null }
            : when === "yearEnd"
              ? { when, ...common }
              : { when, ...common, months: months(5), startingAt: constant(0.2, "ratio") };
        return price(paid(constant(1, "money/month"), timing), 36).total;
      };
      fc.assert(
        fc.property(stretch, fc.constantFrom("from", "length", "tenure", "search", "rate"), (one, moved) => {
          const step = 1e-6;
          fc.pre(moved !== "tenure" || one.tenure !== null);
          const other = { ...one, [moved]: (one[moved] ?? 0) + step };
          // Up to 36 spells may move, each by up to 36 steps, at prices up to 1.3 ** 3.
          expect(Math.abs(total(one) - total(other))).toBeLessThan(step * 36 * 36 * 2.2);
        }),
        { numRuns: 200 },
      );
    },
  );
});
