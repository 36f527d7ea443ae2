import { paid } from "../core/flow.ts";
import { divide, type Formula, MONTHS_PER_YEAR, max, multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { Engaged, Engagement, Inputs, NeededHours, Yearly } from "./engagement.ts";
import { price, quantity, required, text } from "./field.ts";
import { byNeed, lineItem } from "./items.ts";

/** Billed by the hour for the hours used, at least the minimum. */
export const hourly: Engagement = {
  title: text("By the hour", "Per uur"),
  help: text("a fractional CMO billed by the hour", "een fractionele CMO op uurbasis"),
  fields: {
    hourlyRate: required(
      price(
        "money/hour",
        text("rate an hour", "uurtarief"),
        text("the price of an hour", "de prijs van een uur"),
        "250",
      ),
    ),
    hoursPerMonth: quantity(
      "hours/month",
      744,
      text("hours a month", "uren per maand"),
      text(
        "the hours billed, where that is not need.hoursPerMonth",
        "de uren die gefactureerd worden, als dat niet need.hoursPerMonth is",
      ),
      "40",
    ),
    hoursPerWeek: quantity(
      "hours/week",
      168,
      text("hours a week", "uren per week"),
      text(
        "instead of hoursPerMonth; a month has weeksPerYear / 12 weeks",
        "in plaats van hoursPerMonth; een maand heeft weeksPerYear / 12 weken",
      ),
      "10",
    ),
    minimumHoursPerMonth: quantity(
      "hours/month",
      744,
      text("minimum hours a month", "minimum uren per maand"),
      text("hours that are billed even when fewer are used", "uren die ook bij minder gebruik gefactureerd worden"),
      "10",
    ),
    setupFee: price(
      "money",
      text("setup fee", "opstartkosten"),
      text("paid once, at the start", "eenmalig betaald, bij de start"),
      "2500",
    ),
  },
  lines: {
    fees: { label: text("Fees", "Vergoeding"), category: "fees", basis: "cash" },
    setup: { label: text("Setup", "Opstart"), category: "fees", basis: "cash" },
  },
  bases: ["fees"],
  starter: { hourlyRate: "200 to 250 to 350", hoursPerMonth: "40" },

  check(has, need) {
    if (has("hoursPerMonth") && has("hoursPerWeek")) {
      return [
        {
          code: "hours-twice",
          at: "hoursPerWeek",
          message: "the hours are given a month and a week",
          hint: "keep hoursPerMonth or hoursPerWeek",
        },
      ];
    }
    if (has("hoursPerMonth") || has("hoursPerWeek") || need) return [];
    return [
      {
        code: "hours-missing",
        message: "an hourly option needs hours",
        hint: "write hoursPerMonth: 40 here, or need: { hoursPerMonth: 40 } for all options",
      },
    ];
  },

  engage(inputs: Inputs): Engaged {
    const rate = inputs.number("hourlyRate");
    const needed = hoursOf(inputs);
    const billed = (hours: Formula) =>
      inputs.has("minimumHoursPerMonth") ? max(hours, inputs.number("minimumHoursPerMonth")) : hours;
    const fees = byNeed(inputs, needed, inputs.increase, (hours) => multiply(billed(hours), rate));
    const items: Item[] = [lineItem(this.lines, "fees", fees)];
    if (inputs.has("setupFee")) {
      items.push(lineItem(this.lines, "setup", paid(inputs.number("setupFee"), inputs.atStart(null))));
    }
    const yearlyFees: Yearly = needed.map(({ window, hours }) => ({
      amount: multiply(billed(hours), rate, MONTHS_PER_YEAR),
      growth: inputs.increase,
      window,
    }));
    return {
      items,
      hours: byNeed(inputs, needed, null, (hours) => hours),
      pay: [fees],
      bases: { fees: yearlyFees },
    };
  },
};

/** @throws TypeError when neither the option nor the need states hours, which parsing refuses. */
function hoursOf(inputs: Inputs): readonly NeededHours[] {
  if (inputs.has("hoursPerWeek")) {
    const { low, value, high } = inputs.quantity("hoursPerWeek");
    const hours = divide(multiply(inputs.number("hoursPerWeek"), inputs.weeksPerYear), MONTHS_PER_YEAR);
    return [{ window: null, hours, most: ((high ?? low ?? value) * 53) / 12 }];
  }
  if (inputs.needed === null) throw new TypeError("an hourly option without hours");
  return inputs.needed;
}
