/** `docs/errors.md`, printed from the catalog of issues and its examples. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/language/languages.ts";
import { showHidden } from "../../src/render/visible.ts";
import { folder, issuesOf, mended, names, WITHOUT } from "./invalid.ts";

/** The most of a line, and the most lines, that an example shows. */
const WIDTH = 90;
const LINES = 8;

const linesOf = (path: string): string[] =>
  showHidden(readFileSync(path, "utf8"))
    .replaceAll("\t", "→")
    .split("\n")
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line));

/** The lines that differ, the wrong ones first. */
function difference(name: string): string[] {
  const [before, after] = [linesOf(join(folder, name)), linesOf(join(mended, name))];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const part = (mark: string, lines: readonly string[]) =>
    lines.slice(start, lines.length - end).map((line) => `${mark} ${line}`.trimEnd());
  return [...part("-", before).slice(0, LINES), ...part("+", after).slice(0, LINES)];
}

function section(name: string): string {
  const [issue] = issuesOf(name);
  const hint = issue?.hint === undefined ? [] : [`Instead: ${issue.hint}.`, ""];
  return [`### ${issue?.code}`, "", `${issue?.message}.`, "", ...hint, "```diff", ...difference(name), "```"].join(
    "\n",
  );
}

/** The page. */
export function errorsPage(): string {
  const codes = Object.keys(languages.en.issues);
  const shown = codes.filter((code) => names.includes(`${code}.yaml`)).map((code) => section(`${code}.yaml`));
  const others = codes.filter((code) => code in WITHOUT).map((code) => `- \`${code}\`: ${WITHOUT[code]}`);
  return `# Errors

What can be wrong with a scenario, by the \`code\` that \`check --format json\` and the library give; printed from the catalog, and every example
runs as a test: the lines with \`-\` give exactly this error, those with \`+\` none. Sentences name what the file has, so yours reads a little
differently; \`--locale nl\` says them in Dutch.

${shown.join("\n\n")}

## Without an example here

${others.join("\n")}
`;
}
