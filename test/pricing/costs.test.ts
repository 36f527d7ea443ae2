import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isRange } from "../../src/core/assumption.ts";
import { costAt, isHalf, likelyCosts, minorAt, recordedPricer } from "../../src/pricing/costs.ts";
import { compile } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { scenarioOf } from "../support/pricing.ts";

test("a cost is cash and what is imputed, each rounded by itself, or cash alone", () => {
  const costs = { cash: Float64Array.of(1, 10.004), imputed: 20.004 };
  expect([costAt(costs, 1, "total"), costAt(costs, 1, "cash")]).toEqual([10.004 + 20.004, 10.004]);
  // 30.008 together would be 30.01.
  expect([minorAt(costs, 1, "total", 2), minorAt(costs, 1, "cash", 2), minorAt(costs, 0, "cash", 0)]).toEqual([
    3000, 1000, 1,
  ]);
});

test("half a minor unit is told from what is near it, of what counts", () => {
  const half = (cash: number, imputed: number, by: "cash" | "total", digits = 2) =>
    isHalf({ cash, imputed }, 0, by, digits);
  expect([half(1.005, 0, "cash"), half(-1.005, 0, "cash"), half(1, 2.345, "total")]).toEqual([true, true, true]);
  expect([half(1, 2.345, "cash"), half(1.0052, 0, "cash"), half(1.01, 0, "total")]).toEqual([false, false, false]);
  expect([half(12.5, 0, "cash", 0), half(12.5, 0, "cash", 2), half(0, 7.5, "total", 0)]).toEqual([true, false, true]);
});

test("what options cost at the likely values, and whether they meet what is required", () => {
  const options = {
    a: "{ kind: retainer, monthlyFee: { low: 1, likely: 100, high: 900 }, includedHoursPerMonth: 10 }",
    b: "{ kind: custom, costs: { x: { amount: 5, every: month, imputed: true }, y: { amount: 7, every: once } } }",
  };
  const costs = (file = "") => likelyCosts(compile(scenarioOf(options, { file })));
  expect(costs()).toEqual([
    { cash: 1200, imputed: 0, meets: 1 },
    { cash: 7, imputed: 60, meets: 1 },
  ]);
  expect(costs("budget: { total: 1000 }").map(({ meets }) => meets)).toEqual([0, 1]);
});

/** That both give the same bits is a law; without this it would hold of a pricer that never comes to be. */
test("pay and contributions of a hire under the law of a place are recorded", () => {
  const model = compile(parseScenario(readFileSync("test/bench/texas.yaml")));
  const ranges = [...model.assumptions.values()]
    .filter(isRange)
    .map(({ address, quantity: { low, high } }) => [address, { least: low as number, most: high as number }] as const);
  expect(ranges).toHaveLength(10);
  expect(recordedPricer(model, new Map(ranges))).not.toBeNull();
});

test("so is what follows months and rates that are no ranges: raises, one person after another, an end, hours that roll over", () => {
  const hire = "{ kind: fullTime, annualSalary: 120k, bonus: 10%, annualRaise: 3%, tenureMonths: 5, searchMonths: 1 }";
  const retainer = "{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 20, overageRate: 250, months: 9";
  const late = "{ kind: hourly, hourlyRate: 200, hoursPerMonth: 10, startAfterMonths: 30 }";
  const options = { hire, retainer: `${retainer}, noticeMonths: 2, rolloverMonths: 2 }`, late };
  const model = compile(scenarioOf(options, { file: "need: { hoursPerMonth: 30 }" }));
  const given = ["hire.annualSalary", "retainer.monthlyFee"].map((address) => {
    const { value } = model.assumptions.get(address)?.quantity ?? { value: 0 };
    return [address, { least: value / 2, most: value }] as const;
  });
  expect(recordedPricer(model, new Map(given))).not.toBeNull();
});

test("what there is no room for is not recorded", () => {
  const hire =
    "{ kind: fullTime, annualSalary: 120k, bonus: 10%, tenureMonths: 5, searchMonths: 1, employerTaxes: us-tx }";
  const options = Object.fromEntries([1, 2, 3, 4, 5, 6].map((index) => [`hire${index}`, hire]));
  const model = compile(scenarioOf(options, { horizon: 600 }));
  const given = [1, 2, 3, 4, 5, 6].map((index) => [`hire${index}.annualSalary`, { least: 1, most: 2 }] as const);
  expect(recordedPricer(model, new Map(given))).toBeNull();
});
