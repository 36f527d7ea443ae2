/**
 * Columns: one value for each row of a question. A value that is the same in every row
 * stays one number, so work on it is done once.
 */
export type Column = number | Float64Array;

/** The value of a column in one row. */
export function at(column: Column, row: number): number {
  return typeof column === "number" ? column : (column[row] as number);
}

export type ColumnOperation = "add" | "subtract" | "multiply" | "divide" | "min" | "max";

/**
 * `a op b`, row by row, into `out` where either varies. Each row is the same IEEE operation that two
 * numbers give, so a batch equals its rows alone, bit for bit; -0 is 0. `out` may be one of the operands.
 * The result may be an operand itself, so a column is written to by nobody but who made it.
 */
export function combine(op: ColumnOperation, a: Column, b: Column, out: () => Float64Array, count: number): Column {
  if (typeof a === "number") {
    if (typeof b === "number") return scalar(op, a, b);
    if (op === "subtract") {
      const to = out();
      for (let i = 0; i < count; i++) to[i] = a - (b[i] as number);
      return to;
    }
    if (op === "divide") {
      const to = out();
      for (let i = 0; i < count; i++) to[i] = a / (b[i] as number) + 0;
      return to;
    }
    return withNumber(op, b, a, out, count);
  }
  if (typeof b === "number") return withNumber(op, a, b, out, count);
  return withColumn(op, a, b, out(), count);
}

function scalar(op: ColumnOperation, a: number, b: number): number {
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

function withNumber(
  op: ColumnOperation,
  a: Float64Array,
  b: number,
  out: () => Float64Array,
  count: number,
): Float64Array {
  if (b === 1 && (op === "multiply" || op === "divide")) return a;
  const to = out();
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
  return to;
}

function withColumn(
  op: ColumnOperation,
  a: Float64Array,
  b: Float64Array,
  to: Float64Array,
  count: number,
): Float64Array {
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
  return to;
}
