/** Homogeneity: money times k makes every cost times k and leaves every hour alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { at, type Column } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarios, withAssumptions } from "../support/scenario-arbitrary.ts";

function outcomes(scenario: Scenario): { money: number[]; hours: number[] } {
  const options = evaluator(compile(scenario), 1, { months: true }).evaluate({ count: 1, columns: new Map() });
  const values = (series: { total: Column; months: readonly Column[] | null } | null) =>
    series === null ? [] : [series.total, ...(series.months ?? [])].map((column) => at(column, 0));
  return {
    money: options.flatMap((option) => option.items.flatMap(values)),
    hours: options.flatMap((option) => [...values(option.hours), ...values(option.lostHours)]),
  };
}

const scaled = (scenario: Scenario, k: number) =>
  withAssumptions(scenario, ({ unit }) => (unit.startsWith("money") ? k : 1));

test("money times a power of two is exactly that", () => {
  fc.assert(
    fc.property(scenarios(), fc.constantFrom(0.5, 2, 1024), ({ scenario }, k) => {
      const before = outcomes(scenario);
      const after = outcomes(scaled(scenario, k));
      expect(after.money).toEqual(before.money.map((value) => value * k));
      expect(after.hours).toEqual(before.hours);
    }),
    { numRuns: 60 },
  );
});

test("money times any number is that but for the last bits", () => {
  fc.assert(
    fc.property(scenarios(), fc.double({ min: 0.001, max: 1000, noNaN: true }), ({ scenario }, k) => {
      const before = outcomes(scenario).money;
      const largest = Math.max(1, ...before.map(Math.abs)) * k;
      outcomes(scaled(scenario, k)).money.forEach((value, index) => {
        expect(Math.abs(value - (before[index] ?? Number.NaN) * k)).toBeLessThan(1e-9 * largest);
      });
    }),
    { numRuns: 60 },
  );
});

test("without money nothing costs anything", () => {
  fc.assert(
    fc.property(scenarios(), ({ scenario }) => {
      for (const value of outcomes(scaled(scenario, 0)).money) expect(value).toBeCloseTo(0, 12);
    }),
    { numRuns: 30 },
  );
});
