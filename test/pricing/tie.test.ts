import fc from "fast-check";
import { expect, test } from "vitest";
import { plainest, switchNear, tieNear } from "../../src/pricing/tie.ts";
import { type Variations, variations } from "../../src/pricing/variation.ts";
import { scenarioOf } from "../support/pricing.ts";

test("the plainest number has no more decimals than it takes to be near", () => {
  expect([plainest(1 / 3, 0.01), plainest(7, 0), plainest(2.5, 0), plainest(1234.56789, 1e-4)]).toEqual([
    0.33, 7, 2.5, 1234.5679,
  ]);
  expect([plainest(7.3, 0.4), plainest(2.5, 0.5), plainest(1 / 3, 4e-16)]).toEqual([7, 3, 0.333333333333333]);
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

test("no costs are asked for outside of where a tie is looked for", () => {
  // A search of less than no months has no costs; with a ramp-up and a raise they came out as no numbers.
  const hire = "{ kind: fullTime, annualSalary: 120000, searchMonths: 3, annualIncrease: -1%, rampUp: { months: 3 } }";
  const all = variations(scenarioOf({ a: hire, b: custom(110_000) }, { horizon: 12 }), 64);
  const asked: number[] = [];
  const on: Variations = {
    ...all,
    costs(address, points) {
      asked.push(...points);
      return all.costs(address, points);
    },
  };
  for (const crossing of [0, 3e-9, 1, 60]) {
    const tie = tieNear(on, "a.searchMonths", crossing, { from: 0, to: 60 }, { pair: [0, 1], by: "total", digits: 2 });
    expect(Math.abs(tie - crossing)).toBeLessThan(1e-3);
  }
  expect([Math.min(...asked), Math.max(...asked)]).toEqual([0, 60]);
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

/** Options whose cash and imputed costs are these functions of the number. */
function costing(
  ...options: readonly ((x: number) => readonly [cash: number, imputed?: number, meets?: boolean])[]
): Variations {
  const names = ["a", "b", "c"].slice(0, options.length);
  const model = variations(scenarioOf(Object.fromEntries(names.map((name) => [name, retainer]))), 8);
  const costs = (_: string, points: Float64Array) =>
    options.map((option) => ({
      cash: points.map((x) => option(x)[0]),
      imputed: points.map((x) => option(x)[1] ?? 0),
      meets: points.map((x) => (option(x)[2] === false ? 0 : 1)),
    }));
  return { ...model, costs };
}

const EVERYWHERE = { from: -1000, to: 1000 };
const rivals = (pair: readonly [number, number] = [0, 1], digits = 2) => ({ pair, by: "total" as const, digits });
const tie = (a: (x: number) => number, b: (x: number) => number, x: number, within = EVERYWHERE) =>
  tieNear(
    costing(
      (x) => [a(x)],
      (x) => [b(x)],
    ),
    "a.monthlyFee",
    x,
    within,
    rivals(),
  );

test("the nearest of several ties with as few decimals is given", () => {
  // A cent is 10 apart: 15 to 24 cost 0.02 (15 itself by a half), and 18 is no nearer to 15.1 than 16.
  expect(
    tie(
      (x) => x * 0.001,
      () => 0.0151,
      15.1,
    ),
  ).toBe(16);
  // 0.10 less costs a cent less: what is 1,000 times 0.6 is 600, and 599.94 + 0.057 is 599.997.
  expect(
    tie(
      (x) => 1000 * x,
      (x) => 999.9 * x + 0.057,
      0.57,
    ),
  ).toBe(0.6);
});

test("a window between two roundings that is narrower than a hundredth of a cent is found", () => {
  // Twice 0.33 until 0.3349, 0.33 and 0.34 until 0.335, then twice 0.34.
  const twice = costing(
    (x) => [x, x + 0.0001],
    () => [0.67],
  );
  expect(tieNear(twice, "a.monthlyFee", 0.334956, EVERYWHERE, rivals())).toBe(0.33496);
});

test("a tie that noise may break is the last resort", () => {
  // 3.3 costs 0.335, which is a half; 3.33 costs 0.338.
  expect(
    tie(
      (x) => x / 10 + 0.005,
      () => 0.338,
      3.33,
    ),
  ).toBe(3.33);
  // Every tie with 0.335 is one.
  expect(
    tie(
      (x) => x,
      () => 0.335,
      0.335,
    ),
  ).toBe(0.34);
});

test("where costs bend at the crossing, either side tells how far a cent is", () => {
  const bend = 10 / 3;
  expect(
    tie(
      (x) => 100 + 10 * Math.max(0, x - bend),
      () => 100,
      bend,
    ),
  ).toBe(3.3333);
  expect(
    tie(
      (x) => 100 + 10 * Math.min(0, x - bend),
      () => 100,
      bend,
    ),
  ).toBe(3.3333);
  expect(
    tie(
      (x) => 100 + Math.min(50, 10 * Math.max(-5, x - bend)),
      () => 100,
      bend,
    ),
  ).toBe(3.3333);
  // Zero ties as well, and is far.
  expect(
    tie(
      (x) => Math.min(1, 10 * Math.max(0, x - 1 / 3)),
      () => 0,
      1 / 3,
    ),
  ).toBe(0.3333);
});

test("where no number ties, the crossing is given in plain digits: of where it was looked for, a part in a thousand million", () => {
  const jump = (x: number) => (x < 8 / 3 ? 5 : 0);
  expect(tie(jump, () => 2, 8 / 3, { from: 0, to: 12 })).toBe(2.66666667);
  expect(tie(jump, () => 2, 8 / 3, { from: 2, to: 3 })).toBe(2.666666667);
  expect(
    tie(
      () => 5,
      () => 5,
      1 / 3,
      { from: 0, to: 1 },
    ),
  ).toBe(0.333333333);
});

test("ties at the ends of where it is looked for count, and none beyond them", () => {
  const line = (x: number) => x;
  expect(tie(line, () => 3.004, 3.004, { from: 3, to: 9 })).toBe(3);
  expect(tie(line, () => 2.996, 2.996, { from: 0, to: 3 })).toBe(3);
  const above = tie(line, () => 3.004, 3.004, { from: 3.001, to: 9 });
  expect([above >= 3.001, above.toFixed(2)]).toEqual([true, "3.00"]);
});

test("a tie is the one that trying every number finds", () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number(-60, 60), number(0.3, 90), number(-5, 5), number(-90, 90), (rise, apart, crossing, level) => {
      const a = (x: number) => [level + rise * (x - crossing), level / 7 + x / 11] as const;
      const b = (x: number) => [level + (rise + apart) * (x - crossing), level / 7 + x / 11] as const;
      const on = costing(a, b);
      const reach = 2 / (100 * apart);
      const cents = (of: typeof a, x: number) => of(x).map((part) => Math.round(part * 100));
      const half = (of: typeof a, x: number) => of(x).some((part) => Math.abs(((part * 100) % 1) ** 2 - 0.25) < 0.01);
      const found = tieNear(on, "a.monthlyFee", crossing, EVERYWHERE, rivals());
      for (let places = 0; 10 ** -places > reach / 20; places++) {
        const all = Array.from({ length: 81 }, (_, part) =>
          Number((crossing + (part - 40) * 10 ** -places).toFixed(places)),
        ).filter((x) => Math.abs(x - crossing) <= reach && !/^-?\d{1,3}\.\d{3}$/.test(String(x)));
        const sum = (of: typeof a, x: number) => cents(of, x).reduce((total, part) => total + part, 0);
        const [best] = all
          .filter((x) => !half(a, x) && !half(b, x) && sum(a, x) === sum(b, x))
          .sort((one, other) => Math.abs(one - crossing) - Math.abs(other - crossing));
        if (best === undefined) continue;
        // A half in one of the two tells nothing of the other numbers.
        expect(Math.abs(found - crossing)).toBeLessThanOrEqual(reach);
        expect(String(found).split(".")[1]?.length ?? 0).toBeLessThanOrEqual(places);
        return;
      }
    }),
  );
});

test("a switch of two winners that are cents apart is a tie, whichever comes first", () => {
  const on = variations(scenarioOf({ a: retainer, b: custom(5000) }), 64);
  const within = { from: 0, to: 2000 };
  expect(switchNear(on, "a.monthlyFee", 5000 / 12, within, rivals([1, 0]))).toBe(416.6667);
  // 12 x 416.6658 is 4,999.99, 12 x 416.6663 is 5,000.00.
  expect(switchNear(on, "a.monthlyFee", 416.6658, within, rivals())).toBe(416.6663);
  const cheap = costing(
    (x) => [x],
    () => [0.02],
  );
  expect(switchNear(cheap, "a.monthlyFee", 0, EVERYWHERE, rivals())).toBe(0.02);
});

test("a switch where a payment comes at once is said as shortly as it has either winner", () => {
  const jump = (x: number) => [x < 8 / 3 ? 5 : 0] as const;
  expect(
    switchNear(
      costing(jump, () => [2]),
      "a.monthlyFee",
      8 / 3,
      EVERYWHERE,
      rivals([1, 0]),
    ),
  ).toBe(2.67);
  // Until 100.001 it is a, then c, and b from 100.0025 on.
  const third = (x: number) => [x < 100.001 ? 9 : 2] as const;
  const second = (x: number) => [x < 100.0025 ? 8 : 1] as const;
  const three = costing(() => [5], second, third);
  expect(switchNear(three, "a.monthlyFee", 100.0025, EVERYWHERE, rivals([2, 1]))).toBe(100.002);
  // Nowhere within four decimals: plain digits.
  const narrow = costing(
    () => [5],
    (x) => [x < 1 / 3 ? 8 : 1],
    (x) => [Math.abs(x - 1 / 3) < 1e-5 ? 0 : 9],
  );
  expect(switchNear(narrow, "a.monthlyFee", 1 / 3, { from: 0, to: 1 }, rivals([2, -1]))).toBe(0.333333333);
  expect(switchNear(narrow, "a.monthlyFee", 0.33334, { from: 0.3, to: 0.4 }, rivals([2, -1]))).toBe(0.33334);
});

test("the ends of where a switch is looked for may be given, and a share is said to a hundredth of a percent", () => {
  const poor = costing((x) => [1, 0, x < 0.0004 || x > 99.9996]);
  expect(switchNear(poor, "a.monthlyFee", 0.0004, { from: 0, to: 2000 }, rivals([0, -1]))).toBe(0);
  expect(switchNear(poor, "a.monthlyFee", 99.9996, { from: 0, to: 100 }, rivals([-1, 0]))).toBe(100);
  const shared = variations(
    scenarioOf({ a: "{ kind: retainer, monthlyFee: 500, billing: { every: year, discount: 10% } }" }),
    8,
  );
  const meets = (least: number) => ({
    ...shared,
    costs: (_: string, points: Float64Array) => [
      { cash: 1, imputed: 0, meets: points.map((x) => (x > least ? 1 : 0)) },
    ],
  });
  const share = (x: number) => switchNear(meets(x), "a.billing.discount", x, { from: 0, to: 1 }, rivals([-1, 0]));
  expect([share(0.80004), share(0.8001234), share(0.3)]).toEqual([0.8, 0.8001, 0.3]);
});
