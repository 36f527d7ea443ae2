import { expect, test } from "vitest";
import { svgChart } from "../../../src/render/chart/svg.ts";
import { axisOf, type LinesChart, type Mark, type Series, seriesOf } from "../../../src/report/chart.ts";

const axes = { x: axisOf("", [0, 20], String), y: axisOf("", [0, 100], (value) => `$${value}`) };

function drawn(ends: readonly number[], marks: readonly Mark[] = []): string {
  const series = seriesOf(ends.map((_, index) => `option ${index}`)).map((one: Series, index) => ({
    ...one,
    points: [[0, 0] as const, [20, ends[index] ?? 0] as const],
  }));
  const chart: LinesChart = { chart: "lines", ...axes, series, marks, shared: "" };
  return svgChart(chart, undefined, "costs");
}

/** Where each text stands, by what it says. */
const heights = (svg: string) =>
  new Map([...svg.matchAll(/<text x="[^"]*" y="([^"]*)"[^>]*>([^<]*)</g)].map(([, y, words]) => [words, Number(y)]));

test("letters at the ends of near lines stand a line apart, in the order of the lines, also at the top", () => {
  const found = heights(drawn([100, 99, 98, 20]));
  const letters = ["A", "B", "C", "D"].map((letter) => found.get(letter) ?? Number.NaN);
  expect(letters).toEqual([...letters].sort((a, b) => a - b));
  for (const [index, height] of letters.slice(1).entries()) {
    expect(height - (letters[index] ?? 0)).toBeGreaterThanOrEqual(16);
  }
});

test("labels of near crossings make way, each with a line to its mark", () => {
  const marks = ["first", "second", "third"].map((text, index) => ({ x: 10 + index / 10, y: 50, text }));
  const svg = drawn([100, 0], marks);
  const found = heights(svg);
  const labels = marks.map(({ text }) => found.get(text) ?? Number.NaN).sort((a, b) => a - b);
  expect((labels[1] ?? 0) - (labels[0] ?? 0)).toBeGreaterThanOrEqual(16);
  expect((labels[2] ?? 0) - (labels[1] ?? 0)).toBeGreaterThanOrEqual(16);
  expect(svg.match(/<circle/g)).toHaveLength(3);
});

test("no label ends beyond the picture", () => {
  const svg = drawn([100], [{ x: 19, y: 90, text: "a label of so many letters" }]);
  expect(svg).toMatch(/text-anchor="end" class="over">a label of so many letters</);
});
