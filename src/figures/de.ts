/** Germany: half of social insurance, with two ceilings that cumulate through the year. */
import { final } from "./dated.ts";
import type { Jurisdiction, Parameter } from "./jurisdiction.ts";
import { asked, byLaw, component, onCapped } from "./rule.ts";

const pensionCeiling: Parameter = {
  id: "pensionCeiling",
  label: "Ceiling of pension and unemployment insurance",
  per: "year",
  dated: [final("2025", 96600, "germanCeilings"), final("2026", 101400, "germanCeilings")],
};

const healthCeiling: Parameter = {
  id: "healthCeiling",
  label: "Ceiling of health and care insurance",
  per: "year",
  dated: [final("2025", 66150, "germanCeilings"), final("2026", 69750, "germanCeilings")],
};

const toPension = (rate: number) => onCapped("cumulative", pensionCeiling, final("2025..2026", rate, "germanRates"));
const toHealth = (rate: number) => onCapped("cumulative", healthCeiling, final("2025..2026", rate, "germanRates"));

export const de = (): Jurisdiction => ({
  title: "Germany",
  aliases: ["deutschland"],
  currency: "EUR",
  yearStart: 1,
  facts: {
    state: {
      type: "word",
      label: "state of the place of work",
      why: "in Saxony the employee carries more of the care insurance",
      example: "other",
      words: { other: "any state but Saxony", saxony: "Saxony" },
      assumed: { value: "other", say: "a place of work outside Saxony is assumed" },
    },
  },
  components: [
    component("pension", "Pension insurance", toPension(0.093), byLaw("9.3%")),
    component("unemployment", "Unemployment insurance", toPension(0.013), byLaw("1.3%")),
    component("health", "Health insurance", toHealth(0.073), {
      why: "of privately insured staff half the premium is due, at most what a public fund would take",
      example: "7.3%",
    }),
    component(
      "healthExtra",
      "Health insurance, half of the fund's extra rate",
      onCapped(
        "cumulative",
        healthCeiling,
        final("2025", 0.0125, "germanExtraRate"),
        final("2026", 0.0145, "germanExtraRate"),
      ),
      {
        why: "each fund sets its own extra rate",
        example: "1.45%",
        assumed: "half of the average extra rate of the funds is used",
      },
    ),
    component(
      "care",
      "Long-term care insurance",
      { by: "state", words: { other: toHealth(0.018), saxony: toHealth(0.013) } },
      byLaw("1.8%"),
    ),
    component("insolvency", "Insolvency levy (U3)", toPension(0.0015), byLaw("0.15%")),
    asked("sickPay", "Sick pay levy (U1)", "due of employers with up to 30 staff, by fund", "1.6%", pensionCeiling),
    asked("maternity", "Maternity levy (U2)", "each fund sets its own", "0.44%", pensionCeiling),
    asked("accident", "Accident insurance", "it follows the sector and the risk class", "0.5%"),
  ],
  notes: [
    "The ceilings are a twelfth a month and cumulate through the year: a bonus uses the room that earlier months left. A one-off payment of January to March that belongs to the year before is not moved there.",
    "Compulsory insurance ends at EUR 77,400 of pay in 2026; above it staff may be insured privately.",
    "Not covered until given: the levies U1 and U2, and accident insurance.",
  ],
});
