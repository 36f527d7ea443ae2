/** The live model of a scenario: its numbers as input cells, and its options worked out from them. */
import type { Model } from "../../core/model.ts";
import type { VerdictBasis } from "../../pricing/winner.ts";
import { type Cell, cell, fixed, plus } from "./expression.ts";
import { type LiveOption, liveOption } from "./option.ts";
import { type LiveSummary, liveSummary } from "./summary.ts";
import type { Month } from "./workings.ts";

export interface LiveModel {
  /** Every number of the file, and those figures that some formula reads, by address. */
  readonly inputs: ReadonlyMap<string, Cell>;
  readonly options: readonly LiveOption[];
  readonly summary: LiveSummary;
}

/**
 * The live model at the likely values; `digits` are those of the currency's minor unit. A number that is the same in
 * `shared`, the inputs of another model, is that cell, so that both follow it.
 */
export function liveModel(
  model: Model,
  digits: number,
  by: VerdictBasis = "total",
  shared: ReadonlyMap<string, Cell> = new Map(),
): LiveModel {
  const inputs = new Map<string, Cell>();
  for (const [address, { quantity }] of model.assumptions) {
    const known = shared.get(address);
    inputs.set(address, known?.value === quantity.value ? known : cell(quantity.value));
  }
  const read = new Set<string>();
  const inputAt = (address: string): Cell => {
    const known = inputs.get(address);
    if (known === undefined) throw new TypeError(`no assumption at ${address}`);
    read.add(address);
    return known;
  };
  const horizon = inputAt("horizonMonths");
  const options = model.options.map((option) => {
    const months = monthsOf(model.horizon);
    return liveOption(option, { horizon, months, digits, scenario: model, inputAt });
  });
  const summary = liveSummary(model, options, digits, by);
  for (const [address, { origin }] of model.assumptions) {
    if (origin === "figure" && !read.has(address)) inputs.delete(address);
  }
  return { inputs, options, summary };
}

/** The inputs of a model that are not those of another. */
export const ownInputs = ({ inputs }: LiveModel, other: LiveModel): Map<string, Cell> =>
  new Map([...inputs].filter(([address, cell]) => other.inputs.get(address) !== cell));

/** The months of one sheet. */
function monthsOf(horizon: number): Month[] {
  const months: Month[] = [];
  for (let month = 0; month < horizon; month++) {
    const before = cell(months.at(-1)?.after ?? fixed(0));
    months.push({ before, after: cell(plus(before, 1)) });
  }
  return months;
}
