import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { expectClean } from "../support/clean.ts";
import { fakeIo } from "../support/io.ts";

test("a saved result that is damaged anywhere is refused, or read as far as it goes", async () => {
  const golden = readFileSync("fixtures/first-cmo/compare.golden.json", "utf8");
  const file = "fixtures/first-cmo/scenario.yaml";
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    paths.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value))
      walk((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(JSON.parse(golden), []);
  const others = [undefined, null, "\u001b[31m", -1e300, "1e999", [], {}, [null], "constructor", true];
  for (const [index, path] of paths.slice(1).entries()) {
    const damaged = JSON.parse(golden);
    const last = path.at(-1) as string;
    const parent = path.slice(0, -1).reduce((value, key) => value[key], damaged);
    parent[last] = others[index % others.length];
    const text = JSON.stringify(damaged).replaceAll("-1e+300", "-1e999");
    const format = ["table", "markdown", "json"][index % 3] as string;
    const argv = index % 2 === 0 ? ["diff", "saved.json", file] : ["diff", file, "saved.json"];
    const io = fakeIo({ files: { "saved.json": text } });
    const code = await run([...argv, "--format", format], io);
    expect(code, `${path.join(".")} = ${String(parent[last])}: ${io.stderr}`).toBeLessThan(3);
    expectClean(io.stderr);
    if (format !== "json") expect(io.stdout).not.toContain("\u001b");
    expect(io.stdout).not.toMatch(/NaN|Infinity|undefined/);
  }
});
