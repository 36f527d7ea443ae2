/** Small constructors that kinds share: from yearly money to lines. */
import { type Flow, paid, sum } from "../core/flow.ts";
import { divide, type Formula, MONTHS_PER_YEAR, multiply, ONE_YEAR } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { Growth, Timing, Window } from "../core/timing.ts";
import type { Engagement, Inputs, NeededHours, Yearly } from "./engagement.ts";

type During = (growth: Growth | null, window?: Window | null) => Timing;
type Once = (growth: Growth | null) => Timing;

/** A twelfth of each part a month. */
export const monthly = (yearly: Yearly, during: During): Flow =>
  sum(
    ...yearly.map(({ amount, growth, window }) =>
      paid(divide(amount, MONTHS_PER_YEAR), during(growth, window ?? null)),
    ),
  );

/** A full year of each part, or one amount, once; of the phases of a need, the first. */
export const oneYear = (yearly: Yearly, when: Once): Flow =>
  sum(
    ...firstPhase(yearly).map(({ amount, growth, once }) =>
      once ? paid(amount, when(null)) : paid(multiply(amount, ONE_YEAR), when(growth)),
    ),
  );

/** Each part by the years that a timing counts. */
export const byYear = (yearly: Yearly, when: Once): Flow =>
  sum(...yearly.map(({ amount, growth }) => paid(amount, when(growth))));

/** `months` of a yearly amount, once. */
export const monthsOf = (months: Formula, yearly: Yearly, when: Once): Flow =>
  sum(...yearly.map(({ amount, growth }) => paid(multiply(months, divide(amount, MONTHS_PER_YEAR)), when(growth))));

const firstPhase = (yearly: Yearly): Yearly => yearly.filter(({ window }) => window == null || window.from === 0);

/** An item under one of the kind's declared lines. */
export function lineItem(lines: Engagement["lines"], id: string, flow: Flow): Item {
  const line = lines[id];
  if (line === undefined) throw new TypeError(`no line ${id}`);
  return { id, ...line, flow };
}

/** An amount for the hours a month of each phase of the need, as one flow. */
export function byNeed(
  inputs: Inputs,
  needed: readonly NeededHours[],
  growth: Growth | null,
  amount: (hours: Formula) => Formula,
): Flow {
  return sum(...needed.map(({ window, hours }) => paid(amount(hours), inputs.during(growth, window))));
}
