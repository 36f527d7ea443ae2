/**
 * Findings: the versioned, JSON-safe results that leave the program. Money is rounded to
 * the currency's minor unit, hours and percents to two digits; nothing is localised.
 */
import type { Origin } from "../core/assumption.ts";
import type { Basis, Category } from "../core/item.ts";
import type { BreakEvenFinding } from "./break-even.ts";
import type { CheckFinding } from "./check.ts";
import type { CompareFinding } from "./compare.ts";
import type { DiffFinding } from "./diff.ts";
import type { ExplainFinding } from "./explain.ts";
import type { FiguresFinding } from "./figures.ts";
import type { ScheduleFinding } from "./schedule.ts";
import type { SensitivityFinding } from "./sensitivity.ts";
import type { SimulateFinding } from "./simulate.ts";

/** Raised when a field of a finding changes its meaning; new fields do not raise it. */
export const SCHEMA_VERSION = 1;

export interface Tool {
  readonly name: "cmo-cost";
  readonly version: string;
}

export interface ScenarioSummary {
  readonly title: string;
  /** ISO 4217. */
  readonly currency: string;
  /** The first month, `2027-01`. */
  readonly start: string;
  readonly horizonMonths: number;
  /** The option that deltas are measured from. */
  readonly baseline: string;
}

export interface FindingNotice {
  readonly code: string;
  /** In English; other languages word it from `code` and `values`. */
  readonly message: string;
  readonly address?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What every finding begins and ends with. */
export interface Heading<Name extends string> {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly finding: Name;
  readonly tool: Tool;
  readonly scenario: ScenarioSummary;
  readonly notices: readonly FindingNotice[];
}

export interface AssumptionSummary {
  readonly address: string;
  /** The likely value; a share is a ratio. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** With the currency in place of money: `USD/month`, `hours/month`, `ratio`. */
  readonly unit: string;
  readonly origin: Origin;
  readonly source?: string;
}

export interface LineSummary {
  readonly id: string;
  /** In English. */
  readonly label: string;
  readonly category: Category;
  readonly basis: Basis;
  /** The addresses of the figures it depends on: numbers that are not the user's own. Left out where there are none. */
  readonly figures?: readonly string[];
}

export type Finding =
  | BreakEvenFinding
  | CheckFinding
  | CompareFinding
  | DiffFinding
  | ExplainFinding
  | FiguresFinding
  | ScheduleFinding
  | SensitivityFinding
  | SimulateFinding;
