/** What files, pipes, folders and names can do to the command: it says so, and loses nothing. */
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { nodeIo } from "../../src/cli/io.ts";
import { run } from "../../src/cli/main.ts";
import { expectClean } from "../support/clean.ts";
import { fakeIo } from "../support/io.ts";
import { cmoCost, folder } from "../support/process.ts";

const bin = join(import.meta.dirname, "../../bin/cmo-cost.js");
const scenario = (expected: number) => `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: 7k to 8k to 9k }
expect:
  - { of: retainer.total, is: ${expected} }
`;
const [good, failing] = [scenario(96000), scenario(1)];
const shell = (cwd: string, script: string) =>
  spawnSync("sh", ["-c", script, process.execPath, bin], { cwd, encoding: "utf8" });

describe("a failed gate fails, whatever becomes of its output", () => {
  it("when its reader has gone", () => {
    // More than a pipe holds.
    const wrong = failing + "  - { of: retainer.cash, is: 2 }\n".repeat(300);
    const { stdout, stderr } = shell(
      folder({ "p/a.yaml": wrong, "p/b.yaml": failing }),
      '{ "$0" "$1" check p --format json; echo "exit $?" >&3; } 3>&2 2>/dev/null | head -n 1',
    );
    expect(stderr).toBe("exit 1\n");
    expect(stdout).toMatch(/\S/);
  });

  it("of diff, too", () => {
    const root = folder({ "a.yaml": good, "b.yaml": good.replace("8k", "8.5k") });
    const { stderr } = shell(
      root,
      '{ sleep 0.1; "$0" "$1" diff a.yaml b.yaml --fail-on increase 2>&-; echo "exit $?" >&3; } 3>&2 | true',
    );
    expect(stderr).toBe("exit 1\n");
  });

  it("when nobody reads what is said on standard error", () => {
    const { stderr } = shell(
      folder({ "b.yaml": "version: 2\n" }),
      '{ { sleep 0.1; "$0" "$1" compare b.yaml 2>&1; echo "exit $?" >&3; } | true; } 3>&2',
    );
    expect(stderr).toBe("exit 2\n");
  });
});

describe("a folder passes over no scenario", () => {
  const keys = good.trimEnd().split("\n");
  const flow = "{ version: 2, currency: USD, options: {} }\n";
  it.each<[string, string | Uint8Array]>([
    ["a flow map under a comment", `# prices\n${flow}`],
    ["a flow map after a document's start", `---\n${flow}`],
    ["a flow map that is broken", `# prices\n{ version: 1, currency: USD, options: { }\n`],
    [
      "an indented file",
      keys
        .map((line) => `  ${line}`)
        .join("\n")
        .replace("96000", "1"),
    ],
    ["explicit keys", "? version\n: 1\n? currency\n: usd\n? options\n: {}\n"],
    ["quoted keys", '"version" : 2\n"currency" : USD\n'],
    ["UTF-16, little end first", Buffer.from(`\ufeff${failing}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${failing}`, "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from(failing, "utf16le")],
    ["UTF-16 without a mark, big end first", Buffer.from(failing, "utf16le").swap16()],
    ["a flow map under a comment of JavaScript", `// prices\n${flow}`],
    ["a flow map beside a comment of JavaScript", `/* prices */ ${flow}`],
  ])("%s", async (_, content) => {
    const root = folder({ "p/good.yaml": good });
    writeFileSync(join(root, "p/odd.yaml"), content);
    const { status, stdout, stderr } = await cmoCost(root, ["check", "p"]);
    expect(stdout + stderr).toContain("p/odd.yaml");
    expect(stderr).not.toContain("skipped");
    expect(status).not.toBe(0);
    expectClean(stderr);
  });

  it.each([
    [
      "a manifest",
      '{ "version": "1.0.0", "scripts": { "start": "node ." }, "options": {} '.replace(', "options": {}', "}"),
    ],
    ["a compose file", 'version: "3"\nservices: { web: { options: {} } }\n'],
    ["a list", "- version: 1\n- currency: USD\n"],
  ])("but %s is none, and that is said", async (_, content) => {
    const { status, stderr } = await cmoCost(folder({ "p/good.yaml": good, "p/other.yaml": content }), ["check", "p"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "skipped (not scenario files): p/other.yaml\n" });
  });

  it("checks the rest beside a looping link, a huge file and, where rights count, an unreadable folder", async () => {
    const root = folder({ "p/good.yaml": good, "p/closed/in.yaml": good });
    symlinkSync("loop.yaml", join(root, "p/loop.yaml"));
    writeFileSync(join(root, "p/huge.json"), "");
    truncateSync(join(root, "p/huge.json"), 600 * 1024 * 1024);
    const limited = process.getuid?.() !== 0;
    if (limited) chmodSync(join(root, "p/closed"), 0);
    const { status, stdout, stderr } = await cmoCost(root, ["check", "p", "--all"]);
    chmodSync(join(root, "p/closed"), 0o700);
    expect(stdout).toContain("good.yaml");
    expect(stderr).toContain("p/loop.yaml: its links lead in a circle");
    expect(stderr).toContain("skipped (not scenario files): p/huge.json");
    if (limited) expect(stderr).toContain("p/closed: permission denied");
    expect(status).toBe(2);
    expectClean(stderr);
  });
});

test("of a long file no more is read than a scenario may have, named or not, and no size is said that was not read", async () => {
  const root = folder({ "p/good.yaml": good, "p/long.yaml": good + "#\n".repeat(1024 * 1024) });
  writeFileSync(join(root, "p/data.json"), "");
  truncateSync(join(root, "p/data.json"), 600 * 1024 * 1024);
  const asked: [string, number | undefined][] = [];
  const disk = nodeIo();
  const read = (path: string, most?: number) => {
    asked.push([basename(path), most]);
    return disk.read(path, most);
  };
  const io = Object.assign(fakeIo(), { read });
  expect(await run(["check", join(root, "p"), join(root, "p/long.yaml")], io)).toBe(2);
  expect(io.stdout).toMatch(/the file is longer than 1\s+MiB/);
  const of = (name: string) => asked.filter(([path]) => path === name).map(([, most]) => most);
  expect([of("data.json"), of("long.yaml")]).toEqual([[1024 * 1024], [1024 * 1024]]);
});

test("a folder with a link to nothing, or a pipe by the name of a scenario, is no folder that passes", async () => {
  const root = folder({ "p/good.yaml": good, "p/q/b.yaml": good });
  symlinkSync("nowhere.yaml", join(root, "p/gone.yaml"));
  symlinkSync("q", join(root, "p/folder.yaml"));
  expect(shell(root, "mkfifo p/pipe.yaml").status).toBe(0);
  expect(await cmoCost(root, ["check", "p"])).toEqual({
    status: 2,
    stdout: "Check\n\n2 checks in 2 files passed (--all lists them).\n",
    stderr: "cmo-cost: p/gone.yaml: there is no such file\ncmo-cost: p/pipe.yaml: nothing is at the other end\n",
  });
});

test("a pipe in the place of a golden result is not waited for, and the rest is checked", async () => {
  const root = folder({ "p/a.yaml": good, "p/b.yaml": good });
  expect(shell(root, "mkfifo p/a.golden.json").status).toBe(0);
  for (const [call, checked] of [
    [["check", "p"], /1 check in 1 file passed/],
    [["check", "p", "--update"], /p\/b\.golden\.json/],
  ] as const) {
    const { status, stdout, stderr } = await cmoCost(root, call);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/p\/a\.golden\.json: nothing is at the other end/);
    expect(stdout + stderr).toMatch(checked);
  }
});

describe("every command takes files, folders and globs by the same rules", () => {
  const root = () => folder({ "p/a.yaml": good, "p/q/b.yaml": good.replace("8k", "8.5k"), "p/notes.json": "{}" });

  it.each(["compare", "schedule", "explain", "simulate", "sensitivity"])("%s", async (name) => {
    const { status, stdout, stderr } = await cmoCost(root(), [name, "p", "--format", "ndjson"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "skipped (not scenario files): p/notes.json\n" });
    const titles = new Set(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).scenario),
    );
    expect([...titles]).toEqual(["a.yaml", "b.yaml"]);
    expect((await cmoCost(root(), [name, "p/**/*.yaml", "--format", "ndjson"])).stdout).toBe(stdout);
  });

  it("report puts them into one page", async () => {
    expect(await cmoCost(root(), ["report", "p/q", "-o", "r.html"])).toMatchObject({ status: 0, stderr: "" });
    expect(await cmoCost(root(), ["report", "p", "-o", "r.html"])).toMatchObject({
      status: 0,
      stderr: "skipped (not scenario files): p/notes.json\n",
    });
  });

  it("a path in place of a command is compared", async () => {
    const compared = await cmoCost(root(), ["compare", "p/a.yaml"]);
    for (const argv of [["p/a.yaml"], ["./p/a.yaml"], ["--locale", "en", "p/a.yaml"], ["p/a.yaml", "--color", "auto"]])
      expect(await cmoCost(root(), argv), argv.join(" ")).toEqual(compared);
    expect((await cmoCost(root(), ["p"])).stdout).toBe((await cmoCost(root(), ["compare", "p"])).stdout);
    expect((await cmoCost(root(), ["-"], { input: good })).stdout).toBe(
      (await cmoCost(root(), ["compare", "-"], { input: good })).stdout,
    );
    expect((await cmoCost(root(), ["missing.yaml"])).stderr).toBe("cmo-cost: missing.yaml: there is no such file\n");
    expect((await cmoCost(root(), ["comapre", "p/a.yaml"])).stderr).toContain("unknown command 'comapre'");
  });
});

test("no stack for a place that cannot be", async () => {
  const root = folder({ "a.yaml": good, "file.txt": "" });
  const long = `${"x".repeat(300)}.yaml`;
  for (const argv of [
    ["compare", long],
    ["compare", "a.yaml/b.yaml"],
    ["check", long],
    ["check", `${"y".repeat(300)}/*.yaml`],
    ["compare", "a.yaml", "-o", `${"x".repeat(300)}.csv`],
    ["compare", "a.yaml", "-o", "file.txt/b.csv"],
    ["compare", "a.yaml", "-o", ""],
    ["compare", ""],
    ["init", long],
    ["init", "file.txt/b.yaml"],
    ["init", "none/b.yaml"],
    ["diff", "a.yaml", "file.txt/b"],
    ["explain", "a.yaml/x", "retainer"],
  ]) {
    const { status, stderr } = await cmoCost(root, argv);
    expect(status, argv.join(" ").slice(0, 60)).toBe(2);
    expectClean(stderr);
  }
  expect(readdirSync(root).sort()).toEqual(["a.yaml", "file.txt"]);
});

describe("nothing is lost", () => {
  it("-o never overwrites an input, by whatever name", async () => {
    const root = folder({
      "a.json": JSON.stringify({
        ...{ version: 1, currency: "USD", start: "2027-01", horizonMonths: 12 },
        options: { r: { kind: "retainer", monthlyFee: "7k to 8k" } },
      }),
    });
    const before = readFileSync(join(root, "a.json"), "utf8");
    symlinkSync("a.json", join(root, "link.json"));
    linkSync(join(root, "a.json"), join(root, "hard.json"));
    for (const [name, target] of [
      ["compare", "a.json"],
      ["schedule", "./a.json"],
      ["explain", "link.json"],
      ["simulate", "hard.json"],
    ] as const) {
      const { status, stderr } = await cmoCost(root, [name, "a.json", "-o", target]);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `cmo-cost: ${target}: cannot be written: it is an input; name another file\n`,
      });
    }
    expect((await cmoCost(root, ["diff", "a.json", "link.json", "-o", "a.json"])).status).toBe(2);
    expect(shell(root, '"$0" "$1" compare - -o a.json < a.json').status).toBe(2);
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe(before);
    expect(readdirSync(root).sort()).toEqual(["a.json", "hard.json", "link.json"]);
  });

  it("a link that leads nowhere stays, and its file is written", async () => {
    const root = folder({ "a.yaml": good });
    symlinkSync("there.csv", join(root, "link.csv"));
    expect((await cmoCost(root, ["compare", "a.yaml", "-o", "link.csv"])).status).toBe(0);
    expect(readlinkSync(join(root, "link.csv"))).toBe("there.csv");
    expect(readFileSync(join(root, "there.csv"), "utf8")).toContain("96000");
  });

  it("-o /dev/stdout is standard output, also where that is a pipe", () => {
    const root = folder({ "a.yaml": good });
    const { status, stdout, stderr } = shell(root, '"$0" "$1" compare a.yaml -o /dev/stdout --format csv | cat');
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(",96000,");
  });

  it("check --update writes through no link", async () => {
    const root = folder({ "a.yaml": good, "precious.txt": "mine" });
    symlinkSync("precious.txt", join(root, "a.golden.json"));
    const { status, stderr } = await cmoCost(root, ["check", "a.yaml", "--update"]);
    expect(status).toBe(2);
    expect(stderr).toContain("it is a link");
    expect(readFileSync(join(root, "precious.txt"), "utf8")).toBe("mine");
    expect(lstatSync(join(root, "a.golden.json")).isSymbolicLink()).toBe(true);
  });

  it("a disk that is full, or a limit, leaves the old file and nothing beside it", () => {
    const root = folder({ "a.yaml": good.replace("horizonMonths: 12", "horizonMonths: 600"), "out.csv": "old" });
    const { status, stderr } = shell(root, 'ulimit -f 1; "$0" "$1" schedule a.yaml -o out.csv');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "cmo-cost: out.csv: cannot be written: the file would become too large\n",
    });
    expect(readFileSync(join(root, "out.csv"), "utf8")).toBe("old");
    expect(readdirSync(root).sort()).toEqual(["a.yaml", "out.csv"]);
  });

  it("standard input that has nothing yet is waited for", async () => {
    const child = spawn(process.execPath, [bin, "compare", "-", "--format", "csv"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => (out += part));
    child.stderr.on("data", (part) => (err += part));
    const [first, rest] = [good.slice(0, 40), good.slice(40)];
    for (const part of [first, rest]) {
      await new Promise((later) => setTimeout(later, 300));
      child.stdin.write(part);
    }
    child.stdin.end();
    const status = await new Promise((ended) => child.on("close", ended));
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("96000");
  });

  it("standard input without an end is read no further than is of use", () => {
    const { status, stderr } = shell(folder({}), 'yes | "$0" "$1" compare -');
    expect(status).toBe(2);
    expect(stderr).toContain("longer than 1 MiB, and no more is read");
  });
});

describe("no raw control codes on standard error", () => {
  const nasty = "::error::\u001b[31mx\rhidden\n##[error]y\u009b.yaml";

  it("from names of files and flags", async () => {
    for (const argv of [
      ["compare", nasty],
      ["check", nasty],
      ["diff", nasty, nasty],
      ["explain", "good.yaml", nasty],
      ["compare", "good.yaml", "--set", `${nasty}=1`],
      ["compare", "good.yaml", "--set", `retainer.monthlyFee=${nasty}`],
      ["compare", "good.yaml", `--${nasty}`],
      ["compare", "good.yaml", "--format", nasty],
      ["compare", "good.yaml", "-o", nasty],
      [nasty.replace(".yaml", "")],
      ["init", "-", "--kind", nasty],
      ["init", "-", "--currency", nasty],
      ["figures", nasty],
    ]) {
      const io = fakeIo({ files: { "good.yaml": good, [nasty]: "version: 2\n" } });
      expect(await run(argv, io), argv[0]).toBe(2);
      expectClean(io.stderr);
    }
  });

  it("in annotations, and a name of a file begins none", async () => {
    const name = "::error::\u001b[31mx.yaml";
    const root = folder({ [name]: failing });
    const { stdout, stderr } = await cmoCost(root, ["check", ".", "--format", "github"]);
    expect(stdout.split("\n")[0]).toMatch(/^::error file=%3A%3Aerror%3A%3A␛\[31mx\.yaml,line=8/);
    expect(stdout + stderr).not.toContain("\u001b");
    expectClean((await cmoCost(root, ["compare", name, "--set", "x=1"])).stderr);
  });
});

test("no text of a file is a command to the build server that prints an answer", async () => {
  const title = '"a\\n::error::b ::add-mask::c\\n##[error]d ##vso[task.setvariable variable=x]e"';
  const titled = good
    .replace("monthlyFee", `title: ${title}, monthlyFee`)
    .replace("options:", "options:\n  hourly: { kind: hourly, hourlyRate: 200, hoursPerMonth: 40 }");
  const files = { "a.yaml": titled, "b.yaml": titled.replace("8k", "8.5k"), "::error::x.yaml": "" };
  for (const name of ["compare", "schedule", "explain", "break-even", "sensitivity", "simulate", "check", "diff"])
    for (const format of [
      "table",
      "markdown",
      "csv",
      "tsv",
      "json",
      "ndjson",
      ...(name === "check" ? ["junit"] : []),
    ]) {
      const io = fakeIo({ files });
      const paths =
        name === "diff" ? ["a.yaml", "b.yaml"] : name === "check" ? ["a.yaml", "::error::x.yaml"] : ["a.yaml"];
      await run([name, ...paths, "--format", format], io);
      expect(io.stdout, `${name} ${format}`).not.toMatch(/^\s*::|##\w*\[/m);
      expect(io.stdout).not.toBe("");
    }
});

test("a terminal said to be absurdly wide is held to sense", async () => {
  const root = folder({ "a.yaml": good });
  for (const COLUMNS of ["1e9", "1000000000", "Infinity", "-5", "80.5", "0x50"]) {
    const { status, stdout } = await cmoCost(root, ["schedule", "a.yaml", "--chart"], { env: { COLUMNS } });
    expect(status).toBe(0);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(1000);
  }
});

test("no minus zero, in any command and format", async () => {
  const zero = good
    .replace(
      "monthlyFee: 7k to 8k to 9k",
      "monthlyFee: 0 to 1, costs: { a: { amount: -0, every: month }, b: { amount: 0% of fees, every: month } }",
    )
    .replace("96000", "-0");
  const root = folder({ "a.yaml": `${zero}  - { of: retainer.delta.amount, is: -0.0 }\n` });
  for (const name of ["compare", "schedule", "explain", "simulate", "sensitivity", "check"])
    for (const format of ["table", "markdown", "csv", "json"]) {
      const { stdout, stderr } = await cmoCost(root, [name, "a.yaml", "--format", format]);
      expect(stderr).toBe("");
      expect(stdout).not.toMatch(/(?<![\d.\w])[-−]\s?[$€]?0(?:\.0+)?%?(?![\d.])/);
    }
});
