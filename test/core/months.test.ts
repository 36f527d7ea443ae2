import { expect, test } from "vitest";
import { block } from "../../src/core/block.ts";
import type { Column } from "../../src/core/column.ts";
import { constant } from "../../src/core/formula.ts";
import { hull, inMonth, mapped, NEVER, summedMonths, whole } from "../../src/core/months.ts";
import type { Timing } from "../../src/core/timing.ts";
import { values } from "../../src/core/values.ts";
import { ALL_SPELLS, weights } from "../../src/core/weights.ts";

const months = (value: number) => constant(value, "months");
const during: Timing = {
  when: "during",
  growth: null,
  spells: { from: months(0), until: null, tenure: months(2), search: months(1) },
};

test("of one employment among hundreds, only its own months are kept", () => {
  const alone = block(1);
  const weighed = weights(values(new Map(), alone), alone, 600);
  // 2 months of work and 1 of search: the 200th begins with month 3 x 199.
  expect(weighed.spells(during)).toBe(200);
  expect(weighed.months(during, 199)).toEqual({ from: 597, of: [1, 1] });
  expect(weighed.months(during, 200).of).toEqual([]);
  expect(weighed.months(during, ALL_SPELLS).of).toEqual(
    Array.from({ length: 600 }, (_, month) => Number(month % 3 < 2)),
  );
});

test("outside its months there is nothing", () => {
  const some = { from: 3, of: [1, 2] };
  expect([2, 3, 4, 5].map((month) => inMonth(some, month))).toEqual([0, 1, 2, 0]);
  expect(mapped(some, (value, month) => (value as number) * month)).toEqual({ from: 3, of: [3, 8] });
  expect(whole(some, 6)).toEqual({ from: 0, of: [0, 0, 0, 1, 2, 0] });
  expect(hull([some, NEVER, { from: 1, of: [7] }])).toEqual({ from: 1, to: 5 });
  expect(hull([])).toEqual({ from: 0, to: 0 });
  const total = (parts: readonly Column[]) => parts.reduce<number>((sum, part) => sum + (part as number), 0);
  // One of which the first month is the second of the scenario, and 1 + 4 = 5.
  expect(
    summedMonths(
      [
        { from: 1, of: [1, 2, 0] },
        { from: 2, of: [3, 4, 1] },
      ],
      total,
    ),
  ).toEqual({ from: 1, of: [1, 5, 4, 1] });
  expect(summedMonths([], total)).toEqual(NEVER);
});
