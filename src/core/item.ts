import type { Flow } from "./flow.ts";
import type { Label } from "./label.ts";

/** What a line is for; the groups of the comparison, in the order in which they print. */
export const CATEGORIES = ["fees", "pay", "onCosts", "equity", "hiring", "costs", "exit", "rampUp"] as const;
export type Category = (typeof CATEGORIES)[number];

/** Cash is paid; imputed is counted and never paid (equity, ramp-up). */
export type Basis = "cash" | "imputed";

/** A line item: formula times timing, under a stable id that is unique within its option. */
export interface Item {
  readonly id: string;
  /** Of a plan: the part that it is a line of. */
  readonly part?: string;
  readonly label: Label;
  readonly category: Category;
  readonly basis: Basis;
  readonly flow: Flow;
}
