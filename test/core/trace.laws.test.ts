import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { traceFlow } from "../../src/core/trace.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarios } from "../support/scenario-arbitrary.ts";
import { consistent, traced } from "../support/trace.ts";

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
