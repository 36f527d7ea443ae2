/** Germany: half of social insurance, with two ceilings that cumulate through the year. */
import { final } from "./dated.ts";
import type { Charge, Dated, Jurisdiction, Parameter, Rate } from "./jurisdiction.ts";
import { asked, byAgreement, byLaw, component } from "./rule.ts";

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

/** Base pay up to a month's ceiling, and one-off pay up to what base pay and earlier one-off pay left of the year's so far. */
const insured = (ceiling: Parameter, rate: Rate): Charge => ({
  on: [{ on: ["basePay"], basis: "month", cap: ceiling }, "specialPay"],
  basis: "toDate",
  brackets: [{ rate, cap: ceiling }],
});
const toPension = (rate: number) => insured(pensionCeiling, { dated: [final("2025..2026", rate, "germanRates")] });
const toHealth = (...dated: readonly Dated[]) => insured(healthCeiling, { dated });
const ofLaw = (rate: number) => toHealth(final("2025..2026", rate, "germanRates"));

/** What each fund, or insurer, sets by itself. */
const byFund = (id: string, label: string, why: string, example: string) => ({
  ...asked(id, label, why, example),
  rule: insured(pensionCeiling, "own"),
});

export const de = (): Jurisdiction => ({
  title: "Germany",
  aliases: ["deutschland", "duitsland"],
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
    component("health", "Health insurance", ofLaw(0.073), {
      why: "of privately insured staff half the premium is due, at most what a public fund would take",
      example: "7.3%",
    }),
    component(
      "healthExtra",
      "Health insurance, half of the fund's extra rate",
      toHealth(final("2025", 0.0125, "germanExtraRate"), final("2026", 0.0145, "germanExtraRate")),
      {
        why: "each fund sets its own extra rate",
        example: "1.45%",
        assumed: "half of the average extra rate of the funds is used",
      },
    ),
    component(
      "care",
      "Long-term care insurance",
      { by: "state", words: { other: ofLaw(0.018), saxony: ofLaw(0.013) } },
      byLaw("1.8%"),
    ),
    component("insolvency", "Insolvency levy (U3)", toPension(0.0015), byLaw("0.15%")),
    byFund("sickPay", "Sick pay levy (U1)", "due of employers with up to 30 staff, by fund", "1.6%"),
    byFund("maternity", "Maternity levy (U2)", "each fund sets its own", "0.44%"),
    asked("accident", "Accident insurance", "it follows the sector and the risk class", "0.5%"),
  ],
  terms: {
    thirteenthMonth: { value: "100%", say: byAgreement, source: "thirteenthMonths" },
    noticeMonths: {
      value: "4 weeks",
      say: "four weeks by law, one month from two years of service, up to seven from twenty; contracts often say more",
      source: "germanNotice",
    },
  },
  notes: [
    "Base pay counts up to a twelfth of the ceilings each month. A bonus, holiday allowance or other one-off payment counts as far as the year's ceilings to that month leave room (§ 23a SGB IV); the rest stays free. One of January to March that exceeds this room belongs to the year before by law, and is not moved there.",
    "Compulsory insurance ends at EUR 77,400 of pay in 2026; above it staff may be insured privately.",
    "Not covered until given: the levies U1 and U2, and accident insurance.",
  ],
});
