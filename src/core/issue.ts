import type { IssueCode } from "./issue-values.ts";

/**
 * What is wrong with the input, as data: a stable `code`, where it stands, what was
 * found and what to write instead. An issue is never an exception of ours.
 */
export interface Issue {
  /** Stable kebab-case name of the kind of mistake, as in `fixtures/invalid/<code>.yaml`. */
  readonly code: IssueCode;
  /** The path inside the file, keys joined by dots: `options.hourly.hourlyRate`; empty for the whole file. */
  readonly path: string;
  /** The file's name as the user gave it, or the flag that holds the value. */
  readonly file: string;
  /** One-based; a flag is one line. */
  readonly line: number;
  /** One-based, in UTF-16 code units of that line. */
  readonly column: number;
  /** How many columns the caret underlines; at least 1. */
  readonly length: number;
  /** The whole line it stands on, without its line break. */
  readonly excerpt: string;
  /** What its sentences need: languages word them by the code. */
  readonly values: object;
  /** What is wrong, in one clause, without the place; in English. */
  readonly message: string;
  /** What to write instead, when it can be said. */
  readonly hint?: string;
}

/** Where an issue stands: all of it but what it says. */
export type IssuePlace = Omit<Issue, "code" | "values" | "message" | "hint">;

/** Thrown by the library when an input cannot be used; carries every issue that was found. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.file}:${issue.line}:${issue.column}  ${issue.message}`).join("\n"));
    this.issues = issues;
  }
}

/**
 * The name among `known` that `word` was most likely meant to be, or undefined when none is near:
 * the smallest edit distance (insert, delete, replace, swap neighbours), at most a third of the longer word. An address
 * begins behind the `options.` that a file has.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const lower = word.toLowerCase().replace(/^options\./, "");
  for (const name of known) {
    const limit = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
    const distance = editDistance(lower, name.toLowerCase());
    if (distance <= limit && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance (Damerau 1964, restricted to one swap a place). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
