import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { footed, footing, fromMinor, roundTo, sumOf, toMinor } from "../../src/core/money.ts";

describe("toMinor", () => {
  it.each([
    [1.005, 2, 101],
    [1.004999, 2, 100],
    [-1.005, 2, -101],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.0005, 3, 1001],
    [1e-12, 2, 0],
    [0.1 + 0.2, 1, 3],
    [40_226.625, 2, 4_022_663],
    [1_363_659_000_000, 2, 136_365_900_000_000],
    [100_000_000_000.25, 1, 1_000_000_000_003],
    [10_000_000_000_000.25, 0, 10_000_000_000_000],
  ])("%d with %d digits is %d", (amount, digits, minor) => {
    expect(toMinor(amount, digits)).toBe(minor);
  });

  it("never gives negative zero", () => {
    expect(Object.is(toMinor(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
  });

  it("is the inverse of fromMinor", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.constantFrom(0, 2, 3), (minor, digits) => {
        expect(toMinor(fromMinor(minor, digits), digits)).toBe(minor + 0);
      }),
    );
  });
});

test("a sum of amounts is exact in minor units, in billions too", () => {
  expect(sumOf([0.1, 0.2], 2)).toBe(0.3);
  expect(sumOf([2_264_259_728.1, 0.07, 0.03], 2)).toBe(2_264_259_728.2);
  expect(sumOf([2_264_259_728.207, -0.007], 3)).toBe(2_264_259_728.2);
  expect(sumOf([], 2)).toBe(0);
});

describe("footed", () => {
  it("gives a third of 100 to three lines so that they add up, the first taking the odd cent", () => {
    expect(footed([[100 / 3], [100 / 3], [100 / 3]], 2)).toEqual([[3334], [3333], [3333]]);
  });

  it("gives an odd cent to the largest remainder", () => {
    expect(footed([[0.101], [0.207], [0.102]], 2)).toEqual([[10], [21], [10]]);
    expect(footed([[0.104], [0.101], [0.105]], 2)).toEqual([[10], [10], [11]]);
  });

  it("carries a line's remainder over its months, so that a line of thirds is whole after three", () => {
    expect(footed([[1 / 3, 1 / 3, 1 / 3]], 2)).toEqual([[33, 34, 33]]);
  });

  it("gives nothing to a line in a month in which it does not move", () => {
    expect(
      footed(
        [
          [0.004, 0, 0],
          [0.004, 0.004, 0],
        ],
        2,
      ),
    ).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("takes a cent that lines which have ended had too much from the least remainder", () => {
    // 0.7 + 0.7 + 0.1 cents are 2; with 0.9 and 0.05 more they are 2.45, still 2, though the third line has a whole one.
    const lines = [
      [0.007, 0],
      [0.007, 0],
      [0.001, 0.009],
      [0, 0.0005],
    ];
    expect(footed(lines, 2)).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("takes a cent from two of them, the last ones of those with the same remainder", () => {
    // Eight of 0.75 cents have a cent each of 8; with 0.75 more for each of the others, who have a whole one then, they are 14.
    const lines = (first: number, then: number) => Array.from({ length: 8 }, () => [first / 100, then / 100]);
    expect(footed([...lines(0.75, 0), ...lines(0.25, 0.75)], 2)).toEqual([
      ...new Array(8).fill([1, 0]),
      ...new Array(6).fill([0, 1]),
      ...new Array(2).fill([0, 0]),
    ]);
  });

  it("takes a line that has ended for one that moves no more, and what is small for an amount", () => {
    expect(footed([[0.01], [0.01, 0.01]], 2)).toEqual([[1], [1, 1]]);
    expect(footed([[9e-5, 9e-5, 9e-5, 9e-5, 9e-5, 9e-5]], 3)).toEqual([[0, 0, 0, 0, 0, 1]]);
  });

  it("compares what is over in quarters of a cent in billions, cut at 0.62, 1.62, 2.62 quarters", () => {
    // 0.1 and 0.4 of a cent are none and one of them, 0.1 and 0.2 as well; what is equal goes by the order.
    expect(footed([[1e10 + 0.001], [1e10 + 0.004]], 2)).toEqual([[1e12], [1e12 + 1]]);
    expect(footed([[1e10 + 0.001], [1e10 + 0.002], [1e10 + 0.002]], 2)).toEqual([[1e12], [1e12 + 1], [1e12]]);
    expect(footed([[1e10 + 0.007], [1e10 + 0.0078]], 2)).toEqual([[1e12 + 1], [1e12]]);
  });

  it("compares what is over as finely as noise allows: a quarter of a part, whatever the sums", () => {
    expect(footing.parts.slice(0, -1).map(([most, parts]) => most * parts)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(footing.parts.map(([, parts]) => parts)).toEqual([1_048_576, 65_536, 4096, 256, 4]);
    expect(footed([[0.003], [0.00300003]], 2)).toEqual([[0], [1]]);
  });

  it("foots savings too", () => {
    const [cost = [], saving = []] = footed([[10.005], [-3.335]], 2);
    expect((cost[0] ?? 0) + (saving[0] ?? 0)).toBe(667);
  });

  it("refuses sums beyond what a number can count, instead of running on", () => {
    expect(() => footed([[1e20], [1e20 / 3]], 2)).toThrow(RangeError);
  });

  const amounts = fc.array(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  });

  test("after every month, what is given is the true sum rounded; no earlier month depends on a later one", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(0, 2, 3), fc.integer({ min: 1, max: 5 }), (lines, digits, months) => {
        const cells = footed(lines, digits);
        let given = 0;
        let exact = 0;
        for (let month = 0; month < 5; month++) {
          for (const [index, line] of lines.entries()) {
            given += cells[index]?.[month] ?? 0;
            exact += line[month] ?? 0;
          }
          expect(Math.abs(given - exact * 10 ** digits)).toBeLessThan(0.5 + 1e-5);
        }
        expect(
          footed(
            lines.map((line) => line.slice(0, months)),
            digits,
          ),
        ).toEqual(cells.map((line) => line.slice(0, months)));
      }),
    );
  });
});

test("equal remainders of billions go by the order of the lines, whichever of them has the float noise", () => {
  const exact = 12_345_678_901.235;
  const noisy = exact * (1 + 2 ** -50);
  expect(noisy).not.toBe(exact);
  // 2 x 12,345,678,901.235 = 24,691,357,802.47: one odd cent for the first.
  const cents = [[1_234_567_890_124], [1_234_567_890_123]];
  expect(footed([[exact], [noisy]], 2)).toEqual(cents);
  expect(footed([[noisy], [exact]], 2)).toEqual(cents);
});

test("an amount that percentages and twelfths come to does not stand where float noise would decide its odd cent", () => {
  // In cents 0.75, 0.71875 (half way between 11 and 12 sixteenths) and 0.753435 over: two cents are odd, for the first two lines.
  const noisy = (times: number) => [
    [54_134_922.1875],
    [19_975_786.2871875 * (1 + times * 2 ** -52)],
    [51_136_388.84753435],
  ];
  for (const times of [-2, -1, 0, 1, 2]) {
    expect(footed(noisy(times), 2)).toEqual([[5_413_492_219], [1_997_578_629], [5_113_638_884]]);
  }
});

test.each([49, 99])("float noise does not decide what 0.%d cents are rounded to, in billions too", (hundredths) => {
  const amount = 5_000_000_000 + hundredths / 1e4;
  for (const times of [-1, 0, 1])
    expect(toMinor(amount * (1 + times * 2 ** -52), 2)).toBe(500_000_000_000 + (hundredths > 50 ? 1 : 0));
});
