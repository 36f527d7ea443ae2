import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "../../../src/engagements/kinds.ts";
import { scenarioJsonSchema } from "../../../src/scenario/schema/json.ts";
import { LanguageServer } from "../../support/language-server.ts";
import { starterWith } from "../../support/option.ts";
import { temporaryFolder } from "../../support/process.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validate = ajv.compile(scenarioJsonSchema());
const errors = (text: string) => {
  validate(parse(text, { version: "1.2", merge: false }));
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
};

const fixtures = readdirSync("fixtures", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("scenario.yaml"),
);

test.each(fixtures)("accepts fixtures/%s", (path) => {
  expect(errors(readFileSync(join("fixtures", path), "utf8"))).toEqual([]);
});

const option = (kind: string, lines: Readonly<Record<string, string>>) =>
  `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\noptions:\n  one:\n    kind: ${kind}\n${Object.entries(
    lines,
  )
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join("")}`;

describe.each(Object.entries(kinds))("%s", (name, kind) => {
  test("accepts its starter, and each example beside it", () => {
    expect(errors(option(name, kind.starter))).toEqual([]);
    for (const field of Object.keys(kind.fields)) {
      expect(errors(option(name, starterWith(kind, field))), field).toEqual([]);
    }
  });

  test("refuses the keys of other kinds, and misspelt ones", () => {
    const others = Object.values(kinds).flatMap(({ fields }) => Object.keys(fields));
    for (const key of others.filter((one) => !Object.hasOwn(kind.fields, one))) {
      expect(errors(option(name, { ...kind.starter, [key]: "5" })), key).not.toEqual([]);
    }
    expect(errors(option(name, { ...kind.starter, monthlyFe: "5" }))).not.toEqual([]);
  });
});

test("takes every form of a number, and refuses what is none", () => {
  const fee = (value: string) => errors(option("retainer", { monthlyFee: value }));
  for (const good of [
    "8000",
    "8k",
    "7k to 8k to 9k",
    "{ low: 7k, high: 9k }",
    "{ value: 8000, source: an offer, asOf: 2026-03 }",
  ]) {
    expect(fee(good), good).toEqual([]);
  }
  for (const bad of ["true", "many", "[1, 2]", "{ low: 1 }", "{ value: 1, sorce: x }", "-5"])
    expect(fee(bad), bad).not.toEqual([]);
});

test("knows expectations", () => {
  const expecting = (line: string) => errors(`${option("retainer", { monthlyFee: "8000" })}expect:\n  - ${line}\n`);
  for (const good of [
    "{ of: one.total, is: 96000, within: 1%, level: warn }",
    "{ of: one.total, below: two.total, because: of the board }",
    "{ cheapest: one, by: cash }",
    "{ breakEven: [one, two], vary: need.hoursPerMonth, is: 32 }",
    "{ probabilityCheapest: one, atLeast: 80% }",
  ]) {
    expect(expecting(good), good).toEqual([]);
  }
  for (const bad of ["{ off: one.total, is: 1 }", "{ cheapest: one, is: 1 }", "{ of: total, is: 1 }", "{ is: 1 }"]) {
    expect(expecting(bad), bad).not.toEqual([]);
  }
});

test("knows what goes together: one way to say a price, and fields that need another", () => {
  expect(errors(option("coach", { programmeFee: "1000", sessionRate: "250", sessionsPerMonth: "2" }))).not.toEqual([]);
  expect(errors(option("coach", { sessionRate: "250" }))).not.toEqual([]);
  expect(errors(option("coach", {}))).not.toEqual([]);
  expect(errors(option("consultant", { projectFee: "1000", days: "3" }))).toEqual([]);
  expect(errors(option("consultant", { projectFee: "1000", dayRate: "900", days: "3" }))).not.toEqual([]);
  expect(errors(option("hourly", { hourlyRate: "250" }))).toEqual([]);
  expect(errors(option("hourly", { hourlyRate: "250", hoursPerMonth: "3", hoursPerWeek: "1" }))).not.toEqual([]);
  expect(errors(option("agency", { monthlyFee: "3500", mediaCommission: "10%" }))).not.toEqual([]);
});

describe("in an editor", () => {
  let server: LanguageServer;
  let folder: { readonly path: string; remove(): void };
  beforeAll(async () => {
    folder = temporaryFolder();
    const schema = join(folder.path, "schema.json");
    writeFileSync(schema, JSON.stringify(scenarioJsonSchema()));
    server = await LanguageServer.start(folder.path, schema);
  });
  afterAll(async () => {
    await server?.stop();
    folder?.remove();
  });

  /** Opens a text in which `‸` is the cursor; gives the problems, and where to ask. */
  async function opened(name: string, marked: string) {
    const at = marked.indexOf("‸");
    const before = marked.slice(0, at).split("\n");
    const text = marked.replace("‸", "");
    const uri = pathToFileURL(join(folder.path, name)).href;
    const diagnostics = await server.open(uri, text);
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { diagnostics, at: { textDocument: { uri }, position } };
  }

  async function offered(name: string, text: string): Promise<string[]> {
    const { at } = await opened(name, text);
    const answer = (await server.request("textDocument/completion", at)) as { items: { label: string }[] };
    return answer.items.map(({ label }) => label);
  }

  const hoverText = async (name: string, text: string) => {
    const { at } = await opened(name, text);
    return JSON.stringify(await server.request("textDocument/hover", at)).replaceAll("\\\\", "");
  };

  test("completion offers the keys of the kind and of no other", async () => {
    const labels = await offered("completion.yaml", `${option("retainer", { title: "A" })}    ‸`);
    expect(labels).toEqual(
      expect.arrayContaining(["monthlyFee", "includedHoursPerMonth", "startAfterMonths", "costs"]),
    );
    expect(labels).not.toContain("annualSalary");
    expect(labels).not.toContain("hourlyRate");
    const hire = await offered("hire.yaml", `${option("fullTime", { title: "A" })}    ‸`);
    expect(hire).toContain("annualSalary");
    expect(hire).not.toContain("monthlyFee");
  });

  test("completion offers the kinds, and the keys of the file", async () => {
    expect(await offered("kinds.yaml", option("‸", {}))).toEqual(expect.arrayContaining(Object.keys(kinds)));
    expect(await offered("file.yaml", "version: 1\n‸")).toEqual(
      expect.arrayContaining(["currency", "horizonMonths", "options", "expect"]),
    );
  });

  test("hover says what a number is, its unit and an example", async () => {
    const text = await hoverText("hover.yaml", option("retainer", { "monthly‸Fee": "8000" }));
    expect(text).toContain("monthly fee");
    expect(text).toContain("In the file's currency a month");
    expect(text).toContain("8000");
  });

  test("a typo is marked where it is, and a good file is not marked", async () => {
    const { diagnostics } = await opened("typo.yaml", `${option("retainer", { monthlyFe: "8000" })}‸`);
    expect(diagnostics.map(({ message }) => message).join("\n")).toContain("monthlyFe is not allowed");
    expect(diagnostics.find(({ message }) => message.includes("not allowed"))?.range.start).toEqual({
      line: 7,
      character: 4,
    });
    const good = await opened("good.yaml", `${readFileSync("fixtures/first-cmo/scenario.yaml", "utf8")}‸`);
    expect(good.diagnostics).toEqual([]);
  });
});
