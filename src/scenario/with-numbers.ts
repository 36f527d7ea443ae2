/** A scenario with other numbers, without reading its text again: what a slider moves. */
import type { Assumption } from "../core/assumption.ts";
import { isWithin } from "../core/range.ts";
import { problem } from "../language/issues.ts";
import { expectGiven, expectOptions } from "./input.ts";
import { numberAt, refused } from "./number/flag.ts";
import { formatPlain, percentText, ratioOf, readNumeral } from "./number/numeral.ts";
import type { Scenario } from "./scenario.ts";

/** What the scenario itself was made with, so that another value is another scenario and not another number of this one. */
export const isStructure = (address: string): boolean => address === "horizonMonths";

/**
 * The same scenario with plain numbers at these addresses, in the units of its assumptions (a share is a ratio: 0.25).
 * It prices as if the file had been read with `--set` for each of them.
 * @throws ScenarioError for an address that the file does not have, and for a number that its field does not allow.
 * @example withNumbers(scenario, { "hire.annualSalary": 190_000, "hire.bonus": 0.25 })
 */
export function withNumbers(scenario: Scenario, numbers: Readonly<Record<string, number>>): Scenario {
  expectGiven(scenario, "scenario");
  expectOptions({ numbers }, "withNumbers", { numbers: "numbers" });
  const assumptions = new Map(scenario.assumptions);
  const references = new Map(scenario.references);
  const overrides = scenario.overrides.filter(({ address }) => !Object.hasOwn(numbers, address));
  for (const [address, value] of Object.entries(numbers)) {
    const known = numberAt(scenario, address, "withNumbers", value);
    if (isStructure(address) || !Number.isFinite(value) || !isWithin(value, known.bounds)) {
      const of = { address, value };
      const values = isStructure(address) ? ({ as: "structure", ...of } as const) : { ...of, ...limits(known) };
      throw refused("withNumbers", `${address}: ${value}`, problem("out-of-bounds", values));
    }
    const text = asWritten(known, value);
    const { source: _, asOf: __, converted: ___, ...rest } = known;
    const at = { file: "--set", line: 1, column: address.length + 2, flag: `${address}=${text}` };
    references.delete(address);
    assumptions.set(address, { ...rest, address, quantity: { value: value + 0 }, origin: "flag", at });
    overrides.push({ address, value: text });
  }
  const cases = scenario.cases.map((one) => ({ ...one, scenario: withNumbers(one.scenario, numbers) }));
  return { ...scenario, assumptions, references, overrides, cases };
}

/** A number as a file or a flag would write it: `190000`, `25%`. */
export function asWritten({ unit }: Pick<Assumption, "unit">, value: number): string {
  return unit === "ratio" ? percentText(value) : formatPlain(value);
}

/** The number that `asWritten` writes so, or that a file may write in another way; undefined where the text is none. */
export function readWritten({ unit }: Pick<Assumption, "unit">, text: string): number | undefined {
  const numeral = readNumeral(text);
  if (numeral === undefined || numeral.percent !== (unit === "ratio")) return undefined;
  return numeral.percent ? ratioOf(numeral) : numeral.value;
}

/** What the field of a number allows, as it can be written. */
function limits(assumption: Assumption) {
  const { min, max, integer = false, minExclusive = false } = assumption.bounds;
  const text = (bound: number | undefined) => (bound === undefined ? null : asWritten(assumption, bound));
  return { as: "number", whole: integer, min: text(min), minExclusive, max: text(max) } as const;
}
