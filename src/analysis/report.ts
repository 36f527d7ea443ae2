/** The whole story of a scenario: every question that a decision needs, each answered by the finding that has it. */
import { isRange } from "../core/assumption.ts";
import { priced } from "../pricing/priced.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type BreakEvenFinding, breakEven } from "./break-even.ts";
import type { BreakEvenPair } from "./break-even-along.ts";
import { pairOverTime, runningCosts } from "./break-even-over-time.ts";
import { type CompareFinding, comparisonOf } from "./compare.ts";
import { type ExplainFinding, explain } from "./explain.ts";
import { type ScheduleFinding, scheduleOf } from "./schedule.ts";
import { type SensitivityFinding, sensitivitySteps } from "./sensitivity.ts";
import { type SimulateFinding, simulateSteps } from "./simulate.ts";
import { finished, type Steps } from "./steps.ts";

/** What follows from one pricing of the scenario, quick enough for every step of a slider. */
export interface Prices {
  readonly compare: CompareFinding;
  readonly schedule: ScheduleFinding;
  /** The break-evens over time of every pair of options. */
  readonly overTime: readonly BreakEvenPair[];
}

/** What prices the scenario many times over. */
export interface Decisions {
  /** null where there is one option only. */
  readonly breakEven: BreakEvenFinding | null;
  readonly sensitivity: SensitivityFinding;
  /** null where no number is a range. */
  readonly simulate: SimulateFinding | null;
}

export function prices(scenario: Scenario): Prices {
  const pricing = priced(scenario);
  const running = runningCosts(pricing, "total", false);
  const overTime = running.flatMap((a, index) => running.slice(index + 1).map((b) => pairOverTime(pricing, [a, b])));
  return { compare: comparisonOf(pricing, scenario, "total"), schedule: scheduleOf(pricing, false), overTime };
}

export const decisions = (scenario: Scenario): Decisions => finished(decisionSteps(scenario));

/** `decisions`, in steps. */
export function* decisionSteps(scenario: Scenario): Steps<Decisions> {
  const uncertain = [...scenario.assumptions.values()].some(isRange);
  return {
    breakEven: scenario.options.length > 1 ? breakEven(scenario) : null,
    sensitivity: yield* sensitivitySteps(scenario),
    simulate: uncertain ? yield* simulateSteps(scenario) : null,
  };
}

/** Every line and every result explained. */
export function explanations(scenario: Scenario): ExplainFinding {
  return explain(scenario, null, { everyResult: true });
}
