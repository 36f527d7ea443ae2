/** The numbers of the file itself, beside those of its options. */
import { type NumberField, price, quantity, required, text } from "../engagements/field.ts";
import { weeksPerYear } from "../figures/working-time.ts";

export const scenarioFields = {
  horizonMonths: {
    ...required(
      quantity(
        "months",
        600,
        text("horizon", "horizon"),
        text("months that are compared", "maanden die vergeleken worden"),
        "12",
      ),
    ),
    bounds: { min: 1, max: 600, integer: true },
    fixed: true,
  },
  weeksPerYear: {
    ...quantity(
      "weeks/year",
      53,
      text("weeks a year", "weken per jaar"),
      text("a month has a twelfth of them", "een maand heeft een twaalfde daarvan"),
      "52",
    ),
    bounds: { min: 1, max: 53 },
    figure: weeksPerYear,
  },
  discountRate: {
    type: "number",
    unit: "ratio",
    bounds: { min: -0.5, max: 10 },
    label: text("discount rate a year", "disconteringsvoet per jaar"),
    help: text("prints present values", "drukt contante waarden af"),
    example: "8%",
  },
  resultsByMonth: {
    ...quantity(
      "months",
      600,
      text("results needed by", "resultaat nodig vanaf"),
      text(
        "months from the start until full productivity is needed",
        "maanden vanaf de start tot volledige productiviteit nodig is",
      ),
      "3",
    ),
  },
} satisfies Record<string, NumberField>;

/** What one unit of another currency is worth, in the scenario's. */
export const exchangeRateField: NumberField = {
  type: "number",
  unit: "rate",
  bounds: { min: 0, minExclusive: true, max: 1e7 },
  label: text("exchange rate", "wisselkoers"),
  help: text(
    "what one unit of that currency is worth in the currency of the scenario",
    "wat één eenheid van die valuta waard is in de valuta van het scenario",
  ),
  example: "1.08",
};

export const needFields = {
  hoursPerMonth: required(
    quantity(
      "hours/month",
      744,
      text("hours needed a month", "benodigde uren per maand"),
      text("the work to be done", "het werk dat gedaan moet worden"),
      "40",
    ),
  ),
} satisfies Record<string, NumberField>;

export const budgetFields = {
  monthly: price(
    "money/month",
    text("monthly budget", "maandbudget"),
    text("the ceiling on the cash of any month", "het plafond voor de uitgaven van elke maand"),
    "15000",
  ),
  total: price(
    "money",
    text("total budget", "totaalbudget"),
    text("the ceiling on the cash of the whole horizon", "het plafond voor de uitgaven over de hele horizon"),
    "200000",
  ),
} satisfies Record<string, NumberField>;
