/** Why a text is not a number, and which numbers may have been meant. */
import { currencies, isCurrency } from "../../core/currency.ts";
import type { IssueValues, WantedNumber } from "../../core/issue-values.ts";
import { type Bounds, isWithin } from "../../core/range.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { calendarMonthOf, hoursOfShare, meantCurrency, meantEvery } from "../meant.ts";
import { cited, formatPlain, type Numeral, ratioOf, readNumeral, tidy } from "./numeral.ts";
import { ownUnit } from "./unit.ts";

/** What a place in the file takes. */
export interface Wanted extends WantedNumber {
  /** True where `8.125` may be 8,125: money and whole numbers. */
  readonly grouped: boolean;
  /** Of an amount, or of a ratio where only that is wanted. */
  readonly bounds: Bounds;
}

/** Of a place of which it is not known what it takes. */
export const ANY_NUMBER: Wanted = { type: "number", unit: "", sample: "8000", grouped: true, bounds: {} };

const said = ({ type, unit, sample }: Wanted): WantedNumber => ({ type, unit, sample });

type Expected = IssueValues["number-expected"] extends infer Values
  ? Values extends { readonly wanted: unknown }
    ? Omit<Values, "wanted">
    : never
  : never;

/** That a number was expected. */
export const expected = (wanted: Wanted, values: Expected): Problem =>
  problem("number-expected", { wanted: said(wanted), ...values } as IssueValues["number-expected"]);

/** A sign or the name of money; `BTW`, `FTE` and `OTE` are none. */
const currency = (): string =>
  `((?:[A-Z]{2,3}|[A-JLN-Z])?\\p{Sc}|(?:${currencies().join("|")}|usd|eur|gbp|chf|euros?|dollars?|pounds?)(?![a-zA-Z]))`;
const MULTIPLES: Readonly<Record<string, string>> = {
  thousand: "k",
  duizend: "k",
  grand: "k",
  mille: "k",
  million: "m",
  millions: "m",
  mln: "m",
  mio: "m",
  mn: "m",
  mm: "m",
  miljoen: "m",
  k: "k",
  m: "m",
};

/** The problem with a text that `readNumeral` does not take. */
export function numeralFault(text: string, wanted: Wanted): Problem {
  const line = tidy(text);
  if (line === "") return expected(wanted, { as: "nothing" });
  if (line.length > 60) return expected(wanted, { as: "long" });
  const month = wanted.unit === "months" && wanted.bounds.max === 12 ? calendarMonthOf(line) : undefined;
  if (month !== undefined) return expected(wanted, { as: "worked", text: cited(line), write: String(month) });
  if (
    wanted.unit === "months" &&
    (CALENDAR_MONTH.test(line) || calendarMonthOf(line.replace(DAY_OR_YEAR, "")) !== undefined)
  )
    return expected(wanted, { as: "month", text: cited(line) });
  return (
    withMore(line, wanted) ??
    rangeFault(line) ??
    roundabout(line, wanted) ??
    currencyFault(line, wanted) ??
    separatorFault(line, wanted) ??
    unitFault(line, wanted) ??
    expected(wanted, { as: /\d/.test(line) ? "digits" : "text", text: cited(text) })
  );
}

/** The problem with a number that can be read in two ways for its point: `8.000`; undefined for any other. */
export function groupingFault(digits: string, wanted: Wanted): Problem | undefined {
  const parts = /^[-+]?[1-9]\d{0,2}\.(\d{3})$/.exec(digits);
  if (parts === null || wanted.type === "ratio" || (parts[1] !== "000" && !wanted.grouped)) return undefined;
  return separatorFault(digits, wanted);
}

const NUMBER = "[-+]?[\\d.]+ ?[kKmM%]?";
const TO = "(?:->|=>|→|>|-|–|—|\\.\\.+|…|~|/|and|or|to|tot|en|till|until|bis)";
const RANGE = new RegExp(
  `^(?:between |from |tussen |van )?(${NUMBER}) ?${TO} ?(${NUMBER})(?: ?${TO} ?(${NUMBER}))?$`,
  "i",
);

/** A period behind the last number: `5k - 7k per maand`. */
const PER_AFTER = /^(.*\d[km%]?)( ?(?:per |an? |\/ ?|p\/)[a-z]+)$/i;

function rangeFault(line: string): Problem | undefined {
  const [, bare = line, tail = ""] = PER_AFTER.exec(line) ?? [];
  const ends = (RANGE.exec(bare)?.slice(1) ?? []).filter((end) => end !== undefined);
  const read = ends.map((end) => readNumeral(end.trim())).filter((end) => end !== undefined);
  if (ends.length === 0 || read.length < ends.length || bare.includes("/") || less(bare) !== undefined)
    return undefined;
  const sign = read.some(({ percent }) => percent) ? "%" : "";
  const texts = read.map(({ digits, suffix }) => `${digits}${sign || suffix}`);
  const write = texts.map((text, index) => (index < texts.length - 1 ? text : ownUnit(text + tail))).join(" to ");
  return problem("range-style", { text: cited(line), write });
}

function roundabout(line: string, wanted: Wanted): Problem | undefined {
  const turned = readNumeral(`${/^% ?(.+)$/.exec(line)?.[1] ?? ""}%`);
  if (turned !== undefined) {
    return expected(wanted, { as: "sign-first", text: cited(line), write: `${turned.digits}%` });
  }
  const found = VAGUE.exec(line);
  const number = found?.[1] ?? found?.[2] ?? "";
  if (readNumeral(number) !== undefined) return expected(wanted, { as: "vague", text: cited(line), write: number });
  return (
    worked(line, wanted) ?? (UNKNOWN.test(line) ? expected(wanted, { as: "unknown", text: cited(line) }) : undefined)
  );
}

const VAGUE =
  /^(?:about|around|roughly|ca\.?|circa|approx(?:\.|imately)?|from|starting (?:at|from)|min(?:\.|imum|imaal)?|max(?:\.|imum|imaal)?|up|at (?:least|most)|less than|more than|under|over|vanaf|tot|ongeveer|[~≈<>≤≥=]+) ?(\S.*)$|^(.*\d[km%]?) ?[+?!*]+$/iu;

/** What is no part of a price or of pay, though its number may hold it. */
const VAT = /\b(?:btw|vat|gst|mwst|tva)\b/i;
const MORE_THAN_PAY = /\b(?:ote|on[- ]?target|incl\w*|package|pakket|all[- ]?in|net|netto|plus)\b/i;

/** A number that holds more than its place takes, or counts it as a share of a full week; undefined for any other. */
function withMore(line: string, wanted: Wanted): Problem | undefined {
  const text = cited(line);
  const fte = readNumeral(/^([\d.,]+) ?fte$/i.exec(line)?.[1]?.replace(",", ".") ?? "")?.value;
  if (fte !== undefined && /^(?:hours|days)\/(?:week|month)$/.test(wanted.unit)) {
    return expected(wanted, { as: "worked", text, write: `${hoursOfShare(fte)} hours a week` });
  }
  if (!/\d/.test(line)) return undefined;
  if (VAT.test(line)) return expected(wanted, { as: "vat", text });
  const isPay = wanted.type === "number" && wanted.unit.endsWith("/year");
  return isPay && MORE_THAN_PAY.test(line) ? expected(wanted, { as: "more", text }) : undefined;
}

const CALENDAR_MONTH = /^(?:19|20|21)\d\d-(?:0?[1-9]|1[0-2])(?:-\d\d?)?$/;

/** What stands beside the name of a month: `1 april`, `June 2027`. */
const DAY_OR_YEAR = /^\d{1,2} | (?:19|20|21)\d\d$/g;

/** Words for a number that nobody knows, or for none at all. */
const UNKNOWN =
  /^(?:t\.?b\.?[acd]\.?|n\/?a|n\.?v\.?t\.?|none|nil|no|nee|geen|free|gratis|kosteloos|unknown|onbekend|ongoing|forever|unlimited|indefinite(?:ly)?|permanent|doorlopend|onbeperkt|onbepaald|[?-]+)$/i;

/** An amount less a percentage of it: `8000 - 10%` is 7200. */
function less(line: string): number | undefined {
  const [, amount = "", percent = ""] = /^=? ?([\d.]+[km]?) ?- ?([\d.]+ ?%)$/i.exec(line) ?? [];
  const [of, share] = [readNumeral(amount), readNumeral(percent)];
  return of === undefined || share === undefined || of.value <= 100 ? undefined : of.value * (1 - ratioOf(share));
}

/** What a sum comes to: `5000 x 12` is 60000, `160000 / 4` is 40000, `100k ± 10%` is 90000 to 110000. */
function worked(line: string, wanted: Wanted): Problem | undefined {
  const [, whole = "", parts = ""] = /^=? ?(1|\d{3,}[km]?|\d+[km]) ?\/ ?([2-9]|1[0-2])$/i.exec(line) ?? [];
  const quotient = less(line) ?? (readNumeral(whole)?.value ?? Number.NaN) / Number(parts);
  if (!Number.isNaN(quotient)) {
    const share = quotient < 1 && (wanted.type === "either" || wanted.type === "ratio");
    const write = `${formatPlain(Number((share ? quotient * 100 : quotient).toFixed(6)))}${share ? "%" : ""}`;
    return expected(wanted, { as: "worked", text: cited(line), write });
  }
  const [, left = "", sign = "", right = ""] =
    /^=? ?([\d.]+ ?[km%]?)( x | ?[×*±] ?| ?\+\/?- ?)([\d.]+ ?[km%]?)$/i.exec(line) ?? [];
  const [one, other] = [left, right].map((text) => readNumeral(text.trim()));
  if (one === undefined || other === undefined) return undefined;
  const text = cited(line);
  const plain = (value: number) => `${formatPlain(Number(value.toPrecision(12)))}${one.percent ? "%" : ""}`;
  const factor = other.percent ? ratioOf(other) : other.value;
  if (/[x×*]/i.test(sign)) return expected(wanted, { as: "worked", text, write: plain(one.value * factor) });
  const apart = other.percent && !one.percent ? one.value * factor : other.value;
  return problem("range-style", { text, write: `${plain(one.value - apart)} to ${plain(one.value + apart)}` });
}

function currencyFault(line: string, wanted: Wanted): Problem | undefined {
  const before = new RegExp(`^([-+]?) ?${currency()} ?(?=[-+.\\d])`, "u");
  const after = new RegExp(`(?<=[\\d.,kKmM]) ?(?:${currency()}|,-)(?= |/|$)`, "u");
  const bare = line.replace(before, "$1").replace(after, "").trim();
  if (bare === line || !/\d/.test(bare)) return undefined;
  if (wanted.type === "ratio") return notRatio(line, wanted);
  const [number = "", unit] = splitUnit(bare);
  const of = unit === undefined ? null : wanted.unit;
  const named = before.exec(line)?.[2] ?? after.exec(line)?.[1] ?? "";
  const other = otherCurrency(named, wanted.unit.slice(0, 3));
  const values = { text: cited(line), write: meant(number, wanted), unit: of, other, sample: wanted.sample };
  return problem("currency-in-number", values);
}

/** The code of money that is not the place's own, which has no unit where that is not known: a sign may be of several. */
function otherCurrency(named: string, own: string): string | null {
  const code = meantCurrency(named) ?? named.toUpperCase();
  const isOwn = code === own || (named === "$" && own.endsWith("D")) || (named === "¥" && own === "CNY");
  return isOwn || ![code, own].every(isCurrency) ? null : code;
}

/** An amount where a percentage belongs. */
export function notRatio(text: string, wanted: Wanted): Problem {
  return problem("percent-expected", { as: "amount", text: cited(text), wanted: said(wanted) });
}

/** The problem with separators of digits; undefined where the text is no number with them. */
export function separatorFault(line: string, wanted: Wanted): Problem | undefined {
  const write = meant(line, wanted);
  if (write.length === 0 || !/[\d.,' ’_]/.test(line)) return undefined;
  const text = cited(line);
  if (/^[-+]?0\d/.test(line)) return problem("number-notation", { as: "zero", text, write, quotable: false });
  if (write.length > 1 || /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(line)) {
    return problem("thousands-separator", { as: "two-readings", text, write });
  }
  if (/,\d{1,2} ?[km%]?$|,\d{4,} ?[km%]?$/i.test(line) && !/[.' ’_]\d{3},/.test(line)) {
    const point = /^[-+]?\d+,\d+/.exec(line)?.[0].replace(",", ".") ?? "";
    const asWritten = (one: string) => one.replace(/^[-+]?[\d.]+/, (digits) => (+digits === +point ? point : digits));
    return problem("decimal-comma", { text, write: write.map(asWritten) });
  }
  if (/\d [km]$/i.test(line)) return problem("number-suffix", { as: "space", text, write });
  return problem("thousands-separator", { as: "separator", text, write });
}

/**
 * What a text of digits, separators and a suffix can mean, each as it can be written: the readings that the place
 * takes, or all of them when it takes none.
 */
function meant(text: string, wanted: Wanted): string[] {
  const parts = /^([-+]?)(\d[\d.,'’_ ]*?|[.,]\d+)( ?[km%])?$/i.exec(text);
  if (parts === null) return [];
  const [, sign = "", body = "", blank = ""] = parts;
  const mark = blank.trim().toLowerCase();
  const numerals = readings(body, wanted.grouped || /[.,]000$/.test(body))
    .map((digits) => readNumeral(`${sign}${digits.replace(/^0+(?=\d)/, "")}${mark}`))
    .filter((numeral) => numeral !== undefined);
  const fit = numerals.filter((numeral) => fits(numeral, wanted));
  const clear = fit.filter(({ value, suffix }) => wanted.type !== "either" || suffix !== "" || value > 100);
  return (clear.length > 0 ? clear : fit.length > 0 ? fit : numerals).map((numeral) => written(numeral, wanted));
}

function fits(numeral: Numeral, { type, bounds }: Wanted): boolean {
  if (type === "ratio")
    return isWithin(numeral.percent || numeral.value >= 1 ? ratioOf(numeral) : numeral.value, bounds);
  return numeral.percent || isWithin(numeral.value, bounds);
}

/** A numeral as the place takes it. */
function written({ value, percent, suffix, digits }: Numeral, { type, grouped }: Wanted): string {
  if (percent) return `${formatPlain(value)}%`;
  if (suffix !== "") return `${formatPlain(Number(digits))}${suffix}`;
  const plain = formatPlain(value);
  if (type === "ratio" && value >= 1) return `${plain}%`;
  if (type === "either" && value > 0 && value <= 100) return `{ value: ${plain} }`;
  // Four decimals, where three would be read in two ways again.
  return grouped && /^-?[1-9]\d{0,2}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

function readings(body: string, grouped: boolean): string[] {
  const one = /^(\d{1,3})[.,](\d{3})$/.exec(body);
  const [, left = "", right = ""] = one ?? [];
  if (one !== null && !left.startsWith("0"))
    return grouped || body.includes(",") ? [left + right, `${left}.${right}`] : [`${left}.${right}`];
  const plain = body.replace(/,/g, ".");
  if (/^\d*(?:\.\d*)?$/.test(plain)) return [plain]; // one comma or point, or none
  const groups = /^\d{1,3}(?:([.,'’_ ])\d{2,3})*?(?:\1\d{3})*([.,]\d+)?$/.exec(body);
  if (groups === null) return [];
  const decimal = groups[2] !== undefined && groups[2][0] !== groups[1] ? groups[2] : "";
  const whole = body.slice(0, body.length - decimal.length);
  return /\D\d{1,2}$/.test(whole) ? [] : [whole.replace(/\D/g, "") + decimal.replace(",", ".")];
}

/** Whether a text says that something comes in another period than a year: `monthly`, `per decade`. */
const inOtherPeriod = (text: string): boolean => {
  const every = meantEvery(text);
  return every === undefined ? /^(?:an?|per|each|every|elke) |^p\.?m\b/.test(text) : every !== "year";
};

function unitFault(line: string, wanted: Wanted): Problem | undefined {
  const [number = "", unit] = splitUnit(line);
  if (unit === undefined) return undefined;
  const word = unit.toLowerCase();
  const percent = /^(percent|per cent|pct|procent|pp)$/.test(word);
  const suffix = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
  if (percent || (suffix !== undefined && wanted.type !== "ratio")) {
    const found = meant(number, { ...wanted, type: "number", grouped: false, bounds: {} });
    if (found.length !== 1) return undefined;
    if (percent && (wanted.type === "number" || wanted.type === "whole")) return noPercent(line, wanted);
    return problem("number-suffix", { as: "word", text: cited(line), write: [`${found[0]}${percent ? "%" : suffix}`] });
  }
  const found = meant(number, wanted);
  const [write] = found;
  if (write === undefined || (wanted.type === "whole" && !isWithin(Number(write), wanted.bounds))) return undefined;
  const month = wanted.type === "either" ? calendarMonthOf(/[a-z]+$/.exec(word)?.[0] ?? "") : undefined;
  if (month !== undefined) return expected(wanted, { as: "paid-in", text: cited(line), write, month });
  if (wanted.type === "ratio" && !number.endsWith("%")) {
    return problem("percent-expected", { as: "not-one", text: cited(line), wanted: said(wanted) });
  }
  // `1% a month` is not 1% a year.
  if (wanted.type === "ratio" && inOtherPeriod(word)) return undefined;
  if (wanted.type === "either" && number.endsWith("%")) {
    return problem("share-style", { text: cited(line), write: found });
  }
  return problem("unit-in-number", { text: cited(line), write: found, unit: wanted.unit });
}

/** A percentage where an amount belongs. */
export function noPercent(text: string, wanted: Wanted): Problem {
  return problem("percent-not-allowed", { text: cited(text), wanted: said(wanted) });
}

/** A number and the words after it, or undefined words when there are none. */
function splitUnit(line: string): [string, string | undefined] {
  const parts = /^([-+]?\d[\d.,'’_ ]*(?:[km](?![a-z]))?%?) ?(?:\/ ?)?([a-z][a-z .%/-]*)$/i.exec(line);
  if (parts === null || /^[km]$/i.test(parts[2] ?? "")) return [line, undefined];
  return [(parts[1] ?? "").trim(), (parts[2] ?? "").trim()];
}
