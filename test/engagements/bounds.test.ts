/** What every number of a file may be: the least and the most, written by hand and not taken from the declarations. */
import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../src/engagements/every-option.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { issuesRaised } from "../support/scenario.ts";

type Table = Readonly<Record<string, string | readonly string[]>>;

const LENGTH = "0 to 600 months";
const MONEY = "0 to 1000000000000 USD";
const A_MONTH = `${MONEY} a month`;
const A_YEAR = `${MONEY} a year`;
const PART = "0% to 100%";
const HOURS = "0 to 744 hours a month";

const EVERY_OPTION: Table = {
  startAfterMonths: LENGTH,
  months: LENGTH,
  annualIncrease: "-50% to 100%",
  headcount: "1 to 1000 people",
  weeksPerYear: "1 to 53 weeks a year",
  hoursPerDay: "above 0 to 24 hours a day",
  annualEquity: A_YEAR,
  equityCliffMonths: "0 to 60 months",
};

const PROVIDER: Table = {
  minimumMonths: LENGTH,
  noticeMonths: "0 to 60 months",
  irrecoverableVat: PART,
  "billing.discount": PART,
};

/** An option of each kind to which one number at a time is given, and what that may be. */
const KINDS: Readonly<Record<string, readonly [option: string, numbers: Table]>> = {
  retainer: [
    "monthlyFee: 1000, includedHoursPerMonth: 10, billing: { every: year }",
    {
      ...PROVIDER,
      monthlyFee: A_MONTH,
      includedHoursPerMonth: HOURS,
      hoursPerMonth: HOURS,
      overageRate: `${MONEY} an hour`,
      rolloverMonths: "0 to 60 months",
      setupFee: MONEY,
      performanceBonus: ["0% to 500%", A_YEAR],
    },
  ],
  hourly: [
    "hourlyRate: 100, billing: { every: year }",
    {
      ...PROVIDER,
      hourlyRate: `${MONEY} an hour`,
      hoursPerMonth: HOURS,
      hoursPerWeek: "0 to 168 hours a week",
      minimumHoursPerMonth: HOURS,
      setupFee: MONEY,
    },
  ],
  fullTime: [
    "annualSalary: 100000, bonus: 10%, holidayAllowance: 8%, recruiting: 20%, signingBonus: 5000, tenureMonths: 24, severanceMonthsPerYear: 1",
    {
      annualSalary: A_YEAR,
      annualRaise: "-50% to 100%",
      bonus: ["0% to 1000%", A_YEAR],
      bonusMonth: "1 to 12 months",
      thirteenthMonth: "0% to 500%",
      benefits: ["0% to 300%", A_YEAR],
      employerTaxes: ["0% to 200%", A_YEAR],
      holidayAllowance: [PART, A_YEAR],
      holidayAllowanceMonth: "1 to 12 months",
      signingBonus: ["0% to 500%", MONEY],
      recruiting: ["0% to 200%", MONEY],
      recruitingInstalments: "1 to 36 months",
      replacementGuaranteeMonths: "0 to 60 months",
      signingBonusClawbackMonths: "1 to 60 months",
      onboarding: ["0% to 500%", MONEY],
      searchMonths: "0 to 60 months",
      hoursPerWeek: "0 to 168 hours a week",
      leaveDays: "0 to 260 days a year",
      utilization: PART,
      severance: ["0% to 1000%", MONEY],
      noticeMonths: "0 to 60 months",
      severanceMonthsPerYear: "0 to 12 months a year",
      severanceCap: ["0% to 1000%", MONEY],
      tenureMonths: "1 to 600 months",
    },
  ],
  interim: [
    "dayRate: 1000, billing: { every: year }",
    {
      ...PROVIDER,
      dayRate: `${MONEY} a day`,
      daysPerMonth: "0 to 31 days a month",
      daysPerWeek: "0 to 7 days a week",
      agencyMargin: "0% to 200%",
    },
  ],
  agency: [
    "monthlyFee: 1000, mediaSpendPerMonth: 1000, billing: { every: year }",
    {
      ...PROVIDER,
      monthlyFee: A_MONTH,
      mediaSpendPerMonth: A_MONTH,
      mediaCommission: PART,
      setupFee: MONEY,
    },
  ],
  consultant: [
    "projectFee: 1000, days: 5, billing: { every: year }",
    {
      ...PROVIDER,
      projectFee: MONEY,
      dayRate: `${MONEY} a day`,
      days: "0 to 10000 days",
      contractorsPerMonth: A_MONTH,
    },
  ],
  coach: [
    "sessionRate: 100, sessionsPerMonth: 1, billing: { every: year }",
    {
      ...PROVIDER,
      sessionRate: `${MONEY} a session`,
      sessionsPerMonth: "0 to 100 sessions a month",
      programmeFee: MONEY,
    },
  ],
  custom: ["annualEquity: 1000", EVERY_OPTION],
  plan: ["parts: { a: { kind: custom, costs: { x: { amount: 1, every: month } } } }", { irrecoverableVat: PART }],
};

/** What an option may have beside the numbers of its kind. */
const BESIDE: readonly (readonly [option: string, numbers: Table])[] = [
  [
    "kind: custom, rampUp: { months: 3 }, costs: { x: { amount: 1, every: month, months: 3 } }",
    {
      "rampUp.months": "0 to 60 months",
      "rampUp.startingAt": PART,
      "costs.x.amount": "-1000000000000 to 1000000000000 USD a month",
      "costs.x.afterMonths": LENGTH,
      "costs.x.months": LENGTH,
      "costs.x.probability": PART,
    },
  ],
  ["kind: fullTime, annualSalary: 100000", { "benefits.dental": ["0% to 300%", A_YEAR] }],
  ["kind: custom, rampUp: { amount: 5 }", { "rampUp.amount": MONEY }],
  [
    "kind: fullTime, annualSalary: 100000, costs: { x: { amount: 1 USD, every: year } }",
    { "costs.x.amount": ["-1000% to 1000%", "-1000000000000 to 1000000000000 USD a year"] },
  ],
  [
    "kind: fullTime, annualSalary: 100000, contributions: { a: { rate: 2%, upTo: 5000 }, b: { rate: 2%, upTo: 5000, per: month } }",
    {
      "contributions.a.rate": PART,
      "contributions.a.above": A_YEAR,
      "contributions.a.upTo": A_YEAR,
      "contributions.b.rate": PART,
      "contributions.b.above": A_MONTH,
      "contributions.b.upTo": A_MONTH,
    },
  ],
  [
    "kind: fullTime, annualSalary: 100000, employerTaxes: { jurisdiction: us-tx }",
    {
      "employerTaxes.unemployment": PART,
      "employerTaxes.socialSecurity.rate": PART,
      "employerTaxes.futa.2026": PART,
      "employerTaxes.socialSecurityBase": A_YEAR,
      "employerTaxes.futaBase.2026": A_YEAR,
    },
  ],
  [
    "kind: fullTime, currency: GBP, annualSalary: 100000, employerTaxes: { jurisdiction: gb }",
    { "employerTaxes.employmentAllowance": "0 to 1000000000000 GBP a year" },
  ],
  [
    "kind: fullTime, currency: DKK, annualSalary: 100000, employerTaxes: { jurisdiction: dk }",
    {
      "employerTaxes.atp": "0 to 1000000000000 DKK a month",
      "employerTaxes.maternityFund": "0 to 1000000000000 DKK a year",
    },
  ],
];

const FILE: Table = {
  horizonMonths: "1 to 600 months",
  weeksPerYear: "1 to 53 weeks a year",
  hoursPerDay: "above 0 to 24 hours a day",
  irrecoverableVat: PART,
  discountRate: "-50% to 1000%",
  resultsByMonth: LENGTH,
  "exchangeRates.EUR": "above 0 to 10000000 USD",
  "need.hoursPerMonth": HOURS,
  "budget.monthly": A_MONTH,
  "budget.total": MONEY,
};

/** What an end is, and what lies just outside of it; what is said of it. */
interface End {
  readonly taken: string;
  readonly refused: string;
  readonly message: string;
}

function endsOf(bounds: string): { readonly least: End; readonly most: End } {
  const [, above, least = "", most = "", unit = ""] = /^(above )?(\S+) to (\S+)( .+)?$/.exec(bounds) ?? [];
  const beside = (end: string, by: number) =>
    end.endsWith("%") ? `${Number.parseFloat(end) + by}%` : `${Number(end) + by}`;
  const one = least === "1" ? unit.replace(/^ (month|week)s\b/, " $1") : unit;
  const high = beside(most, 0.01);
  const low = above === undefined ? beside(least, -0.01) : least;
  const said = above === undefined ? `the minimum is ${least}${one}` : `it must be above ${least}${unit}`;
  return {
    least: {
      taken: above === undefined ? least : beside(least, 0.01),
      refused: low,
      message: `\`${low}\` is too low: ${said}`,
    },
    most: { taken: most, refused: high, message: `\`${high}\` is too high: the maximum is ${most}${unit}` },
  };
}

/** What is said of the numbers that are out of bounds, by their paths. */
function outside(option: string, numbers: Readonly<Record<string, string>>): Record<string, string> {
  const text = `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\nexchangeRates: { EUR: 1, GBP: 1, DKK: 1 }\nneed: { hoursPerMonth: 10 }\noptions:\n  it: { ${option} }\n`;
  const set = Object.entries(numbers).map(([path, value]) => `${path}=${value}`);
  const issues = issuesRaised(() => parseScenario(text, { set })).filter(({ code }) => code === "out-of-bounds");
  return Object.fromEntries(issues.map(({ path, message }) => [path.replace(/^options\./, ""), message]));
}

/** The ends themselves are taken, and what lies just outside of them is refused, by the end and its unit. */
function hold(option: string, table: Table, at = ""): void {
  const rows = Object.entries(table).map(([path, bounds]) => [`${at}${path}`, [bounds].flat().map(endsOf)] as const);
  for (const which of [0, 1])
    for (const end of ["least", "most"] as const) {
      const given = (what: keyof End) =>
        Object.fromEntries(rows.flatMap(([path, all]) => (all[which] ? [[path, all[which][end][what]]] : [])));
      expect(outside(option, given("taken"))).toEqual({});
      expect(outside(option, given("refused"))).toEqual(given("message"));
    }
}

describe("the least and the most", () => {
  test.each(Object.entries(kinds))("of every number of %s", (name, kind) => {
    const [option, table] = KINDS[name] ?? ["", {}];
    hold(`kind: ${name}, ${option}`, table, "it.");
    const numbers = Object.entries(fieldsOf(kind)).filter(([, { type }]) => type !== "word" && type !== "parts");
    const told = Object.keys({ ...EVERY_OPTION, ...table });
    expect(told).toEqual(expect.arrayContaining(numbers.map(([field]) => field)));
  });

  test.each(BESIDE)("of what %s has beside them", (option, table) => hold(option, table, "it."));

  test("of the numbers of the file itself", () => hold("kind: custom, annualEquity: 1000", FILE));
});
