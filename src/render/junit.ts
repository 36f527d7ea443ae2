/**
 * Checks as JUnit XML, in the elements and attributes that Jenkins, GitLab and GitHub
 * actions read: a suite a file, a case an expectation; what could not be checked is an
 * `error`, a warning is a passed case that says so in `system-out`.
 */
import type { CheckedFile, CheckFinding } from "../analysis/check.ts";
import { type CheckLine, goldenLines, lineText } from "../report/check.ts";
import type { Render } from "./render.ts";
import { harmless } from "./visible.ts";

/** The finding as one `testsuites` document. */
export const renderJunit: Render<CheckFinding> = ({ files }) => {
  const suites = files.map(suite);
  const sum = (of: "tests" | "failures" | "errors") => suites.reduce((total, one) => total + one[of], 0);
  const counts = `tests="${sum("tests")}" failures="${sum("failures")}" errors="${sum("errors")}"`;
  const body = suites.map(({ text }) => text).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cmo-cost check" ${counts}>\n${body}</testsuites>\n`;
};

function suite(file: CheckedFile) {
  const lines = goldenLines(file);
  const name = namer();
  const cases = [
    ...lines.map((line) => caseText(file, line, name(line.name))),
    ...file.issues.map((issue) => {
      const place = `${issue.file}:${issue.line}:${issue.column}`;
      const hint = issue.hint === undefined ? "" : `\n${issue.hint}`;
      const error = `<error type="${attribute(issue.code)}" message="${attribute(issue.message)}">${content(`${place}  ${issue.message}${hint}`)}</error>`;
      return testcase(file, name(`${issue.code} ${issue.path}`.trim()), error);
    }),
  ];
  const tests = cases.length;
  const failures = lines.filter(({ status }) => status === "fail").length;
  const errors = file.issues.length;
  const counts = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="0"`;
  const suiteName = attribute(file.file);
  return {
    tests,
    failures,
    errors,
    text: `  <testsuite name="${suiteName}" file="${suiteName}" ${counts}>\n${cases.join("")}  </testsuite>\n`,
  };
}

/** Names without amounts and lines, so that a case keeps its history; a second of the same name is numbered. */
function namer(): (name: string) => string {
  const known = new Map<string, number>();
  return (name) => {
    const count = (known.get(name) ?? 0) + 1;
    known.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

function caseText(file: CheckedFile, line: CheckLine, name: string): string {
  const { status, because } = line;
  if (status === "pass" || status === "written") return testcase(file, name, "");
  const message = lineText(line);
  const text = `${file.file}:${line.line}  ${message}${because === undefined ? "" : `\n${because}`}`;
  if (status === "warn") return testcase(file, name, `<system-out>${content(`warning: ${text}`)}</system-out>`);
  return testcase(file, name, `<failure type="expectation" message="${attribute(message)}">${content(text)}</failure>`);
}

function testcase(file: CheckedFile, name: string, inside: string): string {
  const open = `    <testcase classname="${attribute(file.file)}" name="${attribute(name)}"`;
  return inside === "" ? `${open}/>\n` : `${open}>${inside}</testcase>\n`;
}

/** What shows in any format and XML 1.0 has no place for, not even escaped. */
const FORBIDDEN = /[\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (text: string, characters: RegExp): string =>
  harmless(text)
    .replace(FORBIDDEN, "\ufffd")
    .replace(characters, (found) => ENTITIES[found] ?? found);
const content = (text: string): string => escaped(text, /[&<>\r]/g);
const attribute = (text: string): string => escaped(text, /[&<>"\t\n\r]/g);
