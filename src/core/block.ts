/** A block of rows under evaluation: which rows, and working columns that are used again for the next block. */
import { type Column, type ColumnOperation, combine } from "./column.ts";

/** The rows of a question: a column for each address that differs from its likely value. */
export interface Rows {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export interface Block {
  readonly rows: Rows;
  /** Begins the next block: every column given out before is taken back. */
  begin(rows: Rows): void;
  /** A column of its own until the next block; what is in it is left from before. */
  readonly column: () => Float64Array;
  /** `a op b` in every row. */
  combine(op: ColumnOperation, a: Column, b: Column): Column;
  /** The sum of columns; zeros are passed over. */
  total(parts: readonly Column[]): Column;
  /** The sum of `a x b`, to the bit that of their products, which are kept nowhere. */
  products(a: readonly Column[], b: readonly Column[]): Column;
}

/** @throws RangeError from `begin` for more than `capacity` rows. */
export function block(capacity: number): Block {
  const arena: Float64Array[] = [];
  let used = 0;
  let rows: Rows = { count: 1, columns: new Map() };
  const column = (): Float64Array => {
    const next = arena[used] ?? new Float64Array(capacity);
    arena[used++] = next;
    return next;
  };
  const apply = (op: ColumnOperation, a: Column, b: Column): Column => combine(op, a, b, column, rows.count);
  return {
    get rows() {
      return rows;
    },
    begin(next) {
      if (next.count > capacity) throw new RangeError(`${next.count} rows in a block of ${capacity}`);
      rows = next;
      used = 0;
    },
    column,
    combine: apply,
    total(parts) {
      const added = parts.filter((part) => part !== 0);
      const [first = 0, ...rest] = added;
      let sum: Column = first;
      let own: Float64Array | null = null;
      for (let index = 0; index < rest.length; ) {
        const four = rest.slice(index, index + 4);
        // The first sum of its own takes all the others in.
        const to: Float64Array | null = own;
        const out: () => Float64Array = to === null ? column : () => to;
        if (typeof sum !== "number" && four.length === 4 && four.every((part) => typeof part !== "number")) {
          const into: Float64Array = out();
          addFour(sum, four as Float64Array[], into, rows.count);
          sum = into;
          index += 4;
        } else {
          sum = combine("add", sum, four[0] as Column, out, rows.count);
          index++;
        }
        if (typeof sum !== "number") own = sum;
      }
      return sum;
    },
    products(as, bs) {
      let sum: Column = 0;
      let own: Float64Array | null = null;
      for (let index = 0; index < as.length; index++) {
        const [a, b] = [as[index] as Column, bs[index] as Column];
        if (own !== null && typeof a !== "number" && typeof b !== "number") addProduct(own, a, b, rows.count);
        else {
          const product = apply("multiply", a, b);
          if (product === 0) continue;
          sum = sum === 0 ? product : apply("add", sum, product);
          // A product by 1 is the column itself, which is not ours.
          own = typeof sum === "number" || sum === a || sum === b ? null : sum;
        }
      }
      return sum;
    },
  };
}

function addProduct(to: Float64Array, a: Float64Array, b: Float64Array, count: number): void {
  for (let row = 0; row < count; row++) to[row] = (to[row] as number) + (a[row] as number) * (b[row] as number);
}

/** One after the other, as four additions would: what is read is read once. */
function addFour(sum: Float64Array, [a, b, c, d]: Float64Array[], to: Float64Array, count: number): void {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return;
  for (let row = 0; row < count; row++) {
    const two = (sum[row] as number) + (a[row] as number) + (b[row] as number);
    to[row] = two + (c[row] as number) + (d[row] as number);
  }
}
