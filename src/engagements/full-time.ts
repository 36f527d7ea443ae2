import { type Flow, less, paid, scaled, sum } from "../core/flow.ts";
import {
  constant,
  divide,
  type Formula,
  MONTHS_PER_YEAR,
  max,
  min,
  multiply,
  ONE_YEAR,
  subtract,
} from "../core/formula.ts";
import { type Bases, type EmployerTaxes, type Given, kind, type Money, type Terms } from "./engagement.ts";
import { fullTimeFields as fields } from "./full-time-fields.ts";
import { aMonth, byYear, monthly, monthsOf, oneYear, present } from "./items.ts";
import { called } from "./names.ts";
import { exitLine } from "./shared-fields.ts";

/** A permanent hire: pay, on-costs, hiring, ramp-up and what it costs to end. */
export const fullTime = kind({
  title: "Full-time hire",
  help: "a full-time CMO on the payroll",
  fields,
  lines: {
    salary: { label: "Salary", category: "pay", basis: "cash" },
    holidayAllowance: { label: "Holiday allowance", category: "pay", basis: "cash" },
    bonus: { label: "Bonus", category: "pay", basis: "cash" },
    thirteenthMonth: { label: "13th-month pay", category: "pay", basis: "cash" },
    benefits: { label: "Benefits", category: "onCosts", basis: "cash" },
    employerTaxes: { label: "Employer taxes", category: "onCosts", basis: "cash" },
    signingBonus: { label: "Signing bonus", category: "hiring", basis: "cash" },
    recruiting: { label: "Search fee", category: "hiring", basis: "cash" },
    onboarding: { label: "Onboarding", category: "hiring", basis: "cash" },
    exit: exitLine,
  },
  bases: ["salary", "cash"],
  fiveDayWeek: true,
  needs: {
    bonusMonth: "bonus",
    holidayAllowanceMonth: "holidayAllowance",
    recruitingInstalments: "recruiting",
    replacementGuaranteeMonths: ["recruiting", "tenureMonths"],
    signingBonusClawbackMonths: "signingBonus",
    severanceCap: "severanceMonthsPerYear",
    notice: "noticeMonths",
  },
  starter: {
    annualSalary: "174000",
    bonus: "20%",
    benefits: "23%",
    recruiting: "25%",
    rampUp: "{ months: 6, startingAt: 25% }",
  },

  engage(a, terms) {
    const { line, during, increase, atStart, atEnd } = terms;
    const raise = a.annualRaise ?? increase;
    const salary: Money = [{ amount: a.annualSalary, per: "year", growth: raise }];
    const holiday = a.holidayAllowance?.({ salary }) ?? [];
    const bonus = a.bonus?.({ salary }) ?? [];
    const bases: Bases = { salary, cash: [...salary, ...holiday, ...bonus] };
    const benefits = a.benefits?.(bases) ?? [];
    const pay = payOf(a, terms, { salary, holiday, bonus });
    const hours = hoursPerMonth(a, terms);
    const signing = a.signingBonus?.(bases) ?? [];
    const signed = flowOf(signing, (some) => oneYear(some, atStart));

    const { notice, severance, repaid } = endOf(a, terms, [...salary, ...holiday], bases);
    const taxes: EmployerTaxes = a.employerTaxes?.({
      salary,
      cash: bases.cash ?? [],
      base: pay.salary,
      special: present(pay.holidayAllowance, pay.bonus, pay.thirteenthMonth, signed, notice([...salary, ...holiday])),
      severance,
      hours,
    }) ?? { items: [], money: [], flow: null, onSeverance: null };
    const taxed = taxes.flow ?? flowOf(taxes.money, (some) => monthly(some, during));
    const exit = present(
      ...severance,
      notice([...salary, ...holiday, ...benefits.flatMap(({ money }) => money), ...taxes.money]),
    );

    const some = (id: Parameters<typeof line>[0], flow: Flow | null, name: string | null = null) =>
      flow && line(id, flow, name);
    const benefitItems = present(
      ...benefits.map(({ name, money }) =>
        some(
          "benefits",
          flowOf(money, (of) => monthly(of, during)),
          name,
        ),
      ),
    );
    const taxItems = present(some("employerTaxes", taxed), ...taxes.items);
    say(a, terms);
    const beside = { holidayAllowance: holiday, bonus, thirteenthMonth: pay.thirteenth, signingBonus: signing };
    sayBase(terms, beside);
    return {
      items: present(
        line("salary", pay.salary),
        some("holidayAllowance", pay.holidayAllowance),
        some("bonus", pay.bonus),
        some("thirteenthMonth", pay.thirteenthMonth),
        ...benefitItems,
        ...taxItems,
        some("signingBonus", signed && sum(...present(signed, repaid(signing)))),
        some(
          "recruiting",
          flowOf(a.recruiting?.(bases) ?? [], (of) => recruiting(of, a, terms)),
        ),
        some(
          "onboarding",
          flowOf(a.onboarding?.(bases) ?? [], (of) => oneYear(of, atStart)),
        ),
        exit.length > 0 ? line("exit", sum(...exit)) : null,
      ),
      hours: paid(hours, during(null)),
      utilized: a.utilization && {
        productive: paid(multiply(a.utilization, hours), during(null)),
        idle: paid(multiply(subtract(WHOLE, a.utilization), hours), during(null)),
      },
      // What output costs while it is not delivered: holiday allowance as it is built up, whenever it is paid.
      pay: present(
        pay.salary,
        flowOf(holiday, (of) => monthly(of, during)),
        ...[...benefitItems, ...taxItems].map(({ flow }) => flow),
      ),
      bases,
      untaxedSeverance: taxes.onSeverance && { ...taxes.onSeverance, payments: paid(WHOLE, atEnd(null)) },
    };
  },
});

type FullTime = Given<typeof fields>;

const flowOf = (money: Money, flow: (money: Money) => Flow): Flow | null => (money.length > 0 ? flow(money) : null);

/** The pay of the person, each part when it is paid. */
function payOf(
  a: Pick<FullTime, "annualSalary" | "thirteenthMonth" | "bonusMonth" | "holidayAllowanceMonth">,
  { during, atYearEnd, builtUp }: Terms,
  { salary, holiday, bonus }: Readonly<Record<"salary" | "holiday" | "bonus", Money>>,
) {
  const { thirteenthMonth, bonusMonth, holidayAllowanceMonth } = a;
  const month = called("monthsSalary", divide(a.annualSalary, MONTHS_PER_YEAR));
  const thirteenth: Money = thirteenthMonth
    ? salary.map((part) => ({ ...part, amount: multiply(thirteenthMonth, month, ONCE_A_YEAR) }))
    : [];
  const by = (money: Money, lastMonth: number, later = 0) =>
    flowOf(money, (some) => monthly(some, builtUp(lastMonth, later)));
  return {
    salary: monthly(salary, during),
    holidayAllowance:
      holidayAllowanceMonth === null
        ? flowOf(holiday, (some) => monthly(some, during))
        : by(holiday, holidayAllowanceMonth),
    bonus: bonusMonth === null ? flowOf(bonus, (some) => byYear(some, atYearEnd)) : by(bonus, DECEMBER, bonusMonth),
    thirteenthMonth: by(thirteenth, DECEMBER),
    thirteenth,
  };
}

/** What the end of the employment brings, if it ends: pay of the notice, severance, and of a signing bonus what is paid back. */
function endOf(a: FullTime, terms: Terms, pay: Money, bases: Bases) {
  const { atEnd } = terms;
  const ends = terms.months !== null || a.tenureMonths !== null;
  const noticed = ends && a.notice !== "worked" ? a.noticeMonths : null;
  return {
    notice: (money: Money): Flow | null => noticed && monthsOf(noticed, money, atEnd),
    severance: present(
      ends && a.severance ? oneYear(a.severance(bases), atEnd) : null,
      ends && a.severanceMonthsPerYear ? severanceOf(a.severanceMonthsPerYear, pay, a, bases, terms) : null,
    ),
    repaid: (signing: Money): Flow | null => clawback(signing, a, terms),
  };
}

const WHOLE = constant(1, "ratio");
const DECEMBER = 12;
/** Turns the unit of what is due once a year. */
const ONCE_A_YEAR = constant(1, "months/year");

/** The search fee: at the start or in instalments from when the search begins, and none for whom the guarantee replaces. */
function recruiting(
  fee: Money,
  { recruitingInstalments, replacementGuaranteeMonths, tenureMonths }: FullTime,
  { fromSearch }: Terms,
): Flow {
  const guarded = replacementGuaranteeMonths !== null && tenureMonths !== null;
  const count = recruitingInstalments ?? 1;
  const instalment = fee.map((part) =>
    count === 1 ? part : { ...part, amount: divide(part.amount, constant(count, "ratio")) },
  );
  const parts = recruitingInstalments === null ? [null] : Array.from({ length: count }, (_, part) => part);
  const of = (which: "all" | "first" | "next") =>
    sum(...parts.map((part) => oneYear(instalment, fromSearch(part, which))));
  if (!guarded) return of("all");
  // 1 from the moment at which the guarantee has run out, else 0: there is no conditional node.
  const over = divide(subtract(tenureMonths, replacementGuaranteeMonths), constant(1e-6, "months"));
  const due = called("newFeeDue", min(constant(1, "ratio"), max(constant(0, "ratio"), over)));
  return sum(of("first"), scaled(due, of("next")));
}

/** What who leaves within the clawback's months pays back of the signing bonus: the part that was not served. */
function clawback(
  signing: Money,
  { signingBonusClawbackMonths: months }: FullTime,
  { atEndAsBegun }: Terms,
): Flow | null {
  if (months === null) return null;
  const parts = signing.map(({ amount, per, growth }) => {
    const whole = per === "once" ? amount : multiply(amount, ONE_YEAR);
    const earned = called("earnedAYear", multiply(whole, divide(MONTHS_PER_YEAR, months)));
    return sum(paid(whole, atEndAsBegun(growth, false)), less(paid(earned, atEndAsBegun(growth, true))));
  });
  return less({ flow: "bounded", of: sum(...parts), most: null });
}

/** Months of pay for each year of service, no more than the cap. */
function severanceOf(
  monthsPerYear: Formula,
  money: Money,
  { severanceCap }: FullTime,
  bases: Bases,
  { byService, atEnd }: Terms,
): Flow {
  const of = sum(...money.map((part) => paid(multiply(monthsPerYear, aMonth(part)), byService(part.growth))));
  return severanceCap === null ? of : { flow: "bounded", of, most: oneYear(severanceCap(bases), atEnd) };
}

/** What a buyer would expect in the sum and the file does not give. */
function say(a: FullTime, terms: Terms): void {
  for (const name of ["employerTaxes", "benefits", "recruiting"] as const) {
    if (!a[name]) terms.notice("line-left-out", { line: name });
  }
  if (!terms.rampsUp) terms.notice("line-left-out", { line: "rampUp" });
  if (a.severanceMonthsPerYear && a.thirteenthMonth) terms.notice("service-leaves-out", {}, "severanceMonthsPerYear");
}

/** Which pay beside the salary a flat share of employer taxes is of, and which it leaves out. */
function sayBase(
  terms: Terms,
  beside: Readonly<Record<"holidayAllowance" | "bonus" | "thirteenthMonth" | "signingBonus", Money>>,
): void {
  const share = terms.shareOf("employerTaxes");
  const paid = Object.entries(beside).flatMap(([line, money]) =>
    money.some(({ amount }) => terms.range(amount).most > 0) ? [line] : [],
  );
  if (share === null || paid.length === 0) return;
  const { base, ...percent } = share;
  if (base === "pay") {
    terms.notice("share-of-all-pay", { ...percent, lines: ["salary", ...paid].join(", ") }, "employerTaxes");
  } else if (base === "salary" || base === "cash") {
    const out = base === "salary" ? paid : paid.filter((line) => line !== "holidayAllowance" && line !== "bonus");
    const values = { ...percent, base, kind: "fullTime", lines: out.join(", ") } as const;
    if (out.length > 0) terms.notice("base-leaves-out", values, "employerTaxes");
  }
}

/** Contract hours a month, less leave. */
function hoursPerMonth(
  { hoursPerWeek: week, leaveDays }: { readonly hoursPerWeek: Formula; readonly leaveDays: Formula | null },
  { weeksPerYear, hoursPerDay }: Pick<Terms, "weeksPerYear" | "hoursPerDay">,
) {
  const contract = divide(multiply(week, weeksPerYear), MONTHS_PER_YEAR);
  if (leaveDays === null) return contract;
  return subtract(contract, divide(multiply(leaveDays, hoursPerDay), MONTHS_PER_YEAR));
}
