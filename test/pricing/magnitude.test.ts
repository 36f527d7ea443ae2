import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { scenarioOf } from "../support/pricing.ts";

const CODES = [
  ...["hour-odd", "share-above-whole", "thirteenth-low", "rate-below-least", "limits-crossed"],
  ...["negative-leads", "far-apart", "year-in-month", "month-in-year"],
];
const odd = (options: Record<string, string>, currency = "USD") =>
  compare(scenarioOf(options, { currency }))
    .notices.filter(({ code }) => CODES.includes(code))
    .map(({ code, address, message }) => `${code} ${address}: ${message}`);

const retainer = "{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }";
const hire = (salary: string, more = "") => `{ kind: fullTime, annualSalary: ${salary}${more} }`;

test("a salary in thousands is noticed by what an hour costs, and by the others", () => {
  const found = odd({ hire: hire("75"), retainer });
  expect(found[0]).toMatch(/^hour-odd hire.annualSalary: \$75 a year makes a working hour cost \$0.04/);
  expect(found[1]).toMatch(/^far-apart hire: .*1,280 times/);
  expect(odd({ hire: hire("75000"), retainer })).toEqual([]);
});

test("an hour may be dear in another currency's digits", () => {
  expect(odd({ hire: hire("12000000"), retainer: "{ kind: retainer, monthlyFee: 800000 }" }, "JPY")).toEqual([]);
  expect(odd({ hire: hire("12000"), retainer: "{ kind: retainer, monthlyFee: 800000 }" }, "JPY")[0]).toMatch(
    /^hour-odd/,
  );
  expect(odd({ a: "{ kind: interim, dayRate: 120000, daysPerMonth: 10 }" })[0]).toMatch(
    /^hour-odd a.dayRate: \$120,000 a day/,
  );
});

test("a year's amount in a month's field, and the reverse", () => {
  expect(odd({ a: retainer, b: "{ kind: retainer, monthlyFee: 96000 }" })).toEqual([
    "year-in-month b.monthlyFee: $96,000 a month makes it far more expensive than any other option: perhaps the amount of a year",
  ]);
  expect(odd({ a: retainer, hire: hire("11000", ", hoursPerWeek: 16") })).toContainEqual(
    expect.stringMatching(/^month-in-year hire.annualSalary/),
  );
});

test("shares of pay above the whole, and savings that win", () => {
  expect(odd({ hire: hire("120000", ", benefits: 100%") })).toEqual([]);
  expect(odd({ hire: hire("120000", ", benefits: 101%") })).toEqual([
    "share-above-whole hire.benefits: 101.00% is more than the whole: check the share",
  ]);
  expect(odd({ hire: hire("120000", ", benefits: 230%") })).toEqual([
    "share-above-whole hire.benefits: 230.00% is more than the whole: check the share",
  ]);
  expect(odd({ hire: hire("120000", ", thirteenthMonth: 8.33%") })).toEqual([
    "thirteenth-low hire.thirteenthMonth: 8.33% is of one month's salary: a whole 13th month is 100%",
  ]);
  expect(odd({ hire: hire("120000", ", thirteenthMonth: 50%") })).toEqual([]);
  const saving = "{ kind: custom, costs: { rent: { amount: -100, every: month } } }";
  expect(odd({ saving, retainer })).toEqual([
    "negative-leads saving: leads with a total below zero (-$1,200.00): check the savings in it",
  ]);
});

test("an own rate that the law raises to its least is said", () => {
  const french = (accident: string) =>
    odd({ hire: hire("90000", `, employerTaxes: { jurisdiction: fr, accident: ${accident} }`) }, "EUR");
  expect(french("0.1%")).toEqual([
    "rate-below-least hire.employerTaxes.accident: 0.10% is below the least by law, so 0.50% is used",
  ]);
  expect(french("{ 2027: 0.1% }")[0]).toMatch(/^rate-below-least hire.employerTaxes.accident.2027:/);
  expect(french("0.5%")).toEqual([]);
});

test("a contribution that begins where it has ended is said", () => {
  const limits = (above: number, upTo: number) =>
    odd({ hire: hire("90000", `, contributions: { own: { rate: 10%, above: ${above}, upTo: ${upTo} } }`) });
  expect(limits(9000, 5000)).toEqual([
    "limits-crossed hire.contributions.own: counts pay above $9,000.00 and up to $5,000.00, so nothing is ever due: check the two limits",
  ]);
  expect(limits(5000, 5000)).toHaveLength(1);
  expect(limits(5000, 9000)).toEqual([]);
});

test("what falls outside the horizon is no silent zero", () => {
  const outside = (option: string, horizon = 48) =>
    compare(scenarioOf({ it: option }, { horizon }))
      .notices.filter(({ code }) => code === "outside-horizon")
      .map(({ address, values }) => [address, values.amount]);
  expect(outside("{ kind: custom, costs: { sale: { amount: -12000, every: once, afterMonths: 48 } } }")).toEqual([
    ["it.sale", -12_000],
  ]);
  expect(outside("{ kind: custom, costs: { sale: { amount: -12000, every: once, afterMonths: 47 } } }")).toEqual([]);
  expect(outside("{ kind: custom, costs: { rent: { amount: 100, every: month, afterMonths: 60 } } }")).toEqual([
    ["it.rent", undefined],
  ]);
  // At the very end: notice of three months and severance would fall just behind it.
  expect(outside(hire("120000", ", months: 48, noticeMonths: 3, severance: 5000"))).toEqual([["it.exit", 35_000]]);
  expect(outside(hire("120000", ", months: 47, noticeMonths: 3, severance: 5000"))).toEqual([]);
  // What costs nothing is not left out, nor is a ramp-up of no months.
  expect(outside(hire("120000", ", rampUp: { months: 0 }"))).toEqual([]);
  expect(outside("{ kind: custom, costs: { sale: { amount: 0, every: once, afterMonths: 48 } } }")).toEqual([]);
});

test("half an hour in all is enough to be odd, and one price a year below another is not", () => {
  const half = "{ kind: hourly, hourlyRate: 9000, hoursPerMonth: 0.04 }";
  expect(odd({ a: half })[0]).toMatch(/^hour-odd a.hourlyRate/);
  // 11,000 a year beside 24,000: cheap, not twelve times too cheap.
  const few = hire("11000", ", hoursPerWeek: 16");
  const codes = (fee: number) =>
    odd({ hire: few, a: `{ kind: retainer, monthlyFee: ${fee} }` }).map((one) => one.split(" ")[0]);
  expect(codes(2000)).not.toContain("month-in-year");
  expect(codes(8000)).toContain("month-in-year");
});

test("a saving that does not meet what is required does not lead", () => {
  const saving = "{ kind: custom, costs: { rent: { amount: -100, every: month } } }";
  const negative = (file: string) =>
    compare(scenarioOf({ saving, retainer }, { file })).notices.some(({ code }) => code === "negative-leads");
  expect([negative(""), negative("need: { hoursPerMonth: 20 }")]).toEqual([true, false]);
});

test("between three options the dearest and the cheapest are compared, and nothing under eight times is a year", () => {
  const fee = (amount: number) => `{ kind: retainer, monthlyFee: ${amount} }`;
  const codes = (...fees: number[]) =>
    odd(Object.fromEntries(fees.map((amount, index) => [`o${index}`, fee(amount)]))).map((one) => one.split(":")[0]);
  expect(codes(100, 900, 20_000)).toContain("far-apart o0");
  expect(codes(100, 900, 5_000)).not.toContain("far-apart o0");
  expect(codes(10_000, 50_000)).toEqual([]);
  expect(codes(6_000, 50_000)).toEqual(["year-in-month o1.monthlyFee"]);
  const free = "{ kind: custom, costs: { x: { amount: 0, every: month } } }";
  expect(odd({ free, retainer })).toEqual([]);
});

test("an hour of 5 or of 2,000, and eight times as much, are not odd yet", () => {
  const hourly = (rate: string) => odd({ a: `{ kind: hourly, hourlyRate: ${rate}, hoursPerMonth: 100 }` });
  expect([hourly("5"), hourly("2000")]).toEqual([[], []]);
  expect([hourly("4.99"), hourly("2000.50")].map(([first]) => first?.split(" ")[0])).toEqual(["hour-odd", "hour-odd"]);
  const fee = (amount: number) => `{ kind: retainer, monthlyFee: ${amount} }`;
  expect(odd({ a: fee(6250), b: fee(50_000) })).toEqual([]);
});

test("a hundred times as much is far apart, and nothing less", () => {
  const fee = (amount: number) => `{ kind: retainer, monthlyFee: ${amount} }`;
  const apart = (most: number) => odd({ a: fee(100), b: fee(900), c: fee(most) }).map((one) => one.split(" ")[0]);
  expect([apart(10_000), apart(9_999.99)]).toEqual([["far-apart"], []]);
});

test("the dearest is held against the next below it, the cheapest against the next above it", () => {
  const fee = (amount: number) => `{ kind: retainer, monthlyFee: ${amount} }`;
  const codes = (options: Record<string, string>) => odd(options).map((one) => one.split(":")[0]);
  expect(codes({ a: fee(5000), b: fee(6000), c: fee(50_000) })).toEqual(["year-in-month c.monthlyFee"]);
  expect(codes({ a: fee(5000), b: fee(7000), c: fee(50_000) })).toEqual([]);
  // Of a hire of two days a week for 11,000 a year, eight times is 88,000.
  const few = hire("11000", ", hoursPerWeek: 16");
  expect(codes({ few, b: fee(8000), c: fee(9000) })).toEqual(["month-in-year few.annualSalary"]);
  expect(codes({ few, b: fee(7300), c: fee(9000) })).toEqual([]);
});

test("a month of 40,000 dollars' worth and a year of 20,000 are suspected of nothing", () => {
  const fee = (amount: number) => `{ kind: retainer, monthlyFee: ${amount} }`;
  const codes = (options: Record<string, string>, currency = "USD") =>
    odd(options, currency).map((one) => one.split(" ")[0]);
  expect([codes({ a: fee(4000), b: fee(40_000) }), codes({ a: fee(4000), b: fee(40_000.01) })]).toEqual([
    [],
    ["year-in-month"],
  ]);
  const year = (salary: number) => codes({ few: hire(String(salary), ", hoursPerWeek: 16"), b: fee(30_000) });
  expect([year(20_000), year(19_999.99)]).toEqual([[], ["month-in-year"]]);
  // A dollar is about 10 kronor.
  expect(codes({ a: fee(40_000), b: fee(400_000) }, "SEK")).toEqual([]);
  expect(codes({ a: fee(40_000), b: fee(401_000) }, "SEK")).toEqual(["year-in-month"]);
});

test("the price that weighs most in a year is pointed at, each by how often it is paid", () => {
  const weighs = (dayRate: number, more: string) =>
    odd({ a: `{ kind: interim, dayRate: ${dayRate}, daysPerMonth: 1, costs: { tools: { amount: ${more} } } }` }).map(
      (one) => one.split(":")[0],
    );
  // A day 220 times a year, a month 12 times: 660,000 and 594,000 beside 600,000; a year once.
  expect([weighs(3000, "50000, every: month"), weighs(2700, "50000, every: month")]).toEqual([
    ["hour-odd a.dayRate"],
    ["hour-odd a.costs.tools.amount"],
  ]);
  expect([weighs(3000, "650000, every: year"), weighs(3000, "670000, every: year")]).toEqual([
    ["hour-odd a.dayRate"],
    ["hour-odd a.costs.tools.amount"],
  ]);
  // A saving weighs as a cost does; what is paid once has no year.
  expect(weighs(3000, "-670000, every: year")).toEqual([]);
  expect(weighs(18_000, "9000000, every: once")).toEqual(["hour-odd a.dayRate"]);
  const hourly = (amount: number) =>
    odd({
      a: `{ kind: hourly, hourlyRate: 3000, hoursPerMonth: 10, costs: { x: { amount: ${amount}, every: month } } }`,
    });
  // 1,800 hours of 3,000 are 5.4 million, 12 months of 460,000 are 5.52.
  expect([hourly(440_000), hourly(460_000)].map(([one]) => one?.split(":")[0])).toEqual([
    "hour-odd a.hourlyRate",
    "hour-odd a.costs.x.amount",
  ]);
});

test("the whole of a salary as benefits is no more than the whole", () => {
  expect(odd({ hire: hire("120000", ", benefits: 100%") })).toEqual([]);
});

test("nothing costs nothing an hour and is not odd; less than a dollar in all is", () => {
  const hourly = (rate: number) => odd({ a: `{ kind: hourly, hourlyRate: ${rate}, hoursPerMonth: 5 }` });
  // 60 hours of a cent are 0.60.
  expect([hourly(0), hourly(0.01).map((one) => one.split(" ")[0])]).toEqual([[], ["hour-odd"]]);
  const fee = (amount: number) => `{ kind: retainer, monthlyFee: ${amount} }`;
  expect(odd({ a: fee(0.04), b: fee(100), c: fee(100) }).map((one) => one.split(":")[0])).toContain("far-apart a");
});

test("a 13th month of nothing or of a tenth is not too low; shares are said in hundredths", () => {
  const values = (more: string) =>
    compare(scenarioOf({ hire: hire("120000", more) }))
      .notices.filter(({ code }) => CODES.includes(code))
      .map(({ values }) => values.percent);
  expect(["0%", "10%", "8.3333%"].map((share) => values(`, thirteenthMonth: ${share}`))).toEqual([[], [], [8.33]]);
  expect(values(", benefits: 230.1234%")).toEqual([230.12]);
});

test("only rates of a component are held against its least, to six digits of a percentage", () => {
  const french = (accident: string, more: string) =>
    odd({ hire: hire("90000", `, employerTaxes: { jurisdiction: fr, accident: ${accident} }${more}`) }, "EUR");
  expect(french("0.6%", ", bonus: 0.1%")).toEqual([]);
  expect([french("0.4999999%", ""), french("0.499999%", "")].map(({ length }) => length)).toEqual([0, 1]);
  expect(odd({ undefined: "{ kind: retainer, monthlyFee: 8000, annualIncrease: 1% }" })).toEqual([]);
});

test("so many times is told as whole times, and eight times is no year yet", () => {
  const fee = (amount: number) => `{ kind: retainer, monthlyFee: ${amount} }`;
  const said = compare(scenarioOf({ a: fee(100), b: fee(2000), c: fee(15_050) })).notices;
  expect(said.find(({ code }) => code === "far-apart")?.values).toMatchObject({ times: 150 });
  const codes = (monthly: number) =>
    odd({ few: hire("12000", ", hoursPerWeek: 16"), b: fee(monthly) }).map((one) => one.split(" ")[0]);
  expect([codes(8000), codes(8000.01)]).toEqual([[], ["month-in-year"]]);
});
