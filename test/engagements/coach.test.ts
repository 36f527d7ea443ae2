import { expect, test } from "vitest";
import { amounts, comparison, issuesIn, monthsOf, noticed, optionOf } from "../support/scenario.ts";

test("sessions by the month, no hours of execution, and that is said where work is needed", () => {
  const finding = comparison("  coach: { kind: coach, sessionRate: 250, sessionsPerMonth: 2 }", {
    head: { need: "{ hoursPerMonth: 20 }" },
  });
  const option = optionOf(finding);
  expect(amounts(option)).toEqual({ fees: 6_000 });
  expect([option.hoursDelivered, option.costPerHour, option.hoursMissing]).toEqual([0, null, 240]);
  expect(noticed(finding)).toEqual(["coach no-execution", "coach hours-short"]);
});

test("nothing is said about hours that nobody asked for", () => {
  expect(noticed(comparison("  coach: { kind: coach, sessionRate: 250, sessionsPerMonth: 2 }"))).toEqual([]);
});

test("a programme has one price, spread over its months or paid at the start", () => {
  expect(monthsOf("  coach: { kind: coach, programmeFee: 1500, months: 3 }", "fees").slice(0, 4)).toEqual([
    500, 500, 500, 0,
  ]);
  expect(monthsOf("  coach: { kind: coach, programmeFee: 1500 }", "fees")[0]).toBe(1_500);
});

test("sessions or a programme, and sessions in full", () => {
  expect(issuesIn("  coach: { kind: coach }")).toEqual([
    "6:3 price-missing: the price is missing > write programmeFee: 3000, or sessionRate: 250 and sessionsPerMonth: 2",
  ]);
  expect(issuesIn("  coach: { kind: coach, sessionRate: 250 }")).toEqual([
    "6:25 needs-field: `sessionRate` needs `sessionsPerMonth` beside it > write sessionsPerMonth: 2, or leave out sessionRate",
  ]);
  expect(issuesIn("  coach: { kind: coach, programmeFee: 1500, sessionsPerMonth: 2 }")[0]).toMatch(/^6:45 price-twice/);
});

test("sessions owed at the end are at the price that they have risen to", () => {
  const coach =
    "{ kind: coach, sessionRate: 100, sessionsPerMonth: 2, annualIncrease: 10%, months: 14, noticeMonths: 1 }";
  expect(amounts(optionOf(comparison(`  a: ${coach}`, { head: { horizonMonths: 24 } }))).exit).toBeCloseTo(220, 9);
});

test("a programme owes a flat part of its price at the end, of a month at least", () => {
  const exit = (more: string) =>
    amounts(optionOf(comparison(`  a: { kind: coach, noticeMonths: 1, ${more} }`, { head: { horizonMonths: 24 } })))
      .exit;
  // 1,400 over 14 months is 100 a month, whatever prices do.
  expect(exit("programmeFee: 1400, months: 14, annualIncrease: 10%")).toBe(100);
  // 900 over a month and a half is 600 a month; over half a month it is the month's price.
  expect(exit("programmeFee: 900, months: 1.5")).toBe(600);
  expect(exit("programmeFee: 900, months: 0.5")).toBe(900);
});

test("ramp-up loses a part of what sessions cost; of a programme paid at once it says that it costs nothing", () => {
  const sessions = comparison("  a: { kind: coach, sessionRate: 100, sessionsPerMonth: 10, rampUp: { months: 2 } }");
  // Half of two months of 1,000.
  expect(optionOf(sessions).imputed).toBe(1_000);
  const atOnce = comparison("  a: { kind: coach, programmeFee: 6000, rampUp: { months: 2 } }");
  expect(optionOf(atOnce).imputed).toBe(0);
  expect(noticed(atOnce)).toContain("a ramp-up-without-pay");
});
