/** Whether an option is what the buyer asked for: hours, length, budget, results in time. */
import { at, type Column } from "../core/column.ts";
import { type Flow, flowParts } from "../core/flow.ts";
import { formulaInputs } from "../core/inputs.ts";
import { isoMonth } from "../core/model.ts";
import { roundTo, toMinor } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import { type Spells, weigh } from "../core/timing.ts";
import type { Priced, PricedOption } from "./priced.ts";

export interface BudgetFit {
  readonly status: "within" | "over";
  /** Every month whose cash is above the monthly ceiling. */
  readonly months: readonly {
    readonly month: number;
    readonly date: string;
    readonly cash: number;
    readonly over: number;
  }[];
  /** How far the cash of the horizon is above the total ceiling; 0 where it is not. */
  readonly totalOver: number;
}

export interface ResultsFit {
  /** Months from the start of the scenario until full productivity: start, search and ramp-up; null: it ends before. */
  readonly productiveAfterMonths: number | null;
  /** Where the file asks for results. */
  readonly byMonth?: number;
  readonly status?: "met" | "late";
}

export interface OptionFit {
  /** Months of the horizon in which it runs. */
  readonly monthsActive: number;
  /** Hours needed and not delivered, month by month; null where hours are not known or not asked for. */
  readonly hoursMissing: number | null;
  readonly budget?: BudgetFit;
  readonly results: ResultsFit;
}

const LITTLE = 0.005;

/** The fit of one option; what does not fit is also said in a notice. */
export function fitOf(pricing: Priced, option: PricedOption, notices: Notice[]): OptionFit {
  const { model } = pricing;
  const address = option.model.id;
  const monthsActive = roundTo(covered(option.model.spells.flatMap((spells) => stretches(pricing, spells))), 2);
  if (monthsActive < model.horizon - LITTLE) {
    notices.push({ code: "runs-shorter", address, values: { months: monthsActive, horizon: model.horizon } });
  }
  const hoursMissing = missingHours(pricing, option, notices);
  const budget = budgetFit(pricing, option, notices);
  const results = resultsFit(pricing, productiveAfter(pricing, option));
  if (results.status === "late") {
    const { productiveAfterMonths: months, byMonth: by = 0 } = results;
    if (months === null) notices.push({ code: "results-never", address, values: {} });
    else notices.push({ code: "results-late", address, values: { months, by } });
  }
  return { monthsActive, hoursMissing, ...(budget ? { budget } : {}), results };
}

type Stretch = readonly [from: number, to: number];

const during = (spells: Spells) => ({ when: "during", spells, growth: null, window: null }) as const;

/** The stretches of the horizon in which something is in force, at the likely values. */
function stretches({ model, evaluation }: Priced, spells: Spells): Stretch[] {
  const found: Stretch[] = [];
  const timing = during(spells);
  const sink = { span: (from: number, to: number) => found.push([from, to]), point: () => {}, slope: () => {} };
  weigh(timing, evaluation.timing(timing, 0), model.horizon, sink);
  return found;
}

/** How many months lie in at least one of the stretches. */
function covered(all: readonly Stretch[]): number {
  let sum = 0;
  let until = 0;
  for (const [from, to] of [...all].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

/** Says where parts of a plan run side by side and each takes the whole need, which the company has only once. */
export function sharedNeed(pricing: Priced, { model: option }: PricedOption, notices: Notice[]): void {
  const need = new Set<string>();
  for (const phase of pricing.model.need) formulaInputs(phase.hoursPerMonth, need);
  const takers = [...takersOf(option.hours, need)].flatMap((spells) => stretches(pricing, spells));
  const months = roundTo(takers.reduce((sum, [from, to]) => sum + to - from, 0) - covered(takers), 2);
  if (months > 0) notices.push({ code: "need-shared", address: option.id, values: { months } });
}

/** The spells in which a flow of hours follows the need. */
function takersOf(hours: Flow | null, need: ReadonlySet<string>, into: Set<Spells> = new Set()): Set<Spells> {
  if (hours === null) return into;
  const { formulas, timings, flows } = flowParts(hours);
  const takes = formulas.some((formula) => [...formulaInputs(formula)].some((address) => need.has(address)));
  if (takes) for (const timing of timings) into.add(timing.spells);
  for (const part of flows) takersOf(part, need, into);
  return into;
}

/** Says how much of a bonus is earned within the horizon and not yet paid at its end. */
export function unpaidBonus({ evaluation }: Priced, option: PricedOption, notices: Notice[]): void {
  const timings = option.model.items.flatMap((item) => yearEnds(item.flow));
  const months = timings.map(({ amount, timing: { spells } }) => {
    if (at(evaluation.formula(amount), 0) === 0) return 0;
    const weight = (when: "during" | "yearEnd") => {
      const timing = when === "during" ? { when, spells, growth: null, window: null } : { when, spells, growth: null };
      return at(
        evaluation.flow({ flow: "paid", amount: { op: "constant", value: 1, unit: "ratio" }, timing }).total,
        0,
      );
    };
    return roundTo(weight("during") - 12 * weight("yearEnd"), 2);
  });
  const most = Math.max(0, ...months);
  if (most > 0) notices.push({ code: "bonus-after-horizon", address: option.model.id, values: { months: most } });
}

/** The parts of a flow that are paid in the last month of each year. */
function yearEnds(flow: Flow): Extract<Flow, { flow: "paid" }>[] {
  if (flow.flow === "paid") return flow.timing.when === "yearEnd" ? [flow] : [];
  return flowParts(flow).flows.flatMap(yearEnds);
}

function missingHours({ model, evaluation }: Priced, option: PricedOption, notices: Notice[]): number | null {
  if (model.need.length === 0) return null;
  const address = option.model.id;
  const delivered = option.outcome.hours?.months;
  if (delivered == null) {
    notices.push({ code: "hours-unknown", address, values: {} });
    return null;
  }
  let missing = 0;
  let needed = 0;
  for (const phase of model.need) {
    const hours = at(evaluation.formula(phase.hoursPerMonth), 0);
    for (let month = phase.from; month < Math.min(phase.to, model.horizon); month++) {
      needed += hours;
      missing += Math.max(0, hours - at(delivered[month] as Column, 0));
    }
  }
  if (missing < LITTLE) return 0;
  notices.push({
    code: "hours-missing",
    address,
    values: { missing: roundTo(missing, 2), needed: roundTo(needed, 2) },
  });
  return roundTo(missing, 2);
}

function budgetFit(
  { model, digits, evaluation, money }: Priced,
  option: PricedOption,
  notices: Notice[],
): BudgetFit | null {
  const { monthly, total } = model.budget;
  if (monthly === null && total === null) return null;
  const limit = (of: NonNullable<typeof monthly>) => toMinor(at(evaluation.formula(of), 0), digits);
  const ceiling = monthly === null ? Number.POSITIVE_INFINITY : limit(monthly);
  const months = option.likely.cash.flatMap((cash, month) =>
    cash > ceiling
      ? [{ month: month + 1, date: isoMonth(model.start, month), cash: money(cash), over: money(cash - ceiling) }]
      : [],
  );
  const over = total === null ? 0 : Math.max(0, option.likely.cashTotal - limit(total));
  const address = option.model.id;
  const [first] = months;
  if (first !== undefined) {
    const most = Math.max(...months.map((month) => month.over));
    const values = {
      count: months.length,
      horizon: model.horizon,
      date: first.date,
      over: most,
      currency: model.currency,
    };
    notices.push({ code: "budget-monthly", address, values });
  }
  if (over > 0)
    notices.push({ code: "budget-total", address, values: { over: money(over), currency: model.currency } });
  return { status: months.length > 0 || over > 0 ? "over" : "within", months, totalOver: money(over) };
}

/** null where the only stretch of work, or the first of a tenure, ends before the ramp-up does. */
function productiveAfter({ evaluation }: Priced, { model }: PricedOption): number | null {
  const from = at(evaluation.formula(model.productiveFrom), 0);
  const [spells, another] = model.spells;
  if (spells !== undefined && another === undefined) {
    const row = evaluation.timing(during(spells), 0);
    if (from > Math.min(row.until, row.from + row.tenure) + LITTLE) return null;
  }
  return roundTo(from, 2);
}

function resultsFit({ model, evaluation }: Priced, productiveAfterMonths: number | null): ResultsFit {
  if (model.resultsByMonth === null) return { productiveAfterMonths };
  const byMonth = at(evaluation.formula(model.resultsByMonth), 0);
  return {
    productiveAfterMonths,
    byMonth,
    status: (productiveAfterMonths ?? Number.POSITIVE_INFINITY) <= byMonth ? "met" : "late",
  };
}
