/** A plane of letters for a terminal. */
import type { MapChart } from "../../report/chart.ts";
import { displayWidth } from "../terminal/width.ts";
import { cellOf, keyLines, tickLine } from "./axis.ts";
import { type Canvas, type DrawnLine, type Span, spansOf } from "./span.ts";

/** A row for each step upwards, labelled where the axis says so; fewer columns where the width is short. */
export function drawMap({ x, y, series, cells, nobody }: MapChart, { width, ascii }: Canvas): DrawnLine[] {
  const labels = new Map(y.ticks.map(({ at, text }) => [cellOf(y, at, cells.length), text]));
  const margin = Math.max(0, ...[...labels.values()].map(displayWidth));
  const across = cells[0]?.length ?? 0;
  const step = Math.max(1, Math.ceil(across / Math.max(8, width - margin - 3)));
  const [side, tick, corner, floor, none] = ascii ? ["|", "+", "+", "-", "."] : ["│", "┤", "└", "─", "·"];
  const rows = cells.map((row, index): DrawnLine => {
    const label = labels.get(index);
    const shown = row.filter((_, column) => column % step === 0);
    const spans = shown.map((cell): Span => {
      const one = series.find((each) => each.index === cell);
      return one === undefined ? { text: none } : { text: one.letter, series: one.index };
    });
    const pad = " ".repeat(margin - displayWidth(label ?? ""));
    return [{ text: `${pad}${label ?? ""} ${label === undefined ? side : tick}` }, ...spansOf(spans)];
  });
  const columns = Math.ceil(across / step);
  const blank = " ".repeat(margin);
  const empty = cells.some((row) => row.includes(null));
  return [
    [{ text: y.title }],
    ...rows.reverse(),
    [{ text: `${blank} ${corner}${floor.repeat(columns)}` }],
    [{ text: `${blank}  ${tickLine(x, columns)}` }],
    [{ text: `${blank}  ${x.title}` }],
    [],
    ...keyLines(series),
    ...(empty ? [[{ text: `${none} ${nobody}` }]] : []),
  ];
}
