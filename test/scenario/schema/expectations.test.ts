import { describe, expect, test } from "vitest";
import { ScenarioError } from "../../../src/core/issue.ts";
import { parseScenario } from "../../../src/scenario/parse.ts";

const file = (...expectations: string[]) => `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: 8000 }
expect:
${expectations.map((line) => `  - ${line}\n`).join("")}`;

const read = (...lines: string[]) => parseScenario(file(...lines)).expectations;

/** What is wrong with one expectation: `code line:column hint`. */
function wrong(...lines: string[]): string[] {
  try {
    read(...lines);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.issues.map(({ code, line, column, hint }) => `${code} ${line}:${column} ${hint ?? ""}`);
  }
}

describe("values follow the grammar of numbers", () => {
  test.each([
    ["{ of: retainer.total, is: 96000 }", 96000],
    ["{ of: retainer.total, is: 96k }", 96000],
    ["{ of: retainer.total, is: { value: 96000, source: the offer } }", 96000],
    ["{ of: retainer.delta.percent, is: -72.81% }", -72.81],
    ["{ of: retainer.hoursDelivered, is: 480.5 }", 480.5],
    ["{ probabilityCheapest: retainer, is: 80% }", 0.8],
  ])("%s", (line, expected) => {
    expect(read(line)).toMatchObject([{ comparisons: [{ how: "is", expected, within: { amount: 0 } }] }]);
  });

  test("another result is a limit as well", () => {
    expect(read("{ of: retainer.total, below: hire.total }")).toMatchObject([
      { comparisons: [{ how: "below", expected: { address: "hire.total" } }] },
    ]);
  });

  test("a tolerance is an amount or a part, and belongs to `is` only", () => {
    expect(read("{ of: retainer.total, is: 96000, within: 1% }")).toMatchObject([
      { comparisons: [{ within: { ratio: 0.01 } }] },
    ]);
    expect(read("{ of: retainer.total, is: 96000, within: 1, atLeast: 9 }")).toMatchObject([
      {
        comparisons: [
          { how: "is", within: { amount: 1 } },
          { how: "atLeast", within: { amount: 0 } },
        ],
      },
    ]);
    expect(read("{ of: retainer.delta.percent, is: 5%, within: 1% }")).toMatchObject([
      { comparisons: [{ within: { amount: 1 } }] },
    ]);
  });
});

test.each([
  ["{ off: retainer.total, is: 96000 }", "unknown-key 8:7 did you mean `of`?"],
  ["{ of: retainer.total, iz: 96000 }", "unknown-key 8:27 did you mean `is`?"],
  ["{ cheapest: retainer, bye: total }", "unknown-key 8:27 did you mean `by`?"],
  ["{ of: retainer.total }", "nothing-to-check 8:7 write one of is, atMost, atLeast, below, above, as in is: 96000"],
  ["{ is: 5 }", "missing-key 8:5 write of: and the address of a result, as in { of: retainer.total, is: 96000 }"],
  ["{ of: retainer, is: 5 }", "bad-address 8:11 write `retainer.total`"],
  ["{ of: retainer.total, is: 5 to 6 }", "range-ends 8:31 write atLeast: for the low end and atMost: for the high one"],
  ["{ of: retainer.total, is: 5% }", "percent-not-allowed"],
  ["{ of: retainer.total, is: '8,000' }", "thousands-separator"],
  ["{ of: retainer.delta.percent, is: 5 }", "percent-expected"],
  ["{ of: retainer.total, atMost: 5, within: 1 }", "within-without-is"],
  ["{ of: retainer.total, is: 5, within: -1 }", "out-of-bounds"],
  ["{ of: retainer.total, is: 5, level: error }", "unknown-word 8:41"],
  ["{ of: retainer.total, cheapest: retainer }", "expectation-twice 8:27"],
  ["{ breakEven: [retainer], vary: need.hoursPerMonth, is: 3 }", "wrong-type 8:18"],
  ["{ breakEven: [retainer, hourly], vary: 3, is: 3 }", "wrong-type 8:44"],
  ["{ breakEven: [retainer, hourly], is: nevr }", "number-expected 8:42"],
  ["{ of: retainer.total, is: never }", "number-expected 8:31"],
  ["{ meets: retainer, is: 3 }", "unknown-key 8:24"],
  ["{ winner: retainer, cheapest: retainer }", "expectation-twice 8:25"],
  ["retainer.total", "wrong-type 8:5"],
])("%s is an issue at its place", (line, start) => {
  const issues = wrong(line);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.slice(0, start.length)).toBe(start);
});

test("a misspelt `expect` and an empty list stop every command", () => {
  expect(() => parseScenario(file("{ of: retainer.total, is: 1 }").replace("expect:", "expct:"))).toThrow(
    "unknown key `expct`",
  );
  expect(() => parseScenario(`${file().trimEnd()} []\n`)).toThrow("the list of expectations is empty");
  expect(() => parseScenario(file().replace("expect:", "expect: 5"))).toThrow("a list was expected");
});

test("all mistakes are reported at once, each at its line", () => {
  const issues = wrong("{ off: a.total, is: 1 }", "{ of: retainer.total, is: 1 }", "{ of: retainer.total, is: many }");
  expect(issues.map((issue) => issue.split(" ")[1])).toEqual(["8:7", "10:31"]);
});
