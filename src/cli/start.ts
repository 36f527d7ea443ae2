/**
 * Starts the program that was built, with the machine code of an earlier run. The code is kept in the user's own cache folder
 * and never in a folder that others can write to, since what is loaded from there runs. Whatever is wrong with the folder or
 * a file in it, the program is compiled as if there were none; so it is where there is no home, or no right to write.
 * Off with CMO_COST_NO_CACHE or NODE_DISABLE_COMPILE_CACHE.
 *
 * A program of its own: it knows nothing of the others, and loads nothing that Node has not loaded already.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, isAbsolute, join } from "node:path";
import { Script } from "node:vm";

type Environment = Readonly<Record<string, string | undefined>>;

/** A file of the program, its place in the cache, and what it was compiled from. */
interface Compiled {
  readonly script: Script;
  readonly key: string;
  readonly cache: string;
}

export interface Started {
  /** What the file exports. */
  readonly program: Record<string, unknown>;
  /** Whether nothing had to be compiled. */
  readonly fromCache: boolean;
  /** Keeps the code of this run for the next, at its end, when it knows which functions are called. */
  keep(): void;
}

/** Loads a file of the program and the files beside it that it asks for, each as the build writes it. `version` is the package's. */
export function start(file: string, version: string, env: Environment = process.env): Started {
  const folder = dirname(file);
  const cache = cacheFolder(env);
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const compiled: Compiled[] = [];
  const outside = createRequire(file);
  let missed = false;

  function load(name: string): Record<string, unknown> {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const path = join(folder, name);
    const module = { exports: {} };
    loaded.set(name, module);
    const key = keyOf(path, version);
    const place = cache === null ? "" : join(cache, `${name}-${hash(key)}`);
    const code = cache === null ? undefined : read(place, key);
    const script = compile(path, code);
    missed ||= code === undefined || script.cachedDataRejected === true;
    compiled.push({ script, key, cache: place });
    const require = (id: string) => (id.startsWith("./") ? load(id.slice(2)) : outside(id));
    script.runInThisContext()(module.exports, require, module, path, folder);
    return module.exports;
  }

  return {
    program: load(basename(file)),
    get fromCache() {
      return !missed;
    },
    keep() {
      if (cache !== null && missed) keep(cache, compiled);
    },
  };
}

/** The key of kept code: code of another version, file or Node is never used. */
function keyOf(path: string, version: string): string {
  const { size, mtimeMs } = statSync(path);
  const { arch, version: node, versions, execArgv } = process;
  return [version, path, size, mtimeMs, node, versions.v8, arch, execArgv.join(" ")].join("\n");
}

function compile(path: string, code: Buffer | undefined): Script {
  // ASCII, and a function already: putting one around so long a text would copy it, and begin a garbage collection.
  const text = readFileSync(path, "latin1");
  return new Script(text, { filename: path, ...(code === undefined ? {} : { cachedData: code }) });
}

/** Where the code is kept: a folder that is there or can be made, and that nobody else can write to; else null. */
function cacheFolder(env: Environment): string | null {
  const parent = cacheHome(env);
  if (env.CMO_COST_NO_CACHE || env.NODE_DISABLE_COMPILE_CACHE || parent === null) return null;
  const folder = join(parent, "cmo-cost");
  try {
    for (const one of [dirname(parent), parent, folder]) {
      let stats = lstatSync(one, { throwIfNoEntry: false });
      // A home that is missing is not ours to make.
      if (stats === undefined && one !== dirname(parent)) {
        mkdirSync(one, { mode: 0o700 });
        stats = lstatSync(one);
      }
      if (stats === undefined || !stats.isDirectory() || !isOurs(stats)) return null;
    }
    return folder;
  } catch {
    return null;
  }
}

function cacheHome({ XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local }: Environment): string | null {
  if (process.platform === "win32") return local ? join(local, "cache") : null;
  if (xdg && isAbsolute(xdg)) return xdg;
  if (!home || !isAbsolute(home)) return null;
  return process.platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}

/** Whether only the user who runs this can have written it. */
function isOurs({ uid, mode }: Stats): boolean {
  return process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);
}

/** The kept code of a key; undefined where there is none, or the file holds anything else. */
function read(path: string, key: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || !isOurs(stats)) return undefined;
    const bytes = readFileSync(descriptor);
    const head = Buffer.from(`${key}\n`);
    const half = (bytes.length - head.length) / 2;
    const [first, second] = [bytes.subarray(head.length, head.length + half), bytes.subarray(head.length + half)];
    // V8 looks at no checksum; two copies that agree are the check that costs least.
    if (!Number.isInteger(half) || half === 0 || !bytes.subarray(0, head.length).equals(head)) return undefined;
    return first.equals(second) ? first : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const MOST_FILES = 100;

/** Keeps the code of this run for the next, each file whole or not at all. */
function keep(folder: string, compiled: readonly Compiled[]): void {
  // Where files may not grow so large, the system would end the process; with a listener the write fails.
  const held = () => {};
  if (process.platform !== "win32") process.on("SIGXFSZ", held);
  try {
    for (const { script, key, cache } of compiled) {
      const data = script.createCachedData();
      const temporary = `${cache}.${process.pid}.tmp`;
      writeFileSync(temporary, Buffer.concat([Buffer.from(`${key}\n`), data, data]), { mode: 0o600 });
      renameSync(temporary, cache);
    }
    const files = readdirSync(folder).map((name) => join(folder, name));
    if (files.length <= MOST_FILES) return;
    const ages = files.map((path) => ({ path, since: statSync(path).mtimeMs })).sort((a, b) => b.since - a.since);
    for (const { path } of ages.slice(MOST_FILES / 2)) rmSync(path, { force: true });
  } catch {
    // The next run compiles once more.
  } finally {
    process.removeListener("SIGXFSZ", held);
  }
}

/** A short name for a key; what stands in the file decides. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}
