import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { nodeIo } from "../../src/cli/io.ts";
import { run } from "../../src/cli/main.ts";

const bin = join(import.meta.dirname, "../../bin/cmo-cost.js");

/** A folder that is there until it is removed. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "cmo-cost-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A folder of its own with these files, gone when the test is over. A file's text may be a path to copy: `{ from }`. */
export function folder(files: Readonly<Record<string, string | { readonly from: string }>>): string {
  const root = mkdtempSync(join(tmpdir(), "cmo-cost-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof content === "string") writeFileSync(join(root, path), content);
    else cpSync(content.from, join(root, path));
  }
  return root;
}

interface Given {
  readonly input?: string;
  readonly env?: Record<string, string>;
}

/** Runs the command in a folder, on the real disk, without a terminal; in this process, whose folder it is meanwhile. */
export async function cmoCost(cwd: string, args: readonly string[], { input = "", env = {} }: Given = {}) {
  const before = process.cwd();
  const disk = nodeIo();
  let [stdout, stderr] = ["", ""];
  process.chdir(cwd);
  try {
    const status = await run(args, {
      ...disk,
      read: (path, most) => (path === "-" ? new TextEncoder().encode(input) : disk.read(path, most)),
      out: (output) => {
        stdout += typeof output === "string" ? output : new TextDecoder().decode(output);
      },
      err: (text) => {
        stderr += text;
      },
      asset: (name) => readFileSync(join(dirname(bin), "../dist", name), "utf8"),
      calledAs: `node ${bin}`,
      env: { PATH: process.env.PATH, ...env },
      columns: () => undefined,
    });
    return { status, stdout, stderr };
  } finally {
    process.chdir(before);
  }
}

/** Where the processes of a test run keep what they compiled, as those of one user do. */
const keptCode = join(import.meta.dirname, "../../node_modules/.cache/tests");

/** Runs the built command in a folder, as a process of its own without a terminal. */
export function cmoCostAlone(cwd: string, args: readonly string[], options: Given = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: "utf8",
    input: options.input ?? "",
    env: { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: keptCode, ...options.env },
  });
  return { status, stdout, stderr };
}
