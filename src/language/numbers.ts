/**
 * Numbers and money as a reader of this locale expects them, made by hand: the first
 * `Intl.NumberFormat` costs 10 ms in a fresh process of Node 20 (measured; the whole
 * start-up should stay under 100), and its words and symbols differ between versions of
 * ICU. The tests hold it equal to `Intl` but for its non-breaking spaces, which are plain
 * spaces here so that people can search and copy. A minus is a hyphen-minus for the same reason.
 */
import { CALENDAR_MONTH } from "../core/assumption.ts";
import { currencyDigits } from "../core/currency.ts";
import { roundTo } from "../core/money.ts";
import type { Formatter, NumberStyle } from "./format.ts";
import { type Locale, languages } from "./languages.ts";

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
  const { numbers: words, month, units } = languages[locale];

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

  const money: Formatter["money"] = (value, currency, style) => {
    const part = parts(value, style?.digits ?? currencyDigits(currency), style);
    return words.money(part.sign, words.symbols[currency] ?? currency, part.digits, style?.signed ?? false);
  };
  const percent: Formatter["percent"] = (points, style) => `${number(points, style?.digits ?? 2, style)}%`;

  const quantity: Formatter["quantity"] = (value, unit) => {
    if (unit === CALENDAR_MONTH && Number.isInteger(value))
      return month(`2000-${String(value).padStart(2, "0")}`).split(" ")[0] ?? "";
    if (unit === "ratio") return `${number(roundTo(value * 100, 10))}%`;
    if (EXCHANGE.test(unit)) return `${number(roundTo(value, 6))} ${units(unit, value)}`;
    const [, currency, rest = ""] = /^([A-Z]{3})(?:\/(.*))?$/.exec(unit) ?? [];
    if (currency === undefined)
      return `${number(roundTo(value, 4))} ${unit === "rate" ? "" : units(unit, value)}`.trimEnd();
    const rounded = roundTo(value, 4);
    const decimals = plainDecimal(rounded).split(".")[1]?.length ?? 0;
    const amount = money(rounded, currency, { digits: decimals && Math.max(decimals, currencyDigits(currency)) });
    return rest === "" ? amount : `${amount} ${units(`/${rest}`, value)}`;
  };

  return {
    number,
    money,
    percent,
    quantity,
    month,
    hours: (value) => counted(value, words.hour),
    months: (value) => counted(value, words.month),
  };
}

/** How many of one currency another is worth. */
const EXCHANGE = /^[A-Z]{3}\/[A-Z]{3}$/;

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
