/**
 * An assumption is a number, or a range, at a flat address: the path in the file without
 * `options.`. It keeps where it came from, so that every figure can be questioned.
 */
import type { Label } from "./label.ts";
import type { Bounds, Quantity } from "./range.ts";
import { type UnitName, unitWithCurrency } from "./unit.ts";

/** Later layers win: a figure is a cited default, the scenario is the user's file, a case is one of its cases, a flag is `--set`. */
export type Origin = "figure" | "scenario" | "case" | "flag";

/** Where in the user's input a number stands; a flag is a file named after itself. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Of a flag, its `ADDRESS=VALUE` as it was typed. */
  readonly flag?: string;
}

export interface Assumption {
  readonly address: string;
  readonly label: Label;
  readonly unit: UnitName;
  /** The currency of its money, where that is not the scenario's; of a rate, the currency that it is for. */
  readonly currency?: string;
  /** Likely value, and low, high and shape where it is a range; a share is a ratio. */
  readonly quantity: Quantity;
  /** The bounds of the field, which a varied value must keep. */
  readonly bounds: Bounds;
  /** Of a share, what it is of. */
  readonly base?: string;
  readonly origin: Origin;
  /** Set where the file has it in another unit. */
  readonly converted?: Converted;
  /** As written beside the number, or the figure's citation. */
  readonly source?: string;
  readonly asOf?: string;
  readonly at?: Place;
  /** Set where the number is the chance that something happens, which `simulate` draws as an event. */
  readonly event?: true;
  /**
   * Set where the number decides what is calculated, so that another one is another model: no cell of a workbook can
   * change it. `rules`: it chooses rules of law, so that another one takes other figures, too.
   */
  readonly fixed?: true | "rules";
}

/** How a number that the file has in another unit came to its own; what it was converted by moves it. */
export interface Converted {
  /** As it stands in the file: `2000 a week`. */
  readonly text: string;
  readonly unit: UnitName;
  readonly by: Readonly<Partial<Record<"weeksPerYear" | "hoursPerDay", Measure>>>;
}

/** A number of the scenario that took part in a conversion, with the value it had; `fifth`: a day as a fifth of that week. */
export interface Measure {
  readonly address: string;
  readonly value: number;
  readonly fifth?: true;
}

/** Of a month of the calendar, 1 to 12. */
export const CALENDAR_MONTH = "calendar month";

/** Its unit as people and data files read it: `USD/month`, `hours`, `calendar month`, and `USD/EUR` for what one EUR is worth in USD. */
export function unitShown(
  { unit, currency, fixed, bounds }: Pick<Assumption, "unit" | "currency" | "fixed" | "bounds">,
  scenarioCurrency: string,
): string {
  if (unit === "months" && fixed !== undefined && bounds.max === 12) return CALENDAR_MONTH;
  if (unit === "rate" && currency !== undefined) return `${scenarioCurrency}/${currency}`;
  return unitWithCurrency(unit, currency ?? scenarioCurrency);
}

/** Whether a number decides what is calculated, so that no formula has it: the horizon, a month of the calendar, a fact that chooses rules. */
export const isFixed = ({ fixed }: Pick<Assumption, "fixed">): boolean => fixed !== undefined;

/** Whether it is a fact of an employer that chooses rules of law. */
export const choosesRules = ({ fixed }: Pick<Assumption, "fixed">): boolean => fixed === "rules";

/** Whether an assumption spans more than one value. */
export function isRange(assumption: Assumption): boolean {
  const { low, high } = assumption.quantity;
  return low !== undefined && high !== undefined && low < high;
}
