/** Every kind of finding. */
import type { BreakEvenFinding } from "./break-even.ts";
import type { CheckFinding } from "./check.ts";
import type { CompareFinding } from "./compare.ts";
import type { DiffFinding } from "./diff.ts";
import type { DiffSummaryFinding } from "./diff-summary.ts";
import type { ExplainFinding } from "./explain.ts";
import type { FiguresFinding } from "./figures.ts";
import type { ScheduleFinding } from "./schedule.ts";
import type { SensitivityFinding } from "./sensitivity.ts";
import type { SimulateFinding } from "./simulate.ts";

export type Finding =
  | BreakEvenFinding
  | CheckFinding
  | CompareFinding
  | DiffFinding
  | DiffSummaryFinding
  | ExplainFinding
  | FiguresFinding
  | ScheduleFinding
  | SensitivityFinding
  | SimulateFinding;
