import { expect, test } from "vitest";
import { explain } from "../../src/analysis/explain.ts";
import { fieldsOf } from "../../src/engagements/every-option.ts";
import type { Field } from "../../src/engagements/field.ts";
import { scenarioFields } from "../../src/engagements/file-fields.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { writtenName } from "../../src/engagements/names.ts";
import { MEASURES, stepsBetween, takeUnit, unitWordsFor } from "../../src/scenario/number/unit.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { comparison, issuesIn, optionOf, scenarioText } from "../support/scenario.ts";

const retainer = (fields: string) => `  it: { kind: retainer, monthlyFee: 8000, ${fields} }`;
const total = (options: string, set: readonly string[] = []) => optionOf(comparison(options, { set })).total;

test.each([
  // 2,000 x 52 / 12 = 8,666.67 a month, 104,000 a year
  ["  it: { kind: retainer, monthlyFee: 2000 a week }", 104_000],
  ["  it: { kind: retainer, monthlyFee: 2000/week }", 104_000],
  ["  it: { kind: retainer, monthlyFee: 2k per week }", 104_000],
  ["  it: { kind: retainer, monthlyFee: { value: 2000 a week, source: letter } }", 104_000],
  ["  it: { kind: retainer, monthlyFee: 24000 a quarter }", 96_000],
  ["  it: { kind: retainer, monthlyFee: 8000 a month }", 96_000],
  ["  it: { kind: fullTime, annualSalary: 14500 a month, employerTaxes: 0 }", 174_000],
  // 650 a month is 7,800 a year; a small amount with a unit is no share
  ["  it: { kind: fullTime, annualSalary: 100000, employerTaxes: 0, benefits: 90 a month }", 101_080],
  ["  it: { kind: fullTime, annualSalary: 100000, employerTaxes: 0, benefits: 90 a year }", 100_090],
  // 100 an hour is 800 a day of 8 hours, 10 days a month
  ["  it: { kind: interim, dayRate: 100 an hour, daysPerMonth: 10 }", 96_000],
  // 6 weeks of 52 a year are 1.3846 months of 5,200: 7,200 on top of 6 x 5,200
  ["  it: { kind: retainer, monthlyFee: 5200, months: 6, noticeMonths: 6 weeks }", 38_400],
  // 2 weeks are 2,000 of 52,000: 3,000 after 18 months, on top of 78,000
  [
    "  it: { kind: fullTime, annualSalary: 52000, employerTaxes: 0, months: 18, severanceMonthsPerYear: 2 weeks a year }",
    81_000,
    { horizonMonths: 24 },
  ],
  // half a year
  ["  it: { kind: retainer, monthlyFee: 8000, months: 2 quarters }", 48_000],
])("%s costs %d", (options, cost, head: Record<string, number> = {}) => {
  expect(optionOf(comparison(options, { head })).total).toBe(cost);
});

test("a number is read in every unit that its field takes: none needs what it is itself, each has a name in formulas", () => {
  const fields = [scenarioFields, ...Object.values(kinds).map(fieldsOf)].flatMap((all) => Object.values<Field>(all));
  const units = new Set(fields.flatMap((field) => ("unit" in field ? [field.unit] : [])));
  for (const unit of units) {
    const { what, per } = unitWordsFor(unit);
    for (const text of what.flatMap((one) => per.map((period) => `2 ${one}${period && ` a ${period}`}`.trim()))) {
      const taken = takeUnit(text, unit, "USD");
      const steps = "code" in taken || taken.unit === null ? [] : (stepsBetween(taken.unit, unit) ?? []);
      const live = steps.filter(({ by }) => by in MEASURES);
      if (!("code" in taken) && taken.unit !== null && live.length > 0)
        expect(writtenName(taken.unit), text).toBeTruthy();
      expect(live.map(({ by }) => MEASURES[by as keyof typeof MEASURES])).not.toContain(unit);
    }
  }
});

test("two days a week are 2 x 8 x 52 / 12 = 69.33 hours a month, and follow the hours of a day and the weeks of a year", () => {
  const options = retainer("includedHoursPerMonth: 2 days a week");
  expect(optionOf(comparison(options)).hoursDelivered).toBe(832);
  expect(optionOf(comparison(options, { set: ["hoursPerDay=7"] })).hoursDelivered).toBe(728);
  expect(optionOf(comparison(options, { set: ["weeksPerYear=48"] })).hoursDelivered).toBe(768);
});

test("a range has its unit once, or at each end", () => {
  for (const fee of ["2000 to 3000 a week", "2000 a week to 3000 a week", "{ low: 2000 a week, high: 3000 a week }"]) {
    const option = optionOf(comparison(`  it: { kind: retainer, monthlyFee: ${fee} }`));
    expect([option.totalLow, option.total, option.totalHigh]).toEqual([104_000, 130_000, 156_000]);
  }
});

test("a horizon in years, a flag in another unit", () => {
  expect(comparison(retainer("title: It"), { head: { horizonMonths: "3 years" } }).scenario.horizonMonths).toBe(36);
  expect(total(retainer("title: It"), ["it.monthlyFee=2000 a week"])).toBe(104_000);
});

test("a horizon that comes to no whole number of months is said in two decimals", () => {
  // 6 weeks are 6 × 12 / 52 = 1.3846 months.
  expect(issuesIn(retainer("title: It"), { head: { horizonMonths: "6 weeks" } })[0]).toMatch(
    /whole-number: `6 weeks`: `1\.38` is not a whole number of months > write `1` or `2`/,
  );
});

test("three decimals of a whole number may be thousands in another unit too", () => {
  const read = (horizonMonths: string) => comparison(retainer("title: It"), { head: { horizonMonths } });
  expect(read("1.25 years").scenario.horizonMonths).toBe(15);
  expect(issuesIn(retainer("title: It"), { head: { horizonMonths: "1.250 years" } })).toHaveLength(1);
});

test("results hold the field's unit, and the explanation prints the conversion", () => {
  const text = scenarioText("  it: { kind: retainer, monthlyFee: 2000 a week }");
  const scenario = parseScenario(text);
  expect(comparison("  it: { kind: retainer, monthlyFee: 2000 a week }").assumptions).toContainEqual(
    expect.objectContaining({ address: "it.monthlyFee", unit: "USD/month" }),
  );
  const [fees] = explain(scenario, "it.fees").lines;
  expect(fees?.formula).toBe("amount per week × weeks per year / 12 × active months");
  expect(fees?.substituted).toContain("2000.00 × 52 / 12 × 12");
});

test.each([
  ["monthlyFee: 100 a day", "unit-of-another-kind", "2000 a week"],
  ["monthlyFee: 8000, setupFee: 100 a week", "unit-of-another-kind", "the amount alone"],
  ["monthlyFee: 8000, costs: { it: { every: once, amount: 90 a week } }", "unit-of-another-kind", "amount alone"],
  ["monthlyFee: 8000, noticeMonths: 60 days", "unit-of-another-kind", "2 months"],
  ["monthlyFee: 2000 a week to 3000 a month", "unit-of-another-kind", "once, after the last"],
  ["monthlyFee: 8000, includedHoursPerMonth: 200 hours a week", "out-of-bounds", "744"],
])("%s is refused: %s", (fields, code, hint) => {
  const [issue] = issuesIn(`  it: { kind: retainer, ${fields} }`);
  expect(issue).toContain(code);
  expect(issue).toContain(hint);
});

const hours = (fields: string, head = {}) =>
  optionOf(comparison(`  it: { kind: fullTime, annualSalary: 100000, ${fields} }`, { head })).hoursDelivered;

test.each([
  // 32 x 52 = 1,664 a year, less 25 days of 32 / 5 = 6.4 hours, which are 160
  ["hoursPerWeek: 32, leaveDays: 25", {}, 1504],
  ["hoursPerWeek: 32, leaveDays: 160 hours a year", {}, 1504],
  // the day of the file is for numbers in days of those who have no week of their own
  ["hoursPerWeek: 32, leaveDays: 160 hours a year", { hoursPerDay: 7 }, 1504],
  // 40 x 52 = 2,080 less 25 x 7
  ["hoursPerDay: 7, leaveDays: 25", {}, 1905],
  ["hoursPerDay: 7, leaveDays: 175 hours a year", {}, 1905],
  ["hoursPerDay: $day, leaveDays: 175 hours a year", { inputs: "{ day: 7 }" }, 1905],
  // the week itself is in days of the file: 4 x 8 hours, of which a fifth is a day of leave
  ["hoursPerWeek: 4 days a week, leaveDays: 160 hours a year", {}, 1504],
])("a hire of %s %j delivers %d hours", (fields, head, delivered) => {
  expect(hours(fields, head)).toBe(delivered);
});

test("leave in hours follows the week that it is converted by", () => {
  const text = "  it: { kind: fullTime, annualSalary: 100000, leaveDays: 200 hours a year }";
  // 30 x 52 less 200 hours, whatever a day is
  expect(optionOf(comparison(text, { set: ["it.hoursPerWeek=30"] })).hoursDelivered).toBe(1360);
});

test.each([
  [
    "leaveDays: [{ months: 6, value: 25 }, { value: 250 }]",
    { weeksPerYear: 46 },
    "250 days of leave are more than the 230",
  ],
  ["leaveDays: 150, weeksPerYear: 20", {}, "150 days of leave are more than the 100"],
  ["leaveDays: 101, weeksPerYear: 20 to 52", {}, "101 days of leave are more than the 100"],
  // 40 hours x 52 weeks are 173.33 days of 12 hours
  ["leaveDays: 200, hoursPerDay: 12", {}, "200 days of leave are more than the 173.33"],
])("leave takes no more days than there are: %s %j", (fields, head, says) => {
  const hire = `kind: fullTime, annualSalary: 100000, ${fields}`;
  expect(issuesIn(`  it: { ${hire} }`, { head })).toEqual([expect.stringContaining(says)]);
  expect(issuesIn(`  it: { kind: plan, parts: { a: { ${hire} } } }`, { head })[0]).toContain(says);
});

test("leave is of the weeks of the plan around it", () => {
  const hire = "{ kind: fullTime, annualSalary: 100000, leaveDays: 150 }";
  expect(issuesIn(`  it: { kind: plan, weeksPerYear: 20, parts: { a: ${hire} } }`)[0]).toContain("more than the 100");
});

test("a commission is a share: no unit goes with it", () => {
  const [issue] = issuesIn(
    "  it: { kind: agency, monthlyFee: 1000, mediaSpendPerMonth: 9000, mediaCommission: 0.5 a week }",
  );
  expect(issue).toContain("percent-expected: a percentage was expected; `0.5 a week` is not one");
});

test.each(["8000 k months", "3 k weeks", "1 to 3 k months"])(
  "a number that no grammar has is an issue: %s",
  (months) => {
    expect(issuesIn(retainer(`months: ${months}`))).toHaveLength(1);
  },
);
