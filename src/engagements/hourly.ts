import { paid } from "../core/flow.ts";
import { divide, type Formula, MONTHS_PER_YEAR, max, multiply } from "../core/formula.ts";
import { kind, type Money, type NeededHours } from "./engagement.ts";
import { price, quantity, required } from "./field.ts";
import { byNeed, leaving, present } from "./items.ts";
import { called } from "./names.ts";
import { exitLine, feesLine, hoursPerMonth, providerFields, setupFee, setupLine } from "./shared-fields.ts";

/** Billed by the hour for the hours used, at least the minimum. */
export const hourly = kind({
  title: "By the hour",
  help: "a fractional CMO billed by the hour",
  fields: {
    hourlyRate: required(price("money/hour", "hourly rate", "the price of an hour", "250")),
    hoursPerMonth,
    hoursPerWeek: quantity(
      "hours/week",
      168,
      "hours per week",
      "instead of hoursPerMonth; a month has weeksPerYear / 12 weeks",
      "10",
    ),
    minimumHoursPerMonth: quantity(
      "hours/month",
      744,
      "minimum hours per month",
      "hours that are billed even when fewer are used",
      "10",
    ),
    setupFee,
    ...providerFields,
  },
  lines: { fees: feesLine, setup: setupLine, exit: exitLine },
  bases: ["fees"],
  provider: true,
  starter: { hourlyRate: "200 to 250 to 350", hoursPerMonth: "40" },
  oneOf: [{ what: "hours", ways: [["hoursPerMonth"], ["hoursPerWeek"]], orNeed: true }],

  engage(a, terms) {
    const { line, increase, weeksPerYear } = terms;
    const used: readonly NeededHours[] = a.hoursPerWeek
      ? [
          {
            window: null,
            hours: called("hoursAMonth", divide(multiply(a.hoursPerWeek, weeksPerYear), MONTHS_PER_YEAR)),
          },
        ]
      : (terms.needed ?? []);
    const minimum = a.minimumHoursPerMonth;
    // The minimum is billed in months without a need, too.
    const idle = minimum && terms.idle && used === terms.needed ? [{ window: terms.idle, hours: minimum }] : [];
    const billed = [
      ...used.map(({ window, hours }) => ({
        window,
        hours: minimum ? called("billedHours", max(hours, minimum)) : hours,
      })),
      ...idle,
    ];
    const fee = (hours: Formula) => multiply(hours, a.hourlyRate);
    const fees = byNeed(terms, billed, increase, fee);
    const money: Money = billed.map(({ window, hours }) => ({
      amount: called("fees", fee(hours)),
      per: "month",
      growth: increase,
      window,
    }));
    const exit = leaving(a, terms, money);
    return {
      items: present(
        line("fees", fees),
        a.setupFee && line("setup", paid(a.setupFee, terms.atStart(null))),
        exit && line("exit", exit),
      ),
      hours: byNeed(terms, used, null, (hours) => hours),
      pay: [fees],
    };
  },
});
