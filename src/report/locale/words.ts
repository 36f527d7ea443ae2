/** Every sentence and heading of the human outputs that is not a label of a register. */
import type { Document } from "../document.ts";

export interface Words extends Pick<Document, "words"> {
  readonly month: (iso: string) => string;
  readonly subtitle: (horizon: string, start: string, currency: string) => string;
  /** Heads the lines that are paid; `cash` is their sum. */
  readonly cashHeading: string;
  readonly cash: string;
  readonly imputedHeading: string;
  readonly imputed: string;
  readonly total: string;
  readonly bestCase: string;
  readonly worstCase: string;
  readonly delta: (baseline: string) => string;
  readonly deltaPercent: string;
  readonly runRate: string;
  readonly peakMonth: string;
  readonly hoursDelivered: string;
  readonly productiveHours: string;
  readonly costPerHour: string;
  readonly costPerProductiveHour: string;
  readonly productiveAfter: string;
  readonly presentValue: string;
  readonly mediaSpend: string;
  /** Whether an option is what the buyer asked for. */
  readonly fit: {
    readonly heading: string;
    readonly months: string;
    readonly hours: string;
    readonly short: (hours: string) => string;
    readonly budget: string;
    readonly within: string;
    readonly overMonths: (months: string) => string;
    readonly overTotal: (amount: string) => string;
    readonly results: string;
    readonly met: string;
    readonly late: string;
    readonly never: string;
  };
  readonly unknown: string;
  readonly baseline: string;
  readonly runningCash: string;
  readonly runningTotal: string;
  readonly monthHeading: string;
  readonly atStart: string;
  readonly onlyOption: (option: string, total: string, horizon: string) => string;
  readonly cheapest: (verdict: VerdictWords) => string;
  readonly tie: (verdict: VerdictWords) => string;
  readonly overlap: string;
  /** In what the cheapest falls short: clauses after `it`, in one sentence. */
  readonly but: (clauses: readonly string[]) => string;
  readonly caveats: {
    readonly shorter: (months: string, horizon: string) => string;
    readonly missing: (hours: string) => string;
    readonly unknown: string;
    readonly over: string;
    readonly late: string;
  };
  /** After a `but`: who is all that was asked for, or that nobody is. */
  readonly cheapestThatFits: (option: string, amount: string) => string;
  readonly noneFits: string;
  /** A footnote on a number that is not the user's own. */
  readonly figure: (address: string, value: string, source: string) => string;
  /** The address or option that a notice is about, before its sentence. */
  readonly about: (address: string, sentence: string) => string;
}

export interface VerdictWords {
  readonly cheapest: string;
  readonly amount: string;
  readonly by: "total" | "cash";
  readonly next: string;
  readonly margin: string;
  readonly percent: string | null;
  readonly horizon: string;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}
