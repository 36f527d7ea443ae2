import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "cmo-cost-"));
const compiled = join(copy, `dist/cli/common.cjs.${process.version}-${process.platform}-${process.arch}`);

const node = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { stdout, stderr, status };
};
const compare = (folder: string, ...flags: string[]) =>
  node(...flags, join(folder, "bin/cmo-cost.js"), "compare", join(root, "fixtures/first-cmo/scenario.yaml"));
const expected = compare(root);

beforeEach(() => {
  for (const path of ["bin", "dist/cli"]) cpSync(join(root, path), join(copy, path), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

test("the build leaves compiled code that V8 takes", () => {
  expect(expected).toMatchObject({ stderr: "", status: 0 });
  const script = `
    const { compiled, load } = require(process.argv[1]);
    const copies = require("node:fs").readFileSync(compiled);
    console.log(load(copies.subarray(0, copies.length / 2)).cachedDataRejected);`;
  expect(node("-e", script, join(copy, "bin/cmo-cost.js"))).toEqual({ stdout: "false\n", stderr: "", status: 0 });
});

describe("the command runs the same", () => {
  test("without compiled code, as in the npm package and on another Node", () => {
    rmSync(compiled);
    expect(compare(copy)).toEqual(expected);
  });

  test("with other flags of V8 than the code was compiled with", () => {
    expect(compare(copy, "--stack-size=900")).toEqual(expected);
  });

  test("with the code of another version of V8", () => {
    const code = readFileSync(compiled);
    const half = code.subarray(0, code.length / 2);
    half.writeUInt32LE(1, 4); // the hash of the version
    writeFileSync(compiled, Buffer.concat([half, half]));
    expect(compare(copy)).toEqual(expected);
  });

  test("beside a source that the code was not compiled from", () => {
    const common = join(copy, "dist/cli/common.cjs");
    writeFileSync(common, `${readFileSync(common, "utf8")}\n;`);
    expect(compare(copy)).toEqual(expected);
  });

  test.each([0, 0.001, 0.25, 0.5, 0.75, 0.999])("with code that is damaged at %f of its length", (part) => {
    const code = readFileSync(compiled);
    const at = Math.floor(part * code.length);
    code.writeUInt8(code.readUInt8(at) ^ 0xff, at);
    writeFileSync(compiled, code);
    expect(compare(copy)).toEqual(expected);
  });

  test.each([0, 1, 1000, 500_000])("with code that ends after %i bytes", (length) => {
    writeFileSync(compiled, readFileSync(compiled).subarray(0, length));
    expect(compare(copy)).toEqual(expected);
  });
});
