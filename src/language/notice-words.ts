/** What a language has for notices: a code without a sentence does not compile. */
import type { NoticeCode, NoticeValues } from "../core/notice.ts";
import type { Formatter } from "./format.ts";

/** What sentences print with: numbers, and the words of figures, which have their own. */
export interface NoticePrinter extends Formatter {
  /** `State unemployment insurance (2026)` for each of the keys, which commas join. */
  figures(jurisdiction: string, keys: string): string;
  /** What `contract=flexible` and its like say of the employer. */
  given(jurisdiction: string, facts: string): string;
  /** What holds where the employer does not say. */
  assumed(jurisdiction: string, key: string): string;
  /** What the law expects of a field that is not given. */
  expected(jurisdiction: string, field: string): string;
  /** What the law has severance bear. */
  severance(jurisdiction: string): string;
  caveat(jurisdiction: string, index: number): string;
  /** What the lines of a kind are called inside a sentence; `ids` are joined by commas. */
  lines(kind: string, ids: string): string[];
}

/** Sentences without their full stop; after the name of what they are about, where they are about something. */
export type NoticeWords = {
  readonly [Code in NoticeCode]: (values: NoticeValues[Code], print: NoticePrinter) => string;
};

/** So many figures are named in a sentence. */
export const MOST_NAMED = 3;

/** How many figures the keys of a notice are. */
export const countOf = (keys: string): number => keys.split(", ").length;

/** Whether they are too many to name. */
export const manyFigures = (keys: string): boolean => countOf(keys) > MOST_NAMED;

/** The first and the last of `2027, 2028, 2029`. */
export function span(years: string): readonly [first: string, last: string] {
  const all = years.split(", ");
  return [all[0] ?? "", all.at(-1) ?? ""];
}

/** How much of a pay is not paid, and of how many months. */
export const unpaid = ({ months, amount, currency }: NoticeValues["bonus-after-horizon"], print: Formatter): string =>
  `${print.money(amount, currency)}, ${print.months(months)}`;
