/** What a declared field may hold, as JSON Schema: a number, a text in the grammar of numbers, a mapping, a list where it varies. */
import { kept } from "../../core/kept.ts";
import type { Bounds } from "../../core/range.ts";
import { SHAPES } from "../../core/range.ts";
import { datedParts, fieldsSince, jurisdictionFields, partFields } from "../../engagements/employer-taxes.ts";
import { bandLimit, type Field, type NumberField, type WordField } from "../../engagements/field.ts";
import { SINCE } from "../../figures/assessment.ts";
import { jurisdictionNames, jurisdictionOf } from "../../figures/jurisdictions.ts";
import { capital } from "../../language/phrases.ts";
import { NUMBERS } from "../number/numeral.ts";
import { anyTexts, type Texts, textsOf } from "../number/pattern.ts";
import type { JsonSchema } from "../plain.ts";
import { unitWords } from "../words.ts";
import { recurs } from "./varying.ts";

/** Puts a schema among the definitions, once, and refers to it. */
export type Shared = (name: string, schema: JsonSchema) => JsonSchema;

/** A collection of definitions: equal schemas are one, different ones of a name are counted. */
export function definitions(): { readonly all: Record<string, JsonSchema>; readonly shared: Shared } {
  const all: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();
  return {
    all,
    shared(name, schema) {
      const text = JSON.stringify(schema);
      let own = names.get(text);
      for (let count = 1; own === undefined; count++) {
        const free = count === 1 ? name : `${name}${count}`;
        if (!Object.hasOwn(all, free)) own = free;
      }
      names.set(text, own);
      all[own] = schema;
      return { $ref: `#/$defs/${own}` };
    },
  };
}

type Numeric = Exclude<Field, { readonly type: "parts" | "word" }>;

/** A declared field: its name as title, its help, unit and example, and what it may hold; `varies`: also over time or by amount. */
export function fieldJson(field: Field, varies: boolean, shared: Shared): JsonSchema {
  const words = { title: field.label, description: describe(field) };
  if (field.type === "parts") {
    const parts = { type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/option" } };
    return { ...words, ...parts };
  }
  if (field.type === "word") return { ...words, ...wordJson(field) };
  return { ...words, examples: [exampleOf(field.example)], ...valueJson(field, varies, shared) };
}

/** Words, also as YAML reads some of them: as true and false, or as numbers. */
function wordJson({ words }: WordField): JsonSchema {
  const read: Readonly<Record<string, boolean>> = { yes: true, no: false };
  const all = Object.keys(words).flatMap((word) => {
    const other = read[word] ?? (/^\d+$/.test(word) ? Number(word) : undefined);
    return other === undefined ? [word] : [word, other];
  });
  return { enum: all };
}

function valueJson(field: Numeric, varies: boolean, shared: Shared): JsonSchema {
  const one = shared(nameOf(field), numberJson(field, shared));
  const value = varies ? varyingJson(field, one, shared) : one;
  if (field.type === "shares") {
    const named = { type: "object", propertyNames: { not: { enum: NUMBERS } }, additionalProperties: one };
    return { anyOf: [value, named] };
  }
  if (field.type !== "employerTaxes") return value;
  return { anyOf: [value, JURISDICTION, shared("jurisdiction", jurisdictionJson(shared))] };
}

/** A number that may also be a list: phases and bands, or a rate for each year, and a month for it. */
function varyingJson(field: Numeric, one: JsonSchema, shared: Shared): JsonSchema {
  const list = { type: [...TYPES, "array"], minItems: 1 };
  const number = numberJson(field, shared);
  if (field.yearly) {
    const { properties, anyOf } = number as { properties: JsonSchema; anyOf: JsonSchema[] };
    const month = { title: "month of the calendar", type: "integer", minimum: 1, maximum: 12 };
    const rate = { title: "rate", anyOf: [one, { type: "array", minItems: 1, items: one }] };
    const dated = { required: ["rate", "month"], maxProperties: 2 };
    return shared(`${nameOf(field)}ByYear`, {
      ...number,
      ...list,
      items: one,
      properties: { ...properties, rate, month },
      anyOf: [...anyOf, dated],
    });
  }
  const phases = recurs(field);
  if (!phases && field.bands === undefined) return one;
  const months = { title: "months of the phase", type: "number", exclusiveMinimum: 0, maximum: 600 };
  const properties = {
    value: one,
    ...(phases ? { months } : {}),
    ...(field.bands === undefined ? {} : { upTo: valueJson(bandLimit(field), false, shared) }),
  };
  const entry = { type: "object", required: ["value"], properties, additionalProperties: false };
  const items = phases && field.bands !== undefined ? { ...entry, not: { required: ["months", "upTo"] } } : entry;
  return shared(`${nameOf(field)}Varying`, { ...number, ...list, items });
}

/** `moneyPerMonth`; of shares what they are of, too. */
function nameOf(field: Numeric): string {
  const [counted = "", ...per] = field.unit.split("/");
  const unit = [counted, ...per.map((word) => `Per${capital(word)}`)].join("");
  return field.type === "number" ? unit : `shareOr${capital(unit)}`;
}

/** One number of a field: bare, as text or as a mapping; keywords bind the type that they are about. */
function numberJson(field: Numeric, shared: Shared): JsonSchema {
  return quantityJson(textsOf(field), bareBounds(field), boundsJson(amountBounds(field)), shared);
}

/** Any number of any field. */
export const anyNumberJson = (shared: Shared): JsonSchema => quantityJson(anyTexts(), {}, {}, shared);

/** `bare`: what a number by itself may be; `within`: what one in a mapping may be. */
function quantityJson(
  { alone, inside, single }: Texts,
  bare: JsonSchema,
  within: JsonSchema,
  shared: Shared,
): JsonSchema {
  const text = (pattern: string) => shared("text", { pattern });
  const end = shared("end", { type: ["number", "string"], ...text(single), ...within });
  const value = { type: ["number", "string"], ...text(inside), ...within };
  return {
    type: TYPES,
    ...text(alone),
    ...bare,
    properties: {
      value: { title: "value", description: "The number, or a range as text.", ...value },
      low: { title: "low end", ...end },
      likely: { title: "likely value", ...end },
      high: { title: "high end", ...end },
      shape: shared("shape", { title: "shape of the range", enum: SHAPES }),
      source: shared("source", {
        title: "source",
        description: "Where the number comes from; it travels with it.",
        type: "string",
        pattern: "\\S",
      }),
      asOf: shared("asOf", {
        title: "as of",
        description: "When the source said so.",
        examples: ["2026-03"],
        type: ["string", "integer"],
        pattern: "^[12]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
        minimum: 1000,
        maximum: 2999,
      }),
    },
    additionalProperties: false,
    anyOf: [
      { required: ["value"], properties: { low: false, likely: false, high: false } },
      { required: ["low", "high"], properties: { value: false } },
    ],
  };
}

const TYPES = ["number", "string", "object"];

const amountBounds = (field: Numeric): Bounds => (field.type === "number" ? field.bounds : field.bounds.amount);

function bareBounds(field: Numeric): JsonSchema {
  const ratio = field.type === "number" ? field.unit === "ratio" : field.shareOnly === true;
  if (ratio) {
    const { min = 0, max = 1 } = field.type === "number" ? field.bounds : field.bounds.ratio;
    return { minimum: Math.max(0, min), ...(max < 1 ? { maximum: max } : { exclusiveMaximum: 1 }) };
  }
  const bounds = boundsJson(amountBounds(field));
  if (field.type === "number" || field.plainAmount) return bounds;
  return { ...bounds, not: { type: "number", exclusiveMinimum: 0, maximum: 100 } };
}

function boundsJson({ min, minExclusive, max, integer }: Bounds): JsonSchema {
  return {
    ...(min === undefined ? {} : { [minExclusive === true ? "exclusiveMinimum" : "minimum"]: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(integer ? { multipleOf: 1 } : {}),
  };
}

const JURISDICTION = {
  title: "jurisdiction",
  description: "A country or state whose rules are built in.",
  enum: jurisdictionNames(),
};

/** A jurisdiction with the employer's own facts, rates and limits: the keys of every one, since a schema cannot know which. */
function jurisdictionJson(shared: Shared): JsonSchema {
  const found = new Map<string, { readonly title: string; readonly ways: Map<string, JsonSchema> }>();
  const add = (key: string, title: string, way: JsonSchema) => {
    kept(found, key, () => ({ title, ways: new Map() })).ways.set(JSON.stringify(way), way);
  };
  // Hundreds of rates take the same numbers.
  const numbers = new Map<string, JsonSchema>();
  const way = (field: NumberField | WordField) => {
    if (field.type === "word") return wordJson(field);
    const { label, help, example, ...taken } = field;
    return kept(numbers, JSON.stringify(taken), () => valueJson(field, false, shared));
  };
  const each = (fields: Readonly<Record<string, NumberField>>, of: (field: NumberField) => JsonSchema) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field)]));
  const named = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
    type: "object",
    minProperties: 1,
    properties,
    additionalProperties: false,
  });
  const byDate = (first: JsonSchema, ...others: readonly JsonSchema[]): JsonSchema => {
    const patternProperties = { [`^${SINCE}$`]: others.length === 0 ? first : { anyOf: [first, ...others] } };
    return shared("sinceDates", { type: "object", minProperties: 1, patternProperties, additionalProperties: false });
  };
  const alsoByDate = (field: NumberField): JsonSchema => ({ anyOf: [way(field), byDate(way(field))] });
  for (const name of jurisdictionNames()) {
    const jurisdiction = jurisdictionOf(name);
    if (jurisdiction === undefined) continue;
    for (const [key, field] of Object.entries(jurisdictionFields(jurisdiction))) {
      add(key, field.label, way(field));
      const since = key in jurisdiction.facts ? { parts: {} } : fieldsSince(jurisdiction, key);
      const parts = each(partFields(jurisdiction, key), way);
      if (Object.keys(parts).length > 0) {
        add(key, field.label, named({ ...parts, ...each(datedParts(jurisdiction, key), alsoByDate) }));
      }
      const dated = [
        ...(since.whole ? [way(since.whole)] : []),
        ...(Object.keys(since.parts).length > 0 ? [named(each(since.parts, way))] : []),
      ];
      const [first, ...others] = dated;
      if (first !== undefined) add(key, field.label, byDate(first, ...others));
    }
  }
  const property = ({ title, ways }: { readonly title: string; readonly ways: Map<string, JsonSchema> }) => {
    const [first, ...others] = ways.values();
    return { title, ...(others.length === 0 ? first : { anyOf: [first, ...others] }) };
  };
  return {
    type: "object",
    required: ["jurisdiction"],
    properties: {
      jurisdiction: JURISDICTION,
      ...Object.fromEntries([...found].map(([key, one]) => [key, property(one)])),
    },
    additionalProperties: false,
  };
}

function describe(field: Field): string {
  const parts = [sentence(field.help)];
  if (field.type === "parts") return parts.join(" ");
  if (field.type === "word") {
    const meanings = Object.entries(field.words).map(([word, meaning]) => `${word}: ${meaning}.`);
    return [...parts, ...meanings].join(" ");
  }
  const unit = unitWords(field.unit, "the file's currency");
  if (field.type === "number") parts.push(field.unit === "ratio" ? "A percentage." : `In ${unit}.`);
  else parts.push(`A percentage of ${field.bases.join(" or ")}, or an amount in ${unit}.`);
  if (field.type === "number" && field.figure !== undefined) parts.push(`${field.figure.value} where it is left out.`);
  parts.push(`Example: ${field.example}`);
  return parts.join(" ");
}

export const sentence = (words: string): string => `${capital(words)}.`;

/** An example as YAML would read it. */
const exampleOf = (example: string): unknown => (/^-?\d+(\.\d+)?$/.test(example) ? Number(example) : example);
