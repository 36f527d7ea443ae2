/** The comparison as a page and as tidy rows. */
import type { ComparedLine, ComparedOption, CompareFinding } from "../analysis/compare.ts";
import { CATEGORIES } from "../core/item.ts";
import type { Locale } from "../core/text.ts";
import type { Cell, Document, Row, Tidy, TidyValue } from "./document.ts";
import { labelIn } from "./labels.ts";
import { EMPTY, type Page, page, valueText } from "./page.ts";

/** The page: cost lines, sums, what they buy, and the verdict. */
export function document(finding: CompareFinding, locale: Locale): Document {
  const on = page(finding.scenario, locale);
  const { options, scenario } = finding;
  const footnotes = footnotesOf(finding, on);
  const rows: Row[] = [
    ...basisRows(options, "cash", on, footnotes),
    ...basisRows(options, "imputed", on, footnotes),
    row("total", on.words.total, options, (option) => on.money(option.total)),
    ...rangeRows(options, on),
    ...deltaRows(finding, on),
    ...measureRows(finding, on, footnotes),
  ];
  return on.document({
    blocks: [
      {
        block: "table",
        columns: [
          { header: "", align: "left", priority: 0 },
          ...options.map((option) => ({ header: titleOf(option), align: "right" as const, priority: 0 })),
        ],
        rows,
      },
    ],
    notices: finding.notices,
    footnotes: footnotes.texts,
    verdict: verdictText(finding, on, scenario.horizonMonths),
  });
}

interface Footnotes {
  readonly texts: readonly string[];
  of(addresses: readonly string[] | undefined): number | undefined;
}

/** A footnote for each set of figures that some line depends on, numbered in the order of asking. */
function footnotesOf(finding: CompareFinding, on: Page): Footnotes {
  const texts: string[] = [];
  return {
    texts,
    of(addresses) {
      const figures = finding.assumptions.filter(
        ({ origin, address }) => origin === "figure" && addresses?.includes(address),
      );
      if (figures.length === 0) return undefined;
      // One figure can stand in at several addresses: it is said once.
      const same = new Map<string, { readonly addresses: string[]; readonly value: string; readonly source: string }>();
      for (const { address, value, unit, source = "" } of figures) {
        const printed = valueText(value, on.words.unit(unit), on.format, finding.scenario.currency);
        const key = `${printed} ${source}`;
        const known = same.get(key);
        if (known) known.addresses.push(address);
        else same.set(key, { addresses: [address], value: printed, source });
      }
      const text = [...same.values()].map((one) => on.words.figure(one.addresses, one.value, one.source)).join(" ");
      const known = texts.indexOf(text);
      return known < 0 ? texts.push(text) : known + 1;
    },
  };
}

const titleOf = (option: ComparedOption): string => option.title;

function row(
  role: Row["role"],
  label: string,
  options: readonly ComparedOption[],
  cell: (option: ComparedOption) => Cell,
  footnote?: number,
): Row {
  const first: Cell = footnote === undefined ? { type: "text", text: label } : { type: "text", text: label, footnote };
  return { role, cells: [first, ...options.map(cell)] };
}

function basisRows(
  options: readonly ComparedOption[],
  basis: ComparedLine["basis"],
  on: Page,
  footnotes: Footnotes,
): Row[] {
  const lines = distinctLines(options, basis);
  if (lines.length === 0) return [];
  const { words } = on;
  const heading = basis === "cash" ? words.cashHeading : words.imputedHeading;
  return [
    { role: "heading", cells: [on.text(heading)] },
    ...lines.map((line) => {
      const cells = (option: ComparedOption) => {
        const own = find(option, line);
        return own ? on.money(own.amount) : EMPTY;
      };
      const figures = options.flatMap((option) => find(option, line)?.figures ?? []);
      return row("line", labelIn(on.locale, line.label), options, cells, footnotes.of(figures));
    }),
    row("total", words[basis], options, (option) => on.money(option[basis])),
  ];
}

const find = (option: ComparedOption, line: ComparedLine) =>
  option.lines.find(({ id, label, basis }) => id === line.id && label === line.label && basis === line.basis);

/** Every line of any option once, by category and then by first appearance. */
function distinctLines(options: readonly ComparedOption[], basis: ComparedLine["basis"]): ComparedLine[] {
  const all = options.flatMap((option) => option.lines.filter((line) => line.basis === basis));
  const distinct = all.filter(
    (line, index) => all.findIndex((one) => one.id === line.id && one.label === line.label) === index,
  );
  return distinct.sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category));
}

function rangeRows(options: readonly ComparedOption[], on: Page): Row[] {
  if (options.every((option) => option.totalLow === option.totalHigh)) return [];
  return [
    row("line", on.words.bestCase, options, (option) => on.money(option.totalLow)),
    row("line", on.words.worstCase, options, (option) => on.money(option.totalHigh)),
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
      on.words.delta(titleOf(baseline)),
      options,
      cell((option) => on.delta(option.delta.amount), on.text(on.words.baseline)),
    ),
    row(
      "line",
      on.words.deltaPercent,
      options,
      cell((option) => on.percent(option.delta.percent), EMPTY),
    ),
  ];
}

function measureRows({ options, assumptions }: CompareFinding, on: Page, footnotes: Footnotes): Row[] {
  const { words, format } = on;
  const hourFigures = assumptions
    .filter(({ address }) => /hours?Per|weeksPer/.test(address))
    .map(({ address }) => address);
  const any = (of: (option: ComparedOption) => unknown) => options.some((option) => of(option) != null);
  const rows: Row[] = [row("total", words.runRate, options, (option) => on.money(option.runRateAnnual))];
  rows.push(row("line", words.peakMonth, options, (option) => on.money(option.peakMonthCash)));
  if (any((option) => option.presentValue)) {
    rows.push(row("line", words.presentValue, options, (option) => on.money(option.presentValue ?? null)));
  }
  if (any((option) => option.hoursDelivered)) {
    const unknown = (value: number | null) => (value === null ? on.text(words.unknown) : on.number(value));
    rows.push(
      row("line", words.hoursDelivered, options, (option) => unknown(option.hoursDelivered), footnotes.of(hourFigures)),
      row("line", words.productiveHours, options, (option) => unknown(option.productiveHours)),
      row("line", words.costPerHour, options, (option) => on.money(option.costPerHour)),
      row("line", words.costPerProductiveHour, options, (option) => on.money(option.costPerProductiveHour)),
    );
  }
  if (options.some((option) => (option.hoursMissing ?? 0) > 0)) {
    rows.push(row("line", words.hoursMissing, options, (option) => on.number(option.hoursMissing)));
  }
  if (options.some((option) => option.results.productiveAfterMonths > 0)) {
    const after = (months: number) => on.text(months === 0 ? words.atStart : format.months(months));
    rows.push(row("line", words.productiveAfter, options, (option) => after(option.results.productiveAfterMonths)));
  }
  if (any((option) => option.results.status)) {
    rows.push(
      row("line", words.results, options, (option) =>
        on.text(option.results.status === "met" ? words.met : words.late),
      ),
    );
  }
  if (any((option) => option.budget)) {
    const status = (option: ComparedOption) =>
      option.budget?.status === "within" ? words.withinBudget : words.overBudget;
    rows.push(row("line", words.budget, options, (option) => on.text(status(option))));
  }
  return rows;
}

/** Who is cheapest, by how much, against whom and over which horizon, and what that leaves out. */
function verdictText({ options, verdict }: CompareFinding, on: Page, horizonMonths: number): string {
  const horizon = on.format.months(horizonMonths);
  const [only] = options;
  if (verdict === null || only === undefined) {
    return only ? on.words.onlyOption(titleOf(only), on.amount(only.total), horizon) : "";
  }
  const { by } = verdict;
  const sorted = [...options].sort((a, b) => a[by] - b[by]);
  const cheapest = options.find((option) => option.id === verdict.cheapest) ?? only;
  const next = sorted.find((option) => option !== cheapest) ?? only;
  const percent = next[by] === 0 ? null : on.format.percent((verdict.margin / Math.abs(next[by])) * 100);
  const say = verdict.tie ? on.words.tie : on.words.cheapest;
  const sentences = [
    say({
      cheapest: titleOf(cheapest),
      amount: on.amount(cheapest[by]),
      by,
      next: titleOf(next),
      margin: on.amount(verdict.margin),
      percent,
      horizon,
    }),
  ];
  if (cheapest[`${by}High`] > next[`${by}Low`] && !verdict.tie) sentences.push(on.words.overlap);
  if (cheapest.monthsActive < horizonMonths) {
    sentences.push(on.words.butShorter(on.format.number(cheapest.monthsActive), horizon));
  }
  if ((cheapest.hoursMissing ?? 0) > 0)
    sentences.push(on.words.butMissing(on.format.hours(cheapest.hoursMissing ?? 0)));
  return sentences.join(" ");
}

/** One row a line; with `wide`, one row an option. */
export function tidy(finding: CompareFinding, layout: "tidy" | "wide" = "tidy"): Tidy {
  const { scenario, options } = finding;
  if (layout === "wide") return wide(finding);
  return {
    columns: ["scenario", "option", "kind", "line", "label", "category", "basis", "amount", "currency"],
    rows: options.flatMap((option) =>
      option.lines.map(({ id, label, category, basis, amount }): TidyValue[] => [
        scenario.title,
        option.id,
        option.kind,
        id,
        label,
        category,
        basis,
        amount,
        scenario.currency,
      ]),
    ),
  };
}

const WIDE = [
  "cash",
  "imputed",
  "total",
  "totalLow",
  "totalHigh",
  "runRateAnnual",
  "peakMonthCash",
  "hoursDelivered",
  "productiveHours",
  "costPerHour",
  "costPerProductiveHour",
] as const;

function wide({ scenario, options, verdict }: CompareFinding): Tidy {
  return {
    columns: ["scenario", "option", "kind", "title", "currency", ...WIDE, "delta", "deltaPercent", "cheapest"],
    rows: options.map((option) => [
      scenario.title,
      option.id,
      option.kind,
      option.title,
      scenario.currency,
      ...WIDE.map((name) => option[name]),
      option.delta.amount,
      option.delta.percent,
      verdict === null ? null : verdict.cheapest === option.id ? "yes" : "no",
    ]),
  };
}
