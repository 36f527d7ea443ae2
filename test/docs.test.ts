/** What the documents show is what happens: commands print it, scenarios run, code compiles and runs, tables are those of the registers. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../src/cli/main.ts";
import { parseScenario } from "../src/scenario/parse.ts";
import { fakeIo } from "./support/io.ts";
import { blocks, printedReference, tables } from "./support/reference.ts";
import { thorough } from "./support/thorough.ts";
import { outcome } from "./support/worked.ts";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (page: string) => readFileSync(page, "utf8");

/** The page with the output of every `$ cmo-cost` line as it is now. */
async function rerun(page: string): Promise<string> {
  const parts = page.split(/^(```console\n[\s\S]*?^```)$/m);
  for (const [index, block] of parts.entries()) {
    if (!block.startsWith("```console")) continue;
    const commands = block.split("\n").filter((line) => line.startsWith("$ "));
    const texts = [];
    for (const command of commands) texts.push(`${command}\n${await output(command)}`);
    parts[index] = `\`\`\`console\n${texts.join("\n")}\`\`\``;
  }
  return parts.join("").replace(PRINTED, (_, start: string, end: string) => `${start}\n${printedReference()}\n${end}`);
}

const PRINTED = /(<!-- printed .*? -->)[\s\S]*?(<!-- \/printed -->)/;

async function output(command: string): Promise<string> {
  const [, call = "", end, lines] = /^(.*?)(?: \| (head|tail) -(\d+))?$/.exec(command.slice(2)) ?? [];
  const words = call.split(" ");
  expect(words[0], "console blocks show our own command only").toBe("cmo-cost");
  const io = fakeIo({ columns: 96 });
  await run(words.slice(1), io);
  const text = (io.stdout + io.stderr).replace(/[ \t]+$/gm, "");
  if (end === undefined) return text;
  const all = text.split("\n").slice(0, -1);
  return `${(end === "head" ? all.slice(0, Number(lines)) : all.slice(-Number(lines))).join("\n")}\n`;
}

test.each(pages)("%s prints what it says", async (page) => {
  await expect(await rerun(read(page))).toMatchFileSnapshot(`../${page}`);
});

test.each(pages)("links of %s lead somewhere", (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
  const there = (target: string) => readFileSync(join(dirname(page), target));
  for (const target of targets) expect(() => there(target), target).not.toThrow();
});

const whole = pages.flatMap((page) =>
  blocks(page, "yaml")
    .filter((text) => text.startsWith("version:"))
    .map((text) => [page, text] as const),
);

test.each(whole)("a scenario of %s runs", (page, text) => {
  expect(parseScenario(text, { file: page }).options.length).toBeGreaterThan(0);
});

const worked = whole.filter(([, text]) => text.includes("\nexpect:"));

test.each(worked)("what a scenario of %s expects was worked out by hand, and holds", async (_, text) => {
  const io = fakeIo({ files: { "worked.yaml": text } });
  expect([await run(["check", "worked.yaml"], io), io.stdout]).toEqual([0, expect.stringContaining("passed")]);
});

const named = tables().map((table) => [table.title, table] as const);

describe.each(named)("docs/scenario.md, %s", (_, { examples, keys }) => {
  test("every key has a worked example", () => {
    expect(Object.keys(examples.keys).sort()).toEqual(Object.keys(keys).sort());
  });

  test.each(Object.entries(examples.keys))("%s: %s", (key, example) => {
    const [write, gives] = example;
    const status = examples.of === "expectation" ? gives : "holds";
    expect([write, outcome(examples, example)]).toEqual([
      expect.stringContaining(key.split(".").at(-1) ?? key),
      status,
    ]);
  });

  // Among the laws, since it runs each of them once more.
  test.runIf(thorough() && examples.of !== "expectation").each(Object.entries(examples.keys))(
    "%s: without it, %s does not hold",
    (_, example) => expect(outcome(examples, example, true)).not.toBe("holds"),
  );
});

describe("docs/library.md", () => {
  const samples = blocks("docs/library.md", "ts");

  test.each(samples)("prints what its comments say: %#", (sample) => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", sample], {
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });
    const promised = [...sample.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).join("\n");
    expect(printed.trim()).toBe(promised);
  });
});
