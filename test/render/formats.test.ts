import { describe, expect, it } from "vitest";
import { checkedFile, checkFinding } from "../../src/analysis/check.ts";
import { formatNamed, formatNames, formatOfFile, formats, formatsFrom, renderAs } from "../../src/render/formats.ts";
import { compare, tidy } from "./sample.ts";

const inputs = {
  document: () => compare,
  tidy: () => tidy,
  finding: () => ({ schemaVersion: 1 }),
  checks: () => checkFinding([checkedFile("a.yaml", [], null, [])], null),
};

describe.each(formatNames)("%s", (name) => {
  it.each([0, 1] as const)("renders the sample with one newline at its end, colour %d", async (color) => {
    const output = await renderAs(name, inputs, { width: 80, color, ascii: false });
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
      [formats[name].takes]: inputs[formats[name].takes],
    };
    await expect(renderAs(name, only, { width: 80, color: 0, ascii: false })).resolves.toBeTypeOf("string");
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
  expect(formatOfFile("report.xlsx")).toBeUndefined();
  expect(formatOfFile("csv")).toBeUndefined();
});

it("gives no extension to two formats", () => {
  const all = formatNames.flatMap((name) => formats[name].extensions as readonly string[]);
  expect(new Set(all).size).toBe(all.length);
});

it("offers a format only where its input is made", () => {
  expect(formatsFrom()).toEqual(["table", "json", "csv", "ndjson", "markdown"]);
  expect(formatsFrom(["checks"])).toEqual(["junit", "github"]);
});
