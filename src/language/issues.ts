/** An issue in words. */
import { defined } from "../core/defined.ts";
import type { Issue } from "../core/issue.ts";
import type { IssueCode, IssueValues } from "../core/issue-values.ts";
import type { IssuePrinter, IssueText } from "./issue-words.ts";
import { type Locale, languages } from "./languages.ts";

/** What is wrong with a value, without a place. */
export interface Problem {
  readonly code: IssueCode;
  readonly values: object;
  /** What is wrong, in one clause; in English, as data carry it. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** The key inside the value's own mapping at which it is wrong. */
  readonly key?: string;
}

/** What is wrong, and what to write instead, in a language. */
export function issueWords({ code, values }: Pick<Problem, "code" | "values">, locale: Locale): IssueText {
  const { issues, units, figureTexts } = languages[locale];
  const print: IssuePrinter = {
    unit: units,
    figure: (english) => figureTexts?.[english] ?? english,
    words: (raised) => issueWords(raised, locale),
  };
  const say = issues[code] as (values: object, print: IssuePrinter) => IssueText;
  return say(values, print);
}

/** An issue of all that a file or call holds, or of what stands there at a path. */
export const atStart = (file: string, problem: Problem, path = ""): Issue => ({
  ...{ path, file, line: 1, column: 1, length: 1, excerpt: "" },
  ...problem,
});

/** An issue without its place. */
export const problemOf = ({ code, values, message, hint }: Problem): Problem =>
  defined({ code, values, message, hint });

/** A problem of this code, with what its sentences need; `key`: where in the value's own mapping. */
export function problem<Code extends IssueCode>(code: Code, values: IssueValues[Code], key?: string): Problem {
  const [message, hint] = issueWords({ code, values }, "en");
  return { code, values, message, ...defined({ hint, key }) };
}
