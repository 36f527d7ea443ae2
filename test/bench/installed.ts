/**
 * `npm run bench`: the table of README, of what a user will see. The packed package, installed by itself, with nothing in the
 * environment but a path and a home of its own: the processor time of a command as a whole process, beside a bare `node -e 0`
 * or the same model by hand in vectorised numpy (simulate.py), whose quantiles are printed beside ours; and of the library.
 * Processor time, since that of a clock is the load's as well; both of a pair run in turn, and the ratio is that of their sums.
 * Minutes on an idle machine. `PYTHON=...` names a python3 that has numpy.
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
type Command = readonly [program: string, ...args: string[]];
/** A command, how often it runs in a round, and what its environment has besides. */
type Run = readonly [command: Command, times: number, more?: Record<string, string>];

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

/** A row of the table: `ours` beside `theirs`, in turn, so that the load of the machine is everybody's. */
function beside(what: string, ours: Run, named: string, theirs: Run, rounds: number): void {
  const [own, other, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    other.push(cpu(...theirs));
    own.push(cpu(...ours));
    ratios.push((own.at(-1) as number) / (other.at(-1) as number));
  }
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  const ratio = (sum(own) / sum(other)).toFixed(2);
  row(what, sum(own) / rounds, `${ratio} x ${named} (${least} to ${most})`);
}

const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);

function row(what: string, ms: number, ratio: string): void {
  console.log(`| ${what} | ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms | ${ratio} |`);
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

/** In a process that has warmed up: the processor time of a call of the library. */
const LIBRARY = `
  import { readFileSync } from "node:fs";
  import { compare, parseScenario, sensitivity, withNumbers } from "cmo-cost";
  const read = (file) => parseScenario(readFileSync(file));
  const [texas, thirty] = process.argv.slice(1).map(read);
  const calls = {
    "library: \`sensitivity\` of 30 numbers": () => sensitivity(thirty),
    "library: \`withNumbers\` and \`compare\`, ten ranges under \`us-tx\`": (time) =>
      compare(withNumbers(texas, { "hire.annualSalary": 150_000 + time })).options.map(({ total }) => total),
  };
  for (const [name, call] of Object.entries(calls)) {
    for (let time = 0; time < 300; time++) call(time);
    const before = process.cpuUsage();
    for (let time = 0; time < 300; time++) call(time);
    const { user, system } = process.cpuUsage(before);
    console.log(name + "\t" + (user + system) / 300_000);
  }
`;

try {
  const bin = installed();
  const node = process.execPath;
  const bare: Run = [[node, "-e", "0"], 8];
  const compare: Command = [node, bin, "compare", join(root, "fixtures/first-cmo/scenario.yaml")];
  const texas = join(bench, "texas.yaml");
  console.log(
    `| Node ${process.version} on ${process.platform}, processor time | a run | beside |\n| --- | --- | --- |`,
  );
  run(compare);
  beside("`compare` of the first story", [compare, 8], "`node -e 0`", bare, 5);
  beside("`compare` of ten ranges under `us-tx`", [[node, bin, "compare", texas], 8], "`node -e 0`", bare, 5);
  beside("`compare` where nothing can be kept", [compare, 4, { CMO_COST_NO_CACHE: "1" }], "`node -e 0`", bare, 3);
  const python = pythonWithNumpy();
  const simulate = (draws: string): Command => [node, bin, "simulate", texas, "--draws", draws, "--format", "json"];
  const numpy = (draws: string): Command => [python as string, join(bench, "simulate.py"), draws, "texas"];
  for (const [draws, said, rounds] of [
    ["100000", "100,000", 5],
    ["1000000", "1,000,000", 3],
  ] as const) {
    const what = `\`simulate\` under \`us-tx\`, ${said} draws`;
    if (python === undefined) row(what, cpu(simulate(draws), rounds), "no numpy here");
    else beside(what, [simulate(draws), 1], "numpy", [numpy(draws), 1], rounds);
  }
  const thirty = join(bench, "thirty.yaml");
  for (const line of run([node, "--input-type=module", "-e", LIBRARY, texas, thirty]).trim().split("\n")) {
    const [name = "", ms] = line.split("\t");
    row(name, Number(ms), "");
  }
  if (python !== undefined) sideBySide(run(simulate("100000")), run(numpy("100000")));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
