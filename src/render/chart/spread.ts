/** One box an option on a common axis, for a terminal. */
import type { Spread, SpreadChart } from "../../report/chart.ts";
import { displayWidth } from "../terminal/width.ts";
import { cellOf, tickLine, titleLines } from "./axis.ts";
import { type Canvas, type DrawnLine, type Span, spansOf } from "./span.ts";

const WIDEST = 100;
const WIDEST_LABEL = 30;

/** A whisker from P5 to P95, a box from P10 to P90, the median in it. */
export function drawSpread({ x, series, legend }: SpreadChart, { width, ascii }: Canvas): DrawnLine[] {
  const [whisker, box, median, end] = ascii ? ["-", "=", "|", ".."] : ["─", "█", "┃", "…"];
  const names = series.map(({ title }) => title);
  const label = Math.min(WIDEST_LABEL, Math.max(...names.map(displayWidth)), Math.floor(width / 3));
  const cells = Math.max(8, Math.min(WIDEST, width) - label - 3);
  const boxes = series.flatMap(({ index, letter, title, ...spread }): DrawnLine[] => {
    const [name = "", ...rest] = titleLines(title, label, end);
    return [
      [
        { text: letter, series: index },
        { text: ` ${name}${" ".repeat(label - displayWidth(name))} ` },
        ...spansOf(boxOf(spread, index)),
      ],
      ...rest.map((text) => [{ text: `  ${text}` }]),
    ];
  });
  function boxOf(spread: Spread, index: number): Span[] {
    const [p5, p10, p50, p90, p95] = [spread.p5, spread.p10, spread.p50, spread.p90, spread.p95].map((value) =>
      cellOf(x, value, cells),
    ) as [number, number, number, number, number];
    return Array.from({ length: cells }, (_, cell): Span => {
      if (cell === p50) return { text: median };
      if (cell >= p10 && cell <= p90) return { text: box, series: index };
      return cell >= p5 && cell <= p95 ? { text: whisker, series: index } : { text: " " };
    });
  }
  return [...boxes, [{ text: `${" ".repeat(label + 3)}${tickLine(x, cells).text}` }], [], [{ text: legend }]];
}
