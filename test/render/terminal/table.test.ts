import { describe, expect, it } from "vitest";
import type { RenderOptions } from "../../../src/render/render.ts";
import { loadTable } from "../../../src/render/terminal/table.ts";
import { axisOf, seriesOf } from "../../../src/report/chart.ts";
import type { Document } from "../../../src/report/document.ts";
import { compare } from "../sample.ts";

const render = async (document: Document, options: Partial<RenderOptions>) => {
  const all: RenderOptions = { width: 80, color: 0, ascii: false, ...options };
  return `\n${(await loadTable(all))(document, all)}`;
};

describe("a comparison in the terminal", () => {
  it("at 120 columns", async () => {
    expect(await render(compare, { width: 120 })).toMatchInlineSnapshot(`
      "
      First marketing leader
      12 months from January 2027, in USD

                                     Counted how         Retainer         Hourly  Full-time hire
      ──────────────────────────────────────────────────────────────────────────────────────────
      Cash
        Fees                         12 months        $96,000.00    $120,000.00
        Salary                       12 months                                      $174,000.00
        Benefits and employer taxes  a month                                         $53,331.55¹
        Recruiting                   once                                            $43,500.00
      ──────────────────────────────────────────────────────────────────────────────────────────
      Cash                                            $96,000.00    $120,000.00     $270,831.55

      Imputed
        Ramp-up                      months 1 to 6                                   $42,640.31²
      ──────────────────────────────────────────────────────────────────────────────────────────
      Total                                           $96,000.00    $120,000.00     $313,471.86
      Less than the hire                            -$217,471.86   -$193,471.86           $0.00
      in percent                                          -69.38%        -61.72%           0.00%
      Run rate a year                month 12 x 12    $96,000.00    $120,000.00     $227,331.55
      Hours delivered                                     480.0          480.0         1,872.0
      Cost per hour                                      $200.00        $250.00         $167.45

      ¹ Social security stops in the month in which the pay of the year reaches the cap.
      ² Paid capacity that delivers nothing yet; counted, never paid.

      Notes
      ! No overage rate: the retainer delivers 40 hours a month and the need is 40, so it is not used.
      ! The hire delivers more than is needed: 1,872 hours against 480.

      The retainer is cheapest by total cost over 12 months: $24,000.00 (20.00%) less than hourly, the next cheapest.
      "
    `);
  });

  it("at 80 columns, in ASCII", async () => {
    expect(await render(compare, { ascii: true })).toMatchInlineSnapshot(`
      "
      First marketing leader
      12 months from January 2027, in USD

                          Counted how         Retainer         Hourly  Full-time hire
      -------------------------------------------------------------------------------
      Cash
        Fees              12 months        $96,000.00    $120,000.00
        Salary            12 months                                    $174,000.00
        Benefits and      a month                                       $53,331.55[1]
        employer taxes
        Recruiting        once                                          $43,500.00
      -------------------------------------------------------------------------------
      Cash                                 $96,000.00    $120,000.00   $270,831.55

      Imputed
        Ramp-up           months 1 to 6                                 $42,640.31[2]
      -------------------------------------------------------------------------------
      Total                                $96,000.00    $120,000.00   $313,471.86
      Less than the hire                 -$217,471.86   -$193,471.86         $0.00
      in percent                               -69.38%        -61.72%         0.00%
      Run rate a year     month 12 x 12    $96,000.00    $120,000.00   $227,331.55
      Hours delivered                          480.0          480.0       1,872.0
      Cost per hour                           $200.00        $250.00       $167.45

      [1] Social security stops in the month in which the pay of the year reaches the
          cap.
      [2] Paid capacity that delivers nothing yet; counted, never paid.

      Notes
      ! No overage rate: the retainer delivers 40 hours a month and the need is 40, so
        it is not used.
      ! The hire delivers more than is needed: 1,872 hours against 480.

      The retainer is cheapest by total cost over 12 months: $24,000.00 (20.00%) less
      than hourly, the next cheapest.
      "
    `);
  });

  it("at 80 columns, in colour: bold totals, green savings, dimmed notes", async () => {
    expect((await render(compare, { color: 1 })).replaceAll("\u001b", "␛")).toMatchInlineSnapshot(`
      "
      ␛[1mFirst marketing leader␛[22m
      ␛[2m12 months from January 2027, in USD␛[22m

                          ␛[1mCounted how␛[22m         ␛[1mRetainer␛[22m         ␛[1mHourly␛[22m  ␛[1mFull-time hire␛[22m
      ───────────────────────────────────────────────────────────────────────────────
      ␛[1mCash␛[22m
        Fees              12 months        $96,000.00    $120,000.00
        Salary            12 months                                      $174,000.00
        Benefits and      a month                                         $53,331.55¹
        employer taxes
        Recruiting        once                                            $43,500.00
      ───────────────────────────────────────────────────────────────────────────────
      ␛[1mCash␛[22m                                 ␛[1m$96,000.00␛[22m    ␛[1m$120,000.00␛[22m     ␛[1m$270,831.55␛[22m

      ␛[1mImputed␛[22m
        Ramp-up           months 1 to 6                                   $42,640.31²
      ───────────────────────────────────────────────────────────────────────────────
      ␛[1mTotal␛[22m                                ␛[1m$96,000.00␛[22m    ␛[1m$120,000.00␛[22m     ␛[1m$313,471.86␛[22m
      Less than the hire                 ␛[32m-$217,471.86␛[39m   ␛[32m-$193,471.86␛[39m           $0.00
      in percent                               -69.38%        -61.72%           0.00%
      Run rate a year     month 12 x 12    $96,000.00    $120,000.00     $227,331.55
      ␛[2mHours delivered␛[22m                          ␛[2m480.0␛[22m          ␛[2m480.0␛[22m         ␛[2m1,872.0␛[22m
      ␛[2mCost per hour␛[22m                           ␛[2m$200.00␛[22m        ␛[2m$250.00␛[22m         ␛[2m$167.45␛[22m

      ␛[2m¹␛[22m ␛[2mSocial security stops in the month in which the pay of the year reaches the␛[22m
        ␛[2mcap.␛[22m
      ␛[2m²␛[22m ␛[2mPaid capacity that delivers nothing yet; counted, never paid.␛[22m

      ␛[1mNotes␛[22m
      ␛[33m!␛[39m No overage rate: the retainer delivers 40 hours a month and the need is 40, so
        it is not used.
      ␛[33m!␛[39m The hire delivers more than is needed: 1,872 hours against 480.

      ␛[1mThe retainer is cheapest by total cost over 12 months: $24,000.00 (20.00%) less␛[22m
      ␛[1mthan hourly, the next cheapest.␛[22m
      "
    `);
  });

  it("at 60 columns: a column less, and it says which", async () => {
    expect(await render(compare, { width: 60 })).toMatchInlineSnapshot(`
      "
      First marketing leader
      12 months from January 2027, in USD

                                                         Full-time
                             Retainer         Hourly          hire
      ────────────────────────────────────────────────────────────
      Cash
        Fees              $96,000.00    $120,000.00
        Salary                                        $174,000.00
        Benefits and                                   $53,331.55¹
        employer taxes
        Recruiting                                     $43,500.00
      ────────────────────────────────────────────────────────────
      Cash                $96,000.00    $120,000.00   $270,831.55

      Imputed
        Ramp-up                                        $42,640.31²
      ────────────────────────────────────────────────────────────
      Total               $96,000.00    $120,000.00   $313,471.86
      Less than the     -$217,471.86   -$193,471.86         $0.00
      hire
      in percent              -69.38%        -61.72%         0.00%
      Run rate a year     $96,000.00    $120,000.00   $227,331.55
      Hours delivered         480.0          480.0       1,872.0
      Cost per hour          $200.00        $250.00       $167.45

      Hidden columns: Counted how (widen the terminal or use
      --format csv).

      ¹ Social security stops in the month in which the pay of the
        year reaches the cap.
      ² Paid capacity that delivers nothing yet; counted, never
        paid.

      Notes
      ! No overage rate: the retainer delivers 40 hours a month
        and the need is 40, so it is not used.
      ! The hire delivers more than is needed: 1,872 hours against
        480.

      The retainer is cheapest by total cost over 12 months:
      $24,000.00 (20.00%) less than hourly, the next cheapest.
      "
    `);
  });

  it("at 40 columns: on its side, and it says so", async () => {
    expect(await render(compare, { width: 40 })).toMatchInlineSnapshot(`
      "
      First marketing leader
      12 months from January 2027, in USD

      Retainer
      ──────────────────────────────────────
      Cash
        Fees                     $96,000.00
      ──────────────────────────────────────
      Cash                       $96,000.00
      Total                      $96,000.00
      Less than the hire       -$217,471.86
      in percent                     -69.38%
      Run rate a year            $96,000.00
      Hours delivered                480.0
      Cost per hour                 $200.00

      Hourly
      ──────────────────────────────────────
      Cash
        Fees                    $120,000.00
      ──────────────────────────────────────
      Cash                      $120,000.00
      Total                     $120,000.00
      Less than the hire       -$193,471.86
      in percent                     -61.72%
      Run rate a year           $120,000.00
      Hours delivered                480.0
      Cost per hour                 $250.00

      Full-time hire
      ──────────────────────────────────────
      Cash
        Salary                  $174,000.00
        Benefits and employer    $53,331.55¹
        taxes
        Recruiting               $43,500.00
      ──────────────────────────────────────
      Cash                      $270,831.55

      Imputed
        Ramp-up                  $42,640.31²
      ──────────────────────────────────────
      Total                     $313,471.86
      Less than the hire              $0.00
      in percent                       0.00%
      Run rate a year           $227,331.55
      Hours delivered              1,872.0
      Cost per hour                 $167.45

      Hidden columns: Counted how (widen the
      terminal or use --format csv).
      The window is too narrow for a table, so
      this is a list.

      ¹ Social security stops in the month in
        which the pay of the year reaches the
        cap.
      ² Paid capacity that delivers nothing
        yet; counted, never paid.

      Notes
      ! No overage rate: the retainer delivers
        40 hours a month and the need is 40,
        so it is not used.
      ! The hire delivers more than is needed:
        1,872 hours against 480.

      The retainer is cheapest by total cost
      over 12 months: $24,000.00 (20.00%) less
      than hourly, the next cheapest.
      "
    `);
  });

  it("without a limit is as at 120 columns", async () => {
    expect(await render(compare, { width: undefined })).toBe(await render(compare, { width: 120 }));
  });

  it("takes a terminal below 40 columns to have 40", async () => {
    expect(await render(compare, { width: 12 })).toBe(await render(compare, { width: 40 }));
  });
});

describe("a table whose columns are no options", () => {
  const explain: Document = {
    ...compare,
    blocks: [
      {
        block: "table",
        caption: "How the salary came about",
        columns: [
          { header: "Line", align: "left", priority: 0 },
          { header: "Formula", align: "left", priority: 0 },
          { header: "Amount", align: "right", priority: 0 },
        ],
        rows: [
          {
            role: "line",
            cells: [
              { type: "text", text: "Salary of the hire" },
              { type: "text", text: "hire.annualSalary / 12 x 12 months" },
              { type: "number", value: 174_000, text: "$174,000.00" },
            ],
          },
        ],
      },
    ],
    footnotes: [],
    notices: [],
  };

  it("wraps its texts", async () => {
    expect(await render(explain, { width: 50 })).toMatchInlineSnapshot(`
      "
      How the salary came about

      Line           Formula                 Amount
      ─────────────────────────────────────────────
      Salary of the  hire.annualSalary  $174,000.00
      hire           / 12 x 12 months

      The retainer is cheapest by total cost over 12
      months: $24,000.00 (20.00%) less than hourly, the
      next cheapest.
      "
    `);
  });

  it("has a cell of many lines in a time that grows with them, beside cells of few", async () => {
    const columns = ["Line", "Formula"].map((header) => ({ header, align: "left", priority: 0 }) as const);
    const words = Array.from({ length: 40_000 }, (_, i) => String(10_000 + i));
    const row = (...texts: string[]) =>
      ({ role: "line", cells: texts.map((text) => ({ type: "text", text }) as const) }) as const;
    const rows = [row("one", words.join(" ")), row("two", "last")];
    const long: Document = { ...explain, blocks: [{ block: "table", columns, rows }] };
    const { verdict: _, ...page } = long;
    const text = await render(page, { width: 40 });
    const [, head, rule, first, second, ...rest] = text.split("\n");
    expect([head, rule, first, second]).toEqual([
      "Line  Formula",
      "───────────────────────────────────",
      "one   10000 10001 10002 10003 10004",
      "      10005 10006 10007 10008 10009",
    ]);
    expect(text.match(/\d{5}/g)).toEqual(words);
    expect(rest.slice(-3)).toEqual(["      49995 49996 49997 49998 49999", "two   last", ""]);
  });

  it("drops thousands of columns in a time that grows with them", async () => {
    const places = Array.from({ length: 4000 }, (_, c) => c);
    const columns = places.map((c) => ({ header: `c${c}`, align: "right", priority: c }) as const);
    const cells = places.map((c) => ({ type: "number", value: c, text: String(c) }) as const);
    const { verdict: _, ...page } = explain;
    const rows = [{ role: "line", cells }] as const;
    const text = await render({ ...page, blocks: [{ block: "table", columns, rows }] }, { width: 40 });
    expect(text.split("\n")[1]).toBe("c0  c1  c2  c3  c4  c5  c6  c7  c8  c9");
  });

  it("is a block a row where that is not enough", async () => {
    expect(await render(explain, { width: 40 })).toMatchInlineSnapshot(`
      "
      How the salary came about

      Salary of the hire
      ────────────────────────────────────
      Formula  hire.annualSalary / 12 x 12
               months
      Amount   $174,000.00

      The window is too narrow for a table, so
      this is a list.

      The retainer is cheapest by total cost
      over 12 months: $24,000.00 (20.00%) less
      than hourly, the next cheapest.
      "
    `);
  });
});

it("says a verdict where the document does, and as the last line", async () => {
  const verdict = "A tie.";
  const blocks = [{ block: "text", role: "verdict", text: verdict }, ...compare.blocks] as const;
  const output = await render({ ...compare, blocks, verdict }, {});
  expect(output.split(verdict)).toHaveLength(3);
  expect(output.endsWith(`\n\n${verdict}\n`)).toBe(true);
});

it("tells a chart its width, and cuts a line that is too long", async () => {
  const series = seriesOf(["#".repeat(99)]).map((one) => ({
    ...one,
    p5: 0,
    p10: 1,
    p50: 2,
    p90: 3,
    p95: 4,
    counts: [],
  }));
  const chart = { chart: "spread", x: axisOf("", [0, 4], String), bins: [], series, legend: "#".repeat(199) } as const;
  const blocks = [{ block: "chart", chart }] as const;
  for (const [width, drawn] of [
    [60, 60],
    [undefined, 80],
  ] as const) {
    const output = await render({ ...compare, blocks, footnotes: [], notices: [] }, { width });
    expect(/^A #+….*$/m.exec(output)?.[0]).toHaveLength(drawn);
    expect(output).toContain(width === undefined ? "#".repeat(199) : `\n${"#".repeat(width - 1)}…\n`);
  }
});
