/** Batch: n rows together give each row what it gives alone, bit for bit. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assumption } from "../../src/core/assumption.ts";
import { at, type Column } from "../../src/core/column.ts";
import { evaluator, type OptionOutcome, type Series } from "../../src/core/evaluate.ts";
import { type Costs, pricer, recordedPricer } from "../../src/pricing/costs.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarios } from "../support/scenario-arbitrary.ts";

/** Values that the assumption could have had, the likely one and the bounds among them. */
function possible({ quantity, bounds, unit }: Assumption): fc.Arbitrary<number> {
  const min = Math.max(bounds.min ?? -1, unit === "ratio" ? -1 : -1000);
  const most = unit === "ratio" ? 1 : unit === "months" ? 80 : unit.startsWith("money") ? 250_000 : 700;
  const max = Math.min(bounds.max ?? most, most);
  const any = fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  if (bounds.integer) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  return fc.oneof(any, fc.constantFrom(quantity.value, min, max));
}

const rows = () =>
  scenarios().chain(({ scenario }) => {
    const addresses = [...scenario.assumptions.keys()];
    return fc.subarray(addresses, { minLength: 1 }).chain((varied) =>
      fc.integer({ min: 1, max: 4 }).chain((count) =>
        fc
          .tuple(
            ...varied.map((address) => {
              const value = possible(scenario.assumptions.get(address) as Assumption);
              return fc.array(value, { minLength: count, maxLength: count });
            }),
          )
          .map((columns) => ({
            scenario,
            count,
            columns: new Map(varied.map((address, index) => [address, columns[index] as number[]])),
          })),
      ),
    );
  });

/** Every number of one row; -0 is 0, since no output tells them apart. */
function rowOf(options: readonly OptionOutcome[], row: number): unknown {
  const series = (one: Series | null) =>
    one && [one.total, ...(one.months ?? [])].map((column: Column) => at(column, row) + 0);
  return options.map((option) => [option.items.map(series), series(option.hours), series(option.lostHours)]);
}

test("a row among others equals that row alone, as a column of one and as plain numbers", () => {
  fc.assert(
    fc.property(rows(), ({ scenario, count, columns }) => {
      const model = compile(scenario);
      const together = evaluator(model, count + 3, { months: true });
      const asArrays = new Map<string, Column>([...columns].map(([address, all]) => [address, Float64Array.from(all)]));
      const outcome = together.evaluate({ count, columns: asArrays });
      const all = Array.from({ length: count }, (_, row) => rowOf(outcome, row));
      for (let row = 0; row < count; row++) {
        const one = (wrap: (value: number) => Column) =>
          new Map([...columns].map(([address, values]) => [address, wrap(values[row] as number)] as const));
        const alone = evaluator(model, 1, { months: true });
        const column = alone.evaluate({ count: 1, columns: one((value) => Float64Array.of(value)) });
        expect(rowOf(column, 0)).toEqual(all[row]);
        // The evaluator keeps nothing of the block before that it would not work out again.
        expect(rowOf(alone.evaluate({ count: 1, columns: one((value) => value) }), 0)).toEqual(all[row]);
      }
      for (const value of all.flat(9)) if (typeof value === "number") expect(value).not.toBeNaN();
    }),
    { numRuns: 60 },
  );
});

test("what an evaluator keeps where other numbers vary is what one that begins there works out", () => {
  const steps = rows().chain(({ scenario, columns }) =>
    fc.record({
      scenario: fc.constant(scenario),
      steps: fc.array(
        fc.record({
          varied: fc.subarray([...columns]),
          uniform: fc.boolean(),
        }),
        { minLength: 2, maxLength: 5 },
      ),
    }),
  );
  fc.assert(
    fc.property(steps, ({ scenario, steps }) => {
      const model = compile(scenario);
      const one = evaluator(model, 4, { months: true });
      for (const { varied, uniform } of steps) {
        const columns = new Map(
          varied.map(([address, all]): [string, Column] => [
            address,
            uniform ? (all[0] as number) : Float64Array.from(all),
          ]),
        );
        const count = varied[0]?.[1].length ?? 1;
        const all = (options: readonly OptionOutcome[]) =>
          Array.from({ length: count }, (_, row) => rowOf(options, row));
        const anew = evaluator(model, 4, { months: true }).evaluate({ count, columns });
        expect(all(one.evaluate({ count, columns }))).toEqual(all(anew));
      }
    }),
    { numRuns: 60 },
  );
});

test("what is recorded for all rows between the least and the most of each number gives each row the same bits", () => {
  fc.assert(
    fc.property(rows(), ({ scenario, count, columns }) => {
      const model = compile(scenario);
      const given = new Map<string, Column>([...columns].map(([address, all]) => [address, Float64Array.from(all)]));
      const reach = [...columns].map(
        ([address, all]) => [address, { least: Math.min(...all), most: Math.max(...all) }] as const,
      );
      const recorded = recordedPricer(model, new Map(reach))?.({ count, columns: given });
      fc.pre(recorded !== undefined);
      const priced = pricer(model, count)({ count, columns: given });
      const bits = (costs: Costs) =>
        Array.from({ length: count }, (_, row) => [costs.cash, costs.imputed, costs.meets].map((one) => at(one, row)));
      expect(recorded.map(bits)).toEqual(priced.map(bits));
    }),
    { numRuns: 60 },
  );
});

test("the total of every flow is the sum of its months", () => {
  fc.assert(
    fc.property(rows(), ({ scenario, count, columns }) => {
      const model = compile(scenario);
      const given = new Map<string, Column>([...columns].map(([address, all]) => [address, Float64Array.from(all)]));
      const options = evaluator(model, count, { months: true }).evaluate({ count, columns: given });
      const all = options.flatMap((option) => [...option.items, option.hours, option.lostHours]);
      const monthsOf = (series: (typeof all)[number], row: number) =>
        (series?.months ?? []).map((column) => at(column, row));
      for (let row = 0; row < count; row++) {
        // What is left of large sums that are taken from each other is as inexact as they are.
        const largest = Math.max(1, ...all.flatMap((series) => monthsOf(series, row).map(Math.abs)));
        for (const series of all) {
          if (series === null) continue;
          const sum = monthsOf(series, row).reduce((a, b) => a + b, 0);
          expect(Math.abs(at(series.total, row) - sum)).toBeLessThan(1e-8 * largest);
        }
      }
    }),
    { numRuns: 40 },
  );
});
