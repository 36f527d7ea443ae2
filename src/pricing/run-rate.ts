/** The run rate: a year of the recurring lines at the rates of the option's last month. */
import { at } from "../core/column.ts";
import type { Evaluator } from "../core/evaluate.ts";
import type { Band, Flow } from "../core/flow.ts";
import type { OptionModel } from "../core/model.ts";
import { factorAt, type Timing } from "../core/timing.ts";

const INSIDE = 1e-6;

/**
 * A year of an option's recurring lines in row 0 of the last evaluation, cash and imputed, at the rates
 * and the need of its last month. Ramp-up and one-off lines have none; a line that ended sooner has none.
 */
export function runRate(option: OptionModel, evaluation: Evaluator, horizon: number): number {
  let last = 0;
  for (const spells of option.spells) {
    const { from, until } = evaluation.timing({ when: "during", spells, growth: null, window: null }, 0);
    if (from < horizon) last = Math.max(last, Math.min(until, horizon));
  }
  let sum = 0;
  for (const item of option.items) if (item.category !== "rampUp") sum += yearOf(item.flow, evaluation, last);
  return sum;
}

/** A year of a flow; with `only`, of what it pays under that timing. */
function yearOf(flow: Flow, evaluation: Evaluator, last: number, only?: "during" | "yearEnd"): number {
  const value = (formula: Parameters<Evaluator["formula"]>[0]) => at(evaluation.formula(formula), 0);
  switch (flow.flow) {
    case "paid": {
      if (only !== undefined && flow.timing.when !== only) return 0;
      const years = yearsOf(flow.timing, evaluation, last);
      return years === 0 ? 0 : value(flow.amount) * years;
    }
    case "sum": {
      let sum = 0;
      for (const part of flow.of) sum += yearOf(part, evaluation, last, only);
      return sum;
    }
    case "scaled":
      return value(flow.by) * yearOf(flow.of, evaluation, last, only);
    case "lost":
      return 0;
    case "accumulated": {
      if (only === "yearEnd") return 0;
      const year = flow.years.find(({ from, to }) => from <= last - INSIDE && last - INSIDE < to);
      let sum = 0;
      if (flow.limits === "month") {
        // Each month by itself: eleven of them alike, and the one in which a year's bonus is paid.
        const month = yearOf(flow.of, evaluation, last, "during") / 12;
        const bonus = yearOf(flow.of, evaluation, last, "yearEnd");
        for (const band of year?.bands ?? []) {
          sum += (11 * bandOf(band, month * 12, value) + bandOf(band, (month + bonus) * 12, value)) / 12;
        }
        return sum;
      }
      const pay = yearOf(flow.of, evaluation, last);
      for (const band of year?.bands ?? []) sum += bandOf(band, pay, value);
      return sum;
    }
  }
}

function bandOf(band: Band, pay: number, value: (formula: Band["rate"]) => number): number {
  const above = band.above === null ? 0 : value(band.above);
  const upTo = band.upTo === null ? Number.POSITIVE_INFINITY : value(band.upTo);
  return value(band.rate) * Math.max(0, Math.min(pay, upTo) - above);
}

/** What a year of a timing weighs at the option's last month: 12 months or 1 year, grown; 0 where it does not recur. */
function yearsOf(timing: Timing, evaluation: Evaluator, last: number): number {
  if (timing.when !== "during" && timing.when !== "yearEnd") return 0;
  const row = evaluation.timing(timing, 0);
  const moment = last - INSIDE;
  if (moment < row.from || moment >= row.until) return 0;
  const window = timing.when === "during" ? timing.window : null;
  if (window !== null && (moment < window.from || moment >= window.to)) return 0;
  return factorAt(timing, row, moment) * (timing.when === "during" ? 12 : 1);
}
