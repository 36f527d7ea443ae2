/** What every report shares: the language's tools, cells, notices, and the page around a document's blocks. */
import type { ScenarioSummary } from "../analysis/finding.ts";
import { currencyDigits } from "../core/currency.ts";
import { defined } from "../core/defined.ts";
import { kept } from "../core/kept.ts";
import { ABOUT_LINES, type NoticeCode, type NoticeValues } from "../core/notice.ts";
import type { Language } from "../language/en.ts";
import type { Formatter } from "../language/format.ts";
import { keyWords, type Labelled, labelIn, lineWords } from "../language/labels.ts";
import type { Locale } from "../language/languages.ts";
import { languages } from "../language/languages.ts";
import type { FindingNotice } from "../language/notices.ts";
import { noticeText } from "../language/notices.ts";
import { formatter } from "../language/numbers.ts";
import { capital } from "../language/phrases.ts";
import type { Block, Cell, Document } from "./document.ts";

/** Words and cells in one language and currency. */
export interface Page {
  readonly locale: Locale;
  readonly words: Language;
  readonly format: Formatter;
  /** The currency's digits after the point. */
  readonly digits: number;
  /** The horizon, the first month and the currency. */
  readonly subtitle: string;
  text(text: string, footnote?: number): Cell;
  /** `about`: under which address an explanation has the number. */
  money(value: number | null, about?: string): Cell;
  /** A difference: below zero is good, above is bad; with its sign. */
  delta(value: number, about?: string): Cell;
  percent(points: number | null, about?: string): Cell;
  number(value: number | null, about?: string): Cell;
  /** Money in a sentence. */
  amount(value: number): string;
  /** Money in whole units, as on axes and in overviews. */
  whole(value: number): string;
  /** Money in a verdict: in whole units, unless it is so little that these would say nothing. */
  rough(value: number): string;
  document(parts: {
    readonly blocks: readonly Block[];
    readonly notices: readonly FindingNotice[];
    readonly footnotes?: readonly string[];
    readonly verdict?: string;
    /** What the options are called, for the notices about them. */
    readonly titles?: readonly Titled[];
  }): Document;
}

/** An option by what it is called, and its cost lines where the finding has them. */
interface Titled {
  readonly id: string;
  readonly title: string;
  readonly lines?: readonly (Labelled & { readonly id: string })[];
}

/** Below this many units of a currency its minor units are said. */
const LITTLE = 100;

export const EMPTY: Cell = { type: "empty" };

const numberCell = (value: number, text: string, about: string | undefined) =>
  ({ type: "number", value, text, ...defined({ about }) }) as const;

/** The page of a scenario in a language. */
export function page(scenario: ScenarioSummary, locale: Locale): Page {
  const words = languages[locale];
  const format = formatter(locale);
  const { currency } = scenario;
  const over = words.subtitle(format.months(scenario.horizonMonths), words.month(scenario.start), currency);
  const subtitle = scenario.case === undefined ? over : words.check.inCase(over, scenario.case.title);
  const amount = (value: number) => format.money(value, currency);
  const tone = (value: number) => (value < 0 ? { tone: "good" as const } : value > 0 ? { tone: "bad" as const } : {});
  return {
    locale,
    words,
    format,
    digits: currencyDigits(currency),
    subtitle,
    amount,
    whole: (value) => format.money(value, currency, { digits: 0 }),
    rough: (value) => (Math.abs(value) < LITTLE ? amount(value) : format.money(value, currency, { digits: 0 })),
    text: (text, footnote) => ({ type: "text", text, ...defined({ footnote }) }),
    money: (value, about) => (value === null ? EMPTY : numberCell(value, amount(value), about)),
    delta: (value, about) => ({
      ...numberCell(value, format.money(value, currency, { signed: true }), about),
      ...tone(value),
    }),
    percent: (points, about) =>
      points === null
        ? EMPTY
        : { ...numberCell(points, format.percent(points, { signed: true }), about), ...tone(points) },
    number: (value, about) => (value === null ? EMPTY : numberCell(value, format.number(value, 2), about)),
    document: ({ blocks, notices, footnotes = [], verdict, titles = [] }) => ({
      locale,
      blocks: [
        { block: "text", role: "title", text: scenario.title },
        { block: "text", role: "subtitle", text: subtitle },
        ...blocks,
      ],
      footnotes,
      notices: noticeTexts(notices, titles, words, locale),
      ...defined({ verdict }),
    }),
  };
}

/** What is said of an option, in order: of which part of it, and the sentence. */
interface SaidOf {
  readonly about: string;
  readonly said: { readonly path: string; readonly sentence: string }[];
}

/** Takes what is said of every option, where there are several, out of their groups into one of its own. */
function sharedGroup(groups: ReadonlyMap<string, SaidOf>, titles: readonly Titled[], words: Language): SaidOf[] {
  const [first, ...others] = titles.flatMap(({ id }) => groups.get(id) ?? []);
  if (first === undefined || others.length === 0) return [];
  const same = (a: SaidOf["said"][number]) => (b: typeof a) => a.path === b.path && a.sentence === b.sentence;
  const shared = first.said.filter((one) => others.every(({ said }) => said.some(same(one))));
  for (const { said } of [first, ...others]) {
    for (const one of shared) said.splice(said.findIndex(same(one)), 1);
  }
  return shared.length === 0 ? [] : [{ about: words.everyOption, said: shared }];
}

/** A text a notice, those about options first, what is said of all of them before these; several about one stand together. */
function noticeTexts(
  notices: readonly FindingNotice[],
  titles: readonly Titled[],
  words: Language,
  locale: Locale,
): Document["notices"] {
  const groups = new Map<string, SaidOf>();
  for (const { id, title } of titles) groups.set(id, { about: title, said: [] });
  for (const notice of notices) {
    const sentence = sentenceOf(notice, notices, words, locale);
    if (sentence === "") continue;
    const [id = "", ...rest] = (notice.address ?? "").split(".");
    const option = titles.find((one) => one.id === id);
    const about = option === undefined ? (notice.address ?? "") : id;
    const path = option === undefined ? "" : withinOption(option, rest, notice.code, locale);
    const group = kept(groups, about, () => ({ about, said: [] }));
    if (!group.said.some((one) => one.path === path && one.sentence === sentence)) group.said.push({ path, sentence });
  }
  return [...sharedGroup(groups, titles, words), ...groups.values()].flatMap(({ about, said }): Document["notices"] => {
    const [first] = said;
    const text = (path: string, sentence: string) => (path === "" ? `${sentence}.` : words.about(path, sentence));
    if (first === undefined) return [];
    if (about === "") return said.map(({ path, sentence }) => text(path, sentence));
    if (said.length > 1) return [{ about, texts: said.map(({ path, sentence }) => text(path, sentence)) }];
    return [words.about(first.path === "" ? about : `${about}, ${first.path}`, first.sentence)];
  });
}

/** The sentence of a notice; all that one option leaves out is one sentence, by its first notice. */
function sentenceOf(notice: FindingNotice, notices: readonly FindingNotice[], words: Language, locale: Locale): string {
  const { code, address } = notice;
  if (code !== "line-left-out") return noticeText(notice, locale);
  const own = notices.filter((one) => one.code === code && one.address === address);
  return own[0] === notice ? words.leftOut(own.map(({ values }) => values.line as LeftOut)) : "";
}

type LeftOut = NoticeValues["line-left-out"]["line"];

/** What of an option is meant: a cost line by its label, anything else by where it stands in the file. */
function withinOption({ lines }: Titled, path: readonly string[], code: NoticeCode, locale: Locale): string {
  const parts = path.filter((name) => name !== "parts");
  // Behind the ids of a plan's parts, which may be called like a key.
  const key = path.find((name, index) => name !== "parts" && path[index - 1] !== "parts") ?? "";
  if (!ABOUT_LINES.has(code)) return keyWords(locale, key, parts.join("."));
  const line = lines?.find(({ id }) => id === path.join("."));
  if (line !== undefined) return labelIn(locale, line);
  // Where a finding has no lines, they are those of a hire's pay.
  const pay = lineWords(locale, "fullTime", parts.at(-1) ?? "");
  return pay === undefined ? parts.join(".") : [...parts.slice(0, -1), capital(pay)].join(": ");
}
