/** What a workbook is made of: the comparison, the live model that recomputes it, and the names of its cells. */
import type { Model } from "../../core/model.ts";
import { priced } from "../../pricing/priced.ts";
import type { VerdictBasis } from "../../pricing/winner.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type CompareFinding, comparisonOf } from "../compare.ts";
import type { Cell } from "./expression.ts";
import { type LiveModel, liveModel } from "./model.ts";
import { namedCells } from "./names.ts";

export interface LiveWorkbook {
  readonly finding: CompareFinding;
  readonly scenario: Scenario;
  readonly model: Model;
  readonly live: LiveModel;
  readonly names: ReadonlyMap<string, Cell>;
}

/** @throws ScenarioError where two cells would have the same name, or a cost cannot be counted. */
export function liveWorkbook(scenario: Scenario, { by = "total" }: { readonly by?: VerdictBasis } = {}): LiveWorkbook {
  const pricing = priced(scenario);
  const { model, digits } = pricing;
  const live = liveModel(model, digits, by);
  return { finding: comparisonOf(pricing, scenario, by), scenario, model, live, names: namedCells(live, scenario) };
}
