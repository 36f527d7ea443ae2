import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { isStructure, withNumbers } from "../../src/scenario/with-numbers.ts";
import { read, scenarios } from "../support/scenario-arbitrary.ts";

const totals = (scenario: Scenario) => compare(scenario).options.map(({ id, total }) => [id, total] as const);

test("law: each bar equals compare at its ends, whatever the number decides", () => {
  fc.assert(
    fc.property(scenarios({ mostOptions: 1, horizon: fc.integer({ min: 1, max: 26 }) }), ({ file, scenario }) => {
      const cent = 10 ** -currencyDigits(scenario.currency);
      for (const { address, options, ...ends } of sensitivity(scenario).bars) {
        for (const end of ["low", "high"] as const) {
          const there = isStructure(address)
            ? read(file, [`${address}=${ends[end]}`])
            : withNumbers(scenario, { [address]: ends[end] });
          for (const [id, total] of totals(there)) {
            const apart = Math.abs((options[id]?.[end] ?? Number.NaN) - total);
            expect(apart, `${id} with ${address}=${ends[end]}`).toBeLessThan(1.5 * cent + 1e-12 * Math.abs(total));
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});
