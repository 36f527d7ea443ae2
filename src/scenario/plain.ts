/** Values as YAML or JSON has them, before any schema. */
import type { Found, IssueValues } from "../core/issue-values.ts";
import { type Problem, problem } from "../language/issues.ts";

/** Keys from the root of the file. */
export type Path = readonly string[];

/** What is wrong, and where in the file. */
export type Located = Problem & { readonly path: Path };

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as text: maps and lists, which need have no text of their own, and nothing as none. */
export const textOf = (value: unknown): string =>
  value === undefined || typeof value === "object" ? "" : String(value);

/** What a value is, for issues. */
export function found(input: unknown): Found {
  if (input === null || input === undefined) return { a: "nothing" };
  if (Array.isArray(input)) return { a: "list" };
  if (typeof input === "string") return { a: "text", text: input };
  if (typeof input === "number") return { a: "number", number: input };
  if (typeof input === "boolean") return { a: "flag", flag: input };
  return { a: typeof input === "object" ? "map" : (typeof input as "symbol" | "function" | "bigint") };
}

/** What a place can be that holds something else. */
export type Expected = Extract<IssueValues["wrong-type"], { as: "value" }>["expected"];

/** That a value is something else than was expected. */
export const notA = (expected: Expected, value: unknown): Problem =>
  problem("wrong-type", { as: "value", expected, found: found(value), write: null });
