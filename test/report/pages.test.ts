/** A page of each command at every usual width, in both languages: to be read as a reader would when one changes. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { displayWidth } from "../../src/render/terminal/width.ts";
import { fakeIo } from "../support/io.ts";
import { few } from "../support/thorough.ts";

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

const documents: Readonly<Record<string, readonly string[]>> = {
  "compare-markdown": ["compare", file, "--format", "markdown"],
  "report-markdown": ["report", file, "--format", "markdown"],
  init: ["init", "-", "--start", "2027-01", "--schema", "./schema.json"],
};

test.each(Object.keys(documents).flatMap((name) => [[name, "en"] as const, [name, "nl"] as const]))(
  "%s in %s, which has no width",
  async (name, locale) => {
    const io = fakeIo({ files });
    expect(await run([...(documents[name] ?? []), "--locale", locale], io)).toBe(0);
    await expect(io.stdout).toMatchFileSnapshot(`pages/${name}.${locale}.txt`);
  },
);

const nine = `version: 1
currency: USD
start: 2027-01
horizonMonths: 24
need: { hoursPerMonth: 60 }
options:
  a: { kind: retainer, title: "日本語のタイトル：分割払いの最高マーケティング責任者", monthlyFee: 8000 to 9000 }
  b: { kind: hourly, title: "👩‍💼🚀 Fractional CMO by the hour, after long negotiations", hourlyRate: 200 to 350 }
  c: { kind: fullTime, title: Kraftfahrzeughaftpflichtversicherungsgesellschaftsmarketingleiterin, annualSalary: 250000 }
${["d", "e", "f", "g", "h"].map((id) => `  ${id}: { kind: agency, monthlyFee: 15000 }`).join("\n")}
  i: { kind: custom, costs: { saved: { amount: -1000, every: month } } }
`;

describe.each(few(["USD", "JPY", "KWD"], "USD"))("nine options in %s", (currency) => {
  const files = { "nine.yaml": nine.replace("USD", currency) };

  test("below 60 columns lose the last columns of the overview, which are named, and what explains them", async () => {
    const io = fakeIo({ files, columns: 40 });
    await run(["compare", "nine.yaml", "--color", "never"], io);
    const [overview = ""] = io.stdout.split("Lowest cost");
    expect(overview.replace(/\s+/g, " ")).toMatch(/Hidden columns: .*FTE, Req\. met \(widen/);
    expect(overview).not.toContain("2,080");
  });

  test.each(["en", "nl"])("in %s have a whole row each from 60 columns on, and no broken words", async (locale) => {
    for (const columns of WIDTHS) {
      const io = fakeIo({ files, columns });
      await run(["compare", "nine.yaml", "--locale", locale, "--color", "never"], io);
      const rows = io.stdout.split("\n").filter((line) => /^[A-I] .* (?:yes|ja|no|nee)$/.test(line));
      expect(rows.map((row) => row[0]).join("")).toBe("ABCDEFGHI");
      expect(io.stdout).toMatch(/^ +(?:Overage hours|Fees|Honorarium) /m);
      const about = [...io.stdout.matchAll(/^! ([c-i]|Kraft)/gmu)].map(([, name = ""]) => name.charAt(0).toLowerCase());
      expect(about).toEqual([...about].sort((a, b) => Number(a !== "k") - Number(b !== "k") || a.localeCompare(b)));
    }
  });

  test("fit 40 columns in every command", async () => {
    for (const command of few(["compare", "schedule", "break-even", "explain", "sensitivity", "simulate"], "compare")) {
      const io = fakeIo({ files, columns: 40 });
      expect(await run([command, "nine.yaml", "--color", "never"], io)).toBe(0);
      expect(io.stdout.split("\n").filter((line) => displayWidth(line) > 40)).toEqual([]);
    }
  });
});
