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
  readonly schedule: { readonly exit: string };
  readonly atStart: string;
  readonly onlyOption: (option: string, total: string, horizon: string) => string;
  readonly cheapest: (verdict: VerdictWords) => string;
  readonly tie: (verdict: VerdictWords) => string;
  readonly overlap: string;
  readonly butShorter: (months: string, horizon: string) => string;
  readonly butMissing: (hours: string) => string;
  /** A footnote on a number that is not the user's own, at one address or more. */
  readonly figure: (addresses: readonly string[], value: string, source: string) => string;
  /** A unit as data has it, in words: `hours/month`. */
  readonly unit: (unit: string) => string;
  readonly explain: ExplainWords;
  /** The address or option that a notice is about, before its sentence. */
  readonly about: (address: string, sentence: string) => string;
}

/** The words of an explanation. */
export interface ExplainWords {
  readonly formula: string;
  readonly numbers: string;
  readonly paid: string;
  readonly cases: string;
  readonly range: (low: string, high: string) => string;
  readonly inputs: string;
  readonly contribution: (parts: ContributionWords) => string;
  readonly asOf: (date: string) => string;
  readonly figure: (source: string) => string;
  readonly nothing: string;
  readonly total: (name: string, amount: string, lines: number) => string;
}

export interface ContributionWords {
  readonly rate: string;
  readonly above: string | null;
  readonly upTo: string | null;
  readonly pay: string;
  readonly amount: string;
  readonly reached: string | null;
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
