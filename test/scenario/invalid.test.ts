import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { type Issue, ScenarioError } from "../../src/core/issue.ts";
import { issueWords } from "../../src/language/issues.ts";
import { type Locale, languages } from "../../src/language/languages.ts";
import { issuesText } from "../../src/render/issues.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "fixtures/invalid");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort();

/** The issues of a fixture; its first line may be a flag: `# --set ADDRESS=VALUE`. */
function issuesOf(name: string): readonly Issue[] {
  const bytes = readFileSync(join(folder, name));
  const set = /^# --set (.*)\n/.exec(bytes.toString("utf8"))?.[1];
  try {
    compare(parseScenario(bytes, { file: name, set: set === undefined ? [] : [set] }));
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues;
    throw error;
  }
  return [];
}

describe("every fixture shows its own mistake and no other", () => {
  it.each(names)("%s", (name) => {
    expect([...new Set(issuesOf(name).map((issue) => issue.code))]).toEqual([name.slice(0, -".yaml".length)]);
  });
});

const locales = Object.keys(languages) as Locale[];

test.each(locales)("the messages read as they did: %s", async (locale) => {
  const all = names.map((name) => issuesText(issuesOf(name), locale));
  const ending = locale === "en" ? "" : `.${locale}`;
  await expect(all.join("\n")).toMatchFileSnapshot(join(folder, `messages.golden${ending}.txt`));
});

test("English is what an issue carries, and no other language says the same", () => {
  for (const issue of names.flatMap(issuesOf)) {
    expect(issueWords(issue, "en")).toEqual(issue.hint === undefined ? [issue.message] : [issue.message, issue.hint]);
    for (const locale of locales.filter((one) => one !== "en")) {
      expect(issueWords(issue, locale)[0]).not.toBe(issue.message);
    }
  }
});

test("every message says what to write instead, but where only its author can know", () => {
  const silent = names.filter((name) => issuesOf(name).some((issue) => issue.hint === undefined));
  expect(silent).toEqual([]);
});

/** Codes that stand in the source without a fixture, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  "file-too-long": "a fixture of a megabyte would say no more than test/scenario/source.test.ts",
  "currency-differs": "of diff, which takes two files: test/analysis/diff.test.ts",
  "name-twice": "of a workbook: names that a spreadsheet cannot tell apart",
  "not-a-golden-result": "of check, against the saved result beside a file: test/analysis/check.test.ts",
  "not-in-file": "of --along, --only and the like: test/analysis",
  "nothing-to-simulate": "of simulate: test/analysis/simulate.test.ts",
  unusable: "of a file that cannot be read: test/cli/check.test.ts",
  "unit-differs": "of check, which has the results: test/analysis/check.test.ts",
  "unknown-line": "of explain: test/analysis/explain.test.ts",
  "yaml-syntax": "no text is known that comes to it; it is there for what a newer parser may say",
};

test("every code has a fixture", () => {
  const fixtures = names.map((name) => name.slice(0, -".yaml".length));
  const codes = Object.keys(languages.en.issues);
  expect(codes.filter((code) => !fixtures.includes(code) && WITHOUT[code] === undefined)).toEqual([]);
  expect(fixtures.filter((code) => !codes.includes(code))).toEqual([]);
});
