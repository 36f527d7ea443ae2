/** How an option fits what was asked for, in the figures that a comparison prints; what it lacks is a shortfall. */
import { at } from "../core/column.ts";
import { isoMonth } from "../core/model.ts";
import { roundTo, toMinor } from "../core/money.ts";
import { stretches } from "./caveats.ts";
import type { Priced, PricedOption } from "./priced.ts";
import { covered, productiveAfter, type Shortfall } from "./requirements.ts";

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
  /** Whether it meets everything that the file requires, and runs through the horizon. */
  readonly meetsRequirements: boolean;
  /** In what it falls short, each with its amount; empty where it meets the requirements. */
  readonly shortfalls: readonly Shortfall[];
}

/** The fit of one option at the likely values. */
export function fitOf(pricing: Priced, option: PricedOption): OptionFit {
  const { model, evaluation } = pricing;
  const { shortfalls } = option;
  const missing = shortfalls.find(({ code }) => code === "hours-short");
  const asksHours = model.need.length > 0 && option.model.hours !== null;
  const budget = budgetFit(pricing, option);
  const months = productiveAfter(option.model, evaluation.formula)(0);
  const productiveAfterMonths = months === null ? null : roundTo(months, 2);
  const late = shortfalls.some(({ code }) => code === "results-late" || code === "results-never");
  const asked = model.resultsByMonth && {
    byMonth: at(evaluation.formula(model.resultsByMonth), 0),
    status: late ? ("late" as const) : ("met" as const),
  };
  return {
    monthsActive: roundTo(covered(option.model.spells.flatMap((spells) => stretches(pricing, spells))), 2),
    hoursMissing: missing?.code === "hours-short" ? missing.missing : asksHours ? 0 : null,
    ...(budget ? { budget } : {}),
    results: { productiveAfterMonths, ...asked },
    meetsRequirements: shortfalls.length === 0,
    shortfalls,
  };
}

function budgetFit(pricing: Priced, { likely, shortfalls }: PricedOption): BudgetFit | null {
  const { model, digits, evaluation, money } = pricing;
  const { monthly, total } = model.budget;
  if (monthly === null && total === null) return null;
  const ceiling = monthly === null ? Number.POSITIVE_INFINITY : toMinor(at(evaluation.formula(monthly), 0), digits);
  const months = likely.cash.flatMap((cash, month) =>
    cash > ceiling
      ? [{ month: month + 1, date: isoMonth(model.start, month), cash: money(cash), over: money(cash - ceiling) }]
      : [],
  );
  const whole = shortfalls.find(({ code }) => code === "budget-total");
  // Months print footed; whether one is over is judged by what it costs by itself.
  const monthlyOver = shortfalls.some(({ code }) => code === "budget-monthly");
  return {
    status: monthlyOver || whole ? "over" : "within",
    months: monthlyOver ? months : [],
    totalOver: whole?.code === "budget-total" ? whole.over : 0,
  };
}
