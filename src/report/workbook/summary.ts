/** The first sheet: the options side by side, who costs least, and two charts. */
import type { ComparedLine, CompareFinding } from "../../analysis/compare.ts";
import { binary, type Cell, call, either, range, text } from "../../analysis/workbook/expression.ts";
import type { LiveLine, LiveOption } from "../../analysis/workbook/option.ts";
import type { LiveSummary } from "../../analysis/workbook/summary.ts";
import type { LiveComparison, LiveWorkbook } from "../../analysis/workbook/workbook.ts";
import type { Basis } from "../../core/item.ts";
import { labelIn } from "../../language/labels.ts";
import { distinctLines } from "../cost-rows.ts";
import type { Page } from "../page.ts";
import {
  BLANK,
  boldLines,
  type CellRole,
  digits,
  GENERAL,
  MONEY,
  type NumberFormat,
  own,
  type Placed,
  percent,
  type Sheet,
  type SheetRow,
  shown,
  TEXT,
  words,
} from "./sheet.ts";

/** In characters. */
const OPTION_WIDTH = 20;
/** Two charts fill a printed page. */
const CHART_ROWS = 15;

/** The rows of a comparison: who wins, the options side by side, and how the winner is found. */
export interface ComparisonRows {
  readonly answer: readonly SheetRow[];
  readonly table: readonly SheetRow[];
  readonly worked: readonly SheetRow[];
}

export const comparisonRows = ({ live, finding }: LiveComparison, on: Page): ComparisonRows => ({
  answer: answerRows(live.summary, on),
  table: [
    ...costRows(live, finding, on),
    BLANK,
    ...measureRows(live.summary, on),
    BLANK,
    ...requirementRows(live.options, on),
    ...yearRows(live.summary, on),
  ],
  worked: workedRows(live.summary, on),
});

/** A row with a cell of each option, where it has one. */
function optionsRow<Option>(
  role: Extract<CellRole, "number" | "total">,
  label: string,
  format: NumberFormat,
  options: readonly Option[],
  of: (option: Option) => Cell | null | undefined,
): SheetRow {
  const cells = options.map((option) => {
    const cell = of(option);
    return cell ? own(cell, role, format) : null;
  });
  return { cells: [words(label, role === "total" ? "totalLabel" : "label"), ...cells] };
}

/** The same, without the row where no option has one. */
const rowOfSome = <Option>(
  label: string,
  format: NumberFormat,
  options: readonly Option[],
  of: (option: Option) => Cell | null | undefined,
): SheetRow[] => (options.some((option) => of(option)) ? [optionsRow("number", label, format, options, of)] : []);

/** Who wins, and the titles that head the columns. */
function answerRows({ options, verdict }: LiveSummary, on: Page): SheetRow[] {
  const said = on.words.workbook;
  return [
    ...(verdict === null
      ? []
      : [
          { cells: [words(said.winner, "label"), winnerOf(verdict, on)] },
          { cells: [words(said.cheapest, "label"), own(verdict.cheapest, "label", TEXT)] },
          { cells: [words(said.baseline, "label"), own(verdict.baseline, "label", TEXT)] },
          BLANK,
        ]),
    { cells: [words("", "header"), ...options.map(({ title }) => own(title, "header", TEXT))] },
  ];
}

/** Every line, the sums, and the difference from the baseline. */
function costRows({ options, summary }: LiveComparison["live"], finding: CompareFinding, on: Page): SheetRow[] {
  const lines = (basis: Basis): SheetRow[] =>
    distinctLines(finding.options, basis).map((line) => ({
      cells: [
        words(labelIn(on.locale, line), "label"),
        ...options.map((option): Placed | null => {
          const found = option[basis].lines.find((own) => isLine(own, line));
          return found ? shown(found.total, "number", MONEY) : null;
        }),
      ],
    }));
  const block = (basis: Basis): SheetRow[] => {
    const all = lines(basis);
    const heading = basis === "cash" ? on.words.cashHeading : on.words.imputedHeading;
    const sum = optionsRow("total", on.words[basis], MONEY, summary.options, (option) => option[basis]);
    return all.length === 0 ? [sum] : [{ cells: [words(heading, "heading")] }, ...all, sum];
  };
  const { delta } = on.words.workbook;
  return [
    ...block("cash"),
    ...block("imputed"),
    optionsRow("total", on.words.total, MONEY, summary.options, ({ total }) => total),
    ...(summary.verdict === null
      ? []
      : [
          optionsRow("number", delta, MONEY, summary.options, ({ delta }) => delta?.amount),
          optionsRow("number", on.words.deltaPercent, percent(2), summary.options, ({ delta }) => delta?.ratio),
        ]),
  ];
}

function measureRows({ options }: LiveSummary, { words: said }: Page): SheetRow[] {
  return [
    optionsRow("number", said.peakMonth(null), MONEY, options, ({ peakMonthCash }) => peakMonthCash),
    ...rowOfSome(said.mediaSpend, MONEY, options, ({ mediaSpend }) => mediaSpend),
    ...rowOfSome(said.presentValue, MONEY, options, ({ presentValue }) => presentValue),
    ...rowOfSome(said.hoursDelivered, digits(2), options, ({ hours }) => hours?.delivered),
    ...rowOfSome(said.productiveHours, digits(2), options, ({ hours }) => hours?.productive),
    ...rowOfSome(said.costPerHour, MONEY, options, ({ hours }) => hours?.costPerHour),
    ...rowOfSome(said.costPerProductiveHour, MONEY, options, ({ hours }) => hours?.costPerProductiveHour),
  ];
}

function requirementRows(options: readonly LiveOption[], on: Page): SheetRow[] {
  const said = on.words.workbook;
  const all = options.map(({ standing }) => standing);
  const meets = all.map(({ meets }) =>
    shown(either(binary("=", meets, 1), text(said.yes), text(said.no)), "total", TEXT),
  );
  return [
    { cells: [words(said.requirements, "heading")] },
    optionsRow("number", said.runs, digits(2), all, ({ months }) => months),
    ...rowOfSome(said.short, digits(2), all, ({ hoursShort }) => hoursShort),
    ...rowOfSome(said.monthsOver, digits(0), all, ({ monthsOver }) => monthsOver),
    ...rowOfSome(said.over, MONEY, all, ({ over }) => over),
    optionsRow("number", said.productive, digits(2), all, ({ productiveAfter }) => productiveAfter),
    { cells: [words(said.meets, "totalLabel"), ...meets] },
  ];
}

function yearRows({ options }: LiveSummary, { words: { workbook: said } }: Page): SheetRow[] {
  const years = options[0]?.years ?? [];
  if (years.length === 0) return [];
  return [
    BLANK,
    { cells: [words(said.years, "heading")] },
    ...years.map((_, year) =>
      optionsRow("number", said.year(year + 1), MONEY, options, (option) => option.years[year]),
    ),
  ];
}

/** How the winner and the baseline are found. */
function workedRows({ workings }: LiveSummary, { words: { workbook: said } }: Page): SheetRow[] {
  if (workings.length === 0) return [];
  const working = (cell: Cell) => own(cell, "working", GENERAL);
  const rows = workings.map(
    ({ caption, each, months }): SheetRow => ({
      cells: [
        words(said.captions[caption.code], "workingLabel"),
        ...months.map(working),
        ...(each ? [working(each)] : []),
      ],
      folds: true,
    }),
  );
  return [{ cells: [words(said.workings, "heading")], folds: true }, ...rows];
}

export function summarySheet(book: LiveWorkbook, name: string, on: Page): Sheet {
  const { options, summary } = book.live;
  const said = on.words.workbook;
  const { answer, table: compared, worked } = comparisonRows(book, on);
  const top: SheetRow[] = [
    { cells: [words(book.finding.scenario.title, "title")] },
    { cells: [words(on.subtitle, "subtitle")] },
    { cells: [words(said.howTo, "subtitle")] },
    BLANK,
    ...answer,
  ];
  const table = [...compared, ...casesRows(book, on)];
  const first = top.length + table.length + 1;
  const columns = Math.max(4, options.length + 1, book.cases.length === 0 ? 0 : book.cases.length + 2);
  const space: SheetRow[] = Array.from({ length: 2 * CHART_ROWS + 2 }, (_, row) =>
    row === 0 ? { cells: [], breaks: true } : BLANK,
  );
  const titles = summary.options.map(({ title }) => title);
  const labels = { cash: words(on.words.cash, "workingLabel"), imputed: words(on.words.imputed, "workingLabel") };
  return {
    name,
    widths: [44, ...Array.from({ length: columns - 1 }, () => OPTION_WIDTH)],
    frozen: { rows: top.length, columns: 1 },
    pages: 1,
    rows: [...top, ...table, ...space, ...worked, { cells: [labels.cash, labels.imputed], folds: true }],
    charts: [
      {
        kind: "stackedBars",
        title: said.totalsChart,
        series: [
          { name: labels.cash.cell, values: summary.options.map(({ cash }) => cash) },
          { name: labels.imputed.cell, values: summary.options.map(({ imputed }) => imputed) },
        ],
        categories: titles,
        rows: [first, first + CHART_ROWS - 1],
        columns: [0, columns],
      },
      {
        kind: "lines",
        title: said.soFarChart,
        series: options.map(({ soFar }, index) => ({ name: titles[index] as Cell, values: soFar })),
        categories: options[0]?.calendar.map(({ after }) => after) ?? [],
        rows: [first + CHART_ROWS, first + 2 * CHART_ROWS - 1],
        columns: [0, columns],
      },
    ],
  };
}

/** The file and its cases, a column each: what every option costs, and who wins; nothing without cases. */
function casesRows(book: LiveWorkbook, on: Page): SheetRow[] {
  const heads = on.words.cases;
  if (book.cases.length === 0) return [];
  const all = [book, ...book.cases];
  const rows = book.live.options.map(
    ({ model: { id, title } }): SheetRow => ({
      cells: [
        words(title, "label"),
        ...all.map(({ live }): Placed | null => {
          const found = live.options.find(({ model }) => model.id === id);
          return found ? shown(found.total, "number", MONEY) : null;
        }),
      ],
    }),
  );
  const winners = all.map(({ live: { summary } }) => summary.verdict && winnerOf(summary.verdict, on, "totalText"));
  return [
    BLANK,
    { cells: [words(heads.caption, "heading")] },
    {
      cells: [
        words(heads.heading, "textHeader"),
        words(heads.asItStands, "header"),
        ...book.cases.map((one) => words(one.case.title, "header")),
      ],
    },
    ...rows,
    // As high as the longest title, whoever wins.
    {
      cells: [words(heads.winner(true), "totalLabel"), ...winners],
      lines: Math.max(...book.live.options.map(({ model: { title } }) => boldLines(title, OPTION_WIDTH))),
    },
  ];
}

function winnerOf(
  { winner, titles }: NonNullable<LiveSummary["verdict"]>,
  { words: { workbook: said } }: Page,
  role: "answer" | "totalText" = "answer",
): Placed {
  const title = call("INDEX", range(titles), 1, winner);
  return shown(either(binary("=", winner, 0), text(said.none), title), role, TEXT);
}

const isLine = ({ item }: LiveLine, { id, label }: ComparedLine): boolean =>
  item.id === id && item.label.text === label;
