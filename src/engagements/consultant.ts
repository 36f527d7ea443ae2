import { paid } from "../core/flow.ts";
import { divide, type Formula, multiply } from "../core/formula.ts";
import { kind } from "./engagement.ts";
import { price, quantity } from "./field.ts";
import { atLeastAMonth, leaving, present } from "./items.ts";
import { dayRate, exitLine, feesLine, providerFields } from "./shared-fields.ts";

/** Advice for a price for the whole, or for a number of days; contractors do the work. */
export const consultant = kind({
  title: "Consultant",
  help: "a consultant who advises, for a project fee or by the day, with contractors who execute",
  fields: {
    projectFee: price(
      "money",
      "project fee",
      "the price of the whole project, spread over its months, or paid at the start where it has none",
      "25000",
    ),
    dayRate,
    days: quantity("days", 10_000, "total days", "the days of the whole project", "20"),
    contractorsPerMonth: price(
      "money/month",
      "contractors per month",
      "what the people who execute cost a month",
      "4000",
    ),
    ...providerFields,
  },
  lines: { fees: feesLine, contractors: { label: "Contractors", category: "fees", basis: "cash" }, exit: exitLine },
  bases: ["fees"],
  plainCosts: true,
  provider: true,
  starter: { projectFee: "25000", months: "3", contractorsPerMonth: "4000" },
  oneOf: [
    {
      what: "price",
      ways: [
        ["projectFee", "days?"],
        ["dayRate", "days"],
      ],
    },
  ],

  engage(a, terms) {
    const { line, during, increase, months, agreedMonths, overTerm } = terms;
    const fee = a.dayRate && a.days ? multiply(a.dayRate, a.days) : (a.projectFee as Formula);
    const fees = paid(fee, overTerm());
    const contractors = a.contractorsPerMonth && paid(a.contractorsPerMonth, during(increase));
    const exit = leaving(
      a,
      terms,
      agreedMonths ? [{ amount: divide(fee, atLeastAMonth(agreedMonths)), per: "month", growth: null }] : [],
    );
    if (months === null) terms.notice("paid-at-start", { field: "months" });
    return {
      items: present(line("fees", fees), contractors && line("contractors", contractors), exit && line("exit", exit)),
      hours: a.days && paid(multiply(a.days, terms.hoursPerDay), overTerm()),
      // Ramp-up loses a part of what each month costs; a price that is paid at once has no such month.
      pay: months === null ? [] : [fees],
    };
  },
});
