/** The wrong examples of `fixtures/invalid`, one a code, and their mended twins. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../src/analysis/compare.ts";
import type { Issue } from "../../src/core/issue.ts";
import { kept } from "../../src/core/kept.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { issuesRaised } from "./scenario.ts";

export const folder = join(import.meta.dirname, "../../fixtures/invalid");
export const mended = join(folder, "mended");

/** The file names, sorted: a code and `.yaml`. */
export const names = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort();

const raised = new Map<string, readonly Issue[]>();

/** The issues of a fixture, raised once for all that is asked of them; its first line may be a flag: `# --set ADDRESS=VALUE`. */
export function issuesOf(name: string, from = folder): readonly Issue[] {
  return kept(raised, join(from, name), () => issuesIn(join(from, name), name));
}

function issuesIn(path: string, name: string): readonly Issue[] {
  const bytes = readFileSync(path);
  const set = /^# --set (.*)\n/.exec(bytes.toString("utf8"))?.[1];
  return issuesRaised(() => compare(parseScenario(bytes, { file: name, set: set === undefined ? [] : [set] })));
}

/** Codes without a fixture, and why. */
export const WITHOUT: Readonly<Record<string, string>> = {
  "file-too-long": "a fixture of a megabyte would say no more than test/scenario/yaml/source.test.ts",
  "currency-differs": "of diff, which takes two files: test/analysis/diff.test.ts",
  "name-twice": "of a workbook: names that a spreadsheet cannot tell apart",
  "name-too-long": "of a workbook: names of more than 255 characters",
  "not-a-golden-result": "of check, against the saved result beside a file: test/analysis/check.test.ts",
  "not-in-file": "of --along, --only and the like: test/analysis",
  "nothing-to-simulate": "of simulate: test/analysis/simulate.test.ts",
  "not-a-rule": "of diff --fail-on: test/analysis/diff.test.ts",
  "text-too-long": "a fixture of 5,001 characters would say no more than test/scenario/yaml/source.test.ts",
  unusable: "of a file that cannot be read: test/cli/check.test.ts",
  "unit-differs": "of check, which has the results: test/analysis/check.test.ts",
  "unknown-line": "of explain: test/analysis/explain.test.ts",
  "yaml-syntax": "no text is known that comes to it; it is there for what a newer parser may say",
};
