/** The schemas of single values: what the grammar of numbers, words, months and currencies makes of an input. */

import * as z from "zod/mini";
import { isCurrency } from "../../core/currency.ts";
import { nearest } from "../../core/issue.ts";
import type { IssueCode } from "../../core/issue-values.ts";
import type { YearMonth } from "../../core/model.ts";
import type { Field, PartsField, WordField } from "../../engagements/field.ts";
import type { Problem } from "../../language/issues.ts";
import { meantCurrency, meantFlag, meantMonth } from "../meant.ts";

import { parseNumber, parseRatio, parseShareOrAmount, type Result } from "../number/quantity.ts";
import { type Taken, takeUnit } from "../number/unit.ts";
import { isMap } from "../plain.ts";
import type { Parsed, Varying } from "../scenario.ts";
import { unitIn } from "../words.ts";
import { readVarying } from "./varying.ts";

// Strict content policies forbid the code that zod would otherwise generate.
z.config({ jitless: true });

export type Schema<T> = z.ZodMiniType<T>;

/** What a schema of a single value reads, for those who describe it to editors. */
export type Leaf =
  /** `varies`: it may be a list, where the field itself is one that can change. */
  | { readonly leaf: "field"; readonly field: Field; readonly varies: boolean }
  | { readonly leaf: "words"; readonly words: readonly string[] }
  | { readonly leaf: "text" | "flag" | "month" | "currency" | "version" };

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

export const problem = (code: IssueCode, message: string, hint?: string): { ok: false; problems: [Problem] } => ({
  ok: false,
  problems: [hint === undefined ? { code, message } : { code, message, hint }],
});

/**
 * The schema that reads a declared field, in words that name its unit and the file's currency. With `varies`, in a place
 * where a number may change over time or by amount; everywhere else it is one number.
 */
export function fieldSchema(field: Field, currency: string, varies = false): Schema<Parsed | Varying> {
  return reading(
    (input): Result<Parsed | Varying> => {
      if (input === undefined) return problem("missing-key", "", field.example);
      const one = (value: unknown, of: Field) => readField(value, of, currency);
      return readVarying(input, field, varies, one) ?? one(input, field);
    },
    { leaf: "field", field, varies },
  );
}

function readField(input: unknown, field: Field, currency: string): Result<Parsed> {
  if (field.type === "parts" || field.type === "word") throw new TypeError(`a ${field.type} field is not a number`);
  const taken = takeUnit(input, field.unit, currency);
  if ("code" in taken) return { ok: false, problems: [taken] };
  const read = readNumber(taken, field, currency);
  if (!read.ok || taken.unit === null) return read;
  return { ok: true, value: { ...read.value, written: { text: taken.text, unit: taken.unit } } };
}

/** The number of a field; one in another unit is held to the field's bounds when it has been converted. */
function readNumber(
  { input, unit }: Taken,
  field: Exclude<Field, PartsField | WordField>,
  currency: string,
): Result<Parsed> {
  const unitName = unitIn(unit ?? field.unit, currency);
  if (field.type !== "number") {
    const [base] = field.bases;
    // In a mapping a bare number is an amount, which one with a unit always is.
    const amount = unit !== null || (field.plainAmount && !String(input).includes("%"));
    return parseShareOrAmount(amount && typeof input !== "object" ? { value: input } : input, {
      unit: unitName,
      bases: field.bases,
      base,
      ratioBounds: field.bounds.ratio,
      amountBounds: unit === null ? field.bounds.amount : {},
      shareOnly: field.shareOnly ?? false,
    });
  }
  const read =
    field.unit === "ratio"
      ? parseRatio(input, field.bounds)
      : parseNumber(input, unitName, unit === null ? field.bounds : {}, { money: field.unit.startsWith("money") });
  if (!read.ok) return read;
  if (field.fixed && read.value.low !== undefined) {
    return problem("range-not-allowed", "one number was expected, not a range", `write ${read.value.value}`);
  }
  return { ok: true, value: { ...read.value, as: "number" } };
}

/** Options by id, unread. */
export const partsSchema = (example: string): Schema<Parsed> =>
  reading((input) => {
    if (input === undefined) return problem("missing-key", "", example);
    if (isMap(input)) return { ok: true, value: input as never };
    return problem("wrong-type", `a map of options by id was expected, found ${found(input)}`, `write ${example}`);
  });

export const textSchema = reading<string>(
  (input) =>
    typeof input === "string" && input.trim() !== ""
      ? { ok: true, value: input }
      : problem("wrong-type", `a text was expected, found ${found(input)}`, "write it in quotes"),
  { leaf: "text" },
);

/** One word of a list; another is a problem with the nearest of them. */
export function wordSchema<const W extends string>(words: readonly W[], code: IssueCode, what: string): Schema<W> {
  return reading(
    (input) => {
      const word = words.find((one) => one === input);
      if (word !== undefined) return { ok: true, value: word };
      const near = typeof input === "string" ? nearest(input, words) : undefined;
      const list = words.join(", ");
      const is = typeof input === "string" ? `\`${input}\`` : found(input);
      return problem(
        code,
        `${what} was expected, found ${is}`,
        near ? `did you mean \`${near}\`? (one of ${list})` : `one of ${list}`,
      );
    },
    { leaf: "words", words },
  );
}

export const flagSchema = reading<boolean>(
  (input) =>
    typeof input === "boolean"
      ? { ok: true, value: input }
      : problem(
          "wrong-type",
          `true or false was expected, found ${found(input)}`,
          `write ${meantFlag(input) ?? "true or false"}`,
        ),
  { leaf: "flag" },
);

export const startSchema = reading<YearMonth>(
  (input) => {
    const match = /^(\d{4})-(\d{2})$/.exec(typeof input === "string" ? input : "");
    const year = Number(match?.[1]);
    const month = Number(match?.[2]);
    if (match && month >= 1 && month <= 12 && year >= 1900 && year <= 2200) return { ok: true, value: { year, month } };
    const meant = typeof input === "string" || typeof input === "number" ? meantMonth(String(input)) : undefined;
    return problem(
      "not-a-month",
      `a month from 1900-01 to 2200-12 was expected, found ${typeof input === "string" ? `\`${input}\`` : found(input)}`,
      meant === undefined
        ? "write the year, a hyphen and the month, such as 2027-01"
        : `write ${meant}: year, hyphen, month`,
    );
  },
  { leaf: "month" },
);

export const currencySchema = reading<string>(
  (input) => {
    if (typeof input === "string" && isCurrency(input)) return { ok: true, value: input };
    const upper = typeof input === "string" ? input.toUpperCase() : "";
    return problem(
      "unknown-currency",
      `an ISO 4217 currency code was expected, found ${typeof input === "string" ? `\`${input}\`` : found(input)}`,
      isCurrency(upper)
        ? `write ${upper}`
        : meantCurrency(upper)
          ? `write ${meantCurrency(upper)}`
          : "three capital letters, as in USD, EUR, GBP, JPY",
    );
  },
  { leaf: "currency" },
);

export const versionSchema = reading<1>(
  (input) =>
    input === 1
      ? { ok: true, value: 1 }
      : problem("unknown-version", `version 1 is the only one there is, found ${found(input)}`, "write version: 1"),
  { leaf: "version" },
);

/** What a value is, in a word, for messages. */
export function found(input: unknown): string {
  if (input === null || input === undefined) return "nothing";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object") return "a map";
  if (typeof input === "boolean") return `${input}`;
  return typeof input === "number" ? `the number ${input}` : `the text \`${input}\``;
}
