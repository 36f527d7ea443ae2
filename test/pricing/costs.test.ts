import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isRange } from "../../src/core/assumption.ts";
import { recordedPricer } from "../../src/pricing/costs.ts";
import { compile } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

/** That both give the same bits is a law; without this it would hold of a pricer that never comes to be. */
test("pay and contributions of a hire under the law of a place are recorded", () => {
  const model = compile(parseScenario(readFileSync("test/bench/texas.yaml")));
  const ranges = [...model.assumptions.values()]
    .filter(isRange)
    .map(({ address, quantity: { low, high } }) => [address, { least: low as number, most: high as number }] as const);
  expect(ranges).toHaveLength(10);
  expect(recordedPricer(model, new Map(ranges))).not.toBeNull();
});
