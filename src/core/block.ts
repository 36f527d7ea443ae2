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
      let sum: Column = 0;
      for (const part of parts) if (part !== 0) sum = apply("add", sum, part);
      return sum;
    },
  };
}
