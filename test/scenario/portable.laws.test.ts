import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import { fromPortable, toPortable } from "../../src/scenario/portable.ts";
import { read, scenarioFile } from "../support/scenario-arbitrary.ts";

test("law: a scenario that travelled as JSON prices and explains as the one that was read", () => {
  fc.assert(
    fc.property(scenarioFile(), (file) => {
      const scenario = read(file);
      const travelled = fromPortable(toPortable(scenario));
      expect(compare(travelled)).toEqual(compare(scenario));
      expect(explain(travelled)).toEqual(explain(scenario));
    }),
    { numRuns: 40 },
  );
});
