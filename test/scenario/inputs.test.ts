import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { simulate } from "../../src/analysis/simulate.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { NEED, neededTogether } from "../../src/pricing/needed-hours.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { withNumbers } from "../../src/scenario/with-numbers.ts";
import { noticed, scenarioText } from "../support/scenario.ts";

const file = (inputs: string, options: string) => `inputs: { ${inputs} }\n${scenarioText(options)}`;
const two = file(
  "fee: 8000 to 10000",
  "  a: { kind: retainer, monthlyFee: $fee }\n  b: { kind: retainer, monthlyFee: $fee, setupFee: 100 }",
);
const totals = (text: string, set: readonly string[] = []) =>
  compare(parseScenario(text, { set })).options.map(({ total }) => total);

test("an input stands for its number wherever it is named: 9,000 x 12, and 100 more", () => {
  expect(totals(two)).toEqual([108_000, 108_100]);
  expect(totals(two, ["inputs.fee=8k"])).toEqual([96_000, 96_100]);
  expect(totals(two, ["a.monthlyFee=8k"])).toEqual([96_000, 108_100]);
  const moved = withNumbers(parseScenario(two), { "inputs.fee": 8000, "b.monthlyFee": 7000 });
  expect(compare(moved).options.map(({ total }) => total)).toEqual([96_000, 84_100]);
});

test("all its places are one draw: what two options differ by does not vary", () => {
  const { options } = simulate(parseScenario(two), { draws: 2000 });
  const [a, b] = options;
  expect(b?.expectedRegret).toBe(100);
  expect((b?.p95 ?? 0) - (a?.p95 ?? 0)).toBeCloseTo(100, 6);
  expect(a?.probabilityCheapest).toBe(1);
});

test("all its places are one bar at one address", () => {
  const bars = sensitivity(parseScenario(two)).bars.map(({ address }) => address);
  expect(bars).toContain("inputs.fee");
  expect(bars).not.toContain("a.monthlyFee");
});

test("an input of a phase or a band is the same one number", () => {
  const text = file(
    "fee: 8000 to 10000, over: 200 to 300, hours: 60",
    `  a: { kind: retainer, monthlyFee: [{ months: 12, value: $fee }, { value: 1 }], includedHoursPerMonth: 40, hoursPerMonth: $hours, overageRate: [{ upTo: 99, value: $over }, { value: 1 }] }
  b: { kind: retainer, monthlyFee: $fee, includedHoursPerMonth: 40, hoursPerMonth: $hours, overageRate: $over }`,
  );
  const [a, b] = simulate(parseScenario(text), { draws: 500 }).options;
  expect(a?.p95).toBeCloseTo(b?.p95 ?? 0, 6);
  expect([a?.expectedRegret, b?.expectedRegret]).toEqual([0, 0]);
  const bars = sensitivity(parseScenario(text)).bars.map(({ address }) => address);
  expect(bars).toEqual(expect.arrayContaining(["inputs.fee", "inputs.over"]));
  expect(bars).not.toContain("a.monthlyFee.1");
  expect(bars).not.toContain("a.overageRate.1");
});

test("an input takes the grammar of its place: a share, a unit, hours that are needed", () => {
  const hire = "  it: { kind: fullTime, annualSalary: $pay, benefits: $load, employerTaxes: $load }";
  expect(totals(file("pay: 10000 a month, load: 10%", hire))).toEqual([144_000]);
  const needed = `inputs: { hours: 10 }\n${scenarioText("  it: { kind: hourly, hourlyRate: 100 }", { need: "{ hoursPerMonth: $hours }" })}`;
  expect(totals(needed)).toEqual([12_000]);
  expect(totals(needed, ["inputs.hours=20"])).toEqual([24_000]);
});

test("an input can be the horizon, which stays a number of its own, and the length of a phase", () => {
  const text = `inputs: { length: 6 }\n${scenarioText("  it: { kind: retainer, monthlyFee: 8000 }", { horizonMonths: "$length" })}`;
  const scenario = parseScenario(text);
  expect(totals(text)).toEqual([48_000]);
  expect(totals(text, ["inputs.length=9"])).toEqual([72_000]);
  expect(noticed(compare(scenario))).not.toContain("inputs.length input-unused");
  expect(() => withNumbers(scenario, { horizonMonths: 9 })).toThrow(ScenarioError);
  expect(() => explain(scenario, "it.fees")).not.toThrow();
  const phases = file(
    "length: 6",
    "  it: { kind: retainer, monthlyFee: [{ months: $length, value: 8000 }, { value: 1 }] }",
  );
  expect(totals(phases)).toEqual([48_006]);
  expect(noticed(compare(parseScenario(phases)))).not.toContain("inputs.length input-unused");
});

test("leave that takes more days than there are is refused also where it, or the weeks, are an input", () => {
  const hire = (days: string) => `  it: { kind: fullTime, annualSalary: 100000, leaveDays: ${days} }`;
  // 48 weeks have 240 days.
  const weeks = (days: string) => `weeksPerYear: $weeks\n${file("weeks: 48, leave: 241", hire(days))}`;
  expect(() => parseScenario(weeks("240"))).not.toThrow();
  expect(() => parseScenario(weeks("241"))).toThrow(/241/);
  expect(() => parseScenario(weeks("$leave"))).toThrow(/241/);
  expect(() => parseScenario(file("leave: 261", hire("$leave")))).toThrow(/261/);
});

test("hours a week are needed hours a month by weeks that are an input: 12 x 48 / 12", () => {
  const text = `weeksPerYear: $weeks\n${file("weeks: 48", "  it: { kind: hourly, hourlyRate: 100, hoursPerWeek: 12 }")}`;
  const together = neededTogether(parseScenario(text))?.scenario;
  expect(together?.assumptions.get(NEED)?.quantity).toEqual({ value: 48 });
});

test("an input that nothing refers to is said", () => {
  const finding = compare(parseScenario(file("fee: 8000, spare: 1", "  a: { kind: retainer, monthlyFee: $fee }")));
  expect(noticed(finding)).toContain("inputs.spare input-unused");
});

test("a list is no one number: it stands in its place, with an input for a number in it", () => {
  const text = file(
    "fee: [{ months: 3, value: 8000 to 9000 }, { value: 7000 }]",
    "  a: { kind: retainer, monthlyFee: $fee }\n  b: { kind: retainer, monthlyFee: $fee }",
  );
  expect(() => parseScenario(text)).toThrow(/`fee` is a list, not one number/);
});

test("a range repeated by a YAML alias is two numbers, and says how to make it one", () => {
  const options = (fee: string) =>
    `  a: { kind: retainer, monthlyFee: &fee ${fee} }\n  b: { kind: retainer, monthlyFee: *fee, setupFee: 100 }`;
  const finding = compare(parseScenario(scenarioText(options("8000 to 10000"))));
  expect(noticed(finding)).toContain("b.monthlyFee alias-drawn-apart");
  expect(noticed(finding)).not.toContain("a.monthlyFee alias-drawn-apart");
  expect(finding.notices.find(({ code }) => code === "alias-drawn-apart")?.message).toMatch(/a\.monthlyFee.*inputs:/);
  for (const one of [
    options("8000"),
    "  a: { kind: retainer, monthlyFee: 8k to 10k }\n  b: { kind: retainer, monthlyFee: 8k to 10k }",
  ]) {
    expect(noticed(compare(parseScenario(scenarioText(one))))).not.toContain("b.monthlyFee alias-drawn-apart");
  }
  expect(noticed(compare(parseScenario(two)))).not.toContain("b.monthlyFee alias-drawn-apart");
});

test.each([
  ["abc", /^number-expected 1:18: a number was expected; `abc` is a text$/],
  ["'€8000'", / 1:18: /],
  ["true", /^number-expected 1:18: /],
  ["9000 - 8000", / 1:18: /],
])("what nothing refers to and no place could read is an issue: %s", (spare, said) => {
  const issues = (value: string) => {
    try {
      parseScenario(file(`spare: ${value}`, "  a: { kind: custom, costs: { x: { amount: 1000, every: month } } }"));
      return [];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return error.issues.map(({ code, line, column, message }) => `${code} ${line}:${column}: ${message}`);
    }
  };
  expect(issues(spare)).toEqual([expect.stringMatching(said)]);
  for (const right of [
    "8000",
    "8k to 9k",
    "30%",
    "25% of cash",
    "2 days a week",
    "14500 a month",
    "{ low: 1, high: 3 }",
  ])
    expect(issues(right)).toEqual([]);
});
