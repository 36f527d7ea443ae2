/** The world outside, as functions: the only way by which commands read, write and look around. */
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { FileFault } from "../core/issue-values.ts";
import type { Output } from "../render/render.ts";
import { unusableFile } from "./exit.ts";

export interface Io {
  /** The bytes of a file, or of standard input for `-`; of one longer than `most` the beginning. @throws Unusable when it cannot be read. */
  read(path: string, most?: number): Uint8Array;
  /** Goes nowhere when nobody reads any more: what a command comes to does not depend on its readers. @throws Unusable when it cannot be written. */
  out(output: Output): void;
  /** The same; nothing is thrown. */
  err(text: string): void;
  /** Writes a file whole or not at all, and over no file that was read. @throws Unusable when it cannot be written. */
  write(path: string, output: Output): void;
  /** Writes a file that the program itself keeps, which it may have read: never through a link. @throws Unusable */
  keep(path: string, text: string): void;
  /** A file that the build puts beside the program, by its path there. @throws Error where the build left it out. */
  asset(name: string): string;
  /** What a user types to call the program, without its arguments. */
  readonly calledAs: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal on standard output; undefined where it is none. */
  readonly columns: () => number | undefined;
}

/** The io of this process. */
export function nodeIo(): Io {
  const inputs = new Set<string>();
  return {
    read: (path, most = MOST_READ) => read(path, most, inputs),
    out: toStandardOutput,
    err: toStandardError,
    write(path, text) {
      writing(path, () => replace(behindLinks(path), text, inputs));
    },
    keep(path, text) {
      writing(path, () => {
        if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw refusal("LINK");
        replace(path, text, new Set());
      });
    },
    asset: (name) => readFileSync(join(import.meta.dirname, "..", name), "utf8"),
    calledAs: calledAs(process.argv[1] ?? "", process.env),
    env: process.env,
    columns: () => (mayBeTerminal() ? process.stdout.columns : undefined),
  };
}

/** Asked before `process.stdout`, which loads streams: 3 ms that a pipe, a file and output that nobody reads do not need. */
function mayBeTerminal(): boolean {
  const output = fstatSync(1);
  return output.isCharacterDevice() && output.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
}

/** More than any scenario or saved result; whoever reads them says what is too long. */
const MOST_READ = 64 * 1024 * 1024;

function read(path: string, most: number, inputs: Set<string>): Uint8Array {
  let descriptor = 0;
  try {
    if (path !== "-") descriptor = openSync(path, "r");
    const stats = fstatSync(descriptor);
    if (stats.isFile()) inputs.add(identity(stats));
    return readAll(descriptor, most);
  } catch (error) {
    throw unusableFile(path, faultOf(error));
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

function readAll(descriptor: number, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const part = new Uint8Array(64 * 1024);
    const count = patiently(() => readSync(descriptor, part));
    if (count === 0) break;
    parts.push(part.subarray(0, count));
    length += count;
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
}

/** Does again what a pipe that is not ready refuses; 0 at its end. */
function patiently(step: () => number): number {
  for (;;) {
    try {
      return step();
    } catch (error) {
      const code = codeOf(error);
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const FAULTS = {
  ENOENT: "missing",
  EISDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "read-only",
  ENOTDIR: "not-a-folder",
  ENOSPC: "full",
  EFBIG: "too-large",
  ENAMETOOLONG: "long-name",
  ELOOP: "looping",
  ENXIO: "other-end",
  EMFILE: "many-open",
  EIO: "device",
  ERR_INVALID_ARG_VALUE: "no-name",
  LINK: "link",
  INPUT: "input",
} satisfies Readonly<Record<string, FileFault>>;

/** What we refuse ourselves, as the system would. */
const refusal = (code: keyof typeof FAULTS): Error => Object.assign(new Error(), { code });

/** Why the system refused something. */
export function faultOf(error: unknown): FileFault {
  const code = codeOf(error);
  return Object.hasOwn(FAULTS, code) ? FAULTS[code as keyof typeof FAULTS] : { code };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** What the system knows of a path, links followed; undefined where nothing is. @throws Unusable where that cannot be known. */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unusableFile(path, faultOf(error));
  }
}

function toStandardOutput(output: Output): void {
  try {
    writeAll(1, output);
  } catch (error) {
    throw unusableFile("-", faultOf(error), true);
  }
}

function toStandardError(text: string): void {
  try {
    writeAll(2, text);
  } catch {
    // There is no other place to say so.
  }
}

/** Synchronous writes reach a pipe before the process ends, and spare the loading of streams. */
function writeAll(descriptor: number, output: Output): void {
  const bytes = typeof output === "string" ? Buffer.from(output) : output;
  let done = 0;
  while (done < bytes.length) {
    try {
      done += patiently(() => writeSync(descriptor, bytes, done));
    } catch (error) {
      // The reader has gone, and misses nothing.
      if (codeOf(error) === "EPIPE") return;
      throw error;
    }
  }
}

function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw unusableFile(path, codeOf(error) === "ENOENT" ? "no-folder" : faultOf(error), true);
  }
}

function replace(target: string, output: Output, inputs: ReadonlySet<string>): void {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw refusal("EISDIR");
  if (stats !== undefined && !stats.isFile()) {
    // A device or pipe, such as /dev/stdout, cannot be replaced.
    const descriptor = openSync(target, "w");
    writeAll(descriptor, output);
    closeSync(descriptor);
    return;
  }
  if (stats !== undefined && inputs.has(identity(stats))) throw refusal("INPUT");
  const mode = (stats?.mode ?? 0o666) & 0o777;
  // A name that no other run has, nor one that was ended before it could tidy up.
  const unique = `${process.pid.toString(36)}${process.hrtime.bigint().toString(36)}`;
  const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${unique}.tmp`);
  const release = heldSignals();
  try {
    const descriptor = openSync(temporary, "wx", mode);
    try {
      // The mask of a user is for new files.
      if (stats !== undefined && (fstatSync(descriptor).mode & 0o777) !== mode) fchmodSync(descriptor, mode);
      writeAll(descriptor, output);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    release();
  }
}

/** While a file is written, a signal to end waits, so that no half is left; too large a file becomes an error. */
function heldSignals(): () => void {
  const names = ["SIGINT", "SIGTERM", "SIGHUP", "SIGXFSZ"] as const;
  const held = () => {};
  for (const name of process.platform === "win32" ? [] : names) process.on(name, held);
  return () => {
    for (const name of names) process.removeListener(name, held);
  };
}

/** By its name where a shell finds it, through npx, or as a script. */
function calledAs(script: string, env: Io["env"]): string {
  if (env.npm_command === "exec") return "npx cmo-cost";
  if (!script.endsWith(".js")) return "cmo-cost";
  const near = relative(process.cwd(), script);
  return `node ${near.startsWith("..") ? script : near}`;
}

const identity = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

const MOST_LINKS = 40;

/** The file behind links, there or not, so that the links themselves stay; what is no file keeps its name, since /dev/stdout leads to `pipe:[1]`. */
function behindLinks(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) return path;
  let target = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
    target = resolve(dirname(target), readlinkSync(target));
  }
  throw refusal("ELOOP");
}
