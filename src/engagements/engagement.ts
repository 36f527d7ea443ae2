/**
 * What every kind of engagement is: declared numbers, declared lines, and line items as
 * data. A kind never sees a value while it builds a formula, only addresses.
 */
import type { Flow } from "../core/flow.ts";
import type { Formula } from "../core/formula.ts";
import type { Basis, Category, Item } from "../core/item.ts";
import type { HoursBought, Untaxed } from "../core/model.ts";
import type { NoticeCode, NoticeValues } from "../core/notice.ts";
import type { Growth, Spells, Timing, Window } from "../core/timing.ts";
import type { Figure } from "../figures/figure.ts";
import type { Choice, Needs } from "./choice.ts";
import type {
  Base,
  EmployerTaxesField,
  Field,
  NumberField,
  PartsField,
  ShareField,
  SharesField,
  WordField,
} from "./field.ts";

/** A line that a kind can have; its key in `lines` is the line's id. */
export interface Line {
  readonly label: string;
  readonly category: Category;
  readonly basis: Basis;
  /** Set where `billing` decides when it is paid. */
  readonly billed?: true;
}

export type FieldMap = Readonly<Record<string, Field>>;
export type LineMap = Readonly<Record<string, Line>>;

/**
 * Money of a period, with the rise that belongs to it and the stretch of the scenario to which it is confined.
 * A sum of these grows part by part. `once`: one amount, which does not rise, as a signing bonus of 20,000.
 */
export type Money = readonly {
  readonly amount: Formula;
  readonly per: "month" | "quarter" | "year" | "once";
  readonly growth: Growth | null;
  readonly window?: Window | null;
}[];

/** What shares may be taken of. */
export type Bases = Partial<Readonly<Record<Base, Money>>>;

/** Hours a month that are needed of an option, in a stretch of the scenario; null: all the time. */
export interface NeededHours {
  readonly window: Window | null;
  readonly hours: Formula;
}

/** What the file says of an option's time and prices, whatever its kind. */
export interface Terms {
  /** Of the option itself, or else of the scenario's need; null where neither states any. */
  readonly needed: readonly NeededHours[] | null;
  /** The months at the end of the horizon of which the scenario's need says nothing: no hours are needed then. */
  readonly idle: Window | null;
  readonly weeksPerYear: Formula;
  readonly hoursPerDay: Formula;
  /** How long the option runs, where `months` says so. */
  readonly months: Formula | null;
  /** The same as it was agreed, also where it is stopped before. */
  readonly agreedMonths: Formula | null;
  readonly spells: Spells;
  /** The option's yearly increase; null where there is none. */
  readonly increase: Growth | null;
  readonly rampsUp: boolean;
  /** During every spell, at prices that grow. */
  during(growth: Growth | null, window?: Window | null): Timing;
  atStart(growth: Growth | null): Timing;
  atEnd(growth: Growth | null, window?: Window | null): Timing;
  /** At the end, by the years served. */
  byService(growth: Growth | null): Timing;
  /** At the end, by the years served or, without them, once; at the price of the start. */
  atEndAsBegun(growth: Growth | null, served: boolean): Timing;
  /** Once a spell: so many months after its search begins or, for null, at its start; of all spells, the first, or those after it. */
  fromSearch(afterMonths: number | null, which: "all" | "first" | "next"): (growth: Growth | null) => Timing;
  /** Built up over years that end with a month of the calendar, and paid in it or so many months later, or at the end. */
  builtUp(lastMonth: number, monthsLater: number): (growth: Growth | null) => Timing;
  atYearEnd(growth: Growth | null): Timing;
  /** A price for the whole: spread evenly over the option's length, or at its start where it has no end. */
  overTerm(): Timing;
  /** The amount up to which the bands of a price reach; null: it has none, or the last one has no end. */
  bandsEnd(name: string): Formula | null;
  /** The least and the most that a formula can come to by the ranges of its numbers; for notices, never for arithmetic. */
  range(formula: Formula): { readonly least: number; readonly most: number };
  /** The base that a field's share is of, and its percent where it is no range; null: an amount, or not given. */
  shareOf(field: string): { readonly base: string; readonly percent?: number } | null;
  /** Says something of the option, or of one of its fields. */
  notice<Code extends NoticeCode>(code: Code, values: NoticeValues[Code], field?: string): void;
}

/** What an employer pays a person, for the contributions on it. */
export interface EmploymentPay {
  /** The base pay. */
  readonly base: Flow;
  /** What is paid besides it: holiday allowance, bonus, signing bonus, notice. */
  readonly special: readonly Flow[];
  /** What is paid for leaving, on which no contributions are counted. */
  readonly severance: readonly Flow[];
  /** Paid hours a month. */
  readonly hours: Formula;
  readonly salary: Money;
  readonly cash: Money;
}

/** Lines of their own, or what is one line: money that can be stated a period, or what follows the pay. */
export interface EmployerTaxes {
  readonly items: readonly Item[];
  readonly money: Money;
  readonly flow: Flow | null;
  /** What would be due on severance and is not in `items` or `flow`; null: there is no severance, or it is stated without it. */
  readonly onSeverance: Omit<Untaxed, "address" | "each"> | null;
}

/** One of several shares or amounts; null: the only one, which has no name of its own. */
export interface NamedShare {
  readonly name: string | null;
  readonly money: Money;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly hours: Flow | null;
  readonly lostHours: Flow | null;
  readonly mediaSpend?: Flow | null;
  readonly allowances: readonly HoursBought[];
  readonly untaxed: readonly Untaxed[];
  readonly spells: readonly Spells[];
  readonly productiveFrom: Formula;
}

/** What a kind makes of its numbers. */
export interface Engaged {
  readonly items: readonly Item[];
  /** Hours delivered; null where the kind cannot say. */
  readonly hours: Flow | null;
  /** What ramp-up loses a part of. */
  readonly pay: readonly Flow[];
  /** The money behind salary and cash, for extra `costs` that are a share of one; a share of fees is of the lines of fees. */
  readonly bases?: Bases;
  /** Of the hours delivered, those that are productive and those that are not; left out: all of them are. */
  readonly utilized?: { readonly productive: Flow; readonly idle: Flow } | null;
  /** What the buyer spends on media through it: shown apart, no cost of the option. */
  readonly mediaSpend?: Flow | null;
  /** Hours that a fee buys, where others are used. */
  readonly bought?: Omit<HoursBought, "address"> | null;
  /** With the payments of severance. */
  readonly untaxedSeverance?: (NonNullable<EmployerTaxes["onSeverance"]> & { readonly payments: Flow }) | null;
  /** Given by a kind that is made of parts. */
  readonly allowances?: readonly HoursBought[];
  readonly untaxed?: readonly Untaxed[];
  readonly lostHours?: Flow | null;
  readonly spells?: readonly Spells[];
  readonly productiveFrom?: Formula;
}

/** An option's numbers by the names of its fields, untyped: what `kind` makes `Given` of. */
export interface Inputs {
  /** Whether the file, a flag or a figure gives the number. */
  has(name: string): boolean;
  number(name: string): Formula;
  /** A yearly change, from the start of this option or from a month of the calendar on. */
  growth(name: string): Growth;
  /** The number itself, of a field that decides structure. */
  fixed(name: string): number;
  word(name: string): string;
  /** A share of each part of its base, or the amount, which rises with the option's own yearly increase unless it is paid once. */
  share(name: string, bases: Bases): Money;
  shares(name: string, bases: Bases): readonly NamedShare[];
  employerTaxes(pay: EmploymentPay): EmployerTaxes;
  /** Options inside this one, compiled; ids carry the part's own. */
  parts(name: string): readonly Part[];
  readonly terms: Terms;
  /** The name of the kind in the register. */
  readonly kind: string;
}

type Certain = { readonly required: true } | { readonly figure: Figure };

type GivenAs<F extends Field> = F extends NumberField
  ? F extends { readonly fixed: true }
    ? number
    : F extends { readonly yearly: true }
      ? Growth
      : Formula
  : F extends ShareField
    ? (bases: Bases) => Money
    : F extends SharesField
      ? (bases: Bases) => readonly NamedShare[]
      : F extends EmployerTaxesField
        ? (pay: EmploymentPay) => EmployerTaxes
        : F extends WordField
          ? keyof F["words"]
          : F extends PartsField
            ? readonly Part[]
            : never;

/** The numbers of an option by the names that its kind declares: null where the file may be and is silent. */
export type Given<Fields extends FieldMap> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Certain ? GivenAs<Fields[Name]> : GivenAs<Fields[Name]> | null;
};

interface Declared<Fields extends FieldMap, Lines extends LineMap> {
  readonly title: string;
  /** One sentence for the starter file and the reference. */
  readonly help: string;
  readonly fields: Fields;
  readonly lines: Lines;
  /** What extra `costs` may take a share of, the base of a bare percentage first. */
  readonly bases: readonly Base[];
  /** The lines of a starter option, as a file would have them; they run as they are. */
  readonly starter: Readonly<Record<string, string>>;
  /** Ways to say one thing, of which a file takes one. */
  readonly oneOf?: readonly Choice<keyof Fields & string>[];
  /** Fields that mean nothing without others. */
  readonly needs?: { readonly [Name in keyof Fields & string]?: Needed<keyof Fields & string> };
  /** Set where a bare number up to 100 as an extra cost is an amount, and never a share without its sign. */
  readonly plainCosts?: true;
  /** Set where it is somebody from outside who sends bills. */
  readonly provider?: true;
  /** Set where a working day is a fifth of `hoursPerWeek`, unless the file gives its hours. */
  readonly fiveDayWeek?: true;
}

/** One field, or several of which all are needed. */
type Needed<Name extends string> = Name | readonly Name[];

/** A kind as the register holds it. */
export interface Engagement<Fields extends FieldMap = FieldMap, Lines extends LineMap = LineMap>
  extends Omit<Declared<Fields, Lines>, "oneOf" | "needs"> {
  readonly oneOf?: readonly Choice[];
  readonly needs?: Needs;
  engage(inputs: Inputs): Engaged;
}

interface LineMaker<Id extends string> {
  /** An item under a declared line; with a `name`, one of several under it. */
  line(id: Id, flow: Flow, name?: string | null): Item;
}

/** Declares a kind: its `engage` has the numbers by name, and makes items of the declared lines only. */
export function kind<const Fields extends FieldMap, const Lines extends LineMap>({
  engage,
  ...declared
}: Declared<Fields, Lines> & {
  engage(a: Given<Fields>, terms: Terms & LineMaker<keyof Lines & string>): Engaged;
}): Engagement<Fields, Lines> {
  return {
    ...(declared as Omit<Engagement<Fields, Lines>, "engage">),
    engage(inputs) {
      const line = (id: keyof Lines & string, flow: Flow, name: string | null = null): Item => {
        const { label, category, basis } = declared.lines[id] as Line;
        const key = `kinds.${inputs.kind}.lines.${id}`;
        const called = { text: name === null ? label : `${label}: ${name}`, key };
        return { id: name === null ? id : `${id}.${name}`, label: called, category, basis, flow };
      };
      return engage(given(declared.fields, inputs), { ...inputs.terms, line });
    },
  };
}

function given<Fields extends FieldMap>(fields: Fields, inputs: Inputs): Given<Fields> {
  const as = (name: string, field: Field) => {
    if (field.type === "parts") return inputs.parts(name);
    if (!inputs.has(name)) return null;
    switch (field.type) {
      case "number":
        if (field.yearly) return inputs.growth(name);
        return field.fixed ? inputs.fixed(name) : inputs.number(name);
      case "share":
        return (bases: Bases) => inputs.share(name, bases);
      case "shares":
        return (bases: Bases) => inputs.shares(name, bases);
      case "employerTaxes":
        return (pay: EmploymentPay) => inputs.employerTaxes(pay);
      case "word":
        return inputs.word(name);
    }
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, as(name, field)])) as Given<Fields>;
}
