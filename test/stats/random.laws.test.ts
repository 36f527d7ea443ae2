import { expect, test } from "vitest";
import { stream } from "../../src/stats/random.ts";

const first = (seed: number, name: string, count = 4) => {
  const into = new Float64Array(count);
  stream(seed, name)(into, count);
  return [...into];
};

test("numbers fill the unit interval evenly and never touch its ends", () => {
  const count = 100_000;
  const bins = new Array<number>(100).fill(0);
  for (const u of first(3, "x", count)) {
    expect(u > 0 && u < 1).toBe(true);
    bins[Math.floor(u * 100)] = (bins[Math.floor(u * 100)] ?? 0) + 1;
  }
  const chi = bins.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
  // 99.9 % of a chi-square with 99 degrees of freedom.
  expect(chi).toBeLessThan(149);
});
