/** The scenarios of two folders, each beside the one that it was. */
import { ScenarioError } from "../core/issue.ts";
import { kept } from "../core/kept.ts";
import type { Locale } from "../language/languages.ts";
import { parseScenario } from "../scenario/parse.ts";
import { Unusable } from "./exit.ts";
import { type Io, lookAt } from "./io.ts";
import { folderFiles, type PlacedFile, sayProblems, scenarioBytes } from "./scenario-files.ts";

/** A file before and after; null where there is none. */
export interface FilePair {
  readonly before: PlacedFile | null;
  readonly after: PlacedFile | null;
}

/**
 * The scenarios of two folders by their place in them, a moved one by its title; null where neither path is a folder.
 * @throws Unusable where only one is, or there is no scenario in either.
 */
export function pairedFiles(
  before: string,
  after: string,
  io: Io,
  locale: Locale,
): { readonly pairs: readonly FilePair[]; readonly problems: readonly Unusable[] } | null {
  const folders = [before, after].map((path) => path !== "-" && lookAt(path)?.isDirectory() === true);
  if (!folders.includes(true)) return null;
  if (folders.includes(false)) {
    const [folder, file] = folders[0] ? [before, after] : [after, before];
    throw new Unusable((say) => say.folderAndFile(folder, file));
  }
  const [was, is] = [scenariosIn(before, io), scenariosIn(after, io)];
  const problems = [...was.problems, ...is.problems];
  sayProblems(problems, [], { io, locale });
  const [earlier, later] = [byPlace(was.files), byPlace(is.files)];
  const gone = was.files.filter(({ place }) => !later.has(place));
  const come = is.files.filter(({ place }) => !earlier.has(place));
  const moved = movedFiles(gone, come, io);
  const found = new Set(moved.values());
  const pairs = [
    ...is.files.map((after) => ({ before: earlier.get(after.place) ?? moved.get(after) ?? null, after })),
    ...gone.filter((before) => !found.has(before)).map((before) => ({ before, after: null })),
  ];
  if (pairs.length === 0) throw new Unusable((say) => say.noScenarioIn(before, after));
  return { pairs, problems };
}

const byPlace = (files: readonly PlacedFile[]): ReadonlyMap<string, PlacedFile> =>
  new Map(files.map((file) => [file.place, file]));

function scenariosIn(folder: string, io: Io) {
  const { files, problems } = folderFiles(folder);
  return { files: files.filter((file) => isScenario(file, io)), problems };
}

/** Whether a file is a scenario; one that cannot be read may be, which is said when it is compared. */
function isScenario({ path }: PlacedFile, io: Io): boolean {
  try {
    return scenarioBytes({ path, named: false }, io) !== undefined;
  } catch (error) {
    if (error instanceof Unusable) return true;
    throw error;
  }
}

/** What files that came were before: of those that went, the same scenario, the only one of its title on either side. */
function movedFiles(
  gone: readonly PlacedFile[],
  come: readonly PlacedFile[],
  io: Io,
): ReadonlyMap<PlacedFile, PlacedFile> {
  if (gone.length === 0 || come.length === 0) return new Map();
  const [before, after] = [byTitle(gone, io), byTitle(come, io)];
  return new Map(
    [...before].flatMap(([title, [was, ...others]]): [PlacedFile, PlacedFile][] => {
      const [is, ...more] = after.get(title) ?? [];
      return was && is && others.length + more.length === 0 ? [[is, was]] : [];
    }),
  );
}

/** Files by what their scenario is called, without those that cannot be read. */
function byTitle(files: readonly PlacedFile[], io: Io): ReadonlyMap<string, readonly PlacedFile[]> {
  const titled = new Map<string, PlacedFile[]>();
  for (const file of files) {
    const title = titleOf(file.path, io);
    if (title !== null) kept(titled, title, () => []).push(file);
  }
  return titled;
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
