/** One number as it is written: `8000`, `174k`, `1.2m`, `12.5%`. */

/** A number that was read from its text. It is finite and never negative zero. */
export interface Numeral {
  /** With the suffix applied; of a percentage the number before the sign, so 30 for `30%`. */
  readonly value: number;
  readonly percent: boolean;
  /** What multiplied the digits: a thousand, a million or nothing. */
  readonly suffix: "" | "k" | "m";
  /** The text without its suffix, percent sign and blanks. */
  readonly digits: string;
}

/** The smallest and the largest float64 have fewer digits than this. */
const MAX_NUMERAL = 400;

/**
 * The number that the text is, or undefined when it is not written as one. It is the float64 nearest to what is
 * written: suffix and percent sign move the decimal point, they do not multiply.
 */
export function readNumeral(text: string): Numeral | undefined {
  if (text.length > MAX_NUMERAL) return undefined;
  const parts = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))(?:(e[-+]?\d{1,3})|([km])| ?(%))?$/i.exec(tidy(text));
  if (parts === null || /^[-+]?0\d/.test(parts[1] ?? "")) return undefined;
  const [, digits = "", exponent = "", letter = "", percent = ""] = parts;
  const suffix = letter.toLowerCase() as "" | "k" | "m";
  const shift = exponent !== "" ? exponent : suffix === "k" ? "e3" : suffix === "m" ? "e6" : "";
  const value = Number(digits + shift) + 0; // -0 becomes 0
  return Number.isFinite(value) ? { value, percent: percent === "%", suffix, digits: digits + exponent } : undefined;
}

/** The ratio that a percentage stands for: 0.233 for `23.3%`, the float64 nearest to it. */
export function ratioOf(numeral: Numeral): number {
  return Number(`${formatPlain(numeral.value)}e-2`) + 0;
}

/** A ratio as a percentage: `23.3%`. Reading it gives the same ratio. */
export function percentText(ratio: number): string {
  return `${shiftPoint(formatPlain(ratio), 2)}%`;
}

/** The keys that hold a number each, of a range. */
export const SLOTS = ["low", "likely", "high"] as const;

/** The keys of a mapping, one of which it has where it stands for a number. */
export const NUMBERS = ["value", ...SLOTS] as const;

/** So many months or weeks as a share of so many months, of a year where none are said: exact to the cent of any pay. */
export const payShare = (number: number, unit: "month" | "week", months = 12): string =>
  percentText(Number((number / (unit === "month" ? 1 : 52 / 12) / months).toFixed(10)));

/** A number in digits, without exponent or noise: `0.0000001`, `1200000`. Reading it gives the same number. */
export function formatPlain(value: number): string {
  const text = String(value + 0);
  const [digits = "", exponent] = text.split("e");
  return exponent === undefined ? text : shiftPoint(digits, Number(exponent));
}

/** The decimal text with its point moved to the right (to the left when negative), without idle zeros. */
function shiftPoint(text: string, places: number): string {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const point = whole.length + places;
  const digits = (whole + decimals).padEnd(point, "0");
  const left = point > 0 ? digits.slice(0, point) : "0";
  const right = point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  const integer = left.replace(/^0+(?=\d)/, "");
  const fraction = right.replace(/(?<!0)0+$/, "");
  return sign + integer + (fraction === "" ? "" : `.${fraction}`);
}

/** The text with ordinary, single spaces and an ordinary minus sign. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\u2212/g, "-");
}

/** Whether words may stand in a text. Where none can, as in `23.3%`, a start need not compile the grammars of words: 2 % of it. */
export const mayHaveWords = (text: string): boolean => /[a-z/]/i.test(text);

/** The numbers of a range as it is written, each end by itself; of one number that one. */
export const endsOf = (text: string): string[] => text.trim().split(/(?<!\s)\s+to\s+/i);

/** The user's own text on one line and not too long. */
export function cited(text: string): string {
  const line = tidy(text);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
