/** The months as a page, one table an option, and as tidy rows. */
import type { ScheduledOption, ScheduleFinding } from "../analysis/schedule.ts";
import { labelIn } from "../language/labels.ts";
import type { Locale } from "../language/languages.ts";
import { axisAlong, axisOf, seriesOf } from "./chart.ts";
import { type Block, type Column, type Document, type Row, type Tidy, tidyRows } from "./document.ts";
import { EMPTY, type Page, page } from "./page.ts";

/** The page: sums first, lines as far as the width allows; with `chart`, running totals as lines in place of tables. */
export function document(finding: ScheduleFinding, locale: Locale, { chart = false } = {}): Document {
  const on = page(finding.scenario, locale);
  return on.document({
    blocks: chart ? [runningTotals(finding, on)] : finding.options.map((option) => optionTable(option, on)),
    notices: finding.notices,
  });
}

function runningTotals({ options }: ScheduleFinding, on: Page): Block {
  const months = options[0]?.months ?? [];
  const series = seriesOf(options.map(({ title }) => title));
  const costs = options.flatMap((option) => option.months.map(({ cumulativeTotal }) => cumulativeTotal));
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
      marks: [],
      shared: on.words.schedule.shared,
    },
  };
}

function optionTable(option: ScheduledOption, on: Page): Block {
  const { words } = on;
  const imputed = option.lines.some((line) => line.basis === "imputed");
  const exits = option.months.some((month) => month.exit !== undefined);
  const column = (header: string, priority: number): Column => ({ header, align: "right", priority });
  const columns: Column[] = [
    { header: words.monthHeading, align: "left", priority: 0 },
    ...option.lines.map((line, index) => column(labelIn(on.locale, line), 3 + index)),
    column(words.schedule.cash, 0),
    ...(imputed ? [column(words.schedule.imputed, 2), column(words.schedule.total, 1)] : []),
    column(words.runningCash, imputed ? 2 : 0),
    ...(imputed ? [column(words.runningTotal, 0)] : []),
    ...(exits ? [column(words.schedule.exit, 0)] : []),
  ];
  const cells = (month: ScheduledOption["months"][number]) => [
    ...option.lines.map((line) => (month.lines[line.id] === 0 ? EMPTY : on.money(month.lines[line.id] ?? null))),
    on.money(month.cash),
    ...(imputed ? [on.money(month.imputed), on.money(month.total)] : []),
    on.money(month.cumulativeCash),
    ...(imputed ? [on.money(month.cumulativeTotal)] : []),
    ...(exits ? [on.money(month.exit ?? null)] : []),
  ];
  const rows = option.months.map(
    (month): Row => ({ role: "line", cells: [on.text(`${month.month} · ${month.date}`), ...cells(month)] }),
  );
  return { block: "table", caption: option.title, columns, rows };
}

/**
 * One row a line and month. The cost of stopping, where it was asked for, is a row of its own basis: no sum over cash
 * and imputed lines takes it in.
 */
export function tidy({ scenario, options }: ScheduleFinding): Tidy {
  const cells = options.flatMap((option) =>
    option.months.flatMap((month) => [
      ...option.lines.map((line) => ({ option, month, line, amount: month.lines[line.id] ?? 0 })),
      ...(month.exit === undefined ? [] : [{ option, month, line: EXIT, amount: month.exit }]),
    ]),
  );
  return tidyRows(cells, {
    scenario: () => scenario.title,
    option: ({ option }) => option.id,
    kind: ({ option }) => option.kind,
    month: ({ month }) => month.month,
    date: ({ month }) => month.date,
    line: ({ line }) => line.id,
    label: ({ line }) => line.label,
    category: ({ line }) => line.category,
    basis: ({ line }) => line.basis,
    amount: ({ amount }) => amount,
    currency: () => scenario.currency,
  });
}

/** What the cost of stopping is called among the lines. */
const EXIT = { id: "exitIfStopped", label: "Exit, if stopped", category: "exit", basis: "ifStopped" };
