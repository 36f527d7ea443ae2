import { expect, test } from "vitest";
import {
  add,
  assumption,
  constant,
  divide,
  type Formula,
  max,
  min,
  multiply,
  named,
  subtract,
} from "../../src/core/formula.ts";
import { formulaRange } from "../../src/core/formula-range.ts";
import type { Quantity } from "../../src/core/range.ts";

const numbers: Readonly<Record<string, Quantity>> = {
  a: { value: 2.5, low: 2, high: 3 },
  b: { value: 0, low: -1, high: 4 },
  c: { value: 5 },
};
const [a, b, c] = ["a", "b", "c"].map(assumption) as [Formula, Formula, Formula];
const range = (formula: Formula) => {
  const { least, most } = formulaRange(formula, (address) => numbers[address]);
  return [least, most];
};

test.each<[string, Formula, number, number]>([
  ["a number without a range", c, 5, 5],
  ["a constant under a name", named("x", add(constant(1, "ratio"), a)), 3, 4],
  ["2 to 3 and -1 to 4", add(a, b), 1, 7],
  ["2 to 3 less -1 to 4", subtract(a, b), -2, 4],
  ["2 to 3 times -1 to 4", multiply(a, b), -3, 12],
  ["-1 to 4 times -1 to 4, as if they moved apart", multiply(b, b), -4, 16],
  ["5 over 2 to 3", divide(c, a), 5 / 3, 2.5],
  ["-1 to 4 over 2 to 3", divide(b, a), -0.5, 2],
  ["the less of 2 to 3 and -1 to 4", min(a, b), -1, 3],
  ["the more of 2 to 3 and -1 to 4", max(a, b), 2, 4],
  ["three of them", add(a, b, c), 6, 12],
])("%s", (_, formula, least, most) => {
  expect(range(formula)).toEqual([least, most]);
});

test("of what nobody knows nothing is said", () => {
  expect(range(assumption("d"))).toEqual([Number.NaN, Number.NaN]);
});
