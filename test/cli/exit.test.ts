/** Every exit code through a real process, once; those of `check` and `diff` in detail are in their own tests. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { cmoCost, cmoCostAlone, folder } from "../support/process.ts";

const scenario = (fee: number) => `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: ${fee} }
expect:
  - { of: retainer.total, is: 96000 }
`;

test("0: it ran, every expectation met", async () => {
  const root = folder({ "a.yaml": scenario(8000) });
  expect((await cmoCost(root, ["compare", "a.yaml"])).status).toBe(0);
  expect(cmoCostAlone(root, ["check", "a.yaml"]).status).toBe(0);
});

test("1: it ran and the answer is no", () => {
  expect(cmoCostAlone(folder({ "a.yaml": scenario(8000.01) }), ["check", "a.yaml"]).status).toBe(1);
});

test.skipIf(!existsSync("/dev/full"))(
  "1: the answer is no, also where it cannot be written; a yes that cannot is 2",
  async () => {
    const root = folder({ "a.yaml": scenario(8000), "b.yaml": scenario(9000) });
    const full = (...args: string[]) => cmoCost(root, [...args, "-o", "/dev/full", "--format", "json"]);
    for (const args of [
      ["check", "b.yaml"],
      ["diff", "a.yaml", "b.yaml", "--fail-on", "increase"],
    ]) {
      const { status, stderr } = await full(...args);
      expect({ status, full: stderr.includes("no space is left") }, stderr).toEqual({ status: 1, full: true });
    }
    expect((await full("check", "a.yaml")).status).toBe(2);
    expect((await full("compare", "a.yaml")).status).toBe(2);
  },
);

test("an expectation that is not met changes no other command", async () => {
  expect(await cmoCost(folder({ "a.yaml": scenario(8000.01) }), ["compare", "a.yaml"])).toMatchObject({
    status: 0,
    stderr: "",
  });
});

test("2: it could not run: usage, file, scenario, nothing to check", async () => {
  const root = folder({ "a.yaml": scenario(8000), "b.yaml": "version: 2\n", "p/.keep": "" });
  for (const args of [
    ["compare"],
    ["nothing"],
    ["compare", "nope.yaml"],
    ["compare", "b.yaml"],
    ["check", "p"],
    ["compare", "a.yaml", "--layout", "x"],
  ]) {
    const { status, stdout, stderr } = await cmoCost(root, args);
    expect({ status, stdout }, args.join(" ")).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toMatch(/\n\s+at /);
  }
  expect(cmoCostAlone(root, ["compare", "b.yaml"])).toMatchObject({ status: 2, stdout: "" });
});

test("3: an internal error, with its stack", () => {
  const root = folder({
    "a.yaml": scenario(8000),
    "broken.cjs": "JSON.stringify = () => { throw new Error('broken on purpose'); };",
  });
  const { status, stdout, stderr } = cmoCostAlone(root, ["compare", "a.yaml", "--format", "json"], {
    env: { NODE_OPTIONS: `--require "${join(root, "broken.cjs")}"` },
  });
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toMatch(/internal error[\s\S]*broken on purpose\n\s+at /);
});

test("the help names them", async () => {
  const root = folder({});
  expect((await cmoCost(root, ["--help"])).stdout).toMatch(/Exit codes: 0 .* 1 .* 2 .* 3 /);
  for (const name of ["check", "diff"]) {
    expect(Object.keys(commands)).toContain(name);
    expect((await cmoCost(root, [name, "--help"])).stdout).toMatch(/Exit codes: 0 .* 1 .* 2 /);
  }
});
