/** Ireland: PRSI class A at its upper rate, and the pension saving of My Future Fund. */
import { final } from "./dated.ts";
import type { Jurisdiction, Parameter } from "./jurisdiction.ts";
import { byLaw, component, onAll, onCapped } from "./rule.ts";

const savingCeiling: Parameter = {
  id: "savingCeiling",
  label: "Highest pay for My Future Fund",
  per: "year",
  dated: [final("2026", 80000, "irishPensionSaving")],
};

export const ie = (): Jurisdiction => ({
  title: "Ireland",
  aliases: ["ierland"],
  currency: "EUR",
  yearStart: 1,
  facts: {
    pensionScheme: {
      type: "word",
      label: "pension through payroll",
      why: "who has a pension through payroll is not enrolled in My Future Fund",
      example: "no",
      words: { no: "none: enrolled in My Future Fund", yes: "has one: not enrolled" },
      assumed: { value: "no", say: "no pension through payroll is assumed, so My Future Fund is due from 2026" },
    },
  },
  components: [
    component(
      "prsi",
      "PRSI, employer",
      onAll(
        final("2024-10-01..2025-10-01", 0.1115, "irishPrsi"),
        final("2025-10-01..2026-10-01", 0.1125, "irishPrsi"),
        final("2026-10-01..2027-10-01", 0.114, "irishPrsi"),
      ),
      byLaw("11.25%"),
    ),
    component(
      "pensionSaving",
      "My Future Fund",
      {
        by: "pensionScheme",
        words: {
          no: {
            ...onCapped("annual", savingCeiling, final("2026", 0.015, "irishPensionSaving")),
            since: "2026-01-01",
          },
          yes: null,
        },
      },
      { why: "an employer may pay more", example: "1.5%" },
    ),
  ],
  notes: [
    "PRSI is at the rate of weekly pay above EUR 552, on all of it: below that the rate is lower, which is left out.",
    "Pay in shares carries no employer PRSI.",
  ],
});
