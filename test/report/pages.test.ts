/** A page of each command at every usual width, in both languages: to be read as a reader would when one changes. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { displayWidth } from "../../src/render/terminal/width.ts";
import { fakeIo } from "../support/io.ts";

const WIDTHS = [60, 80, 100, 140];
const file = "fixtures/first-cmo/scenario.yaml";
const other = "fixtures/dearer.yaml";
const text = readFileSync(file, "utf8");
const files = { [file]: text, [other]: text.replace("monthlyFee: 8000", "monthlyFee: 8800") };

const commands: Readonly<Record<string, readonly string[]>> = {
  compare: [file],
  schedule: [file],
  "break-even": [file],
  explain: [file, "hire.rampUp"],
  sensitivity: [file, "--grid", "need.hoursPerMonth,hire.annualSalary"],
  simulate: [file],
  check: [other],
  diff: [file, other],
  figures: ["us-ca"],
};

describe.each(Object.keys(commands))("the page of %s", (command) => {
  test.each(["en", "nl"])("in %s at 60, 80, 100 and 140 columns", async (locale) => {
    const pages: string[] = [];
    for (const columns of WIDTHS) {
      const io = fakeIo({ files, columns });
      expect(
        await run([command, ...(commands[command] ?? []), "--locale", locale, "--color", "never"], io),
      ).toBeLessThan(2);
      expect(io.stdout.split("\n").filter((line) => displayWidth(line) > columns)).toEqual([]);
      pages.push(`${"=".repeat(columns)}\n${io.stdout}`);
    }
    await expect(pages.join("\n")).toMatchFileSnapshot(`pages/${command}.${locale}.txt`);
  });
});
