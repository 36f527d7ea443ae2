import { expect, test } from "vitest";
import { amounts, comparison, issuesIn, monthsOf, noticed, optionOf } from "../support/scenario.ts";

const AGENCY =
  "  agency: { kind: agency, monthlyFee: 3500, mediaSpendPerMonth: 20000, mediaCommission: 10%, setupFee: 2500";

test("a fee, a commission on the spend and a setup; the spend is shown apart and in no sum", () => {
  const option = optionOf(comparison(`${AGENCY} }`));
  expect(amounts(option)).toEqual({ fees: 42_000, mediaCommission: 24_000, setup: 2_500 });
  expect(option.total).toBe(68_500);
  expect(option.mediaSpend).toBe(240_000);
  expect(option.peakMonthCash).toBe(3_500 + 2_000 + 2_500);
});

test("nobody knows an agency's hours, so they are not known rather than zero", () => {
  const finding = comparison(`${AGENCY} }`, { head: { need: "{ hoursPerMonth: 40 }" } });
  const option = optionOf(finding);
  expect([option.hoursDelivered, option.costPerHour, option.hoursMissing]).toEqual([null, null, null]);
  expect(noticed(finding)).toContain("agency hours-unknown");
});

test("the yearly increase raises the fee; a spend is a budget and stays", () => {
  const option = optionOf(comparison(`${AGENCY}, annualIncrease: 10% }`, { head: { horizonMonths: 24 } }));
  expect(amounts(option)).toMatchObject({ fees: 42_000 + 46_200, mediaCommission: 48_000 });
  expect(option.mediaSpend).toBe(480_000);
});

test("stopping inside the minimum term owes the rest of it; running past it owes nothing", () => {
  expect(monthsOf(`${AGENCY}, minimumMonths: 6, months: 4 }`, "exit").filter((amount) => amount > 0)).toEqual([7_000]);
  expect(monthsOf(`${AGENCY}, minimumMonths: 6, months: 4 }`, "exit").indexOf(7_000)).toBe(4);
  expect(amounts(optionOf(comparison(`${AGENCY}, minimumMonths: 6, months: 9 }`))).exit).toBe(0);
  expect(amounts(optionOf(comparison(`${AGENCY}, minimumMonths: 6 }`)))).not.toHaveProperty("exit");
});

test("the spend is in the option's currency, as its fee is", () => {
  const option = optionOf(comparison(`${AGENCY}, currency: EUR }`, { head: { exchangeRates: "{ EUR: 2 }" } }));
  expect(option.total).toBe(137_000);
  expect(option.mediaSpend).toBe(480_000);
});

test("a commission needs a spend to be of", () => {
  expect(issuesIn("  agency: { kind: agency, monthlyFee: 3500, mediaCommission: 10% }")).toEqual([
    "6:45 needs-field: `mediaCommission` needs `mediaSpendPerMonth` beside it > write mediaSpendPerMonth: 20000, or leave out mediaCommission",
  ]);
});
