/** What every report shares: the language's tools, cells, notices, and the page around a document's blocks. */
import type { ScenarioSummary } from "../analysis/finding.ts";
import { currencyDigits } from "../core/currency.ts";
import { roundTo } from "../core/money.ts";
import type { Locale } from "../core/text.ts";
import { locales } from "../language/locales.ts";
import type { FindingNotice } from "../language/notices.ts";
import { noticeText } from "../language/notices.ts";
import { type Formatter, formatter } from "../language/numbers.ts";
import type { Words } from "../language/words.ts";
import type { Block, Cell, Document } from "./document.ts";

/** Words and cells in one language and currency. */
export interface Page {
  readonly locale: Locale;
  readonly words: Words;
  readonly format: Formatter;
  text(text: string, footnote?: number): Cell;
  money(value: number | null): Cell;
  /** A difference: below zero is good, above is bad; with its sign. */
  delta(value: number): Cell;
  percent(points: number | null): Cell;
  number(value: number | null): Cell;
  /** Money in a sentence. */
  amount(value: number): string;
  document(parts: {
    readonly blocks: readonly Block[];
    readonly notices: readonly FindingNotice[];
    readonly footnotes?: readonly string[];
    readonly verdict?: string;
  }): Document;
}

export const EMPTY: Cell = { type: "empty" };

/** The page of a scenario in a language. */
export function page(scenario: ScenarioSummary, locale: Locale): Page {
  const words = locales[locale];
  const format = formatter(locale);
  const { currency } = scenario;
  const amount = (value: number) => format.money(value, currency);
  const tone = (value: number) => (value < 0 ? { tone: "good" as const } : value > 0 ? { tone: "bad" as const } : {});
  const print = (value: number, digits?: number) => format.number(value, digits);
  return {
    locale,
    words,
    format,
    amount,
    text: (text, footnote) => ({ type: "text", text, ...(footnote === undefined ? {} : { footnote }) }),
    money: (value) => (value === null ? EMPTY : { type: "number", value, text: amount(value) }),
    delta: (value) => ({
      type: "number",
      value,
      text: format.money(value, currency, { signed: true }),
      ...tone(value),
    }),
    percent: (points) =>
      points === null
        ? EMPTY
        : { type: "number", value: points, text: format.percent(points, { signed: true }), ...tone(points) },
    number: (value) => (value === null ? EMPTY : { type: "number", value, text: format.number(value, 2) }),
    document: ({ blocks, notices, footnotes = [], verdict }) => ({
      locale,
      blocks: [...heading(scenario, words, format), ...blocks],
      footnotes,
      notices: notices.map((notice) => {
        const sentence = noticeText(notice, locale, print);
        return notice.address === undefined ? `${sentence}.` : words.about(notice.address, sentence);
      }),
      ...(verdict === undefined ? {} : { verdict }),
      words: words.words,
    }),
  };
}

function heading(scenario: ScenarioSummary, words: Words, format: Formatter): Block[] {
  const horizon = format.months(scenario.horizonMonths);
  const subtitle = words.subtitle(horizon, words.month(scenario.start), scenario.currency);
  return [
    { block: "text", role: "title", text: scenario.title },
    { block: "text", role: "subtitle", text: subtitle },
  ];
}

/** An assumption's value as a reader expects it: a ratio in percent, money with its currency, others with digits. */
export function valueText(value: number, unit: string, format: Formatter, currency: string): string {
  if (unit === "ratio") return percentText(value, format);
  if (/^[A-Z]{3}\/[A-Z]{3}$/.test(unit)) return `${format.number(value)} ${unit}`;
  if (unit.startsWith(currency)) return `${format.number(value, currencyDigits(currency))} ${unit}`;
  return `${format.number(value)} ${unit}`;
}

/** A ratio in percent with the digits that it has: 0.00075 is `0.075%`. */
export const percentText = (ratio: number, format: Formatter): string => `${format.number(roundTo(ratio * 100, 10))}%`;
