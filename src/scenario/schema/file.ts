/**
 * The shape of a scenario file, from the registers: strict, so that an unknown key is
 * always a problem. It checks structure and hands each number to the grammar of numbers;
 * it knows nothing of positions.
 */
import * as z from "zod/mini";
import { nearest } from "../../core/issue.ts";
import type { IssueValues } from "../../core/issue-values.ts";
import { kept } from "../../core/kept.ts";
import { contributionFields, ON, PER, takesContributions } from "../../engagements/contributions.ts";
import { datedParts, fieldsSince, jurisdictionFields, partFields } from "../../engagements/employer-taxes.ts";
import type { Engagement } from "../../engagements/engagement.ts";
import {
  BILLED_EVERY,
  billingFields,
  COUNTS,
  costAmount,
  costFields,
  EVERY,
  type Every,
  optionFields,
  rampUpFields,
} from "../../engagements/every-option.ts";
import type { Field, NumberField, WordField } from "../../engagements/field.ts";
import { budgetFields, exchangeRateField, needFields, scenarioFields } from "../../engagements/file-fields.ts";
import { isSince } from "../../figures/assessment.ts";
import { type Jurisdiction, jurisdictionNear, stateOf } from "../../figures/jurisdiction.ts";
import { jurisdictionNames, jurisdictionOf } from "../../figures/jurisdictions.ts";
import { holdsNumber } from "../number/draft.ts";
import { isGrouped, parseNumber, type Result, refuse } from "../number/quantity.ts";
import { found, isMap, textOf } from "../plain.ts";
import type { Parsed } from "../scenario.ts";
import { unitIn } from "../words.ts";
import {
  currencySchema,
  fieldSchema,
  flagSchema,
  lacking,
  partsSchema,
  reading,
  type Schema,
  startSchema,
  textSchema,
  versionSchema,
  wordSchema,
} from "./values.ts";

/** Building schemas costs more than reading a file by them, and a run over many files needs the same few. */
const built = new WeakMap<object, Map<string, unknown>>();

/** What `build` gives for a declaration and a currency, built once. */
function once<T>(of: object, currency: string, build: () => T): T {
  const known = kept(built, of, () => new Map());
  return kept(known, currency, build) as T;
}

/** An object of optional fields; required ones must be there. With `varies`, their numbers may change, as those of an option. */
function fieldsShape<Names extends string>(fields: Readonly<Record<Names, Field>>, currency: string, varies = false) {
  return once(fields, currency, () => {
    const shape = Object.entries<Field>(fields).map(([name, field]) => {
      // What is in the parts is for the schemas of their own kinds.
      const schema =
        field.type === "parts"
          ? partsSchema(field)
          : field.type === "word"
            ? meaningSchema(name, field, `${name}Months` in fields ? `${name}Months` : null)
            : fieldSchema(field, currency, varies);
      return [name, field.required ? schema : z.optional(schema)];
    });
    return Object.fromEntries(shape) as Record<Names, Schema<Parsed | undefined>>;
  });
}

/** A phase of the need: how long, and how many hours. The last may leave out its length. */
const phaseSchema = (currency: string) =>
  z.strictObject({
    months: z.optional(fieldSchema(scenarioFields.horizonMonths, currency)),
    ...fieldsShape(optionalNeed, currency),
  });

/** Both forms of a phase: `value`, as everywhere else, or `hoursPerMonth`. */
const optionalNeed = {
  value: { ...needFields.hoursPerMonth, required: false },
  hoursPerMonth: { ...needFields.hoursPerMonth, required: false },
} as unknown as Readonly<Record<"value" | "hoursPerMonth", Field>>;

const rampUpSchema = (currency: string) => z.strictObject(fieldsShape(rampUpFields, currency));

const billingSchema = (currency: string) =>
  z.strictObject({
    every: wordSchema(BILLED_EVERY, "billed"),
    inAdvance: z.optional(flagSchema),
    ...fieldsShape(billingFields, currency),
  });

const costSchema = (every: Every, kind: Engagement, currency: string) =>
  z.strictObject({
    amount: fieldSchema(costAmount(every, kind), currency, true),
    every: wordSchema(EVERY, "paid"),
    ...fieldsShape(costFields, currency),
    counts: z.optional(wordSchema(COUNTS, "counts")),
    imputed: z.optional(flagSchema),
    title: z.optional(textSchema),
  });

/** The shape of shares by name, in place of the one share or amount that they can be. */
function sharesShapes(
  fields: Engagement["fields"],
  raw: Readonly<Record<string, unknown>>,
  currency: string,
): Record<string, Schema<unknown>> {
  const shapes = Object.entries(fields).flatMap(([name, field]): [string, Schema<unknown>][] => {
    const given = raw[name];
    if (field.type !== "shares" || !isMap(given) || holdsNumber(given)) return [];
    const one = fieldSchema({ ...field, type: "share" }, currency, true);
    return [[name, z.strictObject(Object.fromEntries(Object.keys(given).map((key) => [key, one])))]];
  });
  return Object.fromEntries(shapes);
}

/** Contributions of the file's own by id, where a kind has employer taxes. */
function contributionShapes(kind: Engagement, raw: Readonly<Record<string, unknown>>, currency: string) {
  if (!takesContributions(kind)) return {};
  const given = isMap(raw.contributions) ? raw.contributions : {};
  const shapes = Object.entries(given).map(([id, one]) => {
    const per = isMap(one) && one.per === "month" ? "month" : "year";
    const shape = z.strictObject({
      ...fieldsShape(contributionFields[per], currency),
      per: z.optional(wordSchema(PER, "limits")),
      on: z.optional(wordSchema(ON, "on")),
      title: z.optional(textSchema),
    });
    return [id, shape] as const;
  });
  return { contributions: z.optional(z.strictObject(Object.fromEntries(shapes))) };
}

/** The shape of employer taxes that name a jurisdiction, in place of the share or amount that they can be. */
function jurisdictionShapes(
  fields: Engagement["fields"],
  raw: Readonly<Record<string, unknown>>,
  currency: string,
): Record<string, Schema<unknown>> {
  const named = Object.keys(fields).filter(
    (name) => fields[name]?.type === "employerTaxes" && namesJurisdiction(raw[name]),
  );
  return Object.fromEntries(named.map((name) => [name, jurisdictionSchema(raw[name], currency)]));
}

/** A word where a share would have digits, or a map without a number of its own. */
function namesJurisdiction(input: unknown): boolean {
  if (typeof input === "string") return /^\s*[a-z]/i.test(input) && !/\d/.test(input);
  return isMap(input) && !holdsNumber(input);
}

/** A jurisdiction by its name; `example`: what is said where it is missing. */
const jurisdictionName = (example = jurisdictionNames()[0]) =>
  reading((input) => {
    if (input === undefined) return lacking(example);
    if (typeof input === "string" && jurisdictionOf(input) !== undefined) return { ok: true, value: input };
    return refuse("unknown-jurisdiction", unknownJurisdiction(input));
  });

/** What to say of a value that is no shipped jurisdiction. */
export function unknownJurisdiction(input: unknown): IssueValues["unknown-jurisdiction"] {
  const near = typeof input === "string" ? jurisdictionNear(input, jurisdictionNames(), jurisdictionOf) : undefined;
  const known = jurisdictionNames().filter((one) => !one.includes("-"));
  const state = typeof input === "string" ? stateOf(input, jurisdictionNames()) : undefined;
  return { found: found(input), near: near ?? null, state: state === near ? null : (state ?? null), known };
}

/** The jurisdiction that a map names at another key: `{ state: ca }`, `{ country: nl }`; else the one whose keys and currency it has. */
function namedIn(raw: Readonly<Record<string, unknown>>, currency: string): string | undefined {
  const names = jurisdictionNames();
  const found = Object.entries(raw).flatMap(([key, value]) => {
    if (typeof value !== "string") return [];
    const state = /^(?:state|province)$/i.test(key) ? stateOf(value, names) : undefined;
    return state ?? jurisdictionNear(value, names, jurisdictionOf) ?? [];
  });
  if (found[0] !== undefined) return found[0];
  const ofCurrency = names.filter((name) => jurisdictionOf(name)?.currency === currency);
  const fields = (name: string) => jurisdictionFields(jurisdictionOf(name) as Jurisdiction);
  const knowing = [...ofCurrency, ...names].find((name) => Object.keys(raw).every((key) => key in fields(name)));
  return knowing ?? ofCurrency[0];
}

function jurisdictionSchema(raw: unknown, currency: string): Schema<unknown> {
  if (!isMap(raw))
    return z.pipe(
      jurisdictionName(),
      z.transform((jurisdiction) => ({ jurisdiction })),
    );
  const name = raw.jurisdiction;
  const jurisdiction = typeof name === "string" ? jurisdictionOf(name) : undefined;
  if (jurisdiction === undefined) return z.looseObject({ jurisdiction: jurisdictionName(namedIn(raw, currency)) });
  const shape = Object.entries(jurisdictionFields(jurisdiction)).map(([key, field]) => {
    if (field.type === "word") return [key, z.optional(meaningSchema(key, field))];
    if (key in jurisdiction.facts) return [key, z.optional(factNumberSchema(field, currency))];
    const given = raw[key];
    const parts = partFields(jurisdiction, key);
    if (isMap(given) && Object.keys(given).some((part) => part in parts)) {
      const dated = Object.entries(datedParts(jurisdiction, key)).flatMap(([part, whole]) => {
        const schema = sinceSchema({ whole, parts: {} }, given[part], currency);
        return schema === null ? [] : [[part, schema]];
      });
      return [key, z.optional(z.strictObject({ ...fieldsShape(parts, currency), ...Object.fromEntries(dated) }))];
    }
    const since = sinceSchema(fieldsSince(jurisdiction, key), given, currency);
    return [key, z.optional(since ?? fieldSchema(field, currency))];
  });
  return z.strictObject({ jurisdiction: jurisdictionName(), ...Object.fromEntries(shape) });
}

/** Numbers by the dates from which they count, each whole or in its parts; null where none may be or none are given. */
function sinceSchema(
  { whole, parts }: ReturnType<typeof fieldsSince>,
  given: unknown,
  currency: string,
): Schema<unknown> | null {
  if (Array.isArray(given) && whole !== undefined) {
    const write = `{ 2026: ${whole.example}, 2027: ${whole.example} }`;
    return reading(() => refuse("list-of-values", { as: "dated", write }));
  }
  if (!isMap(given) || !Object.keys(given).some(isSince)) return null;
  const named = z.strictObject(fieldsShape(parts, currency));
  const shape = Object.entries(given).flatMap(([date, one]): [string, Schema<unknown>][] => {
    if (!isSince(date)) return [];
    const inParts = isMap(one) && Object.keys(one).some((part) => part in parts);
    return [[date, inParts || whole === undefined ? named : fieldSchema(whole, currency)]];
  });
  return whole === undefined && Object.keys(parts).length === 0 ? null : z.strictObject(Object.fromEntries(shape));
}

/** A number that chooses rules: one number, since a range could choose two. */
const factNumberSchema = ({ unit, bounds, example }: NumberField, currency: string): Schema<Parsed> =>
  reading((input): Result<Parsed> => {
    const read = parseNumber(input, unitIn(unit, currency), bounds, { grouped: isGrouped({ unit, bounds }) });
    if (!read.ok) return read;
    if (read.value.low === undefined) return { ok: true, value: { ...read.value, as: "number" } };
    return refuse("range-not-allowed", { as: "fact", write: example });
  });

/** A word of a field, each with its meaning; YAML reads some of them as numbers or as true and false. `length`: the key of its months. */
const meaningSchema = (key: string, field: WordField, length: string | null = null): Schema<string> =>
  reading(
    (input) => {
      const { words, label } = field;
      const word = input === true ? "yes" : input === false ? "no" : typeof input === "number" ? `${input}` : input;
      if (typeof word === "string" && Object.hasOwn(words, word)) return { ok: true, value: word };
      const known = Object.keys(words);
      const near = (typeof input === "string" && input.length > 2 && nearest(input, known)) || null;
      const write = length !== null && /^\d/.test(textOf(input)) ? `${length}: ${textOf(input)}` : null;
      return refuse("unknown-word", { as: "meanings", key, label, words, found: found(input), near, write, known });
    },
    { field, varies: false },
  );

/** The schema of one option of a kind. `raw` decides the unit of each cost, by its own `every`. */
export function optionSchema(kind: Engagement, raw: Readonly<Record<string, unknown>>, currency: string) {
  const costs = isMap(raw.costs) ? raw.costs : {};
  const jurisdiction = {
    ...jurisdictionShapes(kind.fields, raw, currency),
    ...sharesShapes(kind.fields, raw, currency),
    ...(raw.contributions === undefined ? {} : contributionShapes(kind, raw, currency)),
  };
  if (Object.keys({ ...costs, ...jurisdiction }).length === 0) {
    return once(kind, currency, () => buildOption(kind, currency, [], {}));
  }
  const costShapes = Object.entries(costs).map(([id, cost]) => {
    const every = isMap(cost) ? EVERY.find((word) => word === cost.every) : undefined;
    return [id, costSchema(every ?? "once", kind, currency)] as const;
  });
  return buildOption(kind, currency, costShapes, jurisdiction);
}

function buildOption(
  kind: Engagement,
  currency: string,
  costShapes: readonly (readonly [string, ReturnType<typeof costSchema>])[],
  jurisdiction: Readonly<Record<string, Schema<unknown>>>,
) {
  return z.strictObject({
    kind: textSchema,
    title: z.optional(textSchema),
    currency: z.optional(currencySchema),
    ...fieldsShape(optionFields, currency, true),
    ...fieldsShape(kind.fields, currency, true),
    ...contributionShapes(kind, {}, currency),
    ...jurisdiction,
    rampUp: z.optional(rampUpSchema(currency)),
    ...(kind.provider ? { billing: z.optional(billingSchema(currency)) } : {}),
    costs: z.optional(z.strictObject(Object.fromEntries(costShapes))),
  });
}

/** The schema of the file around its options. `raw` decides whether the need has phases. */
export function fileSchema(raw: Readonly<Record<string, unknown>>, currency: string) {
  const need = isMap(raw.need) ? raw.need : {};
  const phases = Array.isArray(need.hoursPerMonth) && need.hoursPerMonth.some(isMap);
  return once(phases ? PHASED : WHOLE, currency, () => buildFile(phases, currency));
}

const PHASED = {};
const WHOLE = {};

function buildFile(phases: boolean, currency: string) {
  const { hoursPerMonth } = fieldsShape(needFields, currency, true);
  const { horizonMonths, weeksPerYear, hoursPerDay, irrecoverableVat, discountRate, resultsByMonth } = fieldsShape(
    scenarioFields,
    currency,
  );
  return z.strictObject({
    version: versionSchema,
    title: z.optional(textSchema),
    currency: currencySchema,
    exchangeRates: z.optional(z.record(z.string(), fieldSchema(exchangeRateField, currency))),
    start: startSchema,
    horizonMonths,
    baseline: z.optional(textSchema),
    discountRate,
    weeksPerYear,
    hoursPerDay,
    irrecoverableVat,
    need: z.optional(
      z.strictObject({
        hoursPerMonth: phases ? z.array(phaseSchema(currency)) : hoursPerMonth,
      }),
    ),
    budget: z.optional(z.strictObject(fieldsShape(budgetFields, currency))),
    resultsByMonth,
    inputs: z.optional(z.unknown()),
    cases: z.optional(z.unknown()),
    expect: z.optional(z.unknown()),
    options: z.record(z.string(), z.unknown()),
  });
}
