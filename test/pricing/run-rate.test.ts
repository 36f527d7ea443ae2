import { expect, test } from "vitest";
import { priced } from "../support/pricing.ts";
import { comparison } from "../support/scenario.ts";

const rate = (option: string, horizon = 12) => priced(option, { horizon }).runRateAnnual;

test("a year of a plan is of what runs in its last month: 12 x 500, the hire left after 6 months", () => {
  const hire = "hire: { kind: fullTime, annualSalary: 120000, months: 6 }";
  const tools = "{ tools: { amount: 500, every: month } }";
  expect(rate(`{ kind: plan, parts: { ${hire} }, costs: ${tools} }`, 24)).toBe(6_000);
  expect(rate(`{ kind: plan, parts: { ${hire}, t: { kind: custom, costs: ${tools} } } }`, 24)).toBe(6_000);
});

test("a year of an option that ends is of its own last month, with the raises until then", () => {
  // 1,000 x 1.1 in month 18.
  expect(rate("{ kind: retainer, monthlyFee: 1000, annualIncrease: 10%, months: 18 }", 24)).toBe(13_200);
});

test("what ended before the option did is not in it, nor what is paid once", () => {
  const costs = "{ a: { amount: 500, every: month, months: 6 }, b: { amount: 2000, every: once } }";
  expect(rate(`{ kind: retainer, monthlyFee: 1000, setupFee: 300, costs: ${costs} }`)).toBe(12_000);
});

test("what would begin when the horizon ends is not in it", () => {
  const parts = (startAfterMonths: number) =>
    `{ kind: plan, parts: { a: { kind: retainer, monthlyFee: 1000, months: 6 }, b: { kind: retainer, monthlyFee: 5000, startAfterMonths: ${startAfterMonths} } } }`;
  expect(rate(parts(12))).toBe(12_000);
  expect(rate(parts(20))).toBe(12_000);
  expect(rate(parts(11))).toBe(60_000);
});

test("in a year like one month nothing is left of hours that roll over", () => {
  const hours = "includedHoursPerMonth: 10, hoursPerMonth: 12, overageRate: 100, rolloverMonths: 3";
  expect(rate(`{ kind: retainer, monthlyFee: 1000, ${hours} }`)).toBe(12 * (1_000 + 2 * 100));
});

test("contributions by the quarter fill each quarter's limit", () => {
  // Super of 2025/26: 12% of 62,500 a quarter at most, of 100,000; four times.
  const hire = "{ kind: fullTime, annualSalary: 400000, employerTaxes: au }";
  const { runRateAnnual } = priced(hire, { currency: "AUD", start: "2025-07" });
  expect(runRateAnnual).toBe(400_000 + 4 * 0.12 * 62_500);
});

test("contributions by the month take the month of the bonus by itself", () => {
  // Threshold 5,000 a year is 417 a month: 11 x 15% x (5,000 - 417) + 15% x (5,000 + 12,000 - 417), and pay 72,000.
  const option = "{ kind: fullTime, annualSalary: 60000, bonus: 12000, employerTaxes: gb, currency: GBP }";
  const { runRateAnnual } = priced(option.replace(", currency: GBP", ""), { currency: "GBP", start: "2026-04" });
  expect(runRateAnnual).toBeCloseTo(72_000 + 0.15 * (11 * (5_000 - 417) + 17_000 - 417) - allowance(), 2);
});

/** What the gb rules spare of it, or add, as compare prints it. */
const allowance = () => {
  const option = "{ kind: fullTime, annualSalary: 60000, bonus: 12000, employerTaxes: gb }";
  const { lines } = priced(option, { currency: "GBP", start: "2026-04" });
  return -lines
    .filter(({ id }) => !["salary", "bonus", "employerTaxes.nic"].includes(id))
    .reduce((sum, { amount }) => sum + amount, 0);
};

test("hours that roll over: a year of the last month's 60 hours, 20 above, with nothing left of the months before, is said", () => {
  const hours = Array.from({ length: 12 }, (_, month) => `{ months: 1, value: ${month % 2 === 0 ? 20 : 60} }`);
  const tier = (rollover: number) =>
    `{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250, rolloverMonths: ${rollover}, hoursPerMonth: [${hours}] }`;
  const said = (option: string) =>
    comparison(`  it: ${option}`).notices.filter(({ code }) => code === "run-rate-rolls-over");
  expect(priced(tier(2)).total).toBe(96_000);
  expect(rate(tier(2))).toBe(96_000 + 12 * 20 * 250);
  expect(said(tier(2))).toMatchObject([{ address: "it.overage", values: { amount: 60_000 } }]);
  expect(said(tier(2).replace(/, hoursPerMonth.*\]/, ", hoursPerMonth: 40"))).toEqual([]);
});

test("what the run rate leaves out though it looks like the price of a year is said", () => {
  const said = (option: string, horizon = 24) =>
    comparison(`  it: ${option}`, { head: { horizonMonths: horizon } })
      .notices.filter(({ code }) => code.startsWith("run-rate"))
      .map(({ address, message }) => `${address}: ${message}`);
  expect(said("{ kind: consultant, projectFee: 40000, months: 24 }")).toEqual([
    "it.fees: one-off price of $40,000.00, not part of the annual run rate",
  ]);
  const once = (afterMonths: number, amount = 6000) =>
    `{ amount: ${amount}, every: once, afterMonths: ${afterMonths} }`;
  expect(said(`{ kind: custom, costs: { first: ${once(0)}, other: ${once(6)}, second: ${once(12)} } }`)).toEqual([
    "it: first, second ($6,000.00 each) are one-off payments whole years apart, not part of the annual run rate (write every: year if they recur)",
  ]);
  // Those of one amount are named together; what is imputed is no payment.
  const others = `other: ${once(1, 500)}, last: ${once(13, 500)}, more: ${once(20)}`;
  expect(said(`{ kind: custom, costs: { first: ${once(1)}, second: ${once(13)}, ${others} } }`)).toEqual([
    "it: first, second ($6,000.00 each) are one-off payments whole years apart, not part of the annual run rate (write every: year if they recur)",
  ]);
  const imputed = (afterMonths: number) => once(afterMonths).replace(" }", ", imputed: true }");
  expect(said(`{ kind: custom, costs: { first: ${imputed(0)}, second: ${imputed(12)} } }`)).toEqual([]);
  // A setup fee, two different amounts, and what is billed a year in advance, which is in it.
  expect(said(`{ kind: custom, costs: { first: ${once(0)}, second: ${once(12, 7000)} } }`)).toEqual([]);
  const billed = "billing: { every: year, inAdvance: true }";
  expect(said(`{ kind: retainer, monthlyFee: 1000, setupFee: 900, ${billed} }`)).toEqual([]);
  expect(rate(`{ kind: retainer, monthlyFee: 1000, setupFee: 900, ${billed} }`)).toBe(12_000);
});
