/** What stopping costs: notice, the rest of a minimum term, severance, and the contributions on them. */
import { at } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { evaluator } from "../core/evaluate.ts";
import { type Model, type OptionModel, STOP } from "../core/model.ts";
import { toMinor } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import type { Priced } from "./priced.ts";

/**
 * The cost of stopping an option after each month of the horizon, month 1 first, in whole minor units at the likely
 * values: what the same option would pay from that moment on if it ended there, at that month's pay. 0 where nothing is
 * owed, before it begins, and once it has ended by itself; the costs of that end are in its own lines. A bonus that is
 * earned and not yet paid is no cost of stopping.
 */
export function exitCosts(model: Model, option: OptionModel): number[] {
  const { horizon } = model;
  const ifStopped = option.ifStopped();
  const months = Array.from({ length: horizon }, (_, index) => index + 1);
  if (ifStopped === null) return months.map(() => 0);
  const digits = currencyDigits(model.currency);
  const beyond: Model = { ...model, horizon: horizon + 1, options: [] };
  const evaluation = evaluator(beyond, horizon, { months: true });
  evaluation.evaluate({ count: horizon, columns: new Map([[STOP, Float64Array.from(months)]]) });
  const paid = evaluation.flow(ifStopped).months ?? [];
  return months.map((month, row) => {
    let owed = 0;
    for (const column of paid.slice(month)) owed += at(column, row);
    return toMinor(owed, digits);
  });
}

/** What the exit column holds, and which options have nothing to fill it with, or no notice. */
export function exitNotices({ options }: Priced): Notice[] {
  const about = options.flatMap(({ model: { id, ifStopped, notice: period } }): Notice[] => {
    if (ifStopped() === null) return [notice("exit-left-out", {}, id)];
    if (period === null || period === "counted") return [];
    return [notice("exit-without-notice", { worked: period === "worked" ? "yes" : "no" }, id)];
  });
  return [notice("exit-if-stopped", {}), ...about];
}
