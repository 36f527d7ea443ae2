import type { Tidy } from "../report/document.ts";
import { jsonText } from "./json.ts";
import type { Render } from "./render.ts";

/**
 * One JSON object a row, keys in column order. The objects are put together here because a
 * JavaScript object would move a column that is called like a number (`2027`) to the front.
 * No rows are no lines, so this one output can be empty.
 */
export const renderNdjson: Render<Tidy> = ({ columns, rows }) => {
  const keys = columns.map((column) => jsonText(column));
  return rows.map((row) => `{${keys.map((key, i) => `${key}:${jsonText(row[i] ?? null)}`).join(",")}}\n`).join("");
};
