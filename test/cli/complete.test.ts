import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "../support/io.ts";
import { few } from "../support/thorough.ts";

async function completed(...words: string[]) {
  const io = fakeIo();
  expect(await run(["complete", "--", ...words], io)).toBe(0);
  return io.stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0]]));
}

test("the first word is a command, with what it is for", async () => {
  expect(await completed("")).toEqual(Object.keys(commands));
  expect(await completed("s")).toEqual(["schedule", "sensitivity", "simulate", "schema"]);
  expect(await completed("help", "ini")).toEqual(["init"]);
  const io = fakeIo();
  await run(["complete", "--", "dif"], io);
  expect(io.stdout).toMatch(/^diff\twhat changed between two files/);
});

test.each([
  [["simulate", "a.yaml", "--d"], ["--draws"]],
  [
    ["a.yaml", "--for"],
    ["--format", "--for"],
  ],
  [["compare", "a.yaml", "--format", "ts"], ["tsv"]],
  [["compare", "-f", "mark"], ["markdown"]],
  [["compare", "--locale=n"], ["nl"]],
  [["compare", "--locale", "=", "n"], ["nl"]],
  [
    ["compare", "--by", ""],
    ["total", "cash", "year"],
  ],
  [
    ["figures", "us-t"],
    ["us-tn", "us-tx"],
  ],
  [["init", "--kind", "hourly,fu"], ["hourly,fullTime"]],
  [
    ["init", "--jurisdiction", "us-t"],
    ["us-tn", "us-tx"],
  ],
  [
    ["schema", "sc"],
    ["scenario", "schedule"],
  ],
])("%j are completed as %j", async (words, expected) => {
  expect((await completed(...words)).sort()).toEqual([...expected].sort());
});

test("numbers and cases are those of the file that is named", async () => {
  const file = `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  a: { kind: hourly, hourlyRate: 100, hoursPerWeek: 10 }
cases:
  growth: { set: { a.hourlyRate: 120 } }
  gone: { set: { a.hourlyRate: 90 } }
`;
  const of = async (...words: string[]) => {
    const io = fakeIo({ files: { "a.yaml": file, "broken.yaml": "options: [" } });
    expect(await run(["complete", "--", ...words], io)).toBe(0);
    return io.stdout.split(/\s+/).filter(Boolean);
  };
  expect(await of("compare", "a.yaml", "--set", "a.h")).toEqual(["a.hourlyRate", "a.hoursPerWeek"]);
  expect(await of("break-even", "a.yaml", "--vary", "hor")).toEqual(["horizonMonths"]);
  expect(await of("a.yaml", "--case", "g")).toEqual(["growth", "gone"]);
  expect(await of("compare", "a.yaml", "--set", "weeks")).toEqual([]);
  expect(await of("compare", "broken.yaml", "--set", "")).toEqual([]);
  expect(await of("compare", "missing.yaml", "--case", "")).toEqual([]);
});

test.each([[["compare", ""]], [["compare", "-o", "out"]], [["scen"]], [["explain", "--set", "hire."]]])(
  "%j is left to the files of the shell",
  async (words) => {
    expect(await completed(...words)).toEqual([]);
  },
);

describe("the script of", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cmo-cost-"));
    const program = join(folder, "cmo-cost");
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve("bin/cmo-cost.js")}' "$@"\n`);
    chmodSync(program, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const scripts = {
    bash: `source <(cmo-cost complete bash); COMP_WORDS=(cmo-cost compare --l); COMP_CWORD=2; _cmo_cost; echo "\${COMPREPLY[@]}"`,
    zsh: `_describe() { print -rl -- "\${(@P)2}" }; _files() { echo files }; compdef() {}
      source <(cmo-cost complete zsh); words=(cmo-cost compare --l); CURRENT=3; _cmo_cost; words[3]=out; _cmo_cost`,
    fish: 'cmo-cost complete fish | source; complete -C "cmo-cost compare --l"',
  };
  const there = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

  test.each(few(["bash", "zsh", "fish"] as const, "bash"))("%s completes in that shell", (shell) => {
    if (shell !== "bash" && !there(shell)) return;
    const env = { ...process.env, HOME: folder, LC_ALL: "C", PATH: `${folder}:${process.env.PATH}` };
    const { stdout, stderr } = spawnSync(shell, ["-c", scripts[shell]], { env, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/--locale/);
    expect(stdout).toMatch(/--layout/);
    if (shell === "zsh") expect(stdout).toMatch(/--locale:language[^\n]*\n[\s\S]*files\n$/);
  });

  test("another shell is none, and the help says where it goes", async () => {
    const io = fakeIo();
    expect(await run(["complete", "tcsh"], io)).toBe(2);
    expect(await run(["complete", "--help"], io)).toBe(0);
    expect(io.stdout).toContain("source <(cmo-cost complete bash)");
  });
});
