import { expect, test } from "vitest";
import { type Cell, cell, type Expression } from "../../../src/analysis/workbook/expression.ts";
import { liveWorkbook } from "../../../src/analysis/workbook/workbook.ts";
import { type Issue, ScenarioError } from "../../../src/core/issue.ts";
import { parseScenario } from "../../../src/scenario/parse.ts";
import { scenarioText } from "../../support/scenario.ts";

function issuesOf(options: string): readonly Issue[] {
  try {
    liveWorkbook(parseScenario(scenarioText(options), { file: "scenario.yaml" }));
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues;
    throw error;
  }
  return [];
}

test.each([
  [
    "options that differ in capitals only",
    `  cmoOne: { kind: fullTime, annualSalary: 100000 }
  cmoone: { kind: retainer, monthlyFee: 8000 }`,
    "`cmoone.cash` and `cmoOne.cash`",
  ],
  [
    "lines that differ in capitals only",
    "  it: { kind: custom, costs: { toolsOne: { amount: 1, every: month }, toolsone: { amount: 2, every: month } } }",
    "`it.lines.toolsone` and `it.lines.toolsOne`",
  ],
])("%s are refused with an issue that names both", (_, options, says) => {
  const issues = issuesOf(options);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.every(({ code }) => code === "name-twice")).toBe(true);
  expect(issues.map(({ message }) => message).join()).toContain(says);
  expect(issues[0]?.hint).toContain("rename the option or the line");
  expect(issues[0]?.file).toBe("scenario.yaml");
});

/** Whether a part of an expression that is evaluated divides by nothing. */
function dividesByNothing(of: Expression): boolean {
  const value = (part: Expression) => Number(cell(part).value);
  switch (of.is) {
    case "binary":
      return (of.operator === "/" && value(of.right) === 0) || [of.left, of.right].some(dividesByNothing);
    case "call":
      return of.name !== "IF" && of.of.some(dividesByNothing);
    default:
      return false;
  }
}

test("a project of no length is nothing, without an error in any cell", () => {
  const { live } = liveWorkbook(
    parseScenario(
      scenarioText(
        "  it: { kind: plan, months: 0, parts: { p: { kind: consultant, projectFee: 12000 } }, costs: { x: { amount: 10% of fees, every: year } } }",
      ),
    ),
  );
  const rows = live.options.flatMap(({ workings, exact }) => [...workings, ...exact.cash, ...exact.imputed]);
  const cells = rows.flatMap(({ each, months }): Cell[] => [...(each ? [each] : []), ...months]);
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter(({ content }) => dividesByNothing(content))).toEqual([]);
  expect(live.options[0]?.total.value).toBe(0);
});
