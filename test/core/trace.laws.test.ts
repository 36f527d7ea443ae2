import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import type { Model } from "../../src/core/model.ts";
import { type FlowTrace, type FormulaTrace, type Traced, traceFlow } from "../../src/core/trace.ts";
import type { UnitName } from "../../src/core/unit.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarios } from "../support/scenario-arbitrary.ts";

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
function consistent(trace: FlowTrace): void {
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
      for (const { rate, base, value } of trace.years.flatMap((year) => year.bands)) {
        expect(Math.abs(rate.value * base - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
      }
  }
}

const traced = (model: Model, row: number, evaluation: Traced["evaluation"]): Traced => ({
  evaluation,
  row,
  horizon: model.horizon,
  unitAt: (address) => model.assumptions.get(address)?.unit as UnitName,
});

test("law: the traced root equals the outcome, and each node follows from its children", () => {
  fc.assert(
    fc.property(scenarios(), fc.nat(1), ({ scenario }, row) => {
      const model = compile(scenario);
      const evaluation = evaluator(model, 2, { months: true });
      const columns = new Map(
        [...model.assumptions.values()].map(({ address, quantity: { value, high = value } }) => [
          address,
          Float64Array.of(value, high),
        ]),
      );
      const outcomes = evaluation.evaluate({ count: 2, columns });
      model.options.forEach((option, index) => {
        const flows = [...option.items.map(({ flow }) => flow), option.hours, option.lostHours];
        const outcome = outcomes[index];
        const totals = [...(outcome?.items ?? []), outcome?.hours, outcome?.lostHours];
        flows.forEach((flow, place) => {
          if (flow === null) return;
          const trace = traceFlow(flow, traced(model, row, evaluation));
          expect(trace.value).toBe(at(totals[place]?.total ?? Number.NaN, row) + 0);
          expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
          consistent(trace);
        });
      });
    }),
    { numRuns: 60 },
  );
});
