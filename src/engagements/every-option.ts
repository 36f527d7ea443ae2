/** What every option may have, whatever its kind. */
import type { Category } from "../core/item.ts";
import type { Text } from "../core/text.ts";
import { startingProductivity } from "../figures/ramp-up.ts";
import type { Line } from "./engagement.ts";
import {
  type Base,
  MOST_MONEY,
  type NumberField,
  quantity,
  required,
  type ShareField,
  text,
  yearlyChange,
} from "./field.ts";

/** The numbers of an option beside those of its kind. */
export const optionFields = {
  startAfterMonths: quantity(
    "months",
    600,
    text("start after", "start na"),
    text("months from the start of the scenario", "maanden vanaf de start van het scenario"),
    "3",
  ),
  months: quantity(
    "months",
    600,
    text("length", "duur"),
    text(
      "months until the option ends; to the end of the horizon where it is left out",
      "maanden tot de optie eindigt; tot het einde van de horizon als dit ontbreekt",
    ),
    "9",
  ),
  annualIncrease: yearlyChange(
    text("increase a year", "stijging per jaar"),
    text(
      "of every recurring price, at each anniversary of the option's start",
      "van elke terugkerende prijs, op elke verjaardag van de start van de optie",
    ),
    "3%",
  ),
} satisfies Record<string, NumberField>;

/** Ramp-up: months and where productivity starts, or one imputed lump. */
export const rampUpFields = {
  months: quantity(
    "months",
    60,
    text("months of ramp-up", "maanden inwerken"),
    text("until full productivity", "tot volledige productiviteit"),
    "6",
  ),
  startingAt: {
    type: "number",
    unit: "ratio",
    bounds: { min: 0, max: 1 },
    label: text("productivity at the start", "productiviteit bij de start"),
    help: text("from here it rises in a straight line to 100%", "van hier stijgt zij in een rechte lijn naar 100%"),
    example: "25%",
    figure: startingProductivity,
  },
  amount: quantity(
    "money",
    MOST_MONEY,
    text("ramp-up", "inwerkperiode"),
    text("one imputed amount instead of a length", "één toegerekend bedrag in plaats van een duur"),
    "30000",
  ),
} satisfies Record<string, NumberField>;

/** How often an extra cost is paid. */
export const EVERY = ["once", "month", "year"] as const;
export type Every = (typeof EVERY)[number];

/** The unit of a cost's amount. */
export const COST_UNITS = { once: "money", month: "money/month", year: "money/year" } as const;

/** The amount of an extra cost: a share of one of the kind's bases, or money; below zero for a saving. */
export const costAmount = (every: Every, bases: readonly Base[]): ShareField | NumberField => {
  const words = {
    label: text("amount", "bedrag"),
    help: text("of one payment; below zero for a saving", "van één betaling; onder nul voor een besparing"),
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
  afterMonths: quantity(
    "months",
    600,
    text("after", "na"),
    text("months from the start of the option", "maanden vanaf de start van de optie"),
    "6",
  ),
  months: quantity(
    "months",
    600,
    text("length", "duur"),
    text(
      "months that it is paid; as long as the option where it is left out",
      "maanden dat het betaald wordt; zolang als de optie als dit ontbreekt",
    ),
    "12",
  ),
  probability: {
    type: "number",
    unit: "ratio",
    bounds: { min: 0, max: 1 },
    event: true,
    label: text("probability", "kans"),
    help: text(
      "the line counts at its expected value, and is drawn as an event in simulate",
      "de post telt voor de verwachte waarde, en wordt in simulate als gebeurtenis getrokken",
    ),
    example: "25%",
  },
} satisfies Record<string, NumberField>;

/** The line that ramp-up makes, on every kind. */
export const rampUpLine: Line = {
  label: text("Ramp-up", "Inwerkperiode"),
  category: "rampUp",
  basis: "imputed",
};

/** The headings under which lines are grouped. */
export const categoryLabels: Readonly<Record<Category, Text>> = {
  fees: text("Fees", "Vergoedingen"),
  pay: text("Pay", "Loon"),
  onCosts: text("On-costs", "Bijkomende loonkosten"),
  equity: text("Equity", "Aandelen"),
  hiring: text("Hiring", "Aanname"),
  costs: text("Other costs", "Overige kosten"),
  exit: text("Exit", "Beëindiging"),
  rampUp: text("Ramp-up", "Inwerkperiode"),
};
