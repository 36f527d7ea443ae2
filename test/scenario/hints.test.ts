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
const cost = (id: string, amount: string, every: string) =>
  `an extra cost is written \`costs: { ${id}: { amount: ${amount}, every: ${every} } }\``;
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
  [file({ start: "Mar-26" }, RETAINER), "3 write 2026-03: year, hyphen, month"],
  [file({ start: "Q2 2026" }, RETAINER), "3 write 2026-04: year, hyphen, month"],
  [file({ start: "202603" }, RETAINER), "3 write 2026-03: year, hyphen, month"],
  [file({ start: "1-3-2026" }, RETAINER), "3 write 2026-03 or 2026-01: year, hyphen, month"],
  [file({ start: "15-3-2026" }, RETAINER), "3 write 2026-03: year, hyphen, month"],
  [file({ start: "3/3/2026" }, RETAINER), "3 write 2026-03: year, hyphen, month"],
  [file({ horizonMonths: "1,5 jaar" }, RETAINER), "4 write `1.5 years`"],
  [file({ horizonMonths: "half a year" }, RETAINER), "4 write `0.5 years`"],
  [option("annualSalary: 100000, searchMonths: een kwartaal"), "6 write `1 quarter`"],
  [option("annualSalary: 100000, bonus: one month"), "6 write `8.33333333%`"],
  [option("annualSalary: 100000, inwerktijd: 3 maanden"), "6 write `rampUp: { months: 3 months }`"],
  [option("annualSalary: 100000, rampUp: 3 maanden"), "6 write rampUp: { months: 3 months }"],
  [option("annualSalary: 100000, rampUp: { maanden: 3 }"), "6 write `months: 3`"],
  // A half day is half of a day's price, and half of the days.
  [option("dayRate: 500 per dagdeel, daysPerMonth: 10", "interim"), "6 write `1000 a day`"],
  [option("hourlyRate: 500 a half-day, hoursPerMonth: 10", "hourly"), "6 write `1000 a day`"],
  [option("dayRate: 1000, daysPerWeek: 3 dagdelen", "interim"), "6 write `1.5 days a week`"],
  [
    file({}, "  it:\n  kind: retainer\n  monthlyFee: 8000"),
    "7 write options: { it: { kind: retainer, monthlyFee: 8000 } }",
  ],
  [file({}, RETAINER, "need: { hoursPerMonth: [60, 30] }\n"), "5 write [{ months: …, value: 60 }, { value: 30 }]"],
  [option("monthlyFee: 8 grand", "retainer"), "6 write `8k`"],
  // Several periods in one price, and what is said behind a range.
  [option("monthlyFee: 2000 per 2 weken", "retainer"), "6 write `1000 a week`"],
  [option("monthlyFee: 2000 every two weeks", "retainer"), "6 write `1000 a week`"],
  [option("monthlyFee: 2000 biweekly", "retainer"), "6 write `1000 a week`"],
  [option("monthlyFee: 24k per half jaar", "retainer"), "6 write `48000 a year`"],
  [option("monthlyFee: 5k - 7k per maand", "retainer"), "6 write `5k to 7k a month`"],
  [option("monthlyFee: 5000 tot 7000 p/m", "retainer"), "6 write `5000 to 7000 a month`"],
  [option("monthlyFee: 8K€", "retainer"), "6 write `8k`; an option in EUR says `currency: EUR`"],
  [
    option("dayRate: 5500 per week, daysPerMonth: 10", "interim"),
    "6 write it in USD a day or a unit of the same kind, such as `100 an hour`",
  ],
  [option("dayRate: 1000, daysPerWeek: 0,4 fte", "interim"), "6 write `16 hours a week`"],
  ...["1 april", "april", "April 2027"].map((month) => [
    option(`monthlyFee: 8000, startAfterMonths: ${month}`, "retainer"),
    "6 write how many months it is after the start",
  ]),
  [
    option("monthlyFee: 8000, billing: per jaar vooraf 7,5% korting", "retainer"),
    "6 write billing: { every: year, inAdvance: true, discount: 7.5% }",
  ],
  [option("monthlyFee: 7k to 9", "retainer"), "6 write `7k to 9k`"],
  [option("monthlyFee: 1k to 500", "retainer"), "6 write `500 to 1000`"],
  [option("monthlyFee: 9k to 7", "retainer"), "6 write `7 to 9000`"],
  [option("monthlyFee: tussen 7000 en 9000", "retainer"), "6 write `7000 to 9000`"],
  [option("monthlyFee: 7000 tot 8000 tot 9000", "retainer"), "6 write `7000 to 8000 to 9000`"],
  [option("monthlyFee:8000", "retainer"), "6 write `monthlyFee: 8000`"],
  [file({}, "  it: { kind:retainer, monthlyFee: 8000 }"), "6 write `kind: retainer`"],
  [option("monthlyFee: 1", "voorschot"), "6 write `retainer` (a fixed fee a month)"],
  [option("annualSalary: 1", "in dienst"), "6 write `fullTime` (on the payroll)"],
  ...["2 months", "half-yearly", "2 maanden", "6 months"].map((every) => [
    option(`monthlyFee: 8000, costs: { x: { amount: 500, every: ${every} } }`, "retainer"),
    "6 one of once, month, quarter, year",
  ]),
  [
    option("monthlyFee: 8000, costs: { x: { amount: 500, every: 3 months } }", "retainer"),
    "6 did you mean `quarter`? (one of once, month, quarter, year)",
  ],
  [
    file({}, "  - a: { kind: retainer, monthlyFee: 8000 }\n  - b: { kind: retainer, monthlyFee: 7000 }"),
    "6 remove the hyphens: write options: { a: { kind: retainer, monthlyFee: 8000 }, b: { kind: retainer, monthlyFee: 7000 } }, each under an id of its own",
  ],
  [
    file({}, "  Option A: { kind: retainer, monthlyFee: 8000 }"),
    "6 a small letter first, then letters, digits and hyphens: write `optionA`",
  ],
  [file({}, "  1: { kind: retainer, monthlyFee: 8000 }"), '6 put it in quotes if it is a name: `"1"`'],
  ...[
    ["{ of: winner, is: it }", "write `{ winner: it }`"],
    ["{ of: verdict.cheapest, is: it }", "write `{ cheapest: it }`"],
    ["{ of: it, is: 96000 }", "write `it.total`"],
    ["it.total: 96000", "write `of: it.total, is: 96000`"],
  ].map(([one, hint]) => [file({}, `${RETAINER}\nexpect:\n  - ${one}`), `8 ${hint}`]),
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
  [option("monthlyFee: 8,000", "retainer"), "6 write `8000` or `8`, whichever is meant"],
  [option("monthlyFee: 5000 -> 8000", "retainer"), "6 write `5000 to 8000`"],
  ...["8000 constructor", "8000 per constructor"].map((fee) => [
    option(`monthlyFee: ${fee}`, "retainer"),
    "6 write only the number, `8000`, if that is in USD a month",
  ]),
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
    "6 remove the hyphens: write options: { retainer: { kind: retainer, monthlyFee: 7777 } }, each under an id of its own",
  ],
  [file({ need: "[{ hoursPerMonth: 33 }]" }, RETAINER), "5 remove the hyphens: write need: { hoursPerMonth: 33 }"],
  [file({ need: "33" }, RETAINER), "5 write need: { hoursPerMonth: 33 }"],
  [file({ budget: "15000" }, RETAINER), "5 write budget: { monthly: 15000 }, or budget: { total: 15000 }"],
  // A unit in other words keeps its period.
  [option("annualSalary: 8000 p/m"), "6 write `8000 a month`"],
  [option("annualSalary: 8000 monthly"), "6 write `8000 a month`"],
  [option("annualSalary: 90k to 100k p.a."), "6 write `90k to 100k a year`"],
  [option("annualSalary: 8000 per maand"), "6 write `8000 a month`"],
  [option("hourlyRate: 95/u, hoursPerMonth: 40", "hourly"), "6 write `95 an hour`"],
  [option("hourlyRate: 95, hoursPerMonth: 10 uur per week", "hourly"), "6 write `10 hours a week`"],
  [option("monthlyFee: 8000, months: 6m", "retainer"), "6 write `6 months`"],
  [option("monthlyFee: 8000, noticeMonths: 6 wks", "retainer"), "6 write `6 weeks`"],
  [
    option("monthlyFee: 8000, noticeMonths: 60 days", "retainer"),
    "6 write it in months or a unit of the same kind, such as `2 months`",
  ],
  [
    option("monthlyFee: 8000, noticeMonths: 14 days", "retainer"),
    "6 write it in months or a unit of the same kind, such as `2 weeks`",
  ],
  // A number that is vague, or still to be worked out.
  [option("annualSalary: 95000, bonus: up to 20%"), "6 write `20%`, or a range: `LOW to HIGH`"],
  [option("annualSalary: starting at 95k"), "6 write `95k`, or a range: `LOW to HIGH`"],
  [option("annualSalary: vanaf 95000"), "6 write `95000`, or a range: `LOW to HIGH`"],
  [option("annualSalary: 5000 x 12"), "6 write `60000`"],
  [option("annualSalary: 100k ± 10%"), "6 write `90000 to 110000`"],
  [option("annualSalary: 100k +/- 10k"), "6 write `90000 to 110000`"],
  [
    option("annualSalary: 95000, benefits: n/a"),
    "6 write 0 where there is none; remove the line where nobody knows, or write a range: `LOW to HIGH`",
  ],
  [option("annualSalary: { min: 90000, high: 95000 }"), "6 write `low: 90000`"],
  [option("annualSalary: { amount: 90000 }"), "6 write `value: 90000`"],
  // A value alone where a map belongs.
  [
    option("monthlyFee: 8000, costs: { tools: 500 a month }", "retainer"),
    "6 write tools: { amount: 500, every: month }",
  ],
  [
    option("monthlyFee: 8000, costs: 500", "retainer"),
    "6 write costs: { other: { amount: 500, every: once|month|quarter|year } }",
  ],
  [
    option(
      "monthlyFee: 8000, costs: [{ tools: 500/month }, { name: office rent, amount: 300, every: month }]",
      "retainer",
    ),
    "6 remove the hyphens: write costs: { tools: { amount: 500, every: month }, officeRent: { amount: 300, every: month } }, each under an id of its own",
  ],
  [
    option("monthlyFee: 8000, billing: quarterly upfront", "retainer"),
    "6 write billing: { every: quarter, inAdvance: true }",
  ],
  [file({ budget: "15000 a month" }, RETAINER), "5 write budget: { monthly: 15000 a month }"],
  [
    file({}, "  kind: retainer\n  monthlyFee: 8000"),
    "6 write options: { retainer: { kind: retainer, monthlyFee: 8000 } }",
  ],
  // Words for a period, a kind, a place.
  [
    option("costs: { x: { amount: 5, every: one-off } }", "custom"),
    "6 did you mean `once`? (one of once, month, quarter, year)",
  ],
  [
    option("costs: { x: { amount: 500, every: 3 months } }", "custom"),
    "6 did you mean `quarter`? (one of once, month, quarter, year)",
  ],
  [option("hourlyRate: 95", "zzp"), "6 write `hourly` (billed by the hour) or `retainer` (a fixed fee a month)"],
  [option("annualSalary: 95000", "loondienst"), "6 write `fullTime` (on the payroll)"],
  [option("annualSalary: 95000, employerTaxes: { country: nl }"), "6 write jurisdiction: nl"],
  [option("annualSalary: 95000, employerTaxes: { state: CA }"), "6 write jurisdiction: us-ca"],
  // A key of another unit, place or language keeps its number and what it counts.
  [option("annualSalary: 90000, daysPerWeek: 4"), "6 write `hoursPerWeek: 4 days a week`"],
  [option("annualSalary: 90000, fte: 80%"), "6 write `hoursPerWeek: 32`"],
  [option("monthlyFee: 8000, hoursPerWeek: 10", "retainer"), "6 write `hoursPerMonth: 10 hours a week`"],
  [option("monthlyFee: 8000, daysPerMonth: 5", "retainer"), "6 write `hoursPerMonth: 5 days a month`"],
  [option("monthlyFee: 8000, discount: 10%", "retainer"), "6 write `billing: { every: month, discount: 10% }`"],
  [
    option("monthlyFee: 8000, paymentTerms: 60 days", "retainer"),
    "6 when an invoice is paid changes no cost: remove the line; how often it comes is said by `billing`",
  ],
  [option("monthlyFee: 8000, start: 2027-04", "retainer"), "6 write `startAfterMonths: 3`"],
  [option("monthlyFee: 8000, noticeDays: 90", "retainer"), "6 write `noticeMonths: 3`"],
  [option("annualSalary: 90000, equity: { value: 40000 }"), "6 write `annualEquity: { value: 40000 }`"],
  [option("costs: { x: { monthly: 9000 } }", "custom"), "6 write `amount: 9000, every: month`"],
  [option("costs: { x: { costPerYear: 1 to 2 } }", "custom"), "6 write `amount: 1 to 2, every: year`"],
  [option("costs: { x: { oneOff: 500, every: once } }", "custom"), "6 write `amount: 500`"],
  [option("costs: { x: { oneOffCost: 500 } }", "custom"), "6 write `amount: 500, every: once`"],
  [option("costs: { x: { eenmaligBedrag: 500 } }", "custom"), "6 write `amount: 500, every: once`"],
  [option("monthlyFee: 8000, overageHourlyRate: 250", "retainer"), "6 write `overageRate: 250`"],
  [option("monthlySalary: 5000 to 6000"), "6 write `annualSalary: 5000 to 6000 a month`"],
  [option("yearlyFee: 96000 a year", "retainer"), "6 write `monthlyFee: 96000 a year`"],
  [option("pricePerMonth: 8000", "retainer"), "6 write `monthlyFee: 8000`"],
  [option("maandsalaris: 5000"), "6 write `annualSalary: 60000`"],
  [option("hourlyRate: 95, uren: 40", "hourly"), "6 write `hoursPerMonth: 40`"],
  [option("annualSalary: 90000, laptop: 2000"), `6 ${cost("laptop", "2000", "once|month|quarter|year")}`],
  [option("annualSalary: 90000, lease car: 900/month"), `6 ${cost("leaseCar", "900", "month")}`],
  [option("annualSalary: 90000, notes: to be agreed"), "6 write `# notes: to be agreed`"],
  [option("monthlyFee: 8000, hourlyRate: 95", "retainer"), "6 `hourlyRate` stands in an option of kind `hourly`"],
  [option("monthlyFee: 8000, salary: 95000", "retainer"), "6 `annualSalary` stands in an option of kind `fullTime`"],
  [option("monthlyFee: 8000, fee: 95000", "retainer"), "6 did you mean `monthlyFee`?"],
  [option("annualSalary: 90000, fte: 32"), "6 write `hoursPerWeek: 32`"],
  [option("annualSalary: 90000, fte: 0.8"), "6 write `hoursPerWeek: 32`"],
  [option("annualSalary: 90000, parttime: 32"), "6 write `hoursPerWeek: 32`"],
  [option("annualSalary: 90000, fte: 2"), "6 write `headcount: 2`"],
  [option("annualSalary: 90000, leaveWeeksPerYear: 5"), "6 write `leaveDays: 25`"],
  [option("annualSalary: 90000, vakantieweken: 5"), "6 write `leaveDays: 25`"],
  [option("annualSalary: 90000, 13e maand: 8.33%"), "6 write `thirteenthMonth: 100%`"],
  [option("annualSalary: 90000, targetBonusPct: 20%"), "6 write `bonus: 20%`"],
  [option("annualSalary: 90000, timeToHireWeeks: 16"), "6 write `searchMonths: 16 weeks`"],
  [
    option("annualSalary: 90000, vestigingskosten: 500"),
    `6 ${cost("vestigingskosten", "500", "once|month|quarter|year")}`,
  ],
  [option("monthlyFee: 8000, annualUplift: 3%", "retainer"), "6 write `annualIncrease: 3%`"],
  [option("monthlyFee: 8000, noticePeriodDays: 60", "retainer"), "6 write `noticeMonths: 2`"],
  [
    option("monthlyFee: 8000, maxHours: 50", "retainer"),
    "6 a band that ends is a cap: write `overageRate: [{ upTo: …, value: … }]`, hours above the included ones",
  ],
  [option("monthlyFee: 9000, commissie: 10%", "agency"), "6 write `mediaCommission: 10%`"],
  // Capitals behind a number are money only where they are a currency.
  [option("monthlyFee: 8000 EUR", "retainer"), "6 write `8000`; an option in EUR says `currency: EUR`"],
  [option("monthlyFee: $8000", "retainer"), "6 write `8000`; `currency` says which currency it is"],
  [
    option("monthlyFee: 9680 incl. BTW", "retainer"),
    "6 write the price without VAT; VAT that is not recovered is added by `irrecoverableVat: 21%`",
  ],
  [
    option("annualSalary: 120k OTE"),
    "6 write this pay alone, gross: bonus, holiday allowance and benefits have keys of their own",
  ],
  [option("dayRate: 1200, daysPerWeek: 0.6 FTE", "interim"), "6 write `24 hours a week`"],
  [option("annualSalary: 90000, recruiting: 1/3"), "6 write `33.333333%`"],
  [option("annualSalary: 90000, severance: 6 mnd"), "6 write `50%`"],
  [
    file({ need: "[{ hoursPerMonth: 33 }, { hoursPerMonth: 60, afterMonths: 6 }]" }, RETAINER),
    "5 write need: { hoursPerMonth: [{ months: 6, value: 33 }, { value: 60 }] }",
  ],
  [
    file({ need: "[{ months: 3, hoursPerMonth: 33 }, { hours: 60, months: 9 }]" }, RETAINER),
    "5 write need: { hoursPerMonth: [{ months: 3, value: 33 }, { months: 9, value: 60 }] }",
  ],
  [file({}, RETAINER, "hoursPerMonth: 40\n"), "5 write `need: { hoursPerMonth: 40 }`"],
  [file({}, RETAINER, "monthlyBudget: 15000\n"), "5 write `budget: { monthly: 15000 }`"],
  [file({}, RETAINER, "employerTaxes: nl\n"), "5 `employerTaxes` stands in an option of kind `fullTime`"],
  [
    file({}, RETAINER, "hire: { kind: fullTime, annualSalary: 1 }\n"),
    "5 an option stands under `options:`, indented by two spaces",
  ],
  [file({}, RETAINER, "expect: [{ of: it.total, lessThan: 96000 }]\n"), "5 write `below: 96000`"],
  [file({}, RETAINER, "discountRate = 8%\n"), "5 write `discountRate: 8%`"],
  [file({}, RETAINER, "discountRate 8%\n"), "5 write `discountRate: 8%`"],
  [file({}, RETAINER, " discountRate: 8%\n"), "5 remove the space before `discountRate`"],
])("%s", (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});

test("no hint gives a key a value that it refuses: then what is wrong with the value is said as well, at its place", () => {
  expect(hintsOf(option("annualSalary: 90000, equity: { value: 40000, years: 4 }"))).toEqual([
    "6 did you mean `annualEquity`?",
    "6 a number takes `value`, `low`, `likely`, `high`, `shape`, `source`, `asOf`",
  ]);
  expect(hintsOf(option("annualSalary: 90000, vakantiegeld: 8"))).toEqual([
    "6 did you mean `holidayAllowance`?",
    "6 write `8%` for a share of salary, or `{ value: 8 }` for 8 USD a year",
  ]);
  expect(hintsOf(option("annualSalary: 90000, recruiter: 25 percent"))).toEqual([
    "6 did you mean `recruiting`?",
    "6 write `25%`",
  ]);
});

test("a key of another unit is no spelling: hours are not months, and a rate that a kind has not is no fee", () => {
  for (const fields of ["monthlyFee: 8000, rolloverHours: 10", "monthlyFee: 8000, noticeHours: 2"]) {
    expect(hintsOf(option(fields, "retainer"))).toEqual([expect.stringContaining("known here")]);
  }
});

test("a code that is a country's and a state's is taken for neither in silence, and no word is a place by chance", () => {
  const [both] = hintsOf(option("annualSalary: 95000, employerTaxes: CA"));
  expect(both).toMatch(/^6 did you mean `ca`\? the state is `us-ca` \(/);
  expect(hintsOf(option("annualSalary: 95000, employerTaxes: TX"))[0]).toMatch(/^6 did you mean `us-tx`\? \(/);
  expect(hintsOf(option("annualSalary: 95000, employerTaxes: Canada"))[0]).toMatch(/^6 did you mean `ca`\? \(/);
  expect(hintsOf(option("annualSalary: 95000, employerTaxes: 'yes'"))[0]).not.toContain("did you mean");
});

test("many keys that nobody knows take no time of each against all the others", () => {
  const costs = Array.from({ length: 200 }, (_, index) => `c${index}: { amount: 400, every: year, length: 1 }`);
  const before = process.cpuUsage();
  const hints = hintsOf(option(`monthlyFee: 8000, costs: { ${costs.join(", ")} }`, "retainer"));
  const { user, system } = process.cpuUsage(before);
  expect(hints).toEqual(costs.map(() => "6 write `months: 1`"));
  // It was more than five seconds.
  expect((user + system) / 1e6).toBeLessThan(2);
});

test("a comma that cuts a number in braces hides no other mistake of its line, and says what its field says", () => {
  expect(
    hintsOf(
      file({}, "  a: { kind: houly, rate: 87,50, title: Phase 1,2 }\n  b: { kind: retainer, monthlyFee: 8.000,50 }"),
    ),
  ).toEqual([
    "6 did you mean `hourly`? (one of retainer, hourly, fullTime, interim, agency, consultant, coach, plan, custom)",
    "6 write `87.50`",
    '6 write `"Phase 1,2"`',
    "7 write `8000.5`",
  ]);
  expect(hintsOf(option("monthlyFee: 1,250,000, noticeMonth: 3", "retainer"))).toEqual([
    "6 write `1250000`",
    "6 write `noticeMonths: 3`",
  ]);
  expect(hintsOf(option("hourlyRate: 87,50 a day, hoursPerMonth: 40", "hourly"))).toEqual(["6 write `87.50`"]);
});

const EXTRA = (id: string, amount: string, every = "once|month|quarter|year") =>
  `an extra cost is written \`costs: { ${id}: { amount: ${amount}, every: ${every} } }\``;

test.each([
  ["platformFee: 10%", EXTRA("platformFee", "10% of fees")],
  ["korting: 10%", "write `billing: { every: month, discount: 10% }`"],
  ["includedDaysPerMonth: 8", "write `includedHoursPerMonth: 8 days a month`"],
  ["setupFee: [4000, 3000]", "write 5000"],
  ["hoursPerMonth: [60, 40]", "write [{ months: …, value: 60 }, { value: 40 }]"],
  ["includedHoursPerMonth: 20, overageRate: [250, 200]", "write [{ upTo: …, value: 250 }, { value: 200 }]"],
  [
    "includedHoursPerMonth: 20, overageRate: [{ to: 20, rate: 250 }]",
    "write [{ upTo: 20, value: 250 }, { value: 200 }]",
  ],
  ["firstMonthFree: true", "a price may change over time: write `monthlyFee: [{ months: 1, value: 0 }, { value: … }]`"],
  ["reverseCharge: true", "it changes no cost: remove the line"],
  ["net: 30", "when an invoice is paid changes no cost: remove the line; how often it comes is said by `billing`"],
  [
    "hoursCap: 50",
    "a band that ends is a cap: write `overageRate: [{ upTo: …, value: … }]`, hours above the included ones",
  ],
  [
    "revenueShare: 2%",
    "there is no revenue to take a share of: write an amount, as in `costs: { revenueShare: { amount: 5000, every: year, probability: 50% } }`",
  ],
  ["commission: 5000 a quarter", cost("commission", "5000", "quarter")],
  // What makes it cheaper is below zero, and a limit, a chance or a number of parts is no cost.
  ["discount: 500", cost("discount", "-500", "once|month|quarter|year")],
  ["annualPrepayDiscount: 10%", cost("annualPrepayDiscount", "-10% of fees", "year")],
  ["creditCardFees: 300", cost("creditCardFees", "300", "once|month|quarter|year")],
  ["refundableDeposit: 300", cost("refundableDeposit", "300", "once|month|quarter|year")],
  ["taxCredit: 300", cost("taxCredit", "-300", "once|month|quarter|year")],
  ["installation: 300", cost("installation", "300", "once|month|quarter|year")],
  ["trialFee: 2000", cost("trialFee", "2000", "once|month|quarter|year")],
  ["freeMonths: 3", "a price may change over time: write `monthlyFee: [{ months: 3, value: 0 }, { value: … }]`"],
  ["trial: 2 weeks", "a price may change over time: write `monthlyFee: [{ months: …, value: 0 }, { value: … }]`"],
  ["trialMonth: true", "a price may change over time: write `monthlyFee: [{ months: 1, value: 0 }, { value: … }]`"],
  ["includedDays: 5", "write `includedHoursPerMonth: 5 days a month`"],
  ["tax: 21%", "write `irrecoverableVat: 21%`"],
  ["omzetbelasting: 21%", "write `irrecoverableVat: 21%`"],
  [
    "ir35: inside",
    "the tax of who works inside IR35 is not calculated: write what it adds, as in `costs: { ir35: { amount: 1500, every: month } }`",
  ],
])("of a retainer: %s", (fields, hint) => {
  expect(hintsOf(option(`monthlyFee: 8000, ${fields}`, "retainer"))).toEqual([`6 ${hint}`]);
});

test.each([
  "minimumFee: 5000",
  "cap: 5000",
  "probability: 50%",
  "capacity: 50%",
  "milestones: 3000",
  "churn: 20%",
  "deeltijd: 80",
])("%s is no extra cost", (fields) => {
  const [hint] = hintsOf(option(`hourlyRate: 95, hoursPerMonth: 40, ${fields}`, "hourly"));
  expect(hint).toMatch(/^6 known here: /);
});

test("a decimal comma in a list and one with its unit are said as such, once each", () => {
  expect(hintsOf(option("annualSalary: 90000, annualRaise: [2,5%, 3%]"))).toEqual(["6 write `2.5%`"]);
  expect(hintsOf(option("annualSalary: 90000, annualRaise: [2%,5%]"))).toEqual([]);
  expect(hintsOf(option("annualSalary: 90000, annualRaise: [0.02,0.05]"))).toEqual([]);
  expect(hintsOf(option("hourlyRate: 87,50 an hour", "hourly"))).toEqual(["6 write `87.50`"]);
  expect(hintsOf(option("annualSalary: 7,500 a month"))).toEqual(["6 write `7500` or `7.5`, whichever is meant"]);
  const phases = "hoursPerMonth: 9, hourlyRate: [{ months: 3, value: 87,50 }, { value: 80 }]";
  expect(hintsOf(option(phases, "hourly"))).toEqual(["6 write `87.50`"]);
});

test.each([
  // A month of the calendar is no length of a cost.
  [
    "costs: { a: { amount: 500, every: once, month: 3 } }",
    "known here: amount, every, afterMonths, months, probability, counts, imputed, title",
  ],
  ["wageSubsidy: 10%", EXTRA("wageSubsidy", "-10%")],
  ["training: 2000 a year", EXTRA("training", "2000", "year")],
  ["pensionSavings: 500", EXTRA("pensionSavings", "500")],
  ["subsidisedLunch: 100", EXTRA("subsidisedLunch", "100")],
  ["fte: 2", "write `headcount: 2`"],
  ["deeltijd: 32", "write `hoursPerWeek: 32`"],
  ["partTime: 0.8", "write `hoursPerWeek: 32`"],
  ["401k: { rate: 4% }", "write `contributions: { pension: { rate: 4% } }`"],
  ["pension: { rate: 15%, franchise: 18000 }", "write `contributions: { pension: { rate: 15%, above: 18000 } }`"],
  ["severanceMonths: 3", "write `severance: 25%`"],
  ["severanceWeeks: 6", "write `severance: 11.53846154%`"],
  ["severance: 3 months", "write `25%`"],
  ["severance: 3 to 6 months of salary", "write `25% to 50%`"],
  ["prsi: 11%", `${EXTRA("prsi", "11%")}, a contribution on pay \`contributions: { prsi: { rate: 11% } }\``],
  ["leaseauto: 600 per maand", EXTRA("leaseauto", "600", "month")],
  ["wageSubsidy: -5000 a year", EXTRA("wageSubsidy", "-5000", "year")],
  ["leavePayout: 5000", EXTRA("leavePayout", "5000", "once, counts: atEnd")],
  ["quarterlyCommission: 9000", EXTRA("quarterlyCommission", "9000", "quarter")],
  ["costs: { car: 2% of salary }", "write car: { amount: 2% of salary, every: once|month|quarter|year }"],
  ["commission: 10000", "write `bonus: 10000`"],
  ["thirteenthMonth: yes", "write it in digits, such as `100%`"],
  ["bonus: 10%, bonusMonth: maart", "write `3`"],
  ["annualRaise: 3% per april", "write { rate: 3%, month: 4 }"],
  ["annualRaise: 3% per maart", "write { rate: 3%, month: 3 }"],
  ["annualRaise: 3% per year", "write only the number, `3%`"],
  // A month of another name is none, and 1% a month is not 1% a year.
  ["annualRaise: 3% per maand", "write it in digits, such as `3%`"],
  ["annualRaise: 3% monthly", "write it in digits, such as `3%`"],
  ["annualRaise: 3%/month", "write it in digits, such as `3%`"],
  ["annualRaise: 3% yearly", "write only the number, `3%`"],
  ["annualRaise: 3% per decade", "write it in digits, such as `3%`"],
  ["annualRaise: 3% per sept", "write { rate: 3%, month: 9 }"],
  ["severanceWeeksPerYear: 2", "write `severanceMonthsPerYear: 2 weeks a year`"],
  [
    "bonus: 20% in March",
    "write `20%`; the month stands apart: `bonusMonth: 3` of a bonus, `holidayAllowanceMonth: 3` of a holiday allowance",
  ],
  ["bonus: 10%, bonusMonth: 3 months", "write only the number, `3`, if that is in months"],
  ["holidayAllowance: 8%, holidayAllowanceMonth: 26 weeks", "write it in digits, such as `5`"],
  [
    "notice: 3 months",
    "write `noticeMonths: 3 months`; here one of paid (on top of months), worked (within months, at no extra cost)",
  ],
  ["ote: 200000", "pay on target is salary and bonus: write them apart, as in `annualSalary: 160000, bonus: 25%`"],
  [
    "vesting: 48 months",
    "equity counts as it is earned, a year's grant a year, once its cliff is reached: write `annualEquity: 50000, equityCliffMonths: 12`",
  ],
  ["severanceMonthsPerYear: 1/3", "write `0.333333`"],
  ["signingBonus: 20000 - 10%", "write `18000`"],
  ["leaveWeeks: 5", "write `leaveDays: 25`"],
  // To the cent: 8.33333333% of 120,000 is 10,000.00.
  ["bonus: 1 month", "write `8.33333333%`"],
  ["costs: { a: { amount: 1 month, every: quarter } }", "write `33.33333333%`"],
  ["severance: 2 weeks per year of service", "write `severanceMonthsPerYear: 2 weeks a year`"],
  ["severance: 1/3 maand per dienstjaar", "write `severanceMonthsPerYear: 0.333333 months a year`"],
  ["leaveDays: 5 weeks", "write it in days a year or a unit of the same kind, such as `25 days a year`"],
  ["bonus: 20% of base", "did you mean `of salary`? it is one of `salary`"],
  ["recruiting: 25% of first-year salary", "did you mean `of salary`? it is one of `salary`, `cash`"],
  ["recruiting: 25% of total comp", "did you mean `of cash`? it is one of `salary`, `cash`"],
  ["severance: ?", "write 0 where there is none; remove the line where nobody knows, or write a range: `LOW to HIGH`"],
  ["signingBonus: >100k", "write `100k`, or a range: `LOW to HIGH`"],
  ["title: >a, bonus: 10%", 'put the text in quotes: `">a"`'],
  ["signingBonus: € 9.500,-", "write `9500` or `9.5`; `currency` says which currency it is"],
  ["rampUp: [25%, 50%, 100%]", "write rampUp: { months: 3, startingAt: 25% }"],
  ["rampUp: [{ months: 3, value: 25% }]", "write rampUp: { months: 3, startingAt: 25% }"],
  ["rampUp: 25%", "write rampUp: { months: …, startingAt: 25% }"],
  ["rampUp: 20000", "write rampUp: { amount: 20000 }"],
  ["employerTaxes: { prsi: 12% }", "write jurisdiction: ie"],
  ["until: 2027-10", "write `months: 10`"],
  ["months: 2027-10", "write how many months it is after the start"],
  [
    "months: ongoing",
    "write 0 where there is none; remove the line where nobody knows, or write a range: `LOW to HIGH`",
  ],
  ["noticeMonths: 1 maand", "write `1 month`"],
  ["hoursPerWeek: 4 days", "write `4 days a week`"],
  ["partTime: 80%", "write `hoursPerWeek: 32`"],
  ["onboardingMonths: 2", "write `rampUp: { months: 2 }`"],
  ["vakantietoeslag: 8%", "write `holidayAllowance: 8%`"],
  ["costs: { a: { amount: 500, every: month, chance: 20% } }", "write `probability: 20%`"],
])("of a hire: %s", (fields, hint) => {
  const given = fields.startsWith("employerTaxes") ? { currency: "EUR" } : {};
  expect(hintsOf(file(given, `  it: { kind: fullTime, annualSalary: 90000, ${fields} }`))).toEqual([`6 ${hint}`]);
});

test("Irish PRSI from a year on has both its rates, since the pay chooses one", () => {
  const taxes = "employerTaxes: { jurisdiction: ie, prsi: { 2027: 12% } }";
  expect(hintsOf(file({ currency: "EUR" }, `  it: { kind: fullTime, annualSalary: 90000, ${taxes} }`))).toEqual([
    "6 write 2027: { rate1: 12%, rate2: … }",
  ]);
});

test.each([
  ["need: 40 hours\n", "write need: { hoursPerMonth: 40 }"],
  ["weeks: 48\n", "write `weeksPerYear: 48`"],
  ["fx: { EUR: 1.1 }\n", "write `exchangeRates: { EUR: 1.1 }`"],
  ["cases: { high: { it.monthlyFee: 9000 } }\n", "write `set: { it.monthlyFee: 9000 }`"],
  ["expect: { winner: it }\n", "write expect: [{ winner: it }]"],
])("of the file: %s", (more, hint) => {
  expect(hintsOf(file({}, RETAINER, more))).toEqual([`5 ${hint}`]);
});

test.each([
  ["two digits that may be a day", file({ start: "Jan 15" }, RETAINER), "2015-01"],
  ["a price that may be thousands", option("monthlyFee: 3.500 per 2 weken", "retainer"), "1.75"],
])("no number is suggested of %s", (_, text, wrong) => {
  const [hint] = hintsOf(text);
  expect(hint).toBeDefined();
  expect(hint).not.toContain(wrong);
});
