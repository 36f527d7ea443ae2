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
import { type Assessment, isGiven, isSince, type MissingFigure } from "../figures/assessment.ts";
import { type Jurisdiction, parametersOf, parametersOfOne } from "../figures/jurisdiction.ts";
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
  const { jurisdiction: name } = parsed;
  const jurisdiction = jurisdictionOf(parsed);
  const given: GivenJurisdiction = { as: "jurisdiction", jurisdiction: name, ...putOwn(parsed, jurisdiction, context) };
  // As far as any horizon reaches, since a question may lengthen it, and one month more, for what ending there costs.
  const months = scenarioFields.horizonMonths.bounds.max + 1;
  const assessment = assessed(given, { start: context.start, months, changing: true });
  for (const figure of assessment.figures) context.put(figure.key, figureField(figure), undefined);
  if (jurisdiction.currency !== context.currency) {
    const values = { jurisdiction: name, own: jurisdiction.currency, pay: context.currency };
    context.problem(problem("jurisdiction-currency", values));
  }
  for (const problem of missingProblems(name, assessment.missing)) context.problem(problem);
  const changed = Object.keys(parsed).some((key) => !context.inFile(key));
  for (const { fact, beside } of notRead(given, jurisdiction, assessment)) {
    // A flag or case that turns to other rules cannot take out of the file what they do not read.
    if (changed && context.inFile(fact)) continue;
    context.problem(problem("fact-not-read", { jurisdiction: name, fact, read: assessment.asked, beside }), fact);
  }
  return given;
}

/** Puts the employer's own numbers; gives where they stand, and the facts that choose rules. */
function putOwn(
  parsed: ParsedJurisdiction,
  jurisdiction: Jurisdiction,
  context: Context,
): Pick<GivenJurisdiction, "own" | "facts"> {
  const own: string[] = [];
  const facts: Record<string, number | string> = {};
  const put = (
    at: string,
    of: Parsed | Parts,
    field: NumberField | undefined,
    inside: (part: string) => typeof field,
  ) => {
    if (isParts(of)) {
      for (const [part, one] of Object.entries(of))
        if (one) put(`${at}.${part}`, one, isSince(part) ? field : inside(part), inside);
    } else if (field !== undefined) {
      context.put(at, field, of);
      own.push(at);
    }
  };
  for (const [key, field] of Object.entries(jurisdictionFields(jurisdiction))) {
    const value = parsed[key];
    if (value === undefined) continue;
    if (typeof value === "string" || field.type === "word") facts[key] = String(value);
    else if (key in jurisdiction.facts && !isParts(value)) {
      context.put(key, field, value);
      facts[key] = value.value;
    } else {
      const { parts } = fieldsSince(jurisdiction, key);
      put(key, value, field, (part) => partFields(jurisdiction, key)[part] ?? parts[part]);
    }
  }
  return { own, facts };
}

/** The facts and limits of the employer's own that nothing reads, each with the components that would read it if they were given. */
function notRead({ own, facts }: GivenJurisdiction, { components }: Jurisdiction, { asked, limits }: Assessment) {
  const unread = [
    ...Object.keys(facts).filter((fact) => !asked.includes(fact)),
    ...parametersOf(components).flatMap(({ id }) => (isGiven(own, id) && !limits.includes(id) ? [id] : [])),
  ];
  const left = components.filter(({ override }) => override.without === "omitted");
  const reads = (fact: string) => left.filter((one) => parametersOfOne(one).some(({ id }) => id === fact));
  return unread.map((fact) => ({ fact, beside: reads(fact).map(({ id }) => id) }));
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
