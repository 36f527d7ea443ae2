/** What a file says must hold of its own results, once it is read. */
import type { IssuePlace } from "../core/issue.ts";

/** How an actual number is held against an expected one. */
export const COMPARISONS = ["is", "atMost", "atLeast", "below", "above"] as const;
export type ComparisonWord = (typeof COMPARISONS)[number];

/** How far `is` may be off: in the unit of the number, or as a part of the expected one. */
export type Tolerance = { readonly amount: number } | { readonly ratio: number };

export interface Comparison {
  readonly how: ComparisonWord;
  /** A number, the address of the result to hold it against, or that a break-even is nowhere. */
  readonly expected: number | { readonly address: string } | "never";
  /** Zero unless the file says otherwise; only `is` has any. */
  readonly within: Tolerance;
}

/** What every expectation has. */
export interface Common {
  /** What is said when it is not met, and whether that fails the check. */
  readonly level: "fail" | "warn";
  readonly because: string | null;
  /** The case that it is about; null: the file as it stands. */
  readonly case: string | null;
  /** Where the expectation begins, and each of its keys with its value. */
  readonly at: IssuePlace;
  readonly spots: Readonly<Record<string, IssuePlace>>;
}

/** The chances that a simulation gives of an option. */
export const PROBABILITIES = ["probabilityCheapest", "probabilityWinner", "probabilityMeetsRequirements"] as const;
export type Probability = (typeof PROBABILITIES)[number];

/** One entry of `expect:`. */
export type Expectation = Common &
  (
    | { readonly about: "number"; readonly of: string; readonly comparisons: readonly Comparison[] }
    | { readonly about: "cheapest" | "winner"; readonly option: string; readonly by: "total" | "cash" }
    /** That an option meets every requirement. */
    | { readonly about: "meets"; readonly option: string }
    | {
        readonly about: "breakEven";
        readonly pair: readonly [a: string, b: string];
        /** The address of a number; null: over time, and then it is a month. */
        readonly vary: string | null;
        readonly comparisons: readonly Comparison[];
      }
    | { readonly about: Probability; readonly option: string; readonly comparisons: readonly Comparison[] }
  );

/** The unit of a result: `percent` is in percent points, `ratio` from 0 to 1. */
export type ResultUnit = "money" | "hours" | "months" | "percent" | "ratio" | "number";

const UNITS: Readonly<Record<string, ResultUnit>> = {
  hoursDelivered: "hours",
  productiveHours: "hours",
  hoursMissing: "hours",
  monthsActive: "months",
  "results.productiveAfterMonths": "months",
  "results.byMonth": "months",
  "delta.percent": "percent",
  peakMonth: "number",
};

/** The unit of a result by its address: money, unless its name says otherwise. */
export function resultUnit(address: string): ResultUnit {
  return UNITS[address.slice(address.indexOf(".") + 1)] ?? "money";
}
