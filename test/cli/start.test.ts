/** The code cache: what is in it is used when all of it is right, and nothing that is wrong with it is felt. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { start } from "../../src/cli/start.ts";

let root: string;
let home: string;
let program: string;
const cache = () => join(home, ".cache/cmo-cost");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cmo-cost-start-"));
  home = join(root, "home");
  mkdirSync(home, { mode: 0o700 });
  program = join(root, "main.cjs");
  write("main.cjs", 'exports.answer = () => require("./part.cjs").number;\nexports.fail = () => { null.x; };\n');
  write("part.cjs", "module.exports = { get number() { return 42; } };\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A file of the program, as the build writes it. */
function write(name: string, code: string): void {
  writeFileSync(join(root, name), `(function(exports,require,module,__filename,__dirname){${code}})`);
}

/** One run: what the program answers, whether its code was there, and its code kept. */
function run(env: Record<string, string> = { HOME: home }, version = "1.0.0") {
  const started = start(program, version, env);
  const answer = (started.program.answer as () => number)();
  started.keep();
  return { answer, fromCache: started.fromCache };
}

const COMPILED = { answer: 42, fromCache: false };
const CACHED = { answer: 42, fromCache: true };

/** The first file of the cache after one run. */
function kept(): string {
  run();
  return join(cache(), readdirSync(cache())[0] as string);
}

describe.skipIf(process.platform === "win32")("the code of a run", () => {
  test("is kept whole, for the user alone, and loaded by the next run", () => {
    expect(run()).toEqual(COMPILED);
    expect(readdirSync(cache()).map((name) => name.replace(/-.*/, ""))).toEqual(["main.cjs", "part.cjs"]);
    expect(execFileSync("find", [home, "-perm", "/077", "-not", "-path", home], { encoding: "utf8" })).toBe("");
    expect(run()).toEqual(CACHED);
  });

  test("is of one version, one file and one way to call Node", () => {
    run();
    expect(run({ HOME: home }, "1.0.1")).toEqual(COMPILED);
    write("part.cjs", "exports.number = 43;\n");
    expect(run()).toEqual({ answer: 43, fromCache: false });
  });

  test.each(["CMO_COST_NO_CACHE", "NODE_DISABLE_COMPILE_CACHE"])("is neither kept nor used with %s", (name) => {
    expect(run({ HOME: home, [name]: "1" })).toEqual(COMPILED);
    expect(readdirSync(home)).toEqual([]);
    run();
    expect(run({ HOME: home, [name]: "1" })).toEqual(COMPILED);
  });

  test("leaves the places of a stack trace those of the file", () => {
    const stackOf = (fail: unknown): string | undefined => {
      try {
        (fail as () => void)();
      } catch (error) {
        return (error as Error).stack?.split("\n")[1];
      }
      return undefined;
    };
    const compiled = stackOf(start(program, "1.0.0", { HOME: home }).program.fail);
    run();
    const { fail } = start(program, "1.0.0", { HOME: home }).program;
    expect(stackOf(fail)).toBe(compiled);
    expect(compiled).toContain(`${program}:2:29`);
  });

  test("stays within bounds", () => {
    run();
    for (let file = 0; file < 120; file++) writeFileSync(join(cache(), `old-${file}`), "");
    run({ HOME: home }, "1.0.1");
    expect(readdirSync(cache())).toHaveLength(50);
    expect(run({ HOME: home }, "1.0.1")).toEqual(CACHED);
  });
});

describe.skipIf(process.platform === "win32")("what is not right is ignored", () => {
  test.each<[string, (file: string) => void]>([
    ["an empty file", (file) => truncateSync(file, 0)],
    ["half a file", (file) => truncateSync(file, readFileSync(file).length >> 1)],
    ["a file without its last byte", (file) => truncateSync(file, readFileSync(file).length - 1)],
    ["other text", (file) => writeFileSync(file, "not code")],
    ["a file that others may write to", (file) => chmodSync(file, 0o666)],
    [
      "a folder in its place",
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    [
      "a link to it",
      (file) => {
        writeFileSync(join(root, "elsewhere"), readFileSync(file), { mode: 0o600 });
        rmSync(file);
        symlinkSync(join(root, "elsewhere"), file);
      },
    ],
    ["a folder that others may write to", () => chmodSync(cache(), 0o777)],
    ["a home that others may write to", () => chmodSync(home, 0o777)],
  ])("%s", (_, spoil) => {
    spoil(kept());
    expect(run()).toEqual(COMPILED);
  });

  test("a byte that changed, wherever it is", () => {
    const file = kept();
    const bytes = readFileSync(file);
    for (let place = 0; place < bytes.length; place += 97) {
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] as number) ^ (1 << (place % 8));
      writeFileSync(file, damaged);
      expect([place, start(program, "1.0.0", { HOME: home }).fromCache]).toEqual([place, false]);
    }
  });

  test.runIf(process.geteuid?.() === 0)(
    "another user's file and another user's folder, root's own are not made there",
    () => {
      const file = kept();
      chownSync(file, 12345, 12345);
      expect(run()).toEqual(COMPILED);
      expect(run()).toEqual(CACHED);
      chownSync(cache(), 12345, 12345);
      expect(run()).toEqual(COMPILED);
      rmSync(cache(), { recursive: true });
      chownSync(home, 12345, 12345);
      expect(run()).toEqual(COMPILED);
      expect(readdirSync(home)).toEqual([".cache"]);
    },
  );
});

describe.skipIf(process.platform === "win32")("where nothing can be kept the program runs", () => {
  test.each<[string, () => Record<string, string>]>([
    ["without a home", () => ({})],
    ["in a home that is missing", () => ({ HOME: join(root, "none") })],
    ["in a home that is no absolute path", () => ({ HOME: "home" })],
    ["in a home that is a file", () => ({ HOME: program })],
    [
      "in a home where the cache is a file",
      () => {
        writeFileSync(join(home, ".cache"), "");
        return { HOME: home };
      },
    ],
    [
      "in a home that is read-only",
      () => {
        chmodSync(home, 0o500);
        return { HOME: process.geteuid?.() === 0 ? "/proc" : home };
      },
    ],
  ])("%s", (_, envOf) => {
    const env = envOf();
    expect(run(env)).toEqual(COMPILED);
    expect(run(env)).toEqual(COMPILED);
  });

  test("the shared temporary folder is no place", () => {
    expect(run({ TMPDIR: root })).toEqual(COMPILED);
    expect(readdirSync(root).sort()).toEqual(["home", "main.cjs", "part.cjs"]);
  });
});

describe.skipIf(process.platform === "win32")("the command as it is built", () => {
  const package_ = join(import.meta.dirname, "../..");
  const files = readdirSync(join(package_, "dist/cli")).filter((name) => name !== "start.cjs");

  test.each(files)("%s is one function", (name) => {
    expect(() => new Script(readFileSync(join(package_, "dist/cli", name), "latin1"))).not.toThrow();
  });

  test.each([
    ["a comparison", { kind: "retainer", monthlyFee: 8000 }, []],
    ["a raise", { kind: "fullTime", annualSalary: 90000, annualRaise: "3%" }, []],
    ["a mistake", { kind: "retainer", monthlyFees: 8000 }, ["issue-parts.cjs", "mistakes.cjs", "words.cjs"]],
    ["taxes of a place", { kind: "fullTime", annualSalary: 90000, employerTaxes: "us-tx" }, ["jurisdictions.cjs"]],
  ])("loads for %s what that needs", (_, option, more) => {
    const scenario = { version: 1, currency: "USD", start: "2027-01", horizonMonths: 12, options: { one: option } };
    const env = { PATH: process.env.PATH, HOME: home };
    const input = JSON.stringify(scenario);
    spawnSync(process.execPath, [join(package_, "bin/cmo-cost.js"), "compare", "-"], { input, env });
    const loaded = readdirSync(cache()).map((name) => name.replace(/-\w+$/, ""));
    expect(loaded.sort()).toEqual(["common.cjs", "rolldown-runtime.cjs", ...more].sort());
  });
});
