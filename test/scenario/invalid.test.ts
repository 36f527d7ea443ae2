import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { issueWords } from "../../src/language/issues.ts";
import { languages, locales } from "../../src/language/languages.ts";
import { issuesText } from "../../src/render/issues.ts";
import { errorsPage } from "../support/errors-page.ts";
import { folder, issuesOf, mended, names, WITHOUT } from "../support/invalid.ts";

describe("every mistake is mended by what its fixture's twin writes instead", () => {
  it.each(names)("%s", (name) => {
    expect(issuesOf(name, mended).map(({ message }) => message)).toEqual([]);
  });
});

describe("every fixture shows its own mistake and no other", () => {
  it.each(names)("%s", (name) => {
    expect([...new Set(issuesOf(name).map((issue) => issue.code))]).toEqual([name.slice(0, -".yaml".length)]);
  });
});

test.each(locales)("the messages read as they did: %s", async (locale) => {
  const all = names.map((name) => issuesText(issuesOf(name), locale));
  const ending = locale === "en" ? "" : `.${locale}`;
  await expect(all.join("\n")).toMatchFileSnapshot(join(folder, `messages.golden${ending}.txt`));
});

test("English is what an issue carries, and no other language says the same", () => {
  for (const issue of names.flatMap((name) => issuesOf(name))) {
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

test("every code has a fixture", () => {
  const fixtures = names.map((name) => name.slice(0, -".yaml".length));
  const codes = Object.keys(languages.en.issues);
  expect(codes.filter((code) => !fixtures.includes(code) && WITHOUT[code] === undefined)).toEqual([]);
  expect(fixtures.filter((code) => !codes.includes(code))).toEqual([]);
});

test("docs/errors.md is printed from the catalog", async () => {
  await expect(errorsPage()).toMatchFileSnapshot("../../docs/errors.md");
});
