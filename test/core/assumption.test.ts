import { expect, test } from "vitest";
import { choosesRules, isFixed, isRange, unitShown } from "../../src/core/assumption.ts";
import type { Quantity } from "../../src/core/range.ts";

test("a unit is shown with the currency of its money, a rate with both, a month of the calendar as one", () => {
  const shown = (one: Parameters<typeof unitShown>[0]) => unitShown(one, "USD");
  expect([shown({ unit: "money/month", bounds: {} }), shown({ unit: "money", currency: "EUR", bounds: {} })]).toEqual([
    "USD/month",
    "EUR",
  ]);
  expect([shown({ unit: "rate", currency: "EUR", bounds: {} }), shown({ unit: "rate", bounds: {} })]).toEqual([
    "USD/EUR",
    "rate",
  ]);
  const months = (more: { fixed?: true; max?: number }) =>
    shown({
      unit: "months",
      ...(more.fixed && { fixed: true }),
      bounds: more.max === undefined ? {} : { max: more.max },
    });
  expect([
    months({ fixed: true, max: 12 }),
    months({ max: 12 }),
    months({ fixed: true, max: 600 }),
    months({}),
  ]).toEqual(["calendar month", ...["months", "months", "months"]]);
  expect(shown({ unit: "ratio", fixed: true, bounds: { max: 12 } })).toBe("ratio");
});

test("what is fixed, what chooses rules, and what is a range", () => {
  expect([{}, { fixed: true }, { fixed: "rules" }].map((one) => isFixed(one as { fixed?: true }))).toEqual([
    false,
    true,
    true,
  ]);
  expect([{}, { fixed: true }, { fixed: "rules" }].map((one) => choosesRules(one as { fixed?: true }))).toEqual([
    false,
    false,
    true,
  ]);
  const ranges: Quantity[] = [
    { value: 2 },
    { value: 2, low: 2, high: 2 },
    { value: 2, low: 1, high: 3 },
    { value: 2, low: 1 },
    { value: 2, high: 3 },
  ];
  expect(ranges.map((quantity) => isRange({ quantity } as Parameters<typeof isRange>[0]))).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
});
