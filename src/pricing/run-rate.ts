/** The run rate: a year of the recurring lines as they are in the option's last month. */
import { at } from "../core/column.ts";
import { type Evaluator, evaluator } from "../core/evaluate.ts";
import { type Flow, flowParts, paid, scaled, sum, withoutRollover } from "../core/flow.ts";
import { constant, multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { roundTo } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import { confines, factorAt, recurs, type Spells, type Timing } from "../core/timing.ts";
import type { Priced, PricedOption } from "./priced.ts";

const MONTHS = 12;
const INSIDE = 1e-6;

/** One year in which nothing begins, ends or rises. */
const YEAR: Spells = { from: constant(0, "months"), until: constant(MONTHS, "months"), tenure: null, search: null };
const THROUGHOUT: Timing = { when: "during", spells: YEAR, growth: null, window: null };
const NOTHING = constant(0, "money/month");
const AT_ITS_END: Timing = { when: "yearEnd", spells: YEAR, growth: null };

/**
 * A year of an option's recurring lines at the likely values, cash and imputed, at the prices, the need and
 * the contributions of its last month, which is that of its last line to end. Ramp-up and one-off lines have none, and
 * what ended sooner has none. The year is evaluated like any other.
 */
export function runRate({ model, evaluation, digits }: Priced, { model: option }: PricedOption): RunRate {
  const own = option.spells.map((spells) => paid(NOTHING, { ...THROUGHOUT, spells }));
  const last = lastOf([...own, ...option.items.map(({ flow }) => flow)], evaluation, model.horizon);
  const year = evaluator({ ...model, horizon: MONTHS, options: [] }, 1, { months: false });
  year.evaluate({ count: 1, columns: new Map() });
  const lines = option.items.flatMap((item) => {
    const flow = steady(item.flow, evaluation, last - INSIDE);
    return flow === null ? [] : [{ item, amount: at(year.flow(flow).total, 0) }];
  });
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  return { amount: roundTo(amount, digits), lines, month: Math.floor(last - INSIDE) };
}

export interface RunRate {
  /** To the minor unit. */
  readonly amount: number;
  /** The lines that recur, each with its year, unrounded. */
  readonly lines: readonly { readonly item: Item; readonly amount: number }[];
  /** The month that the year is like, from 0. */
  readonly month: number;
}

/** When the last of these flows ends, or the horizon does. */
function lastOf(flows: readonly Flow[], evaluation: Evaluator, horizon: number): number {
  let last = 0;
  for (const flow of flows) {
    const { timings, flows: inside } = flowParts(flow);
    for (const timing of timings.filter(recurs)) {
      const { from, until } = evaluation.timing(timing, 0);
      if (from < horizon) last = Math.max(last, Math.min(until, horizon));
    }
    last = Math.max(last, lastOf(inside, evaluation, horizon));
  }
  return last;
}

/** The flow in a year that is like the moment throughout; null where nothing of it recurs then. */
function steady(flow: Flow, evaluation: Evaluator, moment: number): Flow | null {
  switch (flow.flow) {
    case "paid": {
      const { timing, amount } = flow;
      if (!recurs(timing) || !covers(timing, evaluation, moment)) return null;
      const factor = factorAt(timing, evaluation.timing(timing, 0), moment);
      return paid(
        factor === 1 ? amount : multiply(amount, constant(factor, "ratio")),
        timing.when === "yearEnd" ? AT_ITS_END : THROUGHOUT,
      );
    }
    case "sum": {
      const parts = flow.of.flatMap((part) => steady(part, evaluation, moment) ?? []);
      return parts.length > 0 ? sum(...parts) : null;
    }
    case "scaled": {
      const of = steady(flow.of, evaluation, moment);
      return of && scaled(flow.by, of);
    }
    case "rolledOver":
      // In a year like one month nothing is left of the months before: that month is above or it is below.
      return steady(withoutRollover(flow), evaluation, moment);
    case "lost":
    case "bounded":
      return null;
    case "accumulated": {
      const of = steady(flow.of, evaluation, moment);
      const year = flow.years.find(({ from, to }) => from <= moment && moment < to);
      if (of === null || year === undefined) return null;
      const length = flow.limits === "quarter" ? MONTHS / 4 : MONTHS;
      const starts = Array.from({ length: MONTHS / length }, (_, index) => index * length);
      const years = starts.map((from) => ({ from, to: from + length, bands: year.bands }));
      return { ...flow, of, during: THROUGHOUT, years };
    }
  }
}

/** Whether a timing is in force at a moment; between one employment and the next it is taken to be. */
function covers(timing: Timing, evaluation: Evaluator, moment: number): boolean {
  const row = evaluation.timing(timing, 0);
  const { from, until } = row;
  const confined = confines(timing, row);
  const inWindow = confined === null || (moment >= confined.opens && moment < confined.closes);
  return moment >= from && moment < until && inWindow;
}

/** Says which prices for the whole the run rate leaves out, what it takes of hours that roll over, and which one-off costs come back whole years apart. */
export function leftOutOfRunRate(pricing: Priced, priced: PricedOption): Notice[] {
  const { model, money } = pricing;
  const { model: option, likely } = priced;
  const { currency } = model;
  const once = likely.lines.filter(({ item, amount }) => amount !== 0 && !recursIn(item.flow));
  const notices = rolledOver(pricing, priced);
  for (const { item, amount } of once) {
    if (!`.${item.id}`.endsWith(".fees")) continue;
    notices.push(notice("run-rate-without", { amount: money(amount), currency }, `${option.id}.${item.id}`));
  }
  const costs = once
    .filter(({ item }) => item.category === "costs" && item.basis === "cash")
    .map(({ item, amount, months }) => ({ item, amount, month: months.findIndex((paid) => paid !== 0) }));
  const yearly = costs.filter(({ amount, month }) =>
    costs.some((other) => other.amount === amount && other.month !== month && (other.month - month) % MONTHS === 0),
  );
  const [first] = yearly;
  if (first === undefined) return notices;
  const alike = yearly.filter(({ amount, month }) => amount === first.amount && (month - first.month) % MONTHS === 0);
  const lines = alike.map(({ item }) => item.label.text).join(", ");
  notices.push(notice("run-rate-without-yearly", { amount: money(first.amount), currency, lines }, option.id));
  return notices;
}

/** Says what the run rate takes of hours that roll over, where the last month is not a twelfth of it. */
function rolledOver(pricing: Priced, priced: PricedOption): Notice[] {
  const { model, likely } = priced;
  if (!model.items.some(({ flow }) => rolls(flow))) return [];
  const { digits, money } = pricing;
  const { lines, month } = runRate(pricing, priced);
  return lines.flatMap(({ item, amount }): Notice[] => {
    const last = likely.lines.find((line) => line.item === item)?.months[month] ?? 0;
    const year = { amount: roundTo(amount, digits), currency: pricing.model.currency };
    const told = item.category !== "fees" || !rolls(item.flow) || Math.abs(year.amount - MONTHS * money(last)) < 1;
    return told ? [] : [notice("run-rate-rolls-over", year, `${model.id}.${item.id}`)];
  });
}

const rolls = (flow: Flow): boolean => flow.flow === "rolledOver" || flowParts(flow).flows.some(rolls);

/** Whether any of a flow is paid for as long as something lasts. */
function recursIn(flow: Flow): boolean {
  const { timings, flows } = flowParts(flow);
  return timings.some(recurs) || flows.some(recursIn);
}
