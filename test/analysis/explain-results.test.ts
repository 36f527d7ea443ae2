import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import { RESULTS } from "../../src/analysis/explain-results.ts";
import { document } from "../../src/report/explain.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { scenarioText } from "../support/scenario.ts";

const scenario = parseScenario(`version: 1
currency: USD
start: 2027-01
horizonMonths: 18
discountRate: 8%
need: { hoursPerMonth: 40 }
options:
  retainer: { kind: retainer, monthlyFee: 8000 to 9000, includedHoursPerMonth: 40 }
  hire: { kind: fullTime, annualSalary: 174000, recruiting: 25%, leaveDays: 25, employerTaxes: us-tx, rampUp: { months: 6, startingAt: 25% } }
  coach: { kind: custom, costs: { fee: { amount: 100, every: month } } }
`);

const texts = (address: string, locale: "en" | "nl" = "en") =>
  JSON.stringify(document(explain(scenario, address), locale));

describe("results that are no line", () => {
  test.each(RESULTS)("%s is what compare prints, and its parts make it", (name) => {
    for (const option of compare(scenario).options) {
      const [result] = explain(scenario, `${option.id}.${name}`).results;
      expect(result?.value).toBe(option[name] ?? null);
      const values = result?.parts.map(({ value }) => value) ?? [];
      const [first = 0, ...rest] = values;
      if (result?.value == null || values.length === 0) continue;
      const made = {
        sum: () => values.reduce((a, b) => a + b, 0),
        difference: () => rest.reduce((a, b) => a - b, first),
        quotient: () => first / (rest[0] ?? 1),
        discounted: () => values.reduce((a, b) => a + b, 0),
        case: () => result.value,
        hours: () => result.value,
      }[result.by]();
      // Parts are rounded each.
      expect(Math.abs((made ?? 0) - result.value)).toBeLessThan(0.006 * values.length + 0.01);
    }
  });

  test("reads in words and numbers, in both languages", () => {
    expect(texts("hire.hoursDelivered")).toContain("hours per week × weeks per year / 12");
    expect(texts("retainer.totalHigh")).toContain("retainer.monthlyFee: $9,000 a month");
    expect(texts("hire.costPerHour", "nl")).toContain("totale economische kosten / geleverde uren");
    expect(texts("coach.costPerHour")).not.toContain("null");
  });
});

test("a number in another unit is said as the file has it, and never worked out from what it came to", () => {
  const days = parseScenario(
    scenarioText("  r: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 2 days a week }"),
  );
  const text = JSON.stringify(document(explain(days, "r.hoursDelivered"), "en"));
  expect(text).toContain("days per week × hours per day × weeks per year / 12 × active months");
  expect(text).toContain("69.3333 hours a month (in the file: 2 days a week) · scenario.yaml");
  expect(text).not.toContain("× 12 / 8 / 52");
  const [number] = explain(days, "r.includedHoursPerMonth").numbers;
  expect(number).toMatchObject({ written: "2 days a week", moves: ["r.hoursDelivered"] });
});

test("a number says its value, unit, origin and which lines it moves", () => {
  expect(texts("hire.annualSalary")).toContain(
    "hire.annualSalary is $174,000 a year (scenario.yaml:9:41). It moves hire.salary",
  );
  expect(texts("need")).toContain(
    "need.hoursPerMonth is 40 hours a month (scenario.yaml:6:24). It moves retainer.hoursDelivered; options are tested against it.",
  );
  const [horizon] = explain(scenario, "horizonMonths").numbers;
  expect(horizon).toMatchObject({
    value: 18,
    unit: "months",
    moves: expect.arrayContaining(["hire.salary", "coach.fee"]),
  });
  expect(() => explain(scenario, "hire.nothing")).toThrow("no option and no line");
});
