/** Switzerland: AHV, IV and EO on all pay, unemployment insurance to a ceiling, and the family fund of the canton. */
import { final } from "./dated.ts";
import type { Jurisdiction, Parameter } from "./jurisdiction.ts";
import { asked, byLaw, component, onAll, onCapped } from "./rule.ts";

const insuredCeiling: Parameter = {
  id: "insuredCeiling",
  label: "Highest insured pay",
  per: "year",
  dated: [final("2026", 148200, "swissRates")],
};

export const ch = (): Jurisdiction => ({
  title: "Switzerland",
  aliases: ["schweiz", "suisse", "zwitserland"],
  currency: "CHF",
  yearStart: 1,
  facts: {
    canton: {
      type: "word",
      label: "canton",
      why: "the family fund follows the canton and the fund",
      example: "tg",
      words: { tg: "Thurgau, cantonal fund", bl: "Basel-Landschaft, cantonal fund", other: "any other" },
      assumed: { value: "other", say: "its family fund is not known and is left out: write familyFund" },
    },
  },
  components: [
    component("ahv", "AHV, IV and EO", onAll(final("2026", 0.053, "swissRates")), byLaw("5.30%")),
    component(
      "unemployment",
      "Unemployment insurance (ALV)",
      onCapped("cumulative", insuredCeiling, final("2026", 0.011, "swissRates")),
      byLaw("1.10%"),
    ),
    component(
      "familyFund",
      "Family fund (FAK)",
      {
        by: "canton",
        words: {
          tg: onAll(final("2026", 0.014, "swissThurgau")),
          bl: onAll(final("2026", 0.0125, "swissBaselLandschaft")),
          other: null,
        },
      },
      { why: "each canton and fund has its own rate; about 1.6% in Zurich", example: "1.6%" },
    ),
    asked("administration", "Administration of the fund", "up to 5% of the AHV contribution, by fund", "0.3%"),
    asked("accident", "Accident insurance (UVG)", "it follows the insurer and the work", "0.52%", insuredCeiling),
    asked("sickPay", "Daily sickness pay", "it follows the insurer, where the contract has one", "0.96%"),
  ],
  terms: {
    noticeMonths: {
      value: "1",
      say: "one month by law in the first year of service, two from the second, three from the tenth; contracts often say more",
      source: "swissNotice",
    },
  },
  notes: [
    "The pension fund (BVG) follows age and plan: it is a benefit.",
    "Not covered until given: administration, accident insurance, daily sickness pay, and the family fund of most cantons.",
  ],
});
