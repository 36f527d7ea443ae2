/** France: the general scheme for an executive (cadre), in multiples of the social security ceiling (PSS). */
import { final, noted, secondary } from "./dated.ts";
import type { Charge, Component, Dated, Jurisdiction, Limit, Parameter, Rule } from "./jurisdiction.ts";
import { byAgreement, byLaw, component, on, onAbove, onAll, onCapped, staff } from "./rule.ts";

const pss: Parameter = {
  id: "pss",
  label: "Social security ceiling (PSS)",
  per: "month",
  dated: [final("2025", 3925, "frenchCeiling"), final("2026", 4005, "frenchCeiling")],
};
const smic: Parameter = {
  id: "smic",
  label: "Minimum wage (SMIC) that reductions go by",
  per: "year",
  dated: [
    noted("11.88 an hour, 1,820 hours", final("2025", 21621.6, "frenchReductions2025")),
    noted("12.02 an hour, 1,820 hours; the rise of June 2026 does not count", final("2026", 21876.4, "frenchRules")),
  ],
};
const times = (count: number): Limit => ({ times: count, of: pss });

const both = (rate: number) => final("2025-05-01..2027-01-01", rate, "frenchRules");
const once = (rate: number) => secondary("2025-05-01..2027-01-01", rate, "frenchState");
const to = (cap: Limit, ...dated: readonly Dated[]): Charge => onCapped("cumulative", cap, ...dated);
const between = (from: Limit, cap: Limit, ...dated: readonly Dated[]) => onAbove("cumulative", from, cap, ...dated);

/** A rate that was lower in 2025 for all pay of up to so many minimum wages. */
const reducedIn2025 = (reduced: number, minimumWages: number, rate: number): Rule => {
  const limit: Limit = { times: minimumWages, of: smic };
  return [
    {
      basis: "cumulative",
      scale: "slab",
      brackets: [
        {
          rate: { dated: [final("2025-05-01..2026-01-01", reduced, "frenchRules", "frenchReductions2025")] },
          cap: limit,
        },
        { rate: { dated: [final("2025-05-01..2026-01-01", rate, "frenchRules")] }, threshold: limit },
      ],
      until: "2026-01-01",
    },
    { ...onAll(final("2026", rate, "frenchRules")), since: "2026-01-01" },
  ];
};

/** The general reduction of 2026: nothing at three minimum wages, and the more the less is paid. */
const reduction = (most: number): Charge => ({
  basis: "cumulative",
  brackets: [
    {
      rate: { dated: [final("2026", most, "frenchRules")] },
      cap: { times: 3, of: smic },
      taper: { least: [final("2026", 0.02, "frenchRules")], power: 1.75, digits: 4 },
    },
  ],
  since: "2026-01-01",
});

const components: readonly Component[] = [
  component("health", "Health (maladie)", reducedIn2025(0.07, 2.25, 0.13), byLaw("13%")),
  component("oldAgeCapped", "Old age, capped", to(pss, both(0.0855)), byLaw("8.55%")),
  component(
    "oldAge",
    "Old age, uncapped",
    onAll(final("2025-05-01..2026-01-01", 0.0202, "frenchRules"), final("2026", 0.0211, "frenchRules")),
    byLaw("2.11%"),
  ),
  component("family", "Family allowances", reducedIn2025(0.0345, 3.3, 0.0525), byLaw("5.25%")),
  component(
    "accident",
    "Accidents at work (AT/MP)",
    onAll(secondary("2025-05-01..2026-01-01", 0.0212, "frenchState"), secondary("2026", 0.0208, "frenchState")),
    {
      why: "each establishment has its own rate, which is at least 0.50%",
      example: "0.64%",
      assumed: "the average rate is used",
      floor: [secondary("2025-05-01..2027-01-01", 0.005, "frenchState")],
    },
  ),
  component("unemployment", "Unemployment insurance", to(times(4), both(0.04)), byLaw("4%")),
  component("wageGuarantee", "Wage guarantee (AGS)", to(times(4), once(0.0025)), byLaw("0.25%")),
  component("agircArrco1", "AGIRC-ARRCO, band 1", to(pss, both(0.0472)), byLaw("4.72%")),
  component("agircArrco2", "AGIRC-ARRCO, band 2", between(pss, times(8), both(0.1295)), byLaw("12.95%")),
  component("ceg1", "CEG, band 1", to(pss, both(0.0129)), byLaw("1.29%")),
  component("ceg2", "CEG, band 2", between(pss, times(8), both(0.0162)), byLaw("1.62%")),
  component(
    "cet",
    "CET",
    {
      on: [{ on: ["pay"], basis: "cumulative", cap: times(8) }],
      basis: "cumulative",
      scale: "slab",
      brackets: [{ rate: { dated: [both(0.0021)] }, threshold: pss }],
    },
    byLaw("0.21%"),
  ),
  component(
    "housingFund",
    "Housing fund (FNAL)",
    {
      by: "headcount",
      cases: [
        { atLeast: 0, rule: to(pss, both(0.001)) },
        { atLeast: 50, rule: onAll(both(0.005)) },
      ],
    },
    byLaw("0.50%"),
  ),
  component("autonomy", "Autonomy contribution (CSA)", onAll(once(0.003)), byLaw("0.30%")),
  component(
    "training",
    "Vocational training",
    {
      by: "headcount",
      cases: [
        { atLeast: 0, rule: onAll(once(0.0055)) },
        { atLeast: 11, rule: onAll(once(0.01)) },
      ],
    },
    byLaw("1%"),
  ),
  component("apprenticeship", "Apprenticeship tax", onAll(both(0.0068)), {
    why: "0.59% and 0.09%; with 250 staff and few apprentices an extra is due",
    example: "0.68%",
  }),
  component("socialDialogue", "Social dialogue", onAll(once(0.00016)), byLaw("0.016%")),
  component(
    "housing",
    "Housing contribution (PEEC)",
    {
      by: "headcount",
      cases: [
        { atLeast: 0, rule: null },
        { atLeast: 50, rule: onAll(both(0.0045)) },
      ],
    },
    byLaw("0.45%"),
  ),
  component("apec", "APEC", to(times(4), both(0.00036)), byLaw("0.036%")),
  component("provident", "Provident cover of executives", to(pss, both(0.015)), {
    why: "1.50% is the least that an employer pays for an executive",
    example: "1.50%",
  }),
  component(
    "mobility",
    "Mobility levy",
    { basis: "year", brackets: [{ rate: "own" }] },
    {
      without: "omitted",
      why: "due of employers with 11 staff or more, by commune",
      example: "3.2%",
      assumed: "its rate is the commune's, and is left out",
    },
  ),
  component(
    "healthCover",
    "Complementary health cover",
    { amount: "own", per: "month" },
    {
      without: "omitted",
      why: "at least half of the contract's premium",
      example: "20",
      assumed: "its amount a month is the contract's, and is left out",
    },
  ),
  component(
    "socialLevy",
    "Forfait social",
    {
      by: "headcount",
      cases: [
        { atLeast: 0, rule: null },
        { atLeast: 11, rule: on(["provident", "healthCover"], onAll(both(0.08))) },
      ],
    },
    byLaw("8%"),
  ),
  component(
    "generalReduction",
    "General reduction (RGDU)",
    {
      by: "headcount",
      cases: [
        { atLeast: 0, rule: reduction(0.3781) },
        { atLeast: 50, rule: reduction(0.3821) },
      ],
    },
    { why: "write 0% where none is taken", example: "2%" },
  ),
];

export const fr = (): Jurisdiction => ({
  title: "France",
  aliases: ["frankrijk"],
  currency: "EUR",
  yearStart: 1,
  facts: { headcount: staff("small employers pay less for housing and training, and no forfait social") },
  components,
  terms: {
    thirteenthMonth: { value: "100%", say: byAgreement, source: "thirteenthMonths" },
    noticeMonths: {
      value: "1",
      say: "one month by law from six months of service, two from two years; collective agreements often say more",
      source: "frenchNotice",
    },
  },
  notes: [
    "For an executive (cadre) who works full time: the minimum wage of the reductions is that of 35 hours a week.",
    "The general reduction is nothing from 3 minimum wages on (EUR 65,629.20 a year in 2026). In 2025 health and family contributions were lower up to 2.25 and 3.3 of them; the reduction of 2025 ended at 1.6 and is left out.",
    "The ceilings are those of the months employed and cumulate through the year.",
    "Not covered until given: the mobility levy and the complementary health cover.",
  ],
});
