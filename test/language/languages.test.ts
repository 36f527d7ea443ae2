import { expect, test } from "vitest";
import { languages } from "../../src/language/languages.ts";

test("each language has a name of its own", () => {
  const names = Object.values(languages).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
