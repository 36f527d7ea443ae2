/** What can be wrong with the exchange rates of a file, beside their numbers. */
import { isCurrency } from "../core/currency.ts";
import { problem } from "../language/issues.ts";
import { found, isMap, type Located } from "./plain.ts";

/** A problem for each key that is no currency, and for the file's own. */
export function rateProblems({ exchangeRates, currency }: Readonly<Record<string, unknown>>): Located[] {
  if (!isMap(exchangeRates)) return [];
  return Object.keys(exchangeRates).flatMap((code): Located[] => {
    const path = ["exchangeRates", code];
    if (code === currency) return [{ path, ...problem("own-currency", { currency: code }) }];
    if (isCurrency(code)) return [];
    const upper = code.toUpperCase();
    const write = isCurrency(upper) ? upper : null;
    return [{ path, ...problem("unknown-currency", { found: found(code), write }) }];
  });
}
