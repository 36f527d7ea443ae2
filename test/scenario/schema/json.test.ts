import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ScenarioError } from "../../../src/core/issue.ts";
import { kinds } from "../../../src/engagements/kinds.ts";
import { jurisdictionNames, jurisdictionOf } from "../../../src/figures/jurisdictions.ts";
import { parseScenario } from "../../../src/scenario/parse.ts";
import { scenarioJsonSchema } from "../../../src/scenario/schema/json.ts";
import { oneOption as option, starterWith } from "../../support/option.ts";
import { schemaErrors as errors } from "../../support/schema.ts";

const fixtures = readdirSync("fixtures", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("scenario.yaml"),
);

test.each(fixtures)("accepts fixtures/%s", (path) => {
  expect(errors(readFileSync(join("fixtures", path), "utf8"))).toEqual([]);
});

const documented = ["README.md", ...readdirSync("docs").map((name) => join("docs", name))].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```yaml\n(version:[\s\S]*?)^```$/gm)].map(([, text = ""]) => [page, text]),
);

test.each(documented)("accepts the scenario of %s", (_, text) => {
  expect(errors(text)).toEqual([]);
});

describe.each(Object.entries(kinds))("%s", (name, kind) => {
  test("accepts its starter, and each example beside it", () => {
    expect(errors(option(name, kind.starter))).toEqual([]);
    for (const field of Object.keys(kind.fields)) {
      expect(errors(option(name, starterWith(kind, field))), field).toEqual([]);
    }
  });

  test("refuses the keys of other kinds, and misspelt ones", () => {
    const others = Object.values(kinds).flatMap(({ fields }) => Object.keys(fields));
    for (const key of others.filter((one) => !Object.hasOwn(kind.fields, one))) {
      expect(errors(option(name, { ...kind.starter, [key]: "5" })), key).not.toEqual([]);
    }
    expect(errors(option(name, { ...kind.starter, monthlyFe: "5" }))).not.toEqual([]);
  });
});

test("takes every form of a number, and refuses what is none", () => {
  const fee = (value: string) => errors(option("retainer", { monthlyFee: value }));
  for (const good of [
    "8000",
    "8k",
    "7k to 8k to 9k",
    "{ low: 7k, high: 9k }",
    "{ value: 8000, source: an offer, asOf: 2026-03 }",
    "2000 a week",
    "2000/week to 3000 per Week",
    "$fee",
    "{ value: $fee, source: an offer }",
    "[{ months: 3, value: 12k }, { value: $fee }]",
  ]) {
    expect(fee(good), good).toEqual([]);
  }
  for (const bad of [
    "true",
    "many",
    "[1, 2]",
    "{ low: 1 }",
    "{ value: 1, sorce: x }",
    "-5",
    "{ value: 1, low: 2, high: 3 }",
  ])
    expect(fee(bad), bad).not.toEqual([]);
});

const HEAD = "version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\n";
const hire = (line: string) => `${HEAD}options: { it: { kind: fullTime, annualSalary: 100000, ${line} } }`;
const retainer = (line: string, head = "") => `${HEAD}${head}\noptions: { it: { kind: retainer, ${line} } }`;
const read = (text: string) => parseScenario(text, { file: "it.yaml" });

test.each([
  ...jurisdictionNames()
    .filter((name) => jurisdictionOf(name)?.currency === "USD" && !/us-(de|la|me|mn|mt|nh|ri|ut|wa|wy)/.test(name))
    .map((name) => hire(`employerTaxes: ${name}`)),
  hire("employerTaxes: { jurisdiction: us-ca, unemployment: 2% to 3% }"),
  hire("employerTaxes: { jurisdiction: us-ca, unemployment: { 2027: 2% }, wageBase: { '2028-07': 9500 } }"),
  hire("employerTaxes: { jurisdiction: us-wa, unemployment: 1%, paidLeave: { 2027: { rate: 1.2%, share: 30% } } }"),
  hire("employerTaxes: { jurisdiction: us-oh, unemployment: { rate: 2.7%, wageBase: 9500 } }"),
  hire("benefits: { health: 650 a month, pension: 10% of cash }, notice: worked, noticeMonths: 2, months: 6"),
  hire("contributions: { suta: { rate: 2.7%, upTo: 9500 a year, on: salary } }"),
  hire("bonus: 20% to 30%, leaveDays: 200 hours a year, annualIncrease: [5%, 0%]"),
  hire("annualIncrease: { rate: 3%, month: 1 }, benefits: 90 a month, signingBonus: { value: 50 }"),
  retainer(
    "monthlyFee: $fee, overageRate: [{ upTo: 20, value: 250 }, { value: 200 }]",
    "inputs: { fee: 8000 to 10000 }",
  ),
  retainer(
    "monthlyFee: 8k",
    "cases: { growth: { title: Up, set: { need.hoursPerMonth: 80 } } }\nneed: { hoursPerMonth: 40 }",
  ),
  retainer("monthlyFee: 8k", "need: { hoursPerMonth: [{ months: 3, value: 20 }, { hoursPerMonth: 2 days a week }] }"),
  retainer("monthlyFee: 8k, billing: { every: quarter, inAdvance: true, discount: 10% }, rampUp: { months: 2 }"),
  retainer("monthlyFee: 8k, costs: { it: { amount: 20% of fees, every: month }, once: { amount: -500, every: once } }"),
  retainer(
    "monthlyFee: 8k",
    "cases: { a: { set: { it.monthlyFee: 9k } } }\nexpect: [{ of: it.total, is: 108k, within: 1%, case: a }]",
  ),
  retainer("monthlyFee: 8k", "exchangeRates: { EUR: 1.08 }\ndiscountRate: 8%"),
])("what the reader takes is accepted: %s", (text) => {
  expect(read(text).options).toHaveLength(1);
  expect(errors(text)).toEqual([]);
});

test.each([
  ...[
    "$8,000",
    "8 k",
    "8,000",
    "8.000",
    "9000 - 8000",
    "$8000",
    "8000 USD",
    "8000 a fortnight",
    "20 hours",
    "10%",
    "twelve",
    "08000",
    "1e",
    "8k to",
  ].map((fee) => retainer(`monthlyFee: "${fee}"`)),
  ...["us-xx", "usa", "30", "25 to 30", "us_tx", "{ jurisdiction: us-xx }", "{ jurisdiction: us-ca, employes: 5 }"].map(
    (taxes) => hire(`employerTaxes: ${taxes}`),
  ),
  hire("bonus: 20% of fees"),
  hire("bonus: 20 a fortnight"),
  hire("annualRaise: 3"),
  hire("annualRaise: -0.1"),
  hire("annualIncrease: { rate: 3%, month: 13 }"),
  hire("notice: soon, noticeMonths: 2"),
  hire("signingBonus: [{ months: 3, value: 100000 }, { value: 50000 }]"),
  hire("contributions: { 2a: { rate: 2.7% } }"),
  hire("recruiting: 25%, recruitingInstalments: 2 to 3"),
  hire("equityCliffMonths: 12"),
  retainer("monthlyFee: { low: $a, high: 9000 }", "inputs: { a: 8000 }"),
  retainer("monthlyFee: $a b", "inputs: { a: 8000 }"),
  retainer("monthlyFee: 8000", "inputs: { a: [{ months: 3, value: 1 }, { value: 2 }] }"),
  retainer("monthlyFee: 8000", "inputs: { 1a: 8000 }"),
  retainer("monthlyFee: 8000", "budget: { monthly: [{ months: 3, value: 9000 }, { value: 8000 }] }"),
  retainer("monthlyFee: 8000", "cases: { Growth: { set: { it.monthlyFee: 9k } } }"),
  retainer("monthlyFee: 8000", "cases: { growth: { set: {} } }"),
  retainer("monthlyFee: 8000", "exchangeRates: { EUX: 1.08 }"),
  retainer("monthlyFee: 8000", "expect: [{ of: it.total, is: 108k, cases: a }]"),
  retainer("monthlyFee: 8000, rampUp: { months: 2, amount: 5 }"),
  retainer("monthlyFee: 8000, rampUp: { startingAt: 20% }"),
  retainer("monthlyFee: 8000, costs: { fees: { amount: 500, every: month } }"),
  retainer("monthlyFee: 8000, costs: { Tools: { amount: 500, every: month } }"),
  retainer("monthlyFee: 8000, costs: { tools: { amount: 500, every: week } }"),
  retainer("monthlyFee: 8000, billing: { every: fortnight }"),
  retainer("monthlyFee: 8000, currency: EURO"),
  `${HEAD.replace("2027-01", "2027-13")}options: { it: { kind: retainer, monthlyFee: 8000 } }`,
  `${HEAD}options: { budget: { kind: retainer, monthlyFee: 8000 } }`,
  `${HEAD}options: { It: { kind: retainer, monthlyFee: 8000 } }`,
  `${HEAD}options: {}`,
])("what the reader refuses is marked: %s", (text) => {
  expect(() => read(text)).toThrow(ScenarioError);
  expect(errors(text)).not.toEqual([]);
});

test("has an id", () => {
  expect(scenarioJsonSchema().$id).toBe("urn:cmo-cost:scenario:1");
});

test("knows expectations", () => {
  const expecting = (line: string) => errors(`${option("retainer", { monthlyFee: "8000" })}expect:\n  - ${line}\n`);
  for (const good of [
    "{ of: one.total, is: 96000, within: 1%, level: warn }",
    "{ of: one.total, below: two.total, because: of the board }",
    "{ cheapest: one, by: cash }",
    "{ breakEven: [one, two], vary: need.hoursPerMonth, is: 32 }",
    "{ breakEven: [one, two], is: never }",
    "{ probabilityCheapest: one, atLeast: 80% }",
  ]) {
    expect(expecting(good), good).toEqual([]);
  }
  for (const bad of ["{ off: one.total, is: 1 }", "{ cheapest: one, is: 1 }", "{ of: total, is: 1 }", "{ is: 1 }"]) {
    expect(expecting(bad), bad).not.toEqual([]);
  }
});

test("knows what goes together: one way to say a price, and fields that need another", () => {
  expect(errors(option("coach", { programmeFee: "1000", sessionRate: "250", sessionsPerMonth: "2" }))).not.toEqual([]);
  expect(errors(option("coach", { sessionRate: "250" }))).not.toEqual([]);
  expect(errors(option("coach", {}))).not.toEqual([]);
  expect(errors(option("consultant", { projectFee: "1000", days: "3" }))).toEqual([]);
  expect(errors(option("consultant", { projectFee: "1000", dayRate: "900", days: "3" }))).not.toEqual([]);
  expect(errors(option("hourly", { hourlyRate: "250" }))).toEqual([]);
  expect(errors(option("hourly", { hourlyRate: "250", hoursPerMonth: "3", hoursPerWeek: "1" }))).not.toEqual([]);
  expect(errors(option("agency", { monthlyFee: "3500", mediaCommission: "10%" }))).not.toEqual([]);
});
