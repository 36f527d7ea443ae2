/** A comparison as a workbook: sheets of cells in their places, already in words, not yet in bytes. */
import { type Cell, cell, type Operand, of, text } from "../../analysis/workbook/expression.ts";
import type { Locale } from "../../language/languages.ts";

/** What a cell is for; a renderer decides what that looks like. */
export type CellRole =
  | "title"
  | "subtitle"
  | "heading"
  /** Of a column of numbers. */
  | "header"
  /** Of a column of text. */
  | "textHeader"
  | "label"
  /** In a column of text, below a heading. */
  | "textLabel"
  | "note"
  | "textNote"
  /** Text of several lines. */
  | "prose"
  | "number"
  | "total"
  /** A title in a row of totals, which wraps. */
  | "totalText"
  | "totalLabel"
  | "answer"
  | "input"
  | "working"
  | "workingLabel";

/** How a number prints. */
export type NumberFormat =
  | { readonly as: "text" }
  /** With the currency's symbol. */
  | { readonly as: "money" }
  /** In the currency, where a header says so. */
  | { readonly as: "amount" }
  | { readonly as: "number"; readonly digits: number }
  | { readonly as: "percent"; readonly digits: number }
  /** A month of the calendar. */
  | { readonly as: "month" }
  /** As many digits as there is room for. */
  | { readonly as: "general" };

export interface Placed {
  readonly cell: Cell;
  readonly role: CellRole;
  readonly format: NumberFormat;
}

export interface SheetRow {
  readonly cells: readonly (Placed | null)[];
  /** Rows that show how others come about can be folded away, and are not printed. */
  readonly folds?: true;
  /** Begins a printed page. */
  readonly breaks?: true;
  /** How many lines of text it is high; 1 where it is left out. */
  readonly lines?: number;
}

export interface SheetChart {
  readonly kind: "stackedBars" | "lines";
  readonly title: string;
  readonly series: readonly { readonly name: Cell; readonly values: readonly Cell[] }[];
  readonly categories: readonly Cell[];
  /** The rows that it covers, from 0, the last one excluded; and the columns. */
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** How many printed pages it is wide; those after the first repeat what stays in sight. */
  readonly pages: number;
  readonly charts: readonly SheetChart[];
}

export interface Workbook {
  readonly title: string;
  readonly locale: Locale;
  readonly currency: string;
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<string, Cell>;
  /** Below every printed page: what made it, and of when its figures are. */
  readonly footer: string;
  readonly page: (page: string, pages: string) => string;
}

export const words = (value: string, role: CellRole): Placed => ({
  cell: cell(text(value)),
  role,
  format: { as: "text" },
});

/** A cell that shows another, or an expression. */
export const shown = (operand: Operand, role: CellRole, format: NumberFormat): Placed => ({
  cell: cell(of(operand)),
  role,
  format,
});

/** A cell in its own place, where others refer to it. */
export const own = (cell: Cell, role: CellRole, format: NumberFormat): Placed => ({ cell, role, format });

/** What bold letters and words that do not break take of the column of a header, in characters. */
const HEADER_LESS = 4;

/** The sheet with every row as high as the text in it, which wraps in its column. */
export function wrapped(sheet: Sheet): Sheet {
  const linesOf = (placed: Placed | null, column: number): number => {
    const text = String(placed?.cell.value ?? "");
    const width = sheet.widths[column] ?? text.length;
    if (placed?.role === "prose") return linesIn(text, width);
    return placed?.role === "header" && text.includes(" ") ? boldLines(text, width) : 1;
  };
  const rows = sheet.rows.map((row): SheetRow => {
    const lines = Math.max(row.lines ?? 1, ...row.cells.map(linesOf));
    return lines === 1 ? row : { ...row, lines };
  });
  return { ...sheet, rows };
}

/** In how many lines a text in bold stands in a column of so many characters. */
export const boldLines = (text: string, width: number): number => linesIn(text, width - HEADER_LESS);

/** Broken between words, and inside one that is longer than a line, as addresses are. */
function linesIn(text: string, width: number): number {
  let [lines, at] = [1, 0];
  for (const { length } of text.split(" ")) {
    const next = at === 0 ? length : at + 1 + length;
    if (next > width && at > 0) lines++;
    if (next > width) lines += Math.ceil(length / width) - 1;
    at = next <= width ? next : length % width || width;
  }
  return lines;
}

export const BLANK: SheetRow = { cells: [] };
export const MONEY: NumberFormat = { as: "money" };
export const AMOUNT: NumberFormat = { as: "amount" };
export const GENERAL: NumberFormat = { as: "general" };
export const TEXT: NumberFormat = { as: "text" };
export const digits = (count: number): NumberFormat => ({ as: "number", digits: count });
export const percent = (count: number): NumberFormat => ({ as: "percent", digits: count });
