/** Australia: superannuation, and what every state shares. The year begins in July. */
import { defined } from "../../core/defined.ts";
import { final, provisional } from "../dated.ts";
import type { Base, Charge, Component, Dated, Fact, Jurisdiction, Parameter, Rule } from "../jurisdiction.ts";
import { asked, component, on, onAll, payroll } from "../rule.ts";

const quarterBase: Parameter = {
  id: "quarterBase",
  label: "Maximum contribution base of a quarter",
  per: "quarter",
  dated: [final("2025-07-01..2026-07-01", 62500, "superBase")],
};
const yearBase: Parameter = {
  id: "yearBase",
  label: "Maximum contribution base of a year",
  per: "year",
  dated: [provisional("2026-07-01..2027-07-01", 250000, "superYearBase")],
};
const rate = { dated: [final("2025-07-01..2027-07-01", 0.12, "superRate")] };
const changed = "2026-07-01";

const superannuation: Component = component(
  "superannuation",
  "Superannuation guarantee",
  [
    { basis: "quarter", brackets: [{ rate, cap: quarterBase }], until: changed },
    { basis: "year", brackets: [{ rate, cap: yearBase }], since: changed },
  ] satisfies Charge[],
  { why: "an employer may contribute more", example: "12%" },
);

/** Wages for payroll tax: superannuation counts. */
const wages: readonly Base[] = ["pay", "superannuation"];

const payrollTax = (rule: Rule): Component =>
  component("payrollTax", "Payroll tax of the state", rule, {
    why: "it is the employer's, by its wages in all Australia: below the threshold write 0",
    example: "5.45%",
  });

/** Between the thresholds of every state and its surcharges. */
const wagesFact: Fact = payroll("payroll tax is due above a threshold of the employer's wages in all Australia", {
  value: 10000000,
  say: "an employer with 10 million of wages in all Australia is assumed",
});

/** Of a threshold that is deducted in full from small payrolls alone. */
export const SHRINKS =
  "The deduction shrinks as wages rise, at a pace that was not read; while it does, one more dollar costs more than the rate.";

/** A state: the rate of payroll tax on one more hire, surcharges inside, of employers with wages above each threshold. */
export const stateAbove = (
  title: string,
  rates: readonly (readonly [above: number, ...dated: Dated[]])[],
  notes: readonly string[] = [],
): Jurisdiction => {
  const cases = rates.map(([above, ...dated]) => ({ above, rule: on(wages, onAll(...dated)) }));
  return australian(title, [payrollTax({ by: "payroll", cases: [{ atLeast: 0, rule: null }, ...cases] })], {
    facts: { payroll: wagesFact },
    notes,
  });
};

const australian = (
  title: string,
  own: readonly Component[],
  more: Partial<Pick<Jurisdiction, "facts" | "notes" | "caveats">> = {},
): Jurisdiction => ({
  title,
  currency: "AUD",
  yearStart: 7,
  facts: more.facts ?? {},
  components: [
    superannuation,
    ...own,
    asked("workersCompensation", "Workers' compensation", "it follows the state and the industry", "1.2%"),
  ],
  terms: {
    noticeMonths: {
      value: "1 week",
      say: "one week by law in the first year of service, two to the third, three to the fifth, then four; contracts often say more",
      source: "australianNotice",
    },
  },
  notes: [
    "Superannuation stops at the base of each quarter to June 2026, and at the base of the year from July 2026, as expected.",
    ...(own.length > 0
      ? [
          "Payroll tax counts in full on this pay and its superannuation: the other staff are taken to use up the threshold.",
        ]
      : []),
    ...(more.notes ?? []),
  ],
  ...defined({ caveats: more.caveats }),
});

export const au = (): Jurisdiction =>
  australian("Australia, superannuation only", [], {
    caveats: [
      "leaves out the payroll tax of the state, 4% to 6.85% of an employer above its threshold, before surcharges: name the state, as in au-nsw",
    ],
  });
