/** Decisions inside a running process: a tornado is to stay under 5 ms, a break-even under 20 ms. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bench, describe } from "vitest";
import { breakEven } from "../../src/analysis/break-even.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const scenario = parseScenario(readFileSync(join(import.meta.dirname, "thirty.yaml")));
const { bars } = sensitivity(scenario);
if (bars.length !== 30) throw new Error(`${bars.length} numbers, not 30`);

describe("inside a running process", () => {
  const options = { time: 2000, warmupTime: 1000 };
  bench("a tornado of 30 numbers", () => void sensitivity(scenario), options);
  bench("break-even of three options, over time and along the hours", () => void breakEven(scenario), options);
  bench("break-even along the salary", () => void breakEven(scenario, { vary: "hire.annualSalary" }), options);
});
