/** The whole of `src/` with something added, to show what an addition takes. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

/** A path below `src/`: the text of a new file, or what becomes of one that is there. */
export type Additions = Readonly<Record<string, string | ((source: string) => string)>>;

/** A copy of the house with the additions, gone after the tests of the file; it throws where an edit changes nothing. */
export function houseWith(additions: Additions) {
  // Below the root, so that packages are found and vitest compiles it.
  const root = mkdtempSync(resolve(".house-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const src = join(root, "src");
  cpSync("src", src, { recursive: true });
  for (const [path, made] of Object.entries(additions)) {
    const file = join(src, path);
    const before = typeof made === "string" ? undefined : readFileSync(file, "utf8");
    const after = typeof made === "string" ? made : made(before ?? "");
    if (after === before) throw new Error(`nothing was added to ${path}`);
    writeFileSync(file, after);
  }
  return {
    /** A module of it. */
    load: <Module>(path: string): Promise<Module> => import(/* @vite-ignore */ join(src, path)),
    /** What the compiler has against it; empty where it has nothing. */
    typeErrors(): string {
      const config = join(root, "tsconfig.json");
      writeFileSync(
        config,
        JSON.stringify({ extends: "../tsconfig.json", include: ["src"], exclude: ["src/globals.d.ts", "src/web"] }),
      );
      return spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", config], { encoding: "utf8" })
        .stdout;
    },
  };
}
