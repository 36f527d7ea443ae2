/** Why a text is not a number, and which numbers may have been meant. */

import { type Bounds, isWithin } from "../../core/range.ts";
import type { Problem } from "../../language/issues.ts";
import { cite, formatPlain, type Numeral, ratioOf, readNumeral, tidy } from "./numeral.ts";

/** What a place in the file takes, in words. */
export interface Wanted {
  /** A clause: `a number was expected, in USD a month`. */
  readonly words: string;
  /** The unit of an amount, `USD a month`; empty without one. */
  readonly unit: string;
  /** A percentage, an amount, or either of the two. */
  readonly type: "ratio" | "number" | "either";
  /** True where `8.125` may be 8,125: money and whole numbers. */
  readonly grouped: boolean;
  /** Of an amount, or of a ratio where only that is wanted. */
  readonly bounds: Bounds;
  /** Something that may be written here. */
  readonly sample: string;
}

const CURRENCY =
  "(?:[A-Z]{0,3}\\p{Sc}|(?:USD|EUR|GBP|CHF|[A-Z]{3}|usd|eur|gbp|chf|euros?|dollars?|pounds?)(?![a-zA-Z]))";
const CURRENCY_BEFORE = new RegExp(`^([-+]?) ?${CURRENCY} ?(?=[-+.\\d])`, "u");
const CURRENCY_AFTER = new RegExp(`(?<=[\\d.,kKmM]) ?(?:${CURRENCY}|,-)(?= |/|$)`, "u");
const MULTIPLES: Readonly<Record<string, string>> = {
  thousand: "k",
  duizend: "k",
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
  if (line === "") return nothing(wanted);
  if (line.length > 60)
    return { code: "number-expected", message: `${wanted.words}, not a long text`, hint: sampleHint(wanted) };
  return (
    rangeFault(line) ??
    roundabout(line) ??
    currencyFault(line, wanted) ??
    separatorFault(line, wanted) ??
    unitFault(line, wanted) ?? {
      code: "number-expected",
      message: `${wanted.words}; ${cite(text)} is ${/\d/.test(line) ? "not written as one" : "a text"}`,
      hint: sampleHint(wanted),
    }
  );
}

/** The problem with a number that can be read in two ways for its point: `8.000`; undefined for any other. */
export function groupingFault(digits: string, wanted: Wanted): Problem | undefined {
  const parts = /^[-+]?[1-9]\d{0,2}\.(\d{3})$/.exec(digits);
  if (parts === null || wanted.type === "ratio" || (parts[1] !== "000" && !wanted.grouped)) return undefined;
  return separatorFault(digits, wanted);
}

/** The problem with an empty value. */
export function nothing(wanted: Wanted): Problem {
  const hint = `write it, such as \`${wanted.sample}\`, or take the line away`;
  return { code: "number-expected", message: `${wanted.words}; nothing is written here`, hint };
}

/** `such as`, with something that may be written there. */
export function sampleHint(wanted: Wanted): string {
  return `write it in digits, such as \`${wanted.sample}\``;
}

const NUMBER = "[-+]?[\\d.]+ ?[kKmM%]?";
const RANGE = new RegExp(
  `^(?:between |from )?(${NUMBER}) ?(?:->|=>|→|>|-|–|—|\\.\\.+|…|~|/|and|or|tot|till|until|bis) ?(${NUMBER})$`,
  "i",
);

function rangeFault(line: string): Problem | undefined {
  const [, low = "", high = ""] = RANGE.exec(line) ?? [];
  const from = readNumeral(low.trim());
  const to = readNumeral(high.trim());
  if (from === undefined || to === undefined || line.includes("/")) return undefined;
  const sign = from.percent || to.percent ? "%" : "";
  const hint = `write \`${from.digits}${sign || from.suffix} to ${to.digits}${sign || to.suffix}\``;
  return { code: "range-style", message: `${cite(line)} is not how a range is written`, hint };
}

function roundabout(line: string): Problem | undefined {
  const turned = readNumeral(`${/^% ?(.+)$/.exec(line)?.[1] ?? ""}%`);
  if (turned !== undefined) {
    const hint = `write \`${turned.digits}%\``;
    return { code: "number-expected", message: `the percent sign of ${cite(line)} stands in front`, hint };
  }
  const found = /^(?:about|around|roughly|ca\.?|circa|approx\.?|[~≈<>≤≥=]+) ?(\S.*)$|^(.*\d[km%]?) ?[+?!*]+$/iu.exec(
    line,
  );
  const number = found?.[1] ?? found?.[2] ?? "";
  if (readNumeral(number) === undefined) return undefined;
  const message = `${cite(line)} says less than a number`;
  return { code: "number-expected", message, hint: `write \`${number}\`, or a range: \`LOW to HIGH\`` };
}

function currencyFault(line: string, wanted: Wanted): Problem | undefined {
  const bare = line.replace(CURRENCY_BEFORE, "$1").replace(CURRENCY_AFTER, "").trim();
  if (bare === line || !/\d/.test(bare)) return undefined;
  if (wanted.type === "ratio") return notRatio(line, wanted);
  const [number = "", unit] = splitUnit(bare);
  const found = meant(number, wanted);
  const where = unit === undefined ? "" : inUnit(wanted);
  const hint =
    found.length === 0 ? sampleHint(wanted) : `write ${oneOf(found)}${where}; \`currency\` says which money it is`;
  return { code: "currency-in-number", message: `${cite(line)} has a currency in it`, hint };
}

/** An amount where a percentage belongs. */
export function notRatio(text: string, wanted: Wanted): Problem {
  return {
    code: "percent-expected",
    message: `${wanted.words}, not an amount: ${cite(text)}`,
    hint: `write it such as \`${wanted.sample}\``,
  };
}

function separatorFault(line: string, wanted: Wanted): Problem | undefined {
  const found = meant(line, wanted);
  if (found.length === 0 || !/[\d.,' ’_]/.test(line)) return undefined;
  const hint = `write ${oneOf(found)}`;
  if (/^[-+]?0\d/.test(line)) return { code: "number-notation", message: `${cite(line)} begins with a zero`, hint };
  if (found.length > 1 || /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(line)) {
    const message = `${cite(line)} means different numbers in different countries`;
    return { code: "thousands-separator", message, hint: found.length > 1 ? `${hint}, whichever is meant` : hint };
  }
  if (/,\d{1,2} ?[km%]?$|,\d{4,} ?[km%]?$/i.test(line) && !/[.' ’_]\d{3},/.test(line)) {
    return { code: "decimal-comma", message: `${cite(line)} has a decimal comma`, hint };
  }
  if (/\d [km]$/i.test(line)) return { code: "number-suffix", message: `a space stands inside ${cite(line)}`, hint };
  return { code: "thousands-separator", message: `${cite(line)} has a thousands separator`, hint };
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
  if (/^\d*\.?\d*$/.test(plain)) return [plain]; // one comma or point, or none
  const groups = /^\d{1,3}(?:([.,'’_ ])\d{2,3})*?(?:\1\d{3})*([.,]\d+)?$/.exec(body);
  if (groups === null) return [];
  const decimal = groups[2] !== undefined && groups[2][0] !== groups[1] ? groups[2] : "";
  const whole = body.slice(0, body.length - decimal.length);
  return /\D\d{1,2}$/.test(whole) ? [] : [whole.replace(/\D/g, "") + decimal.replace(",", ".")];
}

function unitFault(line: string, wanted: Wanted): Problem | undefined {
  const [number = "", unit] = splitUnit(line);
  if (unit === undefined) return undefined;
  const word = unit.toLowerCase();
  const percent = /^(percent|per cent|pct|procent|pp)$/.test(word);
  const suffix = MULTIPLES[word];
  if (percent || (suffix !== undefined && wanted.type !== "ratio")) {
    const found = meant(number, { ...wanted, type: "number", grouped: false, bounds: {} });
    if (found.length !== 1) return undefined;
    if (percent && wanted.type === "number") return noPercent(line, wanted);
    return {
      code: "number-suffix",
      message: `${cite(line)} has a word in it`,
      hint: `write \`${found[0]}${percent ? "%" : suffix}\``,
    };
  }
  const found = meant(number, wanted);
  if (found.length === 0) return undefined;
  if (wanted.type === "ratio" && !number.endsWith("%")) {
    return { code: "percent-expected", message: `${wanted.words}; ${cite(line)} is not one`, hint: sampleHint(wanted) };
  }
  if (wanted.type === "either" && number.endsWith("%")) {
    const hint = `write ${oneOf(found)}, or ${oneOf(found.map((one) => `${one} of BASE`))} with the name of what it is a share of`;
    return { code: "share-style", message: `${cite(line)} is not how a share is written`, hint };
  }
  const hint = `write only the number, ${oneOf(found)}${inUnit(wanted)}`;
  return { code: "unit-in-number", message: `${cite(line)} has more than a number in it`, hint };
}

/** A percentage where an amount belongs. */
export function noPercent(text: string, wanted: Wanted): Problem {
  const message = `a percentage cannot stand here: ${cite(text)}`;
  return { code: "percent-not-allowed", message, hint: `${wanted.words}: write it such as \`${wanted.sample}\`` };
}

function inUnit({ unit }: Wanted): string {
  return unit === "" ? "" : `, if that is in ${unit}`;
}

/** A number and the words after it, or undefined words when there are none. */
function splitUnit(line: string): [string, string | undefined] {
  const parts = /^([-+]?\d[\d.,'’_ ]*(?:[km](?![a-z]))?%?) ?(?:\/ ?)?([a-z][a-z .%/-]*)$/i.exec(line);
  if (parts === null || /^[km]$/i.test(parts[2] ?? "")) return [line, undefined];
  return [(parts[1] ?? "").trim(), (parts[2] ?? "").trim()];
}

function oneOf(readings: readonly string[]): string {
  return readings.map((reading) => `\`${reading}\``).join(" or ");
}
