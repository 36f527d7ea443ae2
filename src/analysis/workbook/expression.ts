/**
 * What a spreadsheet cell can hold, as data: expressions over other cells, in the few functions that every
 * spreadsheet program has. A cell knows its value as soon as it is made, from cells made before it, so a workbook
 * opens right where nothing is recalculated, and a circle cannot be written.
 */
import { footing } from "../../core/money.ts";

/** Functions of Excel, LibreOffice and Gnumeric alike; adding one means that all of them have it and agree on it. */
export type FunctionName =
  | "ABS"
  | "AND"
  | "COUNTIF"
  | "EDATE"
  | "IF"
  | "INDEX"
  | "INT"
  | "MATCH"
  | "MAX"
  | "MIN"
  | "OR"
  | "RANK"
  | "SUM";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export type Expression =
  | { readonly is: "value"; readonly value: number | string }
  | { readonly is: "cell"; readonly cell: Cell }
  /** Cells that stand side by side, or one below the other, in this order. */
  | { readonly is: "range"; readonly cells: readonly Cell[] }
  | { readonly is: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly is: "call"; readonly name: FunctionName; readonly of: readonly Expression[] };

export type Value = number | string | boolean;

export interface Cell {
  /** A number or text that stands in the cell as it is, or the formula that makes its value. */
  readonly content: Expression;
  readonly value: Value;
}

export type Operand = Expression | Cell | number;

export function cell(content: Operand): Cell {
  const expression = of(content);
  return { content: expression, value: evaluate(expression) };
}

export const text = (value: string): Expression => ({ is: "value", value });
export const range = (cells: readonly Cell[]): Expression => ({ is: "range", cells });
export const call = (name: FunctionName, ...args: Operand[]): Expression => ({ is: "call", name, of: args.map(of) });

export function of(operand: Operand): Expression {
  if (typeof operand === "number") return { is: "value", value: operand };
  return "content" in operand ? { is: "cell", cell: operand } : operand;
}

export const binary = (operator: Operator, left: Operand, right: Operand): Expression => ({
  is: "binary",
  operator,
  left: of(left),
  right: of(right),
});

const isNumber = (operand: Operand, value: number): boolean => {
  const expression = of(operand);
  return expression.is === "value" && expression.value === value;
};

/** A sum; of nothing it is 0. */
export function plus(...all: Operand[]): Expression {
  const terms = all.filter((term) => !isNumber(term, 0));
  return terms.length === 0 ? of(0) : terms.map(of).reduce((sum, term) => binary("+", sum, term));
}

export const minus = (from: Operand, less: Operand): Expression =>
  isNumber(less, 0) ? of(from) : binary("-", from, less);

export function times(first: Operand, ...rest: Operand[]): Expression {
  const factors = [first, ...rest].filter((factor) => !isNumber(factor, 1));
  return factors.length === 0 ? of(1) : factors.map(of).reduce((product, factor) => binary("*", product, factor));
}

export const over = (what: Operand, by: Operand): Expression => (isNumber(by, 1) ? of(what) : binary("/", what, by));
export const least = (...args: Operand[]): Expression =>
  args.length === 1 ? of(args[0] as Operand) : call("MIN", ...args);
export const most = (...args: Operand[]): Expression =>
  args.length === 1 ? of(args[0] as Operand) : call("MAX", ...args);
export const either = (test: Operand, then: Operand, otherwise: Operand): Expression =>
  call("IF", test, then, otherwise);
export const whole = (what: Operand): Expression => call("INT", what);
/** A number that no input moves, as a formula: whoever looks for numbers that were typed in finds only the inputs. */
export const fixed = (value: number): Expression => call("SUM", value);
export const total = (cells: readonly Cell[]): Expression => call("SUM", range(cells));

/** A number in whole units of its last digit, rounded as everywhere: halves away from zero, and float noise just below a half counts as the half. */
export function units(value: Operand, digits: number): Expression {
  const size = times(call("ABS", value), 10 ** digits);
  const noise = least(footing.mostNoise, most(footing.leastNoise, times(size, footing.noise)));
  const rounding = whole(plus(size, 0.5, noise));
  return either(binary("<", value, 0), minus(0, rounding), rounding);
}

export const rounded = (value: Operand, digits: number): Expression => over(units(value, digits), 10 ** digits);

function evaluate(expression: Expression): Value {
  switch (expression.is) {
    case "value":
      return expression.value;
    case "cell":
      return expression.cell.value;
    case "range":
      throw new TypeError("a range stands only inside a function");
    case "binary":
      return operate(expression.operator, evaluate(expression.left), evaluate(expression.right));
    case "call":
      return apply(expression.name, expression.of);
  }
}

function operate(operator: Operator, left: Value, right: Value): Value {
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "^":
      return a ** b;
    case "&":
      return `${left}${right}`;
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

function apply(name: FunctionName, args: readonly Expression[]): Value {
  const one = (index: number): Value => evaluate(args[index] as Expression);
  const number = (index: number): number => Number(one(index));
  // Text in a range is passed over, as everywhere.
  const all = (): Value[] =>
    args.flatMap((arg) =>
      arg.is === "range" ? valuesOf(arg).filter((value) => typeof value !== "string") : [evaluate(arg)],
    );
  const numbers = (): number[] => {
    const found = all().map(Number);
    return found.length === 0 ? [0] : found;
  };
  switch (name) {
    case "ABS":
      return Math.abs(number(0));
    case "AND":
      return all().every(Boolean);
    case "OR":
      return all().some(Boolean);
    case "COUNTIF":
      return valuesOf(args[0]).filter((value) => Number(value) >= Number(String(one(1)).slice(2))).length;
    case "EDATE":
      return monthsLater(number(0), number(1));
    case "IF":
      return one(0) ? one(1) : one(2);
    case "INDEX":
      return valuesOf(args[0])[number(2) - 1] as Value;
    case "INT":
      return Math.floor(number(0));
    case "MATCH":
      return valuesOf(args[1]).indexOf(one(0)) + 1;
    case "MAX":
      return Math.max(...numbers());
    case "MIN":
      return Math.min(...numbers());
    case "RANK": {
      const own = number(0);
      return 1 + valuesOf(args[1]).filter((value) => Number(value) > own).length;
    }
    case "SUM":
      return all().reduce<number>((sum, value) => sum + Number(value), 0);
  }
}

function valuesOf(expression: Expression | undefined): Value[] {
  if (expression?.is !== "range") throw new TypeError("a range of cells was expected");
  return expression.cells.map(({ value }) => value);
}

/** Days from the last day of 1899 to the first of a month, as spreadsheets count dates; from March 1900. */
export function serialOf(year: number, month: number): number {
  const years = month > 2 ? year : year - 1;
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + days - 693_899;
}

/** EDATE of the first day of a month. */
function monthsLater(serial: number, months: number): number {
  let year = Math.floor(serial / 365.2425) + 1899;
  while (serialOf(year + 1, 1) <= serial) year++;
  let month = 1;
  while (month < 12 && serialOf(year, month + 1) <= serial) month++;
  const later = year * 12 + month - 1 + months;
  return serialOf(Math.floor(later / 12), (later % 12) + 1);
}
