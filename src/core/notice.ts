/** Every notice by its code, with what its sentence needs; the languages word it in `language/en-notices.ts` and its like. */
export interface NoticeValues {
  overridden: { readonly value: string };
  "input-unused": Nothing;
  /** `of` has the same range by a YAML alias. */
  "alias-drawn-apart": { readonly of: string };
  /** What would be due on severance, `each` for one payment to one person in the option's currency, and is in no line; `jurisdiction`: by whose law, where that was read. */
  "severance-without-taxes": {
    readonly severance: number;
    readonly amount: number;
    readonly each: number;
    readonly currency: string;
    readonly jurisdiction?: string;
  };
  "equity-without-taxes": Nothing;
  "ramp-up-leaves-out": Nothing;
  "service-leaves-out": Nothing;
  /** What an end costs and pays back together; `proRata`: a bonus for a part of a year as well. */
  "end-owes-both-ways": {
    readonly exit: number;
    readonly repaid: number;
    readonly proRata: "yes" | "no";
    readonly currency: string;
  };
  "overage-not-priced": { readonly needed: number; readonly included: number };
  /** `included`: with the hours of all bands. */
  "overage-band-ends": { readonly needed: number; readonly included: number };
  "overage-rolls-over": { readonly needed: number; readonly included: number };
  "overage-without-included": Nothing;
  /** What the fee comes to for each hour that it buys. */
  "hours-unused": {
    readonly unused: number;
    readonly included: number;
    readonly each: number;
    readonly currency: string;
  };
  "rollover-without-hours": Nothing;
  "line-left-out": { readonly line: "employerTaxes" | "benefits" | "recruiting" | "rampUp" };
  /** A share without a base in the file; `percent` where it is no range, `lines`: ids of a hire's lines, joined by commas. */
  "share-of-all-pay": { readonly percent?: number; readonly lines: string };
  /** `lines`: ids of the kind's lines that the base has no part of. */
  "base-leaves-out": {
    readonly percent?: number;
    readonly base: "salary" | "cash" | "fees";
    readonly kind: "fullTime" | "retainer";
    readonly lines: string;
  };
  /** A price for the whole; `amount` as printed. */
  "run-rate-without": { readonly amount: number; readonly currency: string };
  /** The year of overage in the run rate of hours that roll over. */
  "run-rate-rolls-over": { readonly amount: number; readonly currency: string };
  /** One-off lines of the same amount, years apart; `lines` as printed. */
  "run-rate-without-yearly": { readonly amount: number; readonly currency: string; readonly lines: string };
  "bonus-after-horizon": Unpaid;
  "accrued-after-horizon": Unpaid;
  "runs-shorter": { readonly months: number; readonly horizon: number; readonly search?: number };
  "bounds-found": Nothing;
  "hours-short": { readonly missing: number; readonly needed: number };
  "hours-unknown": { readonly needed: number };
  "budget-monthly": {
    /** Months over the budget, the first of them as `2027-01`, and the most that one is over. */
    readonly count: number;
    readonly date: string;
    readonly over: number;
    readonly horizon: number;
    readonly currency: string;
  };
  "budget-total": { readonly over: number; readonly horizon: number; readonly currency: string };
  "results-late": { readonly months: number; readonly by: number };
  "results-never": { readonly by: number };
  "probability-expected": { readonly percent: number };
  "phases-end": { readonly months: number };
  /** How long the option lasts, which is too short for it. */
  "no-increase-due": { readonly months: number };
  "need-ends": { readonly month: number };
  "need-shared": { readonly months: number };
  "no-execution": Nothing;
  "paid-at-start": { readonly field: string };
  "ramp-up-without-pay": Nothing;
  "rate-unused": { readonly currency: string };
  "exit-if-stopped": Nothing;
  "exit-left-out": Nothing;
  /** `worked`: a notice period is given, and is worked. */
  "exit-without-notice": { readonly worked: "yes" | "no" };
  "present-value": { readonly percent: number };
  "nothing-depends-on": Nothing;
  /** `amount` where it would be paid once; `ends` is what ends first, or the cliff before which nothing vests. */
  "outside-horizon": {
    readonly horizon: number;
    readonly ends: "horizon" | "option" | "cliff";
    readonly amount?: number;
    readonly currency: string;
  };
  /** What a working hour costs, by the price that weighs most. */
  "hour-odd": { readonly value?: number; readonly unit?: string; readonly hour: number; readonly currency: string };
  "share-above-whole": { readonly percent: number };
  "thirteenth-low": { readonly percent: number };
  "limits-crossed": { readonly above: number; readonly upTo: number; readonly currency: string };
  "rate-below-least": { readonly percent: number; readonly least: number };
  "negative-leads": { readonly amount: number; readonly currency: string };
  "far-apart": { readonly times: number; readonly other: string };
  "year-in-month": { readonly value: number; readonly unit: string };
  "month-in-year": { readonly value: number; readonly unit: string };
  "no-hours-to-vary": Nothing;
  "above-full-time": { readonly hours: number };
  /** Between which values of a number that is varied an option meets the requirements; left out: to the end of what is looked at. */
  "meets-between": { readonly from?: number; readonly to?: number; readonly unit: string };
  "hours-vary-together": { readonly addresses: string };
  "hours-vary-alone": { readonly addresses: string };
  "draws-held": { readonly percent: number };
  "option-renamed": { readonly from: string; readonly to: string };
  "bridge-needs-scenarios": Nothing;
  /** Of one number, what it was and is, in this unit. */
  "inputs-without-effect": {
    readonly addresses: string;
    readonly before?: number;
    readonly after?: number;
    readonly unit?: string;
  };
  /** Built-in figures that an answer rests on, and the month in which their sources were read. */
  "figures-used": { readonly count: number; readonly read: string };
  /** What the file says of the employer and rates depend on: `contract=flexible`, joined by commas. */
  "employer-given": { readonly jurisdiction: string; readonly facts: string };
  "employer-assumed": { readonly jurisdiction: string; readonly key: string };
  "field-expected": { readonly jurisdiction: string; readonly field: string };
  /** `caveat` counts them from 0. */
  "jurisdiction-caveat": { readonly jurisdiction: string; readonly caveat: string };
  /** `figures`: their keys, `us-suta.2026`, joined by commas. */
  "figure-provisional": {
    readonly jurisdiction: string;
    readonly figures: string;
    /** How many of them were read as others quote them, or once. */
    readonly secondhand: "all" | "some" | "none";
  };
  "figure-secondary": { readonly jurisdiction: string; readonly figures: string };
  "figure-carried": {
    readonly jurisdiction: string;
    readonly years: string;
    readonly figures: string;
    readonly write: string;
  };
}

/** What is earned within the horizon and not yet paid at its end: months of it, and the amount at the pay of those months. */
type Unpaid = {
  readonly months: number;
  readonly amount: number;
  readonly currency: string;
};

type Nothing = Readonly<Record<string, never>>;

export type NoticeCode = keyof NoticeValues;

/** Notices about a cost line; the others are about an option, or about what stands in the file. */
export const ABOUT_LINES: ReadonlySet<NoticeCode> = new Set([
  "outside-horizon",
  "accrued-after-horizon",
  "run-rate-without",
  "run-rate-rolls-over",
]);

/**
 * A caveat on an answer, as data: `code` says which, `values` fill its sentence, and the
 * languages word it. Notices never stop an answer; what does is an issue.
 */
export type Notice = {
  readonly [Code in NoticeCode]: {
    readonly code: Code;
    /** The option, line or number it is about. */
    readonly address?: string;
    readonly values: NoticeValues[Code];
  };
}[NoticeCode];

/** A notice on an address, or on the answer as a whole. */
export function notice<Code extends NoticeCode>(code: Code, values: NoticeValues[Code], address?: string): Notice {
  return { code, ...(address === undefined ? {} : { address }), values } as Notice;
}
