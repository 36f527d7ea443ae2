/** A call as a program of its own, among files and pipes, which may be told to end at any moment. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Output } from "../../src/render/render.ts";
import type { Call } from "./inputs.ts";

const PROGRAM = resolve("bin/cmo-cost.js");

/** What is wrong with the files that are there afterwards, or with its status; null where nothing is. `written`: what it writes in memory. */
export async function faultOnDisk(call: Call, status: number, written: ReadonlyMap<string, Output>) {
  const root = mkdtempSync(join(tmpdir(), "cmo-cost-fuzz-"));
  // As far down as names that climb lead up.
  const folder = join(root, "a/b/c/d");
  mkdirSync(folder, { recursive: true });
  const before = new Map(Object.entries(call.files).filter(([name]) => name !== "-"));
  for (const [name, content] of before) writeFileSync(join(folder, name), content);
  // By this name it calls itself what it is called in memory.
  const program = join(root, "cmo-cost");
  symlinkSync(PROGRAM, program);
  try {
    const ended = await statusOf(program, call, folder, { ...call.env, PATH: process.env.PATH, HOME: root });
    const left = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const expected = new Set([...before.keys(), ...[...written.keys()].map((name) => join(name))]);
    const foreign = left.find((name) => !expected.has(name) && !isFolderOf(name, expected));
    if (foreign !== undefined) return `leaves ${foreign}`;
    for (const name of left.filter((one) => expected.has(one))) {
      const now = placeless(readFileSync(join(folder, name)));
      const whole = [before.get(name), written.get(name)].filter((one) => one !== undefined);
      if (!whole.some((one) => now === placeless(one))) return `half of ${name}`;
    }
    // What is there already may be refused.
    if (ended === null || ended === 2) return null;
    if (ended !== status) return `exit ${ended} on disk, ${status} in memory`;
    return [...written.keys()].find((name) => !left.includes(join(name))) ?? null;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Without where `init` says that the schema is, and where an annotation says that its file is, which depend on the folder. */
const placeless = (content: Output): string =>
  Buffer.from(content as string)
    .toString("latin1")
    .replace(/\$schema=.*|(?<=^::\w+ file=)[^,\n]*/gm, "");

const isFolderOf = (name: string, files: ReadonlySet<string>): boolean =>
  [...files].some((file) => file.startsWith(`${name}/`));

/** Its exit status; null where a signal ended it. */
function statusOf(
  program: string,
  { argv, files, disk }: Call,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...argv], { cwd, env });
  // Whoever ends early reads nothing more.
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.on("error", () => {});
  child.stdin.end(files["-"] ?? "");
  if (disk?.deaf) child.stdout.destroy();
  else child.stdout.resume();
  child.stderr.resume();
  const told = disk?.signal && setTimeout(() => child.kill(disk.signal as NodeJS.Signals), disk.after);
  return new Promise((done) => {
    child.on("close", (status) => {
      if (told) clearTimeout(told);
      done(status);
    });
  });
}
