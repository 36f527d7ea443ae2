import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFinding, checkScenario, type Golden } from "../../src/analysis/check.ts";
import { compare } from "../../src/analysis/compare.ts";
import { goldenOf } from "../../src/analysis/golden.ts";
import { optionResults } from "../../src/analysis/results.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const options = `
  retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }
  hourly: { kind: hourly, hourlyRate: 200 to 250 to 350, hoursPerMonth: 40 }
  hire: { kind: fullTime, annualSalary: 174000, bonus: 20%, rampUp: { months: 6, startingAt: 25% } }`;

const scenario = (expectations: readonly string[] = [], body = options) =>
  parseScenario(`version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:${body}
${expectations.length > 0 ? `expect:\n${expectations.map((line) => `  - ${line}\n`).join("")}` : ""}`);

const check = (...expectations: string[]) => checkScenario(scenario(expectations), null).checked;

describe("expectations", () => {
  test.each([
    ["{ of: retainer.total, is: 96000 }", "pass", 96000, 0],
    ["{ of: retainer.total, is: 96000.01 }", "fail", 96000, -0.01],
    ["{ of: retainer.total, is: 95999, within: 1 }", "pass", 96000, 1],
    ["{ of: retainer.total, is: 95998.99, within: 1 }", "fail", 96000, 1.01],
    ["{ of: retainer.total, is: 100k, within: 4% }", "pass", 96000, -4000],
    ["{ of: retainer.total, is: 100k, within: 3.9% }", "fail", 96000, -4000],
    ["{ of: retainer.total, atMost: 96000 }", "pass", 96000, 0],
    ["{ of: retainer.total, below: 96000 }", "fail", 96000, 0],
    ["{ of: retainer.total, above: 96000 }", "fail", 96000, 0],
    ["{ of: retainer.total, atLeast: 96000.01, level: warn }", "warn", 96000, -0.01],
    ["{ of: hourly.total, below: hire.total }", "pass", 120000, -133687.5 + 0],
    ["{ of: hourly.totalHigh, is: 168000 }", "pass", 168000, 0],
    ["{ of: retainer.lines.fees, is: 96000 }", "pass", 96000, 0],
    ["{ of: hire.years.1.imputed, above: 0 }", "pass", expect.any(Number), expect.any(Number)],
    ["{ of: retainer.hoursDelivered, is: 480 }", "pass", 480, 0],
    ["{ of: verdict.margin, is: 24000 }", "pass", 24000, 0],
    // 96,000 less 174,000, its bonus of 34,800 and a ramp-up of 6 x 14,500 x 37.5% = 32,625: 241,425.
    ["{ of: verdict.againstBaseline, is: -145425 }", "pass", -145425, 0],
    ["{ cheapest: retainer }", "pass", "retainer", 0],
    ["{ cheapest: hourly, by: cash }", "fail", "retainer", 24000],
  ])("%s: %s", (line, status, actual, difference) => {
    const { expectations, issues } = check(line);
    expect(issues).toEqual([]);
    expect(expectations).toMatchObject([{ status, line: 10, actual }]);
    if (typeof difference === "number" && !line.includes("hire.total"))
      expect(expectations[0]?.difference).toBe(difference);
  });

  test.each([
    ["{ of: retaner.total, is: 1 }", "no option is called `retaner`", "did you mean `retainer.total`?"],
    ["{ of: retainer.totl, is: 1 }", "`retainer` has no result `totl`", "did you mean `retainer.total`?"],
    ["{ of: retainer.fees, is: 1 }", "`retainer` has no result `fees`", "did you mean `retainer.lines.fees`?"],
    ["{ of: options.hire.total, is: 1 }", "no option is called `options`", "did you mean `hire.total`?"],
    ["{ of: verdict.winner, is: 1 }", "`verdict` has no result `winner`", "it has margin, againstBaseline"],
    ["{ of: hire.lines.equity, is: 0 }", "`hire` has no result `lines.equity`", undefined],
    ["{ of: hire.years.2.total, is: 0 }", "`hire` has no result `years.2.total`", undefined],
    ["{ of: retainer.total, below: hire.totl }", "`hire` has no result `totl`", "did you mean `hire.total`?"],
    [
      "{ of: retainer.total, below: hire.productiveHours }",
      "`retainer.total` is in money and `hire.productiveHours` in hours",
      undefined,
    ],
    ["{ cheapest: retaner }", "no option is called `retaner`", "did you mean `retainer`?"],
    ["{ winner: retaner }", "no option is called `retaner`", "did you mean `retainer`?"],
    ["{ meets: nobody }", "no option is called `nobody`", "one of retainer, hourly, hire"],
    ["{ of: hire.months.13.cash, is: 1 }", "`hire` has no result `months.13.cash`", "its months are 1 to 12"],
  ])("%s cannot be checked, and does not fail", (line, message, hint) => {
    const checked = check(line, "{ of: retainer.total, is: 1 }");
    expect(checked.status).toBe("unusable");
    expect(checked.issues).toMatchObject([{ message, line: 10 }]);
    if (hint !== undefined) expect(checked.issues[0]?.hint).toBe(hint);
    expect(
      checked.expectations.map(({ status }) => status),
      "the others are reported",
    ).toEqual(["fail"]);
  });

  test("an address behind `options.` is the option's own, however near an option is called", () => {
    const near = "\n  option1: { kind: retainer, monthlyFee: 5 }\n  hire: { kind: retainer, monthlyFee: 8 }";
    const { checked } = checkScenario(scenario(["{ of: options.hire.total, is: 96 }"], near), null);
    expect(checked.issues[0]?.hint).toBe("did you mean `hire.total`?");
  });

  test("what is not known is held against nothing, and of one option there is no cheapest", () => {
    const custom = "\n  other: { kind: custom, costs: { a: { amount: 5, every: month } } }";
    const { checked } = checkScenario(
      scenario(["{ of: other.costPerHour, atMost: 5 }", "{ cheapest: other }"], custom),
      null,
    );
    expect(checked.issues.map(({ message }) => message)).toEqual([
      "`other.costPerHour` is not known here, so it cannot be checked",
      "of a single option there is no cheapest",
    ]);
  });

  test("every number of an option can be expected of it", () => {
    const lines = compare(scenario()).options.flatMap((option) =>
      [...optionResults(option)].flatMap(([name, value]) =>
        value === null ? [] : `{ of: ${option.id}.${name}, is: ${name === "delta.percent" ? `${value}%` : value} }`,
      ),
    );
    const { issues, expectations } = check(...lines);
    expect(issues).toEqual([]);
    expect(expectations.filter(({ status }) => status !== "pass")).toEqual([]);
    expect(expectations).toHaveLength(lines.length);
  });

  test("an expectation holds exactly where its comparison does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 200 }), (off, within) => {
        const cents = (value: number) => (value / 100).toFixed(2);
        const expected = cents(9_600_000 - off);
        const { expectations } = check(
          `{ of: retainer.total, is: ${expected}, within: ${cents(within)} }`,
          `{ of: retainer.total, atMost: ${expected} }`,
        );
        expect(expectations.map(({ status }) => status)).toEqual([
          Math.abs(off) <= within ? "pass" : "fail",
          off <= 0 ? "pass" : "fail",
        ]);
        expect(expectations[0]?.difference).toBe(off / 100);
      }),
    );
  });
});

describe("break-even and probability", () => {
  const needed = `
  retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250 }
  hourly: { kind: hourly, hourlyRate: 200 to 250 to 350, hoursPerMonth: 40 }
  hire: { kind: fullTime, annualSalary: 174000, bonus: 20% }
  same: { kind: retainer, monthlyFee: 14500 }
  plain: { kind: fullTime, annualSalary: 174000 }`;
  const asked = (...expectations: string[]) => checkScenario(scenario(expectations, needed), null).checked;

  test.each([
    ["{ breakEven: [retainer, hourly], vary: hourly.hoursPerMonth, is: 32 }", "pass", 32, "hours/month"],
    ["{ breakEven: [hourly, retainer], vary: hourly.hoursPerMonth, atLeast: 33 }", "fail", 32, "hours/month"],
    ["{ breakEven: [retainer, hire], vary: hire.bonus, is: 20% }", "fail", null, "ratio"],
    ["{ breakEven: [retainer, hire], vary: hire.bonus, is: never }", "pass", "never", "ratio"],
    ["{ breakEven: [retainer, hire], is: never }", "pass", "never", ""],
    ["{ breakEven: [retainer, hourly], vary: hourly.hoursPerMonth, is: never }", "fail", 32, "hours/month"],
    ["{ breakEven: [plain, same], is: never }", "fail", "equal", ""],
    ["{ breakEven: [plain, same], is: 3 }", "fail", "equal", ""],
    ["{ probabilityCheapest: hire, atMost: 5% }", "pass", 0, "ratio"],
    ["{ probabilityCheapest: retainer, above: 80% }", "pass", 1, "ratio"],
  ])("%s: %s", (line, status, actual, unit) => {
    const checked = asked(line);
    expect(checked.issues).toEqual([]);
    expect(checked.expectations).toMatchObject([{ status, actual, unit }]);
  });

  test.each([
    ["{ breakEven: [retainer, houry], vary: need.hoursPerMonth, is: 32 }", "no option is called `houry`"],
    [
      "{ breakEven: [retainer, hourly], vary: hourly.hoursPrMonth, is: 32 }",
      "no number of the file is called `hourly.hoursPrMonth`",
    ],
    ["{ probabilityCheapest: nobody, atLeast: 80% }", "no option is called `nobody`"],
  ])("%s cannot be checked", (line, message) => {
    expect(asked(line)).toMatchObject({ status: "unusable", expectations: [], issues: [{ message, line: 12 }] });
  });

  test("a probability of a file in which nothing varies cannot be checked", () => {
    const fixed =
      "\n  retainer: { kind: retainer, monthlyFee: 8000 }\n  hire: { kind: fullTime, annualSalary: 174000 }";
    expect(checkScenario(scenario(["{ probabilityCheapest: retainer, is: 100% }"], fixed), null).checked).toMatchObject(
      { status: "unusable" },
    );
  });
});

describe("golden results", () => {
  const golden = (
    tolerance: Golden["tolerance"] = null,
    value: unknown = JSON.parse(JSON.stringify(goldenOf(compare(scenario())))),
  ): Golden => ({
    file: "scenario.golden.json",
    value,
    tolerance,
  });
  const dearer = scenario([], options.replace("monthlyFee: 8000", "monthlyFee: 8000.01"));

  test("say nothing of the release that made them, and are met by the same scenario", () => {
    expect(goldenOf(compare(scenario()))).not.toHaveProperty("tool");
    expect(checkScenario(scenario(), golden()).checked).toMatchObject({ status: "pass", golden: { differences: [] } });
  });

  test("a cent is a difference, at the number that changed", () => {
    const { checked } = checkScenario(dearer, golden());
    expect(checked).toMatchObject({ status: "fail", golden: { status: "fail", line: 6 } });
    expect(checked.golden?.differences[0]).toEqual({
      of: "assumptions.retainer.monthlyFee",
      expected: 8000,
      actual: 8000.01,
      difference: 0.01,
      unit: "USD",
    });
    expect(checked.golden?.differences).toContainEqual({
      of: "retainer.total",
      expected: 96000,
      actual: 96000.12,
      difference: 0.12,
      unit: "USD",
    });
  });

  test("a tolerance covers what it says and no more", () => {
    const status = (tolerance: Golden["tolerance"]) => checkScenario(dearer, golden(tolerance)).checked.status;
    expect([
      status({ amount: 0.12 }),
      status({ amount: 0.11 }),
      status({ ratio: 1e-5 }),
      status({ ratio: 1e-7 }),
    ]).toEqual(["pass", "fail", "pass", "fail"]);
  });

  test("an option, a line or an input that came or went is a difference; a field that is new to us is none", () => {
    const less = scenario([], options.replace(/\n {2}hourly.*/, ""));
    const gone = checkScenario(less, golden()).checked.golden?.differences.map(({ of }) => of);
    expect(gone).toEqual(expect.arrayContaining(["hourly.kind", "hourly.lines.fees", "assumptions.hourly.hourlyRate"]));
    const came = checkScenario(scenario(), golden(null, JSON.parse(JSON.stringify(goldenOf(compare(less)))))).checked
      .golden?.differences;
    expect(came).toContainEqual(expect.objectContaining({ of: "hourly.kind", expected: null, actual: "hourly" }));
    const older = JSON.parse(JSON.stringify(goldenOf(compare(scenario()))));
    for (const option of older.options) delete option.runRateAnnual;
    for (const line of older.options[0].lines) line.label = "Another wording";
    expect(checkScenario(scenario(), golden(null, older)).checked.status).toBe("pass");
  });

  test.each([
    [null],
    [[]],
    [{ finding: "schedule", schemaVersion: 1 }],
    [{ finding: "compare", schemaVersion: 3 }],
    [{ finding: "compare", schemaVersion: 1 }],
    [{ finding: "compare", schemaVersion: 2 }],
  ])("%j is no golden result", (value) => {
    expect(checkScenario(scenario(), golden(null, value)).checked).toMatchObject({
      status: "unusable",
      golden: null,
      issues: [{ code: "not-a-golden-result" }],
    });
  });

  test.each([
    [{ finding: "compare" }],
    [{ finding: "compare", schemaVersion: {} }],
    [{ finding: "compare", schemaVersion: "\u001b" }],
  ])("%j is damaged at its version, which is not printed", (value) => {
    expect(checkScenario(scenario(), golden(null, value)).checked.issues).toMatchObject([
      { message: expect.stringContaining("damaged at `schemaVersion`") },
    ]);
  });
});

test("a run without files, or with one that could not be checked, is no pass", () => {
  expect(checkFinding([], null).status).toBe("fail");
  expect(checkFinding([check("{ cheapest: nobody }")], null).status).toBe("fail");
  expect(checkFinding([check("{ cheapest: hourly, level: warn }")], null).status).toBe("pass");
});
