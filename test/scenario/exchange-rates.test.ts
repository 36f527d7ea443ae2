import { expect, test } from "vitest";
import { amounts, comparison, issuesIn, monthsOf, noticed, optionOf } from "../support/scenario.ts";

const HIRE = `  hire:
    kind: fullTime
    currency: EUR
    annualSalary: 100000
    bonus: 10%
    employerTaxes: 20000
    recruiting: 25%
    rampUp: { months: 6 }
    costs: { tools: { amount: 200, every: month, probability: 50% } }`;

test("every line of the option is converted, once; its hours are not", () => {
  const own = optionOf(comparison(HIRE, { head: { currency: "EUR" } }));
  const converted = optionOf(comparison(HIRE, { head: { exchangeRates: "{ EUR: 2 }" } }));
  expect(amounts(converted)).toEqual(
    Object.fromEntries(Object.entries(amounts(own)).map(([id, amount]) => [id, 2 * amount])),
  );
  expect(converted.runRateAnnual).toBe(2 * own.runRateAnnual);
  expect([converted.hoursDelivered, converted.productiveHours]).toEqual([own.hoursDelivered, own.productiveHours]);
});

test("months are rounded in the scenario's currency", () => {
  const fees = monthsOf("  a: { kind: retainer, currency: EUR, monthlyFee: 1000 }", "fees", {
    head: { currency: "JPY", exchangeRates: "{ EUR: 163.4567 }", horizonMonths: 3 },
  });
  expect(fees).toEqual([163_457, 163_456, 163_457]);
});

test("the rate is an assumption: ranges, flags, unit, source", () => {
  const option = "  a: { kind: retainer, currency: EUR, monthlyFee: 1000 }";
  const head = { exchangeRates: '{ EUR: { value: 1.02 to 1.08 to 1.2, source: "plan", asOf: 2026-11 } }' };
  const finding = comparison(option, { head });
  expect([optionOf(finding).totalLow, optionOf(finding).total, optionOf(finding).totalHigh]).toEqual([
    12_240, 12_960, 14_400,
  ]);
  expect(finding.assumptions).toContainEqual({
    address: "exchangeRates.EUR",
    label: "exchange rate EUR",
    labelKey: "file.exchangeRate",
    value: 1.08,
    low: 1.02,
    high: 1.2,
    unit: "USD/EUR",
    origin: "scenario",
    source: "plan",
  });
  expect(finding.assumptions.find(({ address }) => address === "a.monthlyFee")?.unit).toBe("EUR/month");
  expect(optionOf(comparison(option, { head, set: ["exchangeRates.EUR=1.1"] })).total).toBe(13_200);
  expect(optionOf(comparison(option, { set: ["exchangeRates.EUR=1.1"] })).total).toBe(13_200);
});

test("a part is in its plan's currency unless it has its own, and is converted once", () => {
  const plan = `  plan:
    kind: plan
    currency: EUR
    parts:
      a: { kind: retainer, monthlyFee: 1000 }
      b: { kind: retainer, monthlyFee: 1000, currency: GBP }
      c: { kind: retainer, monthlyFee: 1000, currency: USD }
    costs: { tools: { amount: 10, every: month } }`;
  const option = optionOf(comparison(plan, { head: { exchangeRates: "{ EUR: 2, GBP: 3 }" } }));
  expect(amounts(option)).toEqual({ "a.fees": 24_000, "b.fees": 36_000, "c.fees": 12_000, tools: 240 });
});

test("a budget is in the scenario's currency", () => {
  const finding = comparison("  a: { kind: retainer, currency: EUR, monthlyFee: 1000 }", {
    head: { exchangeRates: "{ EUR: 2 }", budget: "{ monthly: 1500 }" },
  });
  expect(optionOf(finding).budget?.months).toHaveLength(12);
  expect(optionOf(finding).budget?.months[0]?.over).toBe(500);
});

test("mixing currencies without a rate is an error at the option's currency", () => {
  expect(issuesIn("  a: { kind: retainer, currency: EUR, monthlyFee: 1000 }")).toEqual([
    "6:34 no-exchange-rate: there is no exchange rate from EUR to USD > write exchangeRates: { EUR: 1.08 } at the top of the file, with what one EUR is worth in USD",
  ]);
  expect(issuesIn("  a: { kind: retainer, currency: USD, monthlyFee: 1000 }")).toEqual([]);
  expect(issuesIn("  a: { kind: retainer, currency: Eur, monthlyFee: 1000 }")[0]).toMatch(
    /^6:34 unknown-currency.*write EUR/,
  );
  const part = "  p: { kind: plan, parts: { a: { kind: retainer, currency: GBP, monthlyFee: 1000 } } }";
  expect(issuesIn(part, { head: { exchangeRates: "{ EUR: 1.08 }" } })[0]).toMatch(/^7:60 no-exchange-rate/);
});

test("a rate is of another currency, a number above zero, and used", () => {
  const option = "  a: { kind: retainer, monthlyFee: 1000 }";
  const rates = (exchangeRates: string) => issuesIn(option, { head: { exchangeRates } })[0];
  expect(rates("{ USD: 1 }")).toMatch(/^5:18 own-currency/);
  expect(rates("{ EURO: 1 }")).toMatch(/^5:18 unknown-currency/);
  expect(rates("{ eur: 1 }")).toMatch(/^5:18 unknown-currency.*write EUR/);
  expect(rates("{ EUR: 0 }")).toMatch(/^5:23 out-of-bounds/);
  expect(rates("{ EUR: 108% }")).toMatch(/^5:23 .*in USD/);
  expect(rates("1.08")).toMatch(/^5:16 wrong-type/);
  expect(noticed(comparison(option, { head: { exchangeRates: "{ EUR: 1.08 }" } }))).toEqual([
    "exchangeRates.EUR rate-unused",
  ]);
});

test("messages name the option's currency", () => {
  const issue = issuesIn("  a: { kind: retainer, currency: EUR, monthlyFee: 10% }", {
    head: { exchangeRates: "{ EUR: 1 }" },
  })[0];
  expect(issue).toMatch(/EUR a month/);
});
