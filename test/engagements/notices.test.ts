import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { type Around, scenarioOf } from "../support/pricing.ts";

/** The values of the notices of one code. */
const said = (code: string, option: string, around: Around = {}) =>
  compare(scenarioOf({ it: option }, around))
    .notices.filter((one) => one.code === code)
    .map(({ values }) => values);

const retainer = (more: string) => `{ kind: retainer, monthlyFee: 1000${more} }`;
const INCLUDED = ", includedHoursPerMonth: 10";

test("rollover without hours, and an overage rate without included ones, mean nothing and are said", () => {
  const rollover = (more: string) => said("rollover-without-hours", retainer(more)).length;
  expect([
    rollover(`${INCLUDED}, rolloverMonths: 2`),
    rollover(`${INCLUDED}, rolloverMonths: 2, hoursPerMonth: 9`),
  ]).toEqual([1, 0]);
  expect([rollover(INCLUDED), rollover("")]).toEqual([0, 0]);
  const overage = (more: string) => said("overage-without-included", retainer(more)).length;
  expect([
    overage(", overageRate: 90"),
    overage(`${INCLUDED}, overageRate: 90`),
    overage(INCLUDED),
    overage(""),
  ]).toEqual([...[1, 0, 0, 0]]);
});

test("a bonus on the fees is of no overage, which is said where there may be some", () => {
  const bonus = (more: string) => said("base-leaves-out", retainer(`, performanceBonus: 10%${more}`));
  const above = `${INCLUDED}, overageRate: 90, hoursPerMonth`;
  expect(bonus(`${above}: 12`)).toMatchObject([{ percent: 10, base: "fees", lines: "overage" }]);
  expect(bonus(`${above}: [{ months: 6, value: 10 }, { value: 12 }]`)).toHaveLength(1);
  const need = "need: { hoursPerMonth: [{ months: 6, hoursPerMonth: 10 }, { hoursPerMonth: 12 }] }";
  const some = said("base-leaves-out", retainer(`, performanceBonus: 10%${INCLUDED}, overageRate: 90`), { file: need });
  expect(some).toHaveLength(1);
  expect([
    bonus(`${above}: 10`),
    bonus(`${INCLUDED}, overageRate: 90`),
    bonus(`${INCLUDED}, hoursPerMonth: 12`),
  ]).toEqual([[], [], []]);
  expect(said("base-leaves-out", retainer(`${above}: 12`))).toEqual([]);
});

test("hours above the included ones without a price are told apart by whether earlier months may serve them", () => {
  const hours = (all: string, more = ", rolloverMonths: 2") => retainer(`${INCLUDED}${more}, hoursPerMonth: ${all}`);
  const codes = (option: string) =>
    ["overage-rolls-over", "overage-not-priced"].map((code) => said(code, option).length);
  expect(codes(hours("[{ months: 6, value: 8 }, { value: 12 }]"))).toEqual([1, 0]);
  expect(codes(hours("[{ months: 6, value: 10 }, { value: 12 }]"))).toEqual([0, 1]);
  expect(codes(hours("[{ months: 6, value: 8 }, { value: 12 }]", ""))).toEqual([0, 1]);
  expect(codes(hours("[{ months: 6, value: 8 }, { value: 10 }]"))).toEqual([0, 0]);
});

const hire = (more: string) => `{ kind: fullTime, annualSalary: 120000${more} }`;

test("lines that a buyer expects of a hire and that are not given are said, each by itself", () => {
  const left = (more: string) => said("line-left-out", hire(more)).map(({ line }) => line);
  expect(left("")).toEqual(["employerTaxes", "benefits", "recruiting", "rampUp"]);
  expect(left(", employerTaxes: 9%, recruiting: 20%")).toEqual(["benefits", "rampUp"]);
  expect(left(", benefits: 20%, rampUp: { months: 3 }")).toEqual(["employerTaxes", "recruiting"]);
  const service = (more: string) => said("service-leaves-out", hire(more)).length;
  const severance = ", months: 10, severanceMonthsPerYear: 1";
  expect([
    service(`${severance}, thirteenthMonth: 100%`),
    service(severance),
    service(", thirteenthMonth: 100%"),
  ]).toEqual([1, 0, 0]);
});

test("which pay a flat share of employer taxes is not of is said, by what it is of", () => {
  const out = (share: string, more: string) =>
    said("base-leaves-out", hire(`, employerTaxes: ${share}${more}`)).map(({ lines }) => lines);
  const all = ", holidayAllowance: 8%, bonus: 10%, thirteenthMonth: 100%, signingBonus: 5000";
  expect(out("9% of salary", all)).toEqual(["holidayAllowance, bonus, thirteenthMonth, signingBonus"]);
  expect(out("9% of cash", all)).toEqual(["thirteenthMonth, signingBonus"]);
  expect([out("9% of cash", ", bonus: 10%"), out("9% of salary", ""), out("9% of salary", ", bonus: 0%")]).toEqual([
    [],
    [],
    [],
  ]);
  expect(out("9% of salary", ", signingBonus: { value: 0.5 }")).toEqual(["signingBonus"]);
  expect(out("9% of pay", all)).toEqual([]);
  const pay = said("share-of-all-pay", hire(`, employerTaxes: 9% of pay${all}`)).map(({ lines }) => lines);
  expect(pay).toEqual(["salary, holidayAllowance, bonus, thirteenthMonth, signingBonus"]);
});

test("a price for the whole without a length is paid at the start, and said to be", () => {
  const atStart = (option: string) => said("paid-at-start", option).length;
  const coach = (more: string) => `{ kind: coach, programmeFee: 6000${more} }`;
  expect([atStart(coach("")), atStart(coach(", months: 6"))]).toEqual([1, 0]);
  const consultant = (more: string) => `{ kind: consultant, projectFee: 6000${more} }`;
  expect([atStart(consultant("")), atStart(consultant(", months: 6"))]).toEqual([1, 0]);
});
