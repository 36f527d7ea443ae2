/** From the paths that a user names to scenario files, by the same rules in every command: files, folders, globs, `-`. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { UsageWords } from "../language/en-usage.ts";
import { type Locale, languages } from "../language/languages.ts";
import { visible } from "../render/visible.ts";
import { GOLDEN_FILE, isLikelyScenario, SCENARIO_FILE } from "../scenario/recognise.ts";
import { MAX_LENGTH } from "../scenario/yaml/source.ts";
import { sayUnusable, Unusable, unusable, unusableFile } from "./exit.ts";
import { faultOf, type Io, lookAt } from "./io.ts";

export interface ScenarioFile {
  /** As the user would write it: `pricing/scenario.yaml`. */
  readonly path: string;
  /** Whether the user named the file itself: then it is a scenario whatever is in it. */
  readonly named: boolean;
}

/** A file found in a folder, and its path inside that folder. */
export interface PlacedFile {
  readonly path: string;
  readonly place: string;
}

export interface Search {
  /** Each file once, by path within each of the arguments. */
  readonly files: readonly ScenarioFile[];
  /** Paths that lead to nothing that could be a scenario or cannot be looked into, each with its reason. */
  readonly problems: readonly Unusable[];
}

/**
 * The files behind paths. A folder gives every .yaml, .yml and .json file below it but golden results; hidden folders and
 * node_modules are left out, links to folders are not followed. A path that is no folder and no glob is a file, there or not.
 */
export async function scenarioFiles(paths: readonly string[]): Promise<Search> {
  const files = new Map<string, ScenarioFile>();
  const problems: Unusable[] = [];
  for (const given of paths) {
    for (const file of await filesOf(withSlashes(given), problems)) {
      const key = file.path === "-" ? "-" : resolve(file.path);
      if (!files.get(key)?.named) files.set(key, file);
    }
  }
  return { files: [...files.values()], problems };
}

/** The same files of one folder, golden results among them, each with its path inside it; none is no problem. */
export function folderFiles(folder: string): { readonly files: readonly PlacedFile[]; readonly problems: Unusable[] } {
  const path = withSlashes(folder);
  const problems: Unusable[] = [];
  const files = [...filesBelow(path, problems, isReadable)].map((file) => ({
    path: file,
    place: file.slice(prefixOf(path).length),
  }));
  return { files, problems };
}

const withSlashes = (path: string): string => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);

/** What paths of files in a folder begin with. */
const prefixOf = (folder: string): string => (folder === "." ? "" : `${folder.replace(/\/+$/, "")}/`);

async function filesOf(path: string, problems: Unusable[]): Promise<readonly ScenarioFile[]> {
  const before = problems.length;
  const several = (found: Iterable<string>, none: "noFileInFolder" | "noFileMatches"): ScenarioFile[] => {
    const files = [...found].map((file) => ({ path: file, named: false }));
    if (files.length === 0 && problems.length === before) problems.push(unusable(path, (say) => say[none]));
    return files;
  };
  const stats = path === "-" ? undefined : noted(() => lookAt(path), problems);
  if (problems.length > before) return [];
  if (stats?.isDirectory()) return several(filesBelow(path, problems), "noFileInFolder");
  if (stats === undefined && /[*?[\]{}]/.test(path)) return several(await matching(path, problems), "noFileMatches");
  return [{ path, named: true }];
}

/** What is asked of the file system; undefined, and a problem, where it cannot say. */
export function noted<Value>(ask: () => Value, problems: Unusable[]): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    problems.push(error);
    return undefined;
  }
}

const isReadable = (name: string): boolean => SCENARIO_FILE.test(name) && !name.startsWith(".");
const isCandidate = (name: string): boolean => isReadable(name) && !GOLDEN_FILE.test(name);

function* filesBelow(folder: string, problems: Unusable[], wanted = isCandidate): Generator<string> {
  const entries = noted(() => entriesOf(folder), problems) ?? [];
  for (const entry of entries) {
    const path = `${prefixOf(folder)}${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") yield* filesBelow(path, problems, wanted);
    } else if (wanted(entry.name) && (entry.isFile() || leadsToFile(path, problems))) yield path;
  }
}

/** Whether a link leads to a file, or to a folder, which is not followed; anything else may hide a scenario and is a problem. */
function leadsToFile(path: string, problems: Unusable[]): boolean {
  const before = problems.length;
  const stats = noted(() => lookAt(path), problems);
  if (problems.length === before && !stats?.isFile() && !stats?.isDirectory())
    problems.push(unusableFile(path, stats === undefined ? "missing" : "other-end"));
  return stats?.isFile() === true;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unusableFile(folder, faultOf(error));
  }
}

async function matching(pattern: string, problems: Unusable[]): Promise<readonly string[]> {
  const { default: picomatch } = await import("picomatch/posix.js");
  const { base } = picomatch.scan(pattern);
  const folder = base === "" ? "." : base;
  if (!noted(() => lookAt(folder), problems)?.isDirectory()) return [];
  const matches = picomatch(pattern.replace(/^\.\//, ""));
  // A folder that matches stands for what is in it, as it would if the shell had expanded the pattern.
  return [...filesBelow(folder, problems)].filter((path) => {
    const parts = path.replace(/^\.\//, "").split("/");
    return parts.some((_, index) => matches(parts.slice(0, index + 1).join("/")));
  });
}

/** The bytes of a file that is a scenario; undefined where it is none and nobody named it. @throws Unusable */
export function scenarioBytes({ path, named }: ScenarioFile, io: Io): Uint8Array | undefined {
  if (GOLDEN_FILE.test(path)) return undefined;
  // What is longer than a scenario can be is refused, so no more is read.
  const bytes = io.read(path, MAX_LENGTH);
  return named || isLikelyScenario(bytes) ? bytes : undefined;
}

/** Says what a search could not use. */
export function sayProblems(
  problems: readonly Unusable[],
  passedOver: readonly string[],
  { io, locale }: { readonly io: Io; readonly locale: Locale },
): void {
  for (const problem of problems) sayUnusable(problem, io, locale);
  const say = languages[locale].usage;
  if (passedOver.length > 0) io.err(`${say.passedOver(some(passedOver, say))}\n`);
}

const MOST_NAMED = 5;

/** Some names, and how many there are besides. */
export function some(names: readonly string[], say: UsageWords): string {
  const more = names.length - MOST_NAMED;
  return `${visible(names.slice(0, MOST_NAMED).join(", "))}${more > 0 ? ` ${say.more(more)}` : ""}`;
}
