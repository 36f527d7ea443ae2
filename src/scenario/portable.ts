/** A scenario as JSON text and back: what a page carries so that it can price without the file. */
import type { Scenario } from "./scenario.ts";

/** Marks what JSON cannot say; no key of a scenario begins with a dollar. */
const MAP = "$map";
const ENDLESS = "$endless";

/** Everything that pricing reads. What only `check` and `diff` ask for, the expectations and the file's own values, is left out. */
export function toPortable(scenario: Scenario): string {
  const { expectations: _, plain: __, ...priced } = scenario;
  return JSON.stringify(priced, (_, value: unknown) => {
    if (value instanceof Map) return { [MAP]: [...value] };
    return value === Number.POSITIVE_INFINITY ? ENDLESS : value;
  });
}

/** The scenario that `toPortable` wrote. */
export function fromPortable(text: string): Scenario {
  const priced = JSON.parse(text, (_, value: unknown) => {
    if (isMap(value)) return new Map(value[MAP]);
    return value === ENDLESS ? Number.POSITIVE_INFINITY : value;
  }) as Omit<Scenario, "expectations" | "plain">;
  return { ...priced, expectations: [], plain: {} };
}

const isMap = (value: unknown): value is Record<typeof MAP, [unknown, unknown][]> =>
  typeof value === "object" && value !== null && Object.hasOwn(value, MAP);
