import type { Tidy } from "../report/document.ts";
import { csvCell } from "./csv.ts";
import type { Render } from "./render.ts";

/** Tidy rows parted by tabs, one line each and without quotes: a tab or line break in a text is a space. */
export const renderTsv: Render<Tidy> = ({ columns, rows }) => {
  const flat = (value: string | number | null) =>
    typeof value === "string" ? value.replace(/[\t\r\n]+/g, " ") : value;
  const cell = (value: string | number | null) => {
    const text = csvCell(flat(value), ".", "\t");
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  };
  const records = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return `${records.map((values) => values.map(cell).join("\t")).join("\n")}\n`;
};
