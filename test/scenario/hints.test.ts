/** A hint says what to write instead, with the numbers of the text, and never changes what was meant. */
import { expect, test } from "vitest";
import { ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const HEAD: Readonly<Record<string, string>> = {
  version: "1",
  currency: "USD",
  start: "2027-01",
  horizonMonths: "12",
};
const file = (head: Readonly<Record<string, string | null>>, options: string, more = "") => {
  const lines = Object.entries({ ...HEAD, ...head }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return `${lines.join("\n")}\n${more}options:\n${options}\n`;
};
const option = (fields: string, kind = "fullTime") => file({}, `  it: { kind: ${kind}, ${fields} }`);
const RETAINER = "  it: { kind: retainer, monthlyFee: 8000 }";

/** What is wrong, a line an issue: `line hint`. */
function hintsOf(text: string): string[] {
  try {
    parseScenario(text);
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues.map(({ line, hint }) => `${line} ${hint}`);
    throw error;
  }
  return [];
}

test.each([
  [file({ start: "2026-1" }, RETAINER), "3 write 2026-01: year, hyphen, month"],
  [file({ start: "January 2026" }, RETAINER), "3 write 2026-01: year, hyphen, month"],
  [file({ start: "15 March 2026" }, RETAINER), "3 write 2026-03: year, hyphen, month"],
  [file({ start: "01/2026" }, RETAINER), "3 write 2026-01: year, hyphen, month"],
  [file({ start: "2026-01-15" }, RETAINER), "3 write 2026-01: year, hyphen, month"],
  [file({ start: "2026" }, RETAINER), "3 write 2026-01: year, hyphen, month"],
  [file({ start: "“2026-03”" }, RETAINER), "3 write `2026-03`"],
  [file({ currency: "„EUR“" }, RETAINER), "2 write `EUR`"],
  [file({ "“currency”": "USD", currency: null }, RETAINER), "4 write `currency`"],
  [option("annualSalary: “95000”"), "6 write `95000`"],
  [option("annualSalary: 95000, employerTaxes: ‘us-tx’"), "6 write `us-tx`"],
  [option("annualSalary: 95000, bonus: ”20%”"), "6 write `20%`"],
  [option("annualSalary: 95000", "“fullTime”"), "6 write `fullTime`"],
  [option("annualSalary: 95000, title: “One, two”"), '6 write straight quotes, `"`, around the whole text'],
  [file({ currency: "€" }, RETAINER), "2 write EUR"],
  [file({ currency: "dollars" }, RETAINER), "2 write USD"],
  [file({ horizonMonths: null }, RETAINER, "horizonYears: 3\n"), "4 write `horizonMonths: 36`"],
  [file({ horizonMonths: null }, RETAINER, "horizon: 24\n"), "4 write `horizonMonths: 24`"],
  [option("monthlySalary: 5000"), "6 write `annualSalary: 60000`"],
  [option("salary: 150k"), "6 write `annualSalary: 150k`"],
  [option("annualSalary: 100000, recruitmentFee: 20%"), "6 write `recruiting: 20%`"],
  [option("annualSalary: 100000, perks: 5000"), "6 write `benefits: 5000`"],
  [option("annualSalary: 100000, stockOptions: 40000"), "6 write `annualEquity: 40000`"],
  [option("annualSalary: 100000, noticeWeeks: 6"), "6 write `noticeMonths: 6 weeks`"],
  [option("annualFee: 96000", "retainer"), "6 write `monthlyFee: 8000`"],
  [option("weeklyFee: 2000", "retainer"), "6 write `monthlyFee: 2000 a week`"],
  [option("fee: 8000", "retainer"), "6 write `monthlyFee: 8000`"],
  [option("rate: 1200, daysPerWeek: 2", "interim"), "6 write `dayRate: 1200`"],
  [option("hourlyRate: 87,50, hoursPerMonth: 40", "hourly"), "6 write `87.50`"],
  [option("annualSalary: 100000, bonus: 19,5%"), "6 write `19.5%`"],
  [option("monthlyFee: 8,000", "retainer"), "6 write `8000`"],
  [option("monthlyFee: 5000 -> 8000", "retainer"), "6 write `5000 to 8000`"],
  [option("monthlyFee: 5000 → 8000", "retainer"), "6 write `5000 to 8000`"],
  [option("annualSalary: 100000, rampUp: 6"), "6 write rampUp: { months: 6 }"],
  [
    option("hourlyRate: 100", "freelancer"),
    "6 write `hourly` (billed by the hour) or `retainer` (a fixed fee a month)",
  ],
  [option("annualSalary: 100000", "hire"), "6 write `fullTime` (on the payroll)"],
  [option("annualSalary: 100000", "employee"), "6 write `fullTime` (on the payroll)"],
  [option("monthlyFee: 1", "fractional"), "6 write `retainer` (a fixed fee a month) or `hourly` (billed by the hour)"],
  [option("costs: { x: { amount: 5, every: month, imputed: yes } }", "custom"), "6 write true"],
  [
    file({}, "  - kind: retainer\n    monthlyFee: 7777"),
    "6 take the hyphens away: write options: { retainer: { kind: retainer, monthlyFee: 7777 } }, each under an id of its own",
  ],
  [file({ need: "[{ hoursPerMonth: 33 }]" }, RETAINER), "5 take the hyphens away: write need: { hoursPerMonth: 33 }"],
  [file({ need: "33" }, RETAINER), "5 write need: { hoursPerMonth: 33 }"],
  [file({ budget: "15000" }, RETAINER), "5 write budget: { monthly: 15000 }"],
  [file({}, RETAINER, " discountRate: 8%\n"), "5 take away the blank in front of `discountRate`"],
])("%s", (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});
