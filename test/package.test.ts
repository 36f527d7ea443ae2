import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));

test("everything that package.json points to exists after the build", () => {
  const entry = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value as object).flatMap(entry);
  const paths = [...entry(manifest.exports), ...entry(manifest.bin), ...manifest.files];
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the package installs nothing else", () => {
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies"])
    expect(manifest).not.toHaveProperty(field);
});

test("the lock file names no registry", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved":/);
});

test("the types name no other package", () => {
  const declarations = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".d.ts"),
  );
  expect(declarations).toContain("index.d.ts");
  const foreign = declarations.flatMap((path) =>
    [...read(join("dist", path)).matchAll(/(?:from |import\(|import )"([^."][^"]*)"|<reference/g)].map(
      ([found]) => `${path}: ${found}`,
    ),
  );
  expect(foreign).toEqual([]);
});

test("the library bundles for a browser, without Node", async () => {
  const warnings: string[] = [];
  const bundle = await rolldown({
    input: join(root, "dist/index.js"),
    platform: "browser",
    onLog: (_level, { message }) => warnings.push(message),
  });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  expect(warnings).toEqual([]);
  expect(output).toHaveLength(1);
  expect(output[0].imports).toEqual([]);
  // By its own name or, as packages do, by another: `const F = Function`.
  expect(output[0].code).not.toMatch(/(?<![.\w])(?:eval|Function)\(|=\s*Function\s*[;,]/);
  const required = [...output[0].code.matchAll(/(?<![.\w])require\("([^"]+)"\)/g)].map(([, id]) => id ?? "");
  expect(required.filter((id) => id.startsWith("node:") || builtinModules.includes(id))).toEqual([]);
});

test("the library loads in a host that has neither Node nor generated code", async () => {
  const bundle = await rolldown({ input: join(root, "dist/index.js"), platform: "browser" });
  const { output } = await bundle.generate({ format: "iife", name: "cmoCostAlone", codeSplitting: false });
  const host = createContext(
    { TextDecoder, TextEncoder, structuredClone },
    { codeGeneration: { strings: false, wasm: false } },
  );
  new Script(`${output[0].code}\nglobalThis.cmoCostAlone = cmoCostAlone;`).runInContext(host);
  expect(Object.keys(host.cmoCostAlone).length).toBeGreaterThan(0);
});

test("the command is the built one, and knows its version", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, manifest.bin["cmo-cost"]), "--version"], {
    encoding: "utf8",
  });
  expect({ stdout: stdout.trim(), stderr, status }).toEqual({ stdout: manifest.version, stderr: "", status: 0 });
});

test("every bundled package brings its licence", () => {
  const licences = read("dist/THIRD-PARTY-LICENSES.txt");
  for (const name of ["chalk", "cli-table3", "commander", "rolldown", "yaml", "zod"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  }
  expect(licences).not.toMatch(/\r|node_modules/);
});
