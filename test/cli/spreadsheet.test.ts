import { expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "../support/io.ts";

const FILE = `version: 1
currency: EUR
start: 2027-01
horizonMonths: 1
options:
  a: { kind: retainer, monthlyFee: 8000.50 }
`;
const files = { "one.yaml": FILE, "two.yaml": FILE };

async function csv(...args: string[]) {
  const io = fakeIo({ files });
  const code = await run([...args, "--format", "csv"], io);
  return { code, lines: io.stdout.trimEnd().split("\n"), stderr: io.stderr };
}

test("--for excel opens with numbers where decimals are commas", async () => {
  const { lines } = await csv("compare", "one.yaml", "--for", "excel", "--locale", "nl");
  expect(lines[0]).toMatch(/^\ufeffscenario;option;/);
  expect(lines[1]).toMatch(/;8000,5;EUR;;;yes$/);
  expect((await csv("schedule", "one.yaml", "--for", "excel")).lines[1]).toMatch(/,2027-01-01,.*,8000\.5,EUR$/);
});

test("--for excel is refused where it would do nothing", async () => {
  const io = fakeIo({ files });
  expect(await run(["compare", "one.yaml", "--for", "excel"], io)).toBe(2);
  expect(io.stderr).toContain("--format csv");
});

test("rows say of which file and with which changes they are, where they could be confused", async () => {
  expect((await csv("compare", "one.yaml")).lines[0]).toMatch(/,currency,cheapest,winner,meetsRequirements$/);
  const set = await csv("schedule", "one.yaml", "--set", "a.monthlyFee=9000");
  expect(set.lines[0]).toMatch(/,currency,file,set$/);
  expect(set.lines[1]).toMatch(/,9000,EUR,one\.yaml,a\.monthlyFee=9000$/);
  const two = await csv("compare", "one.yaml", "two.yaml");
  expect(two.lines.slice(1).map((line) => line.split(",").slice(-2))).toEqual([
    ["one.yaml", ""],
    ["two.yaml", ""],
  ]);
});
