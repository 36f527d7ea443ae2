/** Month by month: cash and imputed cost of every line, with running totals. */
import { isoMonth } from "../core/model.ts";
import { findingNotice } from "../language/notices.ts";
import { endWithoutNotice, outsideHorizon, settledAtEnd } from "../pricing/caveats.ts";
import { exitCosts, exitNotices } from "../pricing/exit.ts";
import { type Priced, type PricedOption, priced } from "../pricing/priced.ts";
import { expectOptions } from "../scenario/input.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Heading, head, type LineSummary, lineSummary, noticesOf, summary } from "./finding.ts";

export interface ScheduledMonth {
  /** From 1. */
  readonly month: number;
  /** `2027-01`. */
  readonly date: string;
  readonly cash: number;
  readonly imputed: number;
  readonly total: number;
  readonly cumulativeCash: number;
  readonly cumulativeTotal: number;
  /** Where it was asked for: what stopping after this month costs, beside the cost so far. */
  readonly exit?: number;
  /** Every line of the option by id, zero where nothing falls in the month. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface ScheduledOption {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** What the ids in the months stand for, in order. */
  readonly lines: readonly LineSummary[];
  readonly months: readonly ScheduledMonth[];
}

export interface ScheduleFinding extends Heading<"schedule"> {
  readonly options: readonly ScheduledOption[];
}

/** The months of every option at the likely values; they sum to the lines and totals of `compare`. */
export function schedule(scenario: Scenario, options: { readonly exit?: boolean } = {}): ScheduleFinding {
  expectOptions(options, "schedule", { exit: "flag" });
  return scheduleOf(priced(scenario), options.exit ?? false);
}

/** The schedule of a scenario that is priced already. */
export function scheduleOf(pricing: Priced, exit: boolean): ScheduleFinding {
  const notices = [
    ...noticesOf(pricing),
    ...pricing.options.flatMap((option) => [...settledAtEnd(pricing, option), ...outsideHorizon(pricing, option)]),
    ...(exit ? exitNotices(pricing) : pricing.options.flatMap((option) => endWithoutNotice(pricing, option))),
  ];
  return {
    ...head("schedule"),
    scenario: summary(pricing),
    options: pricing.options.map((option) => scheduled(pricing, option, exit)),
    notices: notices.map(findingNotice),
  };
}

function scheduled({ model, money }: Priced, { model: option, likely }: PricedOption, exit: boolean): ScheduledOption {
  const exits = exit ? exitCosts(model, option) : null;
  let cumulativeCash = 0;
  let cumulativeTotal = 0;
  return {
    id: option.id,
    kind: option.kind,
    title: option.title,
    lines: option.items.map((item) => lineSummary(model, item)),
    months: likely.cash.map((cash, index) => {
      const imputed = likely.imputed[index] ?? 0;
      cumulativeCash += cash;
      cumulativeTotal += cash + imputed;
      return {
        month: index + 1,
        date: isoMonth(model.start, index),
        cash: money(cash),
        imputed: money(imputed),
        total: money(cash + imputed),
        cumulativeCash: money(cumulativeCash),
        cumulativeTotal: money(cumulativeTotal),
        ...(exits && { exit: money(exits[index] ?? 0) }),
        lines: Object.fromEntries(likely.lines.map(({ item, months }) => [item.id, money(months[index] ?? 0)])),
      };
    }),
  };
}
