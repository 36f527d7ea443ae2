/** Employer taxes by jurisdiction, from what the schema read to assumptions: the employer's own, and the figures in use. */

import type { YearMonth } from "../core/model.ts";
import {
  assessed,
  figureField,
  type GivenJurisdiction,
  jurisdictionFields,
  jurisdictionOf,
  partFields,
} from "../engagements/employer-taxes.ts";
import type { NumberField } from "../engagements/field.ts";
import { scenarioFields } from "../engagements/file-fields.ts";
import type { MissingFigure } from "../figures/assessment.ts";
import type { Problem } from "../language/issues.ts";
import { isMap } from "./plain.ts";
import type { Parsed } from "./scenario.ts";

/** A jurisdiction as its schema read it: numbers parsed, words as they are. */
export interface ParsedJurisdiction {
  readonly jurisdiction: string;
  readonly [key: string]: Parsed | Parts | string | undefined;
}

export const isJurisdiction = (value: unknown): value is ParsedJurisdiction =>
  isMap(value) && typeof value.jurisdiction === "string";

type Parts = Readonly<Record<string, Parsed | undefined>>;

const isParts = (value: Parsed | Parts): value is Parts => !("as" in value);

interface Context {
  readonly currency: string;
  readonly start: YearMonth;
  /** Adds a number at its key, or its figure where the number is undefined. */
  readonly put: (key: string, field: NumberField, parsed: Parsed | undefined) => void;
  readonly problem: (problem: Problem) => void;
}

/** Puts every number that the jurisdiction needs; what cannot be priced is a problem. */
export function resolveJurisdiction(parsed: ParsedJurisdiction, context: Context): GivenJurisdiction {
  const name = parsed.jurisdiction;
  const jurisdiction = jurisdictionOf({ jurisdiction: name });
  const own: string[] = [];
  const facts: Record<string, number | string> = {};
  for (const [key, field] of Object.entries(jurisdictionFields(jurisdiction))) {
    const value = parsed[key];
    if (value === undefined) continue;
    if (typeof value === "string" || field.type === "word") facts[key] = String(value);
    else if (isParts(value)) {
      for (const [part, of] of Object.entries(partFields(jurisdiction, key))) {
        const number = value[part];
        if (number === undefined) continue;
        context.put(`${key}.${part}`, of, number);
        own.push(`${key}.${part}`);
      }
    } else {
      context.put(key, field, value);
      if (key in jurisdiction.facts) facts[key] = value.value;
      else own.push(key);
    }
  }
  const given: GivenJurisdiction = { as: "jurisdiction", jurisdiction: name, own, facts };
  // As far as any horizon reaches, since a question may lengthen it, and one month more, for what ending there costs.
  const { figures, missing } = assessed(given, context.start, scenarioFields.horizonMonths.bounds.max + 1);
  for (const figure of figures) context.put(figure.key, figureField(figure), undefined);
  if (jurisdiction.currency !== context.currency) {
    context.problem({
      code: "jurisdiction-currency",
      message: `the employer taxes of \`${name}\` are in ${jurisdiction.currency}, and the pay is in ${context.currency}`,
      hint: `price the option in ${jurisdiction.currency}, or write a share of the salary, as in 9%`,
    });
  }
  for (const problem of missingProblems(name, missing)) context.problem(problem);
  return given;
}

/** What is missing as one issue: what to write, or from when there are figures. */
function missingProblems(name: string, missing: readonly MissingFigure[]): Problem[] {
  const [first] = missing.filter(({ year }) => year !== null);
  const [one] = missing;
  if (one === undefined) return [];
  const names = [...new Set(missing.map(({ component }) => `\`${component.id}\``))].join(", ");
  const keys = new Map(missing.flatMap(({ write }) => (write === null ? [] : [[write.key, write.example]])));
  const write = `{ jurisdiction: ${name}, ${[...keys].map(([key, example]) => `${key}: ${example}`).join(", ")} }`;
  const latest =
    missing
      .map(({ from }) => from ?? "")
      .sort()
      .at(-1) ?? "";
  const later = first === undefined ? "" : `, or start in ${latest} or later`;
  const limits = missing.some(({ component, write }) => write !== null && write.key !== component.id);
  if (first !== undefined && limits) {
    return [
      {
        code: "year-without-figures",
        message: `\`${name}\` has no figures of ${first.year} for ${names}`,
        hint: `start in ${latest} or later, or write ${keys.size > 3 ? "a share of the salary, as in 9%" : `employerTaxes: ${write}, with the figures of ${first.year}`}`,
      },
    ];
  }
  const why = [...new Set(missing.map(({ component }) => component.override.why))].join("; ");
  const of = first === undefined ? "" : ` of ${first.year}`;
  return [
    {
      code: "rate-missing",
      message: `\`${name}\` has no rate${of} for ${names}: ${why}`,
      hint: `write employerTaxes: ${write}, with the employer's own rate${later}`,
    },
  ];
}
