/** Employer taxes by jurisdiction, from what the schema read to assumptions: the employer's own, and the figures in use. */
import type { YearMonth } from "../core/model.ts";
import {
  assessed,
  fieldsSince,
  figureField,
  type GivenJurisdiction,
  jurisdictionFields,
  jurisdictionOf,
  partFields,
} from "../engagements/employer-taxes.ts";
import type { NumberField } from "../engagements/field.ts";
import { scenarioFields } from "../engagements/file-fields.ts";
import type { MissingFigure } from "../figures/assessment.ts";
import { type Problem, problem } from "../language/issues.ts";
import { isMap } from "./plain.ts";
import type { Parsed } from "./scenario.ts";

/** A jurisdiction as its schema read it: numbers parsed, words as they are. */
export interface ParsedJurisdiction {
  readonly jurisdiction: string;
  readonly [key: string]: Parsed | Parts | string | undefined;
}

export const isJurisdiction = (value: unknown): value is ParsedJurisdiction =>
  isMap(value) && typeof value.jurisdiction === "string";

/** By the names of parts, or by dates from which numbers count. */
interface Parts {
  readonly [key: string]: Parsed | Parts | undefined;
}

const isParts = (value: Parsed | Parts): value is Parts => !("as" in value);

interface Context {
  readonly currency: string;
  readonly start: YearMonth;
  /** Adds a number at its key, or its figure where the number is undefined. */
  readonly put: (key: string, field: NumberField, parsed: Parsed | undefined) => void;
  /** At the jurisdiction, or at one of its keys. */
  readonly problem: (problem: Problem, key?: string) => void;
  /** Whether the file itself gives a key, and no flag or case. */
  readonly inFile: (key: string) => boolean;
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
      const { whole, parts } = fieldsSince(jurisdiction, key);
      put(key, value, (part) => partFields(jurisdiction, key)[part] ?? parts[part] ?? whole);
    } else {
      context.put(key, field, value);
      if (key in jurisdiction.facts) facts[key] = value.value;
      else own.push(key);
    }
  }
  function put(at: string, of: Parts, field: (part: string) => NumberField | undefined): void {
    for (const [part, number] of Object.entries(of)) {
      const inside = `${at}.${part}`;
      const declared = field(part);
      if (number === undefined) continue;
      if (isParts(number)) put(inside, number, field);
      else if (declared !== undefined) {
        context.put(inside, declared, number);
        own.push(inside);
      }
    }
  }
  const given: GivenJurisdiction = { as: "jurisdiction", jurisdiction: name, own, facts };
  // As far as any horizon reaches, since a question may lengthen it, and one month more, for what ending there costs.
  const { figures, missing, asked } = assessed(given, context.start, scenarioFields.horizonMonths.bounds.max + 1);
  for (const figure of figures) context.put(figure.key, figureField(figure), undefined);
  if (jurisdiction.currency !== context.currency) {
    const values = { jurisdiction: name, own: jurisdiction.currency, pay: context.currency };
    context.problem(problem("jurisdiction-currency", values));
  }
  for (const problem of missingProblems(name, missing)) context.problem(problem);
  const changed = Object.keys(parsed).some((key) => !context.inFile(key));
  for (const fact of Object.keys(facts)) {
    // A flag or case that turns to other rules cannot take out of the file what they do not read.
    if (asked.includes(fact) || (changed && context.inFile(fact))) continue;
    context.problem(problem("fact-not-read", { jurisdiction: name, fact, read: asked }), fact);
  }
  return given;
}

/** What is missing as one issue: what to write, or from when there are figures. */
function missingProblems(jurisdiction: string, missing: readonly MissingFigure[]): Problem[] {
  if (missing.length === 0) return [];
  const dated = missing.find(({ year }) => year !== null);
  const components = [...new Set(missing.map(({ component }) => component.id))];
  const keys = new Map(missing.flatMap(({ write }) => (write === null ? [] : [[write.key, write.example]])));
  const write = `{ jurisdiction: ${jurisdiction}, ${[...keys].map(([key, example]) => `${key}: ${example}`).join(", ")} }`;
  const from = missing.map(({ from }) => from ?? "").reduce((a, b) => (a > b ? a : b));
  const values = { jurisdiction, components, year: dated?.year ?? null, from };
  const limits = missing.some(({ component, write }) => write !== null && write.key !== component.id);
  if (dated !== undefined && limits) {
    return [problem("year-without-figures", { ...values, write: keys.size > MOST_WRITTEN ? null : write })];
  }
  const why = [...new Set(missing.map(({ component }) => component.override.why))];
  return [problem("rate-missing", { ...values, write, why })];
}

/** More keys than these are not for an error to list. */
const MOST_WRITTEN = 3;
