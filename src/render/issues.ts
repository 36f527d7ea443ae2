/** Issues as text: where, what, the line, a caret, and what to write instead. */
import type { Issue } from "../core/issue.ts";
import { issueWords } from "../language/issues.ts";
import type { Locale } from "../language/languages.ts";
import { displayWidth } from "./terminal/width.ts";
import { visible } from "./visible.ts";

/** The most of a line that is shown around the caret. */
const EXCERPT = 100;

/** All issues, each on two or three lines, with a blank line between them and a newline at the end. */
export function issuesText(issues: readonly Issue[], locale: Locale): string {
  return `${issues.map((issue) => issueText(issue, locale)).join("\n\n")}\n`;
}

function issueText(issue: Issue, locale: Locale): string {
  const { file, line, column, length, excerpt } = issue;
  const [message, hint] = issueWords(issue, locale);
  const head = `${visible(file)}:${line}:${column}  ${visible(message)}`;
  if (excerpt.trim() === "") return hint === undefined ? head : `${head}\n    ${visible(hint)}`;
  // A long line is cut to the part that holds the caret.
  const start = column - 1 > EXCERPT - 20 ? column - 1 - 20 : 0;
  const shown = excerpt.slice(start, start + EXCERPT);
  const before = visible(shown.slice(0, column - 1 - start));
  const under = visible(shown.slice(column - 1 - start, column - 1 - start + length));
  const gutter = String(line);
  const blank = " ".repeat(gutter.length);
  const caret = "^".repeat(Math.max(1, displayWidth(under)));
  return [
    head,
    `  ${gutter} | ${visible(shown)}`,
    `  ${blank} | ${" ".repeat(displayWidth(before))}${caret}${hint === undefined ? "" : `  ${visible(hint)}`}`,
  ].join("\n");
}
