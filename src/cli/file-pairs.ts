/** The scenarios of two folders, each beside the one that it was. */
import { ScenarioError } from "../core/issue.ts";
import { parseScenario } from "../scenario/parse.ts";
import { Unusable } from "./exit.ts";
import { type Io, lookAt } from "./io.ts";
import { type ScenarioFile, sayProblems, scenarioBytes, scenarioFiles } from "./scenario-files.ts";

/** A file before and after; null where there is none. */
export interface FilePair {
  readonly before: string | null;
  readonly after: string | null;
  /** A path as it is inside its folder. */
  name?(path: string): string;
}

/**
 * The scenarios of two folders by their place in them, a moved one by its title; null where neither path is a folder.
 * @throws Unusable where only one is, or there is no scenario in either.
 */
export async function pairedFiles(
  before: string,
  after: string,
  io: Io,
): Promise<{ readonly pairs: readonly FilePair[]; readonly problems: readonly string[] } | null> {
  const folders = [before, after].map((path) => path !== "-" && lookAt(path)?.isDirectory() === true);
  if (!folders.includes(true)) return null;
  if (folders.includes(false)) {
    const [folder, file] = folders[0] ? [before, after] : [after, before];
    throw new Unusable(`${folder} is a folder and ${file} is none: give two folders, or two files`);
  }
  const [was, is] = [await scenariosIn(before, io), await scenariosIn(after, io)];
  const problems = [...was.problems, ...is.problems];
  sayProblems(problems, [], io);
  const name = (path: string) => was.names.get(path) ?? is.names.get(path) ?? path;
  const by = (names: ReadonlyMap<string, string>) => new Map([...names].map(([path, own]) => [own, path]));
  const [earlier, later] = [by(was.names), by(is.names)];
  const moved = movedFiles(
    [...earlier].flatMap(([own, path]) => (later.has(own) ? [] : [path])),
    [...later].flatMap(([own, path]) => (earlier.has(own) ? [] : [path])),
    io,
  );
  const gone = [...earlier].filter(([own, path]) => !later.has(own) && !moved.has(path));
  const cameFrom = new Map([...moved].map(([from, to]) => [to, from]));
  const pairs = [
    ...[...later].map(([own, path]) => ({ before: earlier.get(own) ?? cameFrom.get(path) ?? null, after: path, name })),
    ...gone.map(([, path]) => ({ before: path, after: null, name })),
  ];
  if (pairs.length === 0) throw new Unusable(`no scenario is in ${before} or in ${after}`);
  return { pairs, problems };
}

/** The scenarios below a folder, each with its path inside it; a folder without any is empty, and no problem. */
async function scenariosIn(folder: string, io: Io) {
  const { files, problems } = await scenarioFiles([folder]);
  const prefix = folder === "." ? "" : `${folder.replace(/\/+$/, "")}/`;
  const found = files.filter((file) => isScenario(file, io)).map(({ path }) => path);
  return {
    names: new Map(found.map((path) => [path, path.slice(prefix.length)])),
    problems: files.length === 0 ? [] : problems,
  };
}

/** Whether a file is a scenario; one that cannot be read may be, which is said when it is compared. */
function isScenario(file: ScenarioFile, io: Io): boolean {
  try {
    return scenarioBytes(file, io) !== undefined;
  } catch (error) {
    if (error instanceof Unusable) return true;
    throw error;
  }
}

/** Of files that only one side has, those that are the same scenario: the only one of its title on either. */
function movedFiles(gone: readonly string[], come: readonly string[], io: Io): ReadonlyMap<string, string> {
  if (gone.length === 0 || come.length === 0) return new Map();
  const titled = (paths: readonly string[]) => paths.map((path) => ({ path, title: titleOf(path, io) }));
  const [before, after] = [titled(gone), titled(come)];
  const only = (all: typeof before, title: string | null) => {
    const [one, another] = all.filter((file) => file.title === title);
    return another === undefined ? one : undefined;
  };
  return new Map(
    before.flatMap(({ path, title }): [string, string][] => {
      const to = title !== null && only(before, title) ? only(after, title) : undefined;
      return to === undefined ? [] : [[path, to.path]];
    }),
  );
}

/** What a scenario is called; null where it cannot be read, which is said when it is compared. */
function titleOf(path: string, io: Io): string | null {
  try {
    return parseScenario(io.read(path), { file: path }).title;
  } catch (error) {
    if (error instanceof ScenarioError || error instanceof Unusable) return null;
    throw error;
  }
}
