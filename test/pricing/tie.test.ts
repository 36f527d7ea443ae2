import { expect, test } from "vitest";
import { plainest, switchNear, tieNear } from "../../src/pricing/tie.ts";
import { variations } from "../../src/pricing/variation.ts";
import { scenarioOf } from "../support/pricing.ts";

test("the plainest number has no more decimals than it takes to be near", () => {
  expect([plainest(1 / 3, 0.01), plainest(7, 0), plainest(2.5, 0), plainest(1234.56789, 1e-4)]).toEqual([
    0.33, 7, 2.5, 1234.5679,
  ]);
  expect([plainest(2 / 3, 0.04), plainest(0.25, 0.05), plainest(Math.PI, 0)]).toEqual([0.7, 0.3, Math.PI]);
});

const custom = (amount: number, imputed = false) =>
  `{ kind: custom, costs: { x: { amount: ${amount}, every: once, imputed: ${imputed} } } }`;
const near = (
  fee: string,
  other: string,
  horizon: number,
  crossing: number,
  to = 4 * crossing,
  by = "total" as const,
) =>
  tieNear(
    variations(scenarioOf({ a: fee, b: other }, { horizon }), 64),
    fee.includes("share") ? "a.discountPercent" : "a.monthlyFee",
    crossing,
    { from: 0, to },
    { pair: [0, 1], by, digits: 2 },
  );
const retainer = "{ kind: retainer, monthlyFee: 500 }";

test("a tie is the number with the fewest decimals that gives both costs to the cent", () => {
  expect(near(retainer, custom(1200), 3, 400)).toBe(400);
  expect(near(retainer, custom(1201), 4, 300.25)).toBe(300.25);
  // 3 x 333.33 is 999.99; 333.334 would read as 333,334; 3 x 333.3333 is 999.9999, which prints 1,000.00.
  expect(near(retainer, custom(1000), 3, 1000 / 3)).toBe(333.3333);
  // 7 x 142.86 = 1,000.02, 7 x 142.8571 = 999.9997.
  expect(near(retainer, custom(1000), 7, 1000 / 7)).toBe(142.8571);
  expect(near(retainer, custom(10_000), 7, 10_000 / 7)).toBe(1428.571);
});

test("no tie lies outside of where it is looked for", () => {
  expect(near(retainer, custom(1000), 3, 1000 / 3, 1000 / 3 - 1e-6)).toBeCloseTo(333.332, 2);
  expect(near(retainer, custom(1000), 3, 1000 / 3, 1000 / 3 - 1e-6)).toBeLessThanOrEqual(1000 / 3 - 1e-6);
});

test("where the costs do not move with the number, the crossing itself is given in plain digits", () => {
  const on = variations(scenarioOf({ a: custom(5), b: custom(6) }), 64);
  expect(tieNear(on, "weeksPerYear", 1 / 3, { from: 0, to: 1 }, { pair: [0, 1], by: "total", digits: 2 })).toBe(
    0.333333333,
  );
});

test("a switch of winners that do not tie is the plainest number that has either of them", () => {
  // The budget is met up to a fee of 100; until then the retainer wins at 1,200 at the most, of 5,000.
  const on = variations(scenarioOf({ a: retainer, b: custom(5000) }, { file: "budget: { monthly: 5000 }" }), 64);
  const budget = variations(scenarioOf({ a: retainer, b: custom(90_000) }, { file: "budget: { total: 1200 }" }), 64);
  const within = { from: 0, to: 2000 };
  const rivals = (pair: readonly [number, number]) => ({ pair, by: "total" as const, digits: 2 });
  expect(switchNear(on, "a.monthlyFee", 5000 / 12, within, rivals([0, 1]))).toBe(416.6667);
  expect(switchNear(budget, "a.monthlyFee", 100.0004, within, rivals([0, -1]))).toBe(100);
  expect(switchNear(budget, "a.monthlyFee", 100.4, within, rivals([0, -1]))).toBe(100.4);
});
