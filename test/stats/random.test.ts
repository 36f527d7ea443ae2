import { expect, test } from "vitest";
import { stream } from "../../src/stats/random.ts";

const first = (seed: number, name: string, count = 4) => {
  const into = new Float64Array(count);
  stream(seed, name)(into, count);
  return [...into];
};

test("a seed and a name mean the same numbers on every platform, for ever", () => {
  expect(first(1, "hire.annualSalary").map((u) => Math.round(u * 2 ** 33))).toMatchSnapshot();
});

test("blocks continue each other", () => {
  const next = stream(7, "a");
  const [one, two] = [new Float64Array(3), new Float64Array(5)];
  next(one, 3);
  next(two, 5);
  expect([...one, ...two]).toEqual(first(7, "a", 8));
});

test("neighbouring seeds and names have unrelated streams", () => {
  const count = 20_000;
  const streams = [
    first(1, "a", count),
    first(2, "a", count),
    first(1, "b", count),
    first(1, "a ", count),
    first(11, "a", count),
  ];
  for (const [index, one] of streams.entries()) {
    const mean = one.reduce((sum, u) => sum + u, 0) / count;
    // Four standard errors of the mean of uniform numbers.
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * count));
    for (const other of streams.slice(index + 1)) {
      const correlation = one.reduce((sum, u, row) => sum + (u - 0.5) * ((other[row] ?? 0) - 0.5), 0) / (count / 12);
      expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(count));
    }
  }
});
