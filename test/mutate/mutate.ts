/**
 * `npm run mutate [-- WORDS]`: which mistakes in the arithmetic would no test notice? Every expression and statement of the floors that
 * make an answer is changed in turn, by a switch, and tests that reach it run again: a first look says which tests reach what and how long
 * each takes, then each mutant is given to the cheapest of every file in turn, those of its own floor first, all quick ones before a slow
 * one. With words, only files whose path holds one of them are changed; with a number n or n+k, every nth mutant is tried, from the kth;
 * with patterns of tests, `test/pricing/*.test.ts`, only those notice; with a file `survivors.txt` of lines that were printed, only those
 * are tried. `alike.md` lists, each with its reason, mutants that change no answer: they are not tried. What no test notices is listed in
 * the same form.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { startVitest, type TestModule } from "vitest/node";
import { type Mutant, mutated } from "./mutants.ts";
import type { Plan } from "./runner.ts";

const FLOORS = ["src/core", "src/engagements", "src/pricing"];
/** One after the other, each for what those before it did not notice. */
const STAGES = [
  ["test/{core,engagements,pricing}/*.test.ts", "test/fixtures.test.ts"],
  ["test/{analysis,scenario,figures}/**/*.test.ts", "test/{library,transcripts}.test.ts"],
  ["test/{report,laws,cli}/**/*.test.ts", "test/**/*laws.test.ts"],
];
/** Tests of processes of their own, which run what was built and not the mutants. */
const PROCESSES = ["exit", "hostile", "init", "main", "start", "check.laws"].map((name) => `test/cli/${name}.test.ts`);
/** Milliseconds of the processor for one mutant in each stage. */
const PATIENCE = Number(process.env.MUTATE_PATIENCE ?? 5000);
/** Milliseconds that a test takes at most in each round of a stage. */
const ROUNDS = [20, 200, Number.POSITIVE_INFINITY];
/** How many of the stages. */
const LAST = Number(process.env.MUTATE_STAGES ?? STAGES.length);
const cache = resolve("node_modules/.cache/cmo-cost");
const log = join(cache, "mutate.log");

interface Test {
  readonly id: string;
  readonly file: string;
  readonly took: number;
}

async function main(words: readonly string[]): Promise<void> {
  const [, nth = "1", kth = "0"] = /^(\d+)(?:\+(\d+))?$/.exec(words.find((word) => /^\d/.test(word)) ?? "1") ?? [];
  const tests = words.filter((word) => word.startsWith("test/"));
  const lists = words.filter((word) => word.endsWith(".txt"));
  const files = words.filter((word) => !/^\d/.test(word) && ![...tests, ...lists].includes(word));
  mkdirSync(cache, { recursive: true });
  const noticed = new Set<string>();
  const everReached = new Set<string>();
  const listed = lists.length > 0 ? new Set(lists.flatMap(printed)) : null;
  const wanted = (key: string, index: number): boolean =>
    index % Number(nth) === Number(kth) && !noticed.has(key) && (listed?.has(key) ?? true);
  const { mutants: all, alike } = mutantsOf(files, wanted);
  for (const line of files.length > 0 ? [] : alike)
    if (line.startsWith("src/")) console.log(`alike.md names what is not there: ${line}`);
  const stages = tests.length > 0 ? [tests] : STAGES.slice(0, LAST);
  const atLoad = new Set<string>();
  for (const [stage, include] of stages.entries()) {
    const { mutants, texts } = mutantsOf(files, wanted);
    const run = runner(texts);
    for (const key of await noticing(mutants, run, include, stage, noticed, everReached)) atLoad.add(key);
    tell(all, noticed, everReached);
  }
  const { mutants, texts } = mutantsOf(
    files,
    (key, index) => atLoad.has(key) && !everReached.has(key) && wanted(key, index),
  );
  await alone(mutants, runner(texts), stages[0] ?? [], noticed);
  for (const key of atLoad) everReached.add(key);
  tell(all, noticed, everReached);
}

/** What is decided while files are loaded takes a process each: with the tests of its own file, then with those that are near. */
async function alone(
  mutants: readonly Mutant[],
  run: ReturnType<typeof runner>,
  include: readonly string[],
  noticed: Set<string>,
): Promise<void> {
  for (const mutant of mutants) {
    const own = [mutant.file.replace(/^src(.*)\.ts$/, "test$1.test.ts")].filter(existsSync);
    for (const some of own.length > 0 ? [own, include] : [include]) {
      if (noticed.has(keyOf(mutant))) continue;
      if ((await run({ MUTATE_LOADED: String(mutant.id) }, some, ["test/**/*laws.test.ts"])) > 0)
        noticed.add(keyOf(mutant));
    }
  }
}

/** Adds what tests notice of the mutants, and what they reach; gives what is reached while files are loaded. */
async function noticing(
  mutants: readonly Mutant[],
  run: ReturnType<typeof runner>,
  include: readonly string[],
  stage: number,
  noticed: Set<string>,
  everReached: Set<string>,
): Promise<string[]> {
  const exclude = stage < STAGES.length - 1 && include === STAGES[stage] ? ["test/**/*laws.test.ts"] : [];
  await run({}, include, exclude);
  const { reached, loaded } = surveyed();
  const file = join(cache, "mutate-plan.json");
  const ids = new Set<number>();
  for (const [round, most] of ROUNDS.entries()) {
    const open = mutants.filter(({ id }) => !ids.has(id));
    const { plan, chosen } = planned(open, reached, ROUNDS[round - 1] ?? -1, most);
    writeFileSync(file, JSON.stringify(plan));
    if (chosen.length > 0) await run({ MUTATE_PLAN: file }, chosen);
    for (const id of heard("noticed")) ids.add(id);
  }
  for (const mutant of mutants) {
    if (ids.has(mutant.id)) noticed.add(keyOf(mutant));
    if (reached.has(mutant.id)) everReached.add(keyOf(mutant));
  }
  return mutants.filter(({ id }) => loaded.has(id)).map(keyOf);
}

const keyOf = ({ file, change }: Pick<Mutant, "file" | "change">): string => `${file} ${change}`;

/** The mutants that lines of an earlier run name. */
const printed = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.replace(/^\d+(?: \(not reached\))?: /, ""));

/** Those that are wanted of all that are not known to change no answer; `alike`: what of those known is nowhere. */
function mutantsOf(files: readonly string[], wanted: (key: string, index: number) => boolean) {
  const alike = new Set(
    readFileSync("test/mutate/alike.md", "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  const texts = new Map<string, string>();
  const mutants: Mutant[] = [];
  let index = 0;
  for (const file of FLOORS.flatMap((floor) => readdirSync(floor).map((name) => join(floor, name)))) {
    if (files.length > 0 && !files.some((word) => file.includes(word))) continue;
    const made = mutated(readFileSync(file, "utf8"), file, mutants.length + 1, (change) => {
      const key = keyOf({ file, change });
      return !alike.delete(key) && wanted(key, index++);
    });
    mutants.push(...made.mutants);
    texts.set(resolve(file), made.text);
  }
  return { mutants, texts, alike };
}

/** Runs tests in one process of their own; how many failed. */
function runner(texts: ReadonlyMap<string, string>) {
  process.env.NODE_NO_WARNINGS = "1";
  process.env.MUTATE_LOG = log;
  return async (
    env: Readonly<Record<string, string>>,
    include: readonly string[],
    exclude: readonly string[] = [],
  ): Promise<number> => {
    writeFileSync(log, "");
    for (const name of ["MUTATE_PLAN", "MUTATE_LOADED"]) delete process.env[name];
    Object.assign(process.env, env);
    let failed = 0;
    const ended = (module: TestModule) => {
      const all = [...module.children.allTests("failed")];
      failed += all.length + module.errors().length;
      if (env.MUTATE_LOADED !== undefined) return;
      for (const { message } of module.errors()) console.log(`cannot be run: ${module.relativeModuleId}: ${message}`);
      for (const test of all) console.log(`fails as it is: ${module.relativeModuleId}: ${test.fullName}`);
    };
    const vitest = await startVitest(
      "test",
      [],
      {
        config: false,
        watch: false,
        update: "none",
        passWithNoTests: true,
        root: process.cwd(),
        reporters: [{ onTestModuleEnd: ended }],
        include: [...include],
        exclude: ["test/**/*.browser.test.ts", ...PROCESSES, ...exclude],
        runner: resolve("test/mutate/runner.ts"),
        setupFiles: ["test/support/few-runs.ts"],
        globalSetup: ["test/support/seed.ts"],
        pool: "forks",
        isolate: false,
        maxWorkers: 1,
        fileParallelism: false,
        testTimeout: 3_600_000,
        bail: env.MUTATE_LOADED === undefined ? 0 : 1,
      },
      {
        plugins: [
          { name: "mutants", enforce: "pre", transform: (_, id) => texts.get(id.split("?")[0] as string) ?? null },
        ],
      },
    );
    await vitest?.close();
    return failed;
  };
}

const lines = () =>
  readFileSync(log, "utf8")
    .split("\n")
    .map((line) => line.split(" "));
const heard = (word: string) => new Set(lines().flatMap(([first, id]) => (first === word ? [Number(id)] : [])));

/** By mutant the tests that reach it, and the mutants that are reached while a file is loaded. */
function surveyed() {
  const reached = new Map<number, Test[]>();
  const loaded = new Set<number>();
  for (const [word, ...rest] of lines()) {
    if (word === "loaded") for (const id of rest) loaded.add(Number(id));
    if (word !== "test") continue;
    const [id = "", file = "", took, ...ids] = rest;
    const test = { id, file, took: Number(took) };
    for (const mutant of ids.map(Number)) reached.set(mutant, [...(reached.get(mutant) ?? []), test]);
  }
  return { reached, loaded };
}

/** The tests that each mutant is given to in a round, and their files. */
function planned(
  mutants: readonly Mutant[],
  reached: ReadonlyMap<number, readonly Test[]>,
  least: number,
  most: number,
) {
  const plan: Record<string, number[]> = {};
  const chosen = new Set<string>();
  for (const { id, file } of mutants) {
    let spent = 0;
    for (const test of inTurn(reached.get(id) ?? [], `test/${basename(dirname(file))}/`)) {
      spent += test.took;
      if (test.took > least && test.took <= most) {
        plan[test.id] = [...(plan[test.id] ?? []), id];
        chosen.add(test.file);
      }
      if (spent > PATIENCE) break;
    }
  }
  return { plan: plan satisfies Plan, chosen: [...chosen] };
}

/** The cheapest of each file, then the second of each, and so on; of each turn those near to the mutant first. */
function inTurn(tests: readonly Test[], near: string): Test[] {
  const turns = new Map<string, number>();
  return tests
    .toSorted((a, b) => a.took - b.took)
    .map((test) => {
      const turn = (turns.get(test.file) ?? -1) + 1;
      turns.set(test.file, turn);
      return { test, turn: test.file.startsWith(near) ? turn / 4 : turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ test }) => test);
}

function tell(mutants: readonly Mutant[], noticed: ReadonlySet<string>, reached: ReadonlySet<string>): void {
  for (const mutant of mutants) {
    const key = keyOf(mutant);
    if (!noticed.has(key)) console.log(`${mutant.line}${reached.has(key) ? "" : " (not reached)"}: ${key}`);
  }
  for (const floor of FLOORS) {
    const all = mutants.filter(({ file }) => file.startsWith(floor));
    const seen = all.filter((mutant) => noticed.has(keyOf(mutant))).length;
    if (all.length > 0)
      console.log(`${floor}: ${seen} of ${all.length} noticed (${((100 * seen) / all.length).toFixed(1)}%)`);
  }
}

await main(process.argv.slice(2));
