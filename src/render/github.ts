/**
 * Checks as GitHub workflow commands, which mark lines of a pull request:
 * `::error file={name},line={line},col={col},title={title}::{message}`, escaped as the toolkit does
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
import type { CheckedFile, CheckFinding } from "../analysis/check.ts";
import { languages } from "../language/languages.ts";
import { checkCounts, goldenLines, lineText } from "../report/check.ts";
import type { Render } from "./render.ts";
import { showHidden } from "./visible.ts";

/**
 * One line for each failure, warning and issue, as many as GitHub shows, first those that name the inputs that changed, and a
 * last one with the counts, which is no command.
 */
export const renderGithub: Render<CheckFinding> = (finding) => {
  const lines: Annotation[] = [];
  const differs = ({ golden }: CheckedFile) => (golden?.status === "fail" ? 0 : 1);
  for (const file of [...finding.files].sort((a, b) => differs(a) - differs(b))) {
    for (const line of goldenLines(file)) {
      if (line.status !== "fail" && line.status !== "warn") continue;
      const message = `${lineText(line)}${line.because === undefined ? "" : `\n${line.because}`}`;
      lines.push(
        annotation(line.status === "warn" ? "warning" : "error", file.file, line, "cmo-cost expectation", message),
      );
    }
    for (const issue of file.issues) {
      const message = `${issue.message}${issue.hint === undefined ? "" : `\n${issue.hint}`}`;
      lines.push(annotation("error", issue.file, issue, `cmo-cost ${issue.code}`, message));
    }
  }
  const commands = (["error", "warning"] as const).flatMap((level) =>
    shown(lines.filter((one) => one.level === level)),
  );
  return `${[...commands, languages.en.check.verdict(checkCounts(finding), false)].join("\n")}\n`;
};

/** GitHub shows so many errors, and so many warnings, of a step; further ones are dropped without a word. */
const SHOWN = 10;

interface Annotation {
  readonly level: "error" | "warning";
  readonly place: string;
  readonly message: string;
}

/** The commands of one level; the last that is shown says how many more there are. */
function shown(all: readonly Annotation[]): string[] {
  const more = all.length - SHOWN;
  return all.slice(0, SHOWN).map(({ level, place, message }, index) => {
    const rest = more > 0 && index === SHOWN - 1 ? `\nand ${more} more: run cmo-cost check` : "";
    return `::${level} ${place}::${data(`${message}${rest}`)}`;
  });
}

function annotation(
  level: Annotation["level"],
  file: string,
  at: { line: number; column: number },
  title: string,
  message: string,
): Annotation {
  const place = `file=${property(file)},line=${at.line},col=${at.column},title=${property(title)}`;
  return { level, place, message };
}

const data = (text: string): string =>
  showHidden(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
