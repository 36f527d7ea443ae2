/** Small constructors that kinds share: from money of a period to flows. */
import { type Flow, paid, sum } from "../core/flow.ts";
import { divide, type Formula, MONTHS_PER_YEAR, multiply, ONE_YEAR } from "../core/formula.ts";
import { EDGE, type Growth, type Timing, type Window } from "../core/timing.ts";
import type { Money, NeededHours, Terms } from "./engagement.ts";

type During = (growth: Growth | null, window?: Window | null) => Timing;
type Once = (growth: Growth | null) => Timing;

const aMonth = ({ amount, per }: Money[number]): Formula =>
  per === "month" ? amount : divide(amount, MONTHS_PER_YEAR);
const aYear = ({ amount, per }: Money[number]): Formula =>
  per === "month" ? multiply(amount, MONTHS_PER_YEAR) : amount;

/** A month of each part, every month. */
export const monthly = (money: Money, during: During): Flow =>
  sum(...money.map((part) => paid(aMonth(part), during(part.growth, part.window ?? null))));

/** A full year of each part, or one amount, once; of the phases of a need, the one at that `moment` of the scenario. */
export const oneYear = (money: Money, when: Once, moment = 0): Flow =>
  sum(
    ...phaseAt(money, moment).map((part) =>
      part.per === "once" ? paid(part.amount, when(null)) : paid(multiply(aYear(part), ONE_YEAR), when(part.growth)),
    ),
  );

/** Each part by the years that a timing counts. */
export const byYear = (money: Money, when: Once): Flow =>
  sum(...money.map((part) => paid(aYear(part), when(part.growth))));

/** So many `months` of each part, once. */
export const monthsOf = (months: Formula, money: Money, when: Once): Flow =>
  sum(...money.map((part) => paid(multiply(months, aMonth(part)), when(part.growth))));

const phaseAt = (money: Money, moment: number): Money =>
  money.filter(({ window }) => window == null || (window.from <= moment + EDGE && moment + EDGE < window.to));

/** An amount for the hours a month of each phase of the need, as one flow. */
export const byNeed = (
  { during }: Pick<Terms, "during">,
  needed: readonly NeededHours[],
  growth: Growth | null,
  amount: (hours: Formula) => Formula,
): Flow => sum(...needed.map(({ window, hours }) => paid(amount(hours), during(growth, window))));

/** What is given, without what is not. */
export const present = <T>(...all: readonly (T | null)[]): T[] => all.filter((one) => one !== null);
