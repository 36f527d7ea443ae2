/**
 * The grammar of numbers as regular expressions, for editors: what is written as a number of a field matches, in whatever
 * unit; whether the numbers lie in their order and bounds is for the reader to say.
 */
import { kept } from "../../core/kept.ts";
import type { UnitName } from "../../core/unit.ts";
import type { Field } from "../../engagements/field.ts";
import type { Problem } from "../../language/issues.ts";
import { REFERENCE } from "../id.ts";
import { isMap } from "../plain.ts";
import { draftOf, Problems } from "./draft.ts";
import { ANY_NUMBER, numeralFault } from "./misread.ts";
import { isGrouped } from "./quantity.ts";
import { unitWordsFor } from "./unit.ts";

/** The texts that a number can be written in. */
export interface Texts {
  /** In the place of the field: one number or a range. */
  readonly alone: string;
  /** At `value` of a mapping, where a bare number is an amount. */
  readonly inside: string;
  /** At `low`, `likely` or `high` of a mapping. */
  readonly single: string;
}

type Numeric = Exclude<Field, { readonly type: "parts" | "word" }>;

const SIGN = "[\\-+−]?";
const DIGITS = "(?!0\\d)(?:\\d+\\.?\\d*|\\.\\d+)";
const PERCENT = `${SIGN}${DIGITS} ?%`;
const FRACTION = "\\+?(?:0(?:\\.\\d*)?|\\.\\d+|[1-9](?:\\.\\d*)?[eE]-\\d{1,3})";
const TO = "\\s+[tT][oO]\\s+";
/** Digits that may be thousands: `8.000` everywhere, `8.125` of money and whole numbers. */
const plain = (grouped: boolean) =>
  `${SIGN}(?![1-9]\\d{0,2}\\.${grouped ? "\\d{3}" : "000"}(?![\\deEkKmM]))${DIGITS}(?:[eE][\\-+]?\\d{1,3}|[kKmM])?`;
/** A first positive number of at most 100, which may be a percentage as well as an amount. */
const EITHER = `(?:(?:0(?:\\.0*)?|[\\-−][\\d.]+)${TO})?\\+?(?=[\\d.]*[1-9])(?:\\d{1,2}(?:\\.\\d*)?|\\.\\d+|100(?:\\.0*)?)(?:${TO}|\\s*$)`;

export function textsOf(field: Numeric): Texts {
  const ranges = field.type === "number" && field.fixed ? 0 : 2;
  if (field.type !== "number") return shareTexts(field);
  if (field.unit === "ratio") return texts([many(PERCENT, ranges), many(FRACTION, ranges)], [PERCENT, FRACTION]);
  const number = plain(isGrouped(field));
  return amountTexts(number, field.bare ? null : unitOf(field.unit), ranges);
}

/** Any number of any field: what an input may be. */
export function anyTexts(): Texts {
  const unit = behind(unitPart("\\s+", ["[A-Za-z]+"]), true, unitPart(PER, ["[A-Za-z]+"]), true);
  const number = `${plain(true)}(?:${unit})?`;
  const share = `${PERCENT}(?:\\s+[oO][fF]\\s+[A-Za-z]+)?`;
  const one = `(?:${number}|${share})`;
  return texts([many(one, 2)], [one]);
}

/** What is wrong with a number that no field reads, where none could read it. */
export function anyFault(input: unknown): Problem | undefined {
  if (isMap(input) || Array.isArray(input)) return undefined;
  if (typeof input === "string" && new RegExp(anyTexts().alone).test(input)) return undefined;
  const draft = draftOf(input, ANY_NUMBER);
  if (draft instanceof Problems) return draft.list[0];
  return typeof input === "string" ? numeralFault(input, ANY_NUMBER) : undefined;
}

function shareTexts(field: Exclude<Numeric, { type: "number" }>): Texts {
  const share = `${PERCENT}(?:\\s+[oO][fF]\\s+(?:${field.bases.join("|")}))?`;
  if (field.shareOnly) return texts([many(share, 2), many(FRACTION, 2)], [share, FRACTION]);
  const amounts = (guard: string) => amountTexts(plain(true), unitOf(field.unit), 2, guard);
  const { inside, single } = amounts("");
  const { alone } = field.plainAmount ? { alone: inside } : amounts(`(?!${EITHER})`);
  const shares = whole(many(share, 2));
  return { alone: `${shares}|${alone}`, inside: `${shares}|${inside}`, single: `${whole(share)}|${single}` };
}

/** Amounts in a unit, behind each number of a range or behind the last; `guard` looks ahead at those without. */
function amountTexts(number: string, unit: string | null, ranges: number, guard = ""): Texts {
  const bare = `${guard}${many(number, ranges)}`;
  if (unit === null) return texts([bare], [number]);
  const range = `(?:${number}(?:${unit})?${TO}){0,${ranges}}${number}(?:${unit})`;
  return texts([range, bare], [`${number}(?:${unit})?`]);
}

const many = (one: string, more: number): string => (more === 0 ? one : `${one}(?:${TO}${one}){0,${more}}`);
const whole = (text: string): string => `^\\s*(?:${text})\\s*$`;

function texts(alone: readonly string[], single: readonly string[]): Texts {
  const inside = `${whole(alone.join("|"))}|${REFERENCE.source}`;
  return { alone: inside, inside, single: whole(single.join("|")) };
}

const PER = "(?:\\s+(?:[aA][nN]?|[pP][eE][rR]|[eE][aA][cC][hH]|[eE][vV][eE][rR][yY])\\s+|\\s*/\\s*)";

/** What may stand behind a number of this unit; null: nothing. */
const unitOf = (unit: UnitName): string | null => kept(unitParts, unit, () => unitPartOf(unit));
const unitParts = new Map<UnitName, string | null>();

function unitPartOf(unit: UnitName): string | null {
  const { what, per } = unitWordsFor(unit);
  if (what.length + per.length === 0) return null;
  const [counted, period] = [what, per].map((words) => words.filter((word) => word !== "").map(anyCase));
  return behind(
    unitPart("\\s+", counted ?? []),
    what.includes("") || what.length === 0,
    unitPart(PER, period ?? []),
    per.includes("") || per.length === 0,
  );
}

const unitPart = (before: string, words: readonly string[]): string =>
  words.length === 0 ? "" : `${before}(?:${words.join("|")})`;

function behind(what: string, whatOptional: boolean, per: string, perOptional: boolean): string {
  if (what === "") return per;
  if (per === "") return what;
  return `${whatOptional ? `(?:${what})?` : what}${perOptional ? `(?:${per})?` : per}`;
}

/** A word in small letters or capitals, since patterns have no flags. */
const anyCase = (word: string): string => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
