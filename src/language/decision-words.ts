/** The words of the reports that decide: break-even, sensitivity and simulate. */

export interface BreakEvenWords {
  readonly overTime: (by: "total" | "cash", exit: boolean) => string;
  readonly along: (address: string, from: string, to: string, ends: string) => string;
  readonly month: (month: number) => string;
  readonly pair: string;
  readonly breakEven: string;
  readonly before: string;
  readonly after: string;
  /** Behind a crossing at which some of the two do not meet the requirements. */
  readonly fallsShort: (options: readonly string[]) => string;
  readonly never: string;
  readonly equal: string;
  readonly same: string;
  readonly option: string;
  readonly meets: string;
  readonly target: (amount: string, address: string) => string;
  /** `before` and `after` are ids; null is the same cost. */
  readonly crossing: (words: {
    readonly a: string;
    readonly b: string;
    readonly at: string;
    readonly until: string | null;
    readonly before: string | null;
    readonly after: string | null;
    readonly time: boolean;
  }) => string;
  /** `touches`: at one of the ends they cost the same. */
  readonly neverWithin: (
    words: EndWords & { readonly cheaper: string; readonly dearer: string; readonly touches: boolean },
  ) => string;
  readonly equalWithin: (words: EndWords) => string;
  /** `to` is null where the stretch goes on to the end. */
  readonly together: (words: {
    readonly a: string;
    readonly b: string;
    readonly from: string;
    readonly to: string | null;
    readonly cheaper: string;
    readonly apart: string;
  }) => string;
}

/** What two options cost at both ends of what was looked at. */
export interface EndWords {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string;
  readonly fromA: string;
  readonly fromB: string;
  readonly toA: string;
  readonly toB: string;
}

export interface SensitivityWords {
  readonly number: string;
  readonly low: string;
  readonly high: string;
  readonly option: string;
  readonly costAtLow: string;
  readonly costAtHigh: string;
  readonly swing: string;
  readonly choice: string;
  /** At a value the winner changes from one to the other; null: no option meets the requirements. */
  readonly flip: (at: string, from: string | null, to: string | null) => string;
  /** The same, outside what the bar covers. */
  readonly beyond: (flip: string) => string;
  readonly keeps: string;
  readonly fifth: string;
  readonly idle: (count: number) => string;
  readonly picture: (low: string, high: string) => string;
  readonly map: (x: string, from: string, to: string, y: string) => string;
  /** On the map: no option meets the requirements. */
  readonly nobody: string;
  readonly changed: (winner: string | null, by: readonly string[]) => string;
  readonly changedBy: (address: string, flips: string) => string;
  readonly unchanged: (winner: string | null) => string;
  readonly nearest: (address: string, flip: string) => string;
  readonly alone: (option: string) => string;
}

export interface SimulateWords {
  readonly option: string;
  readonly mean: string;
  readonly error: string;
  readonly cheapest: string;
  readonly winner: string;
  readonly meets: string;
  readonly regret: string;
  readonly draws: (draws: string, seed: string, numbers: number) => string;
  /** A share as a percentage, lowest by a margin give or take an error. */
  readonly verdict: (words: SimulateVerdictWords) => string;
  /** No other option meets the requirements in most trials; or none does, and then nothing is lost against a winner. */
  readonly only: (words: Omit<SimulateVerdictWords, "next" | "margin" | "error">) => string;
  readonly none: string;
  /** A lower mean that falls short in so large a share of the trials. */
  readonly cheaper: (option: string, mean: string, short: string) => string;
  readonly tie: (words: SimulateVerdictWords) => string;
  readonly alone: (option: string, mean: string, from: string, to: string) => string;
}

export interface SimulateVerdictWords {
  readonly option: string;
  readonly next: string;
  /** Of the trials in which it wins. */
  readonly share: string;
  readonly margin: string;
  readonly error: string;
  readonly regret: string;
  readonly by: "total" | "cash";
  /** Whether any option falls short in any trial. */
  readonly asked: boolean;
}
