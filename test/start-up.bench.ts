import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bench } from "vitest";

const root = join(import.meta.dirname, "..");

/** The milliseconds of a whole process, with its output going to a pipe. */
function timed(...args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env: {}, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

let bare: number[] = [];
let compare: number[] = [];

// One benchmark for both, since only runs in turn tell their ratio on a machine that does other things too.
bench(
  "node -e 0, then cmo-cost compare",
  () => {
    bare.push(timed("-e", "0"));
    compare.push(timed("bin/cmo-cost.js", "compare", "fixtures/first-cmo/scenario.yaml"));
  },
  {
    iterations: 31,
    time: 0,
    warmupIterations: 2,
    warmupTime: 0,
    setup: () => {
      bare = [];
      compare = [];
    },
    teardown: (_task, mode) => {
      if (mode !== "run") return;
      const [low, high] = [median(bare), median(compare)];
      const runs = `medians of ${compare.length} runs in turn on Node ${process.version}`;
      console.log(
        `start-up: compare takes ${(high / low).toFixed(2)} x node -e 0 (${high.toFixed(1)} and ${low.toFixed(1)} ms, ${runs})`,
      );
    },
  },
);
