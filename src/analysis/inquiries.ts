/** What expectations ask beyond the comparison: break-even points and the chance of being cheapest. */
import type { Scenario } from "../scenario/scenario.ts";

/** The numbers that answer, or which key of the expectation is wrong and why. */
export type Asked =
  | { readonly ok: true; readonly values: readonly number[]; readonly unit?: string }
  | { readonly ok: false; readonly key: string; readonly message: string; readonly hint?: string };

export interface Inquiries {
  /** The values of `vary` at which the two options cost the same; none where they never do. */
  breakEven(pair: readonly [string, string], vary: string): Asked;
  /** The share of draws in which an option is cheapest, at the draws and seed that `simulate` takes by itself. */
  probabilityCheapest(option: string): Asked;
}

/** The inquiries of a scenario; nothing is worked out before it is asked. */
export function inquiries(_scenario: Scenario): Inquiries {
  // SEAM: analysis/break-even.ts and analysis/simulate.ts answer here once they are there.
  return {
    breakEven: () => ({ ok: false, key: "breakEven", message: "break-even expectations are not available yet" }),
    probabilityCheapest: () => ({
      ok: false,
      key: "probabilityCheapest",
      message: "expectations of a probability are not available yet",
    }),
  };
}
