import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { costAmount, optionFields } from "../../../src/engagements/every-option.ts";
import type { Field } from "../../../src/engagements/field.ts";
import { kinds } from "../../../src/engagements/kinds.ts";
import { textsOf } from "../../../src/scenario/number/pattern.ts";
import { scenarioJsonSchema } from "../../../src/scenario/schema/json.ts";
import { fieldSchema } from "../../../src/scenario/schema/values.ts";
import { scenarioFile } from "../../support/scenario-arbitrary.ts";

test("the schema accepts every scenario that can be written", () => {
  const validate = new Ajv2020({ strict: false }).compile(scenarioJsonSchema());
  fc.assert(
    fc.property(scenarioFile(), (file) => {
      validate(typeof file === "string" ? parse(file, { version: "1.2", merge: false }) : file);
      expect(validate.errors ?? []).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

type Numeric = Exclude<Field, { type: "parts" | "word" }>;
const numeric = (field: Field): field is Numeric => field.type !== "parts" && field.type !== "word";
const fields: readonly Numeric[] = [
  ...Object.values(optionFields),
  ...Object.values(kinds).flatMap((kind) => [costAmount("month", kind), costAmount("once", kind)]),
  ...Object.values(kinds).flatMap(({ fields }) => Object.values(fields)),
].filter(numeric);

/** Of a text that is well written: what its numbers are together is for the reader alone. */
const TOGETHER = new Set([
  "range-order",
  "out-of-bounds",
  "whole-number",
  "number-suffix",
  "range-not-allowed",
  "unit-of-another-kind",
  "unknown-base",
]);

const digits = fc.constantFrom(
  "8000",
  "40",
  "0",
  "0.25",
  ".5",
  "8.125",
  "8.000",
  "174",
  "12.5",
  "1e3",
  "08",
  "-3",
  "+7",
  "100",
  "100.5",
);
const number = fc
  .tuple(digits, fc.constantFrom("", "", "k", "M", "%", " %", " k", ",000", "$", "x"))
  .map((all) => all.join(""));
const unit = fc.constantFrom(
  "",
  "",
  "",
  " a week",
  "/month",
  " per Year",
  " days a week",
  " hours",
  " months",
  " weeks",
  " a fortnight",
  " of salary",
  " of fees",
  " of cash",
  " USD",
  " an hour",
);
const end = fc.tuple(number, unit).map((all) => all.join(""));
const text = fc
  .tuple(end, fc.constantFrom(" to ", " TO ", " - ", "to", "  to  "), fc.array(end, { maxLength: 2 }))
  .map(([first, to, more]) => [first, ...more].join(to));

test("the pattern of a number is the grammar: it takes what the reader takes, and refuses what is not written so", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), text, (field, written) => {
      const read = fieldSchema(field, "USD").safeParse(written);
      const matches = new RegExp(textsOf(field).alone, "u").test(written);
      const codes = (read.error?.issues ?? []).map(
        (issue) => (issue as { params?: { code: string } }).params?.code ?? "",
      );
      if (read.success) expect([field.unit, written, matches]).toEqual([field.unit, written, true]);
      // Millions of months are out of bounds; the reader takes the `m` for months.
      const known = [...TOGETHER, ...(field.unit === "months" && /\dm\b/i.test(written) ? ["unit-in-number"] : [])];
      if (!read.success && matches)
        expect(known, `${field.unit} ${written} ${codes}`).toEqual(expect.arrayContaining(codes));
    }),
    { numRuns: 3000 },
  );
});
