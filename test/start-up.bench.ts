import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bench, describe } from "vitest";

const root = join(import.meta.dirname, "..");
const node = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};

describe("start-up", () => {
  const options = { time: 4000, warmupTime: 500 };
  bench("node, doing nothing", () => node("-e", "0"), options);
  bench("compare", () => node("bin/cmo-cost.js", "compare", "fixtures/first-cmo/scenario.yaml"), options);
});
