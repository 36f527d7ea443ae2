/** The explanation as a page, one table a line, and as tidy rows, one a number. */
import {
  type ExplainedContribution,
  type ExplainedInput,
  type ExplainedLine,
  type ExplainFinding,
  languageOf,
  whereText,
} from "../analysis/explain.ts";
import type { ExplainedPart } from "../analysis/explain-results.ts";
import { lineAddress, nameOf } from "../analysis/workbook/cell-name.ts";
import { kept } from "../core/kept.ts";
import { roundTo } from "../core/money.ts";
import { figureText } from "../language/employer-taxes.ts";
import { flowWords, type Language, valueWords, whereOf } from "../language/formula.ts";
import { labelIn } from "../language/labels.ts";
import type { Locale } from "../language/languages.ts";
import { timingWords } from "../language/timing.ts";
import {
  type Block,
  type Cell,
  type Document,
  paragraph,
  type Row,
  type Tidy,
  textColumn,
  tidyRows,
} from "./document.ts";
import { inputText, rangeText } from "./names.ts";
import { type Page, page } from "./page.ts";

/** The page: each line's formula in words and numbers, when it is paid, and where every number comes from. */
export function document(finding: ExplainFinding, locale: Locale): Document {
  const on = page(finding.scenario, locale);
  const { lines, numbers, sum, address } = finding;
  const { explain } = on.words;
  const aside = finding.results.length > 0 || numbers.length > 0;
  const total = numbers.length > 0 ? explain.moved : explain.total;
  const verdict =
    lines.length === 0 ? explain.nothing : total(address ?? on.words.total, on.amount(sum.total), lines.length);
  return on.document({
    blocks: [...explanations(finding, on), ...lines.slice(0, 1).map((line) => paragraph(liveText(line, on)))],
    notices: finding.notices,
    titles: finding.options,
    // The totals of different options are no sum of anything.
    ...(lines.every(({ option }) => option === lines[0]?.option) && (lines.length > 0 || !aside) ? { verdict } : {}),
  });
}

/** Every number, result and line of it. */
export const explanations = ({ numbers, results, lines, scenario }: ExplainFinding, on: Page): Block[] => [
  ...numbers.map((number) => paragraph(numberText(number, on))),
  ...results.map((result) => resultTable(result, on)),
  ...lines.map((line) => lineTable(line, scenario.currency, on)),
];

/** Where the formulas are live, and how a line is found there. */
const liveText = ({ option, line }: ExplainedLine, on: Page): string =>
  on.words.explain.live(`${option}.${line}`, nameOf(lineAddress(option, line)));

/** `retainer.monthlyFee is $8,000 a month (scenario.yaml:8:17). It moves retainer.fees.` */
function numberText(number: ExplainFinding["numbers"][number], on: Page): string {
  const { value, origin } = inputWords(number, on);
  const required = /^(need|budget)\.|^resultsByMonth$/.test(number.address);
  const { address, moves, decides = false } = number;
  return on.words.explain.number({ address, value, origin, moves, decides, required });
}

/** A result with its formula in words and in numbers. */
function resultTable(of: ExplainFinding["results"][number], on: Page): Block {
  const { address, option, result, value, unit, by, rate, month, parts } = of;
  const { explain } = on.words;
  const name = (part: ExplainedPart) => (part.name === null ? labelIn(on.locale, part) : explain.results[part.name]);
  const number = (part: ExplainedPart) => on.format.quantity(part.value, part.unit);
  const sign = { sum: " + ", difference: " − ", quotient: " / ", discounted: " + ", case: ", ", hours: "" }[by];
  const shown = parts.length > 6 && by === "discounted" ? [...parts.slice(0, 3), null, ...parts.slice(-1)] : parts;
  const numbers = shown.map((part) =>
    part === null ? "…" : by === "case" ? `${name(part)}: ${number(part)}` : number(part),
  );
  const said = value === null ? on.words.unknown : on.format.quantity(value, unit);
  const formula =
    by === "discounted" && rate !== undefined
      ? explain.discounted(on.format.percent(rate * 100))
      : by === "case"
        ? explain.caseOf(result === "totalLow")
        : parts.map(name).join(sign);
  const rows = [
    ...(formula === "" ? [] : [row(on, explain.formula, formula)]),
    ...(numbers.length === 0 ? [] : [row(on, explain.numbers, `${numbers.join(sign)} = ${said}`)]),
    ...(month === undefined ? [] : [row(on, explain.paid, on.words.month(month))]),
  ];
  if (of.trace !== undefined) {
    const { inputs = [] } = of;
    const language = languageOf(inputs, "", on.locale, (number, places) => on.format.number(number, places));
    rows.push(...formulaRows(of.trace, said, language, on), ...inputs.map((input) => inputRow(input, on)));
  }
  const caption = `${address} · ${explain.results[result]}: ${said}`;
  return { block: "table", about: `${option}:${result}`, caption, columns: COLUMNS, rows };
}

/** What a row is of, and what it says. */
const COLUMNS = [textColumn(""), textColumn("")];

const row = (on: Page, label: string, text: string): Row => ({
  role: "line",
  cells: [on.text(label), on.text(text)],
});

/** A formula in words and in numbers, and what stands behind its names. */
function formulaRows(trace: ExplainedLine["trace"], result: string, language: Language, on: Page): Row[] {
  const { explain } = on.words;
  const { formula, substituted } = flowWords(trace, language);
  const where = new Map<string, { readonly name: string; readonly formula: string; readonly sums: string[] }>();
  for (const { name, formula, substituted } of whereOf(trace, language).map(whereText)) {
    kept(where, `${name} ${formula}`, () => ({ name, formula, sums: [] })).sums.push(substituted);
  }
  return [
    row(on, explain.formula, formula),
    row(on, explain.numbers, `${substituted} = ${result}`),
    ...[...where.values()].map((part) => row(on, part.name, `${part.formula}: ${part.sums.join("; ")}`)),
  ];
}

/** `$174,000 a year · scenario.yaml:8:19 · Glassdoor, as of 2026` under what the number is called. */
function inputRow(input: ExplainedInput, on: Page): Row {
  const { value, origin } = inputWords(input, on);
  const text = `${value} · ${origin}`;
  const said: Cell = input.origin === "figure" ? { type: "text", text, links: true } : on.text(text);
  return { role: "line", cells: [on.text(inputText(input, [], on)), said] };
}

function lineTable(line: ExplainedLine, currency: string, on: Page): Block {
  const { explain } = on.words;
  const language = languageOf(line.inputs, currency, on.locale, (value, places) => on.format.number(value, places));
  const money = (value: number) => on.format.number(value, on.digits);
  const alone = roundTo(line.trace.value, on.digits);
  const rows: Row[] = [
    ...formulaRows(line.trace, money(line.amount), language, on),
    ...(alone === line.amount ? [] : [row(on, explain.rounding, explain.rounded(money(alone)))]),
    row(on, explain.paid, timingWords(line.trace, language)),
    ...(line.contributions ?? []).map((part) => contributionRow(part, language, on)),
    ...(line.amountLow === line.amountHigh
      ? []
      : [row(on, explain.cases, explain.range(on.amount(line.amountLow), on.amount(line.amountHigh)))]),
    { role: "heading", cells: [on.text(explain.inputs)] },
    ...line.inputs.map((input) => inputRow(input, on)),
  ];
  return {
    block: "table",
    about: `${line.option}.${line.line}`,
    caption: `${line.option}.${line.line} · ${labelIn(on.locale, line)}: ${on.amount(line.amount)}`,
    columns: COLUMNS,
    rows,
  };
}

function contributionRow(part: ExplainedContribution, language: Language, on: Page): Row {
  const { words } = on;
  const money = (value: number) => on.amount(value);
  const limit = (value: number | null) => (value === null ? null : money(value));
  const period = words.explain.period(words.month(part.from), words.month(part.to));
  const text = words.explain.contribution({
    rate: valueWords(part.rate, "ratio", language),
    above: part.above === 0 ? null : limit(part.above),
    upTo: limit(part.upTo),
    pay: money(part.pay),
    amount: money(part.amount),
    reached: part.reached === null ? null : words.month(part.reached),
  });
  return row(on, period, text);
}

/** `$174,000 a year`, in another unit `69.3333 hours a month (in the file: 2 days a week)`; and `scenario.yaml:8:19 · Glassdoor, as of 2026`. */
function inputWords(input: ExplainedInput, on: Page): { readonly value: string; readonly origin: string } {
  const { explain } = on.words;
  const { source, asOf } = input;
  const converted = rangeText(input, on);
  const value = input.written === undefined ? converted : explain.written(input.written, converted);
  const cited = [
    ...(source === undefined ? [] : [figureText(on.locale, source)]),
    // A built-in figure has the year from which it counts in its name.
    ...(asOf === undefined || input.origin === "figure" ? [] : [explain.asOf(asOf)]),
  ].join(", ");
  const origin =
    input.origin === "figure"
      ? explain.figure(input.address, cited)
      : [placeOf(input), cited].filter(Boolean).join(" · ");
  return { value, origin };
}

function placeOf({ at }: ExplainedInput): string {
  if (at === undefined) return "";
  return at.flag === undefined ? `${at.file}:${at.line}:${at.column}` : `--set ${at.flag}`;
}

/** One row a number that a line depends on, its line repeated but for the amount; a line without any is one row. */
export function tidy({ scenario, lines }: ExplainFinding): Tidy {
  const inputs = lines.flatMap((line) =>
    (line.inputs.length > 0 ? line.inputs : [null]).map((input, index) => ({ line, input, first: index === 0 })),
  );
  return tidyRows(inputs, {
    scenario: () => scenario.title,
    option: ({ line }) => line.option,
    line: ({ line }) => line.line,
    label: ({ line }) => line.label,
    basis: ({ line }) => line.basis,
    // Once a line, so that a sum over the column is a sum of the lines.
    amount: ({ line, first }) => (first ? line.amount : null),
    currency: () => scenario.currency,
    formula: ({ line }) => line.formula,
    substituted: ({ line }) => line.substituted,
    timing: ({ line }) => line.timing,
    input: ({ input }) => input?.address,
    inputValue: ({ input }) => input?.value,
    low: ({ input }) => input?.low,
    high: ({ input }) => input?.high,
    unit: ({ input }) => input?.unit,
    origin: ({ input }) => input?.origin,
    place: ({ input }) => input && placeOf(input),
    source: ({ input }) => input?.source,
    asOf: ({ input }) => input?.asOf,
  });
}
