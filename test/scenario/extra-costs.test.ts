import { describe, expect, test } from "vitest";
import { amounts, comparison, monthsOf, optionOf } from "../support/scenario.ts";

const lines = (options: string, head = {}) => amounts(optionOf(comparison(options, { head })));

describe("a share of fees that is paid once is of a year of every line of fees that recurs", () => {
  test.each([
    // 10 days at 1,000 and 20% on top: 12,000 a month, 144,000 a year
    ["kind: interim, dayRate: 1000, daysPerMonth: 10, agencyMargin: 20%", 14_400],
    // the same where the engagement is short
    ["kind: interim, months: 1, dayRate: 1000, daysPerMonth: 10, agencyMargin: 20%", 14_400],
    // 1,000 and a bonus of 100 a month; what is paid at the start does not recur
    ["kind: retainer, monthlyFee: 1000, setupFee: 500, performanceBonus: 10%", 1320],
    // 8,000 and 10 hours at 250
    ["kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, hoursPerMonth: 50, overageRate: 250", 12_600],
    // 5,000 and 10% of 20,000
    ["kind: agency, monthlyFee: 5000, mediaSpendPerMonth: 20000, mediaCommission: 10%", 8400],
    ["kind: coach, sessionRate: 250, sessionsPerMonth: 2", 600],
    // the whole of a price for a project, spread or at once, and a year of contractors at 1,000
    ["kind: consultant, projectFee: 6000, months: 6", 600],
    ["kind: consultant, projectFee: 6000", 600],
    ["kind: consultant, projectFee: 6000, contractorsPerMonth: 1000", 1800],
  ])("%s: %i", (option, amount) => {
    expect(lines(`  it: { ${option}, costs: { broker: { amount: 10%, every: once } } }`).broker).toBe(amount);
    expect(lines(`  it: { ${option}, costs: { broker: { amount: 10% of fees, every: once } } }`).broker).toBe(amount);
  });

  test("at the prices of the month in which it falls due: 10% of 12 x 2,000", () => {
    const option =
      "  it: { kind: retainer, monthlyFee: [{ months: 3, value: 1000 }, { value: 2000 }], costs: { broker: { amount: 10%, every: once, afterMonths: 3 } } }";
    expect(lines(option).broker).toBe(2400);
  });
});

describe("a share of fees in a stretch of its own", () => {
  const month = (amount: string, costs: string) =>
    `  it: { ${amount}, costs: { broker: { amount: 10%, every: month, ${costs} } } }`;

  test("of a price for a project is of each month of it: 3 months at 1,000", () => {
    expect(lines(month("kind: consultant, projectFee: 6000, months: 6", "months: 3")).broker).toBe(300);
  });

  test("has what is paid at a start within it: 600 and 500, as if it had no length", () => {
    const option = "kind: retainer, monthlyFee: 1000, setupFee: 500, months: 6";
    expect(lines(month(option, "months: 6")).broker).toBe(650);
    expect(lines(month(option, "afterMonths: 1, months: 2")).broker).toBe(200);
  });

  test("has nothing of a part before it starts or after it ends", () => {
    const plan = (costs: string) => `  it:
    kind: plan
    parts:
      first: { kind: retainer, monthlyFee: 1000, months: 3 }
      next: { kind: retainer, startAfterMonths: 6, monthlyFee: 2000, setupFee: 500 }
    costs: { broker: { amount: 10% of fees, every: month, ${costs} } }`;
    expect(monthsOf(plan("months: 8"), "broker")).toEqual([100, 100, 100, 0, 0, 0, 250, 200, 0, 0, 0, 0]);
    expect(monthsOf(plan("afterMonths: 2"), "broker")).toEqual([0, 0, 100, 0, 0, 0, 250, 200, 200, 200, 200, 200]);
  });
});
