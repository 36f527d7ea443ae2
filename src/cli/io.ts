/** The world outside, as functions: the only way by which commands read, write and look around. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { ClosedPipe, Unusable } from "./exit.ts";

export interface Io {
  /** The bytes of a file, or of standard input for `-`. @throws Unusable when it cannot be read. */
  read(path: string): Uint8Array;
  /** @throws ClosedPipe when nobody reads any more, Unusable when it cannot be written. */
  out(text: string): void;
  err(text: string): void;
  /** Writes a file whole or not at all. @throws Unusable when it cannot be written. */
  write(path: string, text: string): void;
  /** A file that the build puts beside the program, by its path there. @throws Error where the build left it out. */
  asset(name: string): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal on standard output; undefined where it is none. */
  readonly columns: () => number | undefined;
}

/** The io of this process. */
export function nodeIo(): Io {
  return {
    read,
    out: toStandardOutput,
    err: (text) => writeAll(2, text),
    write,
    asset: (name) => readFileSync(join(import.meta.dirname, "..", name), "utf8"),
    env: process.env,
    columns: () => (fstatSync(1).isCharacterDevice() ? process.stdout.columns : undefined),
  };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const code = codeOf(error);
    if (path === "-" && (code === "EOF" || code === "EAGAIN")) return new Uint8Array();
    throw new Unusable(`${path === "-" ? "standard input" : path}: ${REASONS[code] ?? code}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "is a folder; name a file in it",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOTDIR: "a part of the path is not a folder",
  ENOSPC: "no space is left",
  ENAMETOOLONG: "the name is too long",
};

function toStandardOutput(text: string): void {
  try {
    writeAll(1, text);
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    const code = codeOf(error);
    throw new Unusable(`standard output: cannot be written: ${REASONS[code] ?? code}`);
  }
}

/** Synchronous writes reach a pipe before the process ends, and spare the loading of streams. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EPIPE") throw new ClosedPipe();
      if (code !== "EAGAIN") throw error;
      // A full non-blocking pipe: wait a little for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function write(path: string, text: string): void {
  let temporary: string | undefined;
  try {
    const target = resolved(path);
    if (!isFile(target)) {
      // A device or pipe, such as /dev/stdout, cannot be replaced.
      const descriptor = openSync(target, "w");
      writeAll(descriptor, text);
      closeSync(descriptor);
      return;
    }
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const descriptor = openSync(temporary, "wx", modeOf(target));
    try {
      writeAll(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    if (error instanceof ClosedPipe) throw error;
    const code = codeOf(error);
    const reason = code === "ENOENT" ? "its folder does not exist" : (REASONS[code] ?? code);
    throw new Unusable(`${path}: cannot be written: ${reason}`);
  }
}

/** The file behind a link, so that the link itself stays. */
function resolved(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  } catch {
    return path;
  }
}

function isFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  return stats === undefined || stats.isFile();
}

function modeOf(path: string): number {
  return (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
