import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { blocks } from "./support/reference.ts";

test("docs/library.md compiles in strict TypeScript against the built types", () => {
  const folder = mkdtempSync(".docs-");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [index, sample] of blocks("docs/library.md", "ts").entries())
    writeFileSync(join(folder, `${index}.ts`), `${sample}\nexport {};\n`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: "nodenext",
    target: "es2022",
    exactOptionalPropertyTypes: true,
    types: ["node"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});
