import { describe, expect, test } from "vitest";
import type { Shape } from "../../src/core/range.ts";
import { drawOf, happens, reachOf } from "../../src/stats/distribution.ts";
import { exp, log } from "../../src/stats/exponential.ts";
import { normalQuantiles } from "../../src/stats/normal.ts";
import { quantiles } from "../../src/stats/quantile.ts";
import { LEAST, stream } from "../../src/stats/random.ts";

/** The quantile function of a range. */
const at = (shape: Shape, [low, value, high]: readonly [number, number, number], ...us: number[]) => {
  const column = Float64Array.from(us);
  drawOf({ low, value, high, shape }, {})(column, us.length);
  return [...column];
};

test("exponential and logarithm agree with the engine's to an ulp or two", () => {
  for (let x = -50; x < 50; x += 0.0937) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(5e-16);
  for (let x = 1e-12; x < 1e12; x *= 1.37)
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
});

test("normal quantiles, from Python's statistics.NormalDist, which has the same algorithm", () => {
  const known = {
    1e-10: -6.361340902404056,
    1e-5: -4.2648907939228256,
    0.05: -1.6448536269514726,
    0.3: -0.5244005127080407,
    0.5: 0,
  };
  for (const [p, z] of Object.entries(known)) {
    const column = Float64Array.of(Number(p));
    normalQuantiles(column, 1);
    expect(column[0]).toBe(z);
  }
});

describe("quantile functions", () => {
  test("uniform and triangular by their closed forms", () => {
    expect(at("uniform", [100, 150, 200], 0, 0.25, 1)).toEqual([100, 125, 200]);
    // F(x) = (x - 0)^2 / (10 x 4) up to 4, and 1 - (10 - x)^2 / (10 x 6) above.
    expect(at("triangular", [0, 4, 10], 0.1, 0.4, 0.85)).toEqual([2, 4, 7]);
    expect(at("triangular", [0, 0, 10], 0.19, 0.75)).toEqual([1, 5].map((x) => expect.closeTo(x, 12)));
  });

  test("normal and lognormal have 5 % below low and 5 % above high", () => {
    expect(at("normal", [100, 150, 200], 0.05, 0.5, 0.95)).toEqual([100, 150, 200].map((x) => expect.closeTo(x, 9)));
    expect(at("lognormal", [100, 200, 400], 0.05, 0.5, 0.95)).toEqual([100, 200, 400].map((x) => expect.closeTo(x, 9)));
  });

  test.each(["uniform", "triangular", "pert", "normal", "lognormal"] as const)(
    "%s: every draw lies inside its reach, which is hardly wider and inside the bounds",
    (shape) => {
      for (const [low, value, high] of [
        [3, 3, 10],
        [0.1, 10, 10],
        [2, 4, 8],
      ] as const) {
        const draw = drawOf({ low, value, high, shape }, { min: 0.1 });
        const { least, most } = reachOf(draw, { min: 0.1 });
        const column = Float64Array.from({ length: 20_000 }, (_, row) => LEAST + (1 - 2 * LEAST) * (row / 19_999));
        draw(column, column.length);
        expect(least).toBeGreaterThanOrEqual(0.1);
        expect(least).toBeLessThanOrEqual(Math.min(...column));
        expect(most).toBeGreaterThanOrEqual(Math.max(...column));
        expect(most - least).toBeLessThan((Math.max(...column) - Math.min(...column)) * (1 + 1e-6));
      }
    },
  );

  test.each([
    [0, 5, 10],
    [0, 1, 10],
    [0, 0, 10],
    [0, 10, 10],
    [-3, 0.1, 40],
  ] as const)("pert from %d over %d to %d has the mean and variance of its beta", (low, likely, high) => {
    const count = 20_000;
    const us = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
    const draws = at("pert", [low, likely, high], ...us);
    const mean = draws.reduce((sum, x) => sum + x, 0) / count;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / count;
    const expected = (low + 4 * likely + high) / 6;
    expect(mean).toBeCloseTo(expected, 3);
    expect(variance / (((expected - low) * (high - expected)) / 7)).toBeCloseTo(1, 3);
    expect(draws).toEqual([...draws].sort((a, b) => a - b));
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...draws)).toBeLessThanOrEqual(high);
  });

  test("pert with the likely value in the middle has the quartiles of Beta(3, 3)", () => {
    // I(1/4; 3, 3) = 53/512: 10 x^3 - 15 x^4 + 6 x^5 at 1/4.
    expect(at("pert", [0, 5, 10], 53 / 512, 0.5, 459 / 512)).toEqual([2.5, 5, 7.5].map((x) => expect.closeTo(x, 5)));
  });

  test("draws outside the bounds are held there and counted", () => {
    const column = Float64Array.from([0.001, 0.5, 0.999]);
    const held = drawOf({ low: 0, value: 5, high: 10, shape: "normal" }, { min: 0, max: 10 })(column, 3);
    expect([held, ...column]).toEqual([2, 0, 5, 10]);
  });
});

test("an event happens with its chance", () => {
  const count = 50_000;
  const column = new Float64Array(count);
  stream(1, "x")(column, count);
  happens(column, 0.25, count);
  const share = column.reduce((sum, one) => sum + one, 0) / count;
  expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / count));
});

test("quantiles equal those of the sorted values, interpolated", () => {
  const count = 5001;
  const values = new Float64Array(count);
  stream(2, "q")(values, count);
  for (let row = 0; row < count; row += 3) values[row] = 0.5;
  const sorted = Float64Array.from(values).sort();
  const asked = [0, 0.05, 0.1, 0.5, 0.777, 0.95, 1];
  const exact = asked.map((p) => {
    const place = p * (count - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? 0) - below);
  });
  expect(quantiles(values, asked)).toEqual(exact);
});
