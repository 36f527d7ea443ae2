import type { Tidy, TidyRow } from "../report/document.ts";
import { jsonText } from "./json.ts";
import type { Render } from "./render.ts";

/**
 * One JSON object a row, keys in column order. The objects are put together here because a
 * JavaScript object would move a column that is called like a number (`2027`) to the front.
 * No rows are no lines, so this one output can be empty.
 */
export const renderNdjson: Render<Tidy> = ({ columns, rows }) => {
  const entry = (row: TidyRow) => (column: string) => `${jsonText(column)}:${jsonText(row[column] ?? null)}`;
  return rows.map((row) => `{${columns.map(entry(row)).join(",")}}\n`).join("");
};
