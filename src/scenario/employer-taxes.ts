/** Employer taxes by jurisdiction, from what the schema read to assumptions: the employer's own, and the figures in use. */
import type { YearMonth } from "../core/model.ts";
import {
  assessed,
  figureField,
  type GivenJurisdiction,
  jurisdictionFields,
  jurisdictionOf,
} from "../engagements/employer-taxes.ts";
import type { Field } from "../engagements/field.ts";
import type { MissingFigure } from "../figures/assessment.ts";
import { scenarioFields } from "./fields.ts";
import type { Parsed } from "./scenario.ts";
import { isMap } from "./schema/values.ts";

/** A jurisdiction as its schema read it: numbers parsed, words as they are. */
export interface ParsedJurisdiction {
  readonly jurisdiction: string;
  readonly [key: string]: Parsed | string | undefined;
}

export const isJurisdiction = (value: unknown): value is ParsedJurisdiction =>
  isMap(value) && typeof value.jurisdiction === "string";

/** What is wrong between a jurisdiction and the scenario around it. */
interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

interface Context {
  readonly currency: string;
  readonly start: YearMonth;
  /** Adds a number at its key, or its figure where the number is undefined. */
  readonly put: (key: string, field: Field, parsed: Parsed | undefined) => void;
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
    else {
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

function missingProblems(name: string, missing: readonly MissingFigure[]): Problem[] {
  const write = (of: readonly MissingFigure[]) =>
    `{ jurisdiction: ${name}, ${of.map(({ component: { id, own } }) => `${id}: ${own.example}`).join(", ")} }`;
  const names = (of: readonly MissingFigure[]) =>
    [...new Set(of.map(({ component }) => `\`${component.id}\``))].join(", ");
  const latest = (of: readonly MissingFigure[]) =>
    of
      .map(({ from }) => from ?? "")
      .sort()
      .at(-1) ?? "";
  const early = missing.filter(({ year, ownable }) => year !== null && !ownable);
  const [first] = early;
  if (first !== undefined) {
    return [
      {
        code: "year-without-figures",
        message: `\`${name}\` has no figures of ${first.year} for ${names(early)}`,
        hint: `start in ${latest(early)} or later, or write a share of the salary, as in 9%`,
      },
    ];
  }
  const own = missing.filter(({ ownable }) => ownable);
  const [one] = own;
  if (one === undefined) return [];
  const why = own.map(({ component }) => component.own.why.en).join("; ");
  const of = one.year === null ? "" : ` of ${one.year}`;
  const later = one.year === null ? "" : `, or start in ${latest(own)} or later`;
  return [
    {
      code: "rate-missing",
      message: `\`${name}\` has no rate${of} for ${names(own)}: ${why}`,
      hint: `write employerTaxes: ${write(own)}, with the employer's own rate${later}`,
    },
  ];
}
