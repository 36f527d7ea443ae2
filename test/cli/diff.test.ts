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
    "cmo-cost: --fail-on winner: the winner was retainer and is hire.\n" +
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
  expect(piped.stdout).toContain("retainer.monthlyFee");
  expect((await cmoCost(root, ["diff", "b.yaml", "-"], { input: files["a.yaml"] })).stdout).toContain("-$6,000.00");
  await cmoCost(root, ["compare", "a.yaml", "-o", "a.json"]);
  await cmoCost(root, ["check", "b.yaml", "--update"]);
  const saved = await cmoCost(root, ["diff", "a.json", "b.golden.json"]);
  expect(saved.status).toBe(0);
  expect(saved.stdout).toContain("one side is a saved result");
  const changed = (...flags: string[]) => cmoCost(root, ["diff", "a.json", "b.yaml", ...flags]);
  expect(await changed("--set", "retainer.monthlyFee=1")).toMatchObject({ status: 2 });
  expect((await changed("--case", "growth")).stderr).toContain(
    "a.json: a saved result cannot be worked out anew with --case",
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
    { option: "retainer", address: "retainer.monthlyFee", before: 8000, after: 8500, unit: "USD/month", effect: 12000 },
  ]);
});

test("Markdown for a pull request says the winner before any table, in Dutch too", async () => {
  const root = folder(files);
  const { stdout } = await cmoCost(root, ["diff", "a.yaml", "c.yaml", "-f", "markdown"]);
  expect(stdout.indexOf("The winner changes from retainer to hire.")).toBeLessThan(stdout.indexOf("| "));
  expect(stdout).toMatch(/\| retainer \| \$96,000\.00 \| \$114,000\.00 \| \+\$18,000\.00 \| \+18\.75% \|/);
  expect((await cmoCost(root, ["diff", "a.yaml", "c.yaml", "-f", "markdown", "--locale", "nl"])).stdout).toContain(
    "De winnaar verandert",
  );
});
