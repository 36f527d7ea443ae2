/** Units: every line of every kind is money, and every hour an hour. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { flowUnit } from "../../src/core/flow.ts";
import { formulaUnit } from "../../src/core/formula.ts";
import { unitText } from "../../src/core/unit.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarios } from "../support/scenario-arbitrary.ts";

test.each(Object.keys(kinds))("every item of a %s is money, its hours are hours", (kind) => {
  fc.assert(
    fc.property(scenarios({ kinds: [kind], mostOptions: 1 }), ({ scenario }) => {
      const model = compile(scenario);
      const unitAt = (address: string) => model.assumptions.get(address)?.unit ?? "ratio";
      for (const option of model.options) {
        for (const item of option.items) {
          expect([item.id, unitText(flowUnit(item.flow, unitAt))]).toEqual([item.id, "money"]);
        }
        for (const flow of [option.hours, option.lostHours]) {
          if (flow !== null) expect(unitText(flowUnit(flow, unitAt))).toBe("hour");
        }
        expect(unitText(formulaUnit(option.productiveFrom, unitAt))).toBe("month");
      }
      for (const phase of model.need) expect(unitText(formulaUnit(phase.hoursPerMonth, unitAt))).toBe("hour·month^-1");
    }),
    { numRuns: 60 },
  );
});
