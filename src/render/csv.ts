import { plainDecimal } from "../language/numbers.ts";
import type { Tidy, TidyValue } from "../report/document.ts";
import type { Render, Spreadsheet } from "./render.ts";
import { harmless } from "./visible.ts";

/**
 * Tidy rows as CSV, quoted as RFC 4180 does. Lines end in LF, not its CRLF: every
 * spreadsheet reads both, but with CRLF `cut`, `awk` and `grep` find a carriage return
 * glued to the last column, and git shows whole files as changed.
 * For a spreadsheet it begins with a byte order mark, without which Excel takes UTF-8 for its own code page, and a
 * month is its first day, which every client takes as a date.
 */
export const renderCsv: Render<Tidy> = ({ columns, rows }, { spreadsheet }) => {
  const { separator = ",", point = "." } = spreadsheet ?? {};
  const cell = (value: TidyValue) => csvCell(spreadsheet === undefined ? value : dateOf(value), point, separator);
  const records = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  const lines = records.map((values) => record(values.map(cell), separator));
  return `${spreadsheet === undefined ? "" : BYTE_ORDER_MARK}${lines.join("\n")}\n`;
};

const BYTE_ORDER_MARK = "\ufeff";

/** How spreadsheets of readers who write decimals with this point expect CSV: where it is a comma, semicolons part the cells. */
export const spreadsheetOf = (point: string): Spreadsheet => ({ separator: point === "," ? ";" : ",", point });

const dateOf = (value: TidyValue): TidyValue =>
  typeof value === "string" && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? `${value}-01` : value;

/** A lone empty cell is quoted, since an empty line is no row to most readers. */
const record = (cells: readonly string[], separator: string) =>
  cells.length === 1 && cells[0] === "" ? '""' : cells.join(separator);

/**
 * One value as a CSV cell: a number in bare digits; a text quoted where it must be, after a `'` when a
 * spreadsheet would run it as a formula, a Japanese one also behind a sign of full width (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(value: TidyValue, point = ".", separator = ","): string {
  if (value === null) return "";
  if (typeof value === "number") return plainDecimal(value).replace(".", point);
  const text = harmless(value).replace(/^[=+\-@\t\r\n＝＋－＠]/, "'$&");
  return /[",\r\n]|^\s|\s$/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
