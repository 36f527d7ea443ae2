/** What can be wrong with the exchange rates of a file, beside their numbers. */

import { isCurrency } from "../core/currency.ts";
import type { Problem } from "../language/issues.ts";
import type { Path } from "./layers.ts";
import { isMap } from "./plain.ts";
import { found } from "./schema/values.ts";

type RateProblem = Problem & { readonly path: Path };

/** A problem for each key that is no currency, and for the file's own. */
export function rateProblems({ exchangeRates, currency }: Readonly<Record<string, unknown>>): RateProblem[] {
  if (!isMap(exchangeRates)) return [];
  return Object.keys(exchangeRates).flatMap((code): RateProblem[] => {
    const path = ["exchangeRates", code];
    if (code === currency) {
      const message = `${code} is the file's own currency and needs no rate`;
      const hint = "leave it out; a rate says what one unit of another currency is worth";
      return [{ path, code: "own-currency", message, hint }];
    }
    if (isCurrency(code)) return [];
    const upper = code.toUpperCase();
    const message = `an ISO 4217 currency code was expected, found ${found(code)}`;
    const hint = isCurrency(upper) ? `write ${upper}` : "three capital letters, as in USD, EUR, GBP, JPY";
    return [{ path, code: "unknown-currency", message, hint }];
  });
}
