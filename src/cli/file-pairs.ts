/** The scenarios of two folders, or results that were saved of them, each beside the one that it was. */
import type { Side } from "../analysis/sides.ts";
import { kept } from "../core/kept.ts";
import type { Locale } from "../language/languages.ts";
import { GOLDEN_FILE, isLikelyScenario, withoutEnding } from "../scenario/recognise.ts";
import { Unusable } from "./exit.ts";
import { type Io, lookAt } from "./io.ts";
import { folderFiles, noted, sayProblems } from "./scenario-files.ts";

/** A file by its path in its folder, and what it says; undefined where it cannot be read, which is then said. */
export interface ReadFile {
  readonly place: string;
  readonly side: Side | undefined;
}

/** A file before and after; null on the side that does not have it. */
export interface FilePair {
  readonly before: ReadFile | null;
  readonly after: ReadFile | null;
}

/** Makes a side of a file that was read; says so and gives undefined where it cannot. `saved`: the finding in it, where one was found. */
type Reader = (path: string, bytes: Uint8Array, saved: unknown) => Side | undefined;

/**
 * The files of two folders by their place in them; others by their place without its ending, or by their title, where only one
 * of either side has it. null where neither path is a folder.
 * @throws Unusable where only one is, or there is nothing in either.
 */
export function pairedFiles(
  before: string,
  after: string,
  read: Reader,
  { io, locale }: { readonly io: Io; readonly locale: Locale },
): { readonly pairs: readonly FilePair[]; readonly complete: boolean } | null {
  const folders = [before, after].map((path) => path !== "-" && lookAt(path)?.isDirectory() === true);
  if (!folders.includes(true)) return null;
  if (folders.includes(false)) {
    const [folder, file] = folders[0] ? [before, after] : [after, before];
    throw new Unusable((say) => say.folderAndFile(folder, file));
  }
  const [was, is] = [filesIn(before, read, io), filesIn(after, read, io)];
  const problems = [...was.problems, ...is.problems];
  sayProblems(problems, [], { io, locale });
  const earlier = new Map<ReadFile, ReadFile>();
  for (const key of [placeOf, nameIn, titleOf]) {
    const found = new Set(earlier.values());
    const left = byKey(
      was.files.filter((file) => !found.has(file)),
      key,
    );
    const right = byKey(
      is.files.filter((file) => !earlier.has(file)),
      key,
    );
    for (const [name, [after, ...others]] of right) {
      const [before, ...more] = left.get(name) ?? [];
      if (after && before && others.length + more.length === 0) earlier.set(after, before);
    }
  }
  const found = new Set(earlier.values());
  const pairs = [
    ...is.files.map((after) => ({ before: earlier.get(after) ?? null, after })),
    ...was.files.filter((file) => !found.has(file)).map((before) => ({ before, after: null })),
  ];
  if (pairs.length === 0) throw new Unusable((say) => say.noScenarioIn(before, after));
  return { pairs, complete: problems.length === 0 };
}

const placeOf = ({ place }: ReadFile): string => place;
const nameIn = ({ place }: ReadFile): string => withoutEnding(place);
const titleOf = ({ side }: ReadFile): string | undefined =>
  side && (side.from === "scenario" ? side.scenario : side.finding.scenario).title;

/** Files by a key, without those that have none. */
function byKey(
  files: readonly ReadFile[],
  key: (file: ReadFile) => string | undefined,
): ReadonlyMap<string, readonly ReadFile[]> {
  const keyed = new Map<string, ReadFile[]>();
  for (const file of files) {
    const name = key(file);
    if (name !== undefined) kept(keyed, name, (): ReadFile[] => []).push(file);
  }
  return keyed;
}

/** The scenarios of a folder; where it holds none, the results that were saved there. A file that cannot be read may be one. */
function filesIn(folder: string, read: Reader, io: Io) {
  const { files, problems } = folderFiles(folder);
  const load = (golden: boolean) =>
    files
      .filter(({ path }) => GOLDEN_FILE.test(path) === golden)
      .map((file) => ({ ...file, bytes: noted(() => io.read(file.path), problems) }));
  const others = load(false);
  const scenarios = others.filter(({ bytes }) => bytes === undefined || isLikelyScenario(bytes));
  const results = () =>
    [...others, ...load(true)]
      .map((file) => ({ ...file, saved: file.bytes && savedJson(file.bytes) }))
      .filter(({ saved }) => (saved as { readonly finding?: unknown } | undefined)?.finding === "compare");
  const used = scenarios.length > 0 ? scenarios.map((file) => ({ ...file, saved: undefined })) : results();
  return {
    files: used.map(({ path, place, bytes, saved }): ReadFile => ({ place, side: bytes && read(path, bytes, saved) })),
    problems,
  };
}

/** The value of a text that is a saved finding, or several; undefined where it must be a scenario. */
export function savedJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) || (typeof value === "object" && value !== null && "finding" in value)
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
