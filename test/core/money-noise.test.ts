import { expect, test } from "vitest";
import { toMinor } from "../../src/core/money.ts";

test("a total of hundreds of parts rounds like its product, also at half a cent", () => {
  for (let cents = 1; cents < 3e9; cents = cents * 3 + 1) {
    const months = 600;
    // Half a cent in all: exact as a product, with noise as a sum.
    const part = (cents + 0.5) / 100 / months;
    let sum = 0;
    for (let month = 0; month < months; month++) sum += part;
    expect(toMinor(sum, 2)).toBe(cents + 1);
  }
});
