/** The months or years as a page, options side by side and one by one, and as tidy rows. */
import type { BreakEvenPair } from "../analysis/break-even-along.ts";
import type { ScheduledMonth, ScheduledOption, ScheduleFinding } from "../analysis/schedule.ts";
import { currencyDigits } from "../core/currency.ts";
import { sumOf } from "../core/money.ts";
import { labelIn } from "../language/labels.ts";
import type { Locale } from "../language/languages.ts";
import { axisAlong, axisOf, seriesOf } from "./chart.ts";
import {
  type Block,
  type Column,
  cellText,
  type Document,
  numberColumn,
  type Row,
  type Table,
  type Tidy,
  textColumn,
  tidyRows,
} from "./document.ts";
import { EMPTY, type Page, page } from "./page.ts";

/** How a schedule is divided, and what of it is shown. */
export interface ScheduleLayout {
  readonly by?: "month" | "year";
  /** Pages: cumulative costs as lines in place of tables. */
  readonly chart?: boolean;
  /** With the picture: where lines cross. */
  readonly overTime?: readonly BreakEvenPair[];
  /** `wide`: a column for each month or year, and one row a line. */
  readonly layout?: "tidy" | "wide";
}

/** The page: all options side by side, then each with its lines as far as the width allows. */
export function document(
  finding: ScheduleFinding,
  locale: Locale,
  { by = "month", chart = false, overTime = [], layout = "tidy" }: ScheduleLayout = {},
): Document {
  const on = page(finding.scenario, locale);
  const { options, notices } = finding;
  if (chart) return on.document({ blocks: [runningTotals(finding, overTime, on)], notices, titles: options });
  const tables = options.map((option) => optionTable(option, by, on));
  const all = [...(options.length > 1 ? [sideBySide(options, by, on)] : []), ...tables];
  const blocks = layout === "wide" ? all.flatMap(turned) : all;
  return on.document({ blocks, notices, titles: options });
}

function runningTotals({ options }: ScheduleFinding, overTime: readonly BreakEvenPair[], on: Page): Block {
  const months = options[0]?.months ?? [];
  const series = seriesOf(options.map(({ title }) => title));
  const costs = options.flatMap((option) => option.months.map(({ cumulativeTotal }) => cumulativeTotal));
  const placeOf = (id: string) => options.findIndex((option) => option.id === id);
  const marks = overTime.flatMap(({ a, b, crossings }) =>
    crossings.map(({ at }) => ({
      x: at,
      y: options[placeOf(a)]?.months[at - 1]?.cumulativeTotal ?? 0,
      text: `${series[placeOf(a)]?.letter} · ${series[placeOf(b)]?.letter}: ${on.words.breakEven.month(at)}`,
    })),
  );
  const last = months.length;
  const step = Math.max(1, ...[1, 3, 6, 12, 24, 60].filter((each) => last / each >= 4));
  const labelled = months.filter(({ month }) => month === 1 || month === last || month % step === 0);
  return {
    block: "chart",
    caption: on.words.runningTotal,
    chart: {
      chart: "lines",
      x: axisAlong(
        "",
        labelled.map(({ month, date }) => ({ at: month, text: on.format.month(date) })),
      ),
      y: axisOf("", [0, ...costs], (value) => on.whole(value)),
      series: series.map((one, index) => ({
        ...one,
        points: (options[index]?.months ?? []).map(({ month, cumulativeTotal }) => [month, cumulativeTotal] as const),
      })),
      marks,
      shared: on.words.schedule.shared,
    },
  };
}

const YEAR = 12;

/** Months of the schedule that are one row: a month, a year, or all. */
interface Span {
  readonly role: "line" | "total";
  readonly text: string;
  /** Indexes of months, the last one excluded. */
  readonly from: number;
  readonly to: number;
}

/** Each month or year; below a year of months its subtotal where there are several years; the total last. */
function spansOf(months: readonly ScheduledMonth[], by: "month" | "year", on: Page): Span[] {
  const { schedule: words } = on.words;
  const all: Span = { role: "total", text: words.total, from: 0, to: months.length };
  const years = Array.from({ length: Math.ceil(months.length / YEAR) }, (_, year): Span => {
    const [from, to] = [year * YEAR, Math.min(months.length, (year + 1) * YEAR)];
    return { role: by === "year" ? "line" : "total", text: words.year(year + 1), from, to };
  });
  const line = ({ month, date }: ScheduledMonth, index: number): Span => {
    return { role: "line", text: `${month} · ${on.format.month(date)}`, from: index, to: index + 1 };
  };
  if (by === "year") return [...years, all];
  const lines = months.map(line);
  if (years.length < 2) return [...lines, all];
  return [...years.flatMap((year) => [...lines.slice(year.from, year.to), year]), all];
}

/** The sum over the months of a span. */
const sumOver = (
  { months }: ScheduledOption,
  { from, to }: Pick<Span, "from" | "to">,
  digits: number,
  of: (month: ScheduledMonth) => number,
): number => sumOf(months.slice(from, to).map(of), digits);

/** So many months or years stand side by side. */
const ABREAST = 4;

/** The table with its periods as columns, some at a time; subtotals and totals follow theirs. */
function turned({ caption, columns, rows }: Table): Table[] {
  const parts: Row[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    const full = last === undefined || last.filter(({ role }) => role === "line").length === ABREAST;
    if (last === undefined || (row.role === "line" && full)) parts.push([row]);
    else last.push(row);
  }
  return parts.map((periods, part): Table => {
    const across = columns.slice(1).map(
      ({ header }, index): Row => ({
        role: "line",
        cells: [{ type: "text", text: header }, ...periods.map(({ cells }) => cells[index + 1] ?? EMPTY)],
      }),
    );
    return {
      block: "table",
      ...(part === 0 && caption !== undefined ? { caption } : {}),
      columns: [textColumn(""), ...periods.map(({ cells: [period] }) => numberColumn(cellText(period)))],
      rows: across.filter(({ cells }) => cells.slice(1).some(({ type }) => type !== "empty")),
    };
  });
}

/** What each option costs in each span, cash and non-cash. */
function sideBySide(options: readonly ScheduledOption[], by: "month" | "year", on: Page): Table {
  const { schedule: words } = on.words;
  const rows = spansOf(options[0]?.months ?? [], by, on).map(
    (span): Row => ({
      role: span.role,
      cells: [
        on.text(span.text),
        ...options.map((option) => on.money(sumOver(option, span, on.digits, ({ total }) => total))),
      ],
    }),
  );
  const columns = [
    textColumn(words.headings[by]),
    ...options.map(({ id, title }) => ({ ...numberColumn(title), about: `${id}:total` })),
  ];
  return { block: "table", caption: words.sideBySide, columns, rows };
}

/** A column of an option's table, and its value in a span; null leaves the cell empty. */
interface Value {
  readonly header: string;
  readonly priority: number;
  readonly of: (span: Span) => number | null;
  readonly about?: string;
}

function optionTable(option: ScheduledOption, by: "month" | "year", on: Page): Table {
  const spans = spansOf(option.months, by, on);
  const values = valuesOf(option, spans, by, on);
  const columns: Column[] = [
    textColumn(on.words.schedule.headings[by]),
    ...values.map(({ of: _, ...value }): Column => ({ ...value, align: "right" })),
  ];
  const rows = spans.map(
    (span): Row => ({ role: span.role, cells: [on.text(span.text), ...values.map(({ of }) => on.money(of(span)))] }),
  );
  return { block: "table", caption: option.title, summed: true, columns, rows };
}

/** Lines in which something falls, sums, and running sums; what is largest in any month or year is the last to be left out. */
function valuesOf(option: ScheduledOption, spans: readonly Span[], by: "month" | "year", on: Page): Value[] {
  const { words } = on;
  const periods = spans.filter(({ role }) => role === "line");
  const largest = new Map(
    option.lines.map(({ id }) => {
      const sums = periods.map((span) => Math.abs(sumOver(option, span, on.digits, ({ lines }) => lines[id] ?? 0)));
      return [id, Math.max(0, ...sums)];
    }),
  );
  const most = (id: string) => largest.get(id) ?? 0;
  const lines = option.lines.filter(({ id }) => most(id) > 0);
  const ranked = lines.map(({ id }) => id).sort((a, b) => most(b) - most(a));
  const imputed = option.months.some((month) => month.imputed !== 0);
  const sum = (header: string, what: string, priority: number, of: (month: ScheduledMonth) => number): Value => {
    return { header, priority, about: option.id + what, of: (span) => sumOver(option, span, on.digits, of) };
  };
  /** Of the last month; a sum of several has none of its own. */
  const last = (header: string, priority: number, of: (month: ScheduledMonth) => number | undefined): Value => {
    return {
      header,
      priority,
      of: ({ role, to }) => (role === "total" ? null : (of(option.months[to - 1] as ScheduledMonth) ?? null)),
    };
  };
  const priorityOf = (rank: number) => (rank === 0 ? 2 : 4 + rank);
  return [
    ...lines.map((line): Value => {
      const value = sum(
        labelIn(on.locale, line),
        `.${line.id}`,
        priorityOf(ranked.indexOf(line.id)),
        ({ lines: all }) => all[line.id] ?? 0,
      );
      return { ...value, of: (span) => value.of(span) || null };
    }),
    ...(lines.length > 1 || !imputed ? [sum(words.schedule.cash, ":cash", 0, ({ cash }) => cash)] : []),
    ...(imputed ? [sum(words.schedule.imputed, ":imputed", 3, (month) => month.imputed)] : []),
    ...(imputed ? [sum(words.schedule.total, ":total", 1, ({ total }) => total)] : []),
    { ...last(words.runningCash, imputed ? 4 : 0, ({ cumulativeCash }) => cumulativeCash), about: `${option.id}:cash` },
    ...(imputed
      ? [{ ...last(words.runningTotal, 0, ({ cumulativeTotal }) => cumulativeTotal), about: `${option.id}:total` }]
      : []),
    ...(option.months.some(({ exit }) => exit !== undefined)
      ? [last(words.schedule.exit[by], 0, ({ exit }) => exit)]
      : []),
  ];
}

/**
 * One row a line and month, or a line and year; with `wide`, one row a line with a column for each. The cost of
 * stopping, where it was asked for, has a column of its own: it is no part of any sum.
 */
export function tidy(finding: ScheduleFinding, { by = "month", layout = "tidy" }: ScheduleLayout = {}): Tidy {
  const { scenario, options } = finding;
  const digits = currencyDigits(scenario.currency);
  if (layout === "wide") return wideRows(finding, by);
  const step = by === "year" ? YEAR : 1;
  const cells = options.flatMap((option) =>
    option.months
      .filter((_, index) => index % step === 0)
      .flatMap(({ month, date }) => {
        const span = { from: month - 1, to: Math.min(option.months.length, month - 1 + step) };
        const exit = option.months[span.to - 1]?.exit;
        const at = { option, month, date, year: Math.ceil(month / YEAR) };
        return [
          ...option.lines.map((line) => {
            return {
              ...at,
              line,
              amount: sumOver(option, span, digits, ({ lines }) => lines[line.id] ?? 0),
              exit: null,
            };
          }),
          ...(exit === undefined ? [] : [{ ...at, line: EXIT, amount: null, exit }]),
        ];
      }),
  );
  return tidyRows(cells, {
    scenario: () => scenario.title,
    option: ({ option }) => option.id,
    kind: ({ option }) => option.kind,
    ...(by === "month"
      ? { month: ({ month }: (typeof cells)[number]) => month }
      : { yearNumber: ({ year }: (typeof cells)[number]) => year }),
    date: ({ date }) => date,
    line: ({ line }) => line.id,
    label: ({ line }) => line.label,
    category: ({ line }) => line.category,
    basis: ({ line }) => line.basis,
    amount: ({ amount }) => amount,
    currency: () => scenario.currency,
    ...(cells.some(({ exit }) => exit !== null) ? { terminationCost: ({ exit }: (typeof cells)[number]) => exit } : {}),
  });
}

function wideRows({ scenario, options }: ScheduleFinding, by: "month" | "year"): Tidy {
  const digits = currencyDigits(scenario.currency);
  const lines = options.flatMap((option) => option.lines.map((line) => ({ option, line })));
  const step = by === "year" ? YEAR : 1;
  const months = (options[0]?.months ?? []).filter((_, index) => index % step === 0);
  const amounts = months.map(({ month, date }): [string, (cell: (typeof lines)[number]) => number] => [
    by === "year" ? `year${Math.ceil(month / YEAR)}` : date,
    ({ option, line }) =>
      sumOver(option, { from: month - 1, to: month - 1 + step }, digits, ({ lines }) => lines[line.id] ?? 0),
  ]);
  return tidyRows(lines, {
    scenario: () => scenario.title,
    option: ({ option }) => option.id,
    kind: ({ option }) => option.kind,
    line: ({ line }) => line.id,
    label: ({ line }) => line.label,
    category: ({ line }) => line.category,
    basis: ({ line }) => line.basis,
    currency: () => scenario.currency,
    ...Object.fromEntries(amounts),
  });
}

/** What the cost of stopping is called among the lines. */
const EXIT = { id: "exitIfStopped", label: "Termination costs, if stopped", category: "exit", basis: "ifStopped" };
