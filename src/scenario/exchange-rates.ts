/** What can be wrong with the exchange rates of a file, beside their numbers. */
import { isCurrency } from "../core/currency.ts";
import { type Problem, problem } from "../language/issues.ts";
import type { Path } from "./layers.ts";
import { found, isMap } from "./plain.ts";

type RateProblem = Problem & { readonly path: Path };

/** A problem for each key that is no currency, and for the file's own. */
export function rateProblems({ exchangeRates, currency }: Readonly<Record<string, unknown>>): RateProblem[] {
  if (!isMap(exchangeRates)) return [];
  return Object.keys(exchangeRates).flatMap((code): RateProblem[] => {
    const path = ["exchangeRates", code];
    if (code === currency) return [{ path, ...problem("own-currency", { currency: code }) }];
    if (isCurrency(code)) return [];
    const upper = code.toUpperCase();
    const write = isCurrency(upper) ? upper : null;
    return [{ path, ...problem("unknown-currency", { found: found(code), write }) }];
  });
}
