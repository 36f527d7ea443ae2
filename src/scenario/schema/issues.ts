/** From what the schemas report to issues that say where, what and what to write instead. */
import { type Issue, nearest } from "../../core/issue.ts";
import type { Layers, Path } from "../layers.ts";
import type { Problem } from "../number/quantity.ts";
import { where } from "../words.ts";

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

/** One issue a mistake; `base` is where the schema's own root stands in the file. */
export function schemaIssues(issues: readonly object[], schema: SchemaNode, base: Path, layers: Layers): Issue[] {
  const all = issues as readonly SchemaIssue[];
  const misspelt = new Set<string>();
  for (const { code, path, keys = [] } of all) {
    const known = knownKeys(schema, path.map(String));
    if (code === "unrecognized_keys") for (const key of keys) misspelt.add([...path, nearest(key, known)].join("."));
  }
  return all.flatMap((issue) => {
    const inner = issue.path.map(String);
    const path = [...base, ...inner];
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, inner);
      return (issue.keys ?? []).map((key) => {
        const near = nearest(key, known);
        const hint = near ? `did you mean \`${near}\`?` : `known here: ${known.join(", ") || "nothing"}`;
        return layers.issue(
          [...path, key],
          { code: "unknown-key", message: `unknown key \`${key}\` in ${where(path)}`, hint },
          true,
        );
      });
    }
    // A key that is only misspelt is not missing as well.
    if (misspelt.has(inner.join(".")) && layers.at(path) === undefined) return [];
    const { code, message, hint, key } = (issue.params ?? {}) as Partial<Problem>;
    if (code === "missing-key" || (path.length > 0 && layers.at(path) === undefined)) {
      const name = path.at(-1) ?? "";
      const parent = path.slice(0, -1);
      const missing = { code: "missing-key", message: `\`${name}\` is missing in ${where(parent)}` };
      const write = code === "missing-key" ? `write ${name}: ${hint ?? ""}`.trimEnd() : hint;
      return [layers.issue(parent, { ...missing, ...(write === undefined ? {} : { hint: write }) }, true)];
    }
    if (code !== undefined) {
      const at = key === undefined ? path : [...path, key];
      return [
        layers.issue(
          at,
          { code, message: message ?? "", ...(hint === undefined ? {} : { hint }) },
          key !== undefined && code === "unknown-key",
        ),
      ];
    }
    const expected = EXPECTED[issue.expected ?? ""] ?? issue.expected ?? "something else";
    return [
      layers.issue(
        path,
        { code: "wrong-type", message: `${expected} was expected, found ${layers.found(path)}` },
        false,
      ),
    ];
  });
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: "a map",
  record: "a map",
  array: "a list",
  string: "a text",
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
