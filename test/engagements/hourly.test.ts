import { describe, expect, it } from "vitest";
import type { ScenarioError } from "../../src/core/issue.ts";
import { lines, months, priced, times } from "../support/pricing.ts";

describe("hourly", () => {
  it("costs its rate for each hour: 250 x 40 hours a month is 120,000 a year", () => {
    const option = "{ kind: hourly, hourlyRate: 250, hoursPerMonth: 40 }";
    expect(lines(option)).toEqual({ fees: 120_000 });
    expect(priced(option)).toMatchObject({ hoursDelivered: 480, productiveHours: 480, costPerHour: 250 });
  });

  it("takes the need's hours, phase by phase, unless it has its own", () => {
    const file =
      "need: { hoursPerMonth: [ { months: 4, hoursPerMonth: 20 }, { months: 4, hoursPerMonth: 30 }, { hoursPerMonth: 60 } ] }";
    expect(months("fees", "{ kind: hourly, hourlyRate: 100 }", { file })).toEqual([
      ...times(4, 2000),
      ...times(4, 3000),
      ...times(4, 6000),
    ]);
    expect(lines("{ kind: hourly, hourlyRate: 100, hoursPerMonth: 1 }", { file })).toEqual({ fees: 1200 });
  });

  it("has weeksPerYear / 12 weeks in a month: 9 hours a week are 39, or 36 in a year of 48 weeks", () => {
    const option = "{ kind: hourly, hourlyRate: 100, hoursPerWeek: 9 }";
    expect(lines(option)).toEqual({ fees: 46_800 });
    expect(lines(option, { file: "weeksPerYear: 48" })).toEqual({ fees: 43_200 });
  });

  it("bills the minimum where fewer are used, and delivers only those that are used", () => {
    const option = "{ kind: hourly, hourlyRate: 200, hoursPerMonth: 5, minimumHoursPerMonth: 10 }";
    expect(lines(option)).toEqual({ fees: 24_000 });
    expect(priced(option)).toMatchObject({ hoursDelivered: 60, costPerHour: 400 });
    expect(lines(option.replace("hoursPerMonth: 5", "hoursPerMonth: 15"))).toEqual({ fees: 36_000 });
  });

  it("bills the minimum in months of which the need says nothing", () => {
    const file = "need: { hoursPerMonth: [ { months: 6, hoursPerMonth: 20 } ] }";
    const option = "{ kind: hourly, hourlyRate: 100, minimumHoursPerMonth: 10 }";
    expect(months("fees", option, { file })).toEqual([...times(6, 2000), ...times(6, 1000)]);
    expect(lines("{ kind: hourly, hourlyRate: 100 }", { file })).toEqual({ fees: 12_000 });
  });

  it("stops with the option, also inside a month", () => {
    const option = "{ kind: hourly, hourlyRate: 100, hoursPerMonth: 10, startAfterMonths: 1.25, months: 2.5 }";
    expect(months("fees", option)).toEqual([0, 750, 1000, 750, ...times(8, 0)]);
  });

  it("takes its setup fee once", () => {
    expect(lines("{ kind: hourly, hourlyRate: 100, hoursPerMonth: 10, setupFee: 2500 }")).toEqual({
      fees: 12_000,
      setup: 2500,
    });
  });

  it.each([
    ["{ kind: hourly, hourlyRate: 100 }", "hours-missing"],
    ["{ kind: hourly, hourlyRate: 100, hoursPerMonth: 10, hoursPerWeek: 2 }", "hours-twice"],
  ])("%s is refused: %s", (option, code) => {
    const issues = (() => {
      try {
        lines(option);
      } catch (error) {
        return (error as ScenarioError).issues;
      }
      return [];
    })();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});
