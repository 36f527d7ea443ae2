/** Bonus that is earned within the horizon and paid after it: in no total, so it is said. */
import type { Evaluator } from "../core/evaluate.ts";
import { type Flow, flowParts } from "../core/flow.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import type { Timing, TimingRow } from "../core/timing.ts";

/** A notice for each line that is paid at the end of a year which the horizon cuts, at the likely values. */
export function bonusAfterHorizon({ horizon }: Model, option: OptionModel, evaluation: Evaluator): Notice[] {
  return option.items.flatMap((item): Notice[] => {
    const timing = yearEnd(item.flow);
    const months = timing ? roundTo(earnedNotPaid(evaluation.timing(timing, 0), horizon), 2) : 0;
    if (months === 0) return [];
    return [{ code: "bonus-after-horizon", address: `${option.id}.${item.id}`, values: { months } }];
  });
}

function yearEnd(flow: Flow): Timing | undefined {
  const { timings, flows } = flowParts(flow);
  for (const timing of timings) if (timing.when === "yearEnd") return timing;
  for (const part of flows) {
    const found = yearEnd(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Months worked before the horizon in the year that it cuts, less those whose part of the year's payment falls before it. */
function earnedNotPaid({ from, until, tenure, search }: TimingRow, horizon: number): number {
  for (let start = from; start < Math.min(horizon, until); start += tenure + search) {
    const end = Math.min(until, start + tenure);
    if (end < horizon) continue;
    const year = start + 12 * Math.floor((horizon - start) / 12);
    const yearTo = Math.min(end, year + 12);
    if (yearTo <= horizon) return 0;
    const payment = Math.max(year, yearTo - 1);
    const paid = ((yearTo - year) * Math.max(0, horizon - payment)) / (yearTo - payment);
    return horizon - year - paid;
  }
  return 0;
}
