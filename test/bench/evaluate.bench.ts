/** One evaluation, and 100,000 rows, of the fixture with the most ranges and of the longest. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bench, describe } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import type { Column } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import type { Model } from "../../src/core/model.ts";
import { compile } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const text = (story: string) =>
  readFileSync(join(import.meta.dirname, `../../fixtures/${story}/scenario.yaml`), "utf8");
const STORIES = ["everything-is-a-guess", "five-years-and-a-replacement"];
const ROWS = 100_000;
const BLOCK = 4096;

/** Blocks of rows in which every range and every price varies. */
function blocks(model: Model): { count: number; columns: Map<string, Column> }[] {
  let state = 1;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const varied = [...model.assumptions.values()].filter(
    ({ quantity, unit }) => quantity.low !== undefined || unit.startsWith("money"),
  );
  return Array.from({ length: Math.ceil(ROWS / BLOCK) }, (_, index) => {
    const count = Math.min(BLOCK, ROWS - index * BLOCK);
    const columns = new Map<string, Column>();
    for (const { address, quantity } of varied) {
      const { value, low = value * 0.9, high = value * 1.1 } = quantity;
      columns.set(
        address,
        Float64Array.from({ length: count }, () => low + (high - low) * random()),
      );
    }
    return { count, columns };
  });
}

describe.each(STORIES)("%s", (story) => {
  const file = text(story);
  const scenario = parseScenario(file);
  const model = compile(scenario);
  const one = evaluator(model, 1, { months: false });
  const many = evaluator(model, BLOCK, { months: false });
  const rows = blocks(model);
  const options = { time: 1000, warmupTime: 200 };

  bench("parse", () => void parseScenario(file), options);
  bench("compare", () => void compare(scenario), options);
  bench("one evaluation", () => void one.evaluate({ count: 1, columns: new Map() }), options);
  bench(
    "100,000 rows",
    () => {
      for (const block of rows) many.evaluate(block);
    },
    { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
});
