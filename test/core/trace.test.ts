import { describe, expect, test } from "vitest";
import type { Assumption } from "../../src/core/assumption.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { type Flow, lostTo, paid, type RampUp, scaled, sum } from "../../src/core/flow.ts";
import { assumption, constant, divide, MONTHS_PER_YEAR, multiply, named } from "../../src/core/formula.ts";
import type { Model } from "../../src/core/model.ts";
import type { Spells, Timing } from "../../src/core/timing.ts";
import { type FlowTrace, traceFlow } from "../../src/core/trace.ts";
import type { UnitName } from "../../src/core/unit.ts";
import { consistent, traced } from "../support/trace.ts";

const number = (address: string, value: number, unit: UnitName): [string, Assumption] => [
  address,
  { address, label: { text: address, key: null }, unit, quantity: { value }, bounds: {}, origin: "scenario" },
];
const model = {
  horizon: 18,
  options: [],
  assumptions: new Map([
    number("salary", 240_000, "money/year"),
    number("rate", 0.062, "ratio"),
    number("extra", 0.01, "ratio"),
    number("cap", 180_000, "money/year"),
  ]),
} as unknown as Model;
function trace<Node extends FlowTrace["node"] = "accumulated">(flow: Flow): Extract<FlowTrace, { node: Node }> {
  const evaluation = evaluator(model, 1, { months: true });
  evaluation.evaluate({ count: 1, columns: new Map() });
  const found = traceFlow(flow, traced(model, 0, evaluation));
  consistent(found);
  return found as Extract<FlowTrace, { node: Node }>;
}

const months = (value: number) => constant(value, "months");
const spells: Spells = { from: months(0), until: null, tenure: null, search: null };
const during: Timing = { when: "during", spells, growth: null, window: null };
const fee = constant(100, "money/month");
const growth = { rates: [constant(0.1, "ratio")], from: months(1.5), month: null };

describe("timings", () => {
  const timing = (one: Timing) =>
    trace<"paid">(paid(constant(100, one.when === "yearEnd" ? "money/year" : "money/month"), one)).timing;
  const plain = {
    ...{ unit: "months", steps: [{ factor: 1, weight: 18 }], rates: null, months: [], window: null, bills: null },
    ...{ cliff: null, rampUp: null, open: true, spells: [{ from: 0, to: 18 }] },
  };

  test("what is paid all the time has its spells, and a step for each price", () => {
    expect(timing(during)).toEqual({ ...plain, when: "during", weight: 18 });
    const tenured = { from: months(1.5), until: months(15), tenure: months(6), search: months(1) };
    expect(timing({ ...during, spells: tenured, growth })).toEqual({
      ...{ ...plain, when: "during", weight: expect.closeTo(11 + 1.1, 12), rates: [0.1], open: false },
      // 6 and 5 months, and from the anniversary in 13.5 one more.
      steps: [
        { factor: 1, weight: 11 },
        { factor: 1.1, weight: expect.closeTo(1, 12) },
      ],
      spells: [
        { from: 1.5, to: 7.5 },
        { from: 8.5, to: 14.5 },
      ],
    });
    // Twice three months, both at the price that has risen once.
    const twice = { ...spells, until: months(7), tenure: months(3), search: months(1) };
    expect(timing({ ...during, spells: twice, growth: { ...growth, from: months(-12) } }).steps).toEqual([
      { factor: 1.1, weight: expect.closeTo(6, 12) },
    ]);
    expect(timing({ ...during, spells: { ...spells, until: months(18) } }).open).toBe(true);
    expect(timing({ ...during, spells: { ...tenured, until: null } }).spells.at(-1)).toEqual({ from: 15.5, to: 18 });
  });

  test("a window, or a phase of the price, is said, with its end where it has one", () => {
    const inside = (window: { from: number; to: number }) => timing({ ...during, window } as Timing);
    expect(inside({ from: 4, to: 10 })).toMatchObject({ window: { from: 4, to: 10 }, weight: 6, open: false });
    expect(inside({ from: -2, to: 18 })).toMatchObject({ window: { from: 0, to: 18 }, weight: 18, open: true });
    const phase = { since: months(2), from: 3, to: Number.POSITIVE_INFINITY };
    expect(timing({ ...during, phase })).toMatchObject({ window: { from: 5, to: null }, weight: 13, open: true });
  });

  test("what is paid at moments has their months", () => {
    const billed = timing({
      when: "billed",
      spells: { ...spells, from: months(1) },
      growth: null,
      every: 6,
      inAdvance: true,
    });
    expect(billed).toMatchObject({ months: [2, 8, 14], bills: { every: 6, inAdvance: true }, weight: 17, open: true });
    expect(timing({ when: "yearEnd", spells, growth: null })).toMatchObject({
      unit: "years",
      months: [12],
      weight: 1,
      open: true,
    });
    const until = { ...spells, until: months(14) };
    expect(timing({ when: "end", spells: until, growth })).toMatchObject({
      ...{ unit: "ratio", months: [15], weight: 1.1, steps: [{ factor: 1.1, weight: 1 }], open: false },
    });
    expect(timing({ when: "start", spells, growth: null })).toMatchObject({ months: [1], open: false });
  });

  test("a cliff and a ramp-up say their months", () => {
    const vested = timing({ when: "vested", spells, growth: null, cliff: months(3) });
    expect(vested).toMatchObject({ cliff: 3, months: [], weight: 18, rampUp: null });
    const rampUp = timing({
      when: "rampUp",
      spells,
      growth: null,
      months: months(4),
      startingAt: constant(0.5, "ratio"),
    });
    expect(rampUp).toMatchObject({
      rampUp: { months: 4, startingAt: 0.5 },
      cliff: null,
      months: [],
      weight: 1,
      open: false,
    });
  });
});

describe("flows", () => {
  test("formulas keep their names, addresses and units", () => {
    const monthly = named("pay", divide(assumption("salary"), MONTHS_PER_YEAR));
    const found = trace<"paid">(paid(multiply(monthly, assumption("rate")), during));
    expect(found.value).toBe(20_000 * 0.062 * 18);
    expect(found.amount).toEqual({
      ...{ node: "multiply", value: 1240, unit: "money·month^-1" },
      of: [
        {
          ...{ node: "named", name: "pay", value: 20_000, unit: "money·month^-1" },
          of: [
            {
              ...{ node: "divide", value: 20_000, unit: "money·month^-1" },
              of: [
                { node: "assumption", address: "salary", value: 240_000, unit: "money·year^-1" },
                { node: "constant", value: 12, unit: "month·year^-1" },
              ],
            },
          ],
        },
        { node: "assumption", address: "rate", value: 0.062, unit: "ratio" },
      ],
    });
  });

  test("sums, shares and bounds hold their parts", () => {
    const both = sum(paid(fee, during), paid(constant(50, "money"), { when: "start", spells, growth: null }));
    const share = trace<"scaled">(scaled(assumption("rate"), both));
    expect([share.value, share.by.value, share.of.value]).toEqual([1850 * 0.062, 0.062, 1850]);
    expect((share.of as Extract<FlowTrace, { node: "sum" }>).of.map(({ value }) => value)).toEqual([1800, 50]);
    const most = paid(constant(40, "money/month"), during);
    const bounded = trace<"bounded">({ flow: "bounded", of: both, most });
    expect([bounded.value, bounded.of.value, bounded.most?.value]).toEqual([720, 1850, 720]);
    const from = trace<"bounded">({ flow: "bounded", of: both, most: null });
    expect([from.value, from.most]).toEqual([1850, null]);
  });

  test("what a ramp-up loses is a share of what each month costs", () => {
    const rampUp: RampUp = {
      when: "rampUp",
      spells,
      growth: null,
      months: months(2),
      startingAt: constant(0.5, "ratio"),
    };
    const twice = sum(
      paid(fee, { ...during, window: { from: 0, to: 1 } }),
      paid(fee, { ...during, window: { from: 1, to: 4 } }),
    );
    const [first, second] = trace<"sum">(lostTo(rampUp, during, twice)).of as Extract<FlowTrace, { node: "lost" }>[];
    // Half is missing at first, a quarter after a month, nothing after two.
    expect([first?.parts, first?.months, first?.value]).toEqual([
      [{ month: 1, cost: 100, share: 0.375 }],
      [{ from: 1, to: 1 }],
      37.5,
    ]);
    expect([second?.parts, second?.months, second?.of.value]).toEqual([
      [{ month: 2, cost: 100, share: 0.125 }],
      [{ from: 2, to: 2 }],
      300,
    ]);
    expect(second?.rampUp).toMatchObject({ when: "rampUp", rampUp: { months: 2, startingAt: 0.5 } });
  });

  test("hours above the included ones are said before and after earlier hours served them, by price", () => {
    const hours = (value: number) => constant(value, "hours/month");
    const stretch = (from: number, to: number): Timing => ({ ...during, window: { from, to } });
    const [low, high] = [constant(10, "money/hour"), constant(20, "money/hour")];
    const prices = [
      { price: low, upTo: hours(4) },
      { price: high, upTo: null },
    ];
    const part = (above: number, below: number, timing: Timing) => ({
      ...{ above: hours(above), below: hours(below), timing, prices },
      billed: { ...timing, growth: { ...growth, from: months(1 - 12) } } as Timing,
    });
    const flow: Flow = {
      flow: "rolledOver",
      of: [part(0, 3, stretch(0, 1)), part(9, 0, stretch(1, 3))],
      keeps: months(1),
    };
    const found = trace<"rolledOver">(flow);
    // 9 - 3 and 9 hours: 4 + 4 at 10, 2 + 5 at 20, all at prices that rose by a tenth.
    expect([found.above, found.amounts.map(({ value }) => value), found.keeps.value]).toEqual([18, [0, 9], 1]);
    expect(found.prices.map(({ hours, price, value }) => [hours, price.value, value])).toEqual([
      [8, 10, expect.closeTo(88, 9)],
      [7, 20, expect.closeTo(154, 9)],
    ]);
    expect(found.value).toBeCloseTo(88 + 154, 9);
    expect(found.timings.map(({ window }) => window)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
  });
});

describe("contributions that accumulate", () => {
  const salary = paid(divide(assumption("salary"), MONTHS_PER_YEAR), during);
  const capped = (limits: "year" | "cumulative" | "month"): Flow => ({
    flow: "accumulated",
    of: salary,
    during,
    limits,
    years: [
      { from: -6, to: 6, bands: [{ rate: assumption("rate"), above: null, upTo: assumption("cap") }] },
      {
        from: 6,
        to: 18,
        bands: [
          { rate: assumption("rate"), above: null, upTo: assumption("cap") },
          { rate: assumption("extra"), above: assumption("cap"), upTo: null },
        ],
      },
    ],
  });
  test("each year and band has its pay, its part and the month that fills it", () => {
    const { years, months, value } = trace(capped("year"));
    expect(years.map(({ from, to }) => [from, to])).toEqual([
      [1, 6],
      [7, 18],
    ]);
    const bands = years.flatMap((year) => year.bands.map(({ base, reached }) => ({ base: Math.round(base), reached })));
    expect(bands).toEqual([
      { base: 120_000, reached: null },
      { base: 180_000, reached: 15 },
      { base: 60_000, reached: null },
    ]);
    expect(months).toEqual([{ from: 1, to: 18 }]);
    expect(value).toBeCloseTo(0.062 * 300_000 + 0.01 * 60_000, 6);
  });

  test("each employment begins anew, and months without pay stand apart", () => {
    const again: Timing = { ...during, spells: { ...spells, tenure: months(4), search: months(2) } };
    const pay = paid(constant(100, "money/month"), again);
    const band = { rate: assumption("rate"), above: constant(100, "money/year"), upTo: constant(300, "money/year") };
    const year = { from: 0, to: 12, bands: [band] };
    const flow: Flow = { flow: "accumulated", of: pay, during: again, limits: "year", years: [year] };
    const found = trace(flow);
    // Of 100, 200, 300, 400 so far lie 0, 100, 200 and 200 between the limits; twice in the year.
    expect([found.spells, found.months, found.years]).toEqual([
      3,
      [
        { from: 2, to: 3 },
        { from: 8, to: 9 },
      ],
      [expect.objectContaining({ from: 1, to: 12 })],
    ]);
    const [one] = found.years.flatMap(({ bands }) => bands);
    expect([one?.base, one?.value, one?.reached]).toEqual([400, 400 * 0.062, 3]);
    expect([one?.above, one?.upTo].map((limit) => limit?.value)).toEqual([100, 300]);
  });

  test("the month that fills a band is the first in which nothing of it is left", () => {
    const reached = (above: number | null, upTo: number, pay = 100) => {
      const limit = (value: number | null) => (value === null ? null : constant(value, "money/year"));
      const band = { rate: assumption("rate"), above: limit(above), upTo: limit(upTo) };
      const of = paid(constant(pay, "money/month"), during);
      return trace({ flow: "accumulated", of, during, limits: "year", years: [{ from: 0, to: 12, bands: [band] }] })
        .years[0]?.bands[0]?.reached;
    };
    expect([reached(null, 600), reached(null, 600.5), reached(null, 1200.5), reached(200, 400)]).toEqual([
      6,
      7,
      null,
      4,
    ]);
    expect([reached(null, 50), reached(null, 0.5, 1), reached(null, 0)]).toEqual([1, 1, null]);
  });

  test("a year that goes on counts what was paid before; of a slab all pay is the base, of a relief the shares are said", () => {
    const pay = paid(constant(100, "money/month"), during);
    const money = (value: number) => constant(value, "money/year");
    const flow = (bands: Extract<Flow, { flow: "accumulated" }>["years"][number]["bands"]): Flow => ({
      ...{ flow: "accumulated", of: pay, during, limits: "year" },
      years: [
        { from: -3, to: 0, bands },
        { from: 0, to: 6, bands },
        { from: 6, to: 12, continues: true, bands },
        { from: 18, to: 30, bands },
      ],
    });
    const bandsOf = (of: Flow) =>
      trace(of).years.map(({ from, to, bands: [band] }) => [from, to, band?.base, band?.value, band?.reached]);
    // 600 in six months, and 200 of the next six.
    expect(bandsOf(flow([{ rate: assumption("rate"), above: null, upTo: money(800) }]))).toEqual([
      [1, 6, 600, expect.closeTo(600 * 0.062, 9), null],
      [7, 12, 200, expect.closeTo(200 * 0.062, 9), null],
    ]);
    expect(bandsOf(flow([{ rate: assumption("rate"), above: null, upTo: money(900), scale: "slab" }]))).toEqual([
      [1, 6, 600, expect.closeTo(600 * 0.062, 9), null],
      // It is left in the tenth month, and what was due is given back.
      [7, 12, -600, expect.closeTo(-600 * 0.062, 9), null],
    ]);
    const least = constant(0.02, "ratio");
    const relief = { rate: assumption("extra"), above: null, upTo: money(3600), scale: { least, power: 1, digits: 4 } };
    const [first, second] = trace(flow([relief])).years.map(({ bands: [band] }) => band);
    // 600 x (0.02 + 0.01), and 1,200 x (0.02 + 0.01) in all: (3,600 / pay - 1) / 2 is 1 at least.
    expect([first?.base, first?.value, second?.value]).toEqual([600, expect.closeTo(-18, 9), expect.closeTo(-18, 9)]);
    expect(first?.scale).toEqual({ least: { node: "constant", value: 0.02, unit: "ratio" }, power: 1 });
  });

  test.each(["cumulative", "month"] as const)("limits by %s say no month", (limits) => {
    const found = trace(capped(limits));
    expect(found.years.flatMap((year) => year.bands).map((band) => band.reached)).toEqual([null, null, null]);
  });
});
