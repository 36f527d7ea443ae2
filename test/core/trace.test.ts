import { describe, expect, test } from "vitest";
import type { Assumption } from "../../src/core/assumption.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { type Flow, paid } from "../../src/core/flow.ts";
import { assumption, constant, divide, MONTHS_PER_YEAR } from "../../src/core/formula.ts";
import type { Model } from "../../src/core/model.ts";
import type { Timing } from "../../src/core/timing.ts";
import { type FlowTrace, traceFlow } from "../../src/core/trace.ts";
import type { UnitName } from "../../src/core/unit.ts";
import { consistent, traced } from "../support/trace.ts";

describe("contributions that accumulate", () => {
  const number = (address: string, value: number, unit: UnitName): [string, Assumption] => [
    address,
    { address, label: { text: address, key: null }, unit, quantity: { value }, bounds: {}, origin: "scenario" },
  ];
  const spells = { from: constant(0, "months"), until: null, tenure: null, search: null };
  const during: Timing = { when: "during", spells, growth: null, window: null };
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
  const trace = (flow: Flow) => {
    const evaluation = evaluator(model, 1, { months: true });
    evaluation.evaluate({ count: 1, columns: new Map() });
    return traceFlow(flow, traced(model, 0, evaluation)) as Extract<FlowTrace, { node: "accumulated" }>;
  };

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
    consistent(trace(capped("year")));
  });

  test.each(["cumulative", "month"] as const)("limits by %s say no month", (limits) => {
    const found = trace(capped(limits));
    expect(found.years.flatMap((year) => year.bands).map((band) => band.reached)).toEqual([null, null, null]);
    consistent(found);
  });
});
