/** The frame of a picture with two axes: labels of the values upwards to the left, those across below. */
import type { Axis } from "../../report/chart.ts";
import { displayWidth } from "../terminal/width.ts";
import { cellOf, tickLine } from "./axis.ts";
import { type Canvas, type DrawnLine, type Span, spansOf } from "./span.ts";

/** What stands left of the cells, and how many cells of a width are left beside it. */
export interface Frame {
  readonly room: number;
  /** The rows, the lowest first, inside the frame, as lines from top to bottom. */
  around(rows: readonly (readonly Span[])[]): DrawnLine[];
}

const LEAST_ROOM = 8;

/** The frame of `height` rows between two axes. */
export function frameOf(x: Axis, y: Axis, height: number, { width, ascii }: Canvas): Frame {
  const labels = new Map(y.ticks.map(({ at, text }) => [cellOf(y, at, height), text]));
  const margin = Math.max(0, ...[...labels.values()].map(displayWidth));
  const [side, tick, corner, floor, below] = ascii ? ["|", "+", "+", "-", "+"] : ["│", "┤", "└", "─", "┬"];
  const blank = " ".repeat(margin);
  return {
    room: Math.max(LEAST_ROOM, width - margin - 3),
    around(rows) {
      const framed = rows.map((cells, row): DrawnLine => {
        const label = labels.get(row);
        const pad = " ".repeat(margin - displayWidth(label ?? ""));
        return [{ text: `${pad}${label ?? ""} ${label === undefined ? side : tick}` }, ...spansOf(cells)];
      });
      const { text, marked } = tickLine(x, rows[0]?.length ?? 0);
      const ground = (rows[0] ?? []).map((_, column) => (marked.has(column) ? below : floor)).join("");
      return [
        ...(y.title === "" ? [] : [[{ text: y.title }]]),
        ...framed.reverse(),
        [{ text: `${blank} ${corner}${ground}` }],
        [{ text: `${blank}  ${text}` }],
        ...(x.title === "" ? [] : [[{ text: `${blank}  ${x.title}` }]]),
        [],
      ];
    },
  };
}
