/**
 * Numbers and money as a reader of this locale expects them, made by hand: the first
 * `Intl.NumberFormat` costs 10 ms in a fresh process of Node 20 (measured; the whole
 * start-up should stay under 100), and its words and symbols differ between versions of
 * ICU. The tests hold it equal to `Intl` but for its non-breaking spaces, which are plain
 * spaces here so that people can search and copy. A minus is a hyphen-minus for the same reason.
 */
import { currencyDigits } from "../core/currency.ts";
import type { Locale } from "../core/text.ts";

/** How a number is written out. */
export interface NumberStyle {
  /** Writes `+` before numbers above zero; zero has never a sign. */
  readonly signed?: boolean;
}

/** The number words of one locale; every method throws a RangeError for NaN and the infinities. */
export interface Formatter {
  /** The amount with its symbol and the currency's own digits: `-$1,234.00`, `€ -1.234,00`. */
  money(value: number, currency: string, style?: NumberStyle): string;
  /** The number grouped by thousands, with exactly these decimals, or with those it has when left out. */
  number(value: number, digits?: number, style?: NumberStyle): string;
  /** The percent points with a percent sign: 8 is `8.00%`; two decimals unless told otherwise. */
  percent(points: number, style?: NumberStyle & { readonly digits?: number }): string;
  /** A count of hours with its noun, at most two decimals: `1 hour`, `37.5 hours`, `37,5 uur`. */
  hours(value: number): string;
  /** A count of months with its noun, at most two decimals: `1 month`, `3.25 months`, `12 maanden`. */
  months(value: number): string;
}

interface Words {
  readonly point: string;
  readonly group: string;
  /** Puts a sign, a symbol and digits together, as CLDR's currency pattern of the locale does. */
  readonly money: (sign: string, symbol: string, digits: string) => string;
  readonly symbols: Readonly<Record<string, string>>;
  readonly hour: readonly [one: string, other: string];
  readonly month: readonly [one: string, other: string];
}

/** CLDR 48, `common/main/root.xml`, `en.xml` and `nl.xml`: a currency that is not here is written by its code. */
const SHARED = { BRL: "R$", EUR: "€", GBP: "£", HKD: "HK$", ILS: "₪", INR: "₹", KRW: "₩", MXN: "MX$", NZD: "NZ$" };

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    point: ".",
    group: ",",
    money: (sign, symbol, digits) => `${sign}${symbol}${/[A-Z]$/.test(symbol) ? " " : ""}${digits}`,
    symbols: { ...SHARED, AUD: "A$", CAD: "CA$", CNY: "CN¥", JPY: "¥", TWD: "NT$", USD: "$", VND: "₫" },
    hour: ["hour", "hours"],
    month: ["month", "months"],
  },
  nl: {
    point: ",",
    group: ".",
    money: (sign, symbol, digits) => `${symbol} ${sign}${digits}`,
    symbols: { ...SHARED, AUD: "AU$", CAD: "C$", CNY: "CN¥", JPY: "JP¥", TWD: "NT$", USD: "US$", VND: "₫" },
    hour: ["uur", "uur"],
    month: ["maand", "maanden"],
  },
};

/** The number in full decimal digits with a dot, never an exponent, and no sign at zero; it reads back as the same number. */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written in digits`);
  const [mantissa = "", exponent] = String(value).split("e"); // String(-0) is "0"
  if (exponent === undefined) return mantissa;
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(mantissa) ?? [];
  const places = Number(exponent); // below -6, or above 20 and so beyond the 17 digits of any mantissa
  if (places < 0) return `${sign}0.${"0".repeat(-places - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(places, "0")}`;
}

/** Makes the number words of a locale; making it costs nothing worth keeping it for. */
export function formatter(locale: Locale): Formatter {
  const words = WORDS[locale];

  /** Sign and digits apart; the sign is of what is printed, so -0.001 to two digits has none. */
  const parts = (value: number, digits: number | undefined, style: NumberStyle = {}) => {
    const [whole, fraction] = rounded(value, digits);
    const zero = !/[1-9]/.test(whole + fraction);
    const sign = zero ? "" : value < 0 ? "-" : style.signed ? "+" : "";
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words.group);
    return { sign, digits: fraction === "" ? grouped : `${grouped}${words.point}${fraction}` };
  };

  const number: Formatter["number"] = (value, digits, style) => {
    const part = parts(value, digits, style);
    return part.sign + part.digits;
  };

  const counted = (value: number, [one, other]: readonly [string, string]) => {
    const text = number(value, 2).replace(/\D?0+$/, "");
    return `${text} ${text === "1" ? one : other}`;
  };

  return {
    number,
    money(value, currency, style) {
      const part = parts(value, currencyDigits(currency), style);
      return words.money(part.sign, words.symbols[currency] ?? currency, part.digits);
    },
    percent: (points, style) => `${number(points, style?.digits ?? 2, style)}%`,
    hours: (value) => counted(value, words.hour),
    months: (value) => counted(value, words.month),
  };
}

/**
 * The digits before and after the point of |value|, halves rounded away from zero. It rounds
 * the decimal digits that the number prints as, so 1.005 becomes 1.01 (toFixed gives 1.00).
 */
function rounded(value: number, digits: number | undefined): readonly [whole: string, fraction: string] {
  const [whole = "", fraction = ""] = plainDecimal(Math.abs(value)).split(".");
  if (digits === undefined || fraction.length <= digits) return [whole, fraction.padEnd(digits ?? 0, "0")];
  const half = fraction.charAt(digits) >= "5" ? 1n : 0n;
  const shifted = String(BigInt(whole + fraction.slice(0, digits)) + half).padStart(digits + 1, "0");
  const point = shifted.length - digits;
  return [shifted.slice(0, point), shifted.slice(point)];
}
