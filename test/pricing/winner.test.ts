import { describe, expect, test } from "vitest";
import { baselineOf, byId, isTie, lowest, ranking } from "../../src/pricing/winner.ts";

const of = (id: string, cost: number, meetsRequirements = true) => ({ id, cost, meetsRequirements });
const ids = ({ cheapest, winner, leader, runnerUp }: ReturnType<typeof ranking>) =>
  [cheapest, winner, leader, runnerUp].map((option) => option?.id ?? null);

test("ids are in order whatever order they come in", () => {
  expect(byId(["b", "c", "a"])).toEqual([2, 0, 1]);
  expect(byId(["a", "b", "c"])).toEqual([0, 1, 2]);
});

test("the lowest cost is found, of equals the first in order, and nothing where none is admitted", () => {
  const costs = [5, 3, 3, 9];
  const cost = (index: number) => costs[index] as number;
  expect(lowest([0, 1, 2, 3], cost)).toBe(1);
  expect(lowest([3, 2, 1, 0], cost)).toBe(2);
  expect(lowest([0, 1, 2, 3], cost, (index) => index !== 1 && index !== 2)).toBe(0);
  expect(lowest([0, 1], cost, () => false)).toBe(-1);
  expect(lowest([0], () => Number.POSITIVE_INFINITY)).toBe(0);
});

describe("the ranking", () => {
  test("names the cheapest, and the winner among those that meet the requirements, with the next of them", () => {
    expect(ids(ranking([of("a", 4), of("b", 1, false), of("c", 3), of("d", 2, false)]))).toEqual(["b", "c", "c", "a"]);
  });

  test("is led by the cheapest where nothing meets the requirements, with the next of all", () => {
    expect(ids(ranking([of("a", 4, false), of("b", 1, false), of("c", 3, false)]))).toEqual(["b", null, "b", "c"]);
  });

  test("of one option has no next, and equals go by id", () => {
    expect(ids(ranking([of("a", 4)]))).toEqual(["a", "a", "a", null]);
    expect(ids(ranking([of("b", 4), of("a", 4)]))).toEqual(["a", "a", "a", "b"]);
    expect(ids(ranking([of("a", 4), of("b", 1, false)]))).toEqual(["b", "a", "a", null]);
    expect(ids(ranking([of("a", 4), of("b", 5, false)]))).toEqual(["a", "a", "a", null]);
  });
});

test("differences are from the option that is named, else the dearest, of equals the first by id", () => {
  const options = [
    { id: "c", total: 7 },
    { id: "b", total: 9 },
    { id: "a", total: 9 },
  ];
  expect(baselineOf("c", options)).toBe("c");
  expect(baselineOf(null, options)).toBe("a");
  expect(baselineOf(null, options.slice(0, 2))).toBe("b");
  expect(baselineOf(null, [...options, { id: "_", total: 8 }])).toBe("a");
});

test("a tie is within 1% of the lower cost, also of a saving", () => {
  expect([isTie(100, 101), isTie(100, 101.01), isTie(100, 100), isTie(0, 0), isTie(0, 1)]).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
  expect([isTie(-101, -100), isTie(-100, -98), isTie(-100, -99)]).toEqual([true, false, true]);
});
