import { expect, test } from "vitest";
import type { ExplainFinding } from "../../src/analysis/explain.ts";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "../support/io.ts";

const FILE = `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  hire: { kind: fullTime, annualSalary: 174k, bonus: 20%, noticeMonths: 1 }
`;
const call = async (...argv: string[]) => {
  const io = fakeIo({ files: { "s.yaml": FILE, "other.yaml": FILE.replace("174k", "180k") } });
  const code = await run(argv, io);
  return { code, out: io.stdout, err: io.stderr };
};

test("explains a line, with --set", async () => {
  const { code, out } = await call("explain", "s.yaml", "hire.bonus", "--set", "hire.bonus=30%");
  expect(code).toBe(0);
  expect(out).toContain("30% × 174,000.00 × 1 = 52,200.00");
  expect(out).toContain("--set hire.bonus=30%");
});

test("explains every line in JSON", async () => {
  const { out } = await call("explain", "s.yaml", "--format", "json");
  const finding = JSON.parse(out);
  expect(finding).toMatchObject({ schemaVersion: 2, finding: "explain", address: null });
  expect(finding.lines.map(({ line }: { line: string }) => line)).toEqual(["salary", "bonus"]);
  expect(finding.lines[0].inputs[0]).toMatchObject({
    address: "hire.annualSalary",
    value: 174_000,
    unit: "USD/year",
    origin: "scenario",
    at: { file: "s.yaml", line: 6, column: 41 },
  });
});

test("explains several files, with the address last", async () => {
  const { out } = await call("explain", "s.yaml", "other.yaml", "hire.bonus", "--format", "json");
  const amounts = JSON.parse(out).map((finding: ExplainFinding) => [
    finding.file,
    finding.address,
    finding.lines[0]?.amount,
  ]);
  expect(amounts).toEqual([
    ["s.yaml", "hire.bonus", 34_800],
    ["other.yaml", "hire.bonus", 36_000],
  ]);
});

test("an unknown address is exit 2 with the nearest name and the list", async () => {
  const { code, out, err } = await call("explain", "s.yaml", "hire.bonsu");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("no option and no line is called `hire.bonsu`");
  expect(err).toContain("did you mean `hire.bonus`? (explain one of hire, hire.salary, hire.bonus)");
});

test("schedule --exit adds the cost of stopping to every month", async () => {
  const { code, out } = await call("schedule", "s.yaml", "--exit", "--format", "csv");
  expect(code).toBe(0);
  const rows = out.split("\n").filter((line) => line.includes("exitIfStopped"));
  expect(rows).toHaveLength(12);
  expect(rows[0]).toBe(
    's.yaml,hire,fullTime,1,2027-01,exitIfStopped,"Termination costs, if stopped",exit,ifStopped,,USD,14500',
  );
  expect((await call("schedule", "s.yaml", "--format", "csv")).out).not.toContain("exitIfStopped");
});

test("2: an address that fits no line is said of each of several files, as a flag is", async () => {
  const { code, err } = await call("explain", "s.yaml", "other.yaml", "hire.bonuss");
  expect(code).toBe(2);
  expect(err.match(/^\S.*/gm)).toEqual([
    "s.yaml address:1:1  no option and no line is called `hire.bonuss`",
    "other.yaml address:1:1  no option and no line is called `hire.bonuss`",
  ]);
  expect((await call("explain", "s.yaml", "hire.bonuss")).err).toMatch(/^address:1:1 {2}/);
  expect((await call("compare", "s.yaml", "other.yaml", "--set", "x=1")).err).toMatch(/^s\.yaml --set:1:1 {2}/);
});
