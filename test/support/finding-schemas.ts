import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The JSON Schemas of every finding, closed, from the interfaces themselves: their doc comments are the descriptions. */
export function findingSchemas(): { $defs: Record<string, Json> } {
  const root = join(import.meta.dirname, "../..");
  const generator = createGenerator({
    path: join(root, "src/analysis/findings.ts"),
    tsconfig: join(root, "src/tsconfig.json"),
    type: "Finding",
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
  });
  const { definitions = {} } = generator.createSchema("Finding");
  const $defs = Object.fromEntries(
    Object.entries(definitions as Record<string, Json>)
      .map(([name, schema]) => [name, modern(schema)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { $defs };
}

/** Draft 7 as draft 2020-12 writes it: where definitions are, and what a tuple is. */
function modern(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(modern);
  if (typeof schema === "string") return schema.replace(/^#\/definitions\//, "#/$defs/");
  if (schema === null || typeof schema !== "object") return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, modern(value)] as const);
  const { items, ...rest } = Object.fromEntries(entries) as { [key: string]: Json };
  if (items === undefined) return rest;
  return Array.isArray(items) ? { ...rest, prefixItems: items } : { ...rest, items };
}
