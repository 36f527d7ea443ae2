/** What holds of every trace, whatever was traced. */
import { expect } from "vitest";
import type { Model } from "../../src/core/model.ts";
import type { FlowTrace, FormulaTrace, Traced } from "../../src/core/trace.ts";
import type { UnitName } from "../../src/core/unit.ts";

/** The value of a traced formula from its children, by the operations as people know them. */
function again(trace: FormulaTrace): number {
  if (!("of" in trace)) return trace.value;
  const [first = Number.NaN, ...rest] = trace.of.map(again);
  const step = {
    add: (a: number, b: number) => a + b,
    multiply: (a: number, b: number) => a * b,
    min: (a: number, b: number) => Math.min(a, b),
    max: (a: number, b: number) => Math.max(a, b),
    subtract: (a: number, b: number) => a - b,
    divide: (a: number, b: number) => a / b,
    named: (a: number) => a,
  }[trace.node];
  return rest.reduce(step, first);
}

/** Every node's value follows from its children; to the last bit where the order of the sums is its own. */
export function consistent(trace: FlowTrace): void {
  const near = (expected: number) =>
    expect(Math.abs(trace.value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  switch (trace.node) {
    case "paid": {
      expect(again(trace.amount) + 0).toBe(trace.amount.value);
      expect(trace.value).toBe(trace.amount.value * trace.timing.weight + 0);
      const steps = trace.timing.steps.reduce((sum, { factor, weight }) => sum + factor * weight, 0);
      expect(Math.abs(steps - trace.timing.weight)).toBeLessThan(1e-9 * Math.max(1, steps));
      return;
    }
    case "sum":
      trace.of.forEach(consistent);
      near(trace.of.reduce((sum, part) => sum + part.value, 0));
      return;
    case "scaled":
      consistent(trace.of);
      near(again(trace.by) * trace.of.value);
      return;
    case "lost":
      consistent(trace.of);
      near(trace.parts.reduce((sum, { cost, share }) => sum + cost * share, 0));
      return;
    case "accumulated":
      consistent(trace.of);
      near(trace.years.flatMap((year) => year.bands).reduce((sum, band) => sum + band.value, 0));
      for (const { rate, scale, base, value } of trace.years.flatMap((year) => year.bands)) {
        if (typeof scale === "object") continue;
        expect(Math.abs(rate.value * base - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
      }
  }
}

/** What a row of an evaluation is traced with. */
export const traced = (model: Model, row: number, evaluation: Traced["evaluation"]): Traced => ({
  evaluation,
  row,
  horizon: model.horizon,
  unitAt: (address) => model.assumptions.get(address)?.unit as UnitName,
});
