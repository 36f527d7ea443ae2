import { expect, test } from "vitest";
import { comparison, issuesIn, optionOf } from "../support/scenario.ts";

const total = (increase: string, head: Record<string, string | number> = {}, set: readonly string[] = [], more = "") =>
  optionOf(
    comparison(`  it: { kind: retainer, monthlyFee: 8000, annualIncrease: ${increase}${more} }`, {
      head: { horizonMonths: 36, ...head },
      set,
    }),
  ).total;

test.each([
  // 96,000 + 8,400 x 12 + 8,400 x 12
  ["[5%, 0%]", 297_600],
  // the last one runs on: 8,000, 8,400, 8,820
  ["[5%, 5%]", 302_640],
  ["[5%]", 302_640],
  ["5%", 302_640],
  // 8,000, 8,800, 7,920
  ["[10%, -10%]", 296_640],
])("%s over three years costs %d", (increase, cost) => {
  expect(total(increase)).toBe(cost);
});

test("a raise in January: nine months at 8,000 from April, then 8,240", () => {
  expect(total("{ rate: 3%, month: 1 }", { start: "2027-04", horizonMonths: 12 })).toBe(72_000 + 3 * 8240);
});

test("an option that starts in January is raised the next one; one that starts later counts from its own start", () => {
  expect(total("{ rate: 3%, month: 1 }", { horizonMonths: 24 })).toBe(96_000 + 12 * 8240);
  // from April 2027: nine months at 8,000, then twelve months at 8,240
  expect(total("{ rate: 3%, month: 1 }", { horizonMonths: 24 }, [], ", startAfterMonths: 3")).toBe(72_000 + 12 * 8240);
});

test("a rate for each year in a month of the calendar: 8,000, 8,240 from January, 8,652 from the next", () => {
  const increase = "{ rate: [3%, 5%], month: 1 }";
  expect(total(increase, { start: "2027-07", horizonMonths: 24 })).toBe(6 * 8000 + 12 * 8240 + 6 * 8652);
});

test("each rate is a number of its own, at an address counted from 1", () => {
  expect(total("[5%, 0%]", {}, ["it.annualIncrease.2=5%"])).toBe(302_640);
  expect(total("{ rate: [5%, 0%], month: 1 }", {}, ["it.annualIncrease.rate.2=5%"])).toBe(302_640);
  const ranged = optionOf(
    comparison("  it: { kind: retainer, monthlyFee: 1000, annualIncrease: [0% to 10%, 0%] }", {
      head: { horizonMonths: 24 },
    }),
  );
  expect([ranged.totalLow, ranged.totalHigh]).toEqual([24_000, 25_200]);
});

test.each([
  ["[]", "list-of-values"],
  ["{ rate: 3%, month: 13 }", "list-of-values"],
  ["{ rate: 3%, month: 1, from: 2 }", "list-of-values"],
  ["[5%, 300%]", "out-of-bounds"],
])("%s is refused", (increase, code) => {
  expect(issuesIn(`  it: { kind: retainer, monthlyFee: 8000, annualIncrease: ${increase} }`)[0]).toContain(code);
});

test("a raise of pay takes a rate for each year, too: 100,000, 105,000, 105,000", () => {
  const hire = (raise: string) => `  it: { kind: fullTime, annualSalary: 100000, annualRaise: ${raise} }`;
  const head = { horizonMonths: 36 };
  expect(optionOf(comparison(hire("[5%, 0%]"), { head })).total).toBe(310_000);
  // from January 2028
  expect(optionOf(comparison(hire("{ rate: 3%, month: 1 }"), { head: { horizonMonths: 24 } })).total).toBe(203_000);
});
