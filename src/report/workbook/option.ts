/** The sheet of one option: its lines month by month, and below them how every one of them is worked out. */
import { type Cell, call } from "../../analysis/workbook/expression.ts";
import type { LiveBasis, LiveOption, LiveSeries } from "../../analysis/workbook/option.ts";
import type { Caption, Row } from "../../analysis/workbook/workings.ts";
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
  type Said,
  type Sheet,
  type SheetRow,
  shown,
  words,
} from "./sheet.ts";

/** Columns before the months: what a row is, what is beside its months, and their sum. */
const BESIDE = 3;

export function optionSheet(option: LiveOption, name: string, start: Cell, on: Page, said: Said): Sheet {
  const { calendar } = option;
  const { months, worked } = optionRows(option, start, on, said);
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
export function optionRows(
  option: LiveOption,
  start: Cell,
  on: Page,
  said: Said,
): { readonly months: readonly SheetRow[]; readonly worked: readonly SheetRow[] } {
  const { model, calendar, cash, imputed } = option;
  const hoursOf = digits(2);
  const dates: Placed[] = [];
  calendar.forEach((_, month) => {
    const before = dates[month - 1]?.cell;
    dates.push(shown(before === undefined ? start : call("EDATE", before, 1), "header", { as: "month" }));
  });
  const row = (
    role: "number" | "total",
    label: string,
    sum: Cell | null,
    months: readonly Cell[],
    format = AMOUNT,
    each: Cell | null = null,
  ): SheetRow => ({
    cells: [
      words(label, role === "total" ? "totalLabel" : "label"),
      each && own(each, role, format),
      sum && own(sum, role, format === AMOUNT ? MONEY : format),
      ...months.map((cell) => own(cell, role, format)),
    ],
  });
  const basis = (heading: string, label: string, { lines, months, total }: LiveBasis): SheetRow[] =>
    lines.length === 0
      ? [row("total", label, total, months)]
      : [
          { cells: [words(heading, "heading")] },
          ...lines.map((line) => row("number", labelOf(line.item.label, on), line.total, line.months)),
          row("total", label, total, months),
        ];
  const series = (label: string, of: LiveSeries | null, format = AMOUNT): SheetRow[] =>
    of === null ? [] : [row("number", label, of.total, of.row.months, format, of.row.each)];
  const captions = said.captions;
  const working = ({ caption, each, months }: Row): SheetRow => ({
    cells: [
      words(captionText(caption, on, said), "workingLabel"),
      each && own(each, "working", GENERAL),
      null,
      ...months.map((cell) => own(cell, "working", GENERAL)),
    ],
    folds: true,
  });
  const part = (heading: string, rows: readonly Row[]): SheetRow[] =>
    rows.length === 0 ? [] : [BLANK, { cells: [words(heading, "heading")], folds: true }, ...rows.map(working)];
  return {
    months: [
      { cells: [words(model.title, "title")] },
      { cells: [words(`${kindWords(on.locale, model.kind).title}. ${said.howTo}`, "subtitle")] },
      { cells: [words("", "header"), words(said.amount, "header"), words(said.total, "header"), ...dates] },
      {
        cells: [words(said.month, "note"), null, null, ...calendar.map(({ after }) => own(after, "note", digits(0)))],
      },
      ...basis(on.words.cashHeading, on.words.cash, cash),
      BLANK,
      ...basis(on.words.imputedHeading, on.words.imputed, imputed),
      BLANK,
      row("total", on.words.total, option.total, option.months),
      BLANK,
      row("number", on.words.runningCash, null, cash.soFar),
      row("number", said.runningImputed, null, imputed.soFar),
      row("number", on.words.runningTotal, null, option.soFar),
      BLANK,
      ...series(captions.hours, option.hours, hoursOf),
      ...series(captions.lostHours, option.lostHours, hoursOf),
      ...series(captions.mediaSpend, option.mediaSpend),
      ...series(captions.discounted, option.presentValue),
    ],
    worked: [
      ...part(said.workings, [
        { caption: { code: "before" }, each: null, months: calendar.map(({ before }) => before) },
        ...option.workings,
      ]),
      ...part(`${said.exact}: ${on.words.cash}`, option.exact.cash),
      ...part(`${said.exact}: ${on.words.imputed}`, option.exact.imputed),
      ...part(said.rounding, option.rounding.cash),
      ...part(said.rounding, option.rounding.imputed),
    ],
  };
}

export function labelOf({ text, key }: { readonly text: string; readonly key: string | null }, on: Page): string {
  return labelIn(on.locale, { label: text, labelKey: key });
}

function captionText({ code, label, name, index }: Caption, on: Page, { captions }: Said): string {
  const what = name === undefined ? captions[code] : formulaName(on.locale, name as FormulaName);
  const whose = label === undefined ? "" : `${labelOf(label, on)}: `;
  return `${whose}${what}${index === undefined ? "" : ` (${index + 1})`}`;
}
