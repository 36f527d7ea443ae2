/** Portugal: social security on all pay, fourteen payments, without a ceiling. */
import { final } from "./dated.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { asked, byLaw, component, onAll } from "./rule.ts";

export const pt = (): Jurisdiction => ({
  title: "Portugal",
  currency: "EUR",
  yearStart: 1,
  facts: {},
  components: [
    component(
      "socialSecurity",
      "Social security (TSU)",
      onAll(final("2026", 0.2375, "portugueseTsu")),
      byLaw("23.75%"),
    ),
    asked("accident", "Work accident insurance", "it follows the policy", "1%"),
  ],
  terms: {
    thirteenthMonth: {
      value: "200%",
      say: "a month's pay at Christmas and one for holidays by law: leave it out where annualSalary is the sum of all fourteen",
      source: "portugueseExtraPay",
    },
  },
  notes: [
    "A Portuguese salary is paid fourteen times a year: annualSalary is the sum of all fourteen.",
    "Not covered until given: work accident insurance.",
  ],
});
