import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../src/cli/main.ts";
import { fakeIo } from "./support/io.ts";

const readme = readFileSync("README.md", "utf8");

/** The page with the output of every `$ cmo-cost` line as it is now. */
async function rerun(page: string): Promise<string> {
  const blocks = page.split(/^(```console\n[\s\S]*?^```)$/m);
  for (const [index, block] of blocks.entries()) {
    if (!block.startsWith("```console")) continue;
    const commands = block.split("\n").filter((line) => line.startsWith("$ "));
    const texts = [];
    for (const command of commands) texts.push(`${command}\n${await output(command)}`);
    blocks[index] = `\`\`\`console\n${texts.join("\n")}\`\`\``;
  }
  return blocks.join("");
}

async function output(command: string): Promise<string> {
  const words = command.slice(2).split(" ");
  expect(words[0], "console blocks show our own command only").toBe("cmo-cost");
  const io = fakeIo({ columns: 96 });
  await run(words.slice(1), io);
  return (io.stdout + io.stderr).replace(/[ \t]+$/gm, "");
}

test("every command of the README prints what the README says", async () => {
  await expect(await rerun(readme)).toMatchFileSnapshot("../README.md");
});

test("the library example of the README prints what its comment says", () => {
  const [, example = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", example], { encoding: "utf8" });
  const promised = [...example.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).join("\n");
  expect(printed.trim()).toBe(promised);
});
