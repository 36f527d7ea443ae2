/** Every sentence and heading of the human outputs that is not a label of a register. */

import type { BreakEvenWords, SensitivityWords, SimulateWords } from "./decision-words.ts";

/** What a renderer says of its own accord. */
export interface RenderWords {
  /** Heads the notices: `Notes`. */
  readonly notices: string;
  /** Given the headers that were dropped to fit: one sentence that says so and what to do. */
  readonly dropped: (headers: readonly string[]) => string;
  /** Said when a table was turned on its side to fit. */
  readonly turned: string;
}

export interface Words {
  readonly words: RenderWords;
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
  readonly runsFor: string;
  readonly productiveAfter: string;
  readonly presentValue: string;
  readonly mediaSpend: string;
  /** Whether an option is what the buyer asked for. */
  readonly fit: {
    readonly heading: string;
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
  readonly schedule: { readonly exit: string; readonly shared: string };
  readonly atStart: string;
  readonly onlyOption: (option: string, total: string, horizon: string) => string;
  readonly verdict: VerdictWords;
  /** A footnote on a number that is not the user's own, at one address or more. */
  readonly figure: (addresses: readonly string[], value: string, source: string) => string;
  readonly explain: ExplainWords;
  readonly diff: DiffWords;
  /** The gate. */
  readonly check: CheckWords;
  /** The address or option that a notice is about, before its sentence. */
  readonly about: (address: string, sentence: string) => string;
  /** A unit as data has it, in words: `hours/month` is `hours a month`. */
  readonly units: (unit: string) => string;
  /** After an amount: `a month`. */
  readonly per: (period: string) => string;
  readonly breakEven: BreakEvenWords;
  readonly sensitivity: SensitivityWords;
  readonly simulate: SimulateWords;
  readonly figures: FiguresWords;
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
  readonly figure: (address: string, source: string) => string;
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

/** The sentences of a verdict. Amounts are costs over the horizon, by total or by cash. */
export interface VerdictWords {
  /** The lowest cost; with `asked`, of the options that meet all requirements. `against` are clauses of `below` and `above`. */
  readonly lowest: (words: {
    readonly option: string;
    readonly amount: string;
    readonly by: "total" | "cash";
    readonly horizon: string;
    readonly asked: boolean;
    readonly against: readonly string[];
  }) => string;
  readonly below: (amount: string, percent: string | null, option: string) => string;
  readonly above: (amount: string, percent: string | null, option: string) => string;
  readonly level: (words: {
    readonly option: string;
    readonly next: string;
    readonly amount: string;
    readonly by: "total" | "cash";
    readonly horizon: string;
    readonly margin: string;
    readonly asked: boolean;
    readonly against: readonly string[];
  }) => string;
  /** Said first where no option meets all requirements. */
  readonly none: string;
  readonly overlap: string;
  /** A cheaper option that falls short, and what it lacks: clauses of `lacks`. */
  readonly cheaper: (option: string, amount: string, lacks: readonly string[]) => string;
  /** What the option named first lacks. */
  readonly but: (lacks: readonly string[]) => string;
  readonly lacks: {
    readonly shorter: (months: string, horizon: string) => string;
    readonly missing: (hours: string) => string;
    readonly unknown: string;
    readonly monthly: (amount: string) => string;
    readonly total: (amount: string) => string;
    readonly late: (months: string, by: string) => string;
    readonly never: string;
  };
  /** Where nobody says how many hours are needed, and the options deliver different ones. */
  readonly unequal: (option: string, rate: string, next: string, nextRate: string) => string;
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
  readonly cheapestChanged: (before: string | null, after: string | null, by: "total" | "cash") => string;
  /** An option's requirements before and after: what it lacks now, empty where it meets them. */
  readonly lost: (option: string, lacks: readonly string[]) => string;
  readonly regained: (option: string) => string;
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
  readonly ruleWinner: (before: string | null, after: string | null) => string;
  readonly ruleIncrease: (
    option: string,
    before: string,
    after: string,
    change: string,
    percent: string | null,
  ) => string;
}

/** The page of the shipped figures. */
export interface FiguresWords {
  readonly title: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly currency: string;
  readonly years: string;
  /** How to ask for one of the list. */
  readonly one: string;
  readonly subtitle: (currency: string, month: string) => string;
  readonly rates: string;
  readonly component: string;
  readonly rate: string;
  readonly of: string;
  readonly when: string;
  readonly inForce: string;
  readonly status: string;
  readonly pay: string;
  readonly own: string;
  readonly spared: string;
  readonly base: (base: string, above: string | undefined, upTo: string | undefined) => string;
  readonly shareOf: (share: string, rate: string) => string;
  readonly since: (from: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly statusOf: Readonly<Record<"final" | "provisional" | "secondary", string>>;
  readonly limits: string;
  readonly limit: string;
  readonly amount: string;
  readonly amountPer: Readonly<Record<"year" | "month", (amount: string) => string>>;
  readonly settable: string;
  readonly key: string;
  readonly default: string;
  readonly why: string;
  readonly without: Readonly<Record<"figures" | "noLine" | "issue", string>>;
  /** What the statuses mean. */
  readonly statuses: string;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}
