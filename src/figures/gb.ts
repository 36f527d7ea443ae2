/** The United Kingdom: secondary Class 1 National Insurance without an upper limit, and the pension minimum. */
import { final, noted, secondary } from "./dated.ts";
import type { Component, Dated, Jurisdiction, Parameter } from "./jurisdiction.ts";
import type { SourceId } from "./sources.ts";

const twoYears = "2025-04-06..2027-04-06";

const parameter = (id: string, label: string, per: Parameter["per"], ...dated: readonly Dated[]): Parameter => ({
  id,
  label,
  per,
  dated,
});

/** Kept to April 2031 by the budget of 2025. */
const threshold = (value: number): Dated => final("2025-04-06..2031-04-06", value, "nicThreshold", "nicThreshold2031");

const monthlyThreshold = parameter("secondaryThreshold", "Secondary threshold, monthly", "month", threshold(417));
const annualThreshold = parameter("annualSecondaryThreshold", "Secondary threshold, annual", "year", threshold(5000));

const inTwoYears = (value: number, ...sources: [SourceId, ...SourceId[]]) => final(twoYears, value, ...sources);
const allowance = parameter(
  "mostEmploymentAllowance",
  "Maximum Employment Allowance",
  "year",
  inTwoYears(10500, "employmentAllowance"),
);
const qualifyingFrom = parameter(
  "qualifyingEarningsFrom",
  "Lower limit of qualifying earnings",
  "year",
  inTwoYears(6240, "autoEnrolment"),
);
const qualifyingTo = parameter(
  "qualifyingEarningsTo",
  "Upper limit of qualifying earnings",
  "year",
  inTwoYears(50270, "autoEnrolment"),
);

const nic = { dated: [inTwoYears(0.15, "nicRate", "nicRates2026")] };

const components: readonly Component[] = [
  {
    id: "nic",
    label: "National Insurance, employer",
    rule: {
      by: "role",
      words: {
        employee: { basis: "month", brackets: [{ rate: nic, threshold: monthlyThreshold }] },
        director: { basis: "year", brackets: [{ rate: nic, threshold: annualThreshold }] },
      },
    },
    override: {
      why: "0 up to an upper threshold for under-21s, apprentices under 25, veterans and freeport sites",
      example: "15%",
    },
  },
  {
    id: "employmentAllowance",
    label: "Employment Allowance",
    rule: { on: ["nic"], basis: "year", brackets: [{ rate: "relief", cap: allowance }] },
    override: {
      sets: "cap",
      without: "omitted",
      why: "there is one allowance an employer and tax year, shared by connected companies, and other staff may use it already; none for a company whose only employee is its director",
      example: "10500",
      assumed: "none is left for this hire; write the amount a tax year that is",
    },
  },
  {
    id: "apprenticeshipLevy",
    label: "Apprenticeship Levy",
    rule: {
      by: "levyPayer",
      words: {
        no: null,
        yes: {
          basis: "month",
          brackets: [
            {
              rate: {
                dated: [
                  noted("as read in the official text of 2024", secondary(twoYears, 0.005, "apprenticeshipLevy")),
                ],
              },
            },
          ],
        },
      },
    },
    override: { why: "an employer may pay it on a part only", example: "0.5%" },
  },
  {
    id: "pension",
    label: "Workplace pension, minimum",
    rule: {
      basis: "month",
      brackets: [
        {
          rate: { dated: [inTwoYears(0.03, "autoEnrolment", "nicRates2026")] },
          threshold: qualifyingFrom,
          cap: qualifyingTo,
        },
      ],
    },
    override: {
      why: "the employer's scheme may pay more; write 0 where benefits hold the pension already",
      example: "3%",
    },
  },
];

export const gb = (): Jurisdiction => ({
  title: "United Kingdom",
  aliases: ["uk", "england", "britain", "great britain", "verenigd koninkrijk", "engeland"],
  currency: "GBP",
  yearStart: 4,
  facts: {
    role: {
      type: "word",
      label: "role",
      why: "the threshold of an employee holds for each month, that of a company director for the year",
      example: "employee",
      words: { employee: "an employee", director: "a director of the company" },
      assumed: { value: "employee", say: "an employee is assumed, with a threshold for each month" },
    },
    levyPayer: {
      type: "word",
      label: "pays the Apprenticeship Levy",
      why: "the levy is 0.5% of an employer's pay bill less £15,000 a year; who pays it already, pays it on all of this pay",
      example: "no",
      words: {
        no: "its pay bill stays below the allowance",
        yes: "its other staff use the allowance up",
      },
      assumed: { value: "no", say: "an employer whose pay bill stays below the levy is assumed" },
    },
  },
  components,
  terms: {
    noticeMonths: {
      value: "1 week",
      say: "one week by law, from two years of service one for each year, at most twelve; contracts often say more",
      source: "britishNotice",
    },
  },
  notes: [
    "The tax year begins on 6 April. Pay by the month is paid after the 6th, so the month of April counts wholly to the new year.",
    "The National Insurance threshold is £417 a month, each month by itself: £6,749.40 on £50,000, where the annual basis gives £6,750.00. A director appointed inside a tax year gets the whole annual threshold here.",
    "An Employment Allowance counts once for each person of headcount: write the part of one.",
    "Not covered: 0% up to £50,270 for staff under 21, apprentices under 25, veterans and freeport sites.",
    "Not covered: Class 1A on benefits in kind, and salary sacrifice above £2,000 from April 2029. Who leaves and is replaced inside a tax year uses a yearly allowance twice here.",
  ],
});
