/** Cases: named sets of changes over the file, as `--set` would make them. */
import { nearest } from "../core/issue.ts";
import { problem } from "../language/issues.ts";
import { idProblem } from "./id.ts";
import { onOneLine } from "./meant.ts";
import { isMap, type Located, notA, type Path } from "./plain.ts";

type Map = Readonly<Record<string, unknown>>;

/** A case as the file declares it: its changes by address, unread. */
export interface DeclaredCase {
  readonly id: string;
  readonly title: string;
  readonly set: Map;
}

export interface DeclaredCases {
  readonly cases: readonly DeclaredCase[];
  readonly problems: readonly Located[];
}

/** The cases of a file, in its order, those that are well formed. */
export function declaredCases(input: unknown): DeclaredCases {
  if (input === undefined) return { cases: [], problems: [] };
  if (!isMap(input)) return { cases: [], problems: [wrong(["cases"], "cases", input)] };
  const all = Object.entries(input).map(([id, value]) => declaredCase(id, value));
  return {
    cases: all.flatMap(({ problems, ...one }) => (problems.length > 0 ? [] : [one])),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function declaredCase(id: string, value: unknown): DeclaredCase & { problems: Located[] } {
  const path = ["cases", id];
  const { title, set } = isMap(value) ? value : {};
  const problems: Located[] = isMap(value) ? unknownKeys(value, path) : [wrong(path, "case", value)];
  const misnamed = idProblem(id);
  if (misnamed !== undefined) problems.push({ path, ...misnamed });
  if (title !== undefined && (typeof title !== "string" || title.trim() === "")) {
    problems.push(wrong([...path, "title"], "text", title));
  }
  if (isMap(value) && problems.length === 0 && (!isMap(set) || Object.keys(set).length === 0)) {
    const none = problem("wrong-type", { as: "no-change", case: id });
    problems.push({ path: set === undefined ? path : [...path, "set"], ...none });
  }
  return { id, title: typeof title === "string" ? title : id, set: isMap(set) ? set : {}, problems };
}

function unknownKeys(value: Map, path: Path): Located[] {
  const known = ["title", "set"];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key): Located => {
      const near = nearest(key, known) ?? null;
      // A change that stands beside `set` in place of in it.
      const write =
        near === null && value.set === undefined ? { key: "set", value: `{ ${key}: ${onOneLine(value[key])} }` } : null;
      const values = { key, in: "case", near, known, write, belongs: null } as const;
      return { path: [...path, key], ...problem("unknown-key", values) };
    });
}

const wrong = (path: Path, expected: "cases" | "case" | "text", value: unknown): Located => ({
  path,
  ...notA(expected, value),
});
