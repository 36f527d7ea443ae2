/** The least and the most that a formula can come to, by the ranges of its numbers. */
import type { Formula } from "./formula.ts";
import type { Quantity } from "./range.ts";

export interface FormulaRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Bounds on a formula where each number lies anywhere in its range, as if they moved apart: a number that
 * stands twice in it can make them wider than what is reached. A quotient by a range around zero has no bounds.
 */
export function formulaRange(formula: Formula, quantityAt: (address: string) => Quantity | undefined): FormulaRange {
  switch (formula.op) {
    case "constant":
      return { least: formula.value, most: formula.value };
    case "assumption": {
      const { value, low = value, high = value } = quantityAt(formula.address) ?? { value: Number.NaN };
      return { least: low, most: high };
    }
    case "named":
      return formulaRange(formula.of[0], quantityAt);
    default:
      return formula.of.map((part) => formulaRange(part, quantityAt)).reduce((a, b) => joined[formula.op](a, b));
  }
}

const corners = (a: FormulaRange, b: FormulaRange, of: (a: number, b: number) => number): FormulaRange => {
  const all = [of(a.least, b.least), of(a.least, b.most), of(a.most, b.least), of(a.most, b.most)];
  return { least: Math.min(...all), most: Math.max(...all) };
};

const joined: Readonly<
  Record<
    Exclude<Formula["op"], "constant" | "assumption" | "named">,
    (a: FormulaRange, b: FormulaRange) => FormulaRange
  >
> = {
  add: (a, b) => ({ least: a.least + b.least, most: a.most + b.most }),
  subtract: (a, b) => ({ least: a.least - b.most, most: a.most - b.least }),
  multiply: (a, b) => corners(a, b, (x, y) => x * y),
  divide: (a, b) => corners(a, b, (x, y) => x / y),
  min: (a, b) => ({ least: Math.min(a.least, b.least), most: Math.min(a.most, b.most) }),
  max: (a, b) => ({ least: Math.max(a.least, b.least), most: Math.max(a.most, b.most) }),
};
