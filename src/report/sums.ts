/** How the sums of a comparison come about: a table each, of what is added. */
import type { ComparedLine, ComparedOption, ComparedYear, CompareFinding } from "../analysis/compare.ts";
import { sumOf } from "../core/money.ts";
import { labelIn } from "../language/labels.ts";
import { aboutLines, sumsOf } from "./cost-rows.ts";
import { type Block, type Cell, numberColumn, type Row, textColumn } from "./document.ts";
import type { Page } from "./page.ts";

const BASES = ["cash", "imputed"] as const;

/** Of every option the sums of several lines, its cash, its non-cash cost, its total and its difference to the baseline. */
export function sumTables({ options, scenario }: CompareFinding, on: Page): Block[] {
  const baseline = options.find(({ id }) => id === scenario.baseline);
  return options.flatMap((option) => [
    ...BASES.flatMap((basis) =>
      sumsOf(option, basis, on).map(({ label, lines }) => linesTable(option, label, lines, on)),
    ),
    ...BASES.map((basis) => basisTable(option, basis, on)),
    totalTable(option, on),
    ...option.years.map((year) => yearTable(option, year, on)),
    ...(baseline === undefined || baseline === option ? [] : [deltaTable(option, baseline, on)]),
  ]);
}

const line = (label: string, cell: Cell, on: Page): Row => ({ role: "line", cells: [on.text(label), cell] });

/** What is added, and how much it is. */
const COLUMNS = [textColumn(""), numberColumn("")];

function table(option: ComparedOption, about: string, label: string, sum: Cell, rows: readonly Row[], on: Page): Block {
  const total: Row = { role: "total", cells: [on.text(label), sum] };
  return { block: "table", about, caption: `${option.title}: ${label}`, columns: COLUMNS, rows: [...rows, total] };
}

function linesTable(option: ComparedOption, label: string, lines: readonly ComparedLine[], on: Page): Block {
  const amounts = lines.map(({ amount }) => amount);
  return table(
    option,
    aboutLines(option, lines),
    label,
    on.money(sumOf(amounts, on.digits)),
    rowsOf(option, lines, on),
    on,
  );
}

function basisTable(option: ComparedOption, basis: ComparedLine["basis"], on: Page): Block {
  const lines = option.lines.filter((one) => one.basis === basis && one.amount !== 0);
  const sum = on.money(option[basis]);
  return table(option, `${option.id}:${basis}`, on.words[basis], sum, rowsOf(option, lines, on), on);
}

const rowsOf = (option: ComparedOption, lines: readonly ComparedLine[], on: Page): Row[] =>
  lines.map((one) => line(labelIn(on.locale, one), on.money(one.amount, aboutLines(option, [one])), on));

function totalTable(option: ComparedOption, on: Page): Block {
  const rows = BASES.map((basis) => line(on.words[basis], on.money(option[basis], `${option.id}:${basis}`), on));
  return table(option, `${option.id}:total`, on.words.total, on.money(option.total), rows, on);
}

function yearTable(option: ComparedOption, { year, total, ...of }: ComparedYear, on: Page): Block {
  const rows = BASES.map((basis) => line(on.words[basis], on.money(of[basis]), on));
  return table(option, `${option.id}:year${year}`, on.words.schedule.year(year), on.money(total), rows, on);
}

function deltaTable(option: ComparedOption, baseline: ComparedOption, on: Page): Block {
  const { words } = on;
  const rows = [option, baseline].map((one) => line(one.title, on.money(one.total, `${one.id}:total`), on));
  const { amount, percent } = option.delta;
  const share: Row[] = percent === null ? [] : [line(words.deltaPercent, on.percent(percent), on)];
  return table(option, `${option.id}:delta`, words.delta(baseline.title), on.delta(amount), [...rows, ...share], on);
}
