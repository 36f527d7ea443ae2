import { paid } from "../core/flow.ts";
import { divide, type Formula, MONTHS_PER_YEAR, multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { hoursPerDay } from "../figures/working-time.ts";
import type { Engaged, Engagement, Inputs } from "./engagement.ts";
import { price, quantity, required, type ShareField, share, text } from "./field.ts";
import { lineItem, monthly } from "./items.ts";

const agencyMargin: ShareField = {
  ...share(
    "money/year",
    ["fees"],
    2,
    text("agency margin", "bureaumarge"),
    text("what the agency adds on top of the day rate", "wat het bureau boven op het dagtarief rekent"),
    "20%",
  ),
  shareOnly: true,
};

/** Full-time or part-time for a limited time, by the day; often through an agency that adds a margin. */
export const interim: Engagement = {
  title: text("Interim", "Interim"),
  help: text("an interim CMO by the day, for a limited time", "een interim-CMO per dag, voor beperkte tijd"),
  fields: {
    dayRate: required(
      price("money/day", text("day rate", "dagtarief"), text("the price of a day", "de prijs van een dag"), "1200"),
    ),
    daysPerMonth: quantity(
      "days/month",
      31,
      text("days a month", "dagen per maand"),
      text("the days worked and billed", "de dagen die gewerkt en gefactureerd worden"),
      "16",
    ),
    daysPerWeek: quantity(
      "days/week",
      7,
      text("days a week", "dagen per week"),
      text(
        "instead of daysPerMonth; a month has weeksPerYear / 12 weeks",
        "in plaats van daysPerMonth; een maand heeft weeksPerYear / 12 weken",
      ),
      "4",
    ),
    hoursPerDay: {
      ...quantity(
        "hours/day",
        24,
        text("hours a day", "uren per dag"),
        text("the hours that a day delivers", "de uren die een dag oplevert"),
        "8",
      ),
      figure: hoursPerDay,
    },
    agencyMargin,
  },
  lines: {
    fees: { label: text("Fees", "Vergoeding"), category: "fees", basis: "cash" },
    agencyMargin: { label: text("Agency margin", "Bureaumarge"), category: "fees", basis: "cash" },
  },
  bases: ["fees"],
  starter: { dayRate: "1200", daysPerWeek: "3", months: "6" },

  check(has) {
    if (has("daysPerMonth") && has("daysPerWeek")) {
      return [
        {
          code: "days-twice",
          at: "daysPerWeek",
          message: "the days are given a month and a week",
          hint: "keep daysPerMonth or daysPerWeek",
        },
      ];
    }
    if (has("daysPerMonth") || has("daysPerWeek")) return [];
    return [
      {
        code: "days-missing",
        message: "an interim option needs its days",
        hint: "write daysPerWeek: 3, or daysPerMonth: 12",
      },
    ];
  },

  engage(inputs: Inputs): Engaged {
    const { increase, during } = inputs;
    const days = daysPerMonth(inputs);
    const fee = multiply(inputs.number("dayRate"), days);
    const fees = paid(fee, during(increase));
    const yearlyFees = [{ amount: multiply(fee, MONTHS_PER_YEAR), growth: increase }];
    const items: Item[] = [lineItem(this.lines, "fees", fees)];
    if (inputs.has("agencyMargin")) {
      const margin = inputs.share("agencyMargin", { fees: yearlyFees });
      items.push(lineItem(this.lines, "agencyMargin", monthly(margin, during)));
    }
    return {
      items,
      hours: paid(multiply(days, inputs.number("hoursPerDay")), during(null)),
      pay: items.map((item) => item.flow),
      bases: { fees: yearlyFees },
    };
  },
};

function daysPerMonth(inputs: Inputs): Formula {
  if (inputs.has("daysPerMonth")) return inputs.number("daysPerMonth");
  return divide(multiply(inputs.number("daysPerWeek"), inputs.weeksPerYear), MONTHS_PER_YEAR);
}
