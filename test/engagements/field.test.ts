/** What a file may write for a number beside one number: a range, phases, bands, a rate for each year; by hand, not from the declarations. */
import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../src/engagements/every-option.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { issuesIn, issuesRaised, scenarioText } from "../support/scenario.ts";

const codesIn = (option: string, head: Readonly<Record<string, string>> = {}) =>
  issuesIn(`  it: { ${option} }`, { head }).map((issue) => / ([a-z-]+):/.exec(issue)?.[1]);

describe("a number that decides what is calculated", () => {
  const hire = "kind: fullTime, annualSalary: 120000, bonus: 10%, holidayAllowance: 8%, recruiting: 20%";
  test.each(["bonusMonth", "holidayAllowanceMonth", "recruitingInstalments"])("%s is one whole number", (name) => {
    const codes = (value: string) => codesIn(`${hire}, ${name}: ${value}`);
    expect([codes("3"), codes("2.5"), codes("3 to 4"), codes("3 months")]).toEqual([
      [],
      ["whole-number"],
      ["range-not-allowed"],
      ["unit-in-number"],
    ]);
  });

  test("is the horizon, which may be written in months", () => {
    const codes = (horizonMonths: string) => codesIn(hire, { horizonMonths });
    const without = scenarioText(`  it: { ${hire} }`).replace("horizonMonths: 12\n", "");
    expect(issuesRaised(() => parseScenario(without)).map(({ code }) => code)).toEqual(["missing-key"]);
    expect([codes("12 months"), codes("12.5"), codes("12 to 24")]).toEqual([
      [],
      ["whole-number"],
      ["range-not-allowed"],
    ]);
  });
});

describe("a list of values", () => {
  const PHASES = "[{ months: 3, value: 5 }, { value: 6 }]";
  /** What may change from one stretch of time to the next, or has a rate for each year. */
  const CHANGES: Readonly<Record<string, readonly string[]>> = {
    retainer: ["monthlyFee", "includedHoursPerMonth", "hoursPerMonth", "overageRate", "performanceBonus"],
    hourly: ["hourlyRate", "hoursPerMonth", "hoursPerWeek", "minimumHoursPerMonth"],
    fullTime: [
      ...[
        "annualSalary",
        "annualRaise",
        "bonus",
        "thirteenthMonth",
        "benefits",
        "holidayAllowance",
        "hoursPerWeek",
        "leaveDays",
      ],
      "utilization",
    ],
    interim: ["dayRate", "daysPerMonth", "daysPerWeek", "agencyMargin"],
    agency: ["monthlyFee", "mediaSpendPerMonth", "mediaCommission"],
    consultant: ["dayRate", "contractorsPerMonth"],
    coach: ["sessionRate", "sessionsPerMonth"],
    custom: [],
    plan: [],
  };

  test.each(Object.entries(kinds))("is taken by what recurs, of %s", (name, kind) => {
    const numbers = Object.entries(fieldsOf(kind)).filter(([, { type }]) => type !== "word" && type !== "parts");
    const option = numbers.map(([field]) => `${field}: ${PHASES}`).join(", ");
    const refused = issuesRaised(() => parseScenario(scenarioText(`  it: { kind: ${name}, ${option} }`)))
      .filter(({ code }) => code === "list-of-values")
      .map(({ path }) => path.replace("options.it.", ""));
    const taken = numbers.map(([field]) => field).filter((field) => !refused.includes(field));
    expect(taken).toEqual(["annualIncrease", "annualEquity", ...(CHANGES[name] ?? [])]);
  });
});

describe("an extra cost", () => {
  const cost = (kind: string, amount: string) => codesIn(`kind: ${kind}, costs: { x: { ${amount} } }`);
  /** Options, whether a bare number is an amount to them, and whether what is paid once may be a share of their fees. */
  test.each([
    ["retainer, monthlyFee: 1000", false, true],
    ["hourly, hourlyRate: 10, hoursPerMonth: 5", false, true],
    ["fullTime, annualSalary: 100000", false, false],
    ["interim, dayRate: 100, daysPerMonth: 3", false, true],
    ["agency, monthlyFee: 1000", false, true],
    ["consultant, projectFee: 1000", true, true],
    ["coach, programmeFee: 100", true, true],
    ["custom", true, false],
    ["plan, parts: { a: { kind: retainer, monthlyFee: 5 } }", true, false],
  ])("of %s: a bare number, a share of fees once, no amount", (option, bare, once) => {
    expect(cost(option, "amount: 50, every: month")).toEqual(bare ? [] : ["share-or-amount"]);
    expect(cost(option, "amount: 5% of fees, every: once").length).toBe(once ? 0 : 1);
    expect(cost(option, "every: month")).toEqual(["missing-key"]);
  });

  test("of a plan is a share of its fees where it recurs", () => {
    expect(cost("plan, parts: { a: { kind: retainer, monthlyFee: 5 } }", "amount: 5% of fees, every: month")).toEqual(
      [],
    );
  });
});

test("only a share is taken as a margin and as a commission", () => {
  expect(codesIn("kind: interim, dayRate: 100, daysPerMonth: 3, agencyMargin: 5000")).toEqual(["percent-expected"]);
  expect(codesIn("kind: agency, monthlyFee: 100, mediaSpendPerMonth: 9, mediaCommission: 5000")).toEqual([
    "percent-expected",
  ]);
});

test("pay on which taxes fall may have contributions, and nothing else", () => {
  expect(codesIn("kind: fullTime, annualSalary: 100000, contributions: { x: { rate: 1% } }")).toEqual([]);
  expect(codesIn("kind: retainer, monthlyFee: 1000, contributions: { x: { rate: 1% } }")).toEqual(["unknown-key"]);
  expect(codesIn("kind: custom, contributions: { x: { rate: 1% } }")).toEqual(["unknown-key"]);
});

test("the first band of a price may end below one, and not below nothing", () => {
  const band = (upTo: number) =>
    codesIn(
      `kind: retainer, monthlyFee: 1000, includedHoursPerMonth: 5, overageRate: [{ upTo: ${upTo}, value: 90 }, { value: 80 }]`,
    );
  expect([band(0.5), band(-1)]).toEqual([[], ["out-of-bounds"]]);
});
