/** What a share is of is said where it is more, or less, than a reader may think. */
import { expect, test } from "vitest";
import { noticeText } from "../../src/language/notices.ts";
import { comparison } from "../support/scenario.ts";

const said = (option: string, head: Readonly<Record<string, string>> = {}, locale: "en" | "nl" = "en") =>
  comparison(`  it: ${option}`, { head })
    .notices.filter(({ code }) => code === "share-of-all-pay" || code === "base-leaves-out")
    .map((one) => `${one.address} ${noticeText(one, locale)}`);

const hire = (more: string) => `{ kind: fullTime, annualSalary: 60000, ${more} }`;

test("a bare share of employer taxes names the pay that it is of", () => {
  expect(said(hire("employerTaxes: 30%, holidayAllowance: 8%, bonus: 10%"))).toEqual([
    "it.employerTaxes 30% is of all pay: salary, holiday allowance and bonus (add `of salary` for the salary alone)",
  ]);
  expect(said(hire("employerTaxes: 30%, signingBonus: 5000"), {}, "nl")).toEqual([
    "it.employerTaxes 30% is van al het loon: salaris en tekenbonus",
  ]);
});

test("a share of less than all pay names what it leaves out", () => {
  expect(said(hire("employerTaxes: 12.5% of cash, bonus: 10%, thirteenthMonth: 100%"))).toEqual([
    "it.employerTaxes 12.5% is of salary, holiday allowance and bonus and leaves out 13th-month pay (without a base it is of all pay)",
  ]);
  expect(said(hire("employerTaxes: 20% to 30% of salary, bonus: 10%"))).toEqual([
    "it.employerTaxes the share is of the salary and leaves out bonus (without a base it is of all pay)",
  ]);
});

test("nothing is said where the salary is all there is, of an amount, or of a place", () => {
  for (const taxes of ["30%", "30% of salary", "18000", "us-tx"]) {
    expect(said(hire(`employerTaxes: ${taxes}, holidayAllowance: 0, bonus: 0`))).toEqual([]);
  }
  expect(said(hire("employerTaxes: us-tx, bonus: 10%"))).toEqual([]);
});

test("a performance bonus is of the fixed fees, which is said where extra hours are billed", () => {
  const retainer = (more: string) =>
    `{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, performanceBonus: 10%, ${more} }`;
  expect(said(retainer("overageRate: 250, hoursPerMonth: 45"))).toEqual([
    "it.performanceBonus 10% is of the fixed fees and leaves out overage hours",
  ]);
  expect(said(retainer("overageRate: 250, hoursPerMonth: 40"))).toEqual([]);
});
