import fc from "fast-check";
import { expect, test } from "vitest";
import { liveModel } from "../../../src/analysis/workbook/model.ts";
import { at } from "../../../src/core/column.ts";
import { toMinor } from "../../../src/core/money.ts";
import { priced } from "../../../src/pricing/priced.ts";
import { scenarios } from "../../support/scenario-arbitrary.ts";

test("every line and month of the live model is what the ledger has", () => {
  fc.assert(
    fc.property(scenarios({ ranges: false }), ({ scenario }) => {
      const pricing = priced(scenario);
      const live = liveModel(pricing.model, pricing.digits);
      pricing.options.forEach((option, index) => {
        const one = live.options[index];
        const minor = (value: unknown) => toMinor(Number(value), pricing.digits);
        for (const basis of ["cash", "imputed"] as const) {
          const lines = option.likely.lines.filter(({ item }) => item.basis === basis);
          expect(one?.[basis].lines.map(({ item }) => item.id)).toEqual(lines.map(({ item }) => item.id));
          for (const [row, { item, months }] of lines.entries()) {
            const written = one?.[basis].lines[row]?.months.map(({ value }) => minor(value)) ?? [];
            expect(written, item.id).toEqual([...months]);
          }
        }
        expect(minor(one?.total.value)).toBe(option.likely.total);
        expect(one?.hours === null).toBe(option.outcome.hours === null);
        const delivered = option.outcome.hours && at(option.outcome.hours.total, 0);
        expect(Number(one?.hours?.total.value ?? 0)).toBeCloseTo(delivered ?? 0, 6);
      });
    }),
    { numRuns: 40 },
  );
});
