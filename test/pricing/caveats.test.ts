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
