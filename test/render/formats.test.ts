import { describe, expect, it } from "vitest";
import { checkedFile, checkFinding } from "../../src/analysis/check.ts";
import { liveWorkbook } from "../../src/analysis/workbook/workbook.ts";
import { formatNamed, formatNames, formatOfFile, formats, formatsFrom, renderAs } from "../../src/render/formats.ts";
import { workbook } from "../../src/report/workbook/workbook.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { houseWith } from "../support/house.ts";
import { fakeIo } from "../support/io.ts";
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

describe("one file and one line more", () => {
  const house = houseWith({
    "render/shout.ts": `import type { Tidy } from "../report/document.ts";
import type { Render } from "./render.ts";

/** How many rows there are, as one byte. */
export const renderShout: Render<Tidy, Uint8Array> = ({ rows }) => Uint8Array.of(rows.length);
`,
    "render/formats.ts": (source) =>
      source.replace(
        "  github:",
        `  shout: { takes: "tidy", extensions: [".shout"], load: async () => (await import("./shout.ts")).renderShout },\n  github:`,
      ),
  });
  const files = {
    "a.yaml":
      "version: 1\ncurrency: EUR\nstart: 2027-01\nhorizonMonths: 12\noptions: { a: { kind: retainer, monthlyFee: 1 } }",
  };
  const run = async (argv: readonly string[], terminal?: number) => {
    const { run } = await house.load<typeof import("../../src/cli/main.ts")>("cli/main.ts");
    const io = fakeIo({ files, ...(terminal === undefined ? {} : { terminal }) });
    return { code: await run(argv, io), io };
  };

  it("are a format: it compiles, has its name and its ending in every command, and may give bytes", async () => {
    expect(house.typeErrors()).toBe("");
    const piped = await run(["compare", "a.yaml", "--format", "shout"]);
    expect(piped.io.bytes).toEqual([Uint8Array.of(1)]);
    const written = await run(["schedule", "a.yaml", "-o", "months.shout"]);
    expect(written.io.written.get("months.shout")).toEqual(Uint8Array.of(12));
    expect((await run(["break-even", "--help"])).io.stdout).toContain('"shout"');
  });

  it("never put bytes on a terminal", async () => {
    const { code, io } = await run(["compare", "a.yaml", "--format", "shout"], 80);
    expect({ code, bytes: io.bytes }).toEqual({ code: 2, bytes: [] });
    expect(io.stderr).toMatch(/^cmo-cost: .* -o/);
    expect((await run(["compare", "a.yaml", "--format", "shout", "-o", "x"], 80)).code).toBe(0);
  });
});
