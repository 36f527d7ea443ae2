import { expect, test } from "vitest";
import { type PricedOption, priced as pricing } from "../../src/pricing/priced.ts";
import { runRate } from "../../src/pricing/run-rate.ts";
import { priced, scenarioOf } from "../support/pricing.ts";
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
  expect(rate("{ kind: retainer, monthlyFee: 1000, annualIncrease: 100% }", 24)).toBe(24_000);
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

test("of a plan whose parts have ended, what is paid once after them is no last month; what ends in its first month has a year", () => {
  const hire = "hire: { kind: fullTime, annualSalary: 120000, months: 6 }";
  const plan = `{ kind: plan, parts: { ${hire} }, costs: { x: { amount: 5, every: once, afterMonths: 8 } } }`;
  expect(rate(plan, 24)).toBe(120_000);
  expect(rate("{ kind: retainer, monthlyFee: 1000, months: 0.5 }")).toBe(12_000);
});

test("lines are those that recur in the last month: of prices in phases the last, and none of what has ended", () => {
  const option = `{ kind: retainer, monthlyFee: [{ months: 6, value: 1000 }, { value: 1200 }], setupFee: 5,
    costs: { a: { amount: [{ months: 2, value: 700 }, { value: 800 }], every: month, months: 6 } } }`;
  const all = pricing(scenarioOf({ it: option }));
  const { amount, lines } = runRate(all, all.options[0] as PricedOption);
  expect([amount, lines.map(({ item, amount }) => [item.id, amount])]).toEqual([14_400, [["fees", 14_400]]]);
});

test("contributions are up to the limit of a year, and those of the last month's: 10% of 50,000; 1% of 9,000, and then 3%", () => {
  const hire = (more: string, horizon: number) => rate(`{ kind: fullTime, annualSalary: 120000, ${more} }`, horizon);
  expect(hire("contributions: { own: { rate: 10%, upTo: 50000 } }", 12)).toBe(120_000 + 5_000);
  const texas = "employerTaxes: { jurisdiction: us-tx, unemployment: { 2027: 1%, 2028: 3% } }";
  expect(hire(texas, 13) - hire(texas, 12)).toBe(0.02 * 9_000);
});

test("hours that roll over are said where the last month is billed otherwise than its hours by themselves, and of no other line", () => {
  const hours = (first: number, last: number) => `hoursPerMonth: [{ months: 11, value: ${first} }, { value: ${last} }]`;
  const tier = (more: string, fee = "monthlyFee: 8000, overageRate: 250") =>
    comparison(`  it: { kind: retainer, ${fee}, includedHoursPerMonth: 40, rolloverMonths: 2, ${more} }`)
      .notices.filter(({ code }) => code === "run-rate-rolls-over")
      .map(({ address, values }) => [address, values.amount]);
  // 50 hours in every month are 10 above in the last one, too, also where that is month 6; none is left of 40 before 60.
  expect([tier("hoursPerMonth: 50"), tier("hoursPerMonth: 50, months: 6"), tier(hours(40, 60))]).toEqual([[], [], []]);
  const yearly = "billing: { every: year, inAdvance: true }";
  expect(tier(`${hours(20, 60)}, ${yearly}`)).toEqual([["it.overage", 60_000]]);
  // From a difference of 1 on: 12 x 0.1 hours, and 12 x 0.05.
  const little = "monthlyFee: 8000, overageRate: 1";
  expect([tier(hours(20, 40.1), little), tier(hours(20, 40.05), little)]).toEqual([[["it.overage", 1.2]], []]);
});

test("a price of nothing for the whole is not left out; one in another currency is, and one payment alone is of no year", () => {
  const said = (option: string) =>
    comparison(`  it: ${option}`, { head: { horizonMonths: 24, exchangeRates: "{ EUR: 1.1 }" } })
      .notices.filter(({ code }) => code.startsWith("run-rate"))
      .map(({ values }) => values.amount);
  const project = (fee: number, more = "") => `{ kind: consultant, projectFee: ${fee}, months: 24${more} }`;
  expect([said(project(0)), said(project(0.01))]).toEqual([[], [0.01]]);
  expect(said(project(100, ", currency: EUR"))).toEqual([110]);
  const two = "{ first: { amount: 6000, every: once }, other: { amount: 6000, every: once, afterMonths: 6 } }";
  expect(said(`{ kind: custom, costs: ${two} }`)).toEqual([]);
  // 10% of a year of 1,000 and 2 hours of 100 a month, twice, a year apart.
  const share = "amount: 10% of fees, every: once";
  const shares = `costs: { first: { ${share} }, other: { ${share}, afterMonths: 12 } }`;
  const fees = "monthlyFee: 1000, includedHoursPerMonth: 10, hoursPerMonth: 12, overageRate: 100";
  expect(said(`{ kind: retainer, ${fees}, ${shares} }`)).toEqual([1440]);
});

test("in another currency a year is at its rate: pay of 120,000 and 10% of 50,000, at 1.1", () => {
  const own = "contributions: { own: { rate: 10%, upTo: 50000 } }";
  const option = `{ kind: fullTime, currency: EUR, annualSalary: 120000, ${own} }`;
  expect(priced(option, { file: "exchangeRates: { EUR: 1.1 }" }).runRateAnnual).toBe(1.1 * 125_000);
});
