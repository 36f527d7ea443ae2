import { expect, test } from "vitest";
import { casesOf, rowsOf } from "../../src/pricing/bounds.ts";
import { compile } from "../../src/scenario/compile.ts";
import { priced, scenarioOf } from "../support/pricing.ts";

const cases = (option: string, horizon = 12) => casesOf(compile(scenarioOf({ a: option }, { horizon })), 0);
const values = (option: string, horizon?: number) => {
  const { best, worst, exact } = cases(option, horizon);
  return [Object.fromEntries(best), Object.fromEntries(worst), exact];
};
const range = (low: number, likely: number, high: number) => `{ low: ${low}, likely: ${likely}, high: ${high} }`;

test("a price is cheapest at its low end, a discount and a saving at their high one", () => {
  expect(
    values(
      `{ kind: retainer, monthlyFee: ${range(1, 2, 4)}, billing: { every: year, discount: ${range(0.1, 0.2, 0.3)} } }`,
    ),
  ).toEqual([{ "a.monthlyFee": 1, "a.billing.discount": 0.3 }, { "a.monthlyFee": 4, "a.billing.discount": 0.1 }, true]);
  expect(values(`{ kind: custom, costs: { x: { amount: ${range(-9, -5, -1)}, every: month } } }`)).toEqual([
    { "a.costs.x.amount": -9 },
    { "a.costs.x.amount": -1 },
    true,
  ]);
});

test("hours that roll over are tried, and their price is not", () => {
  const hours = `includedHoursPerMonth: ${range(5, 10, 12)}, hoursPerMonth: 12, rolloverMonths: 3`;
  expect(values(`{ kind: retainer, monthlyFee: 1000, ${hours}, overageRate: ${range(50, 100, 150)} }`)).toEqual([
    { "a.includedHoursPerMonth": 12, "a.overageRate": 50 },
    { "a.includedHoursPerMonth": 5, "a.overageRate": 150 },
    true,
  ]);
});

test("many ranges that hang together by one are each tried, and all combinations of them are known", () => {
  const costs = Array.from(
    { length: 9 },
    (_, index) => `c${index}: { amount: 100, every: month, months: ${range(2, 4, 6)}, afterMonths: 1 }`,
  );
  const option = `{ kind: custom, months: ${range(5, 8, 9)}, costs: { ${costs.join(", ")} } }`;
  const [best, worst, exact] = values(option);
  expect(exact).toBe(true);
  expect([Object.keys(best as object), (best as Record<string, number>)["a.costs.c3.months"]]).toEqual([
    Object.keys(worst as object),
    2,
  ]);
  expect((worst as Record<string, number>)["a.costs.c3.months"]).toBe(6);
  const { total, totalLow, totalHigh } = priced(option) as never as Record<string, number>;
  expect([totalLow, total, totalHigh]).toEqual([9 * 200, 9 * 400, 9 * 600]);
});

test("rows hold the cases in order, at the likely value where a case has none", () => {
  const model = compile(
    scenarioOf({ a: `{ kind: retainer, monthlyFee: ${range(1, 2, 4)}, setupFee: ${range(5, 6, 7)} }` }),
  );
  const rows = rowsOf([new Map([["a.monthlyFee", 1]]), new Map([["a.setupFee", 7]]), new Map()], model);
  expect(rows.count).toBe(3);
  expect([...(rows.columns.get("a.monthlyFee") as Float64Array)]).toEqual([1, 2, 2]);
  expect([...(rows.columns.get("a.setupFee") as Float64Array)]).toEqual([6, 7, 6]);
});
