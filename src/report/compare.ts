/** The comparison as a page and as tidy rows. */
import type { ComparedOption, CompareFinding } from "../analysis/compare.ts";
import { defined } from "../core/defined.ts";
import { isoMonth } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import type { Locale } from "../language/languages.ts";
import { capital } from "../language/phrases.ts";
import { casesTable } from "./cases.ts";
import { costRows, optionRow as row } from "./cost-rows.ts";
import {
  type Block,
  type Cell,
  type Document,
  numberColumn,
  paragraph,
  type Row,
  type Tidy,
  textColumn,
  tidyRows,
  verdictBlock,
} from "./document.ts";
import { overviewChart } from "./overview.ts";
import { EMPTY, type Page, page } from "./page.ts";
import { sourceCount } from "./sources.ts";
import { verdictText } from "./verdict.ts";

/** What a page has besides where it is asked for. */
export interface CompareLayout {
  /** Whether the built-in figures are listed below, with their sources: then they are not counted. */
  readonly sources?: boolean;
  /** A total for each year, however many there are. */
  readonly byYear?: boolean;
}

/** The page: the options at a glance, who wins, cost lines, sums, what they buy. */
export function document(
  finding: CompareFinding,
  locale: Locale,
  { sources = false, byYear = false }: CompareLayout = {},
): Document {
  const on = page(finding.scenario, locale);
  const { options, assumptions } = finding;
  const verdict = verdictText(finding, on);
  const said = sources ? [] : sourceCount(assumptions, on);
  return on.document({
    blocks: [
      ...(options.length > 1 ? [overviewChart(finding, on), verdictBlock(verdict)] : []),
      ...costTable(finding, on, byYear),
      ...casesTable(finding, on),
      ...said.map(paragraph),
    ],
    notices: finding.notices,
    titles: options,
    verdict,
  });
}

/** Whether ramp-up is both in an option's cost and in its hours. */
const rampsUp = ({ lines, hoursDelivered, productiveHours }: ComparedOption): boolean =>
  hoursDelivered !== null &&
  productiveHours !== hoursDelivered &&
  lines.some(({ category, amount }) => category === "rampUp" && amount !== 0);

/** Cost lines, sums, what they buy, and how they meet the requirements: a column an option; and how to read them, where that is not plain. */
export function costTable(finding: CompareFinding, on: Page, byYear = false): Block[] {
  const { options, scenario } = finding;
  const rows: Row[] = [
    ...costRows(options, "cash", on),
    ...costRows(options, "imputed", on),
    row("total", on.words.total, options, (option) => on.money(option.total, `${option.id}:total`)),
    ...yearRows(finding, on, byYear),
    ...rangeRows(options, on),
    ...deltaRows(finding, on),
    ...measureRows(finding, on),
    ...fitRows(finding, on),
  ];
  const { words } = on;
  const searched = (option: ComparedOption) =>
    searchMonths(option, scenario.horizonMonths) > 0 && option.results.productiveAfterMonths !== null;
  const partly = ({ runRateAnnual, monthsActive }: ComparedOption) =>
    runRateAnnual !== 0 && monthsActive < scenario.horizonMonths;
  return [
    { block: "table", columns: [textColumn(""), ...options.map(({ title }) => numberColumn(title))], rows },
    ...(options.some(searched) ? [paragraph(words.productiveFromStart)] : []),
    ...(options.some(partly) ? [paragraph(words.runRateEnded)] : []),
    ...(options.some(rampsUp) ? [paragraph(words.rampUpTwice)] : []),
  ];
}

/** So many years are a part of every page. */
const FEW_YEARS = 5;

/** What the total is in each year, where there are several. */
function yearRows({ options }: CompareFinding, on: Page, byYear: boolean): Row[] {
  const years = options[0]?.years ?? [];
  if (years.length < 2 || (years.length > FEW_YEARS && !byYear)) return [];
  return years.map(({ year }, index) =>
    row("part", on.words.schedule.year(year), options, (option) =>
      on.money(option.years[index]?.total ?? null, `${option.id}:year${year}`),
    ),
  );
}

function rangeRows(options: readonly ComparedOption[], on: Page): Row[] {
  if (options.every((option) => option.totalLow === option.totalHigh)) return [];
  const cell = (name: "totalLow" | "totalHigh") => (option: ComparedOption) => {
    const moves = option.totalLow !== option.totalHigh;
    return on.money(option[name], `${option.id}:${moves ? name : "total"}`);
  };
  return [
    row("line", on.words.bestCase, options, cell("totalLow")),
    row("line", on.words.worstCase, options, cell("totalHigh")),
  ];
}

function deltaRows({ options, scenario }: CompareFinding, on: Page): Row[] {
  const baseline = options.find((option) => option.id === scenario.baseline);
  if (options.length < 2 || baseline === undefined) return [];
  const cell = (of: (option: ComparedOption) => Cell, own: Cell) => (option: ComparedOption) =>
    option === baseline ? own : of(option);
  return [
    row(
      "line",
      on.words.delta(baseline.title),
      options,
      cell((option) => on.delta(option.delta.amount, `${option.id}:delta`), on.text(on.words.baseline)),
    ),
    row(
      "line",
      on.words.deltaPercent,
      options,
      cell((option) => on.percent(option.delta.percent, `${option.id}:delta`), EMPTY),
    ),
  ];
}

/** The month in which most is paid, in the label where it is one for all; an option that pays the same every month has none. */
function peakRows(
  { options, scenario }: Pick<CompareFinding, "options" | "scenario">,
  { words, format, money, text }: Page,
): Row[] {
  const { start, horizonMonths: horizon } = scenario;
  const [year = 0, month = 1] = start.split("-").map(Number);
  // Months that differ by what rounding carries over are level.
  const level = ({ cash, monthsActive, peakMonthCash }: ComparedOption) =>
    Math.abs(peakMonthCash * monthsActive - cash) <= ROUNDING * Math.abs(cash);
  const date = ({ peakMonth }: ComparedOption) => format.month(isoMonth({ year, month }, peakMonth - 1));
  const [only = null, ...others] = new Set(options.filter((option) => !level(option)).map(date));
  const cash = (option: ComparedOption) => money(option.peakMonthCash, `${option.id}:peakMonthCash`);
  const throughout = options.every((option) => !level(option) || option.monthsActive === horizon);
  if (only === null || (others.length === 0 && throughout)) return [row("line", words.peakMonth(only), options, cash)];
  return [
    row("line", words.peakMonth(null), options, cash),
    row("part", words.peakIn, options, (option) => text(level(option) ? words.everyMonth : date(option))),
  ];
}

/** So small a share of a cost is rounding. */
const ROUNDING = 1e-5;

function measureRows({ options, scenario }: CompareFinding, on: Page): Row[] {
  const { words, format } = on;
  const any = (of: (option: ComparedOption) => unknown) => options.some((option) => of(option) != null);
  const rows: Row[] = [
    row("total", words.runRate, options, (option) => on.money(option.runRateAnnual, `${option.id}:runRateAnnual`)),
    ...peakRows({ options, scenario }, on),
  ];
  if (any((option) => option.mediaSpend)) {
    rows.push(row("line", words.mediaSpend, options, (option) => on.money(option.mediaSpend ?? null)));
  }
  if (any((option) => option.presentValue)) {
    rows.push(
      row("line", words.presentValue, options, (option) =>
        on.money(option.presentValue ?? null, `${option.id}:presentValue`),
      ),
    );
  }
  if (any((option) => option.hoursDelivered)) {
    const hours = (name: "hoursDelivered" | "productiveHours") => (option: ComparedOption) => {
      const value = option[name];
      return value === null ? on.text(words.unknown) : on.number(value, `${option.id}:${name}`);
    };
    const rate = (name: "costPerHour" | "costPerProductiveHour") => (option: ComparedOption) =>
      on.money(option[name], `${option.id}:${name}`);
    rows.push(
      row("line", words.hoursDelivered, options, hours("hoursDelivered")),
      row("line", words.productiveHours, options, hours("productiveHours")),
      row("line", words.costPerHour, options, rate("costPerHour")),
      row("line", words.costPerProductiveHour, options, rate("costPerProductiveHour")),
    );
  }
  if (options.some((option) => option.monthsActive < scenario.horizonMonths)) {
    const { horizonMonths: horizon } = scenario;
    const active = ({ monthsActive }: ComparedOption) => words.active.of(format.number(monthsActive), String(horizon));
    rows.push(row("line", words.active.months, options, (option) => on.text(active(option))));
    const search = (option: ComparedOption) => searchMonths(option, horizon);
    if (options.some((option) => search(option) > 0)) {
      rows.push(row("line", words.active.search, options, (option) => on.text(format.number(search(option)))));
    }
  }
  if (options.some((option) => option.results.productiveAfterMonths !== 0)) {
    const after = (months: number | null) =>
      on.text(months === null ? words.fit.never : months === 0 ? words.atStart : format.months(months));
    rows.push(row("line", words.productiveAfter, options, (option) => after(option.results.productiveAfterMonths)));
  }
  return rows;
}

/** The months in which nobody is in post, between the start of an option's search and its end. */
function searchMonths({ shortfalls, monthsActive }: ComparedOption, horizon: number): number {
  const shorter = shortfalls.find((one) => one.code === "runs-shorter");
  return shorter === undefined ? roundTo(horizon - monthsActive, 2) : (shorter.search ?? 0);
}

/** How each option fits what was asked for; nothing where nothing was. */
function fitRows({ options, assumptions }: CompareFinding, on: Page): Row[] {
  const { format } = on;
  const { fit: words, unknown } = on.words;
  const rows: Row[] = [];
  const add = (label: string, text: (option: ComparedOption) => string) =>
    rows.push(row("line", label, options, (option) => on.text(text(option))));
  if (assumptions.some(({ address }) => address.startsWith("need."))) {
    add(words.hours, ({ hoursMissing: missing }) =>
      missing === null ? unknown : missing === 0 ? words.met : words.short(format.hours(missing)),
    );
  }
  if (options.some((option) => option.budget)) add(words.budget, (option) => budgetText(option, on));
  if (options.some((option) => option.results.status)) {
    add(words.results, ({ results }) => (results.status === "met" ? words.met : words.late));
  }
  return rows.length === 0 ? [] : [{ role: "heading", cells: [on.text(words.heading)] }, ...rows];
}

function budgetText({ budget }: ComparedOption, { words, format, amount }: Page): string {
  if (budget === undefined || budget.status === "within") return words.fit.within;
  if (budget.months.length > 0) return words.fit.overMonths(format.months(budget.months.length));
  return words.fit.overTotal(amount(budget.totalOver));
}

/** One row a line, of the file and then of each case; by year, one a year and basis; with `wide`, one an option, by year with columns for each. */
export function tidy(finding: CompareFinding, layout: "tidy" | "wide" = "tidy", byYear = false): Tidy {
  const { scenario, options, cases, verdict } = finding;
  if (layout === "wide") return wide(finding, byYear);
  if (byYear) return yearly(finding);
  const kinds = new Map(options.map(({ id, kind }) => [id, kind]));
  const lines = [{ id: null, options, verdict }, ...cases].flatMap((one) =>
    one.options.flatMap(({ id: option, meetsRequirements, lines }) =>
      lines.map((line) => ({ in: one.id, verdict: one.verdict, option, meetsRequirements, line })),
    ),
  );
  return tidyRows(lines, {
    scenario: () => scenario.title,
    option: ({ option }) => option,
    kind: ({ option }) => kinds.get(option),
    line: ({ line }) => line.id,
    label: ({ line }) => line.label,
    category: ({ line }) => line.category,
    basis: ({ line }) => line.basis,
    amount: ({ line }) => line.amount,
    currency: () => scenario.currency,
    cheapest: ({ option, verdict }) => verdict && yes(verdict.cheapest === option),
    winner: ({ option, verdict }) => verdict && yes(verdict.winner === option),
    meetsRequirements: ({ meetsRequirements }) => yes(meetsRequirements),
    ...(cases.length > 0 ? { caseId: (one: (typeof lines)[number]) => one.in } : {}),
  });
}

/** Cash and non-cash cost in each year: together the totals, counted once. */
function yearly({ scenario, options }: CompareFinding): Tidy {
  const sums = options.flatMap(({ id, kind, years }) =>
    years.flatMap(({ year, cash, imputed }) => [
      { id, kind, year, basis: "cash", amount: cash },
      { id, kind, year, basis: "imputed", amount: imputed },
    ]),
  );
  return tidyRows(sums, {
    scenario: () => scenario.title,
    option: ({ id }) => id,
    kind: ({ kind }) => kind,
    yearNumber: ({ year }) => year,
    basis: ({ basis }) => basis,
    amount: ({ amount }) => amount,
    currency: () => scenario.currency,
  });
}

const yes = (whether: boolean) => (whether ? "yes" : "no");

type Certain = "id" | "meetsRequirements";

/** An option of the file, or of a case, which has costs alone. */
interface WideRow extends Partial<Omit<ComparedOption, Certain>>, Pick<ComparedOption, Certain> {
  readonly verdict: CompareFinding["verdict"];
  readonly caseId: string | null;
}

/**
 * A row an option, of the file and then of each case. What an option falls short in stands beside its costs, so that no
 * row is called cheapest without it.
 */
function wide({ scenario, options, cases, verdict }: CompareFinding, byYear: boolean): Tidy {
  const kinds = new Map(options.map(({ id, kind }) => [id, kind]));
  const rows: readonly WideRow[] = [
    ...options.map((option) => ({ ...option, verdict, caseId: null })),
    ...cases.flatMap(({ id: caseId, verdict, options: all }) =>
      all.map(({ lines: _, ...option }) => ({
        ...option,
        ...defined({ kind: kinds.get(option.id) }),
        verdict,
        caseId,
      })),
    ),
  ];
  return tidyRows(rows, {
    scenario: () => scenario.title,
    option: ({ id }) => id,
    kind: ({ kind }) => kind,
    title: ({ title }) => title,
    currency: () => scenario.currency,
    cash: ({ cash }) => cash,
    imputed: ({ imputed }) => imputed,
    total: ({ total }) => total,
    totalLow: ({ totalLow }) => totalLow,
    totalHigh: ({ totalHigh }) => totalHigh,
    runRateAnnual: ({ runRateAnnual }) => runRateAnnual,
    peakMonthCash: ({ peakMonthCash }) => peakMonthCash,
    hoursDelivered: ({ hoursDelivered }) => hoursDelivered,
    productiveHours: ({ productiveHours }) => productiveHours,
    costPerHour: ({ costPerHour }) => costPerHour,
    costPerProductiveHour: ({ costPerProductiveHour }) => costPerProductiveHour,
    delta: ({ delta }) => delta?.amount,
    deltaPercent: ({ delta }) => delta?.percent,
    cheapest: ({ id, verdict }) => verdict && yes(verdict.cheapest === id),
    monthsActive: ({ monthsActive }) => monthsActive,
    hoursMissing: ({ hoursMissing }) => hoursMissing,
    budget: ({ budget }) => budget?.status,
    results: ({ results }) => results?.status,
    winner: ({ id, verdict }) => verdict && yes(verdict.winner === id),
    meetsRequirements: ({ meetsRequirements }) => yes(meetsRequirements),
    shortfalls: ({ shortfalls }) => shortfalls?.map(({ code }) => code).join(" ") || null,
    ...(cases.length > 0 ? { caseId: ({ caseId }: WideRow) => caseId } : {}),
    ...Object.fromEntries(byYear ? (options[0]?.years ?? []).flatMap(({ year }) => yearColumns(year)) : []),
  });
}

/** The costs of a year, which cases do not have. */
const yearColumns = (year: number) =>
  (["cash", "imputed", "total"] as const).map((sum): [string, (row: WideRow) => number | undefined] => [
    `year${year}${capital(sum)}`,
    ({ years }) => years?.[year - 1]?.[sum],
  ]);
