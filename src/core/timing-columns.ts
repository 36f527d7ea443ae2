/** The numbers of a timing in every row. */
import { at, type Column } from "./column.ts";
import type { TimingRow } from "./timing.ts";

/** A column for each number of a `TimingRow`. */
export type TimingColumns = { readonly [Name in keyof TimingRow]: Column };

/** Whether all rows have the same numbers. */
export function isUniform(columns: TimingColumns): boolean {
  for (const name in columns) if (typeof columns[name as keyof TimingColumns] !== "number") return false;
  return true;
}

export function emptyRow(): TimingRow {
  return { from: 0, until: 0, tenure: 0, search: 0, rate: 0, growthFrom: 0, rampMonths: 0, startingAt: 0 };
}

/** Puts the numbers of one row into `row`. */
export function fill(row: TimingRow, columns: TimingColumns, index: number): void {
  row.from = at(columns.from, index);
  row.until = at(columns.until, index);
  row.tenure = at(columns.tenure, index);
  row.search = at(columns.search, index);
  row.rate = at(columns.rate, index);
  row.growthFrom = at(columns.growthFrom, index);
  row.rampMonths = at(columns.rampMonths, index);
  row.startingAt = at(columns.startingAt, index);
}
