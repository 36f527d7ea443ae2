import { describe, expect, it } from "vitest";
import { block } from "../../src/core/block.ts";
import {
  at,
  type Column,
  type ColumnOperation,
  combine,
  leastOf,
  mostOf,
  scalar,
  settled,
} from "../../src/core/column.ts";

const OPERATIONS: Record<ColumnOperation, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  min: Math.min,
  max: Math.max,
};
const left = [7, -3, 0, 0.1];
const right = [2, 5, 4, -0.3];

describe.each(Object.entries(OPERATIONS) as [ColumnOperation, (a: number, b: number) => number][])("%s", (name, of) => {
  const fresh = () => new Float64Array(6).fill(Number.NaN);

  it("works row by row, wherever numbers and columns stand", () => {
    left.forEach((a, row) => {
      const b = right[row] as number;
      const columns: [Column, Column][] = [
        [a, b],
        [Float64Array.from(left), Float64Array.from(right)],
        [Float64Array.from(left), b],
        [a, Float64Array.from(right)],
      ];
      for (const [x, y] of columns) expect(at(combine(name, x, y, fresh, 4), row)).toBe(of(a, b));
    });
  });

  it("makes a number of two numbers, and asks for no column", () => {
    const none = () => {
      throw new Error("asked");
    };
    expect(combine(name, 6, 3, none, 1)).toBe(of(6, 3));
  });

  it("may write into an operand", () => {
    const a = Float64Array.from(left);
    combine(name, a, Float64Array.from(right), () => a, 4);
    expect([...a]).toEqual(left.map((value, row) => of(value, right[row] as number)));
  });
});

it("adds up products, the first of them 1, and passes over zeros", () => {
  const rows = block(4);
  expect(rows.products([1, 2], [1, 3])).toBe(7);
  const [once, twice] = [Float64Array.of(5, 6), Float64Array.of(7, 8)];
  const more = rows.products([once, 1, twice], [1, once, twice]) as Float64Array;
  expect([[...more.subarray(0, 1)], [...once], [...twice]]).toEqual([[59], [5, 6], [7, 8]]);
  expect([rows.products([0, 2, 0], [9, 3, 0]), rows.products([], []), rows.total([0, 1, 2, 0])]).toEqual([6, 0, 3]);
  const [a, b] = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
  rows.begin({ count: 2, columns: new Map() });
  const sum = rows.products([a, b, 1], [1, b, a]) as Float64Array;
  expect([[...sum.subarray(0, 2)], [...a], [...b]]).toEqual([
    [11, 20],
    [1, 2],
    [3, 4],
  ]);
  const total = rows.total([a, b, a]) as Float64Array;
  expect([[...total.subarray(0, 2)], [...a]]).toEqual([
    [5, 8],
    [1, 2],
  ]);
});

it("asks its rows alone for the least, the most and whether they are the same", () => {
  const column = Float64Array.of(3, 5, 4, 1, 9);
  expect([leastOf(column, 3), mostOf(column, 4), leastOf(7, 3), mostOf(7, 3)]).toEqual([3, 5, 7, 7]);
  expect([leastOf(column, 5), mostOf(column, 5), mostOf(Float64Array.of(6, 5), 2)]).toEqual([1, 9, 6]);
  const same = Float64Array.of(2, 2, 7);
  expect([settled(same, 2), settled(same, 3), settled(7, 3)]).toEqual([2, same, 7]);
  const first = Float64Array.of(7, 2, 2);
  expect(settled(first, 3)).toBe(first);
});

it("knows no -0", () => {
  expect([scalar("multiply", -1, 0), scalar("divide", 0, -1), scalar("subtract", 0, 0)]).toEqual([0, 0, 0]);
});
