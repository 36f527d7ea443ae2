/** What every option may have, whatever its kind. */
import { startingProductivity } from "../figures/ramp-up.ts";
import type { Line } from "./engagement.ts";
import { type Base, MOST_MONEY, type NumberField, quantity, required, type ShareField, yearlyChange } from "./field.ts";

/** The numbers of an option beside those of its kind. */
export const optionFields = {
  startAfterMonths: quantity("months", 600, "start after", "months from the start of the scenario", "3"),
  months: quantity(
    "months",
    600,
    "length",
    "months until the option ends; to the end of the horizon where it is left out",
    "9",
  ),
  annualIncrease: {
    ...yearlyChange(
      "increase a year",
      "of every recurring price, at each anniversary of the option's start; [5%, 0%] gives each year its own",
      "3%",
    ),
    yearly: true,
  },
} satisfies Record<string, NumberField>;

/** Ramp-up: months and where productivity starts, or one imputed lump. */
export const rampUpFields = {
  months: quantity("months", 60, "months of ramp-up", "until full productivity", "6"),
  startingAt: {
    type: "number",
    unit: "ratio",
    bounds: { min: 0, max: 1 },
    label: "productivity at the start",
    help: "from here it rises in a straight line to 100%",
    example: "25%",
    figure: startingProductivity,
  },
  amount: quantity("money", MOST_MONEY, "ramp-up", "one imputed amount instead of a length", "30000"),
} satisfies Record<string, NumberField>;

/** How often an extra cost is paid. */
export const EVERY = ["once", "month", "year"] as const;
export type Every = (typeof EVERY)[number];

/** The unit of a cost's amount. */
export const COST_UNITS = { once: "money", month: "money/month", year: "money/year" } as const;

/** The amount of an extra cost: a share of one of the kind's bases, or money; below zero for a saving. */
export const costAmount = (every: Every, bases: readonly Base[]): ShareField | NumberField => {
  const words = {
    label: "amount",
    help: "of one payment; below zero for a saving",
    example: "500",
  };
  const amount = { min: -MOST_MONEY, max: MOST_MONEY };
  const [first, ...others] = bases;
  if (first === undefined) return required({ type: "number", unit: COST_UNITS[every], bounds: amount, ...words });
  const bounds = { ratio: { min: -10, max: 10 }, amount };
  return required({ type: "share", unit: COST_UNITS[every], bases: [first, ...others], bounds, ...words });
};

/** The other numbers of an extra cost. */
export const costFields = {
  afterMonths: quantity("months", 600, "after", "months from the start of the option", "6"),
  months: quantity("months", 600, "length", "months that it is paid; as long as the option where it is left out", "12"),
  probability: {
    type: "number",
    unit: "ratio",
    bounds: { min: 0, max: 1 },
    event: true,
    label: "probability",
    help: "the line counts at its expected value, and is drawn as an event in simulate",
    example: "25%",
  },
} satisfies Record<string, NumberField>;

/** The line that ramp-up makes, on every kind. */
export const rampUpLine: Line = {
  label: "Ramp-up",
  category: "rampUp",
  basis: "imputed",
};
