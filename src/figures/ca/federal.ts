/** Canada: pension plan and employment insurance, and what every province shares. */
import { defined } from "../../core/defined.ts";
import { final } from "../dated.ts";
import type { Component, Jurisdiction, Parameter } from "../jurisdiction.ts";
import { asked, byLaw, component, onAbove, onCapped } from "../rule.ts";

export const exemption: Parameter = {
  id: "basicExemption",
  label: "Basic exemption of the pension plan",
  per: "year",
  dated: [final("2025..2026", 3500, "canadaPensionPlan")],
};
export const pensionable: Parameter = {
  id: "pensionableEarnings",
  label: "Yearly maximum pensionable earnings",
  per: "year",
  dated: [final("2025", 71300, "canadaPensionPlan"), final("2026", 74600, "canadaPensionPlan")],
};
export const additional: Parameter = {
  id: "additionalEarnings",
  label: "Second ceiling of pensionable earnings",
  per: "year",
  dated: [final("2025", 81200, "canadaPensionPlan"), final("2026", 85000, "canadaPensionPlan")],
};
export const insurable: Parameter = {
  id: "insurableEarnings",
  label: "Maximum insurable earnings",
  per: "year",
  dated: [final("2025", 65700, "canadaInsurance"), final("2026", 68900, "canadaInsurance")],
};

const federal: readonly Component[] = [
  component(
    "cpp",
    "Canada Pension Plan",
    {
      // Each month has its part of the exemption; the year has one maximum, also for a start inside it.
      on: [{ on: ["pay"], basis: "month", threshold: exemption }],
      basis: "year",
      brackets: [
        {
          rate: { dated: [final("2025..2026", 0.0595, "canadaPensionPlan")] },
          cap: { of: pensionable, less: exemption },
        },
      ],
    },
    byLaw("5.95%"),
  ),
  component(
    "cpp2",
    "Canada Pension Plan, second part",
    onAbove("year", pensionable, additional, final("2025..2026", 0.04, "canadaPensionPlan")),
    byLaw("4%"),
  ),
  component(
    "ei",
    "Employment insurance",
    onCapped("year", insurable, final("2025", 0.02296, "canadaInsurance"), final("2026", 0.02282, "canadaInsurance")),
    { why: "1.4 times the employee's rate; less with a wage-loss plan", example: "2.282%" },
  ),
];

export const canadian = (
  title: string,
  own: readonly Component[],
  more: Partial<Pick<Jurisdiction, "facts" | "notes" | "caveats">> = {},
): Jurisdiction => ({
  title,
  currency: "CAD",
  yearStart: 1,
  facts: more.facts ?? {},
  components: [
    ...own.filter(({ id }) => id === "qpp" || id === "qpp2" || id === "ei"),
    ...(own.some(({ id }) => id === "qpp") ? [] : federal),
    ...own.filter(({ id }) => id !== "qpp" && id !== "qpp2" && id !== "ei"),
    asked("workersCompensation", "Workers' compensation", "it follows the province and the class of the work", "0.3%"),
  ],
  notes: ["Maxima hold for each employer and calendar year, and restart with a new employer.", ...(more.notes ?? [])],
  ...defined({ caveats: more.caveats }),
});

export const ca = (): Jurisdiction => ({
  ...canadian("Canada, federal only", [], {
    caveats: [
      "counts federal contributions only: Ontario, Quebec, British Columbia, Manitoba and Newfoundland and Labrador have payroll taxes of their own",
    ],
  }),
});
