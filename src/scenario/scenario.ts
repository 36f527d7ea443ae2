/** What a valid scenario is after reading and resolving: structure here, every number in `assumptions`. */
import type { Assumption } from "../core/assumption.ts";
import type { YearMonth } from "../core/model.ts";
import type { Quantity } from "../core/range.ts";
import type { UnitName } from "../core/unit.ts";
import type { GivenContribution } from "../engagements/contributions.ts";
import type { GivenJurisdiction } from "../engagements/employer-taxes.ts";
import type { BilledEvery, Counts, Every } from "../engagements/every-option.ts";
import type { Expectation } from "./expectation.ts";

export interface Scenario {
  /** The file's name, for messages. */
  readonly file: string;
  /** The title, or the name of the file, without its folders, where there is none. */
  readonly title: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly start: YearMonth;
  readonly horizonMonths: number;
  /** null: the dearest option. */
  readonly baseline: string | null;
  /** The phases of the need, in months of the scenario; the last one may have no end. */
  readonly need: readonly { readonly from: number; readonly to: number; readonly address: string }[];
  readonly options: readonly OptionScenario[];
  /** The case that was asked for; null: the file as it stands. */
  readonly case: { readonly id: string; readonly title: string } | null;
  /** The cases of the file, each a scenario of its own; none in a case. */
  readonly cases: readonly CaseScenario[];
  /** What flags set over the file, in order. */
  readonly overrides: readonly { readonly address: string; readonly value: string }[];
  /** Every number by address: figure < scenario < flag, the winner's origin and source kept. */
  readonly assumptions: ReadonlyMap<string, Assumption>;
  /** Addresses at which a named input stands, with that input's own address. */
  readonly references: ReadonlyMap<string, string>;
  /** The addresses of named inputs that nothing refers to. */
  readonly unusedInputs: readonly string[];
  /** What the file says must hold of its results; only `check` asks. */
  readonly expectations: readonly Expectation[];
  /** The file's own values with the flags laid over them, as its schema reads them: what `diff` switches one by one. */
  readonly plain: Readonly<Record<string, unknown>>;
}

/** A named set of changes over the file, and the scenario that they make of it. */
export interface CaseScenario {
  readonly id: string;
  readonly title: string;
  /** As the file has them: numbers and texts by address. */
  readonly set: Readonly<Record<string, string | number>>;
  readonly scenario: Scenario;
}

export interface OptionScenario {
  readonly id: string;
  /** The prefix of its numbers' addresses. */
  readonly address: string;
  readonly kind: string;
  /** ISO 4217: what its money is in; of a part without one that of the option around it, else the scenario's. */
  readonly currency: string;
  readonly title: string | null;
  /** The numbers that the file, a flag or a figure gives, by field name, and how each is to be read. */
  readonly given: ReadonlyMap<string, Given>;
  readonly rampUp: "profile" | "amount" | null;
  /** How often the fees are billed, and whether before or after what they are for; its discount is in `given`. */
  readonly billing: { readonly every: BilledEvery; readonly inAdvance: boolean } | null;
  readonly costs: readonly CostScenario[];
  /** Contributions of the file's own, on the pay of a hire. */
  readonly contributions: readonly GivenContribution[];
  readonly parts: readonly OptionScenario[];
}

/** How what is given is to be read: a number as it is or as a share of a base, a word, or the rules of a jurisdiction; or several of them. */
export type Given =
  | GivenNumber
  | GivenJurisdiction
  | GivenIncreases
  | GivenPhases
  | GivenBands
  | GivenWord
  | GivenShares;

export interface GivenWord {
  readonly as: "word";
  readonly word: string;
}

/** Several shares or amounts, each at its name below the field's. */
export interface GivenShares {
  readonly as: "shares";
  readonly names: readonly string[];
}

/** The numbers at `.1`, `.2` ..., each for so many months from the option's start; null: to its end. */
export interface GivenPhases {
  readonly as: "phases";
  /** How each number is to be read. */
  readonly each: GivenNumber;
  readonly months: readonly (number | null)[];
}

/** The prices at `.1`, `.2` ..., each up to `.1.upTo`; the last has none, or the amount ends with it. */
export interface GivenBands {
  readonly as: "bands";
  readonly count: number;
  /** How each price is to be read. */
  readonly each: GivenNumber;
  /** Whether each band has an end. */
  readonly limits: readonly boolean[];
}

/** A rate for each year, at `.1`, `.2` ...; `month` is of the calendar, 1 to 12, null at the anniversary. */
export interface GivenIncreases {
  readonly as: "increases";
  readonly count: number;
  readonly month: number | null;
}
export type GivenNumber = { readonly as: "number" | "amount" } | { readonly as: "share"; readonly of: string };

/** What an option gives, its extra costs included, each with its address. */
export const givenIn = ({ address, given, costs }: OptionScenario): (readonly [address: string, given: Given])[] =>
  [{ address, given }, ...costs].flatMap((of) =>
    [...of.given].map(([name, one]) => [`${of.address}.${name}`, one] as const),
  );

/** How a number is to be read; of one that varies, how each of its numbers is. */
export const howOf = (given: Given | undefined): Given | undefined => (given && "each" in given ? given.each : given);

/** A number as the grammar of numbers read it, and how it is meant. */
export type Parsed = Quantity & GivenNumber & { readonly written?: Written };

/** A value that varies: each of its numbers has an address of its own, counted from 1. */
export type Varying =
  /** By stretches of time, counted from the option's start; null: to its end. */
  | { readonly as: "phases"; readonly phases: readonly { readonly months: number | null; readonly value: Parsed }[] }
  /** By amount, each band at its own price; null: without an end. */
  | { readonly as: "bands"; readonly bands: readonly { readonly upTo: Parsed | null; readonly value: Parsed }[] }
  /** A rate for each year; `month` of the calendar, or null at the anniversary. `inRate`: how it stands at `rate`. */
  | {
      readonly as: "increases";
      readonly rates: readonly Parsed[];
      readonly month: number | null;
      readonly inRate: "list" | "one" | null;
    };

/** A number that the file has in another unit than its field's: its text, and the unit it is in. */
export interface Written {
  readonly text: string;
  readonly unit: UnitName;
}

export interface CostScenario {
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
  readonly every: Every;
  readonly counts: Counts;
  readonly imputed: boolean;
  /** `amount` and those of the optional numbers that are given. */
  readonly given: ReadonlyMap<string, Given>;
}

/** The assumption at an address, also where a named input stands. */
export function assumptionAt(
  { assumptions, references }: Pick<Scenario, "assumptions" | "references">,
  address: string,
): Assumption | undefined {
  return assumptions.get(references.get(address) ?? address);
}
