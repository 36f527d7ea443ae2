/** Reading back what people see, independently of how it was written. */
import type { Locale } from "../../src/language/languages.ts";

/** The number in a displayed amount, percentage or count: `-$1,234.50`, `€ -1.234,50`, `+12,5%`. */
export function parsedNumber(text: string, locale: Locale): number {
  const [group, point] = locale === "en" ? [",", "."] : [".", ","];
  const digits = text.replaceAll(group, "").replace(point, ".");
  const match = /^([^\d]*?)(\d+(?:\.\d+)?)([^\d]*)$/.exec(digits);
  if (match === null) throw new Error(`no number in ${text}`);
  const [, before = "", number = ""] = match;
  return Number(number) * (before.includes("-") ? -1 : 1) + 0;
}

/** Every number in a sentence, without signs, which a currency's symbol may stand between. */
export function numbersIn(text: string, locale: Locale): number[] {
  const pattern = locale === "en" ? /\d[\d,]*(?:\.\d+)?/g : /\d[\d.]*(?:,\d+)?/g;
  return [...text.matchAll(pattern)].map(([found]) => parsedNumber(found.replace(/[.,]+$/, ""), locale));
}
