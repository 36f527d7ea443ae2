import { describe, expect, it } from "vitest";
import { checkedFile, checkFinding } from "../../src/analysis/check.ts";
import { liveWorkbook } from "../../src/analysis/workbook/workbook.ts";
import { formatNamed, formatNames, formatOfFile, formats, formatsFrom, renderAs } from "../../src/render/formats.ts";
import { workbook } from "../../src/report/workbook/workbook.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { scenarioText } from "../support/scenario.ts";
import { compare, tidy } from "./sample.ts";

const inputs = {
  document: () => compare,
  tidy: () => tidy,
  finding: () => ({ schemaVersion: 1 }),
  checks: () => checkFinding([checkedFile("a.yaml", [], null, [])], null),
  workbook: () =>
    workbook(liveWorkbook(parseScenario(scenarioText("  it: { kind: retainer, monthlyFee: 8000 }"))), "en"),
  page: () => ({
    page: {
      ...{ title: "A", subtitle: "", beside: [], chapters: [], tool: "a 1" },
      locale: "en" as const,
    },
    engine: { script: "", hash: (text: string) => text },
  }),
};

describe.each(formatNames)("%s", (name) => {
  it.each([0, 1] as const)("renders the sample with one newline at its end, colour %d", async (color) => {
    const output = await renderAs(name, inputs, { width: 80, color, ascii: false });
    if (typeof output !== "string") {
      expect(output.length).toBeGreaterThan(0);
      return;
    }
    expect(output).toMatch(/[^\n]\n$/);
    if (color === 0) expect(output).not.toContain("\u001b");
  });

  it("makes only the input it takes", async () => {
    const refuse = () => {
      throw new Error("not asked for");
    };
    const only = {
      document: refuse,
      tidy: refuse,
      finding: refuse,
      checks: refuse,
      page: refuse,
      workbook: refuse,
      [formats[name].takes]: inputs[formats[name].takes],
    };
    await expect(renderAs(name, only, { width: 80, color: 0, ascii: false })).resolves.toBeDefined();
  });

  it("is found by its name and by each of its extensions", () => {
    expect(formatNamed(name)).toBe(name);
    for (const extension of formats[name].extensions) {
      expect(formatOfFile(`out/of.it${extension}`)).toBe(name);
      expect(formatOfFile(`OUT${extension.toUpperCase()}`)).toBe(name);
    }
  });
});

it("finds no format for other words and files", () => {
  expect(formatNamed("constructor")).toBeUndefined();
  expect(formatNamed("JSON")).toBeUndefined();
  expect(formatOfFile("report.xls")).toBeUndefined();
  expect(formatOfFile("csv")).toBeUndefined();
});

it("gives no extension to two formats", () => {
  const all = formatNames.flatMap((name) => formats[name].extensions as readonly string[]);
  expect(new Set(all).size).toBe(all.length);
});

it("offers a format only where its input is made", () => {
  expect(formatsFrom()).toEqual(["table", "json", "csv", "tsv", "ndjson", "markdown"]);
  expect(formatsFrom(["checks"])).toEqual(["junit", "github"]);
});
