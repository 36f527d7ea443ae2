/**
 * `npm run mutate [-- WORDS]`: which mistakes in the arithmetic would no test notice? Every expression and statement of the floors that
 * make an answer is changed in turn, in one process, by a switch; the tests that reach it run again. With words after it, only
 * files whose path holds one of them are changed; with a number n, every nth mutant is tried; with
 * patterns of tests, `test/pricing/*.test.ts`, only those notice. What no test notices is listed by file and line.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { BaseSequencer, startVitest, type TestModule, type TestSpecification } from "vitest/node";
import { type Mutant, mutated } from "./mutants.ts";

const FLOORS = ["src/core", "src/engagements", "src/pricing"];
const TESTS = [
  "test/{core,engagements,pricing,scenario,analysis,figures,report,laws,cli}/**/*.test.ts",
  "test/{fixtures,transcripts}.test.ts",
];
/** Tests of processes of their own, which run what was built and not the mutants. */
const PROCESSES = ["exit", "hostile", "init", "main", "start", "check.laws"].map((name) => `test/cli/${name}.test.ts`);
/** The tests of what is changed come first, then those of whole answers. */
const NEAREST = ["core", "engagements", "pricing", "fixtures", "transcripts", "analysis", "laws", "figures"];
const cache = resolve("node_modules/.cache/cmo-cost");

async function main(words: readonly string[]): Promise<void> {
  const nth = Number(words.find((word) => /^\d+$/.test(word)) ?? 1);
  const tests = words.filter((word) => word.startsWith("test/"));
  const wanted = words.filter((word) => !/^\d+$/.test(word) && !tests.includes(word));
  const texts = new Map<string, string>();
  const mutants: Mutant[] = [];
  const firsts = new Map<string, number>();
  for (const file of FLOORS.flatMap((floor) => readdirSync(floor).map((name) => join(floor, name)))) {
    const floor = basename(dirname(file));
    firsts.set(floor, firsts.get(floor) ?? mutants.length + 1);
    if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
    const made = mutated(readFileSync(file, "utf8"), file, mutants.length + 1, nth);
    mutants.push(...made.mutants);
    texts.set(resolve(file), made.text);
  }
  mkdirSync(cache, { recursive: true });
  const log = join(cache, "mutate.log");
  writeFileSync(log, "");
  // Each test that runs again listens once more to what would end it.
  process.env.NODE_NO_WARNINGS = "1";
  process.env.MUTATE_LOG = log;
  process.env.MUTATE_FLOORS = JSON.stringify([...firsts]);
  const vitest = await startVitest(
    "test",
    [],
    {
      config: false,
      watch: false,
      update: "none",
      root: process.cwd(),
      reporters: [{ onTestModuleEnd: sayFailures }],
      include: tests.length > 0 ? tests : TESTS,
      exclude: ["test/**/*.browser.test.ts", ...PROCESSES],
      runner: resolve("test/mutate/runner.ts"),
      setupFiles: ["test/support/few-runs.ts"],
      globalSetup: ["test/support/seed.ts"],
      pool: "forks",
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 3_600_000,
      sequence: { sequencer: NearFirst },
    },
    {
      plugins: [
        { name: "mutants", enforce: "pre", transform: (_, id) => texts.get(id.split("?")[0] as string) ?? null },
      ],
    },
  );
  await vitest?.close();
  tell(mutants, readFileSync(log, "utf8"));
}

/** What failed before anything was changed: such a test notices nothing. */
function sayFailures(module: TestModule): void {
  for (const { message } of module.errors()) console.log(`cannot be run: ${module.relativeModuleId}: ${message}`);
  for (const test of module.children.allTests("failed"))
    console.log(`fails as it is: ${module.relativeModuleId}: ${test.fullName}: ${test.result().errors?.[0]?.message}`);
}

class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      (NEAREST.findIndex((name) => moduleId.includes(`/test/${name}`)) + NEAREST.length + 1) % (NEAREST.length + 1);
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

function tell(mutants: readonly Mutant[], log: string): void {
  const lines = log.split("\n").map((line) => line.split(" "));
  const ids = (word: string) => new Set(lines.flatMap(([first, ...rest]) => (first === word ? rest.map(Number) : [])));
  const [reached, loaded] = [ids("reached"), ids("loaded")];
  const noticed = new Set(lines.flatMap(([first, id]) => (first === "noticed" ? [Number(id)] : [])));
  const of = (floor: string) =>
    mutants.filter(({ file, id }) => file.startsWith(floor) && (reached.has(id) || !loaded.has(id)));
  for (const { id, file, line, from, to } of mutants) {
    if (noticed.has(id) || (!reached.has(id) && loaded.has(id))) continue;
    const short = (text: string) => text.replace(/\s+/g, " ").slice(0, 80);
    console.log(
      `${file}:${line} ${reached.has(id) ? "" : "(not reached) "}${short(from)} -> ${short(to) || "nothing"}`,
    );
  }
  for (const floor of FLOORS) {
    const all = of(floor);
    if (all.length === 0) continue;
    const seen = all.filter(({ id }) => noticed.has(id)).length;
    console.log(`${floor}: ${seen} of ${all.length} noticed (${((100 * seen) / all.length).toFixed(1)}%)`);
  }
  const once = mutants.filter(({ id }) => loaded.has(id) && !reached.has(id)).length;
  if (once > 0) console.log(`${once} are decided when a file is loaded, and are not tried`);
}

await main(process.argv.slice(2));
