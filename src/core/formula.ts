/**
 * Formulas as data: a tree over constants and assumptions that four short interpreters
 * walk (evaluate, trace, inputs, unit). There is no conditional node: caps, floors and
 * overage are `min` and `max`; structure is decided while compiling.
 */
import { perUnit, sameUnit, timesUnit, type Unit, type UnitName, unitOf, unitText } from "./unit.ts";

export type Formula =
  | { readonly op: "constant"; readonly value: number; readonly unit: UnitName }
  | { readonly op: "assumption"; readonly address: string }
  | { readonly op: "add" | "multiply" | "min" | "max"; readonly of: readonly Formula[] }
  | { readonly op: "subtract" | "divide"; readonly of: readonly [Formula, Formula] }
  /** A part that people know by a name: worth what it holds. */
  | { readonly op: "named"; readonly name: string; readonly of: readonly [Formula] };

/** A fixed number of the calendar or of arithmetic; anything a person might dispute is an assumption instead. */
export const constant = (value: number, unit: UnitName): Formula => ({ op: "constant", value, unit });

/** The number at an address. */
export const assumption = (address: string): Formula => ({ op: "assumption", address });

export const add = (...of: Formula[]): Formula => (of.length === 1 && of[0] ? of[0] : { op: "add", of });
export const multiply = (...of: Formula[]): Formula => (of.length === 1 && of[0] ? of[0] : { op: "multiply", of });
export const min = (...of: Formula[]): Formula => ({ op: "min", of });
export const max = (...of: Formula[]): Formula => ({ op: "max", of });
export const subtract = (from: Formula, less: Formula): Formula => ({ op: "subtract", of: [from, less] });
export const divide = (what: Formula, by: Formula): Formula => ({ op: "divide", of: [what, by] });

/** A formula under a name; a single number has one already. */
export const named = (name: string, of: Formula): Formula =>
  of.op === "constant" || of.op === "assumption" ? of : { op: "named", name, of: [of] };

/** A price that depends on the amount: each band of it up to its limit; null: without an end. */
export interface PriceBand {
  readonly price: Formula;
  readonly upTo: Formula | null;
}

/** What an amount costs, each band of it at its own price. */
export function byBand(quantity: Formula, bands: readonly PriceBand[]): Formula {
  const terms = bands.map(({ upTo, price }, index) => {
    const lower = bands[index - 1]?.upTo ?? null;
    const inside = upTo === null ? quantity : min(quantity, upTo);
    return multiply(lower === null ? inside : subtract(max(inside, lower), lower), price);
  });
  return add(...terms);
}

export const MONTHS_PER_YEAR = constant(12, "months/year");
export const ONE_YEAR = constant(1, "years");

/** `of`, never below zero, in the same unit. */
export const atLeastZero = (of: Formula, unit: UnitName): Formula => max(constant(0, unit), of);

/**
 * The unit of a formula.
 * @throws TypeError when terms of different units are added or compared: a bug in a line item, never in a file.
 */
export function formulaUnit(formula: Formula, unitAt: (address: string) => UnitName): Unit {
  switch (formula.op) {
    case "constant":
      return unitOf(formula.unit);
    case "assumption":
      return unitOf(unitAt(formula.address));
    case "multiply":
      return formula.of.map((part) => formulaUnit(part, unitAt)).reduce(timesUnit, {});
    case "divide":
      return perUnit(formulaUnit(formula.of[0], unitAt), formulaUnit(formula.of[1], unitAt));
    default: {
      const units = formula.of.map((part) => formulaUnit(part, unitAt));
      const [first = {}] = units;
      for (const unit of units) {
        if (!sameUnit(first, unit)) {
          throw new TypeError(`${formula.op} of ${unitText(first)} and ${unitText(unit)}`);
        }
      }
      return first;
    }
  }
}
