/** What changed as a page, first whether the winner did, and as tidy rows. */
import type { BridgeStep } from "../analysis/bridge.ts";
import type { ChangedOption, DiffFinding } from "../analysis/diff.ts";
import type { BrokenRule } from "../analysis/fail-on.ts";
import { roundTo } from "../core/money.ts";
import { labelIn } from "../language/labels.ts";
import type { Locale } from "../language/languages.ts";
import {
  type Block,
  type Cell,
  type Column,
  type Document,
  numberColumn,
  paragraph,
  type Row,
  type Tidy,
  textColumn,
  tidyRows,
} from "./document.ts";
import { inputText } from "./names.ts";
import { EMPTY, type Page, page } from "./page.ts";
import { lacksTexts } from "./verdict.ts";

/** The page: the winner, totals, then for each option its lines and what moved it. No change is one sentence. */
export function document(finding: DiffFinding, locale: Locale): Document {
  const on = page(finding.scenario, locale);
  const { words } = on;
  const { options, winner, notices } = finding;
  if (options.length === 0 && !winner.changed) {
    return { ...on.document({ blocks: [], notices, verdict: words.diff.nothing }), blocks: [] };
  }
  const blocks: Block[] = [
    ...said(finding, on).map(paragraph),
    totalsTable(finding, on),
    ...options.flatMap((option) => optionTables(option, finding, on)),
    ...(options.some(({ lines }) => lines.some(({ change }) => isRounding(change, on)))
      ? [paragraph(words.diff.cents)]
      : []),
  ];
  const broken = brokenTexts(finding, locale);
  return on.document({ blocks, notices, verdict: broken.length > 0 ? broken.join(" ") : largestText(finding, on) });
}

/** Who wins now, who is cheapest where that changed too, and which requirements are lost or met again. */
function said(finding: DiffFinding, on: Page): string[] {
  const { diff: words } = on.words;
  const { winner, cheapest, by, options, scenario } = finding;
  const title = (id: string | null) => (id === null ? null : titleOf(finding, id));
  const sentences: string[] = [];
  const asked = winner.before !== cheapest.before || winner.after !== cheapest.after;
  if (winner.changed) sentences.push(words.winnerChanged(title(winner.before), title(winner.after), by, asked));
  else if (winner.after !== null) sentences.push(words.winnerStays(title(winner.after) ?? "", by, asked));
  if (cheapest.changed && (cheapest.before !== winner.before || cheapest.after !== winner.after)) {
    sentences.push(words.cheapestChanged(title(cheapest.before), title(cheapest.after), by));
  }
  if (!winner.changed && cheapest.after !== null && cheapest.after !== winner.after) {
    sentences.push(words.cheaperFallsShort(title(cheapest.after) ?? "", by));
  }
  const horizon = on.format.months(scenario.horizonMonths);
  for (const option of options) {
    if (option.shortfalls === undefined) continue;
    const { before, after } = option.shortfalls;
    const lacks = lacksTexts(after, horizon, on);
    if (after.length === 0) sentences.push(words.regained(option.title));
    else sentences.push((before.length === 0 ? words.lost : words.short)(option.title, lacks));
  }
  return sentences;
}

/** Each broken rule in one sentence with its numbers. */
export function brokenTexts(finding: DiffFinding, locale: Locale): string[] {
  const on = page(finding.scenario, locale);
  const { diff: words } = on.words;
  const text = ({ option, before, after, change, percent }: BrokenRule): string => {
    if (option === null)
      return words.ruleWinner(
        before === null ? null : String(before),
        after === null ? null : String(after),
        finding.by,
      );
    const amount = (value: number | string | null) => on.amount(Number(value ?? 0));
    const points = percent === null ? null : on.format.percent(percent, { signed: true });
    return words.ruleIncrease(option, amount(before), amount(after), amount(change), points);
  };
  return finding.failed.map((one) => words.ruleMet(one.rule, text(one)));
}

/** The minor units that a line can have more or less, so that everything adds up. */
const MOST_ODD = 2;

const isRounding = (change: number, { digits }: Page): boolean =>
  change !== 0 && Math.abs(change) < (MOST_ODD + 0.5) * 10 ** -digits;

/** The title of an option on either side, by its id. */
export const titleOf = ({ titles }: DiffFinding, id: string): string => titles[id] ?? id;

/** The option whose total moved most; null where there is none. */
export const largestOf = (options: readonly ChangedOption[]): ChangedOption | null =>
  options.reduce<ChangedOption | null>(
    (most, one) => (most === null || Math.abs(one.change) > Math.abs(most.change) ? one : most),
    null,
  );

function largestText({ options, scenario }: DiffFinding, on: Page): string {
  const largest = largestOf(options);
  if (largest === null) return on.words.diff.nothing;
  if (largest.change === 0) return on.words.diff.unmoved(options.reduce((sum, { lines }) => sum + lines.length, 0));
  const percent = largest.percent === null ? null : on.format.percent(largest.percent, { signed: true });
  const change = on.format.money(largest.change, scenario.currency, { signed: true });
  return on.words.diff.largest(largest.title, change, percent, on.format.months(scenario.horizonMonths));
}

const columns = (first: string, ...others: readonly (readonly [header: string, priority: number])[]): Column[] => [
  textColumn(first),
  ...others.map(([header, priority]) => numberColumn(header, priority)),
];

function totalsTable({ options }: DiffFinding, on: Page): Block {
  const { diff: words } = on.words;
  const amount = (option: ChangedOption, value: number | null): Cell =>
    value === null ? on.text(option.status === "added" ? words.added : words.removed) : on.money(value);
  const rows = options.flatMap((option): Row[] => {
    const { title, before, after, change, percent, range } = option;
    const total: Row = {
      role: "line",
      cells: [
        on.text(title),
        amount(option, before),
        amount(option, after),
        change === 0 ? EMPTY : on.delta(change),
        change === 0 ? EMPTY : on.percent(percent),
      ],
    };
    if (range === undefined) return [total];
    const ends = (label: string, end: 0 | 1): Row[] => {
      const difference = roundTo(range.after[end] - range.before[end], on.digits);
      if (difference === 0) return [];
      return [
        {
          role: "note",
          cells: [on.text(label), on.money(range.before[end]), on.money(range.after[end]), on.delta(difference), EMPTY],
        },
      ];
    };
    return [total, ...ends(words.bestCase(title), 0), ...ends(words.worstCase(title), 1)];
  });
  return {
    block: "table",
    caption: words.totals,
    columns: columns(words.option, [words.before, 0], [words.after, 0], [words.change, 0], [words.percent, 1]),
    rows,
  };
}

function optionTables(option: ChangedOption, finding: DiffFinding, on: Page): Block[] {
  const { diff: words } = on.words;
  const blocks: Block[] = [];
  if (option.lines.length > 0 && option.status === "changed") {
    blocks.push({
      block: "table",
      caption: words.linesOf(option.title),
      columns: columns(words.line, [words.before, 0], [words.after, 0], [words.change, 0]),
      rows: option.lines.map(({ before, after, change, ...line }) => ({
        role: "line",
        cells: [on.text(labelIn(on.locale, line)), on.money(before), on.money(after), on.delta(change)],
      })),
    });
  }
  const steps = finding.bridge.filter((step) => step.option === option.id);
  if (steps.length === 0 || option.status !== "changed") return blocks;
  const value = (step: BridgeStep, side: number | string | null): Cell => {
    if (side === null) return EMPTY;
    return on.text(typeof side === "string" ? side : on.format.quantity(side, step.unit));
  };
  blocks.push({
    block: "table",
    caption: words.bridgeOf(option.title),
    columns: columns(words.input, [words.before, 1], [words.after, 1], [words.effect, 0]),
    rows: [
      ...steps.map(
        (step): Row => ({
          role: "line",
          cells: [
            on.text(stepName(step, on)),
            value(step, step.before),
            value(step, step.after),
            on.delta(step.effect),
          ],
        }),
      ),
      {
        role: "total",
        cells: [on.text(words.sum), on.money(option.before), on.money(option.after), on.delta(option.change)],
      },
    ],
  });
  return blocks;
}

/** The number that changed by its name, beside the option's; several together, or a structure, as the file has them. */
const stepName = ({ address, label, labelKey }: BridgeStep, on: Page): string =>
  label === undefined ? address : inputText({ address, label, labelKey: labelKey ?? null }, [], on);

/** One row a changed line and one a step of the bridge; `what` says which. */
export function tidy({ scenario, options, bridge }: DiffFinding): Tidy {
  const { title, currency } = scenario;
  const changes = options.flatMap((option) => [
    ...option.lines.map((line) => ({ ...line, option: option.id, what: "line", name: line.id, unit: currency })),
    ...bridge
      .filter((step) => step.option === option.id)
      .map((step) => ({ ...step, what: "bridge", name: step.address, change: step.effect })),
  ]);
  return tidyRows(changes, {
    scenario: () => title,
    option: ({ option }) => option,
    what: ({ what }) => what,
    name: ({ name }) => name,
    valueBefore: ({ before }) => before,
    valueAfter: ({ after }) => after,
    unit: ({ unit }) => unit,
    difference: ({ change }) => change,
    currency: () => currency,
  });
}
