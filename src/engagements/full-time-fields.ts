/** The numbers of a permanent hire. */
import { hoursPerWeek } from "../figures/working-time.ts";
import {
  calendarMonth,
  count,
  declareFields,
  defaulted,
  type EmployerTaxesField,
  price,
  quantity,
  ratio,
  recurring,
  required,
  share,
  yearlyChange,
} from "./field.ts";
import { noticeMonths } from "./shared-fields.ts";

const employerTaxes: EmployerTaxesField = {
  ...share(
    "money/year",
    ["pay", "salary", "cash"],
    2,
    "employer taxes",
    "a share of all pay (or of the salary), an amount a year, or a jurisdiction with built-in rules",
    "9%",
  ),
  type: "employerTaxes",
};

export const fullTimeFields = declareFields({
  annualSalary: required(
    price("money/year", "annual salary", "gross base salary, before bonus and holiday allowance", "174000"),
  ),
  annualRaise: yearlyChange("annual raise", "at each anniversary of the start; [5%, 0%] gives each year its own", "3%"),
  bonus: share("money/year", ["salary"], 10, "bonus", "a year's bonus, paid in the last month of that year", "20%"),
  bonusMonth: calendarMonth(
    "bonus payment month",
    "a calendar year's bonus is paid in this month of the next year, 1 to 12",
    "3",
  ),
  thirteenthMonth: recurring(
    ratio(
      0,
      5,
      "13th-month pay",
      "share of a month's salary, accrued over the calendar year and paid in December",
      "100%",
    ),
  ),
  benefits: {
    ...share(
      "money/year",
      ["salary", "cash"],
      3,
      "benefits",
      "insurance, pension and other benefits beyond pay; or several by name, each a line",
      "23%",
    ),
    type: "shares",
  },
  employerTaxes,
  holidayAllowance: share(
    "money/year",
    ["salary"],
    1,
    "holiday allowance",
    "on top of the salary, accrued by the month",
    "8%",
  ),
  holidayAllowanceMonth: calendarMonth(
    "holiday allowance payment month",
    "what has accrued so far is paid in this month, 1 to 12",
    "5",
  ),
  signingBonus: share("money", ["salary", "cash"], 5, "signing bonus", "paid once, at the start", "20000"),
  recruiting: share(
    "money",
    ["salary", "cash"],
    2,
    "search fee",
    "the recruiter's fee, paid once, at the start",
    "25%",
  ),
  recruitingInstalments: count(
    "months",
    1,
    36,
    "search fee installments",
    "equal parts, a month apart, from the start of the search",
    "3",
  ),
  replacementGuaranteeMonths: quantity(
    "months",
    60,
    "replacement guarantee",
    "no new search fee for replacing someone who leaves within so many months",
    "12",
  ),
  signingBonusClawbackMonths: {
    ...quantity(
      "months",
      60,
      "signing bonus clawback",
      "repaid pro rata by someone who leaves within so many months",
      "12",
    ),
    bounds: { min: 1, max: 60 },
  },
  onboarding: share(
    "money",
    ["salary", "cash"],
    5,
    "onboarding",
    "training and equipment, paid once, at the start",
    "5000",
  ),
  searchMonths: quantity("months", 60, "time to hire", "months until the person starts: no pay and no output", "4"),
  hoursPerWeek: defaulted(quantity("hours/week", 168, "hours per week", "contract hours", "40"), hoursPerWeek),
  leaveDays: quantity("days/year", 260, "annual leave days", "paid days off: they lower the hours, not the pay", "25"),
  utilization: recurring(ratio(0, 1, "utilization", "the productive share of the hours delivered", "80%")),
  severance: share(
    "money",
    ["salary", "cash"],
    10,
    "severance",
    "paid once, when the employment ends within the horizon",
    "50%",
  ),
  noticeMonths: {
    ...noticeMonths,
    help: "months of pay still owed after notice",
    example: "3",
  },
  severanceMonthsPerYear: quantity(
    "months/year",
    12,
    "severance per year of service",
    "months of salary and holiday allowance for each year of service, pro rata",
    "0.333",
  ),
  severanceCap: share(
    "money",
    ["salary", "cash"],
    10,
    "severance cap",
    "an amount, or a share of a year's salary",
    "100%",
  ),
  notice: {
    type: "word",
    words: { paid: "on top of months", worked: "within months, at no extra cost" },
    label: "notice",
    help: "paid on top of the months, or worked within them",
    example: "worked",
  },
  tenureMonths: {
    ...quantity("months", 600, "tenure", "months until the person leaves and is replaced", "40"),
    bounds: { min: 1, max: 600 },
  },
});
