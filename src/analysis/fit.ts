/** Whether an option is what the buyer asked for: hours, length, budget, results in time. */
import { at, type Column } from "../core/column.ts";
import { type Flow, flowParts } from "../core/flow.ts";
import { isoMonth } from "../core/model.ts";
import { roundTo, toMinor } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
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
  /** Months from the start of the scenario until full productivity: start, search and ramp-up. */
  readonly productiveAfterMonths: number;
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
  const { model, evaluation } = pricing;
  const address = option.model.id;
  const monthsActive = roundTo(activeMonths(pricing, option), 2);
  if (monthsActive < model.horizon - LITTLE) {
    notices.push({ code: "runs-shorter", address, values: { months: monthsActive, horizon: model.horizon } });
  }
  const hoursMissing = missingHours(pricing, option, notices);
  unpaidBonus(pricing, option, notices);
  const budget = budgetFit(pricing, option, notices);
  const productiveAfterMonths = roundTo(at(evaluation.formula(option.model.productiveFrom), 0), 2);
  const results = resultsFit(pricing, productiveAfterMonths);
  if (results.status === "late") {
    notices.push({
      code: "results-late",
      address,
      values: { months: productiveAfterMonths, by: results.byMonth ?? 0 },
    });
  }
  return { monthsActive, hoursMissing, ...(budget ? { budget } : {}), results };
}

function activeMonths({ model, evaluation }: Priced, option: PricedOption): number {
  const months = new Array<number>(model.horizon).fill(0);
  for (const spells of option.model.spells) {
    const during = { when: "during", spells, growth: null, window: null } as const;
    const { months: weights } = evaluation.flow({
      flow: "paid",
      amount: { op: "constant", value: 1, unit: "ratio" },
      timing: during,
    });
    weights?.forEach((weight, month) => {
      months[month] = Math.max(months[month] ?? 0, Math.min(1, at(weight, 0)));
    });
  }
  return months.reduce((sum, weight) => sum + weight, 0);
}

/** Says how much of a bonus is earned within the horizon and not yet paid at its end. */
function unpaidBonus({ evaluation }: Priced, option: PricedOption, notices: Notice[]): void {
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

function resultsFit({ model, evaluation }: Priced, productiveAfterMonths: number): ResultsFit {
  if (model.resultsByMonth === null) return { productiveAfterMonths };
  const byMonth = at(evaluation.formula(model.resultsByMonth), 0);
  return { productiveAfterMonths, byMonth, status: productiveAfterMonths <= byMonth ? "met" : "late" };
}
