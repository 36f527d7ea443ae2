/** The numbers of the file itself, beside those of its options. */
import * as figures from "../figures/working-time.ts";
import { defaulted, type NumberField, price, quantity, required } from "./field.ts";
import { hoursPerDay, irrecoverableVat, weeksPerYear } from "./shared-fields.ts";

export const scenarioFields = {
  horizonMonths: {
    type: "number",
    unit: "months",
    bounds: { min: 1, max: 600, integer: true },
    fixed: true,
    required: true,
    label: "horizon",
    help: "months over which options are compared",
    example: "12",
  },
  weeksPerYear: defaulted(weeksPerYear("a month has a twelfth of them", "52"), figures.weeksPerYear),
  hoursPerDay: defaulted(hoursPerDay("hours in a working day, for numbers stated in days", "8"), figures.hoursPerDay),
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
