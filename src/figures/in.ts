/** India: the provident fund and what goes with it, on basic pay up to a ceiling that has not moved since 2014. */
import { final, secondary } from "./dated.ts";
import type { Dated, Jurisdiction, Parameter } from "./jurisdiction.ts";
import { byLaw, component, on, onCapped } from "./rule.ts";

const wageCeiling: Parameter = {
  id: "wageCeiling",
  label: "Ceiling of basic pay",
  per: "month",
  dated: [final("2025-01-01..2027-01-01", 15000, "indianFund")],
};
const capped = (dated: Dated) => on(["basePay"], onCapped("month", wageCeiling, dated));

export const india = (): Jurisdiction => ({
  title: "India",
  currency: "INR",
  yearStart: 4,
  facts: {},
  components: [
    component("providentFund", "Provident fund (EPF)", capped(final("2025..2026", 0.12, "indianFund")), {
      why: "many employers pay it on all basic pay: write wageCeiling, the basic pay a month, then",
      example: "{ rate: 12%, wageCeiling: 100000 }",
    }),
    component(
      "depositInsurance",
      "Deposit insurance (EDLI)",
      capped(secondary("2025..2026", 0.005, "indianCharges")),
      byLaw("0.5%"),
    ),
    component(
      "administration",
      "Administration of the fund",
      capped(secondary("2025..2026", 0.005, "indianCharges")),
      byLaw("0.5%"),
    ),
    component(
      "gratuity",
      "Gratuity",
      { on: ["basePay"], basis: "year", brackets: [{ rate: "own" }] },
      {
        without: "omitted",
        why: "what the employer sets aside for it; its rule was not read",
        example: "4.81%",
        assumed: "its rate is the employer's own, and is left out",
      },
    ),
  ],
  notes: [
    "annualSalary stands for basic pay here; above the ceiling the amounts do not move.",
    "State insurance (ESI, 3.25%) is due only to 21,000 of pay a month, and is left out.",
  ],
});
