/** Small constructors that kinds share: from money of a period to flows. */
import { type Flow, paid, sum } from "../core/flow.ts";
import { constant, divide, type Formula, MONTHS_PER_YEAR, max, multiply, ONE_YEAR, subtract } from "../core/formula.ts";
import type { Growth, Timing, Window } from "../core/timing.ts";
import type { Money, NeededHours, Terms } from "./engagement.ts";
import { called } from "./names.ts";

type During = (growth: Growth | null) => Timing;
type Once = (growth: Growth | null, window?: Window | null) => Timing;

/** A month of one part. */
export const aMonth = ({ amount, per }: Money[number]): Formula =>
  per === "month" ? amount : divide(amount, per === "quarter" ? MONTHS_PER_QUARTER : MONTHS_PER_YEAR);
const MONTHS_PER_QUARTER = constant(3, "months/quarter");

/** A month of each part, every month. */
export const monthly = (money: Money, during: During): Flow =>
  sum(...money.map((part) => paid(aMonth(part), during(part.growth))));

/** A full year of each part, which is money of a year, or one amount, once. */
export const oneYear = (money: Money, when: Once): Flow =>
  sum(
    ...money.map(({ amount, per, growth }) =>
      per === "once" ? paid(amount, when(null)) : paid(multiply(amount, ONE_YEAR), when(growth)),
    ),
  );

/** Each part, which is money of a year, by the years that a timing counts. */
export const byYear = (money: Money, when: Once): Flow =>
  sum(...money.map(({ amount, growth }) => paid(amount, when(growth))));

/** So many `months` of each part that is in force then, once. */
export const monthsOf = (months: Formula, money: Money, when: Once): Flow =>
  sum(...money.map((part) => paid(multiply(months, aMonth(part)), when(part.growth, part.window ?? null))));

/** An amount for the hours a month of each phase of the need, as one flow. */
export const byNeed = (
  { during }: Pick<Terms, "during">,
  needed: readonly NeededHours[],
  growth: Growth | null,
  amount: (hours: Formula) => Formula,
): Flow => sum(...needed.map(({ window, hours }) => paid(amount(hours), during(growth, window))));

/**
 * What leaving somebody from outside costs: the notice or the rest of the minimum term, whichever is longer, of what
 * they cost a month; null where neither is agreed, or where nothing ends the engagement.
 */
export function leaving(
  a: { readonly noticeMonths: Formula | null; readonly minimumMonths: Formula | null },
  { months, atEnd }: Pick<Terms, "months" | "atEnd">,
  money: Money,
): Flow | null {
  if (months === null || money.length === 0) return null;
  const owed = present(a.noticeMonths, a.minimumMonths && subtract(a.minimumMonths, months));
  if (owed.length === 0) return null;
  return monthsOf(called("monthsOwed", max(constant(0, "months"), ...owed)), money, atEnd);
}

/** A length of which a price for the whole has a monthly part. */
export const atLeastAMonth = (months: Formula): Formula => max(constant(1, "months"), months);

/** What is given, without what is not. */
export const present = <T>(...all: readonly (T | null)[]): T[] => all.filter((one) => one !== null);
