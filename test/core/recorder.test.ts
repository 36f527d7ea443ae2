/** What is recorded once for all rows gives each row the bits that a block gives it, and lies within its reach. */
import { expect, test } from "vitest";
import { type Block, block, oneByRow, type Reach } from "../../src/core/block.ts";
import { at, type Column, type ColumnOperation } from "../../src/core/column.ts";
import { NOT_RECORDED, type Recorder, recorder } from "../../src/core/recorder.ts";
import { VECTOR_ROWS } from "../../src/core/vectors.ts";

/** Below zero and above, above alone, around zero, from zero, and always the same. */
const INPUTS = {
  a: [-2, 3, 0.5, -0.25, 1],
  b: [1, 4, 1.5, 2, 3.25],
  c: [-1, 0, 1, 0.125, 0],
  d: [0, 2, 0, 7, 0.1],
  e: [5, 5, 5, 5, 5],
  f: [-3, -0.5, 0, -1, -0.25],
};
type Name = keyof typeof INPUTS;
const NAMES = Object.keys(INPUTS) as Name[];
const OPERATIONS: readonly ColumnOperation[] = ["add", "subtract", "multiply", "divide", "min", "max"];
const rows = { count: 5, columns: new Map(NAMES.map((name) => [name, Float64Array.from(INPUTS[name])])) };
const reaches = () =>
  new Map(
    NAMES.map((name): [string, Reach] => [name, { least: Math.min(...INPUTS[name]), most: Math.max(...INPUTS[name]) }]),
  );

const inRows = (columns: readonly Column[]) =>
  columns.map((column) => Array.from({ length: rows.count }, (_, row) => at(column, row)));

/** The same said of a recorder and of a block: their rows are the same, and within what the recorder says of them. */
function same(build: (of: Block, input: (name: Name) => Column) => Column[]): number[][] {
  const recorded = recorder(reaches()) as Recorder;
  const outputs = build(recorded, (name) => recorded.given(name) as Column);
  const [least, most] = [outputs.map(recorded.least), outputs.map(recorded.most)];
  recorded.kernel(outputs)(rows);
  const found = inRows(outputs);
  const wide = block(VECTOR_ROWS);
  wide.begin(rows);
  expect(found).toEqual(inRows(build(wide, (name) => wide.given(name) as Column)));
  found.forEach((values, index) => {
    for (const value of values.filter((one) => !Number.isNaN(one))) {
      expect(value).toBeGreaterThanOrEqual(least[index] as number);
      expect(value).toBeLessThanOrEqual(most[index] as number);
    }
  });
  return found;
}

test.each(OPERATIONS)("%s of numbers and columns, and of what another operation gave", (op) => {
  same((of, input) => {
    const operands = [...NAMES.map(input), 0, 1, -1, 2.5];
    const first = operands.flatMap((a) => operands.map((b) => of.combine(op, a, b)));
    const second = OPERATIONS.flatMap((other) =>
      NAMES.map((name) =>
        of.combine(other, of.combine(op, input("a"), input("b")), of.combine(op, input(name), input("c"))),
      ),
    );
    return [...first, ...second];
  });
});

test("what is used twice, and sums of many, are what they are by hand", () => {
  const [twice, sum, products] = same((of, input) => {
    const product = of.combine("multiply", input("a"), input("b"));
    return [
      of.combine("subtract", of.combine("add", product, product), product),
      of.total([input("a"), 0, product, input("e")]),
      of.products([input("a"), 2, input("d")], [input("b"), input("b"), 0]),
    ];
  });
  expect(twice).toEqual(INPUTS.a.map((a, row) => a * (INPUTS.b[row] as number)));
  expect(sum).toEqual(INPUTS.a.map((a, row) => a + a * (INPUTS.b[row] as number) + 5));
  expect(products).toEqual(INPUTS.a.map((a, row) => a * (INPUTS.b[row] as number) + 2 * (INPUTS.b[row] as number)));
});

test("what goes row by row is done between, from what was worked out before it, for what comes after", () => {
  const [result, , half] = same((of, input) => {
    const sum = of.combine("add", input("a"), input("b"));
    const squared = oneByRow(of, [sum], (row) => at(sum, row) ** 2);
    const more = of.combine("multiply", squared, sum);
    const work = of.byRow([more, input("d")], 3, (output, count) => {
      for (let row = 0; row < count; row++) output(row % 2)[row] = at(more, row) / 2;
    });
    const [even = 0, odd = 0] = [work.get(0), work.get(1)];
    return [of.combine("add", of.combine("add", more, sum), squared), sum, of.total([even, odd]), squared];
  });
  const sums = INPUTS.a.map((a, row) => a + (INPUTS.b[row] as number));
  expect(result).toEqual(sums.map((sum) => sum * sum * sum + sum + sum * sum));
  expect(half).toEqual(sums.map((sum) => (sum * sum * sum) / 2));
});

test("of numbers alone rows are not needed, and what cannot vary is a number", () => {
  const recorded = recorder(reaches()) as Recorder;
  expect(oneByRow(recorded, [2, 3], () => 6)).toBe(6);
  expect(recorded.settled(recorded.combine("multiply", recorded.given("e") as Column, 2))).toBe(10);
  const sum = recorded.combine("add", recorded.given("a") as Column, 1);
  expect([recorded.settled(sum), recorded.least(sum), recorded.most(sum)]).toEqual([sum, -1, 4]);
});

test("it can be asked again, of other rows", () => {
  const recorded = recorder(reaches()) as Recorder;
  const sum = recorded.combine("add", recorded.given("a") as Column, recorded.given("b") as Column);
  const added = recorded.byRow([sum], 1, (output, count) => {
    for (let row = 0; row < count; row++)
      for (const one of [at(sum, row), 1]) output(0)[row] = (output(0)[row] as number) + one;
  });
  const work = added.get(0) as Column;
  const kernel = recorded.kernel([work]);
  kernel(rows);
  kernel({ count: 2, columns: new Map([...rows.columns, ["a", Float64Array.of(1, 2)], ["b", Float64Array.of(1, 1)]]) });
  expect([at(work, 0), at(work, 1)]).toEqual([3, 4]);
});

test("more steps than there is room for are not recorded", () => {
  const recorded = recorder(reaches()) as Recorder;
  let sum = recorded.given("a") as Column;
  expect(() => {
    for (let step = 0; step < 8192; step++) sum = recorded.combine("add", sum, recorded.given("b") as Column);
  }).toThrow(NOT_RECORDED);
  expect(() => recorded.begin(rows)).toThrow(NOT_RECORDED);
});
