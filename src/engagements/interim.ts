import { paid } from "../core/flow.ts";
import { divide, type Formula, MONTHS_PER_YEAR, multiply } from "../core/formula.ts";
import { kind } from "./engagement.ts";
import { quantity, required, type ShareField, share } from "./field.ts";
import { leaving, monthly, present } from "./items.ts";
import { called } from "./names.ts";
import { dayRate, exitLine, feesLine, providerFields } from "./shared-fields.ts";

const agencyMargin: ShareField = {
  ...share("money/year", ["fees"], 2, "agency margin", "what the agency adds on top of the day rate", "20%"),
  shareOnly: true,
};

/** Full-time or part-time for a limited time, by the day; often through an agency that adds a margin. */
export const interim = kind({
  title: "Interim",
  help: "an interim CMO by the day, for a limited time",
  fields: {
    dayRate: required(dayRate),
    daysPerMonth: quantity("days/month", 31, "days per month", "the days worked and billed", "16"),
    daysPerWeek: quantity(
      "days/week",
      7,
      "days per week",
      "instead of daysPerMonth; a month has weeksPerYear / 12 weeks",
      "4",
    ),
    agencyMargin,
    ...providerFields,
  },
  lines: {
    fees: feesLine,
    agencyMargin: { label: "Agency margin", category: "fees", basis: "cash", billed: true },
    exit: exitLine,
  },
  bases: ["fees"],
  provider: true,
  starter: { dayRate: "1200", daysPerWeek: "3", months: "6" },
  oneOf: [{ what: "days", ways: [["daysPerMonth"], ["daysPerWeek"]] }],

  engage(a, terms) {
    const { line, during, increase, weeksPerYear, hoursPerDay } = terms;
    const days = a.daysPerWeek
      ? called("daysAMonth", divide(multiply(a.daysPerWeek, weeksPerYear), MONTHS_PER_YEAR))
      : (a.daysPerMonth as Formula);
    const fee = multiply(a.dayRate, days);
    const bases = { fees: [{ amount: called("fees", fee), per: "month", growth: increase } as const] };
    const fees = paid(fee, during(increase));
    const margin = a.agencyMargin?.(bases) ?? null;
    const onTop = margin && monthly(margin, during);
    const exit = leaving(a, terms, [...bases.fees, ...(margin ?? [])]);
    return {
      items: present(line("fees", fees), onTop && line("agencyMargin", onTop), exit && line("exit", exit)),
      hours: paid(multiply(days, hoursPerDay), during(null)),
      pay: present(fees, onTop),
    };
  },
});
