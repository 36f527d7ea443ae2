/**
 * Checks as GitHub workflow commands, which mark lines of a pull request:
 * `::error file={name},line={line},col={col},title={title}::{message}`, escaped as the toolkit does
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
import type { CheckFinding } from "../analysis/check.ts";
import { languages } from "../language/languages.ts";
import { checkCounts, goldenLines, lineText } from "../report/check.ts";
import type { Render } from "./render.ts";

/** One line for each failure, warning and issue, and a last one with the counts, which is no command. */
export const renderGithub: Render<CheckFinding> = (finding) => {
  const lines: string[] = [];
  for (const file of finding.files) {
    for (const line of goldenLines(file)) {
      if (line.status !== "fail" && line.status !== "warn") continue;
      const message = `${lineText(line)}${line.because === undefined ? "" : `\n${line.because}`}`;
      lines.push(
        command(line.status === "warn" ? "warning" : "error", file.file, line, "cmo-cost expectation", message),
      );
    }
    for (const issue of file.issues) {
      const message = `${issue.message}${issue.hint === undefined ? "" : `\n${issue.hint}`}`;
      lines.push(command("error", issue.file, issue, `cmo-cost ${issue.code}`, message));
    }
  }
  lines.push(languages.en.check.verdict(checkCounts(finding)));
  return `${lines.join("\n")}\n`;
};

function command(
  level: "error" | "warning",
  file: string,
  at: { line: number; column: number },
  title: string,
  message: string,
): string {
  return `::${level} file=${property(file)},line=${at.line},col=${at.column},title=${property(title)}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
