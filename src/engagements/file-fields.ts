/** The numbers of the file itself, beside those of its options. */
import { hoursPerDay, weeksPerYear } from "../figures/working-time.ts";
import { type NumberField, price, quantity, required } from "./field.ts";
import { irrecoverableVat } from "./shared-fields.ts";

export const scenarioFields = {
  horizonMonths: {
    ...required(quantity("months", 600, "horizon", "months over which options are compared", "12")),
    bounds: { min: 1, max: 600, integer: true },
    fixed: true,
  },
  weeksPerYear: {
    ...quantity("weeks/year", 53, "weeks per year", "a month has a twelfth of them", "52"),
    bounds: { min: 1, max: 53 },
    figure: weeksPerYear,
  },
  hoursPerDay: {
    ...quantity("hours/day", 24, "hours per day", "hours in a working day, for numbers stated in days", "8"),
    bounds: { min: 0, minExclusive: true, max: 24 },
    figure: hoursPerDay,
  },
  irrecoverableVat,
  discountRate: {
    type: "number",
    unit: "ratio",
    bounds: { min: -0.5, max: 10 },
    label: "annual discount rate",
    help: "shows the present value of cash",
    example: "8%",
  },
  resultsByMonth: quantity(
    "months",
    600,
    "deadline for full productivity",
    "months from the start by which full productivity is required",
    "3",
  ),
} satisfies Record<string, NumberField>;

/** What one unit of another currency is worth, in the scenario's. */
export const exchangeRateField: NumberField = {
  type: "number",
  unit: "rate",
  bounds: { min: 0, minExclusive: true, max: 1e7 },
  label: "exchange rate",
  help: "what one unit of that currency is worth in the currency of the scenario",
  example: "1.08",
};

export const needFields = {
  hoursPerMonth: required(quantity("hours/month", 744, "hours needed per month", "the work to be done", "40")),
} satisfies Record<string, NumberField>;

export const budgetFields = {
  monthly: price("money/month", "monthly budget", "the ceiling on the cash of any month", "15000"),
  total: price("money", "total budget", "the ceiling on the cash of the whole horizon", "200000"),
} satisfies Record<string, NumberField>;
