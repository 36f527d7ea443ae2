/** Ireland: PRSI class A at the rate that the week's pay chooses, and the pension saving of My Future Fund. */
import { final, secondary } from "./dated.ts";
import type { Dated, Jurisdiction, Parameter } from "./jurisdiction.ts";
import { byLaw, component, onCapped } from "./rule.ts";

const weeklyLimit: Parameter = {
  id: "weeklyLimit",
  label: "Pay at the lower rate of PRSI, at most",
  per: "week",
  dated: [
    secondary("2024-10-01..2025-01-01", 496, "irishPrsi2024"),
    final("2025", 527, "irishPrsi", "irishPrsiRises"),
    final("2026-01-01..2027-10-01", 552, "irishPrsi", "irishPrsiRises"),
  ],
};

/** Of each rate, with the rises of 2027 and 2028 that the law of 2024 fixes. */
const prsi = (from2024: number, from2025: number, from2026: number, from2027: number, from2028: number): Dated[] => [
  final("2024-10-01..2025-10-01", from2024, "irishPrsi"),
  final("2025-10-01..2026-10-01", from2025, "irishPrsi"),
  final("2026-10-01..2027-10-01", from2026, "irishPrsi"),
  secondary("2027-10-01..2028-10-01", from2027, "irishPrsiRises", "irishPrsi2024"),
  secondary("2028-10-01..", from2028, "irishPrsiRises", "irishPrsi2024"),
];

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
      {
        basis: "month",
        scale: "slab",
        brackets: [
          { rate: { dated: prsi(0.089, 0.09, 0.0915, 0.093, 0.095) }, cap: weeklyLimit },
          { rate: { dated: prsi(0.1115, 0.1125, 0.114, 0.1155, 0.1175) }, threshold: weeklyLimit },
        ],
      },
      byLaw("11.25%"),
    ),
    component(
      "pensionSaving",
      "My Future Fund",
      {
        by: "pensionScheme",
        words: {
          no: {
            ...onCapped("year", savingCeiling, final("2026", 0.015, "irishPensionSaving")),
            since: "2026-01-01",
          },
          yes: null,
        },
      },
      { why: "an employer may pay more", example: "1.5%" },
    ),
  ],
  terms: {
    noticeMonths: {
      value: "1 week",
      say: "one week by law from 13 weeks of service, two from two years, up to eight from fifteen; contracts often say more",
      source: "irishNotice",
    },
  },
  notes: [
    "The pay of a month chooses the rate of PRSI on all of it: above EUR 552 a week, EUR 2,392 a month, the higher one.",
    "Pay in shares carries no employer PRSI.",
    "My Future Fund is for ages 23 to 60 and pay of EUR 20,000 or more: outside these write pensionSaving: 0.",
    "Its EUR 80,000 are of a calendar year and start again in January: twelve months from October 2026 at EUR 150,000 cost EUR 18,862.50 (PRSI 17,100.00, My Future Fund 562.50 and 1,200.00), where a sum of EUR 18,300.00 counts the limit once.",
  ],
});
