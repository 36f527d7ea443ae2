/** What lines and numbers are called in the reader's language; a user's own words stay as they are. */
import type { Field } from "../engagements/field.ts";
import { type FormulaName, formulaNames } from "../engagements/names.ts";
import { figureLabel, type Jurisdiction, labelOf } from "../figures/jurisdiction.ts";
import { jurisdictionOf } from "../figures/jurisdictions.ts";
import { declared, type FieldWords } from "./declared.ts";
import { figureText } from "./employer-taxes.ts";
import { type Locale, languages } from "./languages.ts";
import { small } from "./phrases.ts";

/** What stands under a dotted key; undefined where nothing does. */
function under(tree: unknown, key: string): unknown {
  return key.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], tree);
}

/** A label as findings carry it; results of older releases have no key. */
export interface Labelled {
  readonly label: string;
  readonly labelKey?: string | null;
}

/** The label in a language: of `Bridge: Fees` only what has a key is put into words. */
export function labelIn(locale: Locale, { label, labelKey }: Labelled): string {
  if (labelKey == null) return label;
  const [english, other] = wordsAt(locale, labelKey);
  const start = english === undefined ? -1 : label.lastIndexOf(english);
  if (english === undefined || other === undefined || start < 0) return label;
  return `${label.slice(0, start)}${other}${label.slice(start + english.length)}`;
}

/** The jurisdiction that a label is of; undefined for all others. */
export function jurisdictionIn(labelKey: string): Jurisdiction | undefined {
  const [root, name = ""] = labelKey.split(".");
  return root === "jurisdictions" ? jurisdictionOf(name) : undefined;
}

function wordsAt(locale: Locale, key: string): [english?: string, other?: string] {
  const jurisdiction = jurisdictionIn(key);
  if (jurisdiction !== undefined) {
    const of = key.split(".").slice(2).join(".");
    const label = labelOf(jurisdiction, of);
    return label ? [figureLabel(label, of), figureLabel(label, of, (english) => figureText(locale, english))] : [];
  }
  const words = under(languages[locale].declared, key) as string | FieldWords | undefined;
  const of = under(declared, key) as { readonly label: string } | undefined;
  return of && words ? [of.label, typeof words === "string" ? words : words[0]] : [];
}

/** The label and the help of a declared field. */
export function fieldWords(locale: Locale, key: string, { label, help }: Field): FieldWords {
  const words = under(languages[locale].declared, key) as FieldWords | undefined;
  return words ?? [label, help];
}

/** A path behind what the key of an option in it is called, where keys are no words of the language: `inwerktijd (rampUp.months)`. */
export function keyWords(locale: Locale, key: string, path: string): string {
  const words = languages[locale].declared;
  if (words === null) return path;
  const fields = Object.values(words.kinds).map((kind) => kind.fields);
  const all: readonly Readonly<Record<string, string | FieldWords>>[] = [words.option, ...fields, words.optionLines];
  const found = all.find((one) => Object.hasOwn(one, key))?.[key];
  return found === undefined ? path : `${small(typeof found === "string" ? found : found[0])} (${path})`;
}

/** What a part of a formula is called. */
export function formulaName(locale: Locale, name: FormulaName): string {
  return languages[locale].declared?.names[name] ?? formulaNames[name];
}

/** What a line of a kind is called inside a sentence; undefined where there is no such line. */
export function lineWords(locale: Locale, kind: string, line: string): string | undefined {
  const labelKey = `kinds.${kind}.lines.${line}`;
  const english = under(declared, labelKey) as { readonly label: string } | undefined;
  if (english === undefined) return undefined;
  const label = labelIn(locale, { label: english.label, labelKey });
  return small(label);
}

/** The title and the help of a kind. */
export function kindWords(locale: Locale, name: string): { readonly title: string; readonly help: string } {
  const english = declared.kinds[name];
  if (english === undefined) throw new TypeError(`no kind ${name}`);
  const words: Readonly<Record<string, { readonly title: string; readonly help: string } | undefined>> =
    languages[locale].declared?.kinds ?? {};
  return words[name] ?? english;
}
