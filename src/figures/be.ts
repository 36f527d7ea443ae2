/** Belgium: the basic contribution on base pay up to a quarter's ceiling, and in full on bonuses. */
import { final, secondary } from "./dated.ts";
import type { Jurisdiction, Parameter } from "./jurisdiction.ts";
import { asked, byAgreement, component, on, onAll, onCapped } from "./rule.ts";

const quarterCeiling: Parameter = {
  id: "quarterCeiling",
  label: "Ceiling of base pay a quarter",
  per: "quarter",
  dated: [secondary("2025-07-01..2027-01-01", 85000, "belgianCeiling")],
};
const rate = final("2025-07-01..2027-01-01", 0.25, "belgianRate");

export const be = (): Jurisdiction => ({
  title: "Belgium",
  aliases: ["belgië", "belgique"],
  currency: "EUR",
  yearStart: 1,
  facts: {},
  components: [
    component(
      "basic",
      "Basic and wage moderation contribution",
      [on(["basePay"], onCapped("quarter", quarterCeiling, rate)), on(["specialPay"], onAll(rate))],
      { why: "reductions for a first employee or a target group may apply", example: "25%" },
    ),
    asked(
      "special",
      "Special contributions",
      "closure fund, asbestos, risk groups and others, by size and sector, on all pay",
      "2%",
    ),
  ],
  terms: {
    thirteenthMonth: { value: "100%", say: byAgreement, source: "thirteenthMonths" },
  },
  notes: [
    "Bonuses stand outside the ceiling and are charged in full.",
    "Not covered until given: the special contributions, work accident insurance, and the collective agreements' funds.",
    "Below about EUR 3,820 a month a structural reduction is due, which is left out.",
  ],
  caveats: [
    "leaves out the special contributions on all pay, whose rates were not read: write special below employerTaxes",
  ],
});
