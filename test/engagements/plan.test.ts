import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { labelIn } from "../../src/language/labels.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { amounts, comparison, noticed, optionOf, scenarioText } from "../support/scenario.ts";

const BRIDGE = `
      bridge: { kind: retainer, title: Bridge, monthlyFee: 8000, includedHoursPerMonth: 40, months: 9 }`;
const HIRE = `
      hire: { kind: fullTime, title: Hire, annualSalary: 120000, recruiting: 25%, startAfterMonths: 6 }`;
const plan = (parts: string, own = "") => `  plan:\n    kind: plan\n    parts:${parts}${own}`;

test("nine months of a bridge and a hire from month seven: lines by part, hours added up", () => {
  const option = optionOf(comparison(plan(BRIDGE + HIRE)));
  expect(amounts(option)).toEqual({ "bridge.fees": 72_000, "hire.salary": 60_000, "hire.recruiting": 30_000 });
  expect(option.total).toBe(162_000);
  // 40 x 9 and 2,080 / 12 x 6.
  expect(option.hoursDelivered).toBe(360 + 1_040);
  expect(option.monthsActive).toBe(12);
  // Only the hire still runs in the last month.
  expect(option.runRateAnnual).toBe(120_000);
  expect(option.lines.map((line) => [line.label, labelIn("nl", line)])).toEqual([
    ["Bridge: Fees", "Bridge: Honorarium"],
    ["Hire: Salary", "Hire: Salaris"],
    ["Hire: Search fee", "Hire: Wervingskosten"],
  ]);
});

test("the overlap is visible in the schedule, and every month foots", () => {
  const { options } = schedule(parseScenario(scenarioText(plan(BRIDGE + HIRE))));
  const months = options[0]?.months ?? [];
  const both = months.filter(({ lines }) => lines["bridge.fees"] && lines["hire.salary"]);
  expect(both.map(({ month }) => month)).toEqual([7, 8, 9]);
  expect(both.map(({ cash }) => cash)).toEqual([48_000, 18_000, 18_000]);
  for (const { lines, total } of months) {
    expect(Object.values(lines).reduce((sum, line) => sum + line, 0)).toBeCloseTo(total, 6);
  }
});

test("the story: a plan costs between its parts, each taken alone", () => {
  const { options } = compare(parseScenario(readFileSync("fixtures/bridge-then-hire/scenario.yaml", "utf8")));
  const totals = Object.fromEntries(options.map(({ id, total }) => [id, total]));
  expect(totals.fractional).toBe(24 * 8_250);
  expect(totals.plan).toBeGreaterThan(totals.fractional as number);
  expect(totals.plan).toBeLessThan(totals.hire as number);
});

test("a part alone, shifted, costs what it costs as an option", () => {
  const alone = optionOf(
    comparison(
      "  hire: { kind: fullTime, annualSalary: 120000, recruiting: 25%, bonus: 10%, startAfterMonths: 6, rampUp: { months: 4 } }",
      { head: { horizonMonths: 30 } },
    ),
  );
  const inPlan = optionOf(
    comparison(
      plan(
        "\n      hire: { kind: fullTime, annualSalary: 120000, recruiting: 25%, bonus: 10%, startAfterMonths: 4, rampUp: { months: 4 } }",
        "\n    startAfterMonths: 2",
      ),
      { head: { horizonMonths: 30 } },
    ),
  );
  for (const name of [
    "cash",
    "imputed",
    "hoursDelivered",
    "productiveHours",
    "runRateAnnual",
    "monthsActive",
  ] as const) {
    expect(inPlan[name]).toBe(alone[name]);
  }
  expect(inPlan.results).toEqual(alone.results);
});

test("the plan's months end every part, whose exit costs are then due", () => {
  const parts = `
      a: { kind: retainer, monthlyFee: 1000, noticeMonths: 2 }
      b: { kind: retainer, monthlyFee: 2000, months: 3, noticeMonths: 1 }
      late: { kind: retainer, monthlyFee: 4000, startAfterMonths: 8, noticeMonths: 1 }`;
  const option = optionOf(comparison(plan(parts, "\n    months: 6")));
  expect(amounts(option)).toEqual({
    "a.fees": 6_000,
    "a.exit": 2_000,
    "b.fees": 6_000,
    "b.exit": 2_000,
    "late.fees": 0,
    "late.exit": 0,
  });
  expect(option.monthsActive).toBe(6);
});

test("parts take over the plan's increase, at the plan's anniversaries; their own comes first", () => {
  const parts = `
      a: { kind: retainer, monthlyFee: 1000, startAfterMonths: 6 }
      b: { kind: retainer, monthlyFee: 1000, startAfterMonths: 6, annualIncrease: 0% }`;
  const option = optionOf(comparison(plan(parts, "\n    annualIncrease: 10%"), { head: { horizonMonths: 24 } }));
  expect(amounts(option)).toEqual({ "a.fees": 6_000 + 13_200, "b.fees": 18_000 });
});

test("a gap between parts is not covered, a handover in mid-month is", () => {
  const gap = `
      a: { kind: retainer, monthlyFee: 1000, months: 4 }
      b: { kind: retainer, monthlyFee: 1000, startAfterMonths: 6 }`;
  expect(optionOf(comparison(plan(gap))).monthsActive).toBe(10);
  const handover = `
      a: { kind: retainer, monthlyFee: 1000, months: 3.5 }
      b: { kind: retainer, monthlyFee: 1000, startAfterMonths: 3.5 }`;
  expect(optionOf(comparison(plan(handover))).monthsActive).toBe(12);
});

test("results are there when the first part that works is fully productive; a coach does not work", () => {
  const parts = `
      coach: { kind: coach, sessionRate: 250, sessionsPerMonth: 2 }
      hire: { kind: fullTime, annualSalary: 120000, startAfterMonths: 2, rampUp: { months: 4 } }
      bridge: { kind: retainer, monthlyFee: 5000, startAfterMonths: 1, rampUp: { months: 1 } }`;
  expect(optionOf(comparison(plan(parts))).results.productiveAfterMonths).toBe(2);
  // Hours that are a sum of phases are hours, too.
  const phased = parts.replace("monthlyFee: 5000", "monthlyFee: 5000, includedHoursPerMonth: 8, rolloverMonths: 1");
  const need = { head: { need: "{ hoursPerMonth: [{ months: 2, hoursPerMonth: 4 }, { hoursPerMonth: 9 }] }" } };
  expect(optionOf(comparison(plan(phased), need)).results.productiveAfterMonths).toBe(2);
  const one = parts.slice(0, parts.lastIndexOf("bridge")).trimEnd();
  expect(optionOf(comparison(plan(one))).results.productiveAfterMonths).toBe(6);
});

test("what one part does not know, the plan does not know", () => {
  const parts = `${HIRE}
      agency: { kind: agency, monthlyFee: 3000, mediaSpendPerMonth: 1000 }`;
  const option = optionOf(comparison(plan(parts)));
  expect([option.hoursDelivered, option.productiveHours]).toEqual([null, null]);
  expect(option.mediaSpend).toBe(12_000);
});

test("the company has its need once: parts that each take all of it side by side are pointed out", () => {
  const parts = (hours: string) => `
      a: { kind: hourly, hourlyRate: 100, months: 6 }
      b: { kind: hourly, hourlyRate: 100, startAfterMonths: 4${hours} }`;
  const head = { need: "{ hoursPerMonth: 40 }" };
  const shared = comparison(plan(parts("")), { head });
  expect(shared.notices.find(({ code }) => code === "need-shared")?.values).toEqual({ months: 2 });
  expect(noticed(comparison(plan(parts(", hoursPerMonth: 10")), { head }))).not.toContain("plan need-shared");
});

test("a plan has its own costs, and may lie in a plan", () => {
  const parts = `
      first:
        kind: plan
        startAfterMonths: 1
        parts:
          inner: { kind: retainer, title: Inner, monthlyFee: 1000, startAfterMonths: 2 }`;
  const option = optionOf(comparison(plan(parts, "\n    costs: { tools: { amount: 100, every: month } }")));
  expect(amounts(option)).toEqual({ "first.inner.fees": 9_000, tools: 1_200 });
  expect(option.lines[0]?.label).toBe("first: Inner: Fees");
});
