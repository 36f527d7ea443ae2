/**
 * The model: what a compiled scenario is.
 *
 *   Model
 *     assumptions   address -> Assumption (number or range, unit, origin, source)
 *     options[]     one alternative
 *       items[]     id, label, category, basis, flow
 *                     flow = amount (Formula over addresses) x timing (spells, growth)
 *       hours       flow in hours: what the buyer gets
 *       lostHours   flow in hours: what ramp-up takes of it
 *
 * It holds no money that was computed: every number in it is an assumption or a constant.
 */
import type { Assumption } from "./assumption.ts";
import type { Flow } from "./flow.ts";
import type { Formula } from "./formula.ts";
import type { Item } from "./item.ts";
import type { Notice } from "./notice.ts";
import type { Spells } from "./timing.ts";

export interface OptionModel {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly items: readonly Item[];
  /** null: the kind cannot say how many hours it delivers; a flow of nothing: it delivers none. */
  readonly hours: Flow | null;
  readonly lostHours: Flow | null;
  /** Where a fee buys hours and others are used: those bought, those that lapse, and the fee. Of a plan those of its parts. */
  readonly allowances: readonly HoursBought[];
  /** Severance of a hire on whose pay employer taxes are counted: what they would be on it. Of a plan those of its parts. */
  readonly untaxed: readonly Untaxed[];
  /** Money that the buyer pays to others through it, in the scenario's currency; in no line and no total. null: none. */
  readonly mediaSpend?: Flow | null;
  /** From first to last payment of its recurring lines; a plan spans its parts. */
  readonly spells: readonly Spells[];
  /** Months from the start of the scenario until it delivers in full: start, search and ramp-up; null: never stated. */
  readonly productiveFrom: Formula;
  /**
   * Its cash lines as they would be if it ended at the address `STOP`, of those lines that an end moves: what falls
   * at or after that moment is the cost of stopping. null: an end costs nothing. Worked out by the first call.
   */
  ifStopped(): Flow | null;
  /** Whether a notice period is among what an end costs; null: its kind takes none, or its parts have their own. */
  readonly notice: "counted" | "worked" | "missing" | null;
}

/** Hours that a fee buys, against those that are used. */
export interface HoursBought {
  /** Of the option or part that buys them. */
  readonly address: string;
  readonly included: Flow;
  readonly unused: Flow;
  readonly fee: Flow;
}

/** Employer taxes that are in no line. */
export interface Untaxed {
  /** Of the option or part whose severance would bear them. */
  readonly address: string;
  /** Whose law says what severance bears, where that was read. */
  readonly jurisdiction?: string;
  readonly severance: Flow;
  readonly taxes: Flow;
  /** The taxes of one person, in the option's own currency, and on how many payments they are. */
  readonly each: { readonly taxes: Flow; readonly payments: Flow };
}

/** The moment, in months from the start of the scenario, at which `ifStopped` ends an option: rows give it, files never do. */
export const STOP = "stoppedAfterMonths";

/** The work to be done in a stretch of the scenario. */
export interface NeedPhase {
  readonly from: number;
  readonly to: number;
  readonly hoursPerMonth: Formula;
}

export interface Model {
  readonly title: string;
  /** The case of the file that it is, where it is one. */
  readonly case?: { readonly id: string; readonly title: string };
  readonly currency: string;
  /** The first month. */
  readonly start: YearMonth;
  readonly horizon: number;
  /** As the file names it; null: the dearest option. */
  readonly baseline: string | null;
  readonly discountRate: Formula | null;
  readonly budget: { readonly monthly: Formula | null; readonly total: Formula | null };
  readonly need: readonly NeedPhase[];
  readonly resultsByMonth: Formula | null;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly options: readonly OptionModel[];
  /** What its answers say beside their numbers; worked out when it is asked for, since a number that is varied asks of none. */
  readonly notices: () => readonly Notice[];
}

export interface YearMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The month `offset` months after `start` as an ISO date, `2027-03`. */
export function isoMonth(start: YearMonth, offset: number): string {
  const months = start.year * 12 + start.month - 1 + offset;
  const year = Math.floor(months / 12);
  return `${String(year).padStart(4, "0")}-${String(months - year * 12 + 1).padStart(2, "0")}`;
}
