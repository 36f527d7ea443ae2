import { expect, test } from "vitest";
import { notices } from "../support/pricing.ts";

const outside = (option: string, horizon = 12) => notices(option, { horizon })["outside-horizon"];

test("what falls outside the horizon is said with its amount, and with what cuts it off", () => {
  const sale = (more: string) =>
    `{ kind: custom, costs: { sale: { amount: 500, every: once, afterMonths: 12 } }${more} }`;
  expect(outside(sale(""))).toEqual({ horizon: 12, ends: "horizon", amount: 500, currency: "USD" });
  expect(outside(sale(", months: 6"), 24)).toEqual({ horizon: 24, ends: "option", amount: 500, currency: "USD" });
  // Half a chance of 500.
  const chance = "{ kind: custom, costs: { sale: { amount: 500, every: once, afterMonths: 12, probability: 50% } } }";
  expect(outside(chance)).toMatchObject({ amount: 250 });
  expect(outside(sale(""), 13)).toBeUndefined();
});

test("equity of who leaves before its cliff is said to fall to it", () => {
  const hire = (months: number) =>
    `{ kind: fullTime, annualSalary: 120000, months: ${months}, annualEquity: 12000, equityCliffMonths: 12 }`;
  expect(outside(hire(6))).toMatchObject({ ends: "cliff" });
  expect(outside(hire(24), 24)).toBeUndefined();
  expect(outside(hire(6).replace("}", ", startAfterMonths: 3 }"))).toMatchObject({ ends: "cliff" });
  // It does not start within the horizon, so its equity is outside as its salary is.
  expect(outside(hire(24).replace("}", ", startAfterMonths: 14 }"))).toMatchObject({ ends: "option" });
});

test("equity beside employer taxes has none of its own; without taxes, or of no equity, nothing is said", () => {
  const said = (more: string) => "equity-without-taxes" in notices(`{ kind: fullTime, annualSalary: 120000, ${more} }`);
  expect(said("annualEquity: 12000, employerTaxes: 9%")).toBe(true);
  expect(said("annualEquity: 12000, contributions: { suta: { rate: 2% } }")).toBe(true);
  expect(said("annualEquity: 12000")).toBe(false);
  expect(said("annualEquity: 0, employerTaxes: 9%")).toBe(false);
});

test("hours that a fee buys and nobody uses, and what each costs: 3 of 10 hours, 1,000 a month", () => {
  const retainer = (used: number) =>
    notices(`{ kind: retainer, monthlyFee: 1000, includedHoursPerMonth: 10, hoursPerMonth: ${used} }`)["hours-unused"];
  expect(retainer(7)).toEqual({ unused: 36, included: 120, each: 100, currency: "USD" });
  expect(retainer(10)).toBeUndefined();
});

test("parts of a plan that run side by side take the need twice, for as long as both run", () => {
  const part = (more: string) => `{ kind: hourly, hourlyRate: 100${more} }`;
  const plan = (a: string, b: string) =>
    notices(`{ kind: plan, parts: { a: ${part(a)}, b: ${part(b)} } }`, { file: "need: { hoursPerMonth: 20 }" });
  expect(plan(", months: 5", ", startAfterMonths: 2")["need-shared"]).toEqual({ months: 3 });
  expect(plan(", months: 5.1234", ", startAfterMonths: 2")["need-shared"]).toEqual({ months: 3.12 });
  expect(plan(", months: 5", ", startAfterMonths: 5")["need-shared"]).toBeUndefined();
  expect(plan(", months: 5", ", hoursPerMonth: 8")["need-shared"]).toBeUndefined();
});

test("a bonus that is earned within the horizon and not yet paid: 6 of 12 months of 12,000, after a raise", () => {
  const hire = "{ kind: fullTime, annualSalary: 120000, bonus: 10%, annualRaise: 10% }";
  expect(notices(hire, { horizon: 18 })["bonus-after-horizon"]).toEqual({ months: 6, amount: 6600, currency: "USD" });
  expect(notices(hire, { horizon: 24 })["bonus-after-horizon"]).toBeUndefined();
});

test("severance without taxes is said with what they would be, and nothing where there is none", () => {
  const hire = (more: string) =>
    notices(`{ kind: fullTime, annualSalary: 120000, months: 6, employerTaxes: 10%, severance: 5000${more} }`);
  expect(hire("")["severance-without-taxes"]).toMatchObject({ severance: 5000, amount: 500 });
  expect(
    notices("{ kind: fullTime, annualSalary: 120000, months: 6, employerTaxes: 10% }")["severance-without-taxes"],
  ).toBeUndefined();
});

test("an end that owes notice and has a signing bonus paid back is said to owe both ways: a month, and 6 of 12 months", () => {
  const hire = (more: string) =>
    notices(
      `{ kind: fullTime, annualSalary: 120000, signingBonus: 12000, signingBonusClawbackMonths: 12, months: 6${more} }`,
    );
  const both = { exit: 10_000, repaid: 6000, currency: "USD" };
  expect(hire(", noticeMonths: 1")["end-owes-both-ways"]).toEqual({ ...both, proRata: "no" });
  expect(hire(", noticeMonths: 1, bonus: 10%")["end-owes-both-ways"]).toMatchObject({ proRata: "yes" });
  expect(hire("")["end-owes-both-ways"]).toBeUndefined();
});

test("what notices say in another currency is at its rate: 30,000 and 5,000 at 1.1, half of 12,000 at 1.1, 6 months of 12,000 at 1.1", () => {
  const said = (more: string, horizon = 12) =>
    notices(`{ kind: fullTime, currency: EUR, annualSalary: 120000, ${more} }`, {
      horizon,
      file: "exchangeRates: { EUR: 1.1 }",
    });
  expect(said("months: 12, noticeMonths: 3, severance: 5000")["outside-horizon"]).toMatchObject({ amount: 38_500 });
  const signing = "signingBonus: 12000, signingBonusClawbackMonths: 12, months: 6, noticeMonths: 1";
  expect(said(signing)["end-owes-both-ways"]).toMatchObject({ exit: 11_000, repaid: 6_600 });
  expect(said("bonus: 10%", 18)["bonus-after-horizon"]).toMatchObject({ months: 6, amount: 6_600 });
  expect(said("bonus: 10%, headcount: 2", 18)["bonus-after-horizon"]).toMatchObject({ months: 6, amount: 13_200 });
});

test("a cost of nothing that would begin after the horizon is not left out", () => {
  const rent = (amount: number) =>
    `{ kind: custom, costs: { rent: { amount: ${amount}, every: month, afterMonths: 60 } } }`;
  expect(outside(rent(0))).toBeUndefined();
  expect(outside(rent(0.5))).toEqual({ horizon: 12, ends: "horizon", currency: "USD" });
  expect(outside("{ kind: custom, costs: { fee: { amount: 0.5, every: once, afterMonths: 60 } } }")).toMatchObject({
    amount: 0.5,
  });
});

test("hours that are not used are counted to two digits, also less than one in all; so are months of a shared need", () => {
  const unused = (included: number, used: number) =>
    notices(`{ kind: retainer, monthlyFee: 1000, includedHoursPerMonth: ${included}, hoursPerMonth: ${used} }`)[
      "hours-unused"
    ];
  // 12 x 2.8766 is 34.5192; 12 x 10.0003 is 120.0036.
  expect(unused(10, 7.1234)).toMatchObject({ unused: 34.52, included: 120 });
  expect(unused(10.0003, 7)).toMatchObject({ unused: 36, included: 120 });
  expect(unused(10, 9.95)).toMatchObject({ unused: 0.6 });
  const part = (more: string) => `{ kind: hourly, hourlyRate: 100, ${more} }`;
  const plan = `{ kind: plan, parts: { a: ${part("months: 5")}, b: ${part("startAfterMonths: 4.5")} } }`;
  expect(notices(plan, { file: "need: { hoursPerMonth: 20 }" })["need-shared"]).toEqual({ months: 0.5 });
});

test("pay that is built up and paid later: 3 of 12 months of a 13th month, 7 of 12 of a holiday allowance", () => {
  const hire = (more: string, horizon: number) =>
    notices(`{ kind: fullTime, annualSalary: 120000, ${more} }`, { horizon });
  // A month of 10,000 is built up over January to December and paid in December.
  expect(hire("thirteenthMonth: 100%", 15)["accrued-after-horizon"]).toEqual({
    months: 3,
    amount: 2_500,
    currency: "USD",
  });
  expect(hire("thirteenthMonth: 100%", 12)["accrued-after-horizon"]).toBeUndefined();
  // 8% of 120,000 is 800 a month, from June to May.
  const allowance = "holidayAllowance: 8%, holidayAllowanceMonth: 5";
  expect(hire(allowance, 12)["accrued-after-horizon"]).toEqual({ months: 7, amount: 5_600, currency: "USD" });
  expect(hire(`${allowance}, annualRaise: 10%`, 24)["accrued-after-horizon"]).toMatchObject({
    months: 7,
    amount: 6_160,
  });
  // Nothing of it is paid within the horizon: that falls outside.
  expect(hire(allowance, 4)["accrued-after-horizon"]).toBeUndefined();
  expect(hire("bonus: 0%", 18)["bonus-after-horizon"]).toBeUndefined();
  expect(hire("bonus: 10%, startAfterMonths: 0.5", 13)["bonus-after-horizon"]).toMatchObject({
    months: 0.5,
    amount: 500,
  });
});

test("of an end whose sums come to less than a cent, or that gives nothing back, nothing is said", () => {
  const hire = (bonus: string, notice: string) =>
    notices(
      `{ kind: fullTime, annualSalary: 12, signingBonus: ${bonus}, signingBonusClawbackMonths: 12, months: 6, noticeMonths: ${notice} }`,
    )["end-owes-both-ways"];
  expect(hire("15%", "0.9")).toMatchObject({ exit: 0.9, repaid: 0.9 });
  expect([hire("15%", "0.001"), hire("0.01%", "0.9")]).toEqual([undefined, undefined]);
});

test("a bonus of whole years is not pro rata", () => {
  const hire = (months: number) =>
    notices(
      `{ kind: fullTime, annualSalary: 120000, bonus: 10%, signingBonus: 12000, signingBonusClawbackMonths: 24, months: ${months}, noticeMonths: 1 }`,
      { horizon: 24 },
    )["end-owes-both-ways"];
  expect([hire(12)?.proRata, hire(18)?.proRata, hire(15)?.proRata]).toEqual(["no", "yes", "yes"]);
});

test("severance of less than a cent, or without taxes on it, has no notice of them", () => {
  const hire = (severance: string, taxes: string) =>
    notices(`{ kind: fullTime, annualSalary: 12, months: 6, employerTaxes: ${taxes}, severance: ${severance} }`)[
      "severance-without-taxes"
    ];
  // 4% and 0.01% of 12.
  expect(hire("4%", "10%")).toMatchObject({ severance: 0.48, amount: 0.05, each: 0.05 });
  expect(hire("0.01%", "10%")).toBeUndefined();
  expect(hire("5000", "0%")).toBeUndefined();
  // Two people, each with 5,000 and taxes of 500.
  const two = notices(
    "{ kind: fullTime, annualSalary: 120000, headcount: 2, months: 6, employerTaxes: 10%, severance: 5000 }",
  )["severance-without-taxes"];
  expect(two).toMatchObject({ severance: 10_000, amount: 1_000 });
  const replaced = notices(
    "{ kind: fullTime, annualSalary: 120000, tenureMonths: 5, employerTaxes: 10%, severance: 5000 }",
  )["severance-without-taxes"];
  expect(replaced).toMatchObject({ severance: 10_000, amount: 1_000, each: 500 });
});

test("pay that is built up is no bonus, and fees that are billed later are no pay", () => {
  const said = (option: string, horizon: number) =>
    Object.keys(notices(option, { horizon })).filter((code) => code.endsWith("-after-horizon"));
  expect(said("{ kind: fullTime, annualSalary: 120000, thirteenthMonth: 100% }", 15)).toEqual([
    "accrued-after-horizon",
  ]);
  expect(said("{ kind: retainer, monthlyFee: 1000, billing: { every: year } }", 18)).toEqual([]);
});

test("a bonus is built up at the price of the last month, for the part of it in post: 12,000 after a raise of 10%, and half a month", () => {
  const hire = (more: string) =>
    notices(`{ kind: fullTime, annualSalary: 120000, bonus: 10%, ${more} }`, { horizon: 13 })["bonus-after-horizon"];
  expect(hire("annualRaise: 10%")).toMatchObject({ months: 1, amount: 1100 });
  expect(hire("startAfterMonths: 12.5")).toMatchObject({ months: 0.5, amount: 500 });
  expect(hire("startAfterMonths: 12.1234")).toMatchObject({ months: 0.88, amount: 876.6 });
});

test("who delivers of the need no more than a fee includes takes the need, too", () => {
  const part = (more: string) => `{ kind: retainer, monthlyFee: 1000, includedHoursPerMonth: 10${more} }`;
  const plan = `{ kind: plan, parts: { a: ${part(", months: 5")}, b: ${part(", startAfterMonths: 2")} } }`;
  expect(notices(plan, { file: "need: { hoursPerMonth: 20 }" })["need-shared"]).toEqual({ months: 3 });
});

test("a saving beside an end is no signing bonus paid back, and severance of nothing has no taxes", () => {
  const saving = "costs: { rebate: { amount: -500, every: month } }";
  const hire = "{ kind: fullTime, annualSalary: 120000, months: 6, noticeMonths: 1";
  expect(notices(`${hire}, ${saving} }`)["end-owes-both-ways"]).toBeUndefined();
  expect(notices(`${hire}, employerTaxes: us-tx, severance: 0 }`)["severance-without-taxes"]).toBeUndefined();
});
