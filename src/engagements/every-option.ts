/** What every option may have, whatever its kind. */
import { kept } from "../core/kept.ts";
import { startingProductivity } from "../figures/ramp-up.ts";
import { type Contradiction, contradictions } from "./choice.ts";
import type { Engagement, Line } from "./engagement.ts";
import {
  type Field,
  MOST_MONEY,
  type NumberField,
  price,
  quantity,
  ratio,
  type ShareField,
  yearlyChange,
} from "./field.ts";
import { hoursPerDay, weeksPerYear } from "./shared-fields.ts";

/** The numbers of an option beside those of its kind. */
export const optionFields = {
  startAfterMonths: quantity("months", 600, "start after", "months from the start of the scenario", "3"),
  months: quantity(
    "months",
    600,
    "duration",
    "months until the option ends; to the end of the horizon where it is left out",
    "9",
  ),
  annualIncrease: yearlyChange(
    "annual increase",
    "of every recurring price, at each anniversary of the option's start; [5%, 0%] gives each year its own",
    "3%",
  ),
  headcount: quantity(
    "people",
    { min: 1, max: 1000 },
    "headcount",
    "number of identical people or teams, each with every line",
    "2",
  ),
  weeksPerYear: weeksPerYear("of this option, where they are not those of the file", "46"),
  hoursPerDay: hoursPerDay("of this option, where they are not those of the file", "8"),
  annualEquity: price("money/year", "annual equity grant", "the value of a year's grant; a non-cash cost", "50000"),
  equityCliffMonths: quantity("months", 60, "vesting cliff", "months before any of the equity counts", "12"),
} satisfies Record<string, NumberField>;

const rulesOf = new WeakMap<Engagement, Engagement>();

/** A kind's rules between numbers, with those of every option. */
const ruled = (kind: Engagement): Engagement =>
  kept(rulesOf, kind, () => ({
    ...kind,
    fields: { ...optionFields, ...kind.fields },
    needs: { ...optionNeeds, ...kind.needs },
  }));

/** Every field of the options of a kind. */
export const fieldsOf = (kind: Engagement): Readonly<Record<string, Field>> => ruled(kind).fields;

/** Fields of every option that mean nothing without another. */
export const optionNeeds = { equityCliffMonths: "annualEquity" };

/** What is wrong between the numbers of an option of a kind. */
export const optionContradictions = (
  kind: Engagement,
  has: (name: string) => boolean,
  need: boolean,
): Contradiction[] => contradictions(ruled(kind), has, need);

/** How often what is agreed is billed. */
export const BILLED_EVERY = ["month", "quarter", "year"] as const;
export type BilledEvery = (typeof BILLED_EVERY)[number];
export const BILLED_MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The number of a billing agreement, beside how often and when. */
export const billingFields = {
  discount: ratio(0, 1, "discount", "of the fees, for paying this way; a line of its own", "10%"),
} satisfies Record<string, NumberField>;

/** Ramp-up: months and where productivity starts, or one imputed lump. */
export const rampUpFields = {
  months: quantity("months", 60, "ramp-up time", "until full productivity", "6"),
  startingAt: {
    type: "number",
    unit: "ratio",
    bounds: { min: 0, max: 1 },
    label: "starting productivity",
    help: "from here it rises in a straight line to 100%",
    example: "25%",
    figure: startingProductivity,
  },
  amount: quantity("money", MOST_MONEY, "ramp-up", "one non-cash amount instead of a duration", "30000"),
} satisfies Record<string, NumberField>;

/** How often an extra cost is paid. */
export const EVERY = ["once", "month", "quarter", "year"] as const;
export type Every = (typeof EVERY)[number];

/** The unit of a cost's amount. */
const COST_UNITS = {
  once: "money",
  month: "money/month",
  quarter: "money/quarter",
  year: "money/year",
} as const;

/**
 * From when the months of an extra cost count: from the option's start, or from when the search for somebody begins.
 * `atEnd`: it is paid once, when the option ends or whoever it is of leaves.
 */
export const COUNTS = ["fromStart", "fromSearch", "atEnd"] as const;
export type Counts = (typeof COUNTS)[number];

/** The amount of an extra cost: a share of one of the kind's bases, or money; below zero for a saving. */
export const costAmount = (
  every: Every,
  { bases: declared, provider, plainCosts }: Pick<Engagement, "bases" | "provider" | "plainCosts">,
): ShareField | NumberField => {
  // Parts come and go: there is no one year of their fees that something paid once could be a share of.
  const bases = every === "once" && !provider ? declared.filter((base) => base !== "fees") : declared;
  const words = {
    label: "amount",
    help: "of one payment; below zero for a saving",
    example: "500",
  };
  const amount = { min: -MOST_MONEY, max: MOST_MONEY };
  const [first, ...others] = bases;
  if (first === undefined) return { ...words, required: true, type: "number", unit: COST_UNITS[every], bounds: amount };
  const bounds = { ratio: { min: -10, max: 10 }, amount };
  return {
    ...words,
    required: true,
    type: "share",
    unit: COST_UNITS[every],
    bases: [first, ...others],
    bounds,
    ...(plainCosts ? { plainAmount: true } : {}),
  };
};

/** The other numbers of an extra cost. */
export const costFields = {
  afterMonths: quantity("months", 600, "after", "months from the start of the option", "6"),
  months: quantity(
    "months",
    600,
    "duration",
    "months that it is paid; as long as the option where it is left out",
    "12",
  ),
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

/** The lines that an option of any kind can have. */
export const optionLines = {
  discount: { label: "Discount", category: "fees", basis: "cash" },
  vat: { label: "Irrecoverable VAT", category: "costs", basis: "cash" },
  equity: { label: "Equity", category: "equity", basis: "imputed" },
  rampUp: { label: "Ramp-up (productivity loss)", category: "rampUp", basis: "imputed" },
} satisfies Record<string, Line>;
