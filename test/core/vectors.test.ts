import { describe, expect, test } from "vitest";
import { block } from "../../src/core/block.ts";
import { type Column, type ColumnOperation, combine } from "../../src/core/column.ts";
import { VECTOR_ROWS, vectors } from "../../src/core/vectors.ts";

const ROWS = VECTOR_ROWS;
const OPERATIONS: readonly ColumnOperation[] = ["add", "subtract", "multiply", "divide", "min", "max"];
const EDGES = [0, -0, 1, -1, 0.1, 1 / 3, 5e-324, 1e308, -1e308, Number.POSITIVE_INFINITY, 192_300, 2 ** 53];
const across = Float64Array.from({ length: ROWS }, (_, row) => EDGES[row % EDGES.length] as number);
const down = Float64Array.from(
  { length: ROWS },
  (_, row) => EDGES[Math.floor(row / EDGES.length) % EDGES.length] as number,
);
const bits = (column: Column, count: number) =>
  typeof column === "number" ? column : Buffer.from(column.buffer, column.byteOffset, 8 * count).toString("hex");
const inTurn = (a: Column, b: Column, op: ColumnOperation, count: number) =>
  bits(
    combine(op, a, b, () => new Float64Array(ROWS), count),
    count,
  );

describe("whole columns at a time", () => {
  test("the loops are there: where they were not, the next test would compare JavaScript with itself", () => {
    expect(vectors()?.size).toBe(8192);
  });

  test.each(OPERATIONS)("%s has the bits that one number after another has, of columns and of numbers", (op) => {
    const rows = block(ROWS);
    for (const count of [1, 2, 1023, 1024]) {
      for (const [a, b] of [[across, down] as const, ...EDGES.map((edge) => [across, edge] as const)]) {
        rows.begin({
          count,
          columns: new Map([
            ["a", a],
            ["b", b],
          ] as [string, Column][]),
        });
        const [left, right] = ["a", "b"].map((address) => rows.given(address) as Column) as [Column, Column];
        expect(bits(rows.combine(op, left, right), count)).toBe(inTurn(a, b, op, count));
        expect(bits(rows.combine(op, right, left), count)).toBe(inTurn(b, a, op, count));
      }
    }
  });

  test("a loop over all rows of a column writes to no other", () => {
    const rows = block(ROWS);
    rows.begin({
      count: ROWS,
      columns: new Map([
        ["a", across],
        ["b", down],
      ]),
    });
    const [a, b] = ["a", "b"].map((address) => rows.given(address) as Float64Array) as [Float64Array, Float64Array];
    rows.combine("add", a, 1, a);
    expect(bits(b, ROWS)).toBe(bits(down, ROWS));
  });

  test("a block with more columns than the region holds goes on, with the same bits, and the next one begins anew", () => {
    const rows = block(ROWS);
    for (let time = 0; time < 2; time++) {
      rows.begin({ count: ROWS, columns: new Map([["a", across]]) });
      const a = rows.given("a") as Float64Array;
      const before = rows.combine("add", a, down[1] as number);
      for (let used = 2; used < 8192; used++) rows.combine("add", a, used);
      const behind = rows.combine("multiply", before, a);
      const sum = inTurn(across, down[1] as number, "add", ROWS);
      expect(bits(before, ROWS)).toBe(sum);
      expect(bits(behind, ROWS)).toBe(inTurn(before, across, "multiply", ROWS));
      expect(bits(rows.combine("subtract", behind, a), ROWS)).toBe(inTurn(behind, across, "subtract", ROWS));
    }
  });
});
