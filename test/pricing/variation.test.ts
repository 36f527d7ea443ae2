import { expect, test } from "vitest";
import type { Assumption } from "../../src/core/assumption.ts";
import type { OptionModel } from "../../src/core/model.ts";
import { requirementInputs } from "../../src/pricing/requirements.ts";
import {
  gridOf,
  pointsOf,
  reachOf,
  readAlong,
  variations,
  winnersAt,
  withNumber,
} from "../../src/pricing/variation.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarioOf } from "../support/pricing.ts";

test("a grid goes from one end to the other, with what is looked at besides; of whole numbers all", () => {
  expect([...gridOf(0, 10, 5, false)]).toEqual([0, 2.5, 5, 7.5, 10]);
  expect([...gridOf(0, 10, 5, false, [3, 99, -1, 5, 3])]).toEqual([0, 2.5, 3, 5, 7.5, 10]);
  expect([...gridOf(0.5, 4.2, 99, true, [2.5])]).toEqual([1, 2, 3, 4]);
  expect([...gridOf(3, 3, 99, true)]).toEqual([3]);
  // -0.4 + (0.7 - -0.4) is 0.7000000000000001 in floats, and no point is outside.
  expect([...gridOf(-0.4, 0.7, 3, false)]).toEqual([-0.4, expect.closeTo(0.15, 12), 0.7]);
  expect([...gridOf(4.2, 4.8, 99, true)]).toEqual([]);
});

test("what is usual is looked at closely, the rest with a quarter of the points", () => {
  const reach = { from: 0, to: 8, usual: { from: 2, to: 4 } };
  expect([...pointsOf(reach, 5, false, [5])]).toEqual([0, 2, 2.5, 3, 3.5, 4, 5, 8]);
  expect([...pointsOf(reach, 16, false, [])].filter((x) => x < 2 || x > 4)).toEqual([0, 16 / 3, 8]);
  // 2 of 4, 3 of 10 and 5 of 20 points from 0 to 8, beside those from 1 to 1.5.
  for (const [count, far] of [
    [4, [0, 8]],
    [10, [0, 4, 8]],
    [20, [0, 2, 4, 6, 8]],
  ] as const)
    expect(
      [...pointsOf({ ...reach, usual: { from: 1, to: 1.5 } }, count, false, [])].filter((x) => x < 1 || x > 1.5),
    ).toEqual(far);
  expect([...pointsOf({ ...reach, usual: { from: 9, to: 12 } }, 5, false, [])]).toEqual([0, 2, 4, 6, 8]);
  expect([...pointsOf({ from: 0, to: 8, usual: { from: 2, to: 2 } }, 5, false, [])]).toEqual([0, 2, 4, 6, 8]);
  expect([...pointsOf(reach, 3, true, [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

const reached = (unit: Assumption["unit"], value: number, bounds: Assumption["bounds"] = {}, range = {}) =>
  reachOf(
    { unit, quantity: { value, ...range }, bounds, address: "a", label: { text: "" }, origin: "file" } as never,
    24,
  );

test("a number reaches over its range, what its field allows, or for money four times its value", () => {
  const money = (from: number, to: number) => ({ from, to, basis: "value", usual: { from, to } });
  expect(reached("money/month", 100, {}, { low: 80, high: 150 })).toEqual({ ...money(80, 150), basis: "range" });
  expect(reached("money/month", 100)).toEqual(money(0, 400));
  expect(reached("money/month", 0)).toEqual(money(0, 1000));
  expect(reached("money", -50)).toEqual(money(-200, 0));
  expect(reached("money", -50, { min: 0 })).toEqual(money(0, 0));
  expect(reached("money", 100, { min: 10, max: 300 })).toEqual(money(10, 300));
  const field = (from: number, to: number, usual: readonly [number, number]) => ({
    ...{ from, to, basis: "unit", usual: { from: usual[0], to: usual[1] } },
  });
  expect(reached("months", 6, { min: 0 })).toEqual(field(0, 24, [0, 24]));
  expect(reached("months", 20, { min: 0 })).toEqual(field(0, 80, [0, 40]));
  expect(reached("months", 20, { min: 1, max: 30 })).toEqual(field(1, 30, [1, 30]));
  expect(reached("ratio", 0.1, { min: 0, max: 1 })).toEqual(field(0, 1, [0, 1]));
  expect(reached("ratio", 0.1, { min: -0.5, max: 3 })).toEqual(field(-0.5, 3, [0, 1]));
  expect(reached("ratio", -0.2)).toEqual(field(-0.4, 1, [-0.4, 1]));
  // 40 hours a week, 52 weeks a year.
  expect(reached("hours/month", 40, { min: 0 })).toEqual(field(0, 2080 / 12, [0, 2080 / 12]));
});

const options = {
  b: "{ kind: retainer, monthlyFee: 100 }",
  a: "{ kind: custom, costs: { x: { amount: 1200, every: once } } }",
};

test("costs along a number are the same however few are priced together, and equals go by id", () => {
  const points = Float64Array.of(50, 100, 100.01, 200, 300);
  for (const capacity of [1, 2, 5, 64]) {
    const on = variations(scenarioOf(options), capacity);
    const [costs = []] = readAlong(on, "b.monthlyFee", [1, 0], points, [
      (one, row) => one.cash[row as never] ?? one.cash,
    ]);
    expect(costs.map((one) => [...one])).toEqual([
      [1200, 1200, 1200, 1200, 1200],
      [600, 1200, 1200.12, 2400, 3600].map((cash) => expect.closeTo(cash, 9)),
    ]);
  }
  // By index: of 1,200 each the one that is called a wins, which is the second.
  expect(winnersAt(variations(scenarioOf(options), 8), "b.monthlyFee", points, "total")).toEqual([0, 1, 1, 1, 1]);
});

test("an option depends on the numbers of its own lines, and is moved also by what is required of it", () => {
  const on = variations(scenarioOf(options, { file: "budget: { total: 5000 }" }), 8);
  expect([on.dependents("b.monthlyFee"), on.dependents("budget.total"), on.dependents("horizonMonths")]).toEqual([
    [0],
    [],
    [0, 1],
  ]);
  expect([...on.movedBy("budget.total")]).toEqual([0, 1]);
  expect([...on.movedBy("b.monthlyFee")]).toEqual([0]);
  // Costs once, but over another horizon it runs shorter.
  expect([...on.movedBy("horizonMonths")]).toEqual([0, 1]);
  expect([on.matters("b.monthlyFee"), on.matters("weeksPerYear")]).toEqual([true, false]);
});

test("another horizon is another model, with the need that it has there: 100 a month, 7 of them imputed", () => {
  const imputed = "{ kind: custom, costs: { x: { amount: 7, every: month, imputed: true } } }";
  const scenario = scenarioOf({ ...options, c: imputed }, { file: "need: { hoursPerMonth: 40 }" });
  const costs = variations(scenario, 8).costs("horizonMonths", Float64Array.of(6, 18));
  const plain = costs.map(({ cash, imputed }) => [cash, imputed].map((column) => [...(column as Float64Array)]));
  expect(plain).toEqual([
    [
      [600, 1800],
      [0, 0],
    ],
    [
      [1200, 1200],
      [0, 0],
    ],
    [
      [0, 0],
      [42, 126],
    ],
  ]);
  expect(withNumber(scenario, "horizonMonths", 18).horizonMonths).toBe(18);
  const meets = variations(scenarioOf({ a: "{ kind: retainer, monthlyFee: 100, months: 12 }" }), 8).costs(
    "horizonMonths",
    Float64Array.of(6, 18),
  );
  expect(meets.map((one) => [...(one.meets as Float64Array)])).toEqual([[1, 0]]);
  // 6 x 20 and 6 x 40 hours of 100, whatever comes after, as in a file with another horizon.
  const file = "need: { hoursPerMonth: [{ months: 6, value: 20 }, { months: 6, value: 40 }] }";
  const phases = variations(scenarioOf({ a: "{ kind: hourly, hourlyRate: 100 }" }, { file }), 8);
  expect(phases.costs("horizonMonths", Float64Array.of(9, 12, 18)).map(({ cash }) => cash)).toEqual([
    Float64Array.of(24_000, 36_000, 36_000),
  ]);
  expect(withNumber(scenario, "b.setupFee", 5).assumptions.has("b.setupFee")).toBe(false);
  const dearer = withNumber(scenario, "b.monthlyFee", 300);
  expect([dearer.horizonMonths, dearer.assumptions.get("b.monthlyFee")?.quantity]).toEqual([12, { value: 300 }]);
});

test("what a requirement reads beside costs: the stretch, the need and hours, ceilings, and when work is productive", () => {
  const hire =
    "{ kind: fullTime, annualSalary: 120000, startAfterMonths: 1, searchMonths: 2, months: 9, hoursPerWeek: 32, tenureMonths: 6, rampUp: { months: 3 } }";
  const read = (file: string) => {
    const model = compile(scenarioOf({ a: hire }, { file }));
    return [...requirementInputs(model, model.options[0] as OptionModel)].sort();
  };
  const stretch = ["a.months", "a.searchMonths", "a.startAfterMonths"];
  expect(read("")).toEqual(stretch);
  expect(read("budget: { monthly: 9000 }")).toEqual([...stretch, "budget.monthly"]);
  expect(read("budget: { total: 9000 }")).toEqual([...stretch, "budget.total"]);
  expect(read("resultsByMonth: 5")).toEqual([
    ...["a.months", "a.rampUp.months", "a.searchMonths", "a.startAfterMonths", "a.tenureMonths", "resultsByMonth"],
  ]);
  expect(read("need: { hoursPerMonth: 40 }")).toEqual(
    expect.arrayContaining([...stretch, "a.hoursPerWeek", "need.hoursPerMonth"]),
  );
  // Months of search count as running: without an end only the start decides.
  const started = (option: string) => {
    const model = compile(scenarioOf({ a: option }));
    return [...requirementInputs(model, model.options[0] as OptionModel)];
  };
  expect(started(hire.replace(", months: 9", ""))).toEqual(["a.startAfterMonths"]);
  expect(started("{ kind: retainer, monthlyFee: 1, startAfterMonths: 2 }")).toEqual(["a.startAfterMonths"]);
  const unknown = compile(scenarioOf(options, { file: "need: { hoursPerMonth: 40 }" }));
  expect([...requirementInputs(unknown, unknown.options[1] as OptionModel)]).toEqual(["need.hoursPerMonth"]);
});
