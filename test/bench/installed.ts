/**
 * `npm run bench:installed`: what a user will see. The packed package, installed by itself, with nothing in the environment but a
 * path and a home of its own: the processor time of its start beside a bare `node -e 0`, and of a simulation as a whole process
 * beside the same model by hand in vectorised numpy (simulate.py), whose quantiles are printed beside ours.
 * Processor time, since that of a clock is the load's as well; the ratios to read are those of one run.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { SimulateFinding } from "../../src/analysis/simulate.ts";

const root = resolve(process.env.npm_config_local_prefix ?? ".");
const bench = join(root, "test/bench");
const folder = mkdtempSync(join(tmpdir(), "cmo-cost-bench-"));
const home = join(folder, "home");
const env = { PATH: process.env.PATH, HOME: home };
const ROUNDS = 5;

type Command = readonly [program: string, ...args: string[]];

function run([program, ...args]: Command, more: Record<string, string> = {}): string {
  const done = spawnSync(program, args, {
    cwd: folder,
    env: { ...env, ...more },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw done.error ?? new Error(done.stderr);
  return done.stdout;
}

/** Milliseconds of processor time of a run, the mean of `times` runs: `times` of the shell counts hundredths. */
function cpu(command: Command, times: number, more: Record<string, string> = {}): number {
  const loop = 'n=$1; shift; while [ "$n" -gt 0 ]; do "$@" >/dev/null || exit 1; n=$((n - 1)); done; times';
  const [, children = ""] = run(["sh", "-c", loop, "sh", String(times), ...command], more)
    .trim()
    .split("\n");
  const spent = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
  );
  return (1000 * spent.reduce((sum, one) => sum + one, 0)) / times;
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? Number.NaN;

/** Commands in turn, so that the load of the machine is everybody's. */
function compared(times: number, commands: Readonly<Record<string, readonly [Command, Record<string, string>?]>>) {
  const spent = Object.keys(commands).map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [command, more]] of Object.values(commands).entries()) {
      spent[index]?.push(cpu(command, times, more));
    }
  }
  const first = median(spent[0] ?? []);
  const rows = Object.keys(commands).map((name, index) => {
    const own = spent[index] ?? [];
    const ratios = own.map((ms, round) => ms / (spent[0]?.[round] ?? first));
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
    return [
      name,
      { "CPU ms": Math.round(median(own)), ratio: Number(median(ratios).toFixed(2)), from: least, to: most },
    ];
  });
  console.table(Object.fromEntries(rows));
}

function installed(): string {
  mkdirSync(join(home, ".cache"), { recursive: true });
  const npm = (...args: string[]) => spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  npm("pack", "--silent", "--ignore-scripts", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball: `npm run build` comes first");
  npm("install", "--silent", "--no-audit", "--no-fund", "--offline", "--prefix", folder, join(folder, tarball));
  return join(folder, "node_modules/cmo-cost/bin/cmo-cost.js");
}

/** The interpreter itself, not a shim that would cost a shell's start. */
function pythonWithNumpy(): string | undefined {
  for (const name of [process.env.PYTHON ?? "python3", "/usr/bin/python3"]) {
    const found = spawnSync(name, ["-c", "import numpy, sys; print(sys.executable)"], { encoding: "utf8" });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

const MEASURES = ["mean", "standardError", "p5", "p50", "p95", "probabilityCheapest"] as const;

/** The draws are other draws: they agree within their standard errors. */
function sideBySide(ours: string, theirs: string): void {
  const numpy = JSON.parse(theirs) as Record<string, Record<string, number>>;
  const rows = (JSON.parse(ours) as SimulateFinding).options.flatMap((option) =>
    MEASURES.map((measure) => [
      `${option.id} ${measure}`,
      { "cmo-cost": option[measure], numpy: Number((numpy[option.id]?.[measure] ?? Number.NaN).toFixed(4)) },
    ]),
  );
  console.table(Object.fromEntries(rows));
}

try {
  const bin = installed();
  const node = process.execPath;
  console.log(`Node ${process.version}, ${process.platform}`);
  const compare: Command = [node, bin, "compare", join(root, "fixtures/first-cmo/scenario.yaml")];
  run(compare);
  compared(10, {
    "node -e 0": [[node, "-e", "0"]],
    "compare, from its kept code": [compare],
    "compare under us-tx with ranges": [[node, bin, "compare", join(bench, "texas.yaml")]],
    "compare that keeps nothing": [compare, { CMO_COST_NO_CACHE: "1" }],
  });
  const python = pythonWithNumpy();
  if (python === undefined) console.log("numpy is missing: no comparison (PYTHON=... names another python3)");
  for (const [file, ways] of python === undefined
    ? []
    : ([
        ["texas", ["texas"]],
        ["scenario", ["monthly", "closed"]],
      ] as const)) {
    const ours = (draws: string): Command => [
      node,
      bin,
      "simulate",
      join(bench, `${file}.yaml`),
      "--draws",
      draws,
      "--format",
      "json",
    ];
    const theirs = (draws: string, way: string): Command => [python as string, join(bench, "simulate.py"), draws, way];
    sideBySide(run(ours("1000000")), run(theirs("1000000", ways[0])));
    for (const draws of ["100000", "1000000"]) {
      console.log(`${draws} draws of ten ranges, three options and 24 months (${file}.yaml)`);
      const numpy = ways.map((way) => [`numpy, ${way}`, [theirs(draws, way)]] as const);
      compared(draws === "100000" ? 3 : 1, { ...Object.fromEntries(numpy), "cmo-cost simulate": [ours(draws)] });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
