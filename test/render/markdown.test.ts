import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { escapeMarkdown, renderMarkdown } from "../../src/render/markdown.ts";
import { axisOf, seriesOf } from "../../src/report/chart.ts";
import type { Block, Cell, Document, Row } from "../../src/report/document.ts";
import { document } from "./arbitrary.ts";
import { compare } from "./sample.ts";

const render = (input: Document) => renderMarkdown(input, { width: undefined, color: 0, ascii: false });

it("is a comparison fit for a pull request", () => {
  expect(`\n${render(compare)}`).toMatchInlineSnapshot(`
    "
    ## First marketing leader

    **The retainer is cheapest by total cost over 12 months: $24,000.00 (20.00%) less than hourly, the next cheapest.**

    12 months from January 2027, in USD

    |  | Counted how | Retainer | Hourly | Full-time hire |
    | :--- | :--- | ---: | ---: | ---: |
    | **Cash** |  |  |  |  |
    | Fees | 12 months | $96,000.00 | $120,000.00 |  |
    | Salary | 12 months |  |  | $174,000.00 |
    | Benefits and employer taxes | a month |  |  | $53,331.55<sup>1</sup> |
    | Recruiting | once |  |  | $43,500.00 |
    | **Cash** |  | **$96,000.00** | **$120,000.00** | **$270,831.55** |
    | **Imputed** |  |  |  |  |
    | Ramp-up | months 1 to 6 |  |  | $42,640.31<sup>2</sup> |
    | **Total** |  | **$96,000.00** | **$120,000.00** | **$313,471.86** |
    | Less than the hire |  | -$217,471.86 | -$193,471.86 | $0.00 |
    | in percent |  | -69.38% | -61.72% | 0.00% |
    | Run rate a year | month 12 x 12 | $96,000.00 | $120,000.00 | $227,331.55 |
    | Hours delivered |  | 480.0 | 480.0 | 1,872.0 |
    | Cost per hour |  | $200.00 | $250.00 | $167.45 |

    <sup>1</sup> Social security stops in the month in which the pay of the year reaches the cap.  
    <sup>2</sup> Paid capacity that delivers nothing yet; counted, never paid.

    **Notes**

    - No overage rate: the retainer delivers 40 hours a month and the need is 40, so it is not used.
    - The hire delivers more than is needed: 1,872 hours against 480.
    "
  `);
});

describe("what a user wrote", () => {
  it.each([
    ["a | b", "a \\| b"],
    ["`code` \\ *bold* _it_ ~~no~~", "\\`code\\` \\\\ \\*bold\\* \\_it\\_ \\~\\~no\\~\\~"],
    ["<img src=x> & &lt;", "&lt;img src=x&gt; &amp; &amp;lt;"],
    ["[link](https://example.com)", "\\[link\\](https&#8203;://example.com)"],
    ["thanks @octocat, fixes #12 and GH-7", "thanks @&#8203;octocat, fixes \\#&#8203;12 and GH-&#8203;7"],
    ["# heading", "\\# heading"],
    ["two\nlines\u001b", "two lines␛"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["---", "\\---"],
    ["1.5 months", "1.5 months"],
    ["-$5.00", "-$5.00"],
  ])("starts no list and no rule: %j", (text, escaped) => {
    const { locale } = compare;
    const blocks = [{ block: "text", role: "plain", text }] as const;
    expect(render({ locale, blocks, footnotes: [], notices: [] })).toBe(`${escaped}\n`);
  });

  it("breaks no table: every row has as many cells as its header", () => {
    fc.assert(
      fc.property(document, (input) => {
        for (const block of render(input).split("\n\n")) {
          const lines = block.split("\n").filter((line) => line.startsWith("| "));
          const counts = lines.map((line) => line.replaceAll(/\\[\\|]/g, "").split("|").length);
          expect(new Set(counts).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("reaches the page without control characters, mentions or references", () => {
    fc.assert(
      fc.property(document, (input) => {
        const charts = /^(`{3,})text\n.*?^\1$/gms;
        const output = render(input);
        expect(output.replaceAll("\n", "").replaceAll("\u200d", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u);
        expect(output.replaceAll(charts, "")).not.toMatch(/@(?!&#8203;)|(?<!&)#\d/);
      }),
    );
  });
});

it("fences a chart beyond any fence inside it", () => {
  const series = seriesOf(["```"]).map((one) => ({ ...one, p5: 0, p10: 1, p50: 2, p90: 3, p95: 4, counts: [] }));
  const chart = { chart: "spread", x: axisOf("", [0, 4], String), bins: [], series, legend: "P10" } as const;
  const text = render({ locale: compare.locale, blocks: [{ block: "chart", chart }], footnotes: [], notices: [] });
  expect(text).toMatch(/^````text\nA ``` (?:.*\n)+````\n$/);
});

it("makes the addresses of its own footnotes links", () => {
  const footnotes = ["SSA, (https://www.ssa.gov/oact/cola/cbb_det.html); a_b."];
  const text = render({ locale: "en", blocks: [], footnotes, notices: ["see https://example.com"] });
  expect(text).toContain("SSA, (<https://www.ssa.gov/oact/cola/cbb_det.html>); a\\_b.");
  expect(text).not.toContain("<https://example.com>");
});

describe("a long page", () => {
  const text = (value: string): Cell => ({ type: "text", text: value });
  const table = (count: number): Block => ({
    block: "table",
    caption: "Months",
    columns: [{ header: "Month", align: "left", priority: 0 }],
    rows: Array.from(
      { length: count },
      (_, index): Row => ({ role: "line", cells: [text(`${index} ${"x".repeat(90)}`)] }),
    ),
  });
  const page = (...blocks: Block[]): Document => ({
    locale: "en",
    blocks: [{ block: "text", role: "title", text: "Title" }, ...blocks],
    footnotes: [],
    notices: [],
    verdict: "The answer.",
  });

  test("folds what is long, and shows what is short", () => {
    expect(render(page(table(41)))).toContain("<details>\n<summary>Months</summary>\n\n| Month |");
    expect(render(page(table(40)))).toContain("### Months\n\n| Month |");
  });

  test("stays under the limit of a pull request, and says how much is left out", () => {
    const long = render(page(...Array.from({ length: 30 }, () => table(100)))) as string;
    expect(long.length).toBeLessThanOrEqual(65_536);
    // Title, verdict, six tables of about 9,700 characters and some rows of the seventh; it and 23 more are not whole.
    expect(long).toMatch(/^## Title\n\n\*\*The answer\.\*\*/);
    expect(long.trimEnd()).toMatch(
      /limit: 24 parts are cut short or left out \(--format table or csv has everything\)\.$/,
    );
    expect(long.split("<details>")).toHaveLength(8);
    expect(long.split("</details>")).toHaveLength(8);
  });

  test("shows the first rows of a table that is longer than the limit, and the notices", () => {
    const text = render({ ...page(table(2000), table(2)), notices: ["Mind this."] }) as string;
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(65_000);
    expect(text).toMatch(/\n\| 600 x{90} \|\n[\s\S]* x{90} \|\n\n<\/details>\n\nCut to fit .* 2 parts are cut short/);
    expect(text.trimEnd()).toMatch(/\*\*Notes\*\*\n\n- Mind this\.$/);
    const many = Array.from({ length: 3000 }, (_, index) => `Notice ${index}, which is as long as this.`);
    const noticed = render({ ...page(table(2000)), notices: many }) as string;
    expect(noticed.length).toBeLessThanOrEqual(65_536);
    expect(noticed).toMatch(/2 parts are cut short[\s\S]*\n- Notice 300, /);
  });
});
