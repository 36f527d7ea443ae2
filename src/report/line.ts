/** What the reports of decisions share: a value of a number in words, and names of options. */
import { currencyDigits } from "../core/currency.ts";
import { roundTo } from "../core/money.ts";
import type { Page } from "./page.ts";

/** A value with its unit, to at most four decimals: `32 hours a month`, `23.5%`, `$190,000 a year`. */
export function inUnit(value: number, unit: string, currency: string, on: Page): string {
  if (unit === "ratio")
    return on.format.percent(roundTo(value * 100, 4), { digits: places(roundTo(value * 100, 4), 0) });
  if (/^[A-Z]{3}\/[A-Z]{3}$/.test(unit)) return `${on.format.number(roundTo(value, 6))} ${unit}`;
  const [what = "", per] = unit.split("/");
  if (what === currency) {
    const digits = Number.isInteger(value) ? 0 : places(roundTo(value, 4), currencyDigits(currency));
    const amount = `${on.format.number(roundTo(value, 4), digits)} ${currency}`;
    return per === undefined ? amount : `${amount} ${on.words.per(per)}`;
  }
  return `${on.format.number(roundTo(value, 4))} ${on.words.units(unit)}`;
}

function places(value: number, least: number): number {
  return Math.max(least, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}
