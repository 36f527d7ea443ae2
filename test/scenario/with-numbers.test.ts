import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { readWritten, withNumbers } from "../../src/scenario/with-numbers.ts";
import { scenarioText } from "../support/scenario.ts";

const hire = scenarioText("  hire: { kind: fullTime, annualSalary: 174000, bonus: 20%, benefits: 10000 to 20000 }");

test("gives what the file gives with the same numbers set: 190,000 and 25% of it are 237,500", () => {
  const file = parseScenario(hire);
  const finding = compare(withNumbers(file, { "hire.annualSalary": 190_000, "hire.bonus": 0.25, "hire.benefits": 0 }));
  expect(finding.options[0]?.cash).toBe(237_500);
  const set = ["hire.annualSalary=190000", "hire.bonus=25%", "hire.benefits=0"];
  expect(finding).toEqual(compare(parseScenario(hire, { set })));
});

test.each([
  [{ "hire.annualSallary": 1 }, "did you mean `hire.annualSalary`"],
  [{ "hire.annualSalary": -1 }, "from 0"],
  [{ "hire.annualSalary": 1e13 }, "up to 1000000000000"],
  [{ "hire.annualSalary": Number.NaN }, "cannot be NaN"],
  [{ horizonMonths: 24 }, 'set: ["horizonMonths=24"]'],
])("refuses %j", (numbers, says) => {
  const change = () => withNumbers(parseScenario(hire), numbers as Record<string, number>);
  expect(change).toThrow(ScenarioError);
  try {
    change();
  } catch (error) {
    const [issue] = (error as ScenarioError).issues;
    expect(`${issue?.message} ${issue?.hint}`).toContain(says);
  }
});

test("reads what a reader of the page types like the file reads it", () => {
  const money = (text: string) => readWritten({ unit: "money/month" }, text);
  expect([".5", "1e3", "190k", " 1.2m ", "\u22125", "+7"].map(money)).toEqual([0.5, 1000, 190_000, 1_200_000, -5, 7]);
  expect(["", "25%", "8,000", "1_000", "0x10", "Infinity", "0800"].map(money)).toEqual(Array(7).fill(undefined));
  expect(readWritten({ unit: "ratio" }, "23.3 %")).toBe(0.233);
  expect(readWritten({ unit: "ratio" }, "23.3")).toBeUndefined();
});
