/** The months as a page, one table an option, and as tidy rows. */
import type { ScheduledOption, ScheduleFinding } from "../analysis/schedule.ts";
import { labelIn } from "../language/labels.ts";
import type { Locale } from "../language/languages.ts";
import type { Block, Column, Document, Row, Tidy, TidyValue } from "./document.ts";
import { lineChart } from "./line-chart.ts";
import { EMPTY, type Page, page } from "./page.ts";

/** The page: sums first, lines as far as the width allows; with `chart`, running totals as lines in place of tables. */
export function document(finding: ScheduleFinding, locale: Locale, { chart = false } = {}): Document {
  const on = page(finding.scenario, locale);
  return on.document({
    blocks: chart ? runningTotals(finding, on) : finding.options.map((option) => optionTable(option, on)),
    notices: finding.notices,
  });
}

function runningTotals({ options }: ScheduleFinding, on: Page): Block[] {
  const lines = options.map((option) => ({
    label: option.title,
    values: option.months.map(({ cumulativeTotal }) => cumulativeTotal),
  }));
  const months = options[0]?.months ?? [];
  const axis = {
    first: months[0]?.date ?? "",
    last: months.at(-1)?.date ?? "",
    shared: on.words.schedule.shared,
    value: (value: number) => on.amount(value),
  };
  return [
    { block: "text", role: "plain", text: on.words.runningTotal },
    { block: "preformatted", lines: (width, ascii) => lineChart(lines, axis, width, ascii) },
  ];
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
  return {
    columns: [
      "scenario",
      "option",
      "kind",
      "month",
      "date",
      "line",
      "label",
      "category",
      "basis",
      "amount",
      "currency",
    ],
    rows: options.flatMap((option) =>
      option.months.flatMap((month) => {
        const row = (line: string, label: string, category: string, basis: string, amount: number): TidyValue[] => [
          scenario.title,
          option.id,
          option.kind,
          month.month,
          month.date,
          line,
          label,
          category,
          basis,
          amount,
          scenario.currency,
        ];
        const lines = option.lines.map(({ id, label, category, basis }) =>
          row(id, label, category, basis, month.lines[id] ?? 0),
        );
        if (month.exit !== undefined)
          lines.push(row("exitIfStopped", "Exit, if stopped", "exit", "ifStopped", month.exit));
        return lines;
      }),
    ),
  };
}
