import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { type SimulatedOption, type SimulateOptions, simulate } from "../../src/analysis/simulate.ts";
import type { ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const file = (options: string, rest = "") =>
  `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\n${rest}\noptions:\n${options
    .trim()
    .split("\n")
    .map((line) => `  ${line.trim()}`)
    .join("\n")}`;

const run = (text: string, options: SimulateOptions = {}) => simulate(parseScenario(text), { draws: 4000, ...options });
const option = (text: string, id: string, options: SimulateOptions = {}) =>
  run(text, options).options.find((one) => one.id === id) as SimulatedOption;

const two = file(`
  a: { kind: hourly, hourlyRate: 200 to 250 to 350, hoursPerMonth: 30 to 50 }
  b: { kind: retainer, monthlyFee: 9000, setupFee: { low: 1000, high: 9000, shape: lognormal } }
`);

test("says how many of the draws are priced, in order", () => {
  const heard: [number, number][] = [];
  run(two, { onProgress: (done, total) => heard.push([done, total]) });
  expect(heard).toEqual([
    [0, 4000],
    [1024, 4000],
    [2048, 4000],
    [3072, 4000],
  ]);
});

describe("seeds", () => {
  test("the same seed gives the same finding, another seed another", () => {
    expect(run(two)).toEqual(run(two));
    expect(run(two, { seed: 2 }).options[0]?.p50).not.toBe(run(two).options[0]?.p50);
  });

  test("the numbers of a seed are the same on every platform, for ever", () => {
    const { options } = run(two, { draws: 1000, seed: 42 });
    expect(options.map(({ counts, ...rest }) => ({ ...rest, counts: counts.length }))).toMatchSnapshot();
  });

  test("fewer draws are the first of more: blocks do not matter", () => {
    // Of one draw all quantiles are that draw; it does not depend on how many follow.
    expect(option(two, "a", { draws: 1 }).p50).toBe(option(two, "a", { draws: 1 }).mean);
    expect(run(two, { draws: 1025 })).toEqual(run(two, { draws: 1025 }));
  });
});

describe("independence", () => {
  const own = ({ probabilityCheapest, probabilityWinner, expectedRegret, counts, ...rest }: SimulatedOption) => rest;

  test("a further option, and a further range in it, leaves the others as they are, bit for bit", () => {
    const more = `${two}\n  c: { kind: hourly, hourlyRate: 100 to 900, hoursPerMonth: 10, startAfterMonths: 0 to 6 }`;
    for (const id of ["a", "b"]) expect(own(option(more, id))).toEqual(own(option(two, id)));
  });

  test("a range elsewhere leaves an option as it is", () => {
    const wider = two.replace("monthlyFee: 9000", "monthlyFee: 5000 to 9000");
    expect(own(option(wider, "a"))).toEqual(own(option(two, "a")));
    expect(option(wider, "b").p50).not.toBe(option(two, "b").p50);
  });

  test("an option without ranges is its compared total in every draw", () => {
    const fixed = `${two}\n  d: { kind: retainer, monthlyFee: 4321.09 }`;
    const { total } = compare(parseScenario(fixed)).options[2] ?? {};
    expect(option(fixed, "d")).toMatchObject({ mean: total, p5: total, p95: total, standardError: 0 });
  });

  test("and so in a currency without minor units: cash and non-cash are rounded apart, however many are drawn", () => {
    // Of a month: salary 100,000.42 and equity 10,000.42 are 110,000; the sum rounded once would be 110,001.
    const yen = `version: 1\ncurrency: JPY\nstart: 2027-01\nhorizonMonths: 1\noptions:
  fixed: { kind: fullTime, annualSalary: 1200005, annualEquity: 120005 }
  varies: { kind: retainer, monthlyFee: 90000 to 110000 }`;
    expect(compare(parseScenario(yen)).options[0]?.total).toBe(110_000);
    for (const draws of [100, 10_000]) {
      expect(option(yen, "fixed", { draws })).toMatchObject({ mean: 110_000, p5: 110_000, p95: 110_000 });
    }
  });
});

describe("against exact results", () => {
  const draws = 40_000;

  test("a sum of uniform numbers", () => {
    const sum = file(
      "a: { kind: custom, costs: { x: { amount: 0 to 1000, every: once }, y: { amount: 0 to 1000, every: once } } }",
    );
    const { mean, standardError, p5, p95 } = option(sum, "a", { draws });
    expect(Math.abs(mean - 1000)).toBeLessThan(4 * standardError);
    expect(standardError).toBeCloseTo(Math.sqrt((2 * 1000 ** 2) / 12 / draws), 1);
    // F(x) = x^2 / 2 below the middle: the 5 % quantile of the sum is sqrt(0.1).
    const exact = 1000 * Math.sqrt(0.1);
    const error = Math.sqrt((0.05 * 0.95) / draws) / (exact / 1e6);
    expect(Math.abs(p5 - exact)).toBeLessThan(4 * error);
    expect(Math.abs(p95 - (2000 - exact))).toBeLessThan(4 * error);
  });

  test("a triangular's quantiles", () => {
    const triangle = file("a: { kind: custom, costs: { x: { amount: 0 to 400 to 1000, every: once } } }");
    const { p10, p50, p90, mean, standardError } = option(triangle, "a", { draws });
    const near = (p: number, x: number, density: number, value: number) =>
      expect(Math.abs(value - x)).toBeLessThan((4 * Math.sqrt((p * (1 - p)) / draws)) / density);
    near(0.1, 200, (2 * 200) / (1000 * 400), p10);
    near(0.5, 1000 - Math.sqrt(0.5 * 600_000), (2 * Math.sqrt(0.5 * 600_000)) / 600_000, p50);
    near(0.9, 1000 - Math.sqrt(0.1 * 600_000), (2 * Math.sqrt(0.1 * 600_000)) / 600_000, p90);
    expect(Math.abs(mean - 1400 / 3)).toBeLessThan(4 * standardError);
  });

  test("chances and regret of a fixed price against a uniform one", () => {
    const race = file(
      "sure: { kind: custom, costs: { x: { amount: 600, every: once } } }\nrisky: { kind: custom, costs: { x: { amount: 0 to 1000, every: once } } }",
    );
    const [sure, risky] = run(race, { draws }).options as [SimulatedOption, SimulatedOption];
    expect(Math.abs(risky.probabilityCheapest - 0.6)).toBeLessThan(4 * Math.sqrt(0.24 / draws));
    expect(sure.probabilityCheapest + risky.probabilityCheapest).toBeCloseTo(1, 9);
    // E max(0, 600 - X) = 180 and E max(0, X - 600) = 80, for X uniform up to 1000.
    expect(Math.abs((sure.expectedRegret ?? 0) - 180)).toBeLessThan(4);
    expect(Math.abs((risky.expectedRegret ?? 0) - 80)).toBeLessThan(3);
  });

  test("an event is drawn: all or nothing, with its chance", () => {
    const event = file("a: { kind: custom, costs: { x: { amount: 10000, every: once, probability: 25% } } }");
    const drawn = option(event, "a", { draws });
    expect([drawn.p5, drawn.p50, drawn.p90]).toEqual([0, 0, 10000]);
    expect(Math.abs(drawn.mean - 2500)).toBeLessThan(4 * drawn.standardError);
    expect(run(event).drawn).toEqual([
      {
        address: "a.costs.x.probability",
        label: "x: probability",
        labelKey: "cost.probability",
        unit: "ratio",
        value: 0.25,
        shape: "event",
      },
    ]);
  });
});

describe("the verdict", () => {
  test("a winner inside the noise is a tie", () => {
    const close = file(`
      a: { kind: custom, costs: { x: { amount: 0 to 100000, every: once } } }
      b: { kind: custom, costs: { x: { amount: 0 to 104000, every: once } } }
    `);
    expect(run(close, { draws: 100 }).verdict?.tie).toBe(true);
    const apart = close.replace("104000", "140000");
    expect(run(apart, { draws: 10_000 }).verdict).toMatchObject({ cheapest: "a", tie: false });
  });

  test("one option alone has no verdict", () => {
    const alone = file("a: { kind: hourly, hourlyRate: 200 to 300, hoursPerMonth: 10 }");
    const finding = run(alone);
    expect(finding.verdict).toBeNull();
    expect(finding.options[0]).toMatchObject({ probabilityCheapest: 1, expectedRegret: 0 });
  });
});

test.each([
  ["a: { kind: hourly, hourlyRate: 250, hoursPerMonth: 40 }", "hourlyRate: 200 to 250 to 300"],
  ["a: { kind: retainer, monthlyFee: [{ months: 3, value: 500 }, { value: 400 }] }", "value: 400 to 500 to 600"],
  // 2,000 a week is 8,666.666... a month; `123.456` would be read in two ways.
  ["a: { kind: retainer, monthlyFee: 2000 a week }", "monthlyFee: 6930 to 8666.67 to 10400"],
  ["a: { kind: hourly, hourlyRate: 123.4560, hoursPerMonth: 40 }", "hourlyRate: 98.8 to 123.46 to 148"],
])("without ranges there is nothing to simulate, and it says how to write one: %s", (option, hint) => {
  try {
    run(file(option));
    expect.unreachable();
  } catch (error) {
    const [issue] = (error as ScenarioError).issues;
    expect(issue).toMatchObject({
      code: "nothing-to-simulate",
      line: 7,
      hint: expect.stringContaining(hint),
    });
  }
});

test("draws of more money than can be counted are refused at the option, as they are by other commands", () => {
  const of = (fee: string) =>
    parseScenario(`version: 1
currency: USD
start: 2027-01
horizonMonths: 600
options:
  a: { kind: retainer, monthlyFee: 8000 }
  b: { kind: retainer, monthlyFee: ${fee} }
`);
  expect(simulate(of("1 to 150000000000"), { draws: 100 }).options).toHaveLength(2);
  // 600 x 160,000,000,000 is 9.6e15 cents; 2^53 is 9.007e15.
  expect(() => simulate(of("1 to 160000000000"), { draws: 100 })).toThrow(/`b` costs more than can be counted/);
  const saved = (amount: string) => of(`1 to 2, costs: { refund: { amount: ${amount}, every: month } }`);
  expect(simulate(saved("-150000000000"), { draws: 100 }).options).toHaveLength(2);
  expect(() => simulate(saved("-160000000000"), { draws: 100 })).toThrow(/`b` costs more than can be counted/);
});

test("draws that a field does not allow are held at its bound, and counted in a notice", () => {
  const wild = file("a: { kind: hourly, hourlyRate: { low: 1, high: 400, shape: normal }, hoursPerMonth: 10 }");
  expect(run(wild).notices.map(({ code }) => code)).toContain("draws-held");
});
