/** From what the schemas report to issues that say where, what and what to write instead. */
import { type Issue, nearest } from "../../core/issue.ts";
import type { Container, Raised } from "../../core/issue-values.ts";
import { type Problem, problem } from "../../language/issues.ts";
import type { Layers, Path } from "../layers.ts";
import { meantKey, valueText } from "../meant.ts";
import { found, isMap } from "../plain.ts";

interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly input?: unknown;
  readonly params?: Record<string, unknown> | undefined;
}

interface SchemaNode {
  readonly def?: unknown;
}

/** One issue a mistake; `base` is where the schema's own root stands in the file, `container` what it is called there. */
export function schemaIssues(
  issues: readonly object[],
  schema: SchemaNode,
  base: Path,
  layers: Layers,
  container: Container | null = null,
): Issue[] {
  const all = issues as readonly SchemaIssue[];
  const misspelt = new Set<string>();
  for (const { code, path, keys = [] } of all) {
    if (code !== "unrecognized_keys") continue;
    const inside = path.map(String);
    const known = knownKeys(schema, inside);
    for (const key of keys) {
      const meant = meantKey(key, layers.at([...base, ...inside, key]), known)?.key ?? nearest(key, known);
      misspelt.add([...path, meant].join("."));
    }
  }
  return all.flatMap((issue) => {
    const inner = issue.path.map(String);
    const path = [...base, ...inner];
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, inner);
      return (issue.keys ?? []).map((key) => {
        const near = nearest(key, known) ?? null;
        const meant = meantKey(key, layers.at([...path, key]), known);
        const sure = meant !== undefined && (near === null || meant.write !== "");
        const write = sure ? { key: meant.key, value: meant.write } : null;
        return layers.issue(
          [...path, key],
          problem("unknown-key", { key, in: container ?? path, near, known, write }),
          true,
        );
      });
    }
    // A key that is only misspelt is not missing as well.
    if (misspelt.has(inner.join(".")) && layers.at(path) === undefined) return [];
    const { key, ...found } = (issue.params ?? {}) as Partial<Problem>;
    if (found.code === "missing-key" || (path.length > 0 && layers.at(path) === undefined)) {
      return [missing(path, found as Partial<Raised>, layers)];
    }
    if (found.code !== undefined) {
      const at = key === undefined ? path : [...path, key];
      return [layers.issue(at, found as Problem, key !== undefined && found.code === "unknown-key")];
    }
    return [layers.issue(path, notExpected(path, EXPECTED[issue.expected ?? ""] ?? "else", layers), false)];
  });
}

/** A key that is not there; `found` is what was said of its lack. */
function missing(path: Path, found: Partial<Raised>, layers: Layers): Issue {
  const parent = path.slice(0, -1);
  const as = { as: "key", key: path.at(-1) ?? "", in: parent } as const;
  const lacks = found.code === "missing-key" && found.values?.as === "key" ? found.values.value : null;
  const like = found.code === undefined || found.code === "missing-key" ? null : (found as Raised);
  return layers.issue(parent, problem("missing-key", { ...as, value: lacks, like }), true);
}

/** Another kind of value than the schema has; for a map with what to write: the number under the key that it has there. */
function notExpected(path: Path, expected: "map" | "list" | "text" | "else", layers: Layers): Problem {
  const value = layers.at(path);
  const name = path.at(-1) ?? "";
  const is = { expected, found: found(value) };
  const inside = Object.hasOwn(INSIDE, name) ? INSIDE[name] : undefined;
  if (inside !== undefined && (typeof value === "number" || typeof value === "string")) {
    return problem("wrong-type", { as: "value", ...is, write: `${name}: { ${inside}: ${valueText(value)} }` });
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isMap)) {
    return problem("wrong-type", { as: "value", ...is, write: null });
  }
  const entries = BY_ID.has(name)
    ? value.map((one, index) => `${String(one.kind ?? one.id ?? `${name.slice(0, -1)}${index + 1}`)}: ${flow(one)}`)
    : [flow(Object.assign({}, ...value)).slice(2, -2)];
  const write = `${name}: { ${entries.join(", ")} }`;
  return problem("wrong-type", { as: "hyphens", ...is, write, ids: BY_ID.has(name) });
}

/** Maps whose entries are found by an id. */
const BY_ID = new Set(["options", "costs", "contributions", "parts", "cases"]);

/** A value as YAML on one line. */
function flow(value: unknown): string {
  if (!isMap(value)) return valueText(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
  return `{ ${entries.join(", ")} }`;
}

const INSIDE: Readonly<Record<string, string>> = { need: "hoursPerMonth", budget: "monthly", rampUp: "months" };
const EXPECTED: Readonly<Record<string, "map" | "list" | "text">> = {
  object: "map",
  record: "map",
  array: "list",
  string: "text",
};

/** The keys that the object schema at a path declares. */
function knownKeys(schema: unknown, path: readonly string[]): string[] {
  let node = unwrap(schema);
  for (const key of path) {
    const def = node?.def;
    node = unwrap(def?.shape?.[key] ?? def?.element ?? def?.valueType);
  }
  return Object.keys(node?.def?.shape ?? {});
}

interface Def {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
}

function unwrap(schema: unknown): { def: Def } | undefined {
  let node = schema as { def: Def } | undefined;
  while (node?.def.innerType !== undefined) node = node.def.innerType as { def: Def };
  return node;
}
