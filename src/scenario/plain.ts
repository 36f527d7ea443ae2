/** Values as YAML or JSON has them, before any schema. */
import type { Found } from "../core/issue-values.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a value is, for issues. */
export function found(input: unknown): Found {
  if (input === null || input === undefined) return { a: "nothing" };
  if (Array.isArray(input)) return { a: "list" };
  if (typeof input === "string") return { a: "text", text: input };
  if (typeof input === "number") return { a: "number", number: input };
  if (typeof input === "boolean") return { a: "flag", flag: input };
  return { a: typeof input === "object" ? "map" : (typeof input as "symbol" | "function" | "bigint") };
}
