/** Axes in characters. */
import type { Axis, Series } from "../../report/chart.ts";
import { cut, displayWidth, wordWidth, wrap } from "../terminal/width.ts";
import type { DrawnLine } from "./span.ts";

/** The cell of a value among `cells` cells, the ends of the axis in the middle of the outermost ones. */
export function cellOf({ from, to }: Pick<Axis, "from" | "to">, value: number, cells: number): number {
  const part = to === from ? 0.5 : (value - from) / (to - from);
  return Math.round(Math.min(1, Math.max(0, part)) * (cells - 1));
}

/** The labels of an axis below `cells` cells, as many as fit, each under its value, the first and last among them; and the cells they are of. */
export function tickLine(axis: Axis, cells: number): { readonly text: string; readonly marked: ReadonlySet<number> } {
  const placed = axis.ticks.map(({ at, text }) => {
    const width = displayWidth(text);
    const cell = cellOf(axis, at, cells);
    const start = Math.max(0, Math.min(cells - width, cell - Math.floor(width / 2)));
    return { text, cell, start, end: start + width };
  });
  const last = placed.at(-1);
  let line = "";
  let end = -2;
  const marked = new Set<number>();
  for (const tick of placed) {
    const clear = tick === last || tick.end + 2 <= (last?.start ?? 0);
    if (tick.start < end + 2 || !clear) continue;
    line += " ".repeat(Math.max(0, tick.start - displayWidth(line))) + tick.text;
    end = tick.end;
    marked.add(tick.cell);
  }
  return { text: line, marked };
}

/** Whose letter is whose, a line each. */
export const keyLines = (series: readonly Series[]): DrawnLine[] =>
  series.map(({ index, letter, title }) => [{ text: letter, series: index }, { text: ` ${title}` }]);

/** As many lines as a label beside a bar may have. */
const MOST_LINES = 3;

/** A label in lines of whole words, else cut to one. */
export function titleLines(title: string, width: number, end: string): readonly string[] {
  const lines = wordWidth(title) <= width ? wrap(title, width) : [];
  return lines.length > 0 && lines.length <= MOST_LINES ? lines : [cut(title, width, end)];
}
