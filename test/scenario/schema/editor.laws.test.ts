/** The schema in an editor: a process of its own, that is slow to start. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../../../src/engagements/kinds.ts";
import { scenarioJsonSchema } from "../../../src/scenario/schema/json.ts";
import { LanguageServer } from "../../support/language-server.ts";
import { oneOption as option } from "../../support/option.ts";
import { temporaryFolder } from "../../support/process.ts";

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
      expect.arrayContaining(["currency", "horizonMonths", "options", "expect", "inputs", "cases"]),
    );
  });

  test("completion offers jurisdictions and their keys, words, choices and currencies", async () => {
    const inHire = (line: string) =>
      option("fullTime", { annualSalary: "100000", ...Object.fromEntries([line.split(": ")]) });
    expect(await offered("place.yaml", inHire("employerTaxes: ‸"))).toEqual(
      expect.arrayContaining(["us-tx", "au-nsw", "nl"]),
    );
    expect(await offered("keys.yaml", `${option("fullTime", { employerTaxes: "" })}      ‸`)).toEqual(
      expect.arrayContaining(["jurisdiction", "unemployment"]),
    );
    expect(await offered("notice.yaml", inHire("notice: ‸"))).toEqual(expect.arrayContaining(["paid", "worked"]));
    expect(await offered("every.yaml", option("retainer", { billing: "\n      every: ‸" }))).toEqual(
      expect.arrayContaining(["month", "quarter", "year"]),
    );
    expect(await offered("currency.yaml", "version: 1\ncurrency: ‸")).toEqual(expect.arrayContaining(["USD", "EUR"]));
  });

  test("what the reader refuses is marked where it stands", async () => {
    const lines = ["$8,000", "8 k", "9000 - 8000"];
    for (const [index, fee] of lines.entries()) {
      const { diagnostics } = await opened(`bad${index}.yaml`, `${option("retainer", { monthlyFee: fee })}‸`);
      expect(
        diagnostics.map(({ range }) => range.start.line),
        fee,
      ).toContain(7);
    }
    const { diagnostics } = await opened(
      "place-bad.yaml",
      `${option("fullTime", { annualSalary: "1000", employerTaxes: "us-xx" })}‸`,
    );
    expect(diagnostics.map(({ range }) => range.start.line)).toContain(8);
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
