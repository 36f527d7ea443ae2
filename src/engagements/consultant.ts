import { type Flow, paid } from "../core/flow.ts";
import { multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { hoursPerDay } from "../figures/working-time.ts";
import type { Contradiction, Engaged, Engagement, Inputs } from "./engagement.ts";
import { price, quantity, text } from "./field.ts";
import { lineItem } from "./items.ts";

/** Advice for a price for the whole, or for a number of days; contractors do the work. */
export const consultant: Engagement = {
  title: text("Consultant", "Consultant"),
  help: text(
    "a consultant who advises, for a project fee or by the day, with contractors who execute",
    "een consultant die adviseert, voor een projectprijs of per dag, met opdrachtnemers die uitvoeren",
  ),
  fields: {
    projectFee: price(
      "money",
      text("project fee", "projectprijs"),
      text(
        "the price of the whole project, spread over its months, or paid at the start where it has none",
        "de prijs van het hele project, verdeeld over de maanden ervan, of bij de start betaald als die ontbreken",
      ),
      "25000",
    ),
    dayRate: price(
      "money/day",
      text("day rate", "dagtarief"),
      text("the price of a day", "de prijs van een dag"),
      "1200",
    ),
    days: quantity(
      "days",
      10_000,
      text("days in all", "dagen in totaal"),
      text("the days of the whole project", "de dagen van het hele project"),
      "20",
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
    contractorsPerMonth: price(
      "money/month",
      text("contractors a month", "opdrachtnemers per maand"),
      text("what the people who execute cost a month", "wat de mensen die uitvoeren per maand kosten"),
      "4000",
    ),
  },
  lines: {
    fees: { label: text("Fees", "Vergoeding"), category: "fees", basis: "cash" },
    contractors: { label: text("Contractors", "Opdrachtnemers"), category: "fees", basis: "cash" },
  },
  bases: [],
  starter: { projectFee: "25000", months: "3", contractorsPerMonth: "4000" },

  check(has) {
    const problem = (code: string, message: string, hint: string, at?: string): Contradiction[] => [
      at === undefined ? { code, message, hint } : { code, message, hint, at },
    ];
    const days = "dayRate: 1200 and days: 20 (in all)";
    if (has("projectFee") && has("dayRate")) {
      const hint = "keep projectFee, or keep dayRate with days";
      return problem("price-twice", "the price is given for the project and by the day", hint, "dayRate");
    }
    if (has("projectFee")) return [];
    if (!has("dayRate")) {
      const hint = `write projectFee: 25000, or ${days}`;
      return problem("price-missing", "a consultant needs a projectFee, or a dayRate and days", hint);
    }
    return has("days")
      ? []
      : problem("days-missing", "a day rate needs the days of the whole project", `write ${days}`, "dayRate");
  },

  engage(inputs: Inputs): Engaged {
    const term = inputs.overTerm();
    const days = inputs.has("days") ? inputs.number("days") : null;
    const fee =
      days !== null && inputs.has("dayRate") ? multiply(inputs.number("dayRate"), days) : inputs.number("projectFee");
    const fees = paid(fee, term);
    const items: Item[] = [lineItem(this.lines, "fees", fees)];
    if (inputs.has("contractorsPerMonth")) {
      const contractors = paid(inputs.number("contractorsPerMonth"), inputs.during(inputs.increase));
      items.push(lineItem(this.lines, "contractors", contractors));
    }
    if (inputs.months === null) inputs.notice("paid-at-start", { field: "months" });
    // Ramp-up loses a part of what each month costs; a price that is paid at once has no such month.
    const pay: Flow[] = inputs.months === null ? [] : [fees];
    return { items, hours: days && paid(multiply(days, inputs.number("hoursPerDay")), term), pay, bases: {} };
  },
};
