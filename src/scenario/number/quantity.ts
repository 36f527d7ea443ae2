/** The grammar of values: numbers, percentages, ranges, and mappings of these with their source. */
import { nearest } from "../../core/issue.ts";
import type { IssueCode, IssueValues } from "../../core/issue-values.ts";
import type { Bounds, Quantity } from "../../core/range.ts";
import type { UnitName } from "../../core/unit.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { type Draft, draftOf, Problems } from "./draft.ts";
import { noPercent, notRatio, type Wanted } from "./misread.ts";
import { cited, formatPlain, percentText, ratioOf } from "./numeral.ts";
import { at, finish, numeralText, partText, rangeText } from "./range.ts";

export { formatPlain, percentText } from "./numeral.ts";

/** A value that was read, or everything that is wrong with it: more than one problem only in a mapping. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

/** What is wrong with what could not be read. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly [Problem, ...Problem[]];
}

/** What cannot be read, by the code of what is wrong with it. */
export const refuse = <Code extends IssueCode>(code: Code, values: IssueValues[Code]): Refused => ({
  ok: false,
  problems: [problem(code, values)],
});

/** A share of a base as a ratio, or an amount. */
export type ShareOrAmount = Quantity & ({ readonly as: "share"; readonly of: string } | { readonly as: "amount" });

/** A place for a share or amount. */
export interface ShareField {
  /** The unit of an amount, as data has it: `USD/year`. */
  readonly unit: string;
  /** The bases that may be named after `of`. */
  readonly bases: readonly string[];
  /** The base of a percentage that names none. */
  readonly base: string;
  readonly ratioBounds: Bounds;
  readonly amountBounds: Bounds;
  /** True where an amount has no sense; a bare number is then read as `parseRatio` does. */
  readonly shareOnly?: boolean;
  /** What may be written there. */
  readonly sample?: string;
}

/** A bare number up to this one can be a percentage as well as an amount. */
const MOST_AMBIGUOUS = 100;

/** Whether `8.125` in this place may be 8,125, in whatever unit it is written there: of money and of whole numbers. */
export const isGrouped = ({ unit, bounds }: { readonly unit: UnitName; readonly bounds: Bounds }): boolean =>
  unit.startsWith("money") || bounds.integer === true;

/**
 * A number in the unit, as data has it (`USD/month`, `hours`), within the bounds; a percentage is refused. Where digits
 * are `grouped` (`isGrouped`), `8.125` is refused, as text, because it may be 8,125; `8.000` is refused everywhere.
 */
export function parseNumber(
  input: unknown,
  unit: string,
  bounds: Bounds,
  options: { readonly grouped?: boolean; readonly sample?: string | undefined } = {},
): Result<Quantity> {
  const wanted = wantedNumber(unit, bounds, options.grouped === true, options.sample);
  return resultOf(draftOf(input, wanted), (draft) => {
    const refused = draft.parts.find((part) => part.numeral.percent || part.base !== undefined);
    if (refused !== undefined) return at(refused, draft, noPercent(partText(refused), wanted));
    return suffixFault(draft) ?? finish(draft, (numeral) => numeral.value, formatPlain, bounds, unit);
  });
}

/** A ratio within the bounds, from a percentage or a bare number from 0 up to 1 exclusive. */
export function parseRatio(input: unknown, bounds: Bounds, sample?: string): Result<Quantity> {
  const wanted = wantedRatio(bounds, sample);
  return resultOf(draftOf(input, wanted), (draft) => {
    const named = draft.parts.find((part) => part.base !== undefined);
    if (named !== undefined) {
      const values = { text: cited(partText(named)), write: rangeText(draft, numeralText) };
      return problem("base-not-allowed", values);
    }
    return ratio(draft, wanted, bounds);
  });
}

/**
 * A share (its value a ratio, `of` a known base) or an amount in the field's unit. A bare number above 0 and up to 100
 * is neither; in a mapping, as in `{ value: 25 }`, it is an amount.
 */
export function parseShareOrAmount(input: unknown, field: ShareField): Result<ShareOrAmount> {
  const { unit, ratioBounds, amountBounds } = field;
  const wanted = field.shareOnly === true ? wantedRatio(ratioBounds, field.sample) : wantedEither(field);
  return resultOf(draftOf(input, wanted), (draft): ShareOrAmount | Problem => {
    const { parts } = draft;
    const of = baseOf(draft, field);
    if (typeof of === "object") return of;
    if (field.shareOnly === true || parts.some((part) => part.numeral.percent)) {
      const share = ratio(draft, wanted, ratioBounds);
      return "code" in share ? share : { ...share, as: "share", of };
    }
    const problem = suffixFault(draft) ?? (draft.mapping ? undefined : bareFault(draft, field));
    if (problem !== undefined) return problem;
    const amount = finish(draft, (numeral) => numeral.value, formatPlain, amountBounds, unit);
    return "code" in amount ? amount : { ...amount, as: "amount" };
  });
}

function resultOf<T extends object>(draft: Draft | Problems, read: (draft: Draft) => T | Problem): Result<T> {
  if (draft instanceof Problems) return { ok: false, problems: draft.list };
  const value = read(draft);
  return "code" in value ? { ok: false, problems: [value] } : { ok: true, value };
}

function wantedNumber(unit: string, bounds: Bounds, grouped: boolean, example?: string): Wanted {
  const type = bounds.integer === true ? "whole" : "number";
  return { type, unit, grouped, bounds, sample: example ?? formatPlain(sampleOf(bounds, grouped ? 8000 : 40)) };
}

function wantedRatio(bounds: Bounds, example?: string): Wanted {
  const sample = example ?? percentText(sampleOf(bounds, 0.25));
  return { type: "ratio", unit: "", grouped: false, bounds, sample };
}

function wantedEither({ unit, ratioBounds, amountBounds: bounds, sample: example }: ShareField): Wanted {
  const sample = example ?? percentText(sampleOf(ratioBounds, 0.25));
  return { type: "either", unit, grouped: true, bounds, sample };
}

/** A number within the bounds, the preferred one if it is. */
function sampleOf({ min, minExclusive, max }: Bounds, preferred: number): number {
  if (max !== undefined && preferred > max) return max;
  if (min === undefined || preferred > min || (preferred === min && minExclusive !== true)) return preferred;
  return minExclusive === true ? (max ?? min + 1) : min;
}

function ratio(draft: Draft, wanted: Wanted, bounds: Bounds): Quantity | Problem {
  const { parts } = draft;
  const amount = parts.find((part) => part.numeral.suffix !== "");
  if (amount !== undefined) return at(amount, draft, notRatio(numeralText(amount.numeral), wanted));
  const bare = parts.filter(({ numeral }) => !numeral.percent);
  const first = bare[0];
  const clear = bare.length === parts.length && bare.every(({ numeral: { value } }) => value >= 0 && value < 1);
  if (first === undefined || clear) {
    return finish(draft, (numeral) => (numeral.percent ? ratioOf(numeral) : numeral.value), percentText, bounds, "");
  }
  const most = Math.max(...bare.map(({ numeral }) => numeral.value));
  if (most > (bounds.max ?? 10) * 100) {
    if (bare.length === parts.length) return at(first, draft, notRatio(rangeText(draft, numeralText), wanted));
    const text = cited(rangeText(draft, numeralText));
    return at(first, draft, problem("percent-expected", { as: "mixed", text, either: wanted.type !== "ratio" }));
  }
  const write = [rangeText(draft, (numeral) => `${formatPlain(numeral.value)}%`)];
  if (parts.length === 1) {
    const { value } = first.numeral;
    if (value < 1) write[0] = percentText(value);
    else if (value <= 2 && value <= (bounds.max ?? 1)) write.push(percentText(value));
  }
  const text = cited(rangeText(draft, numeralText));
  return at(first, draft, problem("percent-expected", { as: "bare", text, write }));
}

/** What people call the bases, the more first. */
const BASE_WORDS: readonly (readonly [base: string, words: RegExp])[] = [
  ["cash", /total|cash|package|\bcomp|\bote\b|totaal|pakket/i],
  ["salary", /salar|base|basi[cs]|gross|pay|wage|bruto|loon/i],
  ["mediaSpend", /spend|media|\bads?\b|budget/i],
  ["fees", /fee|retainer|invoice|honorari|factuur/i],
];

/** The base of the percentages, or the problem with it. */
function baseOf({ parts }: Draft, field: ShareField): string | Problem {
  const named = [...new Set(parts.flatMap((part) => part.base ?? []))];
  const [first] = named;
  if (first === undefined) return field.base;
  const bare = parts.find((part) => part.base !== undefined && !part.numeral.percent);
  if (bare !== undefined) {
    const write = `${formatPlain(bare.numeral.value)}% of ${first}`;
    return problem("percent-expected", { as: "bare-of", text: cited(partText(bare)), write });
  }
  const known = [...new Set([field.base, ...field.bases])];
  const unknown = named.find((base) => !known.includes(base));
  if (unknown !== undefined) {
    const near =
      nearest(unknown, known) ??
      BASE_WORDS.find(([base, words]) => known.includes(base) && words.test(unknown))?.[0] ??
      null;
    return problem("unknown-base", { as: "unknown", base: cited(unknown), near, known });
  }
  if (named.length === 1) return first;
  return problem("unknown-base", { as: "several", bases: named });
}

/** The problem with a bare number, or range of these, that may as well be a percentage. */
function bareFault(draft: Draft, { unit, base, ratioBounds }: ShareField): Problem | undefined {
  const values = draft.parts.map((part) => part.numeral.value);
  if (draft.parts.some((part) => part.numeral.suffix !== "")) return undefined;
  const least = values.find((value) => value > 0);
  if (least === undefined || least > MOST_AMBIGUOUS) return undefined;
  const asShare = (value: number): string =>
    values.length === 1 && value < 1 ? percentText(value) : `${formatPlain(value)}%`;
  const most = Math.max(...values);
  const shareFits = most <= MOST_AMBIGUOUS || most <= (ratioBounds.max ?? Number.POSITIVE_INFINITY) * 100;
  const share = shareFits ? rangeText(draft, ({ value }) => asShare(value)) : null;
  return problem("share-or-amount", { text: rangeText(draft, numeralText), share, base, unit });
}

/** `150 to 200k`: the suffix may be meant for both ends. */
function suffixFault(draft: Draft): Problem | undefined {
  const last = draft.parts.at(-1)?.numeral;
  if (last === undefined || last.suffix === "" || draft.mapping) return undefined;
  const bare = draft.parts.filter(
    ({ numeral }) => numeral.suffix === "" && Math.abs(numeral.value) < 1000 && numeral.value !== 0,
  );
  if (bare.length === 0) return undefined;
  const both = rangeText(draft, (numeral) =>
    numeral.value === 0 ? "0" : numeral.digits + (numeral.suffix || last.suffix),
  );
  const digits = rangeText(draft, (numeral) => formatPlain(numeral.value));
  const text = cited(rangeText(draft, numeralText));
  return problem("number-suffix", { as: "each", suffix: last.suffix, text, write: [both, digits] });
}
