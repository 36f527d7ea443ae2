import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/main.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { fieldWords } from "../../src/language/labels.ts";
import { locales } from "../../src/language/languages.ts";
import { fakeIo } from "../support/io.ts";
import { cmoCost, cmoCostAlone, folder } from "../support/process.ts";
import { schemaErrors } from "../support/schema.ts";
import { env, hiredIn, text } from "../support/starter.ts";
import { few } from "../support/thorough.ts";

/** How each command is called on a file; those that take none are left out. */
const calls: Readonly<Record<string, (file: string) => readonly string[]>> = {
  diff: (file) => [file, file],
  init: () => ["-"],
  schema: () => [],
  figures: () => [],
};

test("0: writes a file on which every command runs without an edit, and says what is next", async () => {
  const root = folder({});
  expect(await cmoCost(root, ["init"], { env })).toEqual({
    status: 0,
    stdout: "",
    stderr: `created: scenario.yaml\nnext: node ${resolve("bin/cmo-cost.js")} compare scenario.yaml\n`,
  });
  for (const name of Object.keys(commands)) {
    const args = calls[name]?.("scenario.yaml") ?? ["scenario.yaml"];
    const { status, stdout, stderr } = await cmoCost(root, [name, ...args]);
    expect({ status, stderr }, name).toEqual({ status: 0, stderr: "" });
    expect(stdout, name).not.toBe("");
  }
  expect(readdirSync(root)).toEqual(["scenario.yaml"]);
});

test("2: what is there is left as it is, a dead link too", async () => {
  const root = folder({ "scenario.yaml": "mine\n" });
  expect(await cmoCost(root, ["init"])).toMatchObject({ status: 2, stdout: "" });
  expect(readFileSync(join(root, "scenario.yaml"), "utf8")).toBe("mine\n");
  symlinkSync("nowhere", join(root, "link.yaml"));
  expect((await cmoCost(root, ["init", "link.yaml"])).status).toBe(2);
});

test.each([
  [["--kind", "retaner"], "did you mean `retainer`?"],
  [["--kind", ""], "a kind of engagement was expected"],
  [["--start", "2027"], "--start: a month"],
  [["--currency", "usd"], "--currency: an ISO 4217 currency code was expected, found `usd`; write USD"],
  [
    ["--jurisdiction", "germany"],
    "--jurisdiction: a built-in jurisdiction was expected, found `germany`; did you mean `de`?",
  ],
  [
    ["--jurisdiction", "de", "--kind", "hourly"],
    "--jurisdiction: employer taxes belong to a hire: write --kind hourly,fullTime",
  ],
  [["--jurisdiction", "de", "--currency", "USD"], "--jurisdiction: the employer taxes of `de` are in EUR"],
  [["--jurisdiction", "de", "--start", "2023-01"], "--jurisdiction: `de` has no figures of 2023"],
  [["--locale", "de"], "Allowed choices are en, nl"],
])("2: %j", async (flags, says) => {
  const root = folder({});
  const { status, stderr } = await cmoCost(root, ["init", ...flags]);
  expect(stderr).toContain(says);
  expect(status).toBe(2);
  expect(readdirSync(root)).toEqual([]);
});

describe.each(locales)("in %s", (locale) => {
  test.each(few(Object.keys(kinds), "fullTime", ...(locale === "en" ? ["retainer", "plan"] : [])))(
    "a file of %s alone is met by its own expectations and simulated",
    async (kind) => {
      const file = await text("--kind", kind, "--locale", locale);
      for (const [name, ...flags] of [["check"], ["simulate", "--draws", "50"], ["sensitivity"], ["break-even"]]) {
        const io = fakeIo({ files: { "a.yaml": file } });
        const path = name === "check" ? "-" : "a.yaml";
        const given = fakeIo({ files: { "-": file, "a.yaml": file } });
        const code = await run([name as string, path, ...flags], path === "-" ? given : io);
        expect({ code, err: io.stderr + given.stderr }, name).toEqual({ code: 0, err: "" });
      }
    },
  );

  test("all kinds at once keep the schema, and every field is there to be filled in, with its help", async () => {
    const file = await text("--kind", Object.keys(kinds).join(","), "--locale", locale);
    expect(schemaErrors(file)).toEqual([]);
    for (const [kind, { fields }] of Object.entries(kinds)) {
      for (const [name, field] of Object.entries(fields)) {
        if (field.type === "parts") continue;
        expect(file).toContain(`${name}: `);
        expect(file).toContain(fieldWords(locale as "en" | "nl", `kinds.${kind}.fields.${name}`, field).join(": "));
      }
    }
  });
});

test("all commands agree on the winner, and no option has hours of its own beside the need", async () => {
  for (const flags of [[], ["--locale", "nl"], ["--kind", Object.keys(kinds).join(",")]]) {
    const file = await text(...flags);
    expect(file).not.toMatch(/^ {4}hoursPerMonth:/m);
    const answer = async (name: string) => {
      const io = fakeIo({ files: { "a.yaml": file } });
      await run([name, "a.yaml", "--format", "json"], io);
      return JSON.parse(io.stdout);
    };
    const { winner } = (await answer("compare")).verdict;
    expect((await answer("sensitivity")).winner).toBe(winner);
    expect(file).toContain(`- { winner: ${winner} }`);
  }
});

test("in Dutch a hire has its holiday allowance and the contributions of the Netherlands", async () => {
  const dutch = await text("--locale", "nl");
  expect(dutch).toMatch(/^ {4}holidayAllowance: 8%/m);
  expect(dutch).toMatch(/^ {4}employerTaxes: nl/m);
  expect(await text("--locale", "nl", "--currency", "USD")).not.toMatch(/^ {4}employerTaxes: nl/m);
});

test.each(["us-tx", "de", "nl"])(
  "a hire in %s is priced in its money, with its terms and their sources to use",
  hiredIn,
);

test("the law of the place stands in the language of the file", async () => {
  expect(await text("--kind", "fullTime", "--jurisdiction", "de", "--locale", "nl")).toMatch(
    /^ {4}# noticeMonths: 4 weeks .*; vier weken volgens de wet, .*\(§ 622 BGB, at https/m,
  );
});

test("the schema's line leads to a file that is there", async () => {
  for (const files of [{}, { "node_modules/cmo-cost/schema.json": "{}" }] as Record<string, string>[]) {
    const root = folder({ ...files, "p/.keep": "" });
    for (const name of ["a.yaml", "p/b.yaml"]) {
      await cmoCost(root, ["init", name]);
      const [, path = ""] = /\$schema=(.*)/.exec(readFileSync(join(root, name), "utf8")) ?? [];
      expect(existsSync(resolve(join(root, dirname(name)), path)), path).toBe(true);
    }
  }
});

test("the next command is named as this one was called", async () => {
  const root = folder({});
  expect(cmoCostAlone(root, ["init", "my plan.yaml"], { env: { npm_command: "exec" } }).stderr).toContain(
    "next: npx cmo-cost compare 'my plan.yaml'\n",
  );
  symlinkSync(resolve("bin/cmo-cost.js"), join(root, "cmo-cost"));
  const { stderr } = spawnSync(process.execPath, [join(root, "cmo-cost"), "init", "a.yaml"], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "" },
  });
  expect(stderr).toContain("next: cmo-cost compare a.yaml\n");
});

test("begins with the line for editors: the installed schema as seen from the file, or what --schema says", async () => {
  const first = (file: string) => file.split("\n")[0];
  expect(first(await text("--schema", "https://example.com/schema.json"))).toBe(
    "# yaml-language-server: $schema=https://example.com/schema.json",
  );
  const root = folder({ "node_modules/cmo-cost/schema.json": "{}" });
  mkdirSync(join(root, "pricing"));
  await cmoCost(root, ["init", "pricing/a.yaml"]);
  await cmoCost(root, ["init", "b.yaml"]);
  expect(first(readFileSync(join(root, "pricing/a.yaml"), "utf8"))).toBe(
    "# yaml-language-server: $schema=../node_modules/cmo-cost/schema.json",
  );
  expect(first(readFileSync(join(root, "b.yaml"), "utf8"))).toBe(
    "# yaml-language-server: $schema=./node_modules/cmo-cost/schema.json",
  );
});

test("starts next January, unless told otherwise", async () => {
  expect(await text()).toContain("\nstart: 2027-01 ");
  expect(await text("--start", "2028-06")).toContain("\nstart: 2028-06 ");
  expect(await text("--locale", "nl")).toContain("\ncurrency: EUR ");
  expect(await text("--currency", "GBP")).toContain("\ncurrency: GBP ");
  for (const [epoch, start] of [
    ["0", "1971-01"],
    ["99999999999", "2200-01"],
    ["-99999999999", "1900-01"],
    // No moment at all, so the clock's.
    ["1e300", `${new Date().getUTCFullYear() + 1}-01`],
  ] as const) {
    const io = fakeIo({ env: { SOURCE_DATE_EPOCH: epoch } });
    expect(await run(["init", "-"], io)).toBe(0);
    expect(io.stdout).toContain(`\nstart: ${start} `);
  }
});

test("what is wrong with a flag's value is said in the language that was asked for", async () => {
  const io = fakeIo({ env });
  expect(await run(["init", "-", "--currency", "usd", "--locale", "nl"], io)).toBe(2);
  expect(io.stderr).toBe("cmo-cost: --currency: hier hoort een valutacode van ISO 4217, er staat `usd`; schrijf USD\n");
});
