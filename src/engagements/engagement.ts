/**
 * What every kind of engagement is: declared numbers, declared lines, and line items as
 * data. A kind never sees a value while it builds a formula, only addresses; it may look
 * at the likely value to say what is missing.
 */
import type { Flow } from "../core/flow.ts";
import type { Formula } from "../core/formula.ts";
import type { Basis, Category, Item } from "../core/item.ts";
import type { Quantity } from "../core/range.ts";
import type { Text } from "../core/text.ts";
import type { Growth, Spells, Timing, Window } from "../core/timing.ts";
import type { Base, Field } from "./field.ts";

/** A line that a kind can have; its key in `lines` is the line's id. */
export interface Line {
  readonly label: Text;
  readonly category: Category;
  readonly basis: Basis;
}

/**
 * Money a year, with the rise that belongs to it and the stretch of the scenario to which it is confined.
 * A sum of these grows part by part.
 */
export type Yearly = readonly {
  readonly amount: Formula;
  readonly growth: Growth | null;
  readonly window?: Window | null;
  /** True where it is no yearly money but one amount, which does not rise: a signing bonus of 20,000. */
  readonly once?: true;
}[];

/** Hours a month that are needed of an option, in a stretch of the scenario. */
export interface NeededHours {
  /** null: all the time. */
  readonly window: Window | null;
  readonly hours: Formula;
  /** The most that the number can be, by its range. */
  readonly most: number;
}

/** The numbers of one option, as a kind sees them. */
export interface Inputs {
  /** Whether the file, a flag or a figure gives the number. */
  has(name: string): boolean;
  /** The number of a field, in its unit. Only for fields that `has` confirms or that are required. */
  number(name: string): Formula;
  /** Its likely value and range, for notices; never for arithmetic. */
  quantity(name: string): Quantity;
  /**
   * A share-or-amount field, as money a year for its yearly and monthly units: a share of each part of its
   * base, or the amount with the option's own yearly increase. A once field gives the share of a full year's base, or
   * the amount as it is.
   */
  share(name: string, bases: Partial<Record<string, Yearly>>): Yearly;
  /** The employer taxes of a hire: lines that follow the pay, and those that can be stated a year. */
  employerTaxes(pay: EmploymentPay): { readonly items: readonly Item[]; readonly yearly: Yearly };
  /** Of the option itself, or else of the scenario's need; null where neither states any. */
  readonly needed: readonly NeededHours[] | null;
  readonly weeksPerYear: Formula;
  /** How long the option runs, where `months` says so. */
  readonly months: Formula | null;
  readonly spells: Spells;
  /** The option's yearly increase; null where there is none. */
  readonly increase: Growth | null;
  /** A growth from the start of this option by a field's rate. */
  growth(name: string): Growth;
  /** During every spell, at prices that grow. */
  during(growth: Growth | null, window?: Window | null): Timing;
  atStart(growth: Growth | null): Timing;
  atEnd(growth: Growth | null): Timing;
  atYearEnd(growth: Growth | null): Timing;
  /** A price for the whole: spread evenly over the option's length, or at its start where it has no end. */
  overTerm(): Timing;
  /** Options inside this one, compiled; ids carry the part's own. */
  parts(name: string): readonly Part[];
  notice(code: string, values: Readonly<Record<string, string | number>>): void;
}

/** What an employer pays a person, for the contributions on it. */
export interface EmploymentPay {
  readonly flow: Flow;
  readonly salary: Yearly;
  readonly cash: Yearly;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly hours: Flow | null;
  readonly lostHours: Flow | null;
  readonly mediaSpend?: Flow | null;
  readonly spells: readonly Spells[];
  readonly productiveFrom: Formula;
}

/** What a kind makes of its inputs. */
export interface Engaged {
  readonly items: readonly Item[];
  /** Hours delivered; null where the kind cannot say. */
  readonly hours: Flow | null;
  /** What ramp-up loses a part of. */
  readonly pay: readonly Flow[];
  /** The money a year behind each of the kind's `bases`, for extra `costs` that are a share of one. */
  readonly bases: Partial<Record<string, Yearly>>;
  /** What the buyer spends on media through it: shown apart, no cost of the option. */
  readonly mediaSpend?: Flow | null;
  /** Given by a kind that is made of parts. */
  readonly lostHours?: Flow | null;
  readonly spells?: readonly Spells[];
  readonly productiveFrom?: Formula;
}

export interface Engagement {
  readonly title: Text;
  /** One sentence for the starter file and the reference. */
  readonly help: Text;
  readonly fields: Readonly<Record<string, Field>>;
  readonly lines: Readonly<Record<string, Line>>;
  /** What extra `costs` may take a share of, the base of a bare percentage first. */
  readonly bases: readonly Base[];
  /** The lines of a starter option, as a file would have them; they run as they are. */
  readonly starter: Readonly<Record<string, string>>;
  /** What is wrong with the option as a whole, given which of its numbers there are. */
  check?(has: (name: string) => boolean, need: boolean): readonly Contradiction[];
  engage(inputs: Inputs): Engaged;
}

/** A problem between the numbers of one option; `at` names the key to point at, or the option itself. */
export interface Contradiction {
  readonly code: string;
  readonly at?: string;
  readonly message: string;
  readonly hint: string;
}
