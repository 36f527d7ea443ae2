/** Every story in fixtures/ prints what it printed when a person last checked it: `npm run golden` rewrites. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../src/cli/main.ts";
import { fakeIo } from "./support/io.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const stories = readdirSync(fixtures).filter((name) => name !== "invalid");

/** Stories told to readers of another language. */
const LOCALES: Readonly<Record<string, string>> = { "dutch-director": "nl" };

const GOLDENS = [
  ["json", "compare.golden.json"],
  ["markdown", "compare.golden.md"],
] as const;

/** Every field of a result stands in these; the others would only repeat them with other numbers. */
const IN_JSON = ["first-cmo", "bridge-then-hire", "employer-taxes-nl"];

test.each(stories)("%s", async (story) => {
  const folder = join(fixtures, story);
  for (const [format, file] of GOLDENS) {
    if (format === "json" && !IN_JSON.includes(story)) continue;
    const io = fakeIo();
    // As a reader of the repository would give it: JSON says the path.
    const path = `fixtures/${story}/scenario.yaml`;
    const argv = ["compare", path, "--format", format, "--locale", LOCALES[story] ?? "en"];
    expect([await run(argv, io), io.stderr]).toEqual([0, ""]);
    await expect(io.stdout).toMatchFileSnapshot(join(folder, file));
  }
});
