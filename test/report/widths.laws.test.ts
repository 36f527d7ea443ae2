import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { displayWidth } from "../../src/render/terminal/width.ts";
import { fakeIo } from "../support/io.ts";

const stories = ["first-cmo", "dutch-director"];
const asked = [
  ["compare"],
  ["compare", "--sources"],
  ["schedule"],
  ["schedule", "--by", "year"],
  ["schedule", "--chart"],
  ["break-even"],
  ["sensitivity"],
  ["explain"],
];

describe.each(stories)("every page of %s", (story) => {
  const file = `fixtures/${story}/scenario.yaml`;
  const files = { [file]: readFileSync(file, "utf8") };

  test.each(asked)("%s %s %s fits 60, 80, 100 and 140 columns in both languages", async (...words) => {
    const [command = "", ...flags] = words.filter((word) => word !== undefined);
    for (const columns of [60, 80, 100, 140]) {
      for (const locale of ["en", "nl"]) {
        const io = fakeIo({ files, columns });
        expect(await run([command, file, ...flags, "--locale", locale], io)).toBe(0);
        expect(io.stdout.split("\n").filter((line) => displayWidth(line) > columns)).toEqual([]);
      }
    }
  });
});
