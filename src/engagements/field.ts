/**
 * Declarations of the numbers that a kind takes. The file's schema, its JSON Schema, the
 * starter file, the labels and the checks all follow from these; there is no second list.
 */
import type { Bounds } from "../core/range.ts";
import type { UnitName } from "../core/unit.ts";
import type { Figure } from "../figures/figure.ts";

interface Common {
  readonly label: string;
  /** What the number means to someone who has to fill it in; shown by editors and by the starter file. */
  readonly help: string;
  /** As it would be written in a file. */
  readonly example: string;
  readonly required?: true;
  /** Set where the price may depend on the amount: the unit of that amount, a month of it. */
  readonly bands?: UnitName;
  /** Set where it may change over time, although it is no price, quantity or share of a period by its unit. */
  readonly recurs?: true;
  /** Set where each year may have a rate of its own. */
  readonly yearly?: true;
}

/** A number, or a range of numbers, in one unit. */
export interface NumberField extends Common {
  readonly type: "number";
  readonly unit: UnitName;
  readonly bounds: Bounds;
  /** The cited value that stands in when the file is silent. */
  readonly figure?: Figure;
  /** Set where one number is asked for and a range has no sense; `rules`: it chooses rules of law. */
  readonly fixed?: true | "rules";
  /** Set where no unit goes with the number: a month of the calendar, a count. */
  readonly bare?: true;
  /** Set where the number is the chance that something happens, which `simulate` draws as an event. */
  readonly event?: true;
}

/** What a share can be taken of. `cash` is salary, holiday allowance and bonus together; `pay` is all that contributions fall on. */
export type Base = "pay" | "salary" | "cash" | "fees" | "mediaSpend";

/** A share of a base, or an amount of money. */
export interface ShareField extends Common {
  readonly type: "share";
  /** The unit of an amount; a share needs none. */
  readonly unit: "money" | "money/month" | "money/quarter" | "money/year";
  /** The base of a bare percentage first, then the others that may be named. */
  readonly bases: readonly [Base, ...Base[]];
  readonly bounds: { readonly ratio: Bounds; readonly amount: Bounds };
  /** Set where a bare number is an amount, since a share has to name its base. */
  readonly plainAmount?: true;
  /** Only shares: an amount has no sense here. */
  readonly shareOnly?: true;
}

/** A share or amount, or the rules of a jurisdiction with the employer's own facts. */
export interface EmployerTaxesField extends Omit<ShareField, "type"> {
  readonly type: "employerTaxes";
}

/** A share or amount, or several of them by names of the user's own. */
export interface SharesField extends Omit<ShareField, "type"> {
  readonly type: "shares";
}

/** A choice among words, by what each means. */
export interface WordField extends Common {
  readonly type: "word";
  readonly words: Readonly<Record<string, string>>;
}

/** A map of options inside an option. */
export interface PartsField extends Common {
  readonly type: "parts";
}

export type Field = NumberField | ShareField | SharesField | EmployerTaxesField | WordField | PartsField;

/** No single price, salary or fee in a scenario reaches a trillion. */
export const MOST_MONEY = 1e12;
const MONEY: Bounds = { min: 0, max: MOST_MONEY };

type Words = readonly [label: string, help: string, example: string];

const common = ([label, help, example]: Words) => ({ label, help, example });

/** A price of at least nothing. */
export const price = (unit: UnitName, ...words: Words): NumberField => ({
  type: "number",
  unit,
  bounds: MONEY,
  ...common(words),
});

/** A count or length, from 0 to `most` or within bounds. */
export const quantity = (unit: UnitName, most: number | Bounds, ...words: Words): NumberField => ({
  type: "number",
  unit,
  bounds: typeof most === "number" ? { min: 0, max: most } : most,
  ...common(words),
});

/** A ratio within bounds. */
export const ratio = (min: number, max: number, ...words: Words): NumberField => ({
  type: "number",
  unit: "ratio",
  bounds: { min, max },
  ...common(words),
});

/** The same field, which may change from one stretch of time to the next. */
export const recurring = (field: NumberField): NumberField & { readonly recurs: true } => ({ ...field, recurs: true });

/** A rate of change a year, from losing half to doubling; each year may have its own. */
export const yearlyChange = (...words: Words): NumberField & { readonly yearly: true } => ({
  ...ratio(-0.5, 1, ...words),
  yearly: true,
});

/** A share of `bases[0]` (or of a named base), or an amount in `unit`. */
export const share = (
  unit: ShareField["unit"],
  bases: ShareField["bases"],
  most: number,
  ...words: Words
): ShareField => ({
  type: "share",
  unit,
  bases,
  bounds: { ratio: { min: 0, max: most }, amount: MONEY },
  ...common(words),
});

/** The amount up to which a band of the field goes. */
export const bandLimit = ({ bands = "money", label, help, example }: Field): NumberField => ({
  type: "number",
  unit: bands,
  bounds: { min: 0 },
  label,
  help,
  example,
});

/** The same field, which a file must give. */
export const required = <F extends Field>(field: F): F & { readonly required: true } => ({ ...field, required: true });

/** The same field, with a cited number that stands in where the file is silent. */
export const defaulted = (field: NumberField, figure: Figure): NumberField & { readonly figure: Figure } => ({
  ...field,
  figure,
});

/** One whole number that decides the structure of the answer, so that it has no range; written without a unit. */
export const count = (
  unit: UnitName,
  min: number,
  max: number,
  ...words: Words
): NumberField & { readonly fixed: true } => ({
  type: "number",
  unit,
  bounds: { min, max, integer: true },
  fixed: true,
  bare: true,
  ...common(words),
});

/** A month of the calendar, 1 to 12. */
export const calendarMonth = (...words: Words): ReturnType<typeof count> => count("months", 1, 12, ...words);

/** Fields with the types of what they say, so that what a kind gets of them is known. */
export const declareFields = <const Fields extends Readonly<Record<string, Field>>>(fields: Fields): Fields => fields;
