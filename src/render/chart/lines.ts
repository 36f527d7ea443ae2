/** Lines for a terminal, each drawn in its option's letter. */
import type { LinesChart } from "../../report/chart.ts";
import { wrap } from "../terminal/width.ts";
import { cellOf, keyLines } from "./axis.ts";
import { frameOf } from "./frame.ts";
import type { Canvas, DrawnLine, Span } from "./span.ts";

const HEIGHT = 14;
const WIDEST = 100;
const SHARED = "*";
const MARK = { ascii: "X", drawn: "●" };

/** Every step of the lines that the width allows, the axes with their labels, and whose letter is whose. */
export function drawLines({ x, y, series, marks, shared }: LinesChart, canvas: Canvas): DrawnLine[] {
  const frame = frameOf(x, y, HEIGHT, canvas);
  const columns = Math.min(WIDEST, frame.room);
  const grid = Array.from({ length: HEIGHT }, () => Array.from({ length: columns }, (): Span => ({ text: " " })));
  const put = (row: number, column: number, cell: Span) => {
    const cells = grid[row];
    if (cells === undefined) return;
    const there = cells[column];
    cells[column] = there?.text === " " || there?.text === cell.text ? cell : { text: SHARED };
  };
  for (const { index, letter, points } of series) {
    for (let column = 0; column < columns; column++) {
      const value = valueAt(points, x.from + ((x.to - x.from) * column) / (columns - 1));
      if (value !== null) put(cellOf(y, value, HEIGHT), column, { text: letter, series: index });
    }
  }
  const mark = canvas.ascii ? MARK.ascii : MARK.drawn;
  for (const one of marks) {
    const cells = grid[cellOf(y, one.y, HEIGHT)];
    if (cells !== undefined) cells[cellOf(x, one.x, columns)] = { text: mark };
  }
  const overlaps = grid.some((cells) => cells.some(({ text }) => text === SHARED));
  return [
    ...frame.around(grid),
    ...keyLines(series),
    ...(overlaps ? [[{ text: `${SHARED} ${shared}` }]] : []),
    ...markLines(marks, mark, canvas.width),
  ];
}

/** So many marks are listed; more go one after the other. */
const MOST_LISTED = 6;

function markLines(marks: LinesChart["marks"], mark: string, width: number): DrawnLine[] {
  const texts = marks.map(({ text }) => text);
  if (texts.length <= MOST_LISTED) return texts.map((text) => [{ text: `${mark} ${text}` }]);
  return wrap(texts.join("; "), width - 2).map((text, line) => [{ text: `${line === 0 ? mark : " "} ${text}` }]);
}

/** The value of a line at a place, straight between its points; null outside them. */
function valueAt(points: readonly (readonly [x: number, y: number])[], at: number): number | null {
  const after = points.findIndex(([x]) => x >= at);
  const next = points[after];
  if (next === undefined) return null;
  const before = points[after - 1];
  if (next[0] === at || before === undefined) return next[0] === at ? next[1] : null;
  return before[1] + ((at - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
}
