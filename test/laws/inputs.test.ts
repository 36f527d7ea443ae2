/** Inputs: an address that is not listed for a line never moves it; one that is listed can. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { at, type Column } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { flowInputs } from "../../src/core/inputs.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarios } from "../support/scenario-arbitrary.ts";

test("changing all other addresses together changes nothing of a line", () => {
  fc.assert(
    fc.property(scenarios(), fc.double({ min: 0.1, max: 0.9, noNaN: true }), ({ scenario }, factor) => {
      const model = compile(scenario);
      for (const option of model.options) {
        for (const item of option.items) {
          const inputs = flowInputs(item.flow);
          const columns = new Map<string, Column>();
          for (const [address, { quantity }] of model.assumptions) {
            if (!inputs.has(address))
              columns.set(address, Float64Array.of(quantity.value, quantity.value * factor + 0.5));
          }
          const evaluation = evaluator(model, 2, { months: true });
          evaluation.evaluate({ count: 2, columns });
          const { total, months } = evaluation.flow(item.flow);
          for (const column of [total, ...(months ?? [])]) expect(at(column, 1)).toBe(at(column, 0));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("every address that is listed exists", () => {
  fc.assert(
    fc.property(scenarios(), ({ scenario }) => {
      const model = compile(scenario);
      for (const { items, hours } of model.options) {
        for (const flow of [...items.map((item) => item.flow), ...(hours ? [hours] : [])]) {
          for (const address of flowInputs(flow)) expect(model.assumptions.has(address)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});
