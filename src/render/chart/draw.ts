/** Every kind of chart in characters. */
import type { Chart } from "../../report/chart.ts";
import { drawBars } from "./bars.ts";
import { drawLines } from "./lines.ts";
import { drawMap } from "./map.ts";
import type { Canvas, DrawnLine } from "./span.ts";
import { drawSpread } from "./spread.ts";
import { drawTornado } from "./tornado.ts";

/**
 * The picture in lines that are no wider than the canvas where that leaves it any room.
 * @param text makes a text of the user's such that the output may show it
 */
export function drawChart(given: Chart, canvas: Canvas, text: (text: string) => string): DrawnLine[] {
  const chart = withTexts(given, text);
  switch (chart.chart) {
    case "bars":
      return drawBars(chart, canvas);
    case "lines":
      return drawLines(chart, canvas);
    case "tornado":
      return drawTornado(chart, canvas);
    case "spread":
      return drawSpread(chart, canvas);
    case "map":
      return drawMap(chart, canvas);
  }
}

/** The same data with every text in it passed through. */
function withTexts<Data>(data: Data, text: (text: string) => string): Data {
  const through = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return typeof value[0] === "number" ? value : value.map(through);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, through(one)]));
  };
  return through(data) as Data;
}
