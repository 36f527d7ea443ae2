/** Numbers that the file has in another unit than their field's: what they come to, and the formula that keeps it live. */
import type { Assumption, Converted } from "../core/assumption.ts";
import { assumption, constant, divide, type Formula, multiply } from "../core/formula.ts";
import type { Quantity } from "../core/range.ts";
import { called, writtenName } from "../engagements/names.ts";
import { back, CALENDAR, type Step, stepped, stepsBetween } from "./number/unit.ts";
import type { Written } from "./scenario.ts";

type Assumptions = ReadonlyMap<string, Assumption>;
type Measure = "weeksPerYear" | "hoursPerDay";

const UNITS = { weeksPerYear: "weeks/year", hoursPerDay: "hours/day" } as const;

/** The nearest number of this name around an address: of the option, of the one around it, or of the file. */
function measureAround(assumptions: Assumptions, address: string, name: Measure): { address: string; value: number } {
  const keys = address.split(".");
  for (let depth = keys.length - 1; depth >= 0; depth--) {
    const at = [...keys.slice(0, depth), name].join(".");
    const known = at === address ? undefined : assumptions.get(at);
    if (known !== undefined) return { address: at, value: known.quantity.value };
  }
  throw new TypeError(`no ${name} around ${address}`);
}

/** The assumption in its field's unit. Its value is that of the likely weeks of a year and hours of a day. */
export function convert(one: Assumption, { text, unit }: Written, assumptions: Assumptions): Assumption {
  const steps = stepsBetween(unit, one.unit) ?? [];
  const by: Record<string, { address: string; value: number }> = {};
  const sizes: Record<Step["by"], number> = { ...CALENDAR, weeksPerYear: 1, hoursPerDay: 1 };
  for (const { by: name } of steps) {
    if (name !== "weeksPerYear" && name !== "hoursPerDay") continue;
    by[name] = measureAround(assumptions, one.address, name);
    sizes[name] = by[name].value;
  }
  const { value, low, high, ...rest } = one.quantity;
  const to = (number: number) => stepped(number, steps, sizes);
  const quantity: Quantity = {
    ...rest,
    value: to(value),
    ...(low === undefined || high === undefined ? {} : { low: to(low), high: to(high) }),
  };
  return { ...one, quantity, converted: { text, unit, by: by as Converted["by"] } };
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
    return constant(converted.by[by]?.value ?? 1, UNITS[by]);
  };
  const live = (by: Step["by"]): Formula => {
    const measure = by === "weeksPerYear" || by === "hoursPerDay" ? converted.by[by] : undefined;
    return measure === undefined ? fixed(by) : at(measure.address);
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
