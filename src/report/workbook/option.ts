/** The sheet of one option: its lines month by month, and below them how every one of them is worked out. */
import { type Cell, call } from "../../analysis/workbook/expression.ts";
import type { LiveBasis, LiveOption, LiveSeries } from "../../analysis/workbook/option.ts";
import type { Caption, Row } from "../../analysis/workbook/workings.ts";
import type { Label } from "../../core/label.ts";
import type { FormulaName } from "../../engagements/names.ts";
import { formulaName, kindWords, labelIn } from "../../language/labels.ts";
import type { Page } from "../page.ts";
import {
  AMOUNT,
  BLANK,
  digits,
  GENERAL,
  MONEY,
  own,
  type Placed,
  type Sheet,
  type SheetRow,
  shown,
  words,
} from "./sheet.ts";

/** Columns before the months: what a row is, what is beside its months, and their sum. */
const BESIDE = 3;

export function optionSheet(option: LiveOption, name: string, start: Cell, on: Page): Sheet {
  const { calendar } = option;
  const { months, worked } = optionRows(option, start, on);
  return {
    name,
    widths: [38, 14, 16, ...calendar.map(() => 12)],
    frozen: { rows: 4, columns: BESIDE },
    pages: Math.ceil(calendar.length / 12),
    charts: [],
    rows: [...months, ...worked],
  };
}

/** The lines of an option by month, with a head of its own, and how they are worked out. */
export const optionRows = (
  option: LiveOption,
  start: Cell,
  on: Page,
): { readonly months: readonly SheetRow[]; readonly worked: readonly SheetRow[] } => ({
  months: [...headRows(option, start, on), ...costRows(option, on), ...besideRows(option, on)],
  worked: workedRows(option, on),
});

function headRows(
  { model, calendar }: LiveOption,
  start: Cell,
  { locale, subtitle, words: { workbook: said } }: Page,
): SheetRow[] {
  const dates: Placed[] = [];
  calendar.forEach((_, month) => {
    const before = dates[month - 1]?.cell;
    dates.push(shown(before === undefined ? start : call("EDATE", before, 1), "header", { as: "month" }));
  });
  return [
    { cells: [words(model.title, "title")] },
    { cells: [words(`${kindWords(locale, model.kind).title}. ${subtitle}`, "subtitle")] },
    { cells: [words("", "header"), words(said.amount, "header"), words(said.total, "header"), ...dates] },
    { cells: [words(said.month, "note"), null, null, ...calendar.map(({ after }) => own(after, "note", digits(0)))] },
  ];
}

function monthsRow(
  role: "number" | "total",
  label: string,
  sum: Cell | null,
  months: readonly Cell[],
  format = AMOUNT,
  each: Cell | null = null,
): SheetRow {
  return {
    cells: [
      words(label, role === "total" ? "totalLabel" : "label"),
      each && own(each, role, format),
      sum && own(sum, role, format === AMOUNT ? MONEY : format),
      ...months.map((cell) => own(cell, role, format)),
    ],
  };
}

function costRows(option: LiveOption, on: Page): SheetRow[] {
  const said = on.words;
  const basis = (heading: string, label: string, { lines, months, total }: LiveBasis): SheetRow[] => {
    const sum = monthsRow("total", label, total, months);
    const own = lines.map((line) => monthsRow("number", labelOf(line.item.label, on), line.total, line.months));
    return lines.length === 0 ? [sum] : [{ cells: [words(heading, "heading")] }, ...own, sum];
  };
  return [
    ...basis(said.cashHeading, said.cash, option.cash),
    BLANK,
    ...basis(said.imputedHeading, said.imputed, option.imputed),
    BLANK,
    monthsRow("total", said.total, option.total, option.months),
    BLANK,
    monthsRow("number", said.runningCash, null, option.cash.soFar),
    monthsRow("number", said.workbook.runningImputed, null, option.imputed.soFar),
    monthsRow("number", said.runningTotal, null, option.soFar),
    BLANK,
  ];
}

/** What is counted beside the costs. */
function besideRows({ hours, lostHours, mediaSpend, presentValue }: LiveOption, on: Page): SheetRow[] {
  const { captions } = on.words.workbook;
  const series = (label: string, of: LiveSeries | null, format = AMOUNT): SheetRow[] =>
    of === null ? [] : [monthsRow("number", label, of.total, of.row.months, format, of.row.each)];
  return [
    ...series(captions.hours, hours, digits(2)),
    ...series(captions.lostHours, lostHours, digits(2)),
    ...series(captions.mediaSpend, mediaSpend),
    ...series(captions.discounted, presentValue),
  ];
}

function workedRows({ calendar, workings, exact, rounding }: LiveOption, on: Page): SheetRow[] {
  const said = on.words.workbook;
  const working = ({ caption, each, months }: Row): SheetRow => ({
    cells: [
      words(captionText(caption, on), "workingLabel"),
      each && own(each, "working", GENERAL),
      null,
      ...months.map((cell) => own(cell, "working", GENERAL)),
    ],
    folds: true,
  });
  const part = (heading: string, rows: readonly Row[]): SheetRow[] =>
    rows.length === 0 ? [] : [BLANK, { cells: [words(heading, "heading")], folds: true }, ...rows.map(working)];
  const before: Row = { caption: { code: "before" }, each: null, months: calendar.map(({ before }) => before) };
  return [
    ...part(said.workings, [before, ...workings]),
    ...part(`${said.exact}: ${on.words.cash}`, exact.cash),
    ...part(`${said.exact}: ${on.words.imputed}`, exact.imputed),
    ...part(said.rounding, rounding.cash),
    ...part(said.rounding, rounding.imputed),
  ];
}

export function labelOf({ text, key }: Label, on: Page): string {
  return labelIn(on.locale, { label: text, labelKey: key });
}

function captionText({ code, label, name, index }: Caption, on: Page): string {
  const what = name === undefined ? on.words.workbook.captions[code] : formulaName(on.locale, name as FormulaName);
  const whose = label === undefined ? "" : `${labelOf(label, on)}: `;
  return `${whose}${what}${index === undefined ? "" : ` (${index + 1})`}`;
}
