import fc from "fast-check";
import { expect, test } from "vitest";
import { block } from "../../src/core/block.ts";
import { at } from "../../src/core/column.ts";
import { unserved } from "../../src/core/rollover.ts";

/** Hours as they would be kept on paper: a heap for each month, the oldest used first and thrown away when it is too old. */
function byHeaps(needed: readonly number[], included: number, keeps: number): number[] {
  let heaps: { month: number; hours: number }[] = [];
  return needed.map((hours, month) => {
    heaps = heaps.filter((heap) => month - heap.month <= keeps && heap.hours > 0);
    let above = Math.max(0, hours - included);
    for (const heap of heaps) {
      const used = Math.min(heap.hours, above);
      heap.hours -= used;
      above -= used;
    }
    heaps.push({ month, hours: Math.max(0, included - hours) });
    return above;
  });
}

const hoursOf = (needed: readonly number[], included: number, keeps: number) => {
  const above = needed.map((hours) => Math.max(0, hours - included));
  const below = needed.map((hours) => Math.max(0, included - hours));
  const shares = unserved(above, below, keeps, block(1));
  return above.map((hours, month) => hours * at(shares[month] ?? 0, 0));
};

const used = fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 24 });

test("law: what is billed is what heaps on paper leave, whatever the months that hours are kept", () => {
  fc.assert(
    fc.property(used, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), (needed, included, keeps) => {
      const billed = hoursOf(needed, included, keeps);
      byHeaps(needed, included, keeps).forEach((hours, month) => {
        expect(billed[month]).toBeCloseTo(hours, 9);
      });
    }),
  );
});

test("law: hours that are kept longer never bill more in all, and a part of a month lies between two whole ones", () => {
  const total = (hours: readonly number[]) => hours.reduce((sum, one) => sum + one, 0);
  fc.assert(
    fc.property(used, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }), (needed, included, keeps) => {
      const [short, between, long] = [0, 0.4, 1].map((more) => total(hoursOf(needed, included, keeps + more)));
      expect(between).toBeLessThanOrEqual((short ?? 0) + 1e-9);
      expect(between).toBeGreaterThanOrEqual((long ?? 0) - 1e-9);
    }),
  );
});

test("rows that vary are what each row alone is", () => {
  const column = (...values: number[]) => Float64Array.from(values);
  const above = [0, column(10, 0), 20];
  const below = [10, column(0, 5), 0];
  const rows = block(2);
  rows.begin({ count: 2, columns: new Map() });
  const shares = unserved(above, below, column(1, 2), rows);
  expect(shares.map((share) => [at(share, 0), at(share, 1)])).toEqual([
    [0, 0],
    [0, 0],
    [1, 0.25],
  ]);
});

test("of hours kept for a month and a half, half serve the second month", () => {
  // 10 are left of the first month, and 5 of them for the third.
  expect(hoursOf([0, 10, 20], 10, 1.5)).toEqual([0, 0, 5]);
  // 10 of the first month are gone by the fourth, and half of the 4 of the second.
  expect(hoursOf([0, 6, 10, 20], 10, 1.5)).toEqual([0, 0, 0, 8]);
  // Kept for half a month, half of each month's serve the next.
  expect(hoursOf([0, 20, 4, 20], 10, 0.5)).toEqual([0, 5, 0, 7]);
});
