import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import type { Model } from "../../src/core/model.ts";
import { likelyCosts } from "../../src/pricing/costs.ts";
import { HORIZON, withNumber } from "../../src/pricing/variation.ts";
import { compile } from "../../src/scenario/compile.ts";
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

test("law: a shorter horizon is the model of a longer one read to an earlier month, to the bit", () => {
  fc.assert(
    fc.property(
      scenarios({ mostOptions: 2, horizon: fc.integer({ min: 1, max: 40 }) }),
      fc.integer({ min: 1, max: 40 }),
      ({ scenario }, other) => {
        const [short, long] = [other, scenario.horizonMonths].sort((a, b) => a - b) as [number, number];
        const [one, whole] = [short, long].map((months) => compile(withNumber(scenario, HORIZON, months))) as [
          Model,
          Model,
        ];
        expect(likelyCosts({ ...whole, horizon: short })).toEqual(likelyCosts(one));
      },
    ),
    { numRuns: 200 },
  );
});
