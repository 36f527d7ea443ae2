/** A block of rows under evaluation: which rows, and working columns that are used again for the next block. */
import { type Column, type ColumnOperation, combine, type Loops, leastOf, mostOf, settled } from "./column.ts";
import { VECTOR_ROWS, vectors } from "./vectors.ts";

/** The rows of a question: a column for each address that differs from its likely value. */
export interface Rows {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** Fills columns row by row. `output(i)` is the i-th of them, all zeros when it is first asked for. */
export type RowWork = (output: (index: number) => Float64Array, count: number) => void;

/** Bounds on the values of a column. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

export interface Block {
  /** Whether an operation on whole columns costs less than a step of a loop over their rows would. */
  readonly wide: boolean;
  /** Begins the next block: every column given out before is taken back. */
  begin(rows: Rows): void;
  /** The column of an address that differs from its likely value. */
  given(address: string): Column | undefined;
  /** A lower bound on the column's rows: their least value, or less where a recorder knows bounds only. */
  least(column: Column): number;
  /** An upper bound in the same way. */
  most(column: Column): number;
  /** The column as one number where all rows are known to be the same. */
  settled(column: Column): Column;
  /** `a op b` in every row; into `to` where it is given and either varies. */
  combine(op: ColumnOperation, a: Column, b: Column, to?: Column): Column;
  /**
   * Columns that `work` fills row by row from the columns `from`: at most `most` of them, with values inside `reach`. Where
   * `from` are all numbers, the results are too. A recorder runs `work` later, and for every block, so it may keep no state.
   */
  byRow(from: readonly Column[], most: number, work: RowWork, reach?: Reach): ReadonlyMap<number, Column>;
  /** The sum of columns; zeros are passed over. */
  total(parts: readonly Column[]): Column;
  /** The sum of the products `a[i] x b[i]`, to the last bit, without a column for each product. */
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
  /** The loops of WebAssembly, as long as all columns lie in its memory. */
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
    wide: fast !== null,
    begin(next) {
      if (next.count > capacity) throw new RangeError(`${next.count} rows in a block of ${capacity}`);
      used = 0;
      const columns = () => Array.from(next.columns, ([address, given]) => [address, near(given, next.count)] as const);
      rows = fast === null ? next : { ...next, columns: new Map(columns()) };
    },
    given: (address) => rows.columns.get(address),
    least: (of) => leastOf(of, rows.count),
    most: (of) => mostOf(of, rows.count),
    settled: (of) => settled(of, rows.count),
    byRow: (from, _, work) => onceIfUniform(from, work) ?? workedOut(work, rows.count, column),
    ...sums(apply),
  };
}

/** One column that follows from others row by row. */
export function oneByRow(block: Block, from: readonly Column[], value: (row: number) => number): Column {
  const values = block.byRow(from, 1, (output, count) => {
    const to = output(0);
    for (let row = 0; row < count; row++) to[row] = value(row);
  });
  return values.get(0) ?? 0;
}

/** What is worked out from numbers alone, as numbers; null where there are columns. */
export function onceIfUniform(from: readonly Column[], work: RowWork): Map<number, Column> | null {
  const uniform = from.every((one) => typeof one === "number");
  return uniform ? workedOut(work, 1, () => new Float64Array(1)) : null;
}

function workedOut(work: RowWork, count: number, column: () => Float64Array): Map<number, Column> {
  const outputs: Float64Array[] = [];
  work((index) => (outputs[index] ??= column().fill(0, 0, count)), count);
  const values = new Map<number, Column>();
  outputs.forEach((output, index) => {
    values.set(index, settled(output, count));
  });
  return values;
}

/** The operations of a block by one that combines two columns. */
export function sums(apply: Block["combine"]): Pick<Block, "combine" | "total" | "products"> {
  return {
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
