/** Numbers that the file has in another unit than their field's: what they come to, and the formula that keeps it live. */
import type { Assumption, Measure } from "../core/assumption.ts";
import { assumption, constant, divide, type Formula, multiply } from "../core/formula.ts";
import type { Quantity } from "../core/range.ts";
import { called, writtenName } from "../engagements/names.ts";
import { back, CALENDAR, MEASURES, type Step, stepped, stepsBetween, WORKING_DAYS } from "./number/unit.ts";
import type { Written } from "./scenario.ts";

/** What a conversion looks around in. */
interface Surroundings {
  /** The number at an address, also where a named input stands. */
  readonly find: (address: string) => Assumption | undefined;
  /** Whether the option at an address works a week of five days, as a hire does. */
  readonly fiveDays: (address: string) => boolean;
}

/** The hours of a day where a week has five of them. */
export const dayOfWeek = (week: Formula): Formula => divide(week, constant(WORKING_DAYS, "days/week"));

/**
 * The nearest number of this name around an address: of the option, of the one around it, or of the file. A day of whom
 * works five a week is a fifth of that week, unless the option says how long it is.
 */
function measureAround({ find, fiveDays }: Surroundings, address: string, name: keyof typeof MEASURES): Measure {
  const keys = address.split(".");
  for (let depth = keys.length - 1; depth >= 0; depth--) {
    const around = keys.slice(0, depth);
    const at = [...around, name].join(".");
    const known = at === address ? undefined : find(at);
    if (known !== undefined) return { address: at, value: known.quantity.value };
    const weekAt = [...around, "hoursPerWeek"].join(".");
    const week = name === "hoursPerDay" && weekAt !== address && fiveDays(around.join(".")) ? find(weekAt) : undefined;
    if (week !== undefined) return { address: weekAt, value: week.quantity.value / WORKING_DAYS, fifth: true };
  }
  throw new TypeError(`no ${name} around ${address}`);
}

/** The assumption in its field's unit. Its value is that of the likely weeks of a year and hours of a day. */
export function convert(one: Assumption, { text, unit }: Written, around: Surroundings): Assumption {
  const steps = stepsBetween(unit, one.unit) ?? [];
  const by: Partial<Record<keyof typeof MEASURES, Measure>> = {};
  const sizes: Record<Step["by"], number> = { ...CALENDAR, weeksPerYear: 1, hoursPerDay: 1 };
  for (const { by: name } of steps) {
    if (name !== "weeksPerYear" && name !== "hoursPerDay") continue;
    const measure = measureAround(around, one.address, name);
    by[name] = measure;
    sizes[name] = measure.value;
  }
  const { value, low, high, ...rest } = one.quantity;
  const to = (number: number) => stepped(number, steps, sizes);
  const quantity: Quantity = {
    ...rest,
    value: to(value),
    ...(low === undefined || high === undefined ? {} : { low: to(low), high: to(high) }),
  };
  return { ...one, quantity, converted: { text, unit, by } };
}

/**
 * The formula of a number: what the file has, converted by the scenario's own weeks of a year and hours of a day, so that
 * `2000 a week` follows `weeksPerYear`. A number in its own unit is its own formula.
 */
export function formulaOf(one: Assumption, at: (address: string) => Formula): Formula {
  const number = assumption(one.address);
  const { converted } = one;
  if (converted === undefined || Object.keys(converted.by).length === 0) return number;
  const steps = stepsBetween(converted.unit, one.unit) ?? [];
  const fixed = (by: Step["by"]): Formula => {
    if (by === "months/year" || by === "months/quarter") return constant(CALENDAR[by], by);
    return constant(converted.by[by]?.value ?? 1, MEASURES[by]);
  };
  const live = (by: Step["by"]): Formula => {
    const measure = by === "weeksPerYear" || by === "hoursPerDay" ? converted.by[by] : undefined;
    if (measure === undefined) return fixed(by);
    return measure.fifth ? dayOfWeek(at(measure.address)) : at(measure.address);
  };
  const written = called(writtenName(converted.unit), apply(number, back(steps), fixed));
  return apply(written, steps, live);
}

function apply(of: Formula, steps: readonly Step[], by: (name: Step["by"]) => Formula): Formula {
  return steps.reduce(
    (so, { op, by: name }) => (op === "multiply" ? multiply(so, by(name)) : divide(so, by(name))),
    of,
  );
}
