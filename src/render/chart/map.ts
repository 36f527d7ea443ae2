/** A plane of letters for a terminal. */
import type { MapChart } from "../../report/chart.ts";
import { keyLines } from "./axis.ts";
import { frameOf } from "./frame.ts";
import type { Canvas, DrawnLine, Span } from "./span.ts";

/** A row for each step upwards, labelled where the axis says so; fewer columns where the width is short. */
export function drawMap({ x, y, series, cells, nobody }: MapChart, canvas: Canvas): DrawnLine[] {
  const frame = frameOf(x, y, cells.length, canvas);
  const none = canvas.ascii ? "." : "·";
  const step = Math.max(1, Math.ceil((cells[0]?.length ?? 0) / frame.room));
  const rows = cells.map((row) => {
    const shown = row.filter((_, column) => column % step === 0);
    return shown.map((cell): Span => {
      const one = series.find((each) => each.index === cell);
      return one === undefined ? { text: none } : { text: one.letter, series: one.index };
    });
  });
  const empty = cells.some((row) => row.includes(null));
  return [...frame.around(rows), ...keyLines(series), ...(empty ? [[{ text: `${none} ${nobody}` }]] : [])];
}
