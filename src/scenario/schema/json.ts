/**
 * The scenario file as JSON Schema (2020-12), for the completion and hover of editors: the
 * keys are those of the schemas that read the file, the words those of the declared fields.
 * It accepts whatever the file may say; what depends on another place of it is for the reader.
 */
import * as z from "zod/mini";
import { currencies } from "../../core/currency.ts";
import { namesOf } from "../../engagements/choice.ts";
import { takesContributions } from "../../engagements/contributions.ts";
import type { Engagement } from "../../engagements/engagement.ts";
import { optionNeeds } from "../../engagements/every-option.ts";
import { kinds } from "../../engagements/kinds.ts";
import { ID, INPUT } from "../id.ts";
import type { JsonSchema } from "../plain.ts";
import { expectationSchema, SUBJECTS } from "./expectations.ts";
import { fileSchema, optionSchema } from "./file.ts";
import { anyNumberJson, definitions, fieldJson, type Shared, sentence } from "./json-field.ts";
import { leafOf } from "./values.ts";

type Properties = Record<string, JsonSchema>;

/** The schema of a scenario file. Pure; follows the registers. */
export function scenarioJsonSchema(): JsonSchema {
  const { all, shared } = definitions();
  const file = objectJson(fileSchema({}, ""), FILE, shared);
  const properties = file.properties as Properties;
  const phased = objectJson(fileSchema({ need: { hoursPerMonth: [{}] } }, ""), {}, shared);
  const { hoursPerMonth: whole = {} } = inside(properties.need);
  const { hoursPerMonth: phases } = inside(inside(phased).need);
  const { title, description, examples, ...one } = whole;
  const hoursPerMonth = {
    title,
    description,
    examples,
    anyOf: [one, { ...phases, minItems: 1, items: phaseOf(phases) }],
  };
  properties.need = { ...properties.need, properties: { hoursPerMonth } };
  properties.exchangeRates = { ...properties.exchangeRates, propertyNames: { $ref: "#/$defs/currency" } };
  properties.inputs = mapOf(INPUT, shared("input", anyNumberJson(shared)), FILE.inputs);
  properties.cases = mapOf(ID, CASE, FILE.cases);
  properties.options = {
    ...mapOf(ID, { $ref: "#/$defs/option" }, FILE.options),
    minProperties: 1,
    propertyNames: { pattern: ID.source, not: { enum: Object.keys(properties) } },
  };
  properties.expect = { ...FILE.expect, type: "array", minItems: 1, items: { $ref: "#/$defs/expectation" } };
  const option = optionJson(shared);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:cmo-cost:scenario:1",
    title: "cmo-cost scenario",
    description:
      "What marketing leadership really costs: the options to compare, and the numbers that each depends on.",
    ...file,
    $defs: { option, expectation: expectationJson(shared), currency: { enum: currencies() }, ...all },
  };
}

const inside = (json: JsonSchema | undefined): Properties => (json?.properties ?? {}) as Properties;

const mapOf = (names: RegExp, one: JsonSchema, words: JsonSchema = {}): JsonSchema => ({
  ...words,
  type: "object",
  propertyNames: { pattern: names.source },
  additionalProperties: one,
});

/** A phase of the need says its hours once, under either key. */
const phaseOf = (phases: JsonSchema | undefined): JsonSchema => ({
  ...(phases?.items as JsonSchema),
  oneOf: [{ required: ["value"] }, { required: ["hoursPerMonth"] }],
});

/** An expectation has the keys of its subject and no others. */
function expectationJson(shared: Shared): JsonSchema {
  const forms = SUBJECTS.map((name) => objectJson(expectationSchema(name, "number", "", null), EXPECTATION, shared));
  const description = "What must hold of this file's own results.";
  return { title: "expectation", description, type: "object", anyOf: forms };
}

/** An option has the keys of its kind and no others: the kind decides which of the schemas applies. */
function optionJson(shared: Shared): JsonSchema {
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
      then: shared(name, kindJson(name, kind, shared)),
    })),
  };
}

function kindJson(name: string, kind: Engagement, shared: Shared): JsonSchema {
  const sample = {
    costs: { any: { every: "month" } },
    ...(takesContributions(kind) ? { contributions: { any: {} } } : {}),
  };
  const json = objectJson(optionSchema(kind, sample, ""), OPTION, shared);
  const properties = json.properties as Properties;
  properties.kind = { const: name, title: kind.title, description: sentence(kind.help) };
  for (const key of Object.keys(sample)) {
    const { any = {} } = inside(properties[key]);
    properties[key] = mapOf(ID, shared(key, described(any, COST)), OPTION[key]);
  }
  for (const [key, words] of [
    ["rampUp", {}],
    ["billing", BILLING],
  ] as const) {
    const own = properties[key];
    if (own !== undefined) properties[key] = shared(key, described(own, words));
  }
  const own = { pattern: ID.source, not: { enum: [...Object.keys(kind.lines), "rampUp"] } };
  properties.costs = { ...properties.costs, propertyNames: own };
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
  const all = Object.entries({ ...optionNeeds, ...needs });
  return {
    ...(choices.length > 0 ? { allOf: choices } : {}),
    dependentRequired: Object.fromEntries(all.map(([name, others]) => [name, [others].flat()])),
  };
}

/** A schema of the file as JSON Schema; what reads a single value is described by what it declares. */
function objectJson(schema: z.ZodMiniType, words: Readonly<Record<string, JsonSchema>>, shared: Shared): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      const leaf = leafOf(zodSchema);
      if (leaf === undefined) return;
      Object.assign(jsonSchema, "json" in leaf ? leaf.json : fieldJson(leaf.field, leaf.varies, shared));
    },
  });
  return described(json, words);
}

/** The object with what is said of its keys. */
function described(json: JsonSchema, words: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const properties = Object.entries(inside(json));
  return { ...json, properties: Object.fromEntries(properties.map(([key, one]) => [key, { ...one, ...words[key] }])) };
}

const CASE: JsonSchema = {
  type: "object",
  required: ["set"],
  properties: {
    title: { title: "title", type: "string", pattern: "\\S" },
    set: {
      title: "changes",
      description: "Values by their address, as --set takes them: need.hoursPerMonth: 80.",
      type: "object",
      minProperties: 1,
      propertyNames: { pattern: "^[^.]+(\\.[^.]+)*$" },
    },
  },
  additionalProperties: false,
};

const FILE: Readonly<Record<string, JsonSchema>> = {
  version: { title: "version of the file format", description: "1 is the only one there is." },
  title: { title: "title" },
  currency: { title: "currency", description: "ISO 4217, three capital letters." },
  start: { title: "first month", description: "Year and month; decides calendar years and which dated figures apply." },
  baseline: {
    title: "baseline",
    description: "The option that differences are measured from; the most expensive where it is left out.",
  },
  need: { title: "need", description: "The work to be done." },
  exchangeRates: { title: "exchange rates", description: "One unit of another currency, in the file's own." },
  budget: { title: "budget", description: "Ceilings on cash." },
  inputs: {
    title: "named inputs",
    description: "Numbers by name, as in fee: 8000 to 10000; $fee stands for it wherever its unit fits.",
  },
  cases: {
    title: "cases",
    description: "Named sets of changes over the file, as in growth: { set: { need.hoursPerMonth: 80 } }.",
  },
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
  rampUp: {
    title: "ramp-up",
    description: "Until full productivity: a length, or one imputed amount.",
    oneOf: [{ required: ["months"] }, { required: ["amount"], properties: { startingAt: false } }],
  },
  contributions: {
    title: "own contributions",
    description: "Lines employerTaxes.ID of your own, as in suta: { rate: 2.7%, upTo: 9500 a year }.",
  },
  costs: { title: "extra costs", description: "Lines of your own by id, as in tools: { amount: 500, every: month }." },
};

const EXPECTATION: Readonly<Record<string, JsonSchema>> = {
  level: { title: "level", description: "Whether it fails the check or is only said." },
  because: { title: "reason", description: "Said when it is not met." },
  by: { title: "basis", description: "The whole cost, or cash alone." },
  winner: { title: "winner", description: "The option of least cost among those that meet every requirement." },
  cheapest: { title: "cheapest", description: "The option of least cost of all." },
  meets: { title: "requirements", description: "The option that meets every one of them." },
  probabilityCheapest: { title: "option", description: "How often it costs least, in a simulation." },
  probabilityWinner: {
    title: "option",
    description: "How often it has the lowest cost of those that meet every requirement, in a simulation.",
  },
  probabilityMeetsRequirements: {
    title: "option",
    description: "How often it meets every requirement, in a simulation.",
  },
};

const BILLING: Readonly<Record<string, JsonSchema>> = {
  every: { title: "billed every" },
  inAdvance: { title: "in advance", description: "Paid in the first month of each period, not in its last." },
};

/** Of an extra cost and of a contribution. */
const COST: Readonly<Record<string, JsonSchema>> = {
  every: { title: "how often it is paid" },
  counts: { title: "counts", description: "From when its months count; at the end it is paid when the option ends." },
  per: { title: "limits per", description: "For what the limits hold, each year or each month." },
  on: { title: "on", description: "All pay, or the salary alone." },
  imputed: { title: "imputed", description: "Counted, never paid." },
  title: { title: "title" },
};
