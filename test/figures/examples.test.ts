/** Hires worked by hand, against what is counted. */
import { expect, test } from "vitest";
import { taxes } from "../support/hire.ts";
import { deviations } from "../support/sums.ts";
import { sums } from "./sums.ts";

const lines = (of: string, salary: number, start = "2026-01", more = "") => taxes({ taxes: of, salary, start, more });

test.each(sums)("$of at $salary from $start", (sum) => {
  expect(deviations(sum)).toEqual([]);
});

test("a German bonus uses the room under the year's ceilings, and no more", () => {
  expect(lines("de", 96_000, "2026-01", "    bonus: 12000\n").pension).toBe(9430.2);
  expect(lines("de", 60_000, "2026-01", "    bonus: 6000\n").pension).toBe(6138);
});

test("special payments have a ceiling of their own in Austria and Singapore, and none in Belgium", () => {
  // 12 x 6,930 and 13,860 of the bonus
  expect(lines("at", 120_000, "2026-01", "    bonus: 20000\n").pension).toBeCloseTo((83_160 + 13_860) * 0.1255, 1);
  // 102,000 less the 96,000 that counted
  expect(lines("sg", 150_000, "2026-01", "    bonus: 30000\n").cpf).toBe(17_340);
  expect(lines("be", 400_000, "2026-01", "    bonus: 40000\n").basic).toBe(95_000);
});

test("a Canadian start in July has half the exemption and the whole maximum", () => {
  const started = lines("ca", 120_000, "2026-07");
  // July to December: 60,000 less 1,750; the year after starts again.
  expect(started.cpp).toBeCloseTo((60_000 - 1750) * 0.0595 * 2, 0);
});

test("the French rate of accidents has a floor, and zero is a value elsewhere", () => {
  expect(lines("{ jurisdiction: fr, accident: 0.1% }", 150_000).accident).toBe(750);
  expect(lines("{ jurisdiction: fr, apec: 0 }", 150_000).apec).toBe(0);
});

test("any limit can be set, for one component or for all that share it", () => {
  expect(lines("{ jurisdiction: us-oh, wageBase: 10000 }", 250_000)).toMatchObject({
    unemployment: 270,
    technologyFee: 15,
  });
  const one = lines("{ jurisdiction: us-oh, unemployment: { wageBase: 10000 } }", 250_000);
  expect(one).toMatchObject({ unemployment: 270, technologyFee: 13.5 });
  expect(lines("{ jurisdiction: us-oh, technologyFee: 0 }", 250_000, "2028-01")).toMatchObject({ technologyFee: 0 });
});
