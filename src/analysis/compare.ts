/** The comparison: what each option costs, line by line, and which is cheapest. */
import { at } from "../core/column.ts";
import { roundTo } from "../core/money.ts";
import { findingNotice } from "../language/notices.ts";
import {
  endWithoutNotice,
  modelNotices,
  outsideHorizon,
  settledAtEnd,
  sharedNeed,
  unpaidPay,
  unusedHours,
} from "../pricing/caveats.ts";
import { fitOf, type OptionFit } from "../pricing/fit.ts";
import { type Ledger, total } from "../pricing/ledger.ts";
import { oddities } from "../pricing/magnitude.ts";
import { costPerHour, discounted, hoursOf, peakOf } from "../pricing/measures.ts";
import { type Priced, type PricedOption, priced } from "../pricing/priced.ts";
import { shortfallNotice } from "../pricing/requirements.ts";
import { leftOutOfRunRate, runRate } from "../pricing/run-rate.ts";
import { BASES, isTie, ranking, type VerdictBasis } from "../pricing/winner.ts";
import { expectOptions } from "../scenario/input.ts";
import type { CaseScenario, Scenario } from "../scenario/scenario.ts";
import {
  type AssumptionSummary,
  assumptionsOf,
  type Heading,
  head,
  type LineSummary,
  lineSummary,
  summary,
} from "./finding.ts";

export interface ComparedLine extends LineSummary {
  readonly amount: number;
  /** The line in the option's best and worst case, which need not be its own least and most. */
  readonly amountLow: number;
  readonly amountHigh: number;
}

export interface ComparedYear {
  /** 1 is the year that begins with the scenario. */
  readonly year: number;
  readonly cash: number;
  readonly imputed: number;
  readonly total: number;
}

export interface Delta {
  /** The option's total less the baseline's; below zero is cheaper. */
  readonly amount: number;
  /** Of the baseline's total, in percent points; null where that is 0. */
  readonly percent: number | null;
  /** This option's best case less the baseline's worst, and the reverse. */
  readonly amountLow: number;
  readonly amountHigh: number;
}

export interface ComparedOption extends OptionFit {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly cash: number;
  readonly imputed: number;
  readonly total: number;
  readonly cashLow: number;
  readonly cashHigh: number;
  readonly totalLow: number;
  readonly totalHigh: number;
  readonly years: readonly ComparedYear[];
  readonly runRateAnnual: number;
  readonly peakMonthCash: number;
  /** The first month with so much cash, from 1. */
  readonly peakMonth: number;
  /** What is spent on media through it over the horizon; in no line and no total. Left out where there is none. */
  readonly mediaSpend?: number;
  /** null where the kind cannot say. */
  readonly hoursDelivered: number | null;
  readonly productiveHours: number | null;
  /** null where there are no hours. */
  readonly costPerHour: number | null;
  readonly costPerProductiveHour: number | null;
  /** Of its cash, where the file has a discountRate. */
  readonly presentValue?: number;
  readonly delta: Delta;
  readonly lines: readonly ComparedLine[];
}

export interface Verdict {
  /** The lowest cost of all; of equals the first by id. */
  readonly cheapest: string;
  /** The lowest cost among the options that meet every requirement; null where none does. */
  readonly winner: string | null;
  readonly by: VerdictBasis;
  /** Whether the runner-up is within 1 % of the winner. */
  readonly tie: boolean;
  /**
   * How much the runner-up costs more than the winner: the next of those that meet the requirements, null where there is
   * none. Where there is no winner, of the cheapest and the next.
   */
  readonly margin: number | null;
  /** The winner's cost less the baseline's, below zero is cheaper; of the cheapest where there is no winner. */
  readonly againstBaseline: number;
}

/** One case of the file, side by side with it. */
export interface ComparedCase {
  readonly id: string;
  readonly title: string;
  /** What it changes, as the file has it. */
  readonly set: Readonly<Record<string, string | number>>;
  readonly options: readonly (Pick<
    ComparedOption,
    "id" | "title" | "cash" | "imputed" | "total" | "totalLow" | "totalHigh" | "meetsRequirements"
  > & { readonly lines: readonly Omit<ComparedLine, "amountLow" | "amountHigh">[] })[];
  readonly verdict: Verdict | null;
  /** The numbers that it sets, as they are in it. */
  readonly assumptions: readonly AssumptionSummary[];
}

export interface CompareFinding extends Heading<"compare"> {
  readonly options: readonly ComparedOption[];
  /** null where there is one option only. */
  readonly verdict: Verdict | null;
  /** The cases of the file, each priced beside it; empty where there are none, and in a case. */
  readonly cases: readonly ComparedCase[];
  readonly assumptions: readonly AssumptionSummary[];
}

/** Compares the options of a scenario. Pure; the same scenario gives the same finding. */
export function compare(scenario: Scenario, options: { readonly by?: VerdictBasis } = {}): CompareFinding {
  expectOptions(options, "compare", { by: BASES });
  const { by = "total" } = options;
  return comparisonOf(priced(scenario), scenario, by);
}

/** The comparison of a scenario that is priced already. */
export function comparisonOf(pricing: Priced, scenario: Scenario, by: VerdictBasis): CompareFinding {
  const { model } = pricing;
  const notices = [...modelNotices(pricing), ...unpaidPay(pricing)];
  for (const option of pricing.options) {
    notices.push(...option.shortfalls.map((one) => shortfallNotice(option.model.id, one, model)));
    if (!option.cases.exact) notices.push({ code: "bounds-found", address: option.model.id, values: {} });
    notices.push(
      ...endWithoutNotice(pricing, option),
      ...settledAtEnd(pricing, option),
      ...sharedNeed(pricing, option),
      ...outsideHorizon(pricing, option),
      ...unusedHours(pricing, option),
      ...leftOutOfRunRate(pricing, option),
    );
  }
  notices.push(...oddities(pricing));
  if (model.discountRate !== null) {
    const rate = at(pricing.evaluation.formula(model.discountRate), 0);
    notices.push({ code: "present-value", values: { percent: roundTo(rate * 100, 4) } });
  }
  const baseline = pricing.options.find((option) => option.model.id === pricing.baseline) as PricedOption;
  return {
    ...head("compare"),
    scenario: summary(pricing),
    options: pricing.options.map((option) => compared(pricing, option, baseline)),
    verdict: verdictOf(pricing, by),
    cases: scenario.cases.map((one) => comparedCase(one, by)),
    assumptions: assumptionsOf(model),
    notices: notices.map(findingNotice),
  };
}

function comparedCase({ id, title, set, scenario }: CaseScenario, by: VerdictBasis): ComparedCase {
  const { options, verdict, assumptions } = compare(scenario, { by });
  return {
    id,
    title,
    set,
    options: options.map(({ id, title, cash, imputed, total, totalLow, totalHigh, meetsRequirements, lines }) => ({
      ...{ id, title, cash, imputed, total, totalLow, totalHigh, meetsRequirements },
      lines: lines.map(({ amountLow: _, amountHigh: __, ...line }) => line),
    })),
    verdict,
    assumptions: assumptions.filter(({ address }) => address in set),
  };
}

function compared(pricing: Priced, option: PricedOption, baseline: PricedOption): ComparedOption {
  const { money, model } = pricing;
  const { likely, best, worst } = option;
  const hours = hoursOf(option);
  const peak = peakOf(likely);
  const present = discounted(pricing, likely);
  const difference = likely.total - baseline.likely.total;
  return {
    id: option.model.id,
    kind: option.model.kind,
    title: option.model.title,
    cash: money(likely.cashTotal),
    imputed: money(likely.imputedTotal),
    total: money(likely.total),
    cashLow: money(best.cashTotal),
    cashHigh: money(worst.cashTotal),
    totalLow: money(best.total),
    totalHigh: money(worst.total),
    years: yearsOf(likely, money),
    runRateAnnual: runRate(pricing, option).amount,
    peakMonthCash: money(peak.cash),
    peakMonth: peak.month + 1,
    ...mediaSpendOf(pricing, option),
    hoursDelivered: hours.delivered,
    productiveHours: hours.productive,
    costPerHour: costPerHour(pricing, option, hours.delivered),
    costPerProductiveHour: costPerHour(pricing, option, hours.productive),
    ...(present === null ? {} : { presentValue: present.value }),
    delta: {
      amount: money(difference),
      percent: baseline.likely.total === 0 ? null : roundTo((difference / Math.abs(baseline.likely.total)) * 100, 2),
      amountLow: money(best.total - baseline.worst.total),
      amountHigh: money(worst.total - baseline.best.total),
    },
    ...fitOf(pricing, option),
    lines: likely.lines.map(({ item, amount }, index) => ({
      ...lineSummary(model, item),
      amount: money(amount),
      amountLow: money(best.lines[index]?.amount ?? 0),
      amountHigh: money(worst.lines[index]?.amount ?? 0),
    })),
  };
}

function mediaSpendOf({ evaluation, digits }: Priced, { model }: PricedOption): Pick<ComparedOption, "mediaSpend"> {
  if (model.mediaSpend == null) return {};
  return { mediaSpend: roundTo(at(evaluation.flow(model.mediaSpend).total, 0), digits) };
}

function yearsOf(likely: Ledger, money: (minor: number) => number): ComparedYear[] {
  const count = Math.ceil(likely.cash.length / 12);
  return Array.from({ length: count }, (_, index) => {
    const months = (all: readonly number[]) => total(all.slice(12 * index, 12 * index + 12));
    const cash = months(likely.cash);
    const imputed = months(likely.imputed);
    return { year: index + 1, cash: money(cash), imputed: money(imputed), total: money(cash + imputed) };
  });
}

function verdictOf({ options, baseline, money }: Priced, by: VerdictBasis): Verdict | null {
  if (options.length < 2) return null;
  const contenders = options.map(({ model: { id }, likely, shortfalls }) => ({
    id,
    cost: by === "cash" ? likely.cashTotal : likely.total,
    meetsRequirements: shortfalls.length === 0,
  }));
  const { cheapest, winner, leader, runnerUp } = ranking(contenders);
  const base = contenders.find(({ id }) => id === baseline) ?? leader;
  return {
    cheapest: cheapest.id,
    winner: winner?.id ?? null,
    by,
    tie: runnerUp !== null && isTie(leader.cost, runnerUp.cost),
    margin: runnerUp && money(runnerUp.cost - leader.cost),
    againstBaseline: money(leader.cost - base.cost),
  };
}
