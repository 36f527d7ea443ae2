/** What a language has for issues: a code without its sentences does not compile. */
import type { FileFault, IssueCode, IssueValues, Raised } from "../core/issue-values.ts";

/** What is wrong, in one clause without its place, and what to write instead, where that can be said. */
export type IssueText = readonly [message: string, hint?: string];

/** Both, where there is a hint. */
export const hinted = (message: string, hint: string | null | undefined): IssueText =>
  hint == null ? [message] : [message, hint];

/** What sentences print with. */
export interface IssuePrinter {
  /** A unit as data has it, in words: `USD/month` is `USD a month`. */
  unit(unit: string, count?: number): string;
  /** A text of the figures, by its English. */
  figure(english: string): string;
  /** What would be said of another issue. */
  words(raised: Raised): IssueText;
}

export type IssueWords = {
  readonly [Code in IssueCode]: (values: IssueValues[Code], print: IssuePrinter) => IssueText;
};

/** Texts between backticks, as they stand in a file. */
export const ticked = (texts: readonly string[], between = ", "): string =>
  texts.map((text) => `\`${text}\``).join(between);

/** What is wrong with a number that is written in another unit than its field's. */
export const converted = (written: string | null, text: string): string =>
  written === null ? text : `\`${written}\`: ${text}`;

/** Cases as a file has them. */
export const CASES = "cases: { growth: { set: { need.hoursPerMonth: 80 } } }";

/** What is expected of a value, and what to write where it can always be said. */
export type ExpectedWords = Readonly<
  Record<Extract<IssueValues["wrong-type"], { as: "value" }>["expected"], IssueText>
>;

/** Why a file cannot be read or written. */
export type FaultWords = Readonly<Record<Extract<FileFault, string>, string>>;
