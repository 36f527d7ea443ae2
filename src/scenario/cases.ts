/** Cases: named sets of changes over the file, as `--set` would make them. */

import { nearest } from "../core/issue.ts";
import type { Problem } from "../language/issues.ts";
import { idProblem } from "./id.ts";
import { isMap } from "./plain.ts";

/** Keys from the root of the file. */
type Path = readonly string[];
type Map = Readonly<Record<string, unknown>>;

type Located = Problem & { readonly path: Path };

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

const SAMPLE = "cases: { growth: { set: { need.hoursPerMonth: 80 } } }";

/** The cases of a file, in its order, those that are well formed. */
export function declaredCases(input: unknown): DeclaredCases {
  if (input === undefined) return { cases: [], problems: [] };
  if (!isMap(input)) return { cases: [], problems: [wrong(["cases"], "a map of cases by id was expected")] };
  const all = Object.entries(input).map(([id, value]) => declaredCase(id, value));
  return {
    cases: all.flatMap(({ problems, ...one }) => (problems.length > 0 ? [] : [one])),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function declaredCase(id: string, value: unknown): DeclaredCase & { problems: Located[] } {
  const path = ["cases", id];
  const { title, set } = isMap(value) ? value : {};
  const problems: Located[] = isMap(value) ? unknownKeys(value, path) : [wrong(path, `a case was expected`)];
  const misnamed = idProblem(id);
  if (misnamed !== undefined) problems.push({ path, ...misnamed });
  if (title !== undefined && (typeof title !== "string" || title.trim() === "")) {
    problems.push({
      path: [...path, "title"],
      code: "wrong-type",
      message: "a text was expected",
      hint: "write it in quotes",
    });
  }
  if (isMap(value) && (!isMap(set) || Object.keys(set).length === 0)) {
    problems.push(wrong(set === undefined ? path : [...path, "set"], `\`set\` of case \`${id}\` holds no change`));
  }
  return { id, title: typeof title === "string" ? title : id, set: isMap(set) ? set : {}, problems };
}

function unknownKeys(value: Map, path: Path): Located[] {
  const known = ["title", "set"];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key): Problem & { readonly path: Path } => {
      const near = nearest(key, known);
      const hint = near === undefined ? `changes stand in set, as in ${SAMPLE}` : `did you mean \`${near}\`?`;
      return { path: [...path, key], code: "unknown-key", message: `unknown key \`${key}\` in a case`, hint };
    });
}

const wrong = (path: Path, message: string): Problem & { readonly path: Path } => ({
  path,
  code: "wrong-type",
  message,
  hint: `write ${SAMPLE}`,
});
