/** Spain: contributions between a month's bases, and the solidarity contribution above the highest. */
import { final } from "./dated.ts";
import type { Jurisdiction, Limit, Parameter } from "./jurisdiction.ts";
import { asked, byLaw, component, onAbove, onCapped } from "./rule.ts";

const highestBase: Parameter = {
  id: "highestBase",
  label: "Highest contribution base",
  per: "month",
  dated: [final("2026", 5101.2, "spanishBases")],
};
const tenPercentMore: Limit = { times: 1.1, of: highestBase };
const halfMore: Limit = { times: 1.5, of: highestBase };

const capped = (rate: number) => onCapped("cumulative", highestBase, final("2026", rate, "spanishRates"));
const solidarity = (rate: number) => final("2026", rate, "spanishSolidarity");

export const es = (): Jurisdiction => ({
  title: "Spain",
  aliases: ["españa", "spanje"],
  currency: "EUR",
  yearStart: 1,
  facts: {
    contract: {
      type: "word",
      label: "contract",
      why: "unemployment insurance is higher for a fixed term",
      example: "permanent",
      words: { permanent: "permanent", fixedTerm: "for a fixed term" },
      assumed: { value: "permanent", say: "a permanent contract is assumed" },
    },
  },
  components: [
    component("common", "Common contingencies", capped(0.236), byLaw("23.60%")),
    component(
      "unemployment",
      "Unemployment insurance",
      { by: "contract", words: { permanent: capped(0.055), fixedTerm: capped(0.067) } },
      byLaw("5.50%"),
    ),
    component("mei", "Intergenerational equity (MEI)", capped(0.0075), byLaw("0.75%")),
    component("training", "Vocational training", capped(0.006), byLaw("0.60%")),
    component("wageGuarantee", "Wage guarantee (FOGASA)", capped(0.002), byLaw("0.20%")),
    asked("accident", "Accidents at work", "it follows the activity (CNAE)", "1.5%", highestBase),
    component(
      "solidarity1",
      "Solidarity, to 110% of the highest base",
      onAbove("cumulative", highestBase, tenPercentMore, solidarity(0.0096)),
      byLaw("0.96%"),
    ),
    component(
      "solidarity2",
      "Solidarity, to 150% of the highest base",
      onAbove("cumulative", tenPercentMore, halfMore, solidarity(0.0104)),
      byLaw("1.04%"),
    ),
    component(
      "solidarity3",
      "Solidarity, above 150% of the highest base",
      onAbove("cumulative", halfMore, undefined, solidarity(0.0122)),
      byLaw("1.22%"),
    ),
  ],
  terms: {
    thirteenthMonth: {
      value: "200%",
      say: "two extra payments a year by law: leave it out where annualSalary holds them",
      source: "spanishExtraPay",
    },
    noticeMonths: {
      value: "3",
      say: "at least three months by law for senior management, 15 days for others where dismissal is for objective reasons",
      source: "spanishNotice",
    },
  },
  notes: [
    "Extra payments are spread over the year, so the month's bases cumulate here.",
    "A Spanish salary is often paid fourteen times a year: annualSalary is the sum.",
    "Not covered until given: accidents at work. Pay below the lowest base is not raised to it.",
  ],
});
