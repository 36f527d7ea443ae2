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
  readonly hoursMissing: string;
  readonly costPerHour: string;
  readonly costPerProductiveHour: string;
  readonly productiveAfter: string;
  readonly presentValue: string;
  readonly budget: string;
  readonly results: string;
  readonly withinBudget: string;
  readonly overBudget: string;
  readonly met: string;
  readonly late: string;
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
  readonly butShorter: (months: string, horizon: string) => string;
  readonly butMissing: (hours: string) => string;
  /** A footnote on a number that is not the user's own. */
  readonly figure: (address: string, value: string, source: string) => string;
  readonly diff: DiffWords;
  /** The gate. */
  readonly check: CheckWords;
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

export interface CheckWords {
  readonly title: string;
  readonly status: Readonly<Record<"pass" | "warn" | "fail" | "unusable" | "written", string>>;
  readonly columns: {
    readonly status: string;
    readonly place: string;
    readonly of: string;
    readonly expected: string;
    readonly actual: string;
    readonly difference: string;
  };
  /** How a number is held against the expected one. */
  readonly comparison: Readonly<
    Record<"is" | "atMost" | "atLeast" | "below" | "above", (expected: string, within: string | null) => string>
  >;
  readonly cheapest: (by: "total" | "cash") => string;
  readonly breakEven: (a: string, b: string, vary: string) => string;
  readonly probabilityCheapest: (option: string) => string;
  readonly never: string;
  readonly missing: string;
  readonly golden: (file: string) => string;
  /** One sentence about everything: how much was checked and what came of it. */
  readonly verdict: (counts: {
    readonly checked: number;
    readonly failed: number;
    readonly warned: number;
    readonly files: number;
    readonly unusable: number;
  }) => string;
}

export interface DiffWords {
  readonly nothing: string;
  readonly winnerChanged: (before: string | null, after: string | null, by: "total" | "cash") => string;
  readonly winnerStays: (option: string, by: "total" | "cash") => string;
  readonly option: string;
  readonly line: string;
  readonly input: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly percent: string;
  readonly effect: string;
  readonly added: string;
  readonly removed: string;
  readonly totals: string;
  readonly bestCase: (option: string) => string;
  readonly worstCase: (option: string) => string;
  readonly linesOf: (option: string) => string;
  readonly bridgeOf: (option: string) => string;
  readonly sum: string;
  /** Who changed most, and by how much. */
  readonly largest: (option: string, change: string, percent: string | null, horizon: string) => string;
  readonly ruleMet: (rule: string, what: string) => string;
  readonly ruleWinner: (before: string, after: string) => string;
  readonly ruleIncrease: (option: string, before: string, after: string, change: string, percent: string | null) => string;
}
