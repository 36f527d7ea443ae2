/** The live model of a scenario: its numbers as input cells, and its options worked out from them. */
import type { Assumption } from "../../core/assumption.ts";
import type { Model } from "../../core/model.ts";
import { type Cell, cell, plus } from "./expression.ts";
import { type LiveOption, liveOption } from "./option.ts";
import type { Month } from "./workings.ts";

export interface LiveModel {
  readonly inputs: ReadonlyMap<string, Cell>;
  readonly horizon: Cell;
  readonly options: readonly LiveOption[];
}

export function liveModel(model: Model, digits: number): LiveModel {
  const inputs = new Map<string, Cell>();
  const inputAt = (address: string): Cell => {
    const known = inputs.get(address);
    if (known !== undefined) return known;
    const assumption: Assumption | undefined = model.assumptions.get(address);
    if (assumption === undefined) throw new TypeError(`no assumption at ${address}`);
    const made = cell(assumption.quantity.value);
    inputs.set(address, made);
    return made;
  };
  for (const address of model.assumptions.keys()) inputAt(address);
  const horizon = inputAt("horizonMonths");
  const options = model.options.map((option) => {
    const months: Month[] = [];
    for (let month = 0; month < model.horizon; month++) {
      const before = cell(month === 0 ? 0 : plus(months[month - 1]?.before as Cell, 1));
      months.push({ before, after: cell(plus(before, 1)) });
    }
    return liveOption(option, { horizon, months, digits, inputAt });
  });
  return { inputs, horizon, options };
}
