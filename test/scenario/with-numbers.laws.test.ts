import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { asWritten, withNumbers } from "../../src/scenario/with-numbers.ts";
import { read, scenarioFile } from "../support/scenario-arbitrary.ts";

test("any number of any file, at any value of its range, is what `--set` of it gives", () => {
  fc.assert(
    fc.property(
      scenarioFile({ mostOptions: 2 }),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (file, at, part) => {
        const scenario = read(file);
        const ranged = [...scenario.assumptions.values()].filter(
          ({ quantity, address, bounds }) =>
            quantity.low !== undefined && address !== "horizonMonths" && !address.endsWith("months") && !bounds.integer,
        );
        const chosen = ranged[at % Math.max(1, ranged.length)];
        if (chosen === undefined) return;
        const { low = 0, high = 0 } = chosen.quantity;
        const value = Number((low + part * (high - low)).toPrecision(12));
        // Of a share or amount a small bare number is refused, as it may be either.
        if (value < low || value > high || (chosen.unit.startsWith("money") && value <= 100)) return;
        const moved = withNumbers(scenario, { [chosen.address]: value });
        const set = read(file, [`${chosen.address}=${asWritten(chosen, value)}`]);
        expect(compare(moved)).toEqual(compare(set));
        expect(schedule(moved)).toEqual(schedule(set));
      },
    ),
    { numRuns: 60 },
  );
});
