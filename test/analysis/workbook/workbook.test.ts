import { expect, test } from "vitest";
import { nameOf } from "../../../src/analysis/workbook/cell-name.ts";
import { type Cell, cell } from "../../../src/analysis/workbook/expression.ts";
import { liveWorkbook } from "../../../src/analysis/workbook/workbook.ts";
import { workings } from "../../../src/analysis/workbook/workings.ts";
import { isFixed } from "../../../src/core/assumption.ts";
import { assumption, constant, divide } from "../../../src/core/formula.ts";
import { parseScenario } from "../../../src/scenario/parse.ts";
import { issuesRaised, scenarioText } from "../../support/scenario.ts";

const issuesOf = (options: string) =>
  issuesRaised(() => liveWorkbook(parseScenario(scenarioText(options), { file: "scenario.yaml" })));

test.each([
  [
    "options that differ in capitals only",
    `  cmoOne: { kind: fullTime, annualSalary: 100000 }
  cmoone: { kind: retainer, monthlyFee: 8000 }`,
    "`cmoone` and `cmoOne`",
  ],
  [
    "lines that differ in capitals only",
    "  it: { kind: custom, costs: { toolsOne: { amount: 1, every: month }, toolsone: { amount: 2, every: month } } }",
    "`it.costs.toolsone` and `it.costs.toolsOne`",
  ],
])("%s are refused with an issue that names both", (_, options, says) => {
  const issues = issuesOf(options);
  expect(issues.map(({ code }) => code)).toEqual(["name-twice"]);
  expect(issues[0]?.message).toContain(says);
  expect(issues[0]?.hint).toContain("rename the option, line");
  expect(issues[0]?.file).toBe("scenario.yaml");
});

test("a name longer than a spreadsheet takes is refused once", () => {
  const issues = issuesOf(`  ${"a".repeat(250)}: { kind: retainer, monthlyFee: 8000 }`);
  expect(issues.map(({ code, line }) => [code, line])).toEqual([["name-too-long", 6]]);
});

test.each([
  ["inputs.a1", "inputs.a1_"],
  ["a1.total", "a1_.total"],
  ["r1c1.lines.fees", "r1c1_.lines.fees"],
  ["part-time.annualSalary", "part_time.annualSalary"],
])("%s is called %s, which is no cell", (address, name) => {
  expect(nameOf(address)).toBe(name);
});

test("what is spread over no time is nothing, and no error of a spreadsheet", () => {
  const cells: Readonly<Record<string, Cell>> = { fee: cell(12_000), months: cell(0) };
  const on = workings(
    cell(12),
    [],
    (address) => cells[address] as Cell,
    () => undefined,
  );
  const each = on.cell(divide(assumption("fee"), assumption("months")), "number");
  expect(each.value).toBe(0);
  expect(each.content).toMatchObject({ is: "call", name: "IF" });
  expect(on.cell(divide(assumption("fee"), constant(12, "months")), "number").value).toBe(1000);
});

test("a number that decides what is calculated is no cell to change: instalments, months of the calendar, by a name, too", () => {
  const options = `  it: { kind: fullTime, annualSalary: 120000, bonus: 20%, bonusMonth: $spring, holidayAllowance: 8%,
    holidayAllowanceMonth: 5, recruiting: 25%, searchMonths: $spring, recruitingInstalments: 2 }`;
  const { assumptions } = parseScenario(scenarioText(options, { inputs: "{ spring: 3 }" }));
  const fixed = [...assumptions.values()].filter(isFixed).map(({ address }) => address);
  expect(fixed.sort()).toEqual([
    "horizonMonths",
    "inputs.spring",
    "it.holidayAllowanceMonth",
    "it.recruitingInstalments",
  ]);
});

test("the peak month of an option that only saves is below zero in a workbook, too: the least saving", () => {
  const saving =
    "  it: { kind: custom, costs: { rent: { amount: -100, every: month, months: 11.5 }, more: { amount: -50, every: month } } }";
  const { live } = liveWorkbook(parseScenario(scenarioText(saving)));
  expect(live.summary.options[0]?.peakMonthCash.value).toBe(-100);
});

test("hours that roll over in a horizon of one month ask for no INDEX of a single cell, which Gnumeric lacks", () => {
  const asksIn = (horizonMonths: number) => {
    const option =
      "  it: { kind: retainer, monthlyFee: 1, includedHoursPerMonth: 1, hoursPerMonth: 2, overageRate: 1, rolloverMonths: 1 }";
    const text = scenarioText(option).replace(/horizonMonths: \d+/, `horizonMonths: ${horizonMonths}`);
    const seen = new Set<unknown>();
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null || seen.has(node)) return;
      seen.add(node);
      for (const inside of node instanceof Map ? node.values() : Object.values(node)) visit(inside);
    };
    visit(liveWorkbook(parseScenario(text)));
    return [...seen].some((node) => (node as { readonly name?: unknown }).name === "INDEX");
  };
  expect([asksIn(1), asksIn(2)]).toEqual([false, true]);
});

test("what several contributions or months need stands once: the year's pay; a single line shares nothing out", () => {
  const options = `  hire: { kind: fullTime, annualSalary: 120000, employerTaxes: us-tx }
  one: { kind: retainer, monthlyFee: 1000.333 }`;
  const [hire, one] = liveWorkbook(parseScenario(scenarioText(options))).live.options;
  const codes = hire?.workings.map(({ caption }) => caption.code) ?? [];
  // Social security, federal and state unemployment have limits, and the same calendar year.
  expect(codes.filter((code) => code === "paySoFar")).toHaveLength(1);
  expect(one?.rounding.cash.map(({ caption }) => caption.code)).toEqual(["running", "noise", "rounded"]);
  // 1,000.333, 2,000.666 and 3,000.999 so far are 1,000.33, 2,000.67 and 3,001.00.
  expect(one?.cash.months.slice(0, 3).map(({ value }) => value)).toEqual([1000.33, 1000.34, 1000.33]);
});
