/** From what the schemas report to issues that say where, what and what to write instead. */

import { type Issue, nearest } from "../../core/issue.ts";
import type { Problem } from "../../language/issues.ts";
import type { Layers, Path } from "../layers.ts";
import { meantKey, valueText } from "../meant.ts";
import { isMap } from "../plain.ts";
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
        const near = nearest(key, known);
        const meant = meantKey(key, layers.at([...path, key]), known);
        const hint =
          meant !== undefined && (near === undefined || meant.write !== "")
            ? `write \`${meant.key}: ${meant.write}\``
            : near
              ? `did you mean \`${near}\`?`
              : `known here: ${known.join(", ") || "nothing"}`;
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
      const missing: Problem = { code: "missing-key", message: `\`${name}\` is missing in ${where(parent)}` };
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
        {
          code: "wrong-type",
          message: `${expected} was expected, found ${layers.found(path)}`,
          ...mapFor(path, layers),
        },
        false,
      ),
    ];
  });
}

/** What to write where a map belongs and something else stands: the number under the key that it has there. */
function mapFor(path: Path, layers: Layers): { readonly hint?: string } {
  const value = layers.at(path);
  const name = path.at(-1) ?? "";
  const inside = Object.hasOwn(INSIDE, name) ? INSIDE[name] : undefined;
  if (inside !== undefined && (typeof value === "number" || typeof value === "string")) {
    return { hint: `write ${name}: { ${inside}: ${valueText(value)} }` };
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isMap)) return {};
  const entries = BY_ID.has(name)
    ? value.map((one, index) => `${String(one.kind ?? one.id ?? `${name.slice(0, -1)}${index + 1}`)}: ${flow(one)}`)
    : [flow(Object.assign({}, ...value)).slice(2, -2)];
  const ids = BY_ID.has(name) ? ", each under an id of its own" : "";
  return { hint: `take the hyphens away: write ${name}: { ${entries.join(", ")} }${ids}` };
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
