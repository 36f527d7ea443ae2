/** The phrases of formulas and timings. */
import type { MonthRun, TimingTrace } from "../core/trace.ts";

export interface Phrases {
  readonly shareLost: string;
  /** Between the arguments of min(...) and max(...), never a sign that numbers have in them. */
  readonly separator: string;
  readonly min: (parts: readonly string[]) => string;
  readonly max: (parts: readonly string[]) => string;
  /** The part of an amount between limits. */
  readonly within: (what: string, above: string | null, upTo: string | null) => string;
  /** Pay that counts whole where it lies between the limits. */
  readonly allPay: (above: string | null, upTo: string | null) => string;
  /** Pay that counts whole below a limit. */
  readonly payBelow: (limit: string) => string;
  /** Of a base in a formula, by itself. */
  readonly payItself: string;
  /** What a timing counts. */
  readonly weight: (timing: TimingTrace, risen: boolean) => string;
  readonly and: (parts: readonly string[]) => string;
  /** `month 3`, `months 1 to 12`. */
  readonly months: (from: number, to: number) => string;
  /** `1 month`, `6 months`, from the count as it prints. */
  readonly monthCount: (count: string) => string;
  readonly everyMonth: (runs: readonly MonthRun[]) => string;
  readonly partOf: (share: string, month: number) => string;
  /** Of one price that is divided over the months. */
  readonly spread: (months: string) => string;
  readonly once: (months: readonly number[]) => string;
  /** Of one amount in parts, each paid once. */
  readonly instalments: (months: readonly number[]) => string;
  readonly atEnd: (months: readonly number[]) => string;
  readonly yearEnd: (months: readonly number[]) => string;
  /** `lost`: of the output of these months, what is lost on average. */
  readonly rampUp: (months: string, from: string, lost: string) => string;
  /** Of what is paid for several months at once. */
  readonly billed: (every: number, inAdvance: boolean, months: readonly number[]) => string;
  /** Of what is built up over a year and paid in one of its months. */
  readonly collected: (months: readonly number[]) => string;
  readonly vested: (cliff: string, when: string) => string;
  readonly beforeCliff: (cliff: string) => string;
  readonly withPay: (runs: readonly string[]) => string;
  readonly rising: (percent: string, falling: boolean) => string;
  readonly never: string;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** A text with which a sentence or a name begins. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The same inside a sentence. */
export const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** More moments than this are counted. */
export const MOMENTS_LISTED = 6;
