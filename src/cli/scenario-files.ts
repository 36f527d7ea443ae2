/** From the paths that a user names to scenario files: files, folders and globs. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import picomatch from "picomatch/posix.js";
import { GOLDEN_FILE, SCENARIO_FILE } from "../scenario/recognise.ts";

export interface ScenarioFile {
  /** As the user would write it: `pricing/scenario.yaml`. */
  readonly path: string;
  /** Whether the user named the file itself: then it is read whatever is in it. */
  readonly named: boolean;
}

export interface Search {
  /** Each file once, by path within each of the arguments. */
  readonly files: readonly ScenarioFile[];
  /** Paths that lead to nothing that could be a scenario, each with its reason. */
  readonly problems: readonly string[];
}

/**
 * The files behind paths. A folder gives every .yaml, .yml and .json file below it but golden results; hidden folders and
 * node_modules are left out, links to folders are not followed.
 */
export function scenarioFiles(paths: readonly string[]): Search {
  const files = new Map<string, ScenarioFile>();
  const problems: string[] = [];
  for (const given of paths) {
    const path = process.platform === "win32" ? given.replaceAll("\\", "/") : given;
    const stats = path === "-" ? undefined : statSync(path, { throwIfNoEntry: false });
    const found: ScenarioFile[] = [];
    if (path === "-" || stats?.isFile() || (stats && !stats.isDirectory())) found.push({ path, named: true });
    else if (stats?.isDirectory()) {
      for (const file of filesBelow(path)) found.push({ path: file, named: false });
      if (found.length === 0) problems.push(`${path}: no .yaml, .yml or .json file is in this folder`);
    } else if (/[*?[\]{}]/.test(path)) {
      for (const file of matching(path)) found.push({ path: file, named: false });
      if (found.length === 0) problems.push(`${path}: no .yaml, .yml or .json file matches`);
    } else problems.push(`${path}: there is no such file or folder`);
    for (const file of found) {
      const key = file.path === "-" ? "-" : resolve(file.path);
      if (!files.has(key) || file.named)
        files.set(key, files.get(key)?.named ? (files.get(key) as ScenarioFile) : file);
    }
  }
  return { files: [...files.values()], problems };
}

const isCandidate = (name: string): boolean =>
  SCENARIO_FILE.test(name) && !GOLDEN_FILE.test(name) && !name.startsWith(".");

function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const prefix = folder === "." ? "" : `${folder.replace(/\/+$/, "")}/`;
  for (const entry of entries) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") yield* filesBelow(path);
    } else if (isCandidate(entry.name) && (entry.isFile() || statSync(path, { throwIfNoEntry: false })?.isFile()))
      yield path;
  }
}

function* matching(pattern: string): Generator<string> {
  const { base } = picomatch.scan(pattern);
  const folder = base === "" ? "." : base;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return;
  const matches = picomatch(pattern.replace(/^\.\//, ""));
  for (const path of filesBelow(folder)) {
    // A folder that matches stands for what is in it, as it would if the shell had expanded the pattern.
    const parts = path.replace(/^\.\//, "").split("/");
    if (parts.some((_, index) => matches(parts.slice(0, index + 1).join("/")))) yield path;
  }
}
