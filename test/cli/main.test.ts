import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/main.ts";
import { formatsFrom } from "../../src/render/formats.ts";
import { fakeIo } from "../support/io.ts";
import { cmoCost } from "../support/process.ts";

const GOOD = `version: 1
currency: EUR
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: 8000 }
  hourly: { kind: hourly, hourlyRate: 250, hoursPerMonth: 40 }
`;
const BROKEN = GOOD.replace("monthlyFee", "monthlyFe");
const files = { "good.yaml": GOOD, "broken.yaml": BROKEN, "-": GOOD, "other.yaml": GOOD.replace("EUR", "USD") };

async function called(...argv: string[]) {
  const io = fakeIo({ files });
  const code = await run(argv, io);
  return { code, stdout: io.stdout, stderr: io.stderr, written: io.written };
}

const FLAGS = ["--set", "--case", "--format", "--output", "--locale", "--color", "--for"];
const QUESTIONS = Object.keys(commands).filter((name) => ["compare", "schedule"].includes(name));

describe("help", () => {
  it("without any word teaches by example, and is no mistake", async () => {
    const { code, stdout, stderr } = await called();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("options:\n    retainer: { kind: retainer");
    expect(stdout).toContain("$ cmo-cost compare scenario.yaml");
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    expect((await called("--help")).stdout).toBe(stdout);
  });

  it("shows a scenario that runs as it is printed", async () => {
    const { stdout } = await called("--help");
    const shown = /^ {2}version: 1\n(?: {2}.*\n)+/m.exec(stdout)?.[0].replace(/^ {2}/gm, "") ?? "";
    const io = fakeIo({ files: { "shown.yaml": shown } });
    expect([await run(["compare", "shown.yaml"], io), io.stderr]).toEqual([0, ""]);
  });

  test.each(Object.keys(commands))("of %s says what it is for, with examples", async (name) => {
    const { code, stdout, stderr } = await called(name, "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`cmo-cost ${name}`);
    expect(stdout).toMatch(/Examples:\n {2}# .+\n {2}\$ .*cmo-cost/);
    expect((await called("help", name)).stdout).toBe(stdout);
  });

  it("gives the version alone", async () => {
    const { stdout, code } = await called("--version");
    expect([code, stdout]).toEqual([0, `${JSON.parse(readFileSync("package.json", "utf8")).version}\n`]);
  });
});

describe("usage errors exit 2 and say what to do, on standard error alone", () => {
  it.each([
    [["comapre", "good.yaml"], /unknown command 'comapre'[\s\S]*compare/],
    [["compare"], /missing required argument/],
    [["compare", "good.yaml", "--formt", "csv"], /unknown option '--formt'[\s\S]*--format/],
    [["compare", "good.yaml", "--format", "xls"], /table, json, csv, tsv, ndjson, markdown/],
    [["compare", "good.yaml", "--locale", "fr"], /en, nl/],
    [["compare", "good.yaml", "--color", "sometimes"], /auto, always, never/],
    [["compare", "good.yaml", "--by", "hours"], /total, cash/],
    [["compare", "good.yaml", "--layout", "long"], /tidy, wide/],
    [["compare", "good.yaml", "--set", "hire"], /ADDRESS=VALUE/],
    [["compare", "good.yaml", "-o", "plan.docx"], /plan\.docx: no format has this extension; use one of .*\.csv/],
    [["compare", "missing.yaml"], /missing\.yaml: there is no such file/],
    [["--nonsense"], /unknown option '--nonsense'/],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await called(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^cmo-cost: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [["comapre", "good.yaml"], "onbekende opdracht 'comapre'\n(Bedoelt u compare?)"],
    [["compare"], "verplicht argument 'file' ontbreekt"],
    [["compare", "good.yaml", "--formt", "csv"], "onbekende vlag '--formt'\n(Bedoelt u --format?)"],
    [["compare", "good.yaml", "--by", "it's"], "'it's' kan niet bij '--by <basis>'. Het kan zijn: total, cash, year."],
    [["compare", "good.yaml", "--case"], "bij vlag '--case <id>' ontbreekt de waarde"],
    [["figures", "us", "nl"], "te veel argumenten: 1 verwacht, 2 gekregen."],
    [["compare", "good.yaml", "--set", "hire"], /^--set hire: hier horen een adres, = en een waarde/],
    [["compare", "good.yaml", "-o", "plan.docx"], /^plan\.docx: geen formaat heeft deze extensie; gebruik een van /],
    [["compare", "good.yaml", "--for", "excel"], /^--for excel is voor csv, niet voor table; voeg --format csv toe/],
    [["compare", "missing.yaml"], "missing.yaml: dit bestand is er niet"],
    [["simulate", "good.yaml", "--draws", "0"], "--draws 0: verwacht werd een heel getal van 1 tot en met 10000000"],
    [["break-even", "good.yaml", "--pair", "a"], /^--pair a: verwacht werden twee verschillende.*zoals retainer,hire/],
    [["diff", "good.yaml", "good.yaml", "--fail-on", "dearer"], /^--fail-on: `dearer` is geen regel: schrijf winner/],
    [
      ["check", "good.yaml", "--tolerance", "x"],
      /^--tolerance x: hier hoort een getal, in de valuta van het bestand; /,
    ],
    [["diff", "-", "-"], "maar één kant kan de standaardinvoer zijn"],
    [["init", "--kind", "freelance"], /^--kind: hier hoort een soort/],
    [["figures", "xx"], /^geen cijfers van xx: meegeleverd: us, us-ak/],
    [["check", "-", "--update"], "bij standaardinvoer hoort geen bewaard resultaat: laat --update weg"],
  ])("%j, in Dutch", async (argv, message) => {
    const { code, stdout, stderr } = await called(argv[0] as string, "--locale", "nl", ...argv.slice(1));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const said = stderr.replace(/^cmo-cost: /, "").replace(/\n(\(zie --help\)\n)?$/, "");
    expect(said).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });
});

describe.each(QUESTIONS)("%s", (name) => {
  test.each(formatsFrom())("answers in %s, to standard output alone", async (format) => {
    const { code, stdout, stderr } = await called(name, "good.yaml", "--format", format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/[^\n]\n$/);
    if (format === "json") expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 2, finding: name });
    if (format === "ndjson")
      for (const line of stdout.trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("option");
  });

  it("reads standard input for -, which issues call stdin", async () => {
    expect((await called(name, "-")).code).toBe(0);
    const io = fakeIo({ files: { "-": BROKEN } });
    expect(await run([name, "-"], io)).toBe(2);
    expect(io.stderr).toMatch(/^stdin:6:31 {2}unknown key/);
  });

  it.each([["--locale", "nl"], ["--locale=nl"]])("says what is wrong in the language of %s %s", async (...flags) => {
    const io = fakeIo({ files: { "-": BROKEN } });
    expect(await run([name, "-", ...flags], io)).toBe(2);
    expect(io.stderr).toMatch(/^stdin:6:31 {2}onbekende sleutel/);
  });

  it("takes --set before or after the file, again and again", async () => {
    const flags = ["--set", "retainer.monthlyFee=9k", "-s", "title=Dearer"];
    const after = await called(name, "good.yaml", ...flags, "--format", "json");
    const before = await called(name, ...flags, "--format", "json", "good.yaml");
    expect(before).toEqual(after);
    expect(JSON.parse(after.stdout).scenario.title).toBe("Dearer");
    expect(after.stdout).toMatch(/108000|9000/);
  });

  it("writes to -o in the format of its ending, and says nothing more", async () => {
    for (const [file, start] of [
      ["a.csv", "scenario,"],
      ["a.JSON", "{"],
      ["a.md", "#"],
      ["a.ndjson", "{"],
      ["a.txt", ""],
    ] as const) {
      const { code, stdout, stderr, written } = await called(name, "good.yaml", "-o", file);
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(String(written.get(file)).startsWith(start)).toBe(true);
    }
    const { written } = await called(name, "good.yaml", "-o", "a.csv", "--format", "json");
    expect(written.get("a.csv")).toMatch(/^\{/);
    const { stdout } = await called(name, "good.yaml", "-o", "-");
    expect(stdout).not.toBe("");
  });

  it("in Dutch has Dutch words and numbers; data stays as it is", async () => {
    expect((await called(name, "good.yaml", "--locale", "nl")).stdout).toMatch(/€ \d+\.\d{3},00/);
    for (const format of ["json", "csv", "ndjson"]) {
      const of = (locale: string) => called(name, "good.yaml", "--format", format, "--locale", locale);
      expect(await of("nl")).toEqual(await of("en"));
    }
  });
});

describe("several files", () => {
  it("are answered one below the other, or as one table of data", async () => {
    const pages = await called("compare", "good.yaml", "other.yaml");
    expect(pages.code).toBe(0);
    expect(pages.stdout).toContain("good.yaml\n");
    expect(pages.stdout).toContain("other.yaml\n");
    const { stdout } = await called("compare", "good.yaml", "other.yaml", "--format", "csv");
    expect(stdout.match(/^scenario,/gm)).toHaveLength(1);
    expect(stdout.trim().split("\n")).toHaveLength(5);
    const json = JSON.parse((await called("compare", "good.yaml", "other.yaml", "--format", "json")).stdout);
    expect(json.map((finding: { finding: string }) => finding.finding)).toEqual(["compare", "compare"]);
  });

  it("of which one is broken: the others are answered, the broken one is explained, exit 2", async () => {
    const { code, stdout, stderr } = await called(
      "compare",
      "broken.yaml",
      "good.yaml",
      "missing.yaml",
      "--format",
      "csv",
    );
    expect(code).toBe(2);
    expect(stdout).toContain("good.yaml,retainer");
    expect(stderr).toMatch(/^broken\.yaml:6:31 {2}unknown key `monthlyFe`/);
    expect(stderr).toContain("did you mean `monthlyFee`?");
    expect(stderr).toContain("missing.yaml: there is no such file");
  });

  it("of which all are broken: nothing is printed or written", async () => {
    const { code, stdout, written } = await called("compare", "broken.yaml", "-o", "a.csv");
    expect([code, stdout, written.size]).toEqual([2, "", 0]);
  });
});

describe("colour", () => {
  const colored = async (argv: string[], env: Record<string, string>, columns?: number) => {
    const io = { ...fakeIo({ files, env }), columns: () => columns };
    let text = "";
    await run(["compare", "good.yaml", ...argv], { ...io, out: (part) => (text += part) });
    return text.includes("\u001b[");
  };

  it.each<[string, string[], Record<string, string>, number | undefined, boolean]>([
    ["on a terminal", [], {}, 100, true],
    ["not in a pipe", [], {}, undefined, false],
    ["not on a dumb terminal", [], { TERM: "dumb" }, 100, false],
    ["not with NO_COLOR", [], { NO_COLOR: "1" }, 100, false],
    ["with an empty NO_COLOR", [], { NO_COLOR: "" }, 100, true],
    ["in a pipe with FORCE_COLOR", [], { FORCE_COLOR: "1" }, undefined, true],
    ["not with FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, 100, false],
    ["with --color always, whatever else", ["--color", "always"], { NO_COLOR: "1" }, undefined, true],
    ["not with --color never", ["--color", "never"], { FORCE_COLOR: "1" }, 100, false],
    ["not in a file", ["-o", "a.txt"], {}, 100, false],
  ])("%s", async (_, argv, env, columns, expected) => {
    expect(await colored(argv, env, columns)).toBe(expected);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ LC_ALL: "C" }, /#/],
    [{ LANG: "en_US.ISO-8859-1" }, /#/],
    [{ LC_ALL: "C.UTF-8" }, /█/],
    [{ LANG: "nl_NL.utf8" }, /█/],
    [{ LANG: "en_US" }, /█/],
    [{}, /█/],
  ])("with %j draws bars of %s", async (env, bar) => {
    const io = fakeIo({ files, env });
    await run(["compare", "good.yaml"], io);
    expect(io.stdout.match(/[#█]/)?.[0]).toMatch(bar);
  });

  it.each<[Record<string, string>, number]>([
    [{ COLORTERM: "truecolor", TERM: "xterm-256color" }, 9],
    [{ TERM: "xterm-256color" }, 9],
    [{ FORCE_COLOR: "3" }, 9],
    [{ TERM: "xterm" }, 6],
  ])("with %j has %i for nine options, as many as the terminal", async (env, count) => {
    const nine = [..."abcdefghi"].map((id) => `  ${id}: { kind: retainer, monthlyFee: 8000 }\n`).join("");
    const io = {
      ...fakeIo({ files: { "nine.yaml": `${GOOD.split("options:")[0]}options:\n${nine}` }, env }),
      columns: () => 100,
    };
    let text = "";
    await run(["compare", "nine.yaml"], { ...io, out: (part) => (text += part) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal takes for a colour
    const colours = [...text.matchAll(/^\u001b\[([\d;]+)m[A-I]\u001b/gm)].map(([, code]) => code);
    expect([colours.length, new Set(colours).size]).toEqual([9, count]);
  });
});

it("an internal error exits 3 with its stack and asks for a report", async () => {
  const io = fakeIo({ files });
  const code = await run(["compare", "good.yaml"], {
    ...io,
    read() {
      throw new TypeError("impossible");
    },
  });
  expect(code).toBe(3);
  expect(io.stderr).toMatch(/internal error[\s\S]*TypeError: impossible[\s\S]* {4}at /);
});

test("every shared flag has a test here", async () => {
  const { stdout } = await called("compare", "--help");
  const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z]+)/gm)].map(([, flag]) => flag);
  expect(flags).toEqual(expect.arrayContaining(FLAGS));
  expect(flags.filter((flag) => flag !== "--help" && !FLAGS.includes(flag as string))).toEqual([
    "--sources",
    "--by",
    "--layout",
  ]);
});

test.each(Object.keys(commands))("help of %s lists no flag that none of its formats honours", async (name) => {
  const { stdout } = await called(name, "--help");
  const [, choices = ""] = /--format[^(]*\(default: \w+\)\s+\(choices: ([^)]*)\)/.exec(stdout) ?? [];
  expect(stdout.includes("--for <program>")).toBe(choices.includes('"csv"'));
  expect(stdout.includes("--color <when>")).toBe(choices.includes('"table"'));
});

it.each(["check", "diff"])("%s has no list of sources, and does not take the flag", async (name) => {
  const { code, stderr } = await called(name, "good.yaml", ...(name === "diff" ? ["good.yaml"] : []), "--sources");
  expect(code).toBe(2);
  expect(stderr).toContain("--sources");
});

it.each([...QUESTIONS, "sensitivity"])("%s says in JSON of which file it is, as it was given", async (name) => {
  const io = fakeIo({ files });
  expect(await run([name, "good.yaml", "--format", "json"], io)).toBe(0);
  expect(JSON.parse(io.stdout)).toMatchObject({ file: "good.yaml" });
});

it.each([...QUESTIONS, "sensitivity"])("%s --case answers for one case of the file", async (name) => {
  const growth = "cases: { growth: { set: { retainer.monthlyFee: 9000 } } }\n";
  const own = { "cases.yaml": `${growth}${files["good.yaml"]}` };
  const io = fakeIo({ files: own });
  expect(await run([name, "cases.yaml", "--case", "growth", "--format", "json"], io)).toBe(0);
  const set = fakeIo({ files: own });
  await run([name, "cases.yaml", "--set", "retainer.monthlyFee=9000", "--format", "json"], set);
  expect(JSON.parse(io.stdout).options).toEqual(JSON.parse(set.stdout).options);
  expect(await run([name, "cases.yaml", "--case", "growht"], io)).toBe(2);
  expect(io.stderr).toContain("did you mean `growth`?");
});

describe("as a process", () => {
  const bin = join(import.meta.dirname, "../../bin/cmo-cost.js");
  let folder = "";
  const inFolder = (...argv: string[]) => node(argv);
  const onDisk = (...argv: string[]) => cmoCost(folder, argv);
  const node = (argv: string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
      cwd: folder,
      encoding: "utf8",
      input,
      env: { ...process.env, NO_COLOR: "1" },
    });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cmo-cost-"));
    for (const name of ["good.yaml", "broken.yaml"] as const) writeFileSync(join(folder, name), files[name]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("exits 0 with an answer, also from standard input", () => {
    const { status, stdout, stderr } = inFolder("compare", "good.yaml", "--format", "csv");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("good.yaml,retainer,retainer,fees,Fees,fees,cash,96000,EUR");
    expect(node(["compare", "-", "--format", "csv"], GOOD).stdout).toBe(stdout.replaceAll("good.yaml,", "stdin,"));
  });

  it("exits 2 for a file it cannot use", async () => {
    expect(inFolder("compare", "broken.yaml")).toMatchObject({ status: 2, stdout: "" });
    expect((await onDisk("compare", "none.yaml")).stderr).toBe("cmo-cost: none.yaml: there is no such file\n");
    expect((await onDisk("compare", "-")).stderr).toMatch(/^stdin:1:1 {2}the file has no scenario in it/);
    expect((await onDisk("compare")).status).toBe(2);
  });

  it("writes -o whole: the old file is replaced, a link stays a link, its mode stays, nothing else is left", () => {
    const path = join(folder, "out.csv");
    writeFileSync(path, "old", { mode: 0o640 });
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, "link.csv"));
    for (const mask of [0o022, 0o077]) {
      const before = process.umask(mask);
      expect(inFolder("compare", "good.yaml", "-o", "link.csv")).toEqual({ status: 0, stdout: "", stderr: "" });
      process.umask(before);
      expect(readFileSync(path, "utf8")).toContain("96000");
      expect(statSync(path).mode & 0o777).toBe(0o640);
    }
    expect(readdirSync(folder).sort()).toEqual(["broken.yaml", "good.yaml", "link.csv", "out.csv"]);
  });

  it("writes -o not at all where it cannot: a missing folder, a folder, a folder that may not be written", async () => {
    mkdirSync(join(folder, "closed"), { mode: 0o500 });
    for (const [target, reason] of [
      ["none/a.csv", "its folder does not exist"],
      ["closed", "no format has this extension"],
      ...(process.getuid?.() === 0 ? [] : [["closed/a.csv", "permission denied"] as const]),
    ] as const) {
      const { status, stdout, stderr } = await onDisk("compare", "good.yaml", "-o", target);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(`${target}: `);
      expect(stderr).toContain(reason);
    }
    expect((await onDisk("compare", "good.yaml", "--format", "csv", "-o", "closed")).stderr).toContain("is a folder");
    expect(readdirSync(join(folder, "closed"))).toEqual([]);
    writeFileSync(join(folder, "kept.csv"), "kept");
    expect((await onDisk("compare", "broken.yaml", "-o", "kept.csv")).status).toBe(2);
    expect(readFileSync(join(folder, "kept.csv"), "utf8")).toBe("kept");
  });

  it.runIf(existsSync("/dev/full"))("says when a device is full, and shows no stack", async () => {
    const script = '"$0" "$1" compare good.yaml > /dev/full';
    const piped = spawnSync("sh", ["-c", script, process.execPath, bin], { cwd: folder, encoding: "utf8" });
    expect([piped.status, piped.stderr]).toEqual([
      2,
      "cmo-cost: standard output: cannot be written: no space is left\n",
    ]);
    const { status, stderr } = await onDisk("compare", "good.yaml", "--format", "csv", "-o", "/dev/full");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "cmo-cost: /dev/full: cannot be written: no space is left\n",
    });
  });

  it.runIf(existsSync("/bin/sh"))("ends quietly when its reader closes the pipe", () => {
    const long = join(folder, "long.yaml");
    writeFileSync(long, GOOD.replace("12", "600"));
    const script = '{ "$0" "$1" schedule "$2" --format csv; echo "exit $?" >&2; } | head -n 1';
    const { stdout, stderr } = spawnSync("sh", ["-c", script, process.execPath, bin, long], { encoding: "utf8" });
    expect(stderr).toBe("exit 0\n");
    expect(stdout).toMatch(/^scenario,option/);
  });
});
