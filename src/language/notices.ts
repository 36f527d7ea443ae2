/** A notice in words. */
import { defined } from "../core/defined.ts";
import type { Notice, NoticeCode } from "../core/notice.ts";
import { figureWords } from "./employer-taxes.ts";
import { lineWords } from "./labels.ts";
import { type Locale, languages } from "./languages.ts";
import type { NoticePrinter } from "./notice-words.ts";
import { formatter } from "./numbers.ts";

export interface FindingNotice {
  readonly code: NoticeCode;
  /** In English; other languages word it from `code` and `values`. */
  readonly message: string;
  readonly address?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The sentence of a notice in a language. */
export function noticeText({ code, values }: Pick<FindingNotice, "code" | "values">, locale: Locale): string {
  const say = languages[locale].notices[code] as (
    values: Readonly<Record<string, string | number>>,
    print: NoticePrinter,
  ) => string;
  return say(values, { ...formatter(locale), ...figureWords(locale), lines: linesIn(locale) });
}

/** Empty where a later release knows the line and this one does not. */
const linesIn =
  (locale: Locale): NoticePrinter["lines"] =>
  (kind, ids) =>
    ids.split(", ").flatMap((id) => lineWords(locale, kind, id) ?? []);

/** A notice as findings carry it. */
export function findingNotice({ code, address, values }: Notice): FindingNotice {
  return defined({ code, message: noticeText({ code, values }, "en"), address, values });
}
