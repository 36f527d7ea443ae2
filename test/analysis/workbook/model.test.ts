import fc from "fast-check";
import { expect, test } from "vitest";
import { liveModel } from "../../../src/analysis/workbook/model.ts";
import { at } from "../../../src/core/column.ts";
import { toMinor } from "../../../src/core/money.ts";
import { priced } from "../../../src/pricing/priced.ts";
import { scenarios } from "../../support/scenario-arbitrary.ts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * What a month may differ. At a million and more a month, the workbook's order of operations may settle a tie between equal remainders
 * for another month than the ledger does; the line's total stays the same.
 */
const mayDiffer = (months: Iterable<number>) => (Math.max(...[...months].map(Math.abs)) < 1e8 ? 0 : 1);

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
            const far = written.filter((value, month) => Math.abs(value - (months[month] ?? 0)) > mayDiffer(months));
            expect(far, item.id).toEqual([]);
            expect(sum(written), item.id).toBe(sum([...months]));
          }
        }
        expect(minor(one?.total.value)).toBe(option.likely.total);
        const delivered = option.outcome.hours && at(option.outcome.hours.total, 0);
        expect(one?.hours === null ? null : Number(one?.hours.total.value).toFixed(6)).toBe(
          delivered === null ? null : delivered.toFixed(6),
        );
      });
    }),
    { numRuns: 40 },
  );
});
