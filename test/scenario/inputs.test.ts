import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { simulate } from "../../src/analysis/simulate.ts";
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
