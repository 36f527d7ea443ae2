import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cmoCost, folder } from "../support/process.ts";

const scenario = (fee: number, more = "") => `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: ${fee} }
  hire: { kind: fullTime, annualSalary: 110000 }
${more}`;

const files = { "a.yaml": scenario(8000), "b.yaml": scenario(8500), "c.yaml": scenario(9500) };

test("0: it ran, with a difference or without", async () => {
  const root = folder(files);
  expect(await cmoCost(root, ["diff", "a.yaml", "b.yaml"])).toMatchObject({ status: 0, stderr: "" });
  const { status, stdout } = await cmoCost(root, ["diff", "a.yaml", "a.yaml", "--fail-on", "winner,increase"]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "No change: every line and every total is as before.\n" });
});

test("1: a rule is broken, and which, with its numbers", async () => {
  const root = folder(files);
  const { status, stdout, stderr } = await cmoCost(root, [
    "diff",
    "a.yaml",
    "c.yaml",
    "--fail-on",
    "winner,increase>5%,increase>20k",
    "-f",
    "json",
  ]);
  expect(status).toBe(1);
  expect(stderr).toBe(
    "cmo-cost: --fail-on winner: the lowest-cost option that meets all requirements was retainer and is hire.\n" +
      "cmo-cost: --fail-on increase>5%: retainer rises from $96,000.00 to $114,000.00, by $18,000.00 (+18.75%).\n",
  );
  expect(JSON.parse(stdout)).toMatchObject({
    winner: { before: "retainer", after: "hire", changed: true },
    failed: [{ rule: "winner" }, { rule: "increase>5%" }],
  });
});

test.each([
  ["a file that is not there", ["diff", "nope.yaml", "a.yaml"], "nope.yaml: there is no such file"],
  ["both broken, both said", ["diff", "x.yaml", "y.yaml"], "y.yaml:"],
  ["no rule", ["diff", "a.yaml", "b.yaml", "--fail-on", "dearer"], "`dearer` is no rule"],
  ["both from standard input", ["diff", "-", "-"], "only one side can be standard input"],
  ["a saved schedule", ["diff", "schedule.json", "a.yaml"], "found a saved schedule"],
  ["several saved results", ["diff", "several.json", "a.yaml"], "a saved comparison was expected, one JSON object"],
  ["another currency", ["diff", "a.yaml", "eur.yaml"], "different currencies, USD and EUR"],
  ["one side only", ["diff", "a.yaml"], "missing required argument"],
])("2: %s", async (_, args, says) => {
  const root = folder({
    ...files,
    "x.yaml": "version: 2\n",
    "y.yaml": "version: 3\n",
    "schedule.json": '{"finding": "schedule", "schemaVersion": 1}',
    "several.json": "[]",
    "eur.yaml": scenario(8000).replace("USD", "EUR"),
  });
  const { status, stderr, stdout } = await cmoCost(root, args);
  expect(stderr).toContain(says);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});

test("either side can be standard input or a saved result", async () => {
  const root = folder(files);
  const piped = await cmoCost(root, ["diff", "-", "b.yaml"], { input: files["a.yaml"] });
  expect(piped.stdout).toMatch(/^monthly fee +\$/m);
  expect((await cmoCost(root, ["diff", "b.yaml", "-"], { input: files["a.yaml"] })).stdout).toContain("-$6,000.00");
  await cmoCost(root, ["compare", "a.yaml", "-o", "a.json"]);
  await cmoCost(root, ["check", "b.yaml", "--update"]);
  const saved = await cmoCost(root, ["diff", "a.json", "b.golden.json"]);
  expect(saved.status).toBe(0);
  expect(saved.stdout).toContain("one side is a saved result");
  const changed = (...flags: string[]) => cmoCost(root, ["diff", "a.json", "b.yaml", ...flags]);
  expect(await changed("--set", "retainer.monthlyFee=1")).toMatchObject({ status: 2 });
  expect((await changed("--case", "growth")).stderr).toContain(
    "a.json: a saved result cannot be recalculated with --case",
  );
});

test("--set holds on both sides, so that one change can be seen under another assumption", async () => {
  const { stdout } = await cmoCost(folder(files), [
    "diff",
    "a.yaml",
    "b.yaml",
    "--set",
    "horizonMonths=24",
    "-f",
    "json",
  ]);
  expect(JSON.parse(stdout).bridge).toEqual([
    {
      option: "retainer",
      address: "retainer.monthlyFee",
      label: "monthly fee",
      labelKey: "kinds.retainer.fields.monthlyFee",
      before: 8000,
      after: 8500,
      unit: "USD/month",
      effect: 12000,
    },
  ]);
});

test("two folders, or whole checkouts, have one summary: by place, by title where a file moved, new and gone", async () => {
  const named = (title: string, fee: number) => scenario(fee, `title: ${title}\n`);
  const root = folder({
    "old/a.yaml": scenario(8000),
    "old/deep/same.yaml": scenario(8000),
    "old/moved.yaml": named("One that moved", 5000),
    "old/gone.yaml": named("Gone", 7000),
    "old/package.json": "{}",
    "new/a.yaml": scenario(9500),
    "new/deep/same.yaml": scenario(8000),
    "new/deep/moved-here.yaml": named("One that moved", 6000),
    "new/new.yaml": named("New", 9000),
  });
  const { status, stdout, stderr } = await cmoCost(root, ["diff", "old", "new/", "--fail-on", "winner,increase>19%"]);
  expect(stdout).toMatch(/^What changed, by file\n/);
  expect(stdout).toMatch(/\na\.yaml +retainer → hire +retainer +\+\$18,000\.00 +\+18\.75%\n/);
  expect(stdout).toMatch(/\nmoved\.yaml → deep\/moved-here\.yaml +retainer +retainer +\+\$12,000\.00 +\+20\.00%\n/);
  expect(stdout).toMatch(/\nnew\.yaml +none → retainer +added\ngone\.yaml +retainer → none +removed\n/);
  expect(stdout).not.toContain("same.yaml");
  expect(stdout).toMatch(/2 of 3 files changed, the lowest-cost option in 1 of them; 1 new, 1 removed\.\n$/);
  expect({ status, rules: stderr.match(/(\S+): --fail-on [^:]+/g) }).toEqual({
    status: 1,
    rules: ["a.yaml: --fail-on winner", "deep/moved-here.yaml: --fail-on increase>19%", "gone.yaml: --fail-on winner"],
  });
  const json = (await cmoCost(root, ["diff", "old", "new", "-f", "json"])).stdout;
  const { files, ...sum } = JSON.parse(json) as {
    files: { file: string; status: string; diff: { files: object; options: object[] } }[];
  };
  expect(sum).toMatchObject({ finding: "diff-summary", both: 3, changed: 2, winnersChanged: 1, added: 1, removed: 1 });
  expect(files.map(({ file, status, diff }) => [file, status, diff.files, diff.options.length])).toEqual([
    ["a.yaml", "changed", { before: "a.yaml", after: "a.yaml" }, 1],
    ["moved.yaml → deep/moved-here.yaml", "changed", { before: "moved.yaml", after: "deep/moved-here.yaml" }, 1],
    ["deep/same.yaml", "unchanged", { before: "deep/same.yaml", after: "deep/same.yaml" }, 0],
    ["new.yaml", "added", { before: null, after: "new.yaml" }, 2],
    ["gone.yaml", "removed", { before: "gone.yaml", after: null }, 2],
  ]);
  expect(await cmoCost(root, ["diff", "old", "old"])).toMatchObject({ status: 0, stdout: "0 of 4 files changed.\n" });
  expect((await cmoCost(root, ["diff", "old", "new", "-f", "csv"])).stdout).toContain(",file\n");
});

test.skipIf(process.platform === "win32")(
  "2: a folder that cannot be looked into is not taken for an empty one; one that is empty has lost its scenarios",
  async () => {
    const root = folder({
      "old/a.yaml": scenario(8000),
      "new/readme.txt": "",
      "same/same/a.yaml": scenario(8500, "title: One\n"),
    });
    expect((await cmoCost(root, ["diff", "old", "new"])).status).toBe(0);
    symlinkSync("loop.yaml", join(root, "new/loop.yaml"));
    expect(await cmoCost(root, ["diff", "old", "new"])).toMatchObject({
      status: 2,
      stderr: "cmo-cost: new/loop.yaml: its links lead in a circle\n",
    });
    const inside = await cmoCost(join(root, "same"), ["diff", ".", "same", "-f", "json"]);
    expect(JSON.parse(inside.stdout).files).toMatchObject([{ file: "same/a.yaml → a.yaml", status: "changed" }]);
  },
);

test("a folder without scenarios is one of saved results, by the name of the scenario; beside scenarios they are none", async () => {
  const root = folder({ "now/a.yaml": scenario(8000), "now/b.yaml": scenario(9000, "title: B\n") });
  await cmoCost(root, ["check", "now", "--update"]);
  mkdirSync(join(root, "saved"));
  renameSync(join(root, "now/a.golden.json"), join(root, "saved/a.golden.json"));
  const { stdout } = await cmoCost(root, ["compare", "now/b.yaml", "-f", "json"]);
  writeFileSync(join(root, "saved/b.json"), stdout);
  writeFileSync(join(root, "saved/schedule.json"), '{ "finding": "schedule" }');
  writeFileSync(join(root, "now/a.yaml"), scenario(9500));
  const { status, stdout: json, stderr } = await cmoCost(root, ["diff", "saved", "now", "-f", "json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(json).files).toMatchObject([
    { file: "a.golden.json → a.yaml", status: "changed", diff: { options: [{ id: "retainer", change: 18000 }] } },
    { file: "b.json → b.yaml", status: "unchanged", diff: { options: [] } },
  ]);
  const again = await cmoCost(root, ["diff", "saved", "now", "--fail-on", "winner"]);
  expect(again).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("a.golden.json → a.yaml: --fail-on winner"),
  });
});

test("2: a folder beside a file; a scenario that cannot be read does not hide the others", async () => {
  const root = folder({
    "old/a.yaml": scenario(8000),
    "new/a.yaml": scenario(8500),
    "new/b.yaml": "version: 1\noptions: [",
  });
  expect(await cmoCost(root, ["diff", "old", "new/a.yaml"])).toMatchObject({
    status: 2,
    stderr: "cmo-cost: old is a folder and new/a.yaml is none: give two folders, or two files\n",
  });
  const { status, stdout, stderr } = await cmoCost(root, ["diff", "old", "new"]);
  expect(stderr).toContain("new/b.yaml:2:10");
  expect(stdout).toContain("1 of 1 files changed");
  expect(status).toBe(2);
});

test("Markdown for a pull request says who is lowest before any table, in Dutch too", async () => {
  const root = folder(files);
  const { stdout } = await cmoCost(root, ["diff", "a.yaml", "c.yaml", "-f", "markdown"]);
  expect(stdout.indexOf("The lowest-cost option changes from retainer to hire.")).toBeLessThan(stdout.indexOf("| "));
  expect(stdout).toMatch(/\| retainer \| \$96,000\.00 \| \$114,000\.00 \| \+\$18,000\.00 \| \+18\.75% \|/);
  expect((await cmoCost(root, ["diff", "a.yaml", "c.yaml", "-f", "markdown", "--locale", "nl"])).stdout).toContain(
    "De goedkoopste optie verandert",
  );
});
