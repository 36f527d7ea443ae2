/** cmo-cost as a library: pure, synchronous, and the same in a browser. */
export type { BreakEvenFinding, BreakEvenOptions } from "./analysis/break-even.ts";
export { breakEven } from "./analysis/break-even.ts";
export type { BreakEvenPair, BreakEvenTarget, Crossing, Together } from "./analysis/break-even-along.ts";
export type { BridgeStep } from "./analysis/bridge.ts";
export {
  type CheckedExpectation,
  type CheckedFile,
  type CheckedGolden,
  type CheckFinding,
  type CheckStatus,
  checkFinding,
  checkScenario,
  type Golden,
} from "./analysis/check.ts";
export type { ComparedLine, ComparedOption, ComparedYear, CompareFinding, Delta, Verdict } from "./analysis/compare.ts";
export { compare } from "./analysis/compare.ts";
export {
  type ChangedInput,
  type ChangedLine,
  type ChangedOption,
  type DiffFinding,
  diff,
} from "./analysis/diff.ts";
export type { ExplainedContribution, ExplainedInput, ExplainedLine, ExplainFinding } from "./analysis/explain.ts";
export { explain } from "./analysis/explain.ts";
export { type BrokenRule, type FailRule, readRules } from "./analysis/fail-on.ts";
export type {
  ComponentFigures,
  ComponentRate,
  DatedFigure,
  EmployerFact,
  FiguresFinding,
  JurisdictionFigures,
  JurisdictionSummary,
  LimitFigures,
} from "./analysis/figures.ts";
export { figures } from "./analysis/figures.ts";
export type { AssumptionSummary, LineSummary, ScenarioSummary } from "./analysis/finding.ts";
export type { Finding } from "./analysis/findings.ts";
export { type GoldenDifference, goldenOf } from "./analysis/golden.ts";
export type { ScheduledMonth, ScheduledOption, ScheduleFinding } from "./analysis/schedule.ts";
export { schedule } from "./analysis/schedule.ts";
export type {
  Flip,
  SensitivityBar,
  SensitivityFinding,
  SensitivityOptions,
  Swing,
} from "./analysis/sensitivity.ts";
export { sensitivity } from "./analysis/sensitivity.ts";
export type { WinnerGrid } from "./analysis/sensitivity-grid.ts";
export type { Side } from "./analysis/sides.ts";
export type {
  DrawnNumber,
  SimulatedOption,
  SimulateFinding,
  SimulateOptions,
  SimulateVerdict,
} from "./analysis/simulate.ts";
export { simulate } from "./analysis/simulate.ts";
export { type Issue, ScenarioError } from "./core/issue.ts";
export type { FindingNotice } from "./language/notices.ts";
export type { VerdictBasis } from "./pricing/winner.ts";
export { csv, markdown, type PrintOptions, table } from "./render/printed.ts";
export type { CostInput, NumberInput, OptionInput, ScenarioInput } from "./scenario/input.ts";
export { type ParseOptions, parseScenario } from "./scenario/parse.ts";
export type { JsonSchema } from "./scenario/plain.ts";
export type { Scenario } from "./scenario/scenario.ts";
export { scenarioJsonSchema } from "./scenario/schema/json.ts";
export { withNumbers } from "./scenario/with-numbers.ts";
