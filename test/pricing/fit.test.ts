import { expect, test } from "vitest";
import { priced } from "../support/pricing.ts";

const cost = (amount: number) => `{ kind: custom, costs: { a: { amount: ${amount.toFixed(4)}, every: month } } }`;

test("a budget a month is judged by what the month costs, in the currency's smallest unit", () => {
  const budget = (amount: number, file: string) => priced(cost(amount), { file, horizon: 3 }).budget;
  expect(budget(100.004, "budget: { monthly: 100 }")).toEqual({ status: "within", months: [], totalOver: 0 });
  expect(budget(100.01, "budget: { monthly: 100 }")).toMatchObject({
    status: "over",
    months: [
      { month: 1, date: "2027-01", cash: 100.01, over: 0.01 },
      { month: 2, date: "2027-02" },
      { month: 3, date: "2027-03" },
    ],
    totalOver: 0,
  });
  // The three months come to 300.012, which prints 300.01: only the whole is over.
  expect(budget(100.004, "budget: { monthly: 100, total: 300 }")).toEqual({
    status: "over",
    months: [],
    totalOver: 0.01,
  });
  expect(budget(100, "budget: { total: 300 }")).toEqual({ status: "within", months: [], totalOver: 0 });
  expect(budget(100, "")).toBeUndefined();
});

test("months and hours are those of the horizon: 5.5 of 12 months, 20 of 30 hours", () => {
  const option = "{ kind: retainer, monthlyFee: 10, months: 5.5, startAfterMonths: 2, includedHoursPerMonth: 20 }";
  expect(priced(option)).toMatchObject({ monthsActive: 5.5, hoursMissing: null });
  const missing = 30 * 12 - 20 * 5.5;
  expect(priced(option, { file: "need: { hoursPerMonth: 30 }" })).toMatchObject({ hoursMissing: missing });
  const enough = "{ kind: retainer, monthlyFee: 10, includedHoursPerMonth: 30 }";
  expect(priced(enough, { file: "need: { hoursPerMonth: 30 }" }).hoursMissing).toBe(0);
  expect(priced(cost(5), { file: "need: { hoursPerMonth: 30 }" }).hoursMissing).toBeNull();
});

test("results are late or met by themselves, whatever else an option falls short in", () => {
  const option = "{ kind: interim, dayRate: 100, daysPerMonth: 10, rampUp: { months: 4 } }";
  const results = (byMonth: number) =>
    priced(option, { file: `budget: { total: 5 }\nresultsByMonth: ${byMonth}` }).results;
  expect(results(3)).toEqual({ productiveAfterMonths: 4, byMonth: 3, status: "late" });
  expect(results(4)).toEqual({ productiveAfterMonths: 4, byMonth: 4, status: "met" });
});

test("lengths are said to two digits: 7.12345 months, productive after 3.33333; who ends before is never", () => {
  const option = (months: number) =>
    priced(`{ kind: interim, dayRate: 800, daysPerMonth: 10, months: ${months}, rampUp: { months: 3.33333 } }`);
  expect(option(7.12345)).toMatchObject({ monthsActive: 7.12, results: { productiveAfterMonths: 3.33 } });
  expect(option(3).results).toEqual({ productiveAfterMonths: null });
  expect([option(7).meetsRequirements, option(12).meetsRequirements]).toEqual([false, true]);
});

test("of the months, those above the ceiling are over it, and none that is just at it", () => {
  const option = "{ kind: retainer, monthlyFee: 100, setupFee: 7, startAfterMonths: 1 }";
  expect(priced(option, { file: "budget: { monthly: 100 }", horizon: 4 }).budget?.months).toEqual([
    { month: 2, date: "2027-02", cash: 107, over: 7 },
  ]);
});
