/** The question everybody asks: what if more, or fewer, hours are needed of every option? */
import type { Assumption } from "../core/assumption.ts";
import type { Engagement } from "../engagements/engagement.ts";
import { needFields } from "../engagements/file-fields.ts";
import { kinds } from "../engagements/kinds.ts";
import { assumptionAt, type OptionScenario, type Scenario } from "../scenario/scenario.ts";

export const NEED = "need.hoursPerMonth";

export interface NeededTogether {
  /** The scenario in which one number, at `NEED`, is the need of every option. */
  readonly scenario: Scenario;
  /** The numbers of the file that it stands for. */
  readonly varies: readonly string[];
}

/**
 * The scenario with one need for all: options that state hours of their own follow it as well, and phases
 * become one. null where no number of the file says how many hours are needed.
 */
export function neededTogether(scenario: Scenario): NeededTogether | null {
  const varies = scenario.need.map(({ address }) => address);
  const options = scenario.options.map((option) => following(option, varies));
  const first = scenario.assumptions.get(varies[0] ?? "");
  if (first === undefined) return null;
  const { label, unit, bounds } = needFields.hoursPerMonth;
  const weekly = first.unit === "hours/week";
  const weeks = assumptionAt(scenario, "weeksPerYear")?.quantity.value ?? 52;
  const value = weekly ? (first.quantity.value * weeks) / 12 : first.quantity.value;
  const own = scenario.assumptions.get(NEED);
  const called = { text: label, key: NEED };
  const need: Assumption = own ?? {
    address: NEED,
    label: called,
    unit,
    bounds,
    quantity: { value },
    origin: first.origin,
  };
  return {
    varies,
    scenario: {
      ...scenario,
      options,
      need: [{ from: 0, to: scenario.horizonMonths, address: NEED }],
      assumptions: new Map(scenario.assumptions).set(NEED, need),
    },
  };
}

/** The option without hours of its own; their addresses go to `varies`. */
function following(option: OptionScenario, varies: string[]): OptionScenario {
  const { fields } = kinds[option.kind] as Engagement;
  const given = new Map(option.given);
  // Of a kind that also takes hours a month, hours a week are another way to say what is needed; of a hire they are not.
  for (const name of Object.hasOwn(fields, "hoursPerMonth") ? ["hoursPerMonth", "hoursPerWeek"] : []) {
    if (given.delete(name)) varies.push(`${option.address}.${name}`);
  }
  return { ...option, given, parts: option.parts.map((part) => following(part, varies)) };
}
