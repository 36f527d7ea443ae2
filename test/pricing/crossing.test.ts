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
/** Each stretch as its end and who is chosen; they follow each other from the first point of the grid to the last. */
const found = (costs: readonly Cost[], points: Float64Array, choosing?: Choosing, meets?: readonly Cost[]) => {
  const all = stretches(along(costs, meets), points, choosing);
  expect([...all.map(({ from }) => from), points.at(-1)]).toEqual([points[0], ...all.map(({ to }) => to)]);
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

test("one point is a stretch of no length, and none is no stretch", () => {
  expect(stretches(along([() => 2, () => 1]), Float64Array.of(3))).toEqual([{ from: 3, to: 3, chosen: 1 }]);
  expect(stretches(along([() => 1, () => 1]), Float64Array.of(3))).toEqual([{ from: 3, to: 3, chosen: null }]);
  expect(stretches(along([() => 1]), Float64Array.of())).toEqual([]);
});

test("in order, what is nearer than the noise of large amounts is equal", () => {
  const [less, more] = [() => 3e9, () => 3e9 * (1 + 1e-14)];
  expect(found([less, more], grid(2), { order: [1, 0] })).toEqual([[2, 1]]);
  expect(found([less, () => 3e9 + 1], grid(2), { order: [1, 0] })).toEqual([[2, 0]]);
});

test("a straight crossing is found to the last digits in one step, and what nearly touches nowhere is not looked for", () => {
  const points = Float64Array.of(5, 10, 15, 20, 25);
  let asked = 0;
  const counted: Along = (some) => {
    asked += some.length;
    return along([() => 25, (x) => 3 * x + 2])(some);
  };
  const crossing = (choosing: Choosing) => {
    asked = 0;
    return stretches(counted, points, choosing)[0]?.to;
  };
  // The grid, seven points of the cell and three around the crossing.
  expect([crossing({}), asked]).toEqual([expect.closeTo(23 / 3, 14), 15]);
  expect([crossing({ order: [0, 1] }), asked]).toEqual([expect.closeTo(23 / 3, 8), 15]);
  // Of points that are equal but for noise, which is more than a change is narrowed to, the middle.
  const flat = stretches(along([() => 1000, (x) => 987.7 + x]), points);
  expect(Math.abs((flat[0]?.to ?? 0) - 12.3)).toBeLessThan(20 * 1e-10);
});

test("a stretch of eight floats is narrowed until there is none between", () => {
  const step = 2 ** -23;
  const points = Float64Array.of(1e9, 1e9 + 8 * step);
  const until = (x: number) => (x < 1e9 + 5 * step ? 1 : 0);
  const all = stretches(along([() => 1, () => 2], [until, () => 1]), points, { order: [0, 1] });
  expect(all.map(({ to, chosen }) => [(to - 1e9) / step, chosen])).toEqual([
    [5, 0],
    [8, 1],
  ]);
});

test("below zero as above: crossings are narrowed and dips are seen", () => {
  const below = Float64Array.from({ length: 5 }, (_, index) => 5 * index - 20);
  expect(found([() => 10, (x) => x + 15.3], below, { order: [0, 1] })).toEqual([
    [-5.3, 1],
    [0, 0],
  ]);
  const dip = (x: number) => Math.abs(x + 12.3) + 1;
  expect(found([() => 1.05, dip], below)).toEqual([
    [-12.35, 0],
    [-12.25, 1],
    [0, 0],
  ]);
});

test("a dip as wide as a 512th of a cell is seen wherever it is, also between two points that are as near to it, in the first cell and the last", () => {
  const dipAt = (at: number, half: number) =>
    found([() => 1 + half, (x) => Math.abs(x - at) + 1], grid(10)).map(([, chosen]) => chosen);
  for (let part = 0; part < 512; part += 3)
    expect([part, dipAt(7 + (part + 0.5) / 512, 0.6 / 512)]).toEqual([part, [0, 1, 0]]);
  for (const at of [0.5, 4.5, 9.5]) expect(dipAt(at, 0.05)).toEqual([0, 1, 0]);
});

test("what costs the same over less than a millionth of the whole is a point: 10 of 10 to 20, wherever that begins", () => {
  const points = Float64Array.of(10, 16, 20);
  const level = (wide: number) => (x: number) => 10 + Math.max(0, x - 15 - wide) + Math.min(0, x - 15);
  expect(found([() => 10, level(0.8e-5)], points).map(([, chosen]) => chosen)).toEqual([1, 0]);
  expect(found([() => 10, level(1.2e-5)], points).map(([, chosen]) => chosen)).toEqual([1, null, 0]);
});

test("costs that are the same at an end or where they touch are passed over", () => {
  const points = Float64Array.of(1, 2, 3, 4);
  expect(found([() => 10, (x) => 9 + x], points)).toEqual([[4, 0]]);
  expect(found([() => 10, (x) => 14 - x], points)).toEqual([[4, 0]]);
  expect(found([() => 10, (x) => 10 + Math.abs(x - 3)], points)).toEqual([[4, 0]]);
  // One whole number at which the first is cheaper is a stretch of its own.
  expect(found([(x) => Math.abs(x - 2), () => 0.5], points, { whole: true })).toEqual([
    [2, 1],
    [3, 0],
    [4, 1],
  ]);
});

test("beside nothing, up to 1e-11 is the noise of floats", () => {
  const chosen = (a: number, b: number, choosing?: Choosing) => found([() => a, () => b], grid(1), choosing)[0]?.[1];
  expect([chosen(0, 1e-11), chosen(0, 1.5e-11)]).toEqual([null, 0]);
  const order = [1, 0];
  expect([chosen(-1e-11, 0, { order }), chosen(-1.5e-11, 0, { order })]).toEqual([1, 0]);
});
