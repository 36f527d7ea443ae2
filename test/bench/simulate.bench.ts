/**
 * A simulation as a whole process against the same model by hand in vectorised numpy (simulate.py): times, and the
 * quantiles of both. The ratios to read are those of one run.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bench, describe } from "vitest";
import type { SimulateFinding } from "../../src/analysis/simulate.ts";

const root = join(import.meta.dirname, "../..");
const scenario = join(import.meta.dirname, "scenario.yaml");
const script = join(import.meta.dirname, "simulate.py");

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(stderr);
  return stdout;
}

const cmoCost = (draws: number) =>
  run(process.execPath, "bin/cmo-cost.js", "simulate", scenario, "--draws", String(draws), "--format", "json");

/** The interpreter itself, not a shim that would cost a shell's start. */
function pythonWithNumpy(): string | undefined {
  const { PYTHON } = process.env;
  for (const name of [PYTHON, "python3", "/usr/bin/python3"]) {
    if (name === undefined) continue;
    const { status, stdout } = spawnSync(name, ["-c", "import numpy, sys; print(sys.executable)"], {
      encoding: "utf8",
    });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

const python = pythonWithNumpy();
if (python === undefined) console.log("numpy is missing: the comparison is skipped (PYTHON=... names another python3)");

const MEASURES = [
  "mean",
  "standardError",
  "p5",
  "p10",
  "p50",
  "p90",
  "p95",
  "probabilityCheapest",
  "expectedRegret",
] as const;

/** Both results side by side. The draws are other draws: they agree within their standard errors. */
function compared(numpy: string, draws: number): void {
  const finding = JSON.parse(cmoCost(draws)) as SimulateFinding;
  const theirs = JSON.parse(run(numpy, script, String(draws))) as Record<string, Record<string, number>>;
  const rows = finding.options.flatMap((option) =>
    MEASURES.map((measure) => [
      `${option.id} ${measure}`,
      { "cmo-cost": option[measure], numpy: Number((theirs[option.id]?.[measure] ?? Number.NaN).toFixed(4)) },
    ]),
  );
  console.log(`${draws} draws`);
  console.table(Object.fromEntries(rows));
}

if (python !== undefined) compared(python, 1_000_000);

for (const draws of [100_000, 1_000_000]) {
  describe.skipIf(python === undefined)(
    `${draws} draws of ten ranges, three options and 24 months, as a whole process`,
    () => {
      const options = { iterations: draws > 500_000 ? 5 : 15, time: 0, warmupIterations: 1, warmupTime: 0 };
      bench("cmo-cost simulate", () => void cmoCost(draws), options);
      bench("numpy, month by month", () => void run(python ?? "", script, String(draws), "monthly"), options);
      bench("numpy, closed form", () => void run(python ?? "", script, String(draws), "closed"), options);
    },
  );
}
