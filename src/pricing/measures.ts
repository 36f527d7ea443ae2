/** What a comparison prints beside costs, each worked out once: hours, costs an hour, the peak month, the present value. */
import { at } from "../core/column.ts";
import { roundTo } from "../core/money.ts";
import type { Ledger } from "./ledger.ts";
import { likelyTotal, type Priced, type PricedOption } from "./priced.ts";

/** Hours over the horizon to two digits; null where the kind cannot say. */
export interface Hours {
  readonly delivered: number | null;
  /** To ramp-up. */
  readonly lost: number;
  /** Rounded by itself, so that it may be a hundredth off delivered less lost. */
  readonly productive: number | null;
}

export function hoursOf({ outcome }: PricedOption): Hours {
  const delivered = likelyTotal(outcome.hours);
  const lost = likelyTotal(outcome.lostHours) ?? 0;
  const rounded = (hours: number | null) => (hours === null ? null : roundTo(hours, 2));
  return {
    delivered: rounded(delivered),
    lost: roundTo(lost, 2),
    productive: rounded(delivered === null ? null : delivered - lost),
  };
}

/** The total by an hour, both as printed, so that a reader who divides them gets it; null where there are no hours. */
export function costPerHour({ money, digits }: Priced, { likely }: PricedOption, hours: number | null): number | null {
  return hours === null || hours <= 0 ? null : roundTo(money(likely.total) / hours, digits);
}

/** The most cash in a month, in minor units, and the first month with so much, from 0. */
export function peakOf({ cash }: Ledger): { readonly cash: number; readonly month: number } {
  const most = Math.max(...cash);
  return { cash: most, month: cash.indexOf(most) };
}

export interface Discounted {
  readonly rate: number;
  /** Unrounded. */
  readonly months: readonly number[];
  /** Their sum, to the minor unit; at rate 0 the cash itself. */
  readonly value: number;
}

/**
 * Each month's cash discounted to the first month by whole months, (1 + rate)^(-m/12) with the first month
 * undiscounted; null where the file has no discount rate.
 */
export function discounted({ model, digits, evaluation, money }: Priced, { cash }: Ledger): Discounted | null {
  if (model.discountRate === null) return null;
  const rate = at(evaluation.formula(model.discountRate), 0);
  const months = cash.map((minor, month) => money(minor) / (1 + rate) ** (month / 12));
  const value = months.reduce((sum, amount) => sum + amount, 0);
  return { rate, months, value: roundTo(value, digits) };
}
