/** The sheet of a case: its comparison, then its options one below the other, each by month. */
import type { Cell } from "../../analysis/workbook/expression.ts";
import type { LiveCase, LiveWorkbook } from "../../analysis/workbook/workbook.ts";
import type { Locale } from "../../language/languages.ts";
import { changesText } from "../cases.ts";
import { page } from "../page.ts";
import { optionRows } from "./option.ts";
import { BLANK, type Sheet, words } from "./sheet.ts";
import { comparisonRows } from "./summary.ts";

export function caseSheet(
  one: LiveCase,
  { finding: file }: LiveWorkbook,
  name: string,
  start: Cell,
  locale: Locale,
): Sheet {
  const on = page(one.finding.scenario, locale);
  const { answer, table, worked } = comparisonRows(one, on);
  const options = one.live.options.map((option) => optionRows(option, start, on));
  const months = one.model.horizon;
  const columns = Math.max(months + 3, one.live.options.length + 1);
  return {
    name,
    widths: Array.from({ length: columns }, (_, column) => (column === 0 ? 44 : WIDTH)),
    frozen: { rows: 2, columns: 1 },
    pages: Math.ceil(months / 12),
    charts: [],
    rows: [
      { cells: [words(one.case.title, "title")] },
      { cells: [words(changesText({ ...one.case, ...one.finding }, file, on), "subtitle")] },
      { cells: [words(on.subtitle, "subtitle")] },
      BLANK,
      ...answer,
      ...table,
      ...options.flatMap((option) => [{ ...BLANK, breaks: true as const }, ...option.months]),
      ...worked,
      ...options.flatMap((option) => option.worked),
    ],
  };
}

const WIDTH = 16;
