import { expect, test } from "vitest";
import { amounts, comparison, issuesIn, optionOf } from "../support/scenario.ts";

test("days a month times the day rate, the agency's margin on top, eight hours a day", () => {
  const option = optionOf(
    comparison("  gap: { kind: interim, dayRate: 1200, daysPerMonth: 12, agencyMargin: 20%, months: 6 }"),
  );
  // 12 x 1,200 = 14,400 a month, six months; a fifth on top.
  expect(amounts(option)).toEqual({ fees: 86_400, agencyMargin: 17_280 });
  expect(option.hoursDelivered).toBe(6 * 12 * 8);
  expect(option.costPerHour).toBe(180);
  expect(option.runRateAnnual).toBe(12 * (14_400 + 2_880));
});

test("days a week become a month by a twelfth of the year's weeks", () => {
  const option = optionOf(
    comparison("  gap: { kind: interim, dayRate: 1000, daysPerWeek: 3, hoursPerDay: 7 }", {
      head: { weeksPerYear: 46 },
    }),
  );
  expect(option.total).toBe(3 * 46 * 1000);
  expect(option.hoursDelivered).toBe(3 * 46 * 7);
});

test("a yearly increase raises the fees and the margin on them, not the hours", () => {
  const option = optionOf(
    comparison("  gap: { kind: interim, dayRate: 1000, daysPerMonth: 10, agencyMargin: 10%, annualIncrease: 5% }", {
      head: { horizonMonths: 24 },
    }),
  );
  expect(amounts(option)).toEqual({ fees: 120_000 + 126_000, agencyMargin: 12_000 + 12_600 });
  expect(option.hoursDelivered).toBe(24 * 80);
});

test("ramp-up loses fees and margin", () => {
  const option = optionOf(
    comparison("  gap: { kind: interim, dayRate: 1000, daysPerMonth: 10, agencyMargin: 10%, rampUp: { months: 2 } }"),
  );
  // Half of two months of 11,000.
  expect(option.imputed).toBe(11_000);
  expect(option.productiveHours).toBe(960 - 80);
});

test("the days are given once", () => {
  expect(issuesIn("  gap: { kind: interim, dayRate: 1000 }")).toEqual([
    "6:3 days-missing: the days are missing > write daysPerMonth: 16, or daysPerWeek: 4",
  ]);
  expect(issuesIn("  gap: { kind: interim, dayRate: 1000, daysPerMonth: 10, daysPerWeek: 3 }")).toEqual([
    "6:58 days-twice: the days are given twice: by `daysPerMonth` and by `daysPerWeek` > keep daysPerMonth, or keep daysPerWeek",
  ]);
  expect(issuesIn("  gap: { kind: interim, dayRate: 1000, daysPerMonth: 10, agencyMargin: 5000 }")[0]).toMatch(
    /^6:72 percent-expected/,
  );
});
