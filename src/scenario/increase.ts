/** A yearly change: one rate a year, a rate for each year, or a raise in a month of the calendar. */
import type { Formula } from "../core/formula.ts";
import type { Growth } from "../core/timing.ts";
import type { OptionScenario, Scenario } from "./scenario.ts";

interface Compiling {
  readonly scenario: Scenario;
  readonly at: (address: string) => Formula;
}

/** The growth by a yearly change that an option states. */
export function growthOf(option: OptionScenario, name: string, from: Formula, { scenario, at }: Compiling): Growth {
  const address = `${option.address}.${name}`;
  const given = option.given.get(name);
  if (given?.as !== "increases") return { rates: [at(address)], from, month: null };
  const rates = Array.from({ length: given.count }, (_, year) => at(`${address}.${year + 1}`));
  return { rates, from, month: given.month === null ? null : (given.month - scenario.start.month + 12) % 12 };
}
