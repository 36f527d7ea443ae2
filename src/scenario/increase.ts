/** A yearly change: one rate a year, a rate for each year, or a raise in a month of the calendar. */
import { constant, type Formula } from "../core/formula.ts";
import type { Growth } from "../core/timing.ts";
import type { OptionScenario, Scenario } from "./scenario.ts";
import { likelyOf } from "./varying.ts";

interface Compiling {
  readonly scenario: Scenario;
  readonly at: (address: string) => Formula;
}

/** The growth by a yearly change that an option states; one in a month of the calendar comes first after the likely start. */
export function growthOf(option: OptionScenario, name: string, from: Formula, { scenario, at }: Compiling): Growth {
  const address = `${option.address}.${name}`;
  const given = option.given.get(name);
  if (given?.as !== "increases") return { rates: [at(address)], from };
  const rates = Array.from({ length: given.count }, (_, year) => at(`${address}.${year + 1}`));
  const month = given.month === null ? null : monthBefore(given.month, from, scenario);
  return { rates, from: month === null ? from : constant(month, "months") };
}

/** The last of these months of the calendar at or before the likely start of the option, in months of the scenario. */
function monthBefore(month: number, from: Formula, scenario: Scenario): number {
  const first = (month - scenario.start.month + 12) % 12;
  return first + 12 * Math.floor((likelyOf(scenario, from) - first) / 12);
}
