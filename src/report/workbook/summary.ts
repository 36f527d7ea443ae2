/** The first sheet: the options side by side, who costs least, and two charts. */
import type { ComparedLine } from "../../analysis/compare.ts";
import { binary, type Cell, call, either, range, text } from "../../analysis/workbook/expression.ts";
import type { LiveLine, LiveOption } from "../../analysis/workbook/option.ts";
import type { LiveStanding } from "../../analysis/workbook/requirements.ts";
import type { LiveSummary, SummedOption } from "../../analysis/workbook/summary.ts";
import type { LiveComparison, LiveWorkbook } from "../../analysis/workbook/workbook.ts";
import type { Basis } from "../../core/item.ts";
import { labelIn } from "../../language/labels.ts";
import { distinctLines } from "../compare.ts";
import type { Page } from "../page.ts";
import {
  BLANK,
  type CellRole,
  digits,
  GENERAL,
  MONEY,
  type NumberFormat,
  own,
  type Placed,
  percent,
  type Said,
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

export function comparisonRows({ live, finding }: LiveComparison, on: Page, said: Said): ComparisonRows {
  const { options, summary } = live;
  const row = (
    role: Extract<CellRole, "number" | "total">,
    label: string,
    format: NumberFormat,
    of: (option: SummedOption, index: number) => Cell | null | undefined,
  ): SheetRow => ({
    cells: [
      words(label, role === "total" ? "totalLabel" : "label"),
      ...summary.options.map((option, index) => {
        const cell = of(option, index);
        return cell ? own(cell, role, format) : null;
      }),
    ],
  });
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
    const sum = row("total", on.words[basis], MONEY, (option) => option[basis]);
    return all.length === 0 ? [sum] : [{ cells: [words(heading, "heading")] }, ...all, sum];
  };
  const standing = (label: string, format: NumberFormat, of: (standing: LiveStanding) => Cell | null): SheetRow =>
    row("number", label, format, (_, index) => of((options[index] as LiveOption).standing));
  const anyStands = (label: string, format: NumberFormat, of: (standing: LiveStanding) => Cell | null): SheetRow[] =>
    options.some((option) => of(option.standing)) ? [standing(label, format, of)] : [];
  const some = (
    label: string,
    format: NumberFormat,
    of: (option: SummedOption) => Cell | null | undefined,
  ): SheetRow[] => (summary.options.some((option) => of(option)) ? [row("number", label, format, of)] : []);
  const years = summary.options[0]?.years ?? [];
  const headerLines = Math.max(
    ...summary.options.map(({ title }) => Math.ceil(String(title.value).length / (OPTION_WIDTH - 4))),
  );
  const answer: SheetRow[] = [
    ...(summary.verdict === null
      ? []
      : [
          { cells: [words(said.winner, "label"), winnerOf(summary.verdict, said)] },
          { cells: [words(said.cheapest, "label"), own(summary.verdict.cheapest, "label", TEXT)] },
          { cells: [words(said.baseline, "label"), own(summary.verdict.baseline, "label", TEXT)] },
          BLANK,
        ]),
    {
      cells: [words("", "header"), ...summary.options.map(({ title }) => own(title, "header", TEXT))],
      lines: headerLines,
    },
  ];
  const table: SheetRow[] = [
    ...block("cash"),
    ...block("imputed"),
    row("total", on.words.total, MONEY, ({ total }) => total),
    ...(summary.verdict !== null
      ? [
          row("number", said.delta, MONEY, ({ delta }) => delta?.amount),
          row("number", on.words.deltaPercent, percent(2), ({ delta }) => delta?.ratio),
        ]
      : []),
    BLANK,
    row("number", on.words.peakMonth, MONEY, ({ peakMonthCash }) => peakMonthCash),
    ...some(on.words.mediaSpend, MONEY, ({ mediaSpend }) => mediaSpend),
    ...some(on.words.presentValue, MONEY, ({ presentValue }) => presentValue),
    ...some(on.words.hoursDelivered, digits(2), ({ hours }) => hours?.delivered),
    ...some(on.words.productiveHours, digits(2), ({ hours }) => hours?.productive),
    ...some(on.words.costPerHour, MONEY, ({ hours }) => hours?.costPerHour),
    ...some(on.words.costPerProductiveHour, MONEY, ({ hours }) => hours?.costPerProductiveHour),
    BLANK,
    { cells: [words(said.requirements, "heading")] },
    standing(said.runs, digits(2), ({ months }) => months),
    ...anyStands(said.short, digits(2), ({ hoursShort }) => hoursShort),
    ...anyStands(said.monthsOver, digits(0), ({ monthsOver }) => monthsOver),
    ...anyStands(said.over, MONEY, ({ over }) => over),
    standing(said.productive, digits(2), ({ productiveAfter }) => productiveAfter),
    {
      cells: [
        words(said.meets, "totalLabel"),
        ...options.map(({ standing: { meets } }) =>
          shown(either(binary("=", meets, 1), text(said.yes), text(said.no)), "total", TEXT),
        ),
      ],
    },
    ...(years.length === 0 ? [] : [BLANK, { cells: [words(said.years, "heading")] }]),
    ...years.map((_, year) => row("number", said.year(year + 1), MONEY, (option) => option.years[year])),
  ];
  const worked = summary.workings.map(
    ({ caption, each, months }): SheetRow => ({
      cells: [
        words(said.captions[caption.code], "workingLabel"),
        ...(months.length === 0
          ? [each && own(each, "working", GENERAL)]
          : months.map((cell) => own(cell, "working", GENERAL))),
        ...(months.length > 0 && each ? [own(each, "working", GENERAL)] : []),
      ],
      folds: true,
    }),
  );
  const head = { cells: [words(said.workings, "heading")], folds: true as const };
  return { answer, table, worked: worked.length === 0 ? [] : [head, ...worked] };
}

export function summarySheet(book: LiveWorkbook, name: string, on: Page, said: Said): Sheet {
  const { options, summary } = book.live;
  const { answer, table: compared, worked } = comparisonRows(book, on, said);
  const top: SheetRow[] = [
    { cells: [words(book.finding.scenario.title, "title")] },
    { cells: [words(on.subtitle, "subtitle")] },
    { cells: [words(said.howTo, "subtitle")] },
    BLANK,
    ...answer,
  ];
  const table = [...compared, ...casesRows(book, on, said)];
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
function casesRows(book: LiveWorkbook, { words: { cases: heads } }: Page, said: Said): SheetRow[] {
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
  const winners = all.map(({ live: { summary } }) => summary.verdict && winnerOf(summary.verdict, said, "total"));
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
    { cells: [words(heads.winner, "totalLabel"), ...winners] },
  ];
}

function winnerOf(
  { winner, titles }: NonNullable<LiveSummary["verdict"]>,
  said: Said,
  role: "answer" | "total" = "answer",
): Placed {
  const title = call("INDEX", range(titles), 1, winner);
  return shown(either(binary("=", winner, 0), text(said.none), title), role, TEXT);
}

const isLine = ({ item }: LiveLine, { id, label }: ComparedLine): boolean =>
  item.id === id && item.label.text === label;
