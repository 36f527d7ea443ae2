/**
 * What an employer owes on top of pay, as data: components in order, each a rule over dated
 * figures, chosen by facts about the employer. A jurisdiction is one module and one line in
 * `jurisdictions.ts`.
 */
import { nearest } from "../core/issue.ts";
import type { Bounds } from "../core/range.ts";
import type { Text } from "../core/text.ts";
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
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly note?: Text;
}

/** A limit that components share: a wage base, a threshold, an allowance. */
export interface Parameter {
  readonly id: string;
  readonly label: Text;
  readonly per: "year" | "month";
  readonly dated: readonly Dated[];
}

export type Rate =
  /** A rate, or, with a `share`, that share of a rate which employer and employee pay together. */
  | { readonly dated: readonly Dated[]; readonly share?: readonly Dated[] }
  /** Only the employer knows it. */
  | "own"
  /** Minus 100 %: an allowance spares that much of another contribution. */
  | "spared";

/** One rate on the pay above one limit and up to another; without limits on all of it. */
export interface RateBand {
  readonly rate: Rate;
  readonly above?: Parameter;
  readonly upTo?: Parameter;
}

/**
 * How limits apply: to the contribution `year` as a whole, also where the employment starts inside it;
 * `cumulative`ly by months employed; or to each `month` by itself.
 */
export type Limits = "year" | "cumulative" | "month";

export interface Charge {
  readonly bands: readonly [RateBand, ...RateBand[]];
  readonly limits: Limits;
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

/** null: nothing is due. */
export type Rule = Charge | Choice | null;

/** What an employer can put in place of a component's figures, under the component's id. */
export interface OwnNumber {
  readonly sets: "rate" | "upTo";
  /** What holds without it: the figures, no line at all, or nothing that could be priced. */
  readonly without: "figures" | "noLine" | "issue";
  /** Why an employer must be able to say. */
  readonly why: Text;
  /** As it would be written in a file. */
  readonly example: string;
  /** What is said when it is not given, after `... is not given: `. */
  readonly assumed?: Text;
}

export interface Component {
  readonly id: string;
  readonly label: Text;
  /** What it is taken of: taxable pay, or the contributions of another component by its id. */
  readonly on: "pay" | (string & {});
  readonly rule: Rule;
  readonly own: OwnNumber;
}

interface FactWords {
  readonly label: Text;
  /** What it is, and why the answer depends on it. */
  readonly why: Text;
  readonly example: string;
}

/** Something about the employer that chooses rules. */
export type Fact =
  | (FactWords & {
      readonly type: "number";
      readonly unit: UnitName;
      readonly bounds: Bounds;
      /** Without it: the charge of the largest employer. */
      readonly assumed: { readonly value: "most"; readonly say: Text };
    })
  | (FactWords & {
      readonly type: "word";
      readonly words: Readonly<Record<string, Text>>;
      readonly assumed: { readonly value: string; readonly say: Text };
    });

export interface Jurisdiction {
  readonly title: Text;
  /** Other names that people write for it. */
  readonly aliases?: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** The month with which a contribution year begins, 1 to 12. */
  readonly yearStart: number;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly components: readonly Component[];
  /** How the rules are applied, and what they leave out. */
  readonly notes: readonly Text[];
  /** What every answer that uses it must say. */
  readonly caveats?: readonly Text[];
  /** Fields of a hire that the law expects, and what to say where one is not given. */
  readonly expects?: Readonly<Record<string, Text>>;
}

/** The charges that a rule can come to. */
export function chargesOf(rule: Rule): readonly Charge[] {
  if (rule === null) return [];
  if ("bands" in rule) return [rule];
  return "words" in rule
    ? Object.values(rule.words).flatMap(chargesOf)
    : rule.cases.flatMap((one) => chargesOf(one.rule));
}

/**
 * The name of a jurisdiction that a word was most likely meant to be: an alias, the end of a title, or a near name.
 * The code of a country or state that is not shipped is no misspelling of another; a state falls back to its country.
 */
export function jurisdictionNear(word: string, among: Readonly<Record<string, Jurisdiction>>): string | undefined {
  const lower = word.trim().toLowerCase();
  const names = Object.keys(among);
  const called = names.find((name) => {
    const { title, aliases = [] } = among[name] as Jurisdiction;
    const titles = [title.en, title.nl].map((text) => text.toLowerCase());
    return (
      name === lower || aliases.includes(lower) || (lower.length > 3 && titles.some((text) => text.endsWith(lower)))
    );
  });
  if (called !== undefined) return called;
  const [, country = ""] = /^([a-z]{2})(-[a-z]{2})?$/.exec(lower) ?? [];
  return country === "" ? nearest(lower, names) : names.find((name) => name === country);
}

/** What a key below `employerTaxes.` is called: a fact, a component, or a parameter. */
export function labelOf({ facts, components }: Jurisdiction, key: string): Text | undefined {
  const [id = ""] = key.split(".");
  const own = facts[id]?.label ?? components.find((component) => component.id === id)?.label;
  return own ?? parametersOf(components).find((parameter) => parameter.id === id)?.label;
}

/** Every limit that components use, once. */
export function parametersOf(components: readonly Component[]): readonly Parameter[] {
  const all = components.flatMap(({ rule }) =>
    chargesOf(rule).flatMap(({ bands }) => bands.flatMap(({ above, upTo }) => [above, upTo])),
  );
  return [...new Set(all)].filter((parameter) => parameter !== undefined);
}

/** Every figure of the components: of their rates, their shares and their limits. */
export function datedOf(components: readonly Component[]): readonly Dated[] {
  const bands = components.flatMap(({ rule }) => chargesOf(rule).flatMap((charge) => charge.bands));
  const rates = bands.flatMap(({ rate }) => (typeof rate === "string" ? [] : [...rate.dated, ...(rate.share ?? [])]));
  return [...rates, ...parametersOf(components).flatMap(({ dated }) => dated)];
}
