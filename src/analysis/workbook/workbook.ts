/** What a workbook is made of: the comparison, the live model that recomputes it, and the names of its cells. */
import type { Model } from "../../core/model.ts";
import { priced } from "../../pricing/priced.ts";
import type { VerdictBasis } from "../../pricing/winner.ts";
import type { CaseScenario, Scenario } from "../../scenario/scenario.ts";
import { type CompareFinding, comparisonOf } from "../compare.ts";
import type { Cell } from "./expression.ts";
import { type LiveModel, liveModel } from "./model.ts";
import { namedCells } from "./names.ts";

/** One comparison and the cells that recompute it. */
export interface LiveComparison {
  readonly finding: CompareFinding;
  readonly scenario: Scenario;
  readonly model: Model;
  readonly live: LiveModel;
}

/** A case of the file: its own numbers are inputs of its own, all others are the cells of the file. */
export interface LiveCase extends LiveComparison {
  readonly case: CaseScenario;
}

export interface LiveWorkbook extends LiveComparison {
  readonly cases: readonly LiveCase[];
  readonly names: ReadonlyMap<string, Cell>;
}

/** @throws ScenarioError where two cells would have the same name, or a cost cannot be counted. */
export function liveWorkbook(scenario: Scenario, { by = "total" }: { readonly by?: VerdictBasis } = {}): LiveWorkbook {
  const file = liveComparison(scenario, by);
  const cases = scenario.cases.map((one) => ({
    ...liveComparison(one.scenario, by, file.live.inputs),
    case: one,
  }));
  return { ...file, cases, names: namedCells(file.live, cases, scenario) };
}

function liveComparison(scenario: Scenario, by: VerdictBasis, shared?: ReadonlyMap<string, Cell>): LiveComparison {
  const pricing = priced(scenario);
  const { model, digits } = pricing;
  return {
    finding: comparisonOf(pricing, scenario, by),
    scenario,
    model,
    live: liveModel(model, digits, by, shared),
  };
}
