/** cmo-cost as a library: pure, synchronous, and the same in a browser. */
export type { BreakEvenFinding, BreakEvenOptions } from "./analysis/break-even.ts";
export { breakEven } from "./analysis/break-even.ts";
export type { BreakEvenPair, BreakEvenTarget, Crossing, Curve, Ends, Together } from "./analysis/break-even-along.ts";
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
export type {
  ComparedCase,
  ComparedLine,
  ComparedOption,
  ComparedYear,
  CompareFinding,
  Delta,
  Verdict,
} from "./analysis/compare.ts";
export { compare } from "./analysis/compare.ts";
export {
  type ChangedChoice,
  type ChangedInput,
  type ChangedLine,
  type ChangedOption,
  type DiffFinding,
  type DiffOptions,
  diff,
} from "./analysis/diff.ts";
export { type DiffedFile, type DiffSummaryFinding, diffSummary } from "./analysis/diff-summary.ts";
export type {
  ExplainedContribution,
  ExplainedHours,
  ExplainedInput,
  ExplainedLine,
  ExplainFinding,
  ExplainOptions,
} from "./analysis/explain.ts";
export { explain } from "./analysis/explain.ts";
export type { ExplainedPart, ExplainedResult, ResultName } from "./analysis/explain-results.ts";
export { type BrokenRule, type FailRule, readRules } from "./analysis/fail-on.ts";
export type {
  ComponentFigures,
  ComponentRate,
  Condition,
  DatedFigure,
  EmployerFact,
  EmploymentTerm,
  FiguresFinding,
  JurisdictionFigures,
  JurisdictionSummary,
  LimitFigures,
  RateBase,
} from "./analysis/figures.ts";
export { figures } from "./analysis/figures.ts";
export type {
  AssumptionSummary,
  Heading,
  InputName,
  LineSummary,
  Named,
  OnProgress,
  OptionName,
  ScenarioSummary,
  Tool,
} from "./analysis/finding.ts";
export type { Finding } from "./analysis/findings.ts";
export { type GoldenDifference, type GoldenValue, goldenOf } from "./analysis/golden.ts";
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
export type { Origin, Place } from "./core/assumption.ts";
export type { ContributionLimits } from "./core/flow.ts";
export { type Issue, ScenarioError } from "./core/issue.ts";
export type { IssueCode } from "./core/issue-values.ts";
export type { Basis, Category } from "./core/item.ts";
export type { NoticeCode } from "./core/notice.ts";
export type { Shape } from "./core/range.ts";
export type {
  BandTrace,
  FlowTrace,
  FormulaTrace,
  MonthRun,
  Stretch,
  TaperTrace,
  TimingTrace,
  WeightStep,
  YearTrace,
} from "./core/trace.ts";
export type { UnitName } from "./core/unit.ts";
export type { BilledEvery, Counts, Every } from "./engagements/every-option.ts";
export type { Status } from "./figures/jurisdiction.ts";
export type { FormulaWords } from "./language/formula.ts";
export type { Problem } from "./language/issues.ts";
export type { Locale } from "./language/languages.ts";
export type { FindingNotice } from "./language/notices.ts";
export type { BudgetFit, OptionFit, ResultsFit } from "./pricing/fit.ts";
export type { Shortfall } from "./pricing/requirements.ts";
export type { VerdictBasis } from "./pricing/winner.ts";
export { csv, markdown, type PrintOptions, table } from "./render/printed.ts";
export type { ComparisonWord, Tolerance } from "./scenario/expectation.ts";
export type {
  BillingInput,
  ContributionInput,
  CostInput,
  NumberInput,
  OptionInput,
  ScenarioInput,
} from "./scenario/input.ts";
export type { Refused, Result } from "./scenario/number/quantity.ts";
export { type ParseOptions, parseScenario } from "./scenario/parse.ts";
export type { JsonSchema } from "./scenario/plain.ts";
export type { Scenario } from "./scenario/scenario.ts";
export { scenarioJsonSchema } from "./scenario/schema/json.ts";
export { withNumbers } from "./scenario/with-numbers.ts";
