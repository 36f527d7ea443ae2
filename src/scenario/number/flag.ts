/** Flags that name a number of the file, or a value for it: read as the file would be, refused as the file would be. */
import { type Assumption, choosesRules } from "../../core/assumption.ts";
import { nearest, ScenarioError } from "../../core/issue.ts";
import type { Bounds } from "../../core/range.ts";
import type { UnitName } from "../../core/unit.ts";
import { jurisdictionFields, jurisdictionOf, partFields } from "../../engagements/employer-taxes.ts";
import { optionFields, rampUpFields } from "../../engagements/every-option.ts";
import { type Field, MOST_MONEY } from "../../engagements/field.ts";
import { budgetFields, needFields, scenarioFields } from "../../engagements/file-fields.ts";
import { kinds } from "../../engagements/kinds.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { assumptionAt, type Scenario } from "../scenario.ts";
import { unitIn } from "../words.ts";
import { isGrouped, parseNumber, parseRatio } from "./quantity.ts";

/**
 * The number at an address, to be given other values; `asked`: the one that is asked for.
 * @throws ScenarioError where the scenario has no such number, with the nearest, or with what to put into the file; and
 * where another value takes other figures, which only reading brings in.
 */
export function numberAt(scenario: Scenario, address: string, flag: string, asked?: number): Assumption {
  const number = assumptionAt(scenario, address);
  if (number !== undefined) {
    if (!choosesRules(number)) return number;
    const values = { as: "structure", address, value: asked ?? number.quantity.value } as const;
    throw refused(flag, address, problem("out-of-bounds", values));
  }
  const field = declared(scenario, address);
  if (field !== undefined) {
    const name = address.split(".").at(-1) ?? address;
    throw refused(flag, address, problem("not-in-file", { address, write: `${name}: ${field.example}` }));
  }
  const known = [...scenario.assumptions.keys()];
  const near = nearest(address, known) ?? null;
  throw refused(flag, address, problem("unknown-address", { as: "number", address, near, known }));
}

/**
 * A value for a number, as the file would write it: `40`, `190k`, `25%`.
 * @throws ScenarioError where the file would refuse it.
 */
export function valueFor(
  { unit, bounds }: Pick<Assumption, "unit" | "bounds">,
  text: string,
  currency: string,
  flag: string,
): number {
  const result =
    unit === "ratio"
      ? parseRatio(text, bounds)
      : parseNumber(text, unitIn(unit, currency), bounds, { grouped: isGrouped({ unit, bounds }) });
  if (!result.ok) throw refused(flag, text, result.problems[0]);
  if (result.value.low === undefined) return result.value.value;
  throw refused(flag, text, problem("range-not-allowed", { as: "flag" }));
}

/** An amount of money given by a flag. @throws ScenarioError */
export function amountOf(text: string, currency: string, flag: string): number {
  const bounds: Bounds = { min: -MOST_MONEY, max: MOST_MONEY };
  const unit: UnitName = "money";
  return valueFor({ unit, bounds }, text, currency, flag);
}

/** An issue in the value of a flag. */
export function refused(flag: string, text: string, { key: _, ...problem }: Problem): ScenarioError {
  const length = Math.max(1, text.length);
  return new ScenarioError([{ path: "", file: flag, line: 1, column: 1, length, excerpt: text, ...problem }]);
}

/** The field that an address would be, were it in the file. */
function declared(scenario: Scenario, address: string): Field | undefined {
  const of = (fields: Readonly<Record<string, Field>>, name = ""): Field | undefined =>
    Object.hasOwn(fields, name) ? fields[name] : undefined;
  const [first, second, third, fourth] = address.split(".");
  const option = scenario.options.find(({ id }) => id === first);
  if (option !== undefined && third === undefined) {
    return of(optionFields, second) ?? of(kinds[option.kind]?.fields ?? {}, second);
  }
  const taxes = option?.given.get(second ?? "");
  if (taxes?.as === "jurisdiction") {
    const jurisdiction = jurisdictionOf(taxes);
    const field =
      fourth === undefined
        ? jurisdictionFields(jurisdiction)[third ?? ""]
        : partFields(jurisdiction, third ?? "")[fourth];
    return field?.type === "number" ? field : undefined;
  }
  if (option !== undefined) return second === "rampUp" ? of(rampUpFields, third) : undefined;
  if (second === undefined) return of(scenarioFields, first);
  return first === "need" ? of(needFields, second) : first === "budget" ? of(budgetFields, second) : undefined;
}
