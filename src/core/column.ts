/**
 * Columns: one value for each row of a question. A value that is the same in every row
 * stays one number, so work on it is done once.
 */
export type Column = number | Float64Array;

/** The value of a column in one row. */
export function at(column: Column, row: number): number {
  return typeof column === "number" ? column : (column[row] as number);
}

/** The least of the first `count` rows. */
export function leastOf(column: Column, count: number): number {
  if (typeof column === "number") return column;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < count; row++) if ((column[row] as number) < least) least = column[row] as number;
  return least;
}

/** The most of them. */
export function mostOf(column: Column, count: number): number {
  if (typeof column === "number") return column;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row++) if ((column[row] as number) > most) most = column[row] as number;
  return most;
}

/** The column, or one number where all rows are the same. */
export function settled(column: Column, count: number): Column {
  if (typeof column === "number") return column;
  const first = column[0] as number;
  for (let row = 1; row < count; row++) if (column[row] !== first) return column;
  return first;
}

export type ColumnOperation = "add" | "subtract" | "multiply" | "divide" | "min" | "max";

/** `to = a op b` in the first `count` rows, to the last bit as `combine` has it. */
export type Loops = (op: ColumnOperation, to: Float64Array, a: Column, b: Column, count: number) => void;

/**
 * `a op b`, row by row, into `out` where either varies. Each row is the same IEEE operation that two
 * numbers give, so a batch equals its rows alone, bit for bit; -0 is 0. `out` may be one of the operands.
 * The result may be an operand itself, so a column is written to by nobody but who made it.
 */
export function combine(
  op: ColumnOperation,
  a: Column,
  b: Column,
  out: () => Float64Array,
  count: number,
  loopsNow: () => Loops | null = none,
): Column {
  if (typeof a === "number") {
    if (typeof b === "number") return scalar(op, a, b);
    if (op !== "subtract" && op !== "divide") return combine(op, b, a, out, count, loopsNow);
  } else if (b === 1 && (op === "multiply" || op === "divide")) return a;
  const to = out();
  // Asked for only now: `out` may have made a column outside the memory of these loops.
  const loops = loopsNow();
  if (loops !== null) loops(op, to, a, b, count);
  else if (typeof a === "number") fromNumber(op === "divide", a, b as Float64Array, to, count);
  else if (typeof b === "number") withNumber(op, a, b, to, count);
  else withColumn(op, a, b, to, count);
  return to;
}

const none = () => null;

function fromNumber(divides: boolean, a: number, b: Float64Array, to: Float64Array, count: number): void {
  if (divides) for (let i = 0; i < count; i++) to[i] = a / (b[i] as number) + 0;
  else for (let i = 0; i < count; i++) to[i] = a - (b[i] as number);
}

export function scalar(op: ColumnOperation, a: number, b: number): number {
  switch (op) {
    case "add":
      return a + b;
    case "subtract":
      return a - b;
    case "multiply":
      return a * b + 0;
    case "divide":
      return a / b + 0;
    case "min":
      return b < a ? b : a;
    case "max":
      return b > a ? b : a;
  }
}

function withNumber(op: ColumnOperation, a: Float64Array, b: number, to: Float64Array, count: number): void {
  switch (op) {
    case "add":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) + b;
      break;
    case "subtract":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) - b;
      break;
    case "multiply":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) * b + 0;
      break;
    case "divide":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) / b + 0;
      break;
    case "min":
      for (let i = 0; i < count; i++) to[i] = b < (a[i] as number) ? b : (a[i] as number);
      break;
    case "max":
      for (let i = 0; i < count; i++) to[i] = b > (a[i] as number) ? b : (a[i] as number);
      break;
  }
}

function withColumn(op: ColumnOperation, a: Float64Array, b: Float64Array, to: Float64Array, count: number): void {
  switch (op) {
    case "add":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) + (b[i] as number);
      break;
    case "subtract":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) - (b[i] as number);
      break;
    case "multiply":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) * (b[i] as number) + 0;
      break;
    case "divide":
      for (let i = 0; i < count; i++) to[i] = (a[i] as number) / (b[i] as number) + 0;
      break;
    case "min":
      for (let i = 0; i < count; i++) to[i] = (b[i] as number) < (a[i] as number) ? (b[i] as number) : (a[i] as number);
      break;
    case "max":
      for (let i = 0; i < count; i++) to[i] = (b[i] as number) > (a[i] as number) ? (b[i] as number) : (a[i] as number);
      break;
  }
}
