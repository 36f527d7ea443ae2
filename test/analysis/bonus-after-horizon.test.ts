import { expect, test } from "vitest";
import { comparison, optionOf } from "../support/scenario.ts";

function months(more: string, horizonMonths: number): unknown {
  const finding = comparison(`  hire: { kind: fullTime, annualSalary: 120000, bonus: 10%${more} }`, {
    head: { horizonMonths },
  });
  const unpaid = finding.notices.find(({ code }) => code === "bonus-after-horizon")?.values["months"] ?? 0;
  // Paid and unpaid together are a twelfth of 12,000 for each month worked.
  const paid = optionOf(finding).lines.find(({ id }) => id === "bonus")?.amount ?? 0;
  expect(paid + 1000 * Number(unpaid)).toBeCloseTo(1000 * optionOf(finding).monthsActive, 1);
  return unpaid;
}

test("months of bonus that the horizon cuts off are counted, at every start and end", () => {
  expect(months("", 12)).toBe(0);
  expect(months("", 18)).toBe(6);
  expect(months(", startAfterMonths: 4", 12)).toBe(8);
  expect(months(", searchMonths: 3.5", 15)).toBe(5.5);
  expect(months(", months: 10", 12)).toBe(0);
  expect(months(", months: 20", 16)).toBe(4);
  expect(months(", startAfterMonths: 20", 12)).toBe(0);
});

test("with people who leave and are replaced, only the year that the horizon cuts counts", () => {
  expect(months(", tenureMonths: 10, searchMonths: 2", 30)).toBe(4);
  expect(months(", tenureMonths: 10, searchMonths: 2", 25)).toBe(0);
  expect(months(", tenureMonths: 10, searchMonths: 2", 24)).toBe(0);
});

test("nothing is said where there is no bonus", () => {
  const finding = comparison("  hire: { kind: fullTime, annualSalary: 120000 }", { head: { horizonMonths: 6 } });
  expect(finding.notices.map(({ code }) => code)).not.toContain("bonus-after-horizon");
});
