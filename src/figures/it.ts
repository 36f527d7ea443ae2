/** Italy: INPS contributions of the tertiary sector, and the severance accrual (TFR). */
import { secondary } from "./dated.ts";
import type { Jurisdiction, Parameter, Rule } from "./jurisdiction.ts";
import { asked, byLaw, component, onAll, onCapped } from "./rule.ts";

const highestBase: Parameter = {
  id: "highestBase",
  label: "Highest base of those insured after 1995",
  per: "year",
  dated: [secondary("2026", 122295, "italianCeiling")],
};

const rate = (value: number) => secondary("2026", value, "italianRates");
const pension: Rule = {
  by: "insured",
  words: { after1995: onCapped("year", highestBase, rate(0.2381)), before1996: onAll(rate(0.2381)) },
};

export const it = (): Jurisdiction => ({
  title: "Italy",
  aliases: ["italia", "italië"],
  currency: "EUR",
  yearStart: 1,
  facts: {
    insured: {
      type: "word",
      label: "first insured",
      why: "the pension contribution of those first insured before 1996 has no highest base",
      example: "after1995",
      words: { after1995: "after 1995", before1996: "before 1996" },
      assumed: { value: "after1995", say: "an employee first insured after 1995 is assumed" },
    },
    headcount: {
      type: "number",
      unit: "people",
      bounds: { min: 0, max: 1e7, integer: true },
      label: "staff of the employer",
      why: "the wage supplement funds follow the size of the employer",
      example: "40",
      assumed: { value: "most", say: "the largest employer is assumed" },
    },
  },
  components: [
    component("pension", "Pension (IVS)", pension, byLaw("23.81%")),
    component("unemployment", "Unemployment insurance (NASpI)", onAll(rate(0.0161)), byLaw("1.61%")),
    component(
      "wageSupplement",
      "Wage supplement fund (CIGO)",
      {
        by: "headcount",
        cases: [
          { atLeast: 0, rule: onAll(rate(0.017)) },
          { above: 50, rule: onAll(rate(0.02)) },
        ],
      },
      { why: "it follows the sector; write 0 where it is not due", example: "1.70%" },
    ),
    component(
      "extraordinarySupplement",
      "Extraordinary wage supplement (CIGS)",
      {
        by: "headcount",
        cases: [
          { atLeast: 0, rule: null },
          { above: 15, rule: onAll(rate(0.006)) },
        ],
      },
      { why: "it follows the sector; write 0 where it is not due", example: "0.60%" },
    ),
    component("maternity", "Maternity", onAll(rate(0.0046)), byLaw("0.46%")),
    component("severanceGuarantee", "Severance guarantee fund", onAll(rate(0.002)), byLaw("0.20%")),
    component("family", "Family allowances (CUAF)", onAll(rate(0.0068)), byLaw("0.68%")),
    asked("accident", "Accidents at work (INAIL)", "it follows the class of the work", "0.4%"),
    component("severanceAccrual", "Severance accrual (TFR)", onAll(rate(0.069074)), {
      why: "pay divided by 13.5, less 0.5%: deferred pay, set aside each year",
      example: "6.9074%",
    }),
  ],
  terms: {
    thirteenthMonth: {
      value: "100%",
      say: "due by law: leave it out where annualSalary holds it",
      source: "thirteenthMonths",
    },
  },
  notes: [
    "Rates follow the sector's collective agreement: those here are of an employee, not of a director (dirigente), whose rates were not read.",
    "The severance accrual is deferred pay: it is counted as it is set aside, and severance should not hold it again.",
    "Not covered until given: accidents at work (INAIL).",
  ],
});
