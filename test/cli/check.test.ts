import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { met, scenario } from "../support/expecting.ts";
import { cmoCost, folder } from "../support/process.ts";

test("0: every expectation is met", async () => {
  const { status, stdout, stderr } = await cmoCost(folder({ "a.yaml": scenario("8000", met) }), ["check", "a.yaml"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("1 check in 1 file passed (--all lists them).");
});

test("1: a price that changed by a cent, with file, line, expected and actual", async () => {
  const { status, stdout } = await cmoCost(folder({ "a.yaml": scenario("8000.01", met) }), ["check", "a.yaml"]);
  expect(status).toBe(1);
  for (const words of ["a.yaml:9", "retainer.total", "$96,000.00", "$96,000.12", "+$0.12"])
    expect(stdout).toContain(words);
});

test("0: a warning is said and passes", async () => {
  const { status, stdout } = await cmoCost(
    folder({ "a.yaml": scenario("8000.01", "{ of: retainer.total, is: 96000, level: warn }") }),
    ["check", "a.yaml"],
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/warn +a\.yaml:9/);
});

test.each([
  [
    "a misspelt `expct`",
    { "a.yaml": scenario("8000", met).replace("expect:", "expct:") },
    ["a.yaml"],
    "did you mean `expect`?",
  ],
  ["a misspelt `off`", { "a.yaml": scenario("8000", met.replace("of:", "off:")) }, ["a.yaml"], "did you mean `of`?"],
  [
    "an address that does not exist",
    { "a.yaml": scenario("8000", met.replace("total", "totl")) },
    ["a.yaml"],
    "did you mean `retainer.total`?",
  ],
  [
    "a file without expectations or golden result",
    { "a.yaml": scenario("8000") },
    ["a.yaml"],
    "there is nothing to check",
  ],
  [
    "the same in a folder with others",
    { "p/a.yaml": scenario("8000"), "p/b.yaml": scenario("8000", met) },
    ["p"],
    "p/a.yaml:1:1  there is nothing to check",
  ],
  ["an empty folder", { "p/.keep": "" }, ["p"], "no .yaml, .yml or .json file is in this folder"],
  [
    "a folder without scenarios",
    { "p/compose.yaml": "version: 3\nservices: {}\n" },
    ["p"],
    "none of these files is a scenario",
  ],
  [
    "a glob that matches nothing",
    { "a.yaml": scenario("8000", met) },
    ["*.yml"],
    "*.yml: no .yaml, .yml or .json file matches",
  ],
  [
    "a glob that matches nothing, beside a file",
    { "a.yaml": scenario("8000", met) },
    ["a.yaml", "b*.yaml"],
    "b*.yaml: no",
  ],
  ["a path that does not exist", {}, ["nope.yaml"], "nope.yaml:1:1  there is no such file"],
  [
    "a golden result that is none",
    { "a.yaml": scenario("8000"), "a.golden.json": "{" },
    ["a.yaml"],
    "a.golden.json:1:1  a saved comparison was expected",
  ],
  [
    "a broken file in a folder",
    { "p/a.yaml": scenario("8000", met).replace("currency", "curency"), "p/b.yaml": scenario("8000", met) },
    ["p"],
    "did you mean `currency`?",
  ],
  [
    "a tolerance that is no number",
    { "a.yaml": scenario("8000", met) },
    ["a.yaml", "--tolerance", "much"],
    "--tolerance much",
  ],
  [
    "an update with --set",
    { "a.yaml": scenario("8000", met) },
    ["a.yaml", "-u", "--set", "retainer.monthlyFee=1"],
    "leave out --set",
  ],
  [
    "an update in a case, which would keep the case for the file",
    { "a.yaml": `cases: { more: { set: { retainer.monthlyFee: 9000 } } }\n${scenario("8000", met)}` },
    ["a.yaml", "-u", "--case", "more"],
    "leave out --case",
  ],
])("2: %s", async (_, files, args, says) => {
  const { status, stderr } = await cmoCost(folder(files), ["check", ...args]);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/\n +at /);
  expect(status).toBe(2);
});

test("what can be checked is, beside a file that cannot", async () => {
  const root = folder({
    "p/a.yaml": "version: 1\noptions: [",
    "p/b.yaml": scenario("8001", met),
    "p/c.yaml": scenario("8000", met),
    "p/notes.json": "{}",
  });
  const { status, stdout, stderr } = await cmoCost(root, ["check", "p", "--format", "json"]);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    finding: "check",
    status: "fail",
    scenario: null,
    files: [
      { file: "p/a.yaml", status: "unusable", expectations: [] },
      {
        file: "p/b.yaml",
        status: "fail",
        expectations: [{ line: 9, of: "retainer.total", expected: 96000, actual: 96012, difference: 12 }],
      },
      { file: "p/c.yaml", status: "pass" },
    ],
  });
  expect(stderr).toContain("skipped (not scenario files): p/notes.json");
});

test("folders, globs and names find each file once; hidden folders, node_modules and golden results are left out", async () => {
  const text = scenario("8000", met);
  const root = folder({
    "p/q/b.yml": text,
    "p/q/c.json": `{"version": 1, "currency": "USD", "start": "2027-01", "horizonMonths": 12, "options": {"retainer": {"kind": "retainer", "monthlyFee": 8000}}, "expect": [{"of": "retainer.total", "is": 96000}]}`,
    "p/.hidden/d.yaml": "broken: [",
    "p/node_modules/e.yaml": text,
    "p/a.golden.json": "{}",
  });
  const files = async (...paths: string[]) => {
    const { stdout } = await cmoCost(root, ["check", ...paths, "--format", "ndjson"]);
    return [
      ...new Set(
        stdout
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).file),
      ),
    ];
  };
  expect(await files("p/q", "./p/q/b.yml", "p/q/*.yml")).toEqual(["./p/q/b.yml", "p/q/c.json"]);
  expect(await files("p/**/*.{yml,json}")).toEqual(["p/q/b.yml", "p/q/c.json"]);
  expect(await files("p/*")).toEqual(["p/q/b.yml", "p/q/c.json"]);
  expect(await files("./p/[q]/?.yml")).toEqual(["p/q/b.yml"]);
});

test("--update writes the golden result, which then is checked, with its tolerance", async () => {
  const root = folder({ "a.yaml": scenario("8000") });
  expect(await cmoCost(root, ["check", "a.yaml", "--update"])).toMatchObject({
    status: 0,
    stderr: "saved: a.golden.json\n",
  });
  const golden = readFileSync(join(root, "a.golden.json"), "utf8");
  expect(golden).toMatch(/^\{\n {2}"schemaVersion": 2,[\s\S]*\}\n$/);
  expect(golden).not.toContain('"tool"');
  expect((await cmoCost(root, ["check", "a.yaml"])).status).toBe(0);
  expect((await cmoCost(root, ["check", "a.yaml", "--set", "retainer.monthlyFee=8000.01"])).status).toBe(1);
  expect(
    (await cmoCost(root, ["check", "a.yaml", "--set", "retainer.monthlyFee=8000.01", "--tolerance", "1"])).status,
  ).toBe(0);
  expect(
    (await cmoCost(root, ["check", "a.yaml", "--set", "retainer.monthlyFee=8000.01", "--tolerance", "0.01%"])).status,
  ).toBe(0);
  const { ino } = statSync(join(root, "a.golden.json"));
  await cmoCost(root, ["check", ".", "--update"]);
  expect(statSync(join(root, "a.golden.json")).ino, "what is current stays as it is").toBe(ino);
  expect(readdirSync(root).sort()).toEqual(["a.golden.json", "a.yaml"]);
});

test("--update writes nothing for a file that cannot be checked, and does not hide a failed expectation", async () => {
  const root = folder({
    "a.yaml": scenario("8000", "{ of: retainer.totl, is: 1 }"),
    "b.yaml": scenario("8000", "{ of: retainer.total, is: 1 }"),
  });
  expect((await cmoCost(root, ["check", "a.yaml", "-u"])).status).toBe(2);
  expect((await cmoCost(root, ["check", "b.yaml", "-u"])).status).toBe(1);
  expect(readdirSync(root)).not.toContain("a.golden.json");
});

test("annotations name the file from the root of the checkout", async () => {
  const root = folder({ "sub/p/a.yaml": scenario("8000.01", met) });
  const { stdout, status } = await cmoCost(join(root, "sub"), ["check", "./p/a.yaml", "--format", "github"], {
    env: { GITHUB_WORKSPACE: root },
  });
  expect(status).toBe(1);
  expect(stdout.split("\n")[0]).toBe(
    "::error file=sub/p/a.yaml,line=9,col=5,title=cmo-cost expectation::retainer.total: expected $96,000.00, actual $96,000.12 (+$0.12)",
  );
});

test("standard input can be checked, and the output file's ending chooses the format", async () => {
  const root = folder({});
  expect((await cmoCost(root, ["check", "-"], { input: scenario("8000", met) })).status).toBe(0);
  expect((await cmoCost(root, ["check", "-", "-o", "results.xml"], { input: scenario("8000.01", met) })).status).toBe(
    1,
  );
  expect(readFileSync(join(root, "results.xml"), "utf8")).toMatch(/^<\?xml/);
});

test("the formats of build servers belong to check alone", async () => {
  const root = folder({ "a.yaml": scenario("8000", met) });
  for (const args of [
    ["--format", "junit"],
    ["-o", "out.xml"],
  ]) {
    expect((await cmoCost(root, ["compare", "a.yaml", ...args])).status).toBe(2);
  }
});

test.each(["xlsx", "html"])("2: %s is no format of a check", async (format) => {
  const root = folder({ "a.yaml": scenario("8000", met) });
  const named = await cmoCost(root, ["check", "a.yaml", "--format", format]);
  expect(named).toMatchObject({ status: 2, stdout: "" });
  expect(named.stderr).toContain("Allowed choices are table, json, csv, tsv, ndjson, markdown, junit, github.");
  const written = await cmoCost(root, ["check", "a.yaml", "-o", `a.${format}`]);
  expect(written).toMatchObject({ status: 2, stdout: "" });
  expect(written.stderr).toContain("no format has this extension");
});
