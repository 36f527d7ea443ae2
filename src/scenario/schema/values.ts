/** The schemas of single values: what the grammar of numbers, words, months and currencies makes of an input. */
import * as z from "zod/mini";
import { isCurrency } from "../../core/currency.ts";
import { nearest } from "../../core/issue.ts";
import type { YearMonth } from "../../core/model.ts";
import type { Field, PartsField, WordField } from "../../engagements/field.ts";
import { meantCurrency, meantEvery, meantFlag, meantMonths } from "../meant.ts";
import { isGrouped, parseNumber, parseRatio, parseShareOrAmount, type Result, refuse } from "../number/quantity.ts";
import { lengthOfPay, type Taken, takeUnit } from "../number/unit.ts";
import { found, isMap, type JsonSchema, notA, textOf } from "../plain.ts";
import type { Parsed, Varying } from "../scenario.ts";
import { unitIn } from "../words.ts";
import { readVarying } from "./varying.ts";

// Strict content policies forbid the code that zod would otherwise generate.
z.config({ jitless: true });

export type Schema<T> = z.ZodMiniType<T>;

/** What a schema of a single value reads, for those who describe it to editors. */
export type Leaf =
  /** `varies`: it may be a list, where the field itself is one that can change. */
  { readonly field: Field; readonly varies: boolean } | { readonly json: JsonSchema };

const leaves = new WeakMap<object, Leaf>();

/** What a schema of a single value reads; undefined for objects, lists and what nobody declared. */
export const leafOf = (schema: object): Leaf | undefined => leaves.get(schema);

/** A schema that hands any input, none included, to `read` and reports the problem it comes back with. */
export function reading<T>(read: (input: unknown) => Result<T>, leaf?: Leaf): Schema<T> {
  const transform = z.transform((input, context): T => {
    const result = read(input);
    if (result.ok) return result.value;
    for (const found of result.problems) context.issues.push({ code: "custom", input, params: { ...found } });
    return z.NEVER;
  });
  if (leaf !== undefined) leaves.set(transform, leaf);
  return transform as unknown as Schema<T>;
}

/** That a key is not there, with an example of its value; `schemaIssues` knows which key and where. */
export const lacking = (value: string | undefined) =>
  refuse("missing-key", { as: "key", key: "", in: [], value: value ?? null, like: null });

/**
 * The schema that reads a declared field, in words that name its unit and the file's currency. With `varies`, in a place
 * where a number may change over time or by amount; everywhere else it is one number.
 */
export function fieldSchema(field: Field, currency: string, varies = false): Schema<Parsed | Varying> {
  return reading(
    (input): Result<Parsed | Varying> => {
      if (input === undefined) return lacking(field.example);
      const one = (value: unknown, of: Field) => readField(value, of, currency);
      return readVarying(input, field, varies, one) ?? one(input, field);
    },
    { field, varies },
  );
}

function readField(input: unknown, field: Field, currency: string): Result<Parsed> {
  if (field.type === "parts" || field.type === "word") throw new TypeError(`a ${field.type} field is not a number`);
  const pay =
    field.type !== "number" && !field.shareOnly && field.bases.includes("salary")
      ? lengthOfPay(input, field)
      : undefined;
  if (pay !== undefined) return refuse("unit-of-another-kind", pay);
  const bare = field.type === "number" && field.bare ? { input, unit: null, text: "" } : undefined;
  const taken = bare ?? takeUnit(input, field.type !== "number" && field.shareOnly ? "ratio" : field.unit, currency);
  if ("code" in taken) return { ok: false, problems: [taken] };
  const read = readNumber(taken, field, currency);
  if (!read.ok || taken.unit === null) return read;
  return { ok: true, value: { ...read.value, written: { text: taken.text, unit: taken.unit } } };
}

/** The number of a field; one in another unit is held to the field's bounds when it has been converted. */
function readNumber(
  { input, unit, stated }: Taken,
  field: Exclude<Field, PartsField | WordField>,
  currency: string,
): Result<Parsed> {
  const unitName = unitIn(unit ?? field.unit, currency);
  if (field.type !== "number") {
    const [base] = field.bases;
    // In a mapping a bare number is an amount, which one with a unit always is.
    const amount = stated || unit !== null || (field.plainAmount && !textOf(input).includes("%"));
    return parseShareOrAmount(amount && typeof input !== "object" ? { value: input } : input, {
      unit: unitName,
      bases: field.bases,
      base,
      ratioBounds: field.bounds.ratio,
      amountBounds: unit === null ? field.bounds.amount : {},
      shareOnly: field.shareOnly ?? false,
      sample: field.example,
    });
  }
  const read =
    field.unit === "ratio"
      ? parseRatio(input, field.bounds, field.example)
      : parseNumber(input, unitName, unit === null ? field.bounds : {}, {
          grouped: isGrouped(field),
          sample: unit === null ? field.example : undefined,
        });
  if (!read.ok) return read;
  if (field.fixed && read.value.low !== undefined) {
    return refuse("range-not-allowed", { as: "field", write: String(read.value.value) });
  }
  return { ok: true, value: { ...read.value, as: "number" } };
}

/** Options by id, unread. */
export const partsSchema = (field: PartsField): Schema<Parsed> =>
  reading(
    (input) => {
      if (input === undefined) return lacking(field.example);
      if (isMap(input)) return { ok: true, value: input as never };
      return refuse("wrong-type", { as: "value", expected: "options", found: found(input), write: field.example });
    },
    { field, varies: false },
  );

export const textSchema = reading<string>(
  (input) =>
    typeof input === "string" && input.trim() !== ""
      ? { ok: true, value: input }
      : { ok: false, problems: [notA("text", input)] },
  { json: { type: "string", pattern: "\\S" } },
);

/** Several periods in one, or half of one: `2 months` is no month, nor is `half-yearly` a year; three months are a quarter. */
const SEVERAL = /\b(?!(?:1|3 ?m\w*|12 ?m\w*)\b)\d+|\b(?:two|twee|six|zes|other|tweede|half|semi|bi)/i;

/** One word of a list, by what it says; another is a problem with the nearest of them. */
export function wordSchema<const W extends string>(
  words: readonly W[],
  what: "billed" | "paid" | "limits" | "counts" | "on",
): Schema<W> {
  return reading(
    (input) => {
      const word = words.find((one) => one === input);
      if (word !== undefined) return { ok: true, value: word };
      const text = typeof input === "string" ? input : "";
      const every = words.find((one) => one === meantEvery(text));
      const near = SEVERAL.test(text) ? null : (every ?? nearest(text, words) ?? null);
      const values = { found: found(input), near, known: words };
      return what === "counts" || what === "on"
        ? refuse("unknown-word", { as: what, ...values })
        : refuse("unknown-period", { what, ...values });
    },
    { json: { enum: words } },
  );
}

export const flagSchema = reading<boolean>(
  (input) =>
    typeof input === "boolean"
      ? { ok: true, value: input }
      : refuse("wrong-type", { as: "value", expected: "flag", found: found(input), write: meantFlag(input) ?? null }),
  { json: { type: "boolean" } },
);

export const startSchema = reading<YearMonth>(
  (input) => {
    const match = /^(\d{4})-(\d{2})$/.exec(typeof input === "string" ? input : "");
    const year = Number(match?.[1]);
    const month = Number(match?.[2]);
    if (match && month >= 1 && month <= 12 && year >= 1900 && year <= 2200) return { ok: true, value: { year, month } };
    const text = typeof input === "string" || typeof input === "number" ? String(input) : "";
    return refuse("not-a-month", { found: found(input), write: meantMonths(text) });
  },
  {
    json: { type: "string", pattern: "^(19\\d\\d|2[01]\\d\\d|2200)-(0[1-9]|1[0-2])$", examples: ["2027-01"] },
  },
);

export const currencySchema = reading<string>(
  (input) => {
    if (typeof input === "string" && isCurrency(input)) return { ok: true, value: input };
    const upper = typeof input === "string" ? input.toUpperCase() : "";
    const write = isCurrency(upper) ? upper : (meantCurrency(upper) ?? null);
    return refuse("unknown-currency", { found: found(input), write });
  },
  { json: { $ref: "#/$defs/currency" } },
);

export const versionSchema = reading<1>(
  (input) => (input === 1 ? { ok: true, value: 1 } : refuse("unknown-version", { found: found(input) })),
  { json: { const: 1 } },
);
