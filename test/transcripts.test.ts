/** Each story's transcript: its commands, and what they print to a terminal of 100 columns. A line that begins with `$ ` runs anew. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../src/cli/commands.ts";
import { run } from "../src/cli/main.ts";
import { fakeIo } from "./support/io.ts";

const transcripts = readdirSync("fixtures")
  .map((story) => `fixtures/${story}/transcript.txt`)
  .filter((path) => existsSync(path));
const linesOf = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("$ cmo-cost "));

test.each(transcripts)("%s", async (path) => {
  const parts: string[] = [];
  for (const line of linesOf(path)) {
    const io = fakeIo({ columns: 100 });
    const code = await run(line.replace("$ cmo-cost ", "").split(" "), io);
    expect(code, line).toBeLessThan(2);
    parts.push(`${line}\n${`${io.stdout}${io.stderr}`.replace(/[ \t]+$/gm, "")}`);
  }
  await expect(parts.join("\n")).toMatchFileSnapshot(`../${path}`);
});

test("every story has one, and every question is asked in one", () => {
  const stories = readdirSync("fixtures").filter((name) => name !== "invalid");
  expect(transcripts).toHaveLength(stories.length);
  const asked = new Set(transcripts.flatMap(linesOf).map((line) => line.split(" ")[2]));
  const elsewhere = ["diff", "report", "figures", "init", "schema"];
  expect(Object.keys(commands).filter((name) => !asked.has(name) && !elsewhere.includes(name))).toEqual([]);
});
