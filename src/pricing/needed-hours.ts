/** The question everybody asks: what if more, or fewer, hours are needed of every option? */
import type { Assumption } from "../core/assumption.ts";
import type { Engagement } from "../engagements/engagement.ts";
import { needFields } from "../engagements/file-fields.ts";
import { kinds } from "../engagements/kinds.ts";
import { assumptionAt, type OptionScenario, type Scenario } from "../scenario/scenario.ts";

export const NEED = "need.hoursPerMonth";

const WEEKS = "weeksPerYear";

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
  const { references } = scenario;
  const stated = new Map(scenario.need.map(({ address }) => [address, WEEKS]));
  const tell = (at: string, weeks: string) => stated.set(references.get(at) ?? at, weeks);
  const options = scenario.options.map((option) => following(option, tell));
  const [[address = "", weeksAt = WEEKS] = []] = stated;
  const first = scenario.assumptions.get(address);
  if (first === undefined) return null;
  const { label, unit, bounds } = needFields.hoursPerMonth;
  const weeks = assumptionAt(scenario, weeksAt)?.quantity.value ?? 0;
  const value = first.unit === "hours/week" ? (first.quantity.value * weeks) / 12 : first.quantity.value;
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
    varies: [...stated.keys()],
    scenario: {
      ...scenario,
      options,
      need: [{ from: 0, to: Number.POSITIVE_INFINITY, address: NEED }],
      assumptions: new Map(scenario.assumptions).set(NEED, need),
    },
  };
}

/** The option without hours of its own; where they stand is told, and how many weeks a year has there. */
function following(
  option: OptionScenario,
  tell: (address: string, weeks: string) => void,
  around = WEEKS,
): OptionScenario {
  const { fields } = kinds[option.kind] as Engagement;
  const given = new Map(option.given);
  const weeks = given.has("weeksPerYear") ? `${option.address}.weeksPerYear` : around;
  // Of a kind that also takes hours a month, hours a week are another way to say what is needed; of a hire they are not.
  for (const name of Object.hasOwn(fields, "hoursPerMonth") ? ["hoursPerMonth", "hoursPerWeek"] : []) {
    const own = given.get(name);
    const address = `${option.address}.${name}`;
    if (own?.as === "phases") for (const index of own.months.keys()) tell(`${address}.${index + 1}`, weeks);
    else if (own !== undefined) tell(address, weeks);
    given.delete(name);
  }
  return { ...option, given, parts: option.parts.map((part) => following(part, tell, weeks)) };
}
