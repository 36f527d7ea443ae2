import { expect, test } from "vitest";
import { comparison, issuesIn, monthsOf, optionOf } from "../support/scenario.ts";

const total = (options: string, head: Record<string, string | number> = {}, set: readonly string[] = []) =>
  optionOf(comparison(options, { head, set })).total;
const NEED = { need: "{ hoursPerMonth: 70 }" };

test.each([
  // 3 x 12,000 + 9 x 8,000
  ["  it: { kind: retainer, monthlyFee: [{ months: 3, value: 12000 }, { value: 8000 }] }", {}, 108_000],
  // half of month 4 belongs to the first phase
  ["  it: { kind: retainer, monthlyFee: [{ months: 3.5, value: 12000 }, { value: 8000 }] }", {}, 110_000],
  // counted from the option's start: months 3 to 5 at 12,000, months 6 to 12 at 8,000
  [
    "  it: { kind: retainer, startAfterMonths: 2, monthlyFee: [{ months: 3, value: 12000 }, { value: 8000 }] }",
    {},
    92_000,
  ],
  // 6 x 10 x 100 + 6 x 10 x 200
  ["  it: { kind: hourly, hoursPerMonth: 10, hourlyRate: [{ months: 6, value: 100 }, { value: 200 }] }", {}, 18_000],
  // both vary: 3 x 10 x 100 + 3 x 20 x 100 + 6 x 20 x 200
  [
    "  it: { kind: hourly, hoursPerMonth: [{ months: 3, value: 10 }, { value: 20 }], hourlyRate: [{ months: 6, value: 100 }, { value: 200 }] }",
    {},
    33_000,
  ],
  // a salary of 120,000, then 150,000, and 10% of each as employer taxes
  [
    "  it: { kind: fullTime, annualSalary: [{ months: 6, value: 120000 }, { value: 150000 }], employerTaxes: 10% }",
    {},
    148_500,
  ],
  // 20 hours at 250 and 10 at 200 above the 40 included: 7,000 a month, and the fee
  [
    "  it: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: [{ upTo: 20, value: 250 }, { value: 200 }] }",
    NEED,
    180_000,
  ],
  // no band above 20 hours: nothing is agreed for them
  [
    "  it: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: [{ upTo: 20, value: 250 }] }",
    NEED,
    156_000,
  ],
  // 10% of 50,000 and 5% of the other 50,000: 7,500 a month, and 1,000
  [
    "  it: { kind: agency, monthlyFee: 1000, mediaSpendPerMonth: 100000, mediaCommission: [{ upTo: 50000, value: 10% }, { value: 5% }] }",
    {},
    102_000,
  ],
  // 15% of 10,000 for 3 months, 15% of 20,000 for 3, 10% of 20,000 for 6, and 1,000 a month
  [
    "  it: { kind: agency, monthlyFee: 1000, mediaSpendPerMonth: [{ months: 3, value: 10000 }, { value: 20000 }], mediaCommission: [{ months: 6, value: 15% }, { value: 10% }] }",
    {},
    37_500,
  ],
  // 10 days of 1,000, and a margin of 20% for 6 months and 10% for 6
  [
    "  it: { kind: interim, dayRate: 1000, daysPerMonth: 10, agencyMargin: [{ months: 6, value: 20% }, { value: 10% }] }",
    {},
    138_000,
  ],
  // 9 months of 10% and 3 of 20% of 120,000 in the bonus of the year; health 500 for 6 months and 600 for 6
  [
    "  it: { kind: fullTime, annualSalary: 120000, bonus: [{ months: 9, value: 10% }, { value: 20% }], benefits: { health: [{ months: 6, value: 500 a month }, { value: 600 a month }] } }",
    {},
    141_600,
  ],
  // a cost of 500 for 6 months and of 300 for 6; of another, 2 quarters from month 4 on, 3 months at 300 a quarter and 3 at 600
  [
    "  it: { kind: custom, costs: { a: { every: month, amount: [{ months: 6, value: 500 }, { value: 300 }] }, b: { every: quarter, afterMonths: 3, months: 6, amount: [{ months: 6, value: 300 }, { value: 600 }] } } }",
    {},
    5_700,
  ],
  // 12,000 and 500, and 10% of 6,500 and 5% of 6,000
  [
    "  it: { kind: retainer, monthlyFee: 1000, setupFee: 500, costs: { a: { every: month, amount: [{ months: 6, value: 10% }, { value: 5% }] } } }",
    {},
    13_450,
  ],
  // the same of a plan's parts, from month 3 on for 6 months: 10% of 4,000 and 5% of 2,000
  [
    "  it: { kind: plan, parts: { a: { kind: retainer, monthlyFee: 1000 } }, costs: { a: { every: month, afterMonths: 2, months: 6, amount: [{ months: 6, value: 10% }, { value: 5% }] } } }",
    {},
    12_500,
  ],
])("%s %j costs %d", (options, head, cost) => {
  expect(total(options, head)).toBe(cost);
});

test("the need has phases in the same form, and in its older one", () => {
  const hourly = "  it: { kind: hourly, hourlyRate: 100 }";
  const form = (key: string) => ({ need: `{ hoursPerMonth: [{ months: 6, ${key}: 10 }, { ${key}: 20 }] }` });
  expect(total(hourly, form("value"))).toBe(18_000);
  expect(total(hourly, form("hoursPerMonth"))).toBe(18_000);
  expect(total(hourly, form("value"), ["need.hoursPerMonth.1=30"])).toBe(30_000);
});

test("each number has an address, is drawn and varied like any other", () => {
  const option = "  it: { kind: retainer, monthlyFee: [{ months: 3, value: 10000 to 14000 }, { value: 8000 }] }";
  const ranged = optionOf(comparison(option));
  expect([ranged.totalLow, ranged.total, ranged.totalHigh]).toEqual([102_000, 108_000, 114_000]);
  expect(total(option, {}, ["it.monthlyFee.2=9000"])).toBe(117_000);
});

test.each([
  ["monthlyFee: [{ months: 3, value: 12000 }, { value: 8000 }, { value: 9000 }]", "list-of-values"],
  ["monthlyFee: [{ months: 0, value: 12000 }, { value: 8000 }]", "list-of-values"],
  ["monthlyFee: [{ month: 3, value: 12000 }, { value: 8000 }]", "list-of-values"],
  ["monthlyFee: [{ months: 3, value: -1 }, { value: 8000 }]", "out-of-bounds"],
  ["monthlyFee: 1, overageRate: [{ upTo: 20, value: 250 }, { upTo: 10, value: 200 }]", "list-of-values"],
  ["monthlyFee: 1, performanceBonus: [{ months: 6, value: 10% }, { value: 5000 }]", "list-of-values"],
])("%s is refused: %s", (fields, code) => {
  expect(issuesIn(`  it: { kind: retainer, ${fields} }`)[0]).toContain(code);
});

test.each([
  ["budget.monthly", "", { budget: "{ monthly: [{ months: 3, value: 9000 }, { value: 8000 }] }" }],
  [
    "the need, in a phase",
    "",
    { need: "{ hoursPerMonth: [{ months: 3, value: [{ months: 1, value: 4 }, { value: 5 }] }] }" },
  ],
  [
    "a cost that is paid once",
    "costs: { it: { every: once, amount: [{ months: 3, value: 100 }, { value: 200 }] } }",
    {},
  ],
  ["what is paid once", "setupFee: [{ months: 3, value: 100 }, { value: 200 }]", {}],
  ["the number of people", "headcount: [{ months: 3, value: 1 }, { value: 2 }]", {}],
  [
    "a phase of a phase",
    "monthlyFee: [{ months: 3, value: [{ months: 1, value: 5 }, { value: 6 }] }, { value: 4 }]",
    {},
  ],
])("%s takes no list", (_, line, head) => {
  const fee = line.startsWith("monthlyFee") ? "" : "    monthlyFee: 8000\n";
  const [issue = "", ...others] = issuesIn(`  it:\n    kind: retainer\n${fee}    ${line}`, { head });
  expect(issue).toMatch(/(list-of-values|number-expected): .*not a list/);
  expect(others).toEqual([]);
});

test.each([
  "contributions: { suta: { rate: 2.7%, upTo: [{ months: 3, value: 9500 }, { value: 9600 }] } }",
  "employerTaxes: { jurisdiction: us, futaBase: [{ months: 3, value: 9500 }, { value: 9600 }] }",
])("a limit of contributions takes no list: %s", (line) => {
  expect(issuesIn(`  it:\n    kind: fullTime\n    annualSalary: 100000\n    ${line}`).join()).toMatch(/not a list/);
});

test("what is paid for the search before the start is at the first price: 25% of 60,000 in two parts", () => {
  const hire =
    "  it: { kind: fullTime, annualSalary: [{ months: 3, value: 60000 }, { value: 120000 }], searchMonths: 2, recruiting: 25%, recruitingInstalments: 2 }";
  expect(monthsOf(hire, "recruiting").slice(0, 4)).toEqual([7500, 7500, 0, 0]);
});

test("a signing bonus is paid back at what it was: half of 10% of 60,000 after 6 of 12 months, not of 120,000", () => {
  const hire =
    "  it: { kind: fullTime, annualSalary: [{ months: 3, value: 60000 }, { value: 120000 }], months: 6, signingBonus: 10%, signingBonusClawbackMonths: 12 }";
  expect(monthsOf(hire, "signingBonus")).toEqual([6000, 0, 0, 0, 0, 0, -3000, 0, 0, 0, 0, 0]);
});
