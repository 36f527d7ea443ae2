import { describe, expect, test } from "vitest";
import { drawChart } from "../../../src/render/chart/draw.ts";
import { plainText } from "../../../src/render/chart/span.ts";
import { axisAlong, axisOf, type Chart, seriesOf } from "../../../src/report/chart.ts";

const lines = (chart: Chart, width: number, ascii = true) =>
  drawChart(chart, { width, ascii }, (text) => text).map((line) => plainText(line).trimEnd());

describe("a tornado", () => {
  const [alpha] = seriesOf(["alpha"]);
  const bar = { index: 0, letter: "A", flips: [] };
  const chart: Chart = {
    chart: "tornado",
    x: axisOf("", [-100, 200], String),
    bars: [
      { ...bar, label: "a", low: -100, high: 200, note: "300" },
      { ...bar, label: "b", low: 50, high: -100, note: "150", flips: ["at 3: x > y"] },
      { ...bar, label: "c", low: 60, high: 150, note: "90" },
    ],
    series: [alpha as NonNullable<typeof alpha>],
    legend: { low: "low", high: "high", flips: "changes" },
  };
  const [, , a = "", b = "", c = ""] = lines(chart, 60);
  const count = (line: string, mark: string) => line.split(mark).length - 1;

  test("has bars as long as their part of the longest, on their own side", () => {
    expect(Math.abs(count(a, "#") - 2 * count(a, "-"))).toBeLessThanOrEqual(1);
    expect(Math.abs(count(b, "#") - 2 * count(b, "-"))).toBeLessThanOrEqual(1);
    expect(a.indexOf("-")).toBeLessThan(a.indexOf("|"));
    expect(b.indexOf("#")).toBeLessThan(b.indexOf("|"));
    expect(a.indexOf("|")).toBe(b.indexOf("|"));
  });

  test("says by letter whose cost each bar is", () => {
    expect([a, b, c].map((line) => line.slice(0, 3))).toEqual(["A a", "A b", "A c"]);
    expect(lines(chart, 60).at(-1)).toBe("A alpha");
  });

  test("shows both ends of an input that moves the cost one way only", () => {
    expect(c).toMatch(/\|-+#+ /);
  });

  test("marks what changes the ranking, and says so only where something does", () => {
    expect([a, b].map((line) => line.includes("!"))).toEqual([false, true]);
    expect(lines(chart, 60)[0]).toContain("! changes");
    expect(lines({ ...chart, bars: chart.bars.slice(0, 1) }, 60)[0]).not.toContain("!");
  });
});

test("boxes stand on one axis, in order of their quantiles", () => {
  const [first, second] = seriesOf(["steady", "wild"]);
  const chart: Chart = {
    chart: "spread",
    x: axisOf("", [0, 400], (value) => `$${value}`),
    bins: [0, 400],
    series: [
      { ...(first as NonNullable<typeof first>), p5: 90, p10: 95, p50: 100, p90: 105, p95: 110, counts: [1] },
      { ...(second as NonNullable<typeof second>), p5: 0, p10: 100, p50: 200, p90: 300, p95: 400, counts: [1] },
    ],
    legend: "how to read it",
  };
  expect(lines(chart, 60)).toMatchInlineSnapshot(`
    [
      "A steady            -=|-",
      "B wild   -------------============|=============------------",
      "         $0         $100        $200         $300       $400",
      "",
      "how to read it",
    ]
  `);
});

test("lines begin and end where their values do, cross in a mark, and say whose letter is whose", () => {
  const [up, flat] = seriesOf(["up", "flat"]);
  const drawn = lines(
    {
      chart: "lines",
      x: axisAlong("", [
        { at: 1, text: "2027-01" },
        { at: 3, text: "2027-03" },
      ]),
      y: axisOf("", [0, 130], String),
      series: [
        {
          ...(up as NonNullable<typeof up>),
          points: [
            [1, 0],
            [3, 130],
          ],
        },
        {
          ...(flat as NonNullable<typeof flat>),
          points: [
            [1, 65],
            [3, 65],
          ],
        },
      ],
      marks: [{ x: 2, y: 65, text: "month 2" }],
      shared: "both",
    },
    40,
  );
  expect(drawn).toMatchInlineSnapshot(`
    [
      "150 +",
      "    |",
      "    |                               AAA",
      "    |                            AAA",
      "100 +                         AAA",
      "    |                      AAA",
      "    |                    AA",
      "    |BBBBBBBBBBBBBBBBBX**BBBBBBBBBBBBBB",
      "    |              AAA",
      " 50 +           AAA",
      "    |        AAA",
      "    |     AAA",
      "    |  AAA",
      "  0 +AA",
      "    ++--------------------------------+",
      "     2027-01                    2027-03",
      "",
      "A up",
      "B flat",
      "* both",
      "X month 2",
    ]
  `);
});

test("a map has a letter a place, labels on both axes, and a sign where several share a place", () => {
  const at = (values: readonly number[]) => values.map((value) => ({ at: value, text: String(value) }));
  const x = axisAlong("hours", at([0, 40, 80]));
  const y = axisAlong("salary", at([100, 200]));
  const series = seriesOf(["retainer", "hire"]);
  const cells = [
    [0, 0, 1],
    [0, null, 1],
  ];
  expect(lines({ chart: "map", x, y, series, cells, nobody: "none" }, 40)).toMatchInlineSnapshot(`
    [
      "salary",
      "200 +A.B",
      "100 +AAB",
      "    +--+",
      "      80",
      "     hours",
      "",
      "A retainer",
      "B hire",
      ". none",
    ]
  `);
});

test("an axis ends at round numbers around its values, whatever their size", () => {
  for (const size of [1e-6, 0.02, 1, 37, 1e6, 1e13]) {
    const axis = axisOf("", [-0.3 * size, 1.07 * size], String);
    expect(axis.from).toBeLessThanOrEqual(-0.3 * size);
    expect(axis.to).toBeGreaterThanOrEqual(1.07 * size);
    expect(axis.ticks.length).toBeGreaterThanOrEqual(3);
    expect(axis.ticks.length).toBeLessThanOrEqual(7);
    for (const { text } of axis.ticks) expect(text.length).toBeLessThan(18);
  }
  expect(axisOf("", [5, 5], String).ticks.length).toBeGreaterThanOrEqual(2);
});

test("lines list a few marks, a line each, and many one after the other", () => {
  const axis = (to: number) => ({ title: "", from: 0, to, ticks: [] });
  const listed = (count: number) => {
    const marks = Array.from({ length: count }, (_, index) => ({ x: index, y: 1, text: `A · B: month ${index}` }));
    const drawn = lines({ chart: "lines", x: axis(9), y: axis(2), series: [], marks, shared: "" }, 40);
    return drawn.filter((line) => line.includes("month"));
  };
  expect(listed(6)).toHaveLength(6);
  expect(listed(7)).toEqual([
    "X A · B: month 0; A · B: month 1; A · B:",
    "  month 2; A · B: month 3; A · B: month",
    "  4; A · B: month 5; A · B: month 6",
  ]);
});
