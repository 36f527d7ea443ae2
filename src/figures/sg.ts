/** Singapore: the Central Provident Fund with a ceiling for ordinary and one for additional wages, and the skills levy. */
import { final } from "./dated.ts";
import type { Charge, Jurisdiction, Parameter } from "./jurisdiction.ts";
import { byLaw, component, onCapped } from "./rule.ts";

const ordinaryCeiling: Parameter = {
  id: "ordinaryCeiling",
  label: "Ceiling of ordinary wages",
  per: "month",
  dated: [final("2025", 7400, "cpfCeilings"), final("2026", 8000, "cpfCeilings")],
};
const yearlyCeiling: Parameter = {
  id: "yearlyCeiling",
  label: "Ceiling of ordinary and additional wages",
  per: "year",
  dated: [final("2025..2026", 102000, "cpfCeilings")],
};
const levyCeiling: Parameter = {
  id: "levyCeiling",
  label: "Ceiling of the skills levy",
  per: "month",
  dated: [final("2025..2026", 4500, "skillsLevy")],
};

/** Additional wages count up to what the year's ordinary wages leave of the yearly ceiling. */
const cpf = (rate: number): Charge => ({
  on: [{ on: ["basePay"], basis: "month", cap: ordinaryCeiling }, "specialPay"],
  basis: "year",
  brackets: [{ rate: { dated: [final("2025..2026", rate, "cpfRates")] }, cap: yearlyCeiling }],
});

export const sg = (): Jurisdiction => ({
  title: "Singapore",
  currency: "SGD",
  yearStart: 1,
  facts: {
    age: {
      type: "word",
      label: "age band",
      why: "the fund takes less of older staff",
      example: "to55",
      words: {
        to55: "up to 55",
        to60: "above 55 to 60",
        to65: "above 60 to 65",
        to70: "above 65 to 70",
        above70: "above 70",
      },
      assumed: { value: "to55", say: "an employee of up to 55 is assumed" },
    },
  },
  components: [
    component(
      "cpf",
      "Central Provident Fund, employer",
      {
        by: "age",
        words: { to55: cpf(0.17), to60: cpf(0.16), to65: cpf(0.125), to70: cpf(0.09), above70: cpf(0.075) },
      },
      { why: "not due of foreigners without permanent residence: write 0", example: "17%" },
    ),
    component(
      "skillsLevy",
      "Skills development levy",
      onCapped("month", levyCeiling, final("2025..2026", 0.0025, "skillsLevy")),
      byLaw("0.25%"),
    ),
  ],
  terms: {
    thirteenthMonth: {
      value: "100%",
      say: "the Annual Wage Supplement: customary, and not due by law",
      source: "singaporeSupplement",
    },
  },
  notes: [
    "For citizens and permanent residents from their third year. Bonus, signing bonus and holiday allowance are additional wages.",
  ],
});
