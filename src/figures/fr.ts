/** France: the general scheme for an executive (cadre), in multiples of the social security ceiling (PSS). */
import { final, secondary } from "./dated.ts";
import type { Charge, Component, Dated, Jurisdiction, Limit, Parameter } from "./jurisdiction.ts";
import { byLaw, component, on, onAbove, onAll, onCapped, staff } from "./rule.ts";

const pss: Parameter = {
  id: "pss",
  label: "Social security ceiling (PSS)",
  per: "month",
  dated: [final("2025", 3925, "frenchCeiling"), final("2026", 4005, "frenchCeiling")],
};
const times = (count: number): Limit => ({ times: count, of: pss });

const both = (rate: number) => final("2025-05-01..2027-01-01", rate, "frenchRules");
const once = (rate: number) => secondary("2025-05-01..2027-01-01", rate, "frenchState");
const to = (cap: Limit, ...dated: readonly Dated[]): Charge => onCapped("cumulative", cap, ...dated);
const between = (from: Limit, cap: Limit, ...dated: readonly Dated[]) => onAbove("cumulative", from, cap, ...dated);

const components: readonly Component[] = [
  component("health", "Health (maladie)", onAll(both(0.13)), byLaw("13%")),
  component("oldAgeCapped", "Old age, capped", to(pss, both(0.0855)), byLaw("8.55%")),
  component(
    "oldAge",
    "Old age, uncapped",
    onAll(final("2025-05-01..2026-01-01", 0.0202, "frenchRules"), final("2026", 0.0211, "frenchRules")),
    byLaw("2.11%"),
  ),
  component("family", "Family allowances", onAll(both(0.0525)), byLaw("5.25%")),
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
  component("cet", "CET", to(times(8), both(0.0021)), {
    why: "due where pay exceeds one ceiling, which this takes for granted",
    example: "0.21%",
  }),
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
    { basis: "annual", brackets: [{ rate: "own" }] },
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
];

export const fr = (): Jurisdiction => ({
  title: "France",
  currency: "EUR",
  yearStart: 1,
  facts: { headcount: staff("small employers pay less for housing and training, and no forfait social") },
  components,
  notes: [
    "For an executive (cadre) with pay of 3 minimum wages (about EUR 67,000 a year in 2026) or more: below that the general reduction is due, which is left out.",
    "The ceilings are those of the months employed and cumulate through the year.",
    "Not covered until given: the mobility levy and the complementary health cover.",
  ],
});
