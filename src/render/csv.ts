import { plainDecimal } from "../language/numbers.ts";
import type { Tidy, TidyValue } from "../report/document.ts";
import type { Render } from "./render.ts";
import { showHidden } from "./visible.ts";

/**
 * Tidy rows as CSV, quoted as RFC 4180 does. Lines end in LF, not its CRLF: every
 * spreadsheet reads both, but with CRLF `cut`, `awk` and `grep` find a carriage return
 * glued to the last column, and git shows whole files as changed.
 */
export const renderCsv: Render<Tidy> = ({ columns, rows }) =>
  `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))].map((row) => record(row.map(csvCell))).join("\n")}\n`;

/** A lone empty cell is quoted, since an empty line is no row to most readers. */
const record = (cells: readonly string[]) => (cells.length === 1 && cells[0] === "" ? '""' : cells.join(","));

/**
 * One value as a CSV cell: a number in bare digits; a text quoted where it must be, after a `'` when a
 * spreadsheet would run it as a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(value: TidyValue): string {
  if (value === null) return "";
  if (typeof value === "number") return plainDecimal(value);
  const text = showHidden(value).replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
