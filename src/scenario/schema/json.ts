/**
 * The scenario file as JSON Schema (2020-12), for the completion and hover of editors: the
 * keys are those of the schemas that read the file, the words those of the declared fields.
 * It accepts whatever the file may say and leaves values inside texts to the grammar of numbers.
 */

import type { Bounds } from "../../core/range.ts";
import { SHAPES } from "../../core/range.ts";
import { namesOf } from "../../engagements/choice.ts";
import type { Engagement } from "../../engagements/engagement.ts";
import type { Field } from "../../engagements/field.ts";
import { kinds } from "../../engagements/kinds.ts";
import { ID } from "../id.ts";
import { unitWords } from "../words.ts";
import type { JsonSchema } from "./expectation-json.ts";
import { EXPECTATION } from "./expectation-json.ts";
import { fileSchema, optionSchema } from "./file.ts";
import { type Leaf, leafOf } from "./values.ts";

interface Node {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Node>>;
    readonly innerType?: Node;
    readonly element?: Node;
    readonly valueType?: Node;
  };
}

/** The schema of a scenario file. Pure; follows the registers. */
export function scenarioJsonSchema(): JsonSchema {
  const file = objectOf(asNode(fileSchema({}, "")), FILE);
  const phased = asNode(fileSchema({ need: { hoursPerMonth: [{}] } }, "")).def.shape?.need;
  const properties = file.properties as Record<string, JsonSchema>;
  const need = properties.need;
  const phases = phased === undefined ? undefined : hoursOf(jsonOf(phased, {}));
  if (need !== undefined && phases !== undefined) {
    const { title, description, examples, ...whole } = hoursOf(need) ?? {};
    (need.properties as Record<string, unknown>).hoursPerMonth = {
      title,
      description,
      examples,
      anyOf: [whole, phases],
    };
  }
  properties.options = {
    ...FILE.options,
    type: "object",
    minProperties: 1,
    propertyNames: { pattern: ID.source },
    additionalProperties: { $ref: "#/$defs/option" },
  };
  properties.expect = { ...FILE.expect, type: "array", minItems: 1, items: { $ref: "#/$defs/expectation" } };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "cmo-cost scenario",
    description:
      "What marketing leadership really costs: the options to compare, and the numbers that each depends on.",
    ...file,
    $defs: {
      option: optionJson(),
      expectation: EXPECTATION,
      quantity: QUANTITY,
    },
  };
}

const asNode = (schema: unknown): Node => schema as Node;
const hoursOf = (need: JsonSchema) => (need.properties as Record<string, JsonSchema> | undefined)?.hoursPerMonth;

/** An option has the keys of its kind and no others: the kind decides which of the schemas applies. */
function optionJson(): JsonSchema {
  const names = Object.keys(kinds);
  return {
    type: "object",
    required: ["kind"],
    properties: {
      kind: {
        title: "kind of engagement",
        description: Object.entries(kinds)
          .map(([name, { help }]) => `${name}: ${help}`)
          .join("\n\n"),
        enum: names,
      },
    },
    allOf: Object.entries(kinds).map(([name, kind]) => ({
      if: { required: ["kind"], properties: { kind: { const: name } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword
      then: kindJson(name, kind),
    })),
  };
}

function kindJson(name: string, kind: Engagement): JsonSchema {
  const schema = asNode(optionSchema(kind, { costs: { any: { every: "month" } } }, ""));
  const json = objectOf(schema, OPTION);
  const properties = json.properties as Record<string, JsonSchema>;
  const cost = (properties.costs?.properties as Record<string, JsonSchema> | undefined)?.any;
  for (const [key, field] of Object.entries(kind.fields)) properties[key] = fieldJson(field);
  properties.kind = { const: name, title: kind.title, description: sentence(kind.help) };
  const own = asNode(optionSchema(kind, { contributions: { any: {} } }, "")).def.shape?.contributions;
  if (own !== undefined) {
    const { any = {} } = jsonOf(own, {}).properties as Record<string, JsonSchema>;
    properties.contributions = { ...OPTION.contributions, type: "object", additionalProperties: any };
  }
  properties.costs = { ...OPTION.costs, type: "object", additionalProperties: cost ?? {} };
  return { title: kind.title, ...json, ...togetherJson(kind) };
}

/** Which fields go together, in the words of JSON Schema. Where the need can say it too, no way has to be there. */
function togetherJson({ oneOf = [], needs = {} }: Engagement): JsonSchema {
  const none = (names: readonly string[]) =>
    names.length === 0 ? {} : { not: { anyOf: names.map((name) => ({ required: [name] })) } };
  const choices = oneOf.map(({ ways, orNeed }) => {
    const read = ways.map(namesOf);
    const named = [...new Set(read.flatMap(({ all }) => all))];
    const way = ({ all, must }: ReturnType<typeof namesOf>) => ({
      required: must,
      ...none(named.filter((name) => !all.includes(name))),
    });
    return { anyOf: [...read.map(way), ...(orNeed ? [none(named)] : [])] };
  });
  const dependentRequired = Object.fromEntries(Object.entries(needs).map(([name, others]) => [name, [others].flat()]));
  return {
    ...(choices.length > 0 ? { allOf: choices } : {}),
    ...(Object.keys(needs).length > 0 ? { dependentRequired } : {}),
  };
}

function objectOf({ def: { shape = {} } }: Node, words: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const required = Object.keys(shape).filter((key) => shape[key]?.def.type !== "optional");
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(shape).map(([key, node]) => [key, { ...jsonOf(node, {}), ...words[key] }]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function jsonOf(node: Node, words: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const leaf = leafOf(node);
  if (leaf !== undefined) return leafJson(leaf);
  const { type, innerType, element, valueType } = node.def;
  if (type === "optional" && innerType !== undefined) return jsonOf(innerType, words);
  if (type === "object") return objectOf(node, COST);
  if (type === "array" && element !== undefined) return { type: "array", items: jsonOf(element, words) };
  if (type === "record" && valueType !== undefined)
    return { type: "object", additionalProperties: jsonOf(valueType, words) };
  return {};
}

function leafJson(leaf: Leaf): JsonSchema {
  switch (leaf.leaf) {
    case "field":
      return fieldJson(leaf.field);
    case "words":
      return { enum: leaf.words };
    case "text":
      return { type: "string", pattern: "\\S" };
    case "flag":
      return { type: "boolean" };
    case "month":
      return { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$", examples: ["2027-01"] };
    case "currency":
      return { type: "string", pattern: "^[A-Z]{3}$", examples: ["USD", "EUR", "GBP"] };
    case "version":
      return { const: 1 };
  }
}

/** A declared field: its name as title, its help, unit and example; a number, a text in the grammar of numbers, or a mapping. */
function fieldJson(field: Field): JsonSchema {
  const words = { title: field.label, description: description(field), examples: [exampleOf(field.example)] };
  if (field.type === "parts") {
    const options = { type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/option" } };
    return { title: field.label, description: description(field), ...options };
  }
  const quantity = { $ref: "#/$defs/quantity" };
  if (field.type === "number") {
    const bounds =
      field.unit === "ratio" ? { minimum: field.bounds.min ?? 0, exclusiveMaximum: 1 } : boundsJson(field.bounds);
    const text = field.unit === "ratio" ? PERCENT : NUMBER;
    return {
      ...words,
      anyOf: [{ type: field.bounds.integer === true ? "integer" : "number", ...bounds }, text, quantity],
    };
  }
  if (field.type === "word") return { ...words, enum: Object.keys(field.words) };
  const share = [{ type: "number", ...boundsJson(field.bounds.amount) }, NUMBER, quantity];
  if (field.type === "shares") {
    const named = { type: "object", additionalProperties: { anyOf: share } };
    return { ...words, anyOf: [...share, named] };
  }
  if (field.type === "share") return { ...words, anyOf: share };
  const jurisdiction = { type: "object", required: ["jurisdiction"], properties: { jurisdiction: JURISDICTION } };
  return { ...words, anyOf: [...share, JURISDICTION, jurisdiction] };
}

/** A text that has a digit in it is for the grammar of numbers. */
const NUMBER = { type: "string", pattern: "\\d" };
const PERCENT = { type: "string", pattern: "\\d.*%|^\\s*0?\\.\\d" };
const JURISDICTION = {
  title: "jurisdiction",
  description: "A country or state whose rules are shipped.",
  type: "string",
  pattern: "^[a-z]{2}(-[a-z]{2})?$",
};

function boundsJson({ min, minExclusive, max }: Bounds): JsonSchema {
  return {
    ...(min === undefined ? {} : { [minExclusive === true ? "exclusiveMinimum" : "minimum"]: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
}

function description(field: Field): string {
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

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** An example as YAML would read it. */
const exampleOf = (example: string): unknown => (/^-?\d+(\.\d+)?$/.test(example) ? Number(example) : example);

const value = { anyOf: [{ type: "number" }, NUMBER] };

const QUANTITY: JsonSchema = {
  title: "number with its range or source",
  type: "object",
  properties: {
    value: { title: "value", description: "The number, or a range as text.", ...value },
    low: { title: "low end", ...value },
    likely: { title: "likely value", ...value },
    high: { title: "high end", ...value },
    shape: { title: "shape of the range", enum: SHAPES },
    source: { title: "source", description: "Where the number comes from; it travels with it.", type: "string" },
    asOf: {
      title: "as of",
      description: "When the source said so.",
      examples: ["2026-03"],
      anyOf: [{ type: "string" }, { type: "integer" }],
    },
  },
  anyOf: [{ required: ["value"] }, { required: ["low", "high"] }],
  additionalProperties: false,
};

const FILE: Readonly<Record<string, JsonSchema>> = {
  version: { title: "version of the file format", description: "1 is the only one there is." },
  title: { title: "title" },
  currency: { title: "currency", description: "ISO 4217, three capital letters." },
  start: { title: "first month", description: "Year and month; decides calendar years and which dated figures apply." },
  baseline: {
    title: "baseline",
    description: "The option that differences are measured from; the dearest where it is left out.",
  },
  need: { title: "need", description: "The work to be done." },
  exchangeRates: { title: "exchange rates", description: "One unit of another currency, in the file's own." },
  budget: { title: "budget", description: "Ceilings on cash." },
  options: { title: "options", description: "The alternatives by id." },
  expect: { title: "expectations", description: "What `check` holds the results against." },
};

const OPTION: Readonly<Record<string, JsonSchema>> = {
  title: { title: "title", description: "What the option is called in the answers." },
  currency: { title: "currency", description: "Of this option's money, where that is not the file's." },
  billing: {
    title: "billing",
    description: "How often the fees are billed, in advance or not, and the discount for it.",
  },
  rampUp: { title: "ramp-up", description: "Until full productivity: a length, or one imputed amount." },
  contributions: {
    title: "own contributions",
    description: "Lines employerTaxes.ID of your own, as in suta: { rate: 2.7%, upTo: 9500 a year }.",
  },
  costs: { title: "extra costs", description: "Lines of your own by id, as in tools: { amount: 500, every: month }." },
};

const COST: Readonly<Record<string, JsonSchema>> = {
  every: { title: "how often it is paid" },
  imputed: { title: "imputed", description: "Counted, never paid." },
  title: { title: "title" },
};
