import { expect, test } from "vitest";
import { kinds } from "../../src/engagements/kinds.ts";
import { issueWords } from "../../src/language/issues.ts";
import { languages } from "../../src/language/languages.ts";

test("each language has a name of its own", () => {
  const names = Object.values(languages).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("what the words of a kind's own fields mean is said in Dutch", () => {
  const fields = Object.values(kinds).flatMap(({ fields }) => Object.entries(fields));
  const worded = fields.flatMap(([key, field]) => (field.type === "word" ? [{ key, ...field }] : []));
  expect(worded.map(({ key }) => key)).toEqual(["notice"]);
  for (const { key, label, words } of worded) {
    const found = { a: "text", text: "3 months" };
    const values = { as: "meanings", key, label, words, found, near: null, write: null, known: Object.keys(words) };
    const [message, hint] = issueWords({ code: "unknown-word", values }, "nl");
    expect(message).not.toContain(`(${label})`);
    for (const meaning of Object.values(words)) expect(hint).not.toContain(meaning);
  }
});
