/** A block of rows under evaluation: which rows, and working columns that are used again for the next block. */
import { type Column, type ColumnOperation, combine, type Loops } from "./column.ts";
import { VECTOR_ROWS, vectors } from "./vectors.ts";

/** The rows of a question: a column for each address that differs from its likely value. */
export interface Rows {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export interface Block {
  readonly rows: Rows;
  /** Whether an operation on whole columns costs less than a step of a loop over their rows would. */
  readonly wide: boolean;
  /** Begins the next block: every column given out before is taken back. */
  begin(rows: Rows): void;
  /** A column of its own until the next block; what is in it is left from before. */
  readonly column: () => Float64Array;
  /** `a op b` in every row; into `to` where it is given and either varies. */
  combine(op: ColumnOperation, a: Column, b: Column, to?: Column): Column;
  /** The sum of columns; zeros are passed over. */
  total(parts: readonly Column[]): Column;
  /** The sum of `a x b`, to the bit that of their products, which are kept nowhere. */
  products(a: readonly Column[], b: readonly Column[]): Column;
}

/** @throws RangeError from `begin` for more than `capacity` rows. */
export function block(capacity: number): Block {
  const fast = capacity === VECTOR_ROWS ? vectors() : null;
  const arena: Float64Array[] = [];
  let used = 0;
  let rows: Rows = { count: 1, columns: new Map() };
  const column = (): Float64Array => {
    const next = arena[used] ?? fast?.column(used) ?? new Float64Array(capacity);
    arena[used++] = next;
    return next;
  };
  /** While all columns are where they reach. */
  const loops = (): Loops | null => (fast !== null && used <= fast.size ? fast.loops : null);
  const near = (given: Column, count: number): Column => {
    if (typeof given === "number") return given;
    const copy = column();
    copy.set(given.subarray(0, count));
    return copy;
  };
  const apply = (op: ColumnOperation, a: Column, b: Column, to: Column = 0): Column =>
    combine(op, a, b, typeof to === "number" ? column : () => to, rows.count, loops);
  return {
    get rows() {
      return rows;
    },
    wide: fast !== null,
    begin(next) {
      if (next.count > capacity) throw new RangeError(`${next.count} rows in a block of ${capacity}`);
      used = 0;
      const columns = () => Array.from(next.columns, ([address, given]) => [address, near(given, next.count)] as const);
      rows = fast === null ? next : { ...next, columns: new Map(columns()) };
    },
    column,
    combine: apply,
    total(parts) {
      let sum: Column = 0;
      // The first sum of its own takes all the others in.
      let own: Column = 0;
      for (const part of parts) {
        if (part === 0) continue;
        if (sum === 0) sum = part;
        else own = sum = apply("add", sum, part, own);
      }
      return sum;
    },
    products(as, bs) {
      let sum: Column = 0;
      let own: Column = 0;
      let spare: Column = 0;
      for (let index = 0; index < as.length; index++) {
        const [a, b] = [as[index] as Column, bs[index] as Column];
        const product = apply("multiply", a, b, spare);
        // A product by 1 is the column itself, which is not ours.
        const ours = product === a || product === b ? 0 : product;
        if (product === 0) continue;
        if (sum !== 0) {
          own = sum = apply("add", sum, product, own);
          spare = ours;
        } else {
          sum = product;
          own = ours;
          spare = 0;
        }
      }
      return sum;
    },
  };
}
