import fc from "fast-check";
import { expect, test } from "vitest";
import { amounts, comparison, issuesIn, monthsOf, noticed, optionOf } from "../support/scenario.ts";

test("a project fee is spread evenly over its months and is no running cost; contractors are", () => {
  const project = "  project: { kind: consultant, projectFee: 24000, months: 3, contractorsPerMonth: 4000 }";
  const option = optionOf(comparison(project));
  expect(amounts(option)).toEqual({ fees: 24_000, contractors: 12_000 });
  expect(monthsOf(project, "fees").slice(0, 4)).toEqual([8_000, 8_000, 8_000, 0]);
  expect(option.runRateAnnual).toBe(48_000);
  expect(option.hoursDelivered).toBeNull();
});

test("a day rate buys days in all, and their hours", () => {
  const option = optionOf(comparison("  project: { kind: consultant, dayRate: 1000, days: 24, months: 6 }"));
  expect(amounts(option)).toEqual({ fees: 24_000 });
  expect(option.hoursDelivered).toBe(192);
  expect(option.costPerHour).toBe(125);
  expect(option.peakMonthCash).toBe(4_000);
});

test("without months the whole falls in the first one, and that is said", () => {
  const project = "  project: { kind: consultant, projectFee: 24000, days: 20, startAfterMonths: 2 }";
  expect(monthsOf(project, "fees").indexOf(24_000)).toBe(2);
  const finding = comparison(project);
  expect(optionOf(finding).hoursDelivered).toBe(160);
  expect(noticed(finding)).toContain("project paid-at-start");
});

test("a horizon that cuts a project cuts its price, and a longer one changes no earlier month", () => {
  const project = "  project: { kind: consultant, projectFee: 10000, months: 7.3, startAfterMonths: 0.6 }";
  const long = monthsOf(project, "fees", { head: { horizonMonths: 12 } });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (horizonMonths) => {
      expect(monthsOf(project, "fees", { head: { horizonMonths } })).toEqual(long.slice(0, horizonMonths));
    }),
    { numRuns: 12 },
  );
  expect(long.reduce((sum, month) => sum + month, 0)).toBeCloseTo(10_000, 6);
});

test("a project of no months costs nothing", () => {
  expect(optionOf(comparison("  project: { kind: consultant, projectFee: 24000, months: 0 }")).total).toBe(0);
});

test("ramp-up loses a part of a project that has months; of one paid at once it says that it costs nothing", () => {
  const spread = optionOf(
    comparison("  project: { kind: consultant, projectFee: 24000, months: 3, rampUp: { months: 2 } }"),
  );
  expect(spread.imputed).toBe(8_000);
  const atOnce = comparison("  project: { kind: consultant, projectFee: 24000, rampUp: { months: 2 } }");
  expect(optionOf(atOnce).imputed).toBe(0);
  expect(noticed(atOnce)).toContain("project ramp-up-without-pay");
});

test("one price, and whole", () => {
  const hint = "write projectFee: 25000, or dayRate: 1200 and days: 20";
  expect(issuesIn("  a: { kind: consultant }")).toEqual([`6:3 price-missing: the price is missing > ${hint}`]);
  expect(issuesIn("  a: { kind: consultant, projectFee: 9000, dayRate: 1000, days: 3 }")[0]).toMatch(
    /^6:44 price-twice/,
  );
  expect(issuesIn("  a: { kind: consultant, dayRate: 1000 }")[0]).toMatch(/^6:26 needs-field/);
  expect(issuesIn("  a: { kind: consultant, days: 10 }")[0]).toMatch(/^6:3 price-missing/);
});
