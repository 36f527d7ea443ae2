/** The JSON Schema of expectations. */
import { COMPARISONS, PROBABILITIES } from "../expectation.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

const TITLES = { is: "is", atMost: "at most", atLeast: "at least", below: "below", above: "above" } as const;
const NUMBER = { type: "string", pattern: "\\d" };

const comparisons = Object.fromEntries(
  COMPARISONS.map((how) => [
    how,
    {
      title: TITLES[how],
      description: "A number, or the address of another result.",
      anyOf: [{ $ref: "#/$defs/input" }, { type: "string", pattern: "^[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+)+$" }],
    },
  ]),
);
const within = {
  title: "tolerance",
  description: "How far `is` may be off, as an amount or a percentage. Zero where it is left out.",
  anyOf: [{ type: "number", minimum: 0 }, NUMBER],
  examples: [1, "0.5%"],
};
const level = { title: "level", description: "Whether it fails the check or is only said.", enum: ["fail", "warn"] };
const because = { title: "reason", description: "Said when it is not met.", type: "string" };
const option = { title: "option", type: "string" };
const form = (required: string[], properties: JsonSchema): JsonSchema => ({
  required,
  properties: { ...properties, level, because, case: { title: "case", type: "string" } },
  additionalProperties: false,
});

/** The schema of one entry of `expect:`; it refers to the definition `input`. */
export const EXPECTATION: JsonSchema = {
  title: "expectation",
  description: "What must hold of this file's own results.",
  type: "object",
  anyOf: [
    form(["of"], {
      of: {
        title: "result",
        description: "The address of a result.",
        type: "string",
        pattern: "\\.",
        examples: ["retainer.total", "hire.lines.salary", "hire.years.1.cash"],
      },
      ...comparisons,
      within,
    }),
    ...["winner", "cheapest"].map((name) =>
      form([name], { [name]: option, by: { title: "by", enum: ["total", "cash"] } }),
    ),
    form(["meets"], { meets: option }),
    form(["breakEven"], {
      breakEven: { title: "two options", type: "array", items: option, minItems: 2, maxItems: 2 },
      vary: {
        title: "number to vary",
        description: "Left out: over time, and the answer is a month.",
        type: "string",
        examples: ["need.hoursPerMonth"],
      },
      ...comparisons,
      within,
    }),
    ...PROBABILITIES.map((name) => form([name], { [name]: option, ...comparisons, within })),
  ],
};
