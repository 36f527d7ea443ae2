import { expect, test } from "vitest";
import { block } from "../../src/core/block.ts";
import {
  add,
  assumption,
  atLeastZero,
  byBand,
  constant,
  type Formula,
  MONTHS_PER_YEAR,
  max,
  min,
  multiply,
  named,
  ONE_YEAR,
} from "../../src/core/formula.ts";
import { values } from "../../src/core/values.ts";

const fee = assumption("a.fee");

test("a sum or a product of one is that one, and a single number takes no second name", () => {
  expect([add(fee), multiply(fee), named("fee", fee)]).toEqual([fee, fee, fee]);
  expect(named("price", constant(3, "money"))).toEqual(constant(3, "money"));
  expect(named("both", add(fee, fee))).toEqual({ op: "named", name: "both", of: [add(fee, fee)] });
});

test("what a year has, and what is never below zero", () => {
  const rows = block(1);
  const value = (formula: Formula) => values(new Map(), rows).of(formula);
  expect([MONTHS_PER_YEAR, ONE_YEAR]).toEqual([constant(12, "months/year"), constant(1, "years")]);
  expect([-3, 0.5, 3].map((one) => value(atLeastZero(constant(one, "hours"), "hours")))).toEqual([0, 0.5, 3]);
  expect([add(fee, fee), multiply(fee, fee), min(fee, fee), max(fee, fee)].map(({ op }) => op)).toEqual([
    "add",
    "multiply",
    "min",
    "max",
  ]);
});

test("each band of an amount has its own price: 10 x 5 + 20 x 4 + 15 x 3", () => {
  const hours = (value: number) => constant(value, "hours");
  const band = (price: number, upTo: number | null) => ({
    price: constant(price, "money/hour"),
    upTo: upTo === null ? null : hours(upTo),
  });
  const cost = (amount: number) => {
    const rows = block(1);
    return values(new Map(), rows).of(byBand(hours(amount), [band(5, 10), band(4, 30), band(3, null)]));
  };
  expect([cost(45), cost(30), cost(12), cost(10), cost(0)]).toEqual([50 + 80 + 45, 130, 58, 50, 0]);
});
