import { expect, test } from "vitest";
import { defaultLikely, defaultShape, isWithin } from "../../src/core/range.ts";

test("what is likely where a range names nothing is the middle, or the geometric mean of a lognormal one", () => {
  expect([defaultLikely(0.1, 0.2, "uniform"), defaultLikely(0.1, 1.1, "uniform")]).toEqual([0.15, 0.6]);
  expect(defaultLikely(1, 100, "lognormal")).toBe(10);
  expect(defaultLikely(1e308, 1.5e308, "triangular")).toBe(1.25e308);
  expect([defaultLikely(5, 5, "lognormal"), defaultLikely(-4, 2, "normal")]).toEqual([5, -1]);
  // 15 digits, and never outside of the ends.
  expect(defaultLikely(1 / 3, 1 / 3 + 1e-16, "uniform")).toBeGreaterThanOrEqual(1 / 3);
});

test("bounds hold at their ends, but for a least that is too low itself", () => {
  expect([isWithin(0, { min: 0 }), isWithin(0, { min: 0, minExclusive: true }), isWithin(-1, { min: 0 })]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isWithin(7, { max: 7 }), isWithin(7.1, { max: 7 }), isWithin(1e9, {})]).toEqual([true, false, true]);
  expect([isWithin(2, { integer: true }), isWithin(2.5, { integer: true }), isWithin(2.5, {})]).toEqual([
    true,
    false,
    true,
  ]);
});

test("a range without a shape is a triangle where a likely value is given, and even where none is", () => {
  expect([defaultShape(true), defaultShape(false)]).toEqual(["triangular", "uniform"]);
});
