/** Poland: ZUS contributions, pension and disability up to thirty times the average wage. */
import { final } from "./dated.ts";
import type { Jurisdiction, Parameter } from "./jurisdiction.ts";
import { byLaw, component, onAll, onCapped } from "./rule.ts";

const annualLimit: Parameter = {
  id: "annualLimit",
  label: "Yearly limit of pension and disability contributions",
  per: "year",
  dated: [final("2026", 282600, "polishContributions")],
};

export const pl = (): Jurisdiction => ({
  title: "Poland",
  aliases: ["polska", "polen"],
  currency: "PLN",
  yearStart: 1,
  facts: {},
  components: [
    component(
      "pension",
      "Pension insurance",
      onCapped("year", annualLimit, final("2026", 0.0976, "polishContributions")),
      byLaw("9.76%"),
    ),
    component(
      "disability",
      "Disability insurance",
      onCapped("year", annualLimit, final("2026", 0.065, "polishContributions")),
      byLaw("6.50%"),
    ),
    component("accident", "Accident insurance", onAll(final("2026", 0.0167, "polishContributions")), {
      why: "an employer with more than 9 insured has a rate of its own",
      example: "1.67%",
      assumed: "the rate of an employer with up to 9 insured is used",
    }),
    component(
      "labourFund",
      "Labour and Solidarity Fund",
      onAll(final("2026", 0.0245, "polishContributions")),
      byLaw("2.45%"),
    ),
    component(
      "guaranteeFund",
      "Guaranteed benefits fund",
      onAll(final("2026", 0.001, "polishContributions")),
      byLaw("0.10%"),
    ),
    component(
      "savingsPlan",
      "Employee capital plan (PPK)",
      { basis: "year", brackets: [{ rate: "own" }] },
      {
        without: "omitted",
        why: "1.5% at least of staff who have joined",
        example: "1.5%",
        assumed: "an employee who has not joined the savings plan is assumed",
      },
    ),
  ],
  terms: {
    noticeMonths: {
      value: "2 weeks",
      say: "two weeks by law, one month from six months of service, three from three years",
      source: "polishNotice",
    },
  },
  notes: ["Payroll rounds each contribution by itself; here the year's sum is rounded."],
});
