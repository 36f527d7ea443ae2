import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bench } from "vitest";

const root = join(import.meta.dirname, "..");

/** What surrounds a user's process. A setting such as NODE_EXTRA_CA_CERTS slows node itself, and so flatters the ratio. */
const environments = {
  "as it is here": { ...process.env, FORCE_COLOR: undefined },
  empty: {},
};

/** The milliseconds of a whole process, with its output going to a pipe. */
function timed(env: NodeJS.ProcessEnv, ...args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

for (const [name, env] of Object.entries(environments)) {
  let bare: number[] = [];
  let compare: number[] = [];
  // One benchmark for both, since only runs in turn tell their ratio on a machine that does other things too.
  bench(
    `node -e 0, then cmo-cost compare; environment ${name}`,
    () => {
      bare.push(timed(env, "-e", "0"));
      compare.push(timed(env, "bin/cmo-cost.js", "compare", "fixtures/first-cmo/scenario.yaml"));
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
        const times = `${high.toFixed(1)} against ${low.toFixed(1)} ms, ${(high - low).toFixed(1)} more`;
        const runs = `medians of ${compare.length} runs in turn, Node ${process.version}, environment ${name}`;
        console.log(`start-up: compare takes ${(high / low).toFixed(2)} x node -e 0 (${times}; ${runs})`);
      },
    },
  );
}
