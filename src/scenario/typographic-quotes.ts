/** Quotes of a word processor, which YAML takes for letters: what stands between them is what was meant. */
import { type Problem, problem } from "../language/issues.ts";

const OPENING = "“„‟«»”‘‚‛’";
const CLOSING = "”“»«’‘";

/**
 * What is wrong with a text that typographic quotes stand around, or, of a key, that ends one which a comma cut; undefined
 * where there are none.
 */
export function typographicQuotes(text: unknown, onKey: boolean): Problem | undefined {
  if (typeof text !== "string" || !CLOSING.includes(text.at(-1) ?? "")) return undefined;
  const between = text.length > 2 && OPENING.includes(text.at(0) ?? "");
  if (!between && !onKey) return undefined;
  const inner = text.slice(1, -1).trim();
  return problem("typographic-quotes", { text, write: between ? inQuotes(inner) : null });
}

/** The text as YAML takes it: in straight quotes only where it needs some. */
const inQuotes = (text: string): string => (/[:#[\]{}&*!|>@`]/.test(text) ? JSON.stringify(text) : text);
