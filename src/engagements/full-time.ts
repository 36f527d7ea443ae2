import { type Flow, paid, sum } from "../core/flow.ts";
import { constant, divide, type Formula, MONTHS_PER_YEAR, multiply, subtract } from "../core/formula.ts";
import { hoursPerWeek } from "../figures/working-time.ts";
import { type Bases, type EmployerTaxes, kind, type Money, type Terms } from "./engagement.ts";
import { defaulted, type EmployerTaxesField, price, quantity, required, share, yearlyChange } from "./field.ts";
import { byYear, monthly, monthsOf, oneYear, present } from "./items.ts";
import { exitLine, noticeMonths } from "./shared-fields.ts";

const employerTaxes: EmployerTaxesField = {
  ...share(
    "money/year",
    ["salary", "cash"],
    2,
    "employer taxes",
    "a share of the salary, an amount a year, or a jurisdiction whose rules are shipped",
    "9%",
  ),
  type: "employerTaxes",
};

/** A permanent hire: pay, on-costs, hiring, ramp-up and what it costs to end. */
export const fullTime = kind({
  title: "Full-time hire",
  help: "a full-time CMO on the payroll",
  fields: {
    annualSalary: required(
      price(
        "money/year",
        "salary a year",
        "the gross base salary of a year, without bonus and holiday allowance",
        "174000",
      ),
    ),
    annualRaise: yearlyChange("raise a year", "at each anniversary of the start", "3%"),
    bonus: share("money/year", ["salary"], 10, "bonus", "of a year, paid in its last month", "20%"),
    annualEquity: price(
      "money/year",
      "equity a year",
      "the value of a year's grant; counted, never paid in cash",
      "50000",
    ),
    benefits: share(
      "money/year",
      ["salary", "cash"],
      3,
      "benefits",
      "insurance, pension and other benefits beyond pay",
      "23%",
    ),
    employerTaxes,
    holidayAllowance: share(
      "money/year",
      ["salary"],
      1,
      "holiday allowance",
      "on top of the salary, accrued by the month",
      "8%",
    ),
    signingBonus: share("money", ["salary", "cash"], 5, "signing bonus", "paid once, at the start", "20000"),
    recruiting: share("money", ["salary", "cash"], 2, "recruiting", "the search fee, paid once, at the start", "25%"),
    onboarding: share(
      "money",
      ["salary", "cash"],
      5,
      "onboarding",
      "training and equipment, paid once, at the start",
      "5000",
    ),
    searchMonths: quantity("months", 60, "months of search", "until the person starts: no pay and no output", "4"),
    hoursPerWeek: defaulted(quantity("hours/week", 168, "hours a week", "contract hours", "40"), hoursPerWeek),
    leaveDays: quantity(
      "days/year",
      260,
      "days of leave a year",
      "paid days off: they divide the hours, the salary already pays for them",
      "25",
    ),
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
      help: "months of pay that ending the employment still costs",
      example: "3",
    },
    tenureMonths: {
      ...quantity("months", 600, "tenure", "months until the person leaves and is replaced", "40"),
      bounds: { min: 1, max: 600 },
    },
  },
  lines: {
    salary: { label: "Salary", category: "pay", basis: "cash" },
    holidayAllowance: { label: "Holiday allowance", category: "pay", basis: "cash" },
    bonus: { label: "Bonus", category: "pay", basis: "cash" },
    benefits: { label: "Benefits", category: "onCosts", basis: "cash" },
    employerTaxes: { label: "Employer taxes", category: "onCosts", basis: "cash" },
    equity: { label: "Equity", category: "equity", basis: "imputed" },
    signingBonus: { label: "Signing bonus", category: "hiring", basis: "cash" },
    recruiting: { label: "Recruiting", category: "hiring", basis: "cash" },
    onboarding: { label: "Onboarding", category: "hiring", basis: "cash" },
    exit: exitLine,
  },
  bases: ["salary", "cash"],
  starter: {
    annualSalary: "174000",
    bonus: "20%",
    benefits: "23%",
    recruiting: "25%",
    rampUp: "{ months: 6, startingAt: 25% }",
  },

  engage(a, terms) {
    const { line, during, increase, atStart, atEnd, atYearEnd } = terms;
    const raise = a.annualRaise ? terms.growth(a.annualRaise) : increase;
    const salary: Money = [{ amount: a.annualSalary, per: "year", growth: raise }];
    const ofSalary = { salary };
    const holiday = a.holidayAllowance?.(ofSalary) ?? [];
    const bonus = a.bonus?.(ofSalary) ?? [];
    const bases: Bases = { salary, cash: [...salary, ...holiday, ...bonus] };
    const benefits = a.benefits?.(bases) ?? [];
    const flowOf = (money: Money, flow: (money: Money) => Flow) => (money.length > 0 ? flow(money) : null);
    const byMonth = (money: Money) => flowOf(money, (some) => monthly(some, during));
    const once = (share: typeof a.recruiting) => flowOf(share?.(bases) ?? [], (some) => oneYear(some, atStart));

    const pay = {
      salary: monthly(salary, during),
      holidayAllowance: byMonth(holiday),
      bonus: flowOf(bonus, (some) => byYear(some, atYearEnd)),
    };
    const signingBonus = once(a.signingBonus);
    const ends = terms.months !== null || a.tenureMonths !== null;
    const notice = (money: Money): Flow | null =>
      ends && a.noticeMonths && money.length > 0 ? monthsOf(a.noticeMonths, money, atEnd) : null;
    const taxes: EmployerTaxes = a.employerTaxes?.({
      salary,
      cash: bases.cash ?? [],
      base: pay.salary,
      special: present(pay.holidayAllowance, pay.bonus, signingBonus, notice([...salary, ...holiday])),
      hours: hoursPerMonth(a, terms),
    }) ?? { items: [], money: [] };
    const leaving = present(
      ends && a.severance ? oneYear(a.severance(bases), atEnd) : null,
      notice([...salary, ...holiday, ...benefits, ...taxes.money]),
    );
    const some = (id: Parameters<typeof line>[0], flow: Flow | null) => flow && line(id, flow);
    const loaded = {
      salary: line("salary", pay.salary),
      holidayAllowance: some("holidayAllowance", pay.holidayAllowance),
      benefits: some("benefits", byMonth(benefits)),
      taxes: present(some("employerTaxes", byMonth(taxes.money)), ...taxes.items),
    };

    if (ends && a.severance && taxes.items.length > 0) terms.notice("severance-without-taxes", {});
    for (const name of ["employerTaxes", "benefits", "recruiting"] as const) {
      if (!a[name]) terms.notice("line-left-out", { line: name });
    }
    if (!terms.rampsUp) terms.notice("line-left-out", { line: "rampUp" });
    return {
      items: present(
        loaded.salary,
        loaded.holidayAllowance,
        some("bonus", pay.bonus),
        loaded.benefits,
        ...loaded.taxes,
        a.annualEquity && line("equity", paid(divide(a.annualEquity, MONTHS_PER_YEAR), during(increase))),
        some("signingBonus", signingBonus),
        some("recruiting", once(a.recruiting)),
        some("onboarding", once(a.onboarding)),
        leaving.length > 0 ? line("exit", sum(...leaving)) : null,
      ),
      hours: paid(hoursPerMonth(a, terms), during(null)),
      pay: present(loaded.salary, loaded.holidayAllowance, loaded.benefits, ...loaded.taxes).map(({ flow }) => flow),
      bases,
    };
  },
});

/** Contract hours a month, less leave: a day of leave is a fifth of a week. */
function hoursPerMonth(
  { hoursPerWeek: week, leaveDays }: { readonly hoursPerWeek: Formula; readonly leaveDays: Formula | null },
  { weeksPerYear }: Pick<Terms, "weeksPerYear">,
) {
  const contract = divide(multiply(week, weeksPerYear), MONTHS_PER_YEAR);
  if (leaveDays === null) return contract;
  const day = divide(week, constant(5, "days/week"));
  return subtract(contract, divide(multiply(leaveDays, day), MONTHS_PER_YEAR));
}
