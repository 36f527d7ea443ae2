/**
 * What an employer owes on top of pay, as data: components in order, each a rule over dated
 * figures, chosen by facts about the employer. A jurisdiction is one module and one line in
 * `jurisdictions.ts`. All words are English; other languages say them in `language`.
 */
import type { ContributionLimits } from "../core/flow.ts";
import { nearest } from "../core/issue.ts";
import { kept } from "../core/kept.ts";
import type { Bounds } from "../core/range.ts";
import type { UnitName } from "../core/unit.ts";
import type { SourceId } from "./sources.ts";

/**
 * How well a figure is confirmed. `final`: in force, and read in the official text or in two independent
 * sources. `provisional`: announced and not yet final. `secondary`: read in one source only, or only as
 * others quote the official text.
 */
export const STATUSES = ["final", "provisional", "secondary"] as const;
export type Status = (typeof STATUSES)[number];

/** A number as it holds for a stretch of time. */
export interface Dated {
  /** A rate as a ratio, money in the jurisdiction's currency. */
  readonly value: number;
  /** The ISO date on which it came into force or, where that was not read, from which it was. Its month counts wholly. */
  readonly from: string;
  /** The ISO date from which the sources say nothing any more; left out where the law has no end. */
  readonly until?: string;
  readonly status: Status;
  /** Of a provisional figure: it was read as a secondary one is. */
  readonly secondhand?: true;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly note?: string;
}

/** A number that limits share: a wage base, a threshold, an allowance. Without figures only the employer gives it. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly per: "year" | "quarter" | "month" | "week";
  readonly dated: readonly Dated[];
  /** As it would be written in a file, where there are no figures. */
  readonly example?: string;
}

/** A parameter, a multiple of one, or what another one leaves of it. */
export type Limit =
  | Parameter
  | { readonly times: number; readonly of: Parameter }
  | { readonly of: Parameter; readonly less: Parameter };

export type Rate =
  /** A rate, or, with a `share`, that share of a rate which employer and employee pay together. */
  | { readonly dated: readonly Dated[]; readonly share?: readonly Dated[] }
  /** Only the employer knows it. */
  | "own"
  /** Minus 100 %: a relief from another contribution. */
  | "relief";

/** What a charge falls on: all taxable pay; the base pay alone; what is paid besides it (bonus, holiday allowance, signing bonus, notice). */
export type PayItem = "pay" | "basePay" | "specialPay";

/** A base: pay, the contributions of another component by its id, or the part of bases between limits of their own. */
export type Base = PayItem | (string & {}) | Counted;

export interface Counted {
  readonly on: readonly Base[];
  readonly basis: ContributionLimits;
  readonly threshold?: Limit;
  readonly cap?: Limit;
}

/** One rate on the base above a threshold and up to a cap; without them on all of it. */
export interface Bracket {
  readonly rate: Rate;
  readonly threshold?: Limit;
  readonly cap?: Limit;
  /** Of a relief that fades: no contribution, but this share of all pay below the cap is spared, see `Taper`. */
  readonly taper?: Taper;
}

/** A relief of `least + rate x min(1, ((cap / pay - 1) / 2) ^ power)`, rounded to `digits`, of all pay below the cap. */
export interface Taper {
  readonly least: readonly Dated[];
  readonly power: number;
  readonly digits: number;
}

/** In force from a date, until a date: before and after it nothing is due. */
interface InForce {
  readonly since?: string;
  readonly until?: string;
}

/** Rates on a base. */
export interface Charge extends InForce {
  /** All pay where it is left out. */
  readonly on?: readonly Base[];
  readonly basis: ContributionLimits;
  /** `slab`: the bracket in which pay lies takes all of it; else each takes its part, a marginal scale. */
  readonly scale?: "slab";
  readonly brackets: readonly [Bracket, ...Bracket[]];
}

/** Money for each month, year or paid hour of employment, whatever the pay. */
export interface Amount extends InForce {
  readonly amount: readonly Dated[] | "own";
  readonly per: "month" | "year" | "hour";
}

/** A rule chosen by a fact: of the cases that a number reaches, in rising order, the last; or the case of a word. */
export type Choice =
  | {
      readonly by: string;
      readonly cases: readonly (
        | { readonly atLeast: number; readonly rule: Rule }
        | { readonly above: number; readonly rule: Rule }
      )[];
    }
  | { readonly by: string; readonly words: Readonly<Record<string, Rule>> };

/** A list is due together; null: nothing is due. */
export type Rule = Charge | Amount | readonly (Charge | Amount)[] | Choice | null;

/** The number that an employer may put in place of a component's figures, under the component's id. */
export interface Override {
  /** What it is, where it is no rate and no amount. */
  readonly sets?: "cap";
  /** What holds without it, where the figures do not: no line at all, or nothing that could be priced. */
  readonly without?: "omitted" | "required";
  /** Why an employer must be able to say. */
  readonly why: string;
  /** As it would be written in a file. */
  readonly example: string;
  /** What is said when it is not given, after `not in the file, so `. */
  readonly assumed?: string;
  /** A rate below this counts as this one. */
  readonly floor?: readonly Dated[];
}

export interface Component {
  readonly id: string;
  readonly label: string;
  readonly rule: Rule;
  readonly override: Override;
}

interface FactWords {
  readonly label: string;
  /** What it is, and why the answer depends on it. */
  readonly why: string;
  readonly example: string;
}

/** Something about the employer that chooses rules. */
export type Fact =
  | (FactWords & {
      readonly type: "number";
      readonly unit: UnitName;
      readonly bounds: Bounds;
      /** Without it: the charge of the largest employer, or of one of this size. */
      readonly assumed: { readonly value: "most" | number; readonly say: string };
    })
  | (FactWords & {
      readonly type: "word";
      readonly words: Readonly<Record<string, string>>;
      readonly assumed: { readonly value: string; readonly say: string };
    });

/** What the law or custom of a place adds to a hire, as a line of a file. */
export interface Term {
  /** As it would be written in a file. */
  readonly value: string;
  readonly say: string;
  readonly source: SourceId;
}

export interface Jurisdiction {
  readonly title: string;
  /** Other names that people write for it. */
  readonly aliases?: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** The month with which a contribution year begins, 1 to 12. */
  readonly yearStart: number;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly components: readonly Component[];
  /** How the rules are applied, and what they leave out. */
  readonly notes: readonly string[];
  /** What every answer that uses it must say. */
  readonly caveats?: readonly string[];
  /** Fields of a hire that the law expects, and what to say where one is not given. */
  readonly expects?: Readonly<Record<string, string>>;
  /** What its law has severance bear, in a clause; `only`: of these components alone. Left out: not read. */
  readonly severance?: { readonly say: string; readonly source: SourceId; readonly only?: readonly string[] };
  /** The terms of employment that were read, by the field of a hire: a file to begin with has them. */
  readonly terms?: Readonly<Record<string, Term>>;
}

/** The charges and amounts that a rule can come to. */
export function chargesOf(rule: Rule): readonly (Charge | Amount)[] {
  if (rule === null) return [];
  if ("brackets" in rule || "amount" in rule) return [rule];
  if ("words" in rule) return Object.values(rule.words).flatMap(chargesOf);
  if ("cases" in rule) return rule.cases.flatMap((one) => chargesOf(one.rule));
  return rule;
}

/** The facts that a rule asks for. */
export function factsOf(rule: Rule): readonly string[] {
  if (rule === null || !("by" in rule)) return [];
  const inside = "words" in rule ? Object.values(rule.words) : rule.cases.map((one) => one.rule);
  return [rule.by, ...inside.flatMap(factsOf)];
}

/**
 * The name of a jurisdiction that a word was most likely meant to be: an alias, the end of a title or its beginning, of a state
 * behind its country as well (`us-calif`), or a near name. The code of a country or state that is not shipped is no misspelling
 * of another; a state falls back to its country.
 */
export function jurisdictionNear(
  word: string,
  names: readonly string[],
  find: (name: string) => Pick<Jurisdiction, "title" | "aliases"> | undefined,
): string | undefined {
  const lower = word.trim().toLowerCase().replace(/^the /, "");
  const called = named(lower, names, find, 4);
  if (called !== undefined) return called;
  const [, country = ""] = /^([a-z]{2})(-[a-z]{2})?$/.exec(lower) ?? [];
  if (country !== "") return names.find((name) => name === country) ?? stateOf(lower, names);
  const [, around = "", state = ""] = /^([a-z]{2})[-_ ]+(.+)$/.exec(lower) ?? [];
  const inside = names.filter((name) => name.startsWith(`${around}-`));
  const region = around === "" ? undefined : named(state, inside, find, 3);
  if (region !== undefined) return region;
  return lower.length > 3 ? nearest(lower, [...names]) : stateOf(lower, names);
}

/** The first of the places that a word names: by its code, an alias or its title, else by how its title begins. */
function named(
  word: string,
  places: readonly string[],
  find: (name: string) => Pick<Jurisdiction, "title" | "aliases"> | undefined,
  shortest: number,
): string | undefined {
  const titleOf = (name: string) => find(name)?.title.toLowerCase() ?? "";
  const long = word.length >= shortest;
  const called = (name: string): boolean => {
    const title = titleOf(name);
    const whole = title.endsWith(word) || title.startsWith(`${word} `) || title.startsWith(`${word},`);
    return name === word || (find(name)?.aliases ?? []).includes(word) || (long && whole);
  };
  const begins = (name: string) => long && (titleOf(name).split(", ").at(-1) ?? "").startsWith(word);
  return places.find(called) ?? places.find(begins);
}

/** The state or province with a code of its own: `us-ca` for `CA`, which is also Canada; undefined where there is none. */
export const stateOf = (code: string, names: readonly string[]): string | undefined =>
  names.find((name) => name.endsWith(`-${code.trim().toLowerCase()}`));

const labels = new WeakMap<Jurisdiction, ReadonlyMap<string, string>>();

/** What a key below `employerTaxes.` is called: a fact, a component, or a parameter. */
export function labelOf(jurisdiction: Jurisdiction, key: string): string | undefined {
  const known = kept(labels, jurisdiction, () => labelsOf(jurisdiction));
  const called = key.split(".").flatMap((part) => known.get(part) ?? []);
  return called.at(-1);
}

/** Of equal ids the first counts: facts, then parameters, then components. */
function labelsOf({ facts, components }: Jurisdiction): ReadonlyMap<string, string> {
  const named = [...parametersOf(components), ...components].map(({ id, label }) => [id, label] as const);
  return new Map([...Object.entries(facts).map(([id, { label }]) => [id, label] as const), ...named].reverse());
}

/** What the figures of a component are called beside its rate, by the last part of their keys. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["rate1", "rate 1"],
  ["rate2", "rate 2"],
  ["rate3", "rate 3"],
  ["share", "the employer's share"],
  ["floor", "least rate"],
  ["least", "least relief"],
]);

/** The label of a component or limit as that of one figure of it: of `paidLeave.2026.share` with what it is of several. */
export function figureLabel(label: string, key: string, say = (english: string) => english): string {
  const part = PARTS.get(key.split(".")[2] ?? "");
  return part === undefined ? say(label) : `${say(label)}, ${say(part)}`;
}

/** The parameters of a limit. */
export const parametersIn = (limit: Limit | undefined): readonly Parameter[] =>
  limit === undefined ? [] : "id" in limit ? [limit] : "less" in limit ? [limit.of, limit.less] : [limit.of];

const limitsOfBase = (base: Base): readonly Parameter[] =>
  typeof base === "string"
    ? []
    : [...parametersIn(base.threshold), ...parametersIn(base.cap), ...base.on.flatMap(limitsOfBase)];

/** The parameters of a component's limits, those of its bases included, once. */
export function parametersOfOne({ rule }: Component): readonly Parameter[] {
  const all = chargesOf(rule).flatMap((charge) =>
    "amount" in charge
      ? []
      : [
          ...(charge.on ?? []).flatMap(limitsOfBase),
          ...charge.brackets.flatMap(({ threshold, cap }) => [...parametersIn(threshold), ...parametersIn(cap)]),
        ],
  );
  return [...new Set(all)];
}

/** Every parameter that components use, once. */
export function parametersOf(components: readonly Component[]): readonly Parameter[] {
  return [...new Set(components.flatMap(parametersOfOne))];
}

/** The dated lists of a component's rates, shares and amounts. */
export function ratesIn({ rule, override }: Component): readonly (readonly Dated[])[] {
  const lists = chargesOf(rule).flatMap((charge) => {
    if ("amount" in charge) return charge.amount === "own" ? [] : [charge.amount];
    return charge.brackets.flatMap(({ rate, taper }) => [
      ...(typeof rate === "string" ? [] : [rate.dated, rate.share ?? []]),
      taper?.least ?? [],
    ]);
  });
  return [...lists, override.floor ?? []].filter((dated) => dated.length > 0);
}
