import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choices } from "../../src/stats/summary.ts";

const columns = (...rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));
const always = (costs: readonly unknown[]) => costs.map(() => 1);

describe("who costs least", () => {
  test("a shared first place counts in equal parts, and regret is above the least", () => {
    const costs = columns([1, 5, 3], [1, 2, 3], [4, 9, 3]);
    expect(choices(costs, always(costs))).toEqual([
      { wins: (1 / 2 + 1 / 3) / 3, admitted: 1, regret: 1 },
      { wins: (1 / 2 + 1 + 1 / 3) / 3, admitted: 1, regret: 0 },
      { wins: 1 / 3 / 3, admitted: 1, regret: 10 / 3 },
    ]);
  });

  test("only those that are admitted in a draw compete in it", () => {
    const costs = columns([1, 1, 1, 1], [2, 2, 2, 2], [0, 0, 0, 0]);
    const some = choices(costs, [Uint8Array.of(1, 0, 0, 1), Uint8Array.of(1, 1, 0, 0), 0]);
    expect(some).toEqual([
      { wins: 2 / 4, admitted: 2 / 4, regret: 0 },
      { wins: 1 / 4, admitted: 2 / 4, regret: 1 / 2 },
      { wins: 0, admitted: 0, regret: null },
    ]);
  });

  test("every draw with somebody in it is won exactly once, ties at the edge of noise too", () => {
    const nearly = fc.integer({ min: -4, max: 4 }).map((step) => 96_000 * (1 + 1e-11) + step * 1.5e-11 * 96_000);
    const cost = fc.oneof(fc.constantFrom(96_000, 0, -5), nearly);
    fc.assert(
      fc.property(fc.array(fc.tuple(cost, cost, cost), { minLength: 1, maxLength: 40 }), (draws) => {
        const costs = columns(...[0, 1, 2].map((option) => draws.map((draw) => draw[option] as number)));
        const found = choices(costs, always(costs));
        expect(found.reduce((sum, { wins }) => sum + wins, 0)).toBeCloseTo(1, 12);
        for (const { wins, regret } of found) if (wins === 1) expect(regret).toBe(0);
      }),
    );
  });
});
