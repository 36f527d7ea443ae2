/** Values that vary: by stretches of time (phases), by amount (bands), or by the year (increases). */
import type { IssueValues } from "../../core/issue-values.ts";
import { bandLimit, type Field } from "../../engagements/field.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { calendarMonthOf } from "../meant.ts";
import { readNumeral } from "../number/numeral.ts";
import { type Result, refuse } from "../number/quantity.ts";
import { isMap, textOf } from "../plain.ts";
import type { Parsed, Varying } from "../scenario.ts";

type ReadOne = (input: unknown, field: Field) => Result<Parsed>;
type Problems = readonly [Problem, ...Problem[]];

const PHASES = "[{ months: 3, value: 12000 }, { value: 8000 }]";
const BANDS = "[{ upTo: 20, value: 250 }, { value: 200 }]";

/**
 * A price, a quantity or a share of a period: what may change from one stretch of time to the next. A flat share of employer
 * taxes is of pay whenever that is paid.
 */
export function recurs(field: Field): boolean {
  if (field.recurs) return true;
  if (field.type === "number") return /^(money|hours|days|sessions)\//.test(field.unit) && field.unit !== "hours/day";
  return (field.type === "share" || field.type === "shares") && field.unit !== "money";
}

/** What holds for as long as the option does, so that a part of a plan can have another one. */
const lasts = (field: Field): boolean =>
  field.type === "employerTaxes" ||
  (field.type === "number" && /^(ratio|people|weeks\/year|hours\/day)$/.test(field.unit));

/** What a list, or a rate with a month, says of a field that may vary; undefined where it is a plain number to read. */
export function readVarying(input: unknown, field: Field, varies: boolean, one: ReadOne): Result<Varying> | undefined {
  if (field.type === "parts" || field.type === "word") return undefined;
  if (varies && field.yearly) return yearly(input, field, one);
  if (!Array.isArray(input)) return undefined;
  const plain = !input.some(isMap);
  if (plain && (input.length < 2 || isRange(input, field) || !input.every(isNumeral))) return undefined;
  const inPhases = input.some((entry) => isMap(entry) && "months" in entry);
  if (varies && field.bands !== undefined && !inPhases)
    return plain ? inOrder(input, "upTo") : bands(input, field, one);
  if (varies && recurs(field)) return plain ? inOrder(input, "months") : phases(input, field, one);
  return refuse("list-of-values", { as: "fixed", write: field.example, lasts: varies && lasts(field) });
}

const isNumeral = (entry: unknown): boolean => readNumeral(textOf(entry)) !== undefined;

/** Whether two numbers may have been meant as a range, which goes from low to high. */
function isRange(list: readonly unknown[], { bands }: Field): boolean {
  const [low, high] = list.map((entry) => readNumeral(textOf(entry))?.value ?? 0);
  return list.length === 2 && bands === undefined && (low ?? 0) < (high ?? 0);
}

/** Numbers in a row, each of which wants its limit but the last. */
function inOrder(list: readonly unknown[], limit: "months" | "upTo"): Result<Varying> {
  const entry = (value: unknown, index: number) =>
    `{ ${index < list.length - 1 ? `${limit}: …, ` : ""}value: ${textOf(value)} }`;
  return wrong({ as: "no-value", entry: 1, write: `[${list.map(entry).join(", ")}]` }, 0);
}

function phases(list: readonly unknown[], field: Field, one: ReadOne): Result<Varying> {
  const read = entries(list, "months", PHASES);
  if (!read.ok) return read;
  const all: { months: number | null; value: Parsed }[] = [];
  for (const [index, { limit, value }] of read.value.entries()) {
    const parsed = one(value, field);
    if (!parsed.ok) return { ok: false, problems: inside(parsed.problems, index) };
    const months = limit === undefined ? null : limit;
    if (months !== null && !(typeof months === "number" && months > 0 && months <= 600)) {
      return wrong({ as: "phase-months", entry: index + 1 }, index);
    }
    if (baseOf(parsed.value) !== baseOf(all[0]?.value ?? parsed.value))
      return wrong({ as: "mixed", entry: index + 1 }, index);
    all.push({ months, value: parsed.value });
  }
  return { ok: true, value: { as: "phases", phases: all } };
}

/** What a share is of; of an amount nothing. */
const baseOf = (parsed: Parsed): string | null => (parsed.as === "share" ? parsed.of : null);

function bands(
  list: readonly unknown[],
  field: Exclude<Field, { type: "parts" | "word" }>,
  one: ReadOne,
): Result<Varying> {
  const read = entries(list, "upTo", BANDS);
  if (!read.ok) return read;
  const all: { upTo: Parsed | null; value: Parsed }[] = [];
  let last = 0;
  for (const [index, { limit, value }] of read.value.entries()) {
    const parsed = one(value, field);
    if (!parsed.ok) return { ok: false, problems: inside(parsed.problems, index) };
    const upTo = limit === undefined ? null : one(limit, bandLimit(field));
    if (upTo !== null && !upTo.ok) return { ok: false, problems: inside(upTo.problems, index) };
    if (upTo !== null && upTo.value.value <= last) {
      return wrong({ as: "band-order", entry: index + 1 }, index);
    }
    if (baseOf(parsed.value) !== baseOf(all[0]?.value ?? parsed.value))
      return wrong({ as: "mixed", entry: index + 1 }, index);
    last = upTo?.value.value ?? last;
    all.push({ upTo: upTo === null ? null : upTo.value, value: parsed.value });
  }
  return { ok: true, value: { as: "bands", bands: all } };
}

/** A raise in a month of the calendar as people say it: `3% in January`. */
const IN_MONTH = /^([\d.]+ ?%) (?:in|per|from|each|every|as of|elke|vanaf|met ingang van) ([a-z]+)$/i;

/** `[5%, 0%]`: a rate for each year, the last one runs on; `{ rate: 3%, month: 1 }`: a raise in a month of the calendar. */
function yearly(input: unknown, field: Field, one: ReadOne): Result<Varying> | undefined {
  const dated = isMap(input) && ("rate" in input || "month" in input);
  const [, said = "", name = ""] = IN_MONTH.exec(textOf(input).trim()) ?? [];
  const inMonth = name === "" ? undefined : calendarMonthOf(name);
  if (inMonth !== undefined) return wrong({ as: "increase-text", write: `{ rate: ${said}, month: ${inMonth} }` });
  if (!dated && !Array.isArray(input)) return undefined;
  const rate = dated ? input.rate : input;
  const month = dated ? input.month : null;
  const list: readonly unknown[] = Array.isArray(rate) ? rate : [rate];
  if (dated) {
    const other = Object.keys(input).find((key) => key !== "rate" && key !== "month");
    if (other !== undefined) return wrong({ as: "increase-key", key: other });
    if (!(Number.isInteger(month) && Number(month) >= 1 && Number(month) <= 12)) {
      return wrong({ as: "increase-month" });
    }
  }
  if (list.length === 0) return wrong({ as: "no-increase" });
  const rates: Parsed[] = [];
  for (const [index, entry] of list.entries()) {
    const parsed = one(entry, field);
    if (!parsed.ok) return { ok: false, problems: inside(parsed.problems, index) };
    rates.push(parsed.value);
  }
  const inRate = dated ? (Array.isArray(rate) ? "list" : "one") : null;
  return { ok: true, value: { as: "increases", rates, month: month === null ? null : Number(month), inRate } };
}

/** The entries of a list of maps, the last of which may be without a limit and no other. */
function entries(
  list: readonly unknown[],
  limit: "months" | "upTo",
  sample: string,
): Result<readonly { readonly limit: unknown; readonly value: unknown }[]> {
  const all: { limit: unknown; value: unknown }[] = [];
  for (const [index, entry] of list.entries()) {
    if (!isMap(entry) || !("value" in entry)) return wrong({ as: "no-value", entry: index + 1, write: sample }, index);
    const other = Object.keys(entry).find((key) => key !== limit && key !== "value");
    if (other !== undefined) return wrong({ as: "key", key: other, entry: index + 1, write: sample }, index);
    if (entry[limit] === undefined && index < list.length - 1) {
      return wrong({ as: "no-limit", limit, entry: index + 1, write: sample }, index);
    }
    all.push({ limit: entry[limit], value: entry.value });
  }
  return { ok: true, value: all };
}

const wrong = (values: IssueValues["list-of-values"], index?: number): { ok: false; problems: Problems } => ({
  ok: false,
  problems: [problem("list-of-values", values, index === undefined ? undefined : String(index))],
});

const inside = (problems: Problems, index: number): Problems =>
  problems.map((problem) => ({ ...problem, key: String(index) })) as unknown as Problems;
