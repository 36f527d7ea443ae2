import { expect, it } from "vitest";
import { isoMonth } from "../../src/core/model.ts";

it.each([
  [2027, 1, 0, "2027-01"],
  [2027, 1, 11, "2027-12"],
  [2027, 12, 1, "2028-01"],
  [2027, 7, 600, "2077-07"],
  [2027, 1, -1, "2026-12"],
])("%d-%d and %d months is %s", (year, month, offset, iso) => {
  expect(isoMonth({ year, month }, offset)).toBe(iso);
});
