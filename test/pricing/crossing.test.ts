import { expect, test } from "vitest";
import { type Along, type Choosing, stretches } from "../../src/pricing/crossing.ts";

type Cost = (x: number) => number;

const along =
  (costs: readonly Cost[], meets?: readonly Cost[]): Along =>
  (points) => {
    const read = (all: readonly Cost[]) => all.map((one) => Float64Array.from(points, one));
    return { cost: read(costs), ...(meets && { meets: read(meets) }) };
  };
const grid = (to: number, step = 1) => Float64Array.from({ length: to / step + 1 }, (_, index) => index * step);
/** Each stretch as its end and who is chosen; they follow each other from the first point of the grid. */
const found = (costs: readonly Cost[], points: Float64Array, choosing?: Choosing, meets?: readonly Cost[]) => {
  const all = stretches(along(costs, meets), points, choosing);
  expect(all.map(({ from }) => from)).toEqual([points[0], ...all.slice(0, -1).map(({ to }) => to)]);
  return all.map(({ to, chosen }) => [Number(to.toFixed(7)), chosen]);
};

test("two straight lines change places where they cross, between the points of the grid", () => {
  expect(found([() => 10, (x) => 3 * x], grid(20, 5))).toEqual([
    [3.3333333, 1],
    [20, 0],
  ]);
  expect(found([() => -10, (x) => x - 17.2], grid(20, 5))).toEqual([
    [7.2, 1],
    [20, 0],
  ]);
});

test("a line that dips below another within one cell of the grid is seen, also where it bends", () => {
  const dip = (x: number) => Math.abs(x - 7.3) + 1;
  expect(found([() => 1.05, dip], grid(10))).toEqual([
    [7.25, 0],
    [7.35, 1],
    [10, 0],
  ]);
  const third = (x: number) => Math.abs(x - 2.6) + 1;
  expect(found([() => 1.1, dip, third], grid(10))).toEqual([
    [2.5, 0],
    [2.7, 2],
    [7.2, 0],
    [7.4, 1],
    [10, 0],
  ]);
});

test("costs that are the same over a stretch have nobody, and at one point nobody is passed over", () => {
  expect(found([() => 10, () => 10], grid(4))).toEqual([[4, null]]);
  expect(found([() => 10, (x) => Math.max(10, x)], grid(20, 3))).toEqual([
    [10, null],
    [18, 0],
  ]);
  expect(found([() => 10, (x) => 2 * x], grid(8))).toEqual([
    [5, 1],
    [8, 0],
  ]);
  // Noise of floats is no difference, also of large amounts.
  expect(found([() => 0.3, () => 0.1 + 0.2], grid(2))).toEqual([[2, null]]);
  expect(found([() => 3e9, () => 3e9 * (1 + 1e-14)], grid(2))).toEqual([[2, null]]);
  expect(found([() => 3e9, () => 3e9 * (1 + 1e-9)], grid(2))).toEqual([[2, 0]]);
});

test("equals go in order where there is one", () => {
  expect(found([() => 10, () => 10], grid(4), { order: [1, 0] })).toEqual([[4, 1]]);
  expect(found([() => 10, () => 10], grid(4), { order: [0, 1] })).toEqual([[4, 0]]);
});

test("a requirement that stops being met changes the winner there, and where none meets it nobody wins", () => {
  const until = (end: number) => (x: number) => (x < end ? 1 : 0);
  const order = [0, 1];
  expect(found([() => 1, () => 2], grid(10), { order }, [until(4.2), () => 1])).toEqual([
    [4.2, 0],
    [10, 1],
  ]);
  expect(found([() => 1, () => 2], grid(10), { order }, [until(4.2), until(7.9)])).toEqual([
    [4.2, 0],
    [7.9, 1],
    [10, null],
  ]);
  // Without an order requirements are not asked.
  expect(found([() => 1, () => 2], grid(10), {}, [until(4.2), () => 1])).toEqual([[10, 0]]);
});

test("of whole numbers a stretch begins at its first, and a single one is a stretch", () => {
  const points = Float64Array.of(1, 2, 3, 4);
  expect(found([(x) => x, () => 2.5], points, { order: [0, 1], whole: true })).toEqual([
    [3, 0],
    [4, 1],
  ]);
  const but = (one: number) => (x: number) => (x === one ? 0 : 1);
  expect(found([() => 1], points, { order: [0], whole: true }, [but(2)])).toEqual([
    [2, 0],
    [3, null],
    [4, 0],
  ]);
  expect(found([(x) => x, () => 3], points, { whole: true })).toEqual([
    [3, 0],
    [4, 1],
  ]);
});

test("one point is a stretch of no length", () => {
  expect(stretches(along([() => 2, () => 1]), Float64Array.of(3))).toEqual([{ from: 3, to: 3, chosen: 1 }]);
  expect(stretches(along([() => 1, () => 1]), Float64Array.of(3))).toEqual([{ from: 3, to: 3, chosen: null }]);
});

test("in order, what is nearer than the noise of large amounts is equal", () => {
  const [less, more] = [() => 3e9, () => 3e9 * (1 + 1e-14)];
  expect(found([less, more], grid(2), { order: [1, 0] })).toEqual([[2, 1]]);
  expect(found([less, () => 3e9 + 1], grid(2), { order: [1, 0] })).toEqual([[2, 0]]);
});
