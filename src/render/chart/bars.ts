/** One bar an option on a common axis, for a terminal: what is paid, what is counted on top, from low to high. */
import type { BarsChart } from "../../report/chart.ts";
import { cut, displayWidth } from "../terminal/width.ts";
import { cellOf, tickLine } from "./axis.ts";
import { type Canvas, type DrawnLine, type Span, spansOf } from "./span.ts";

const WIDEST = 100;
const WIDEST_LABEL = 30;

/** A row for each option: its letter, title, bar, and beside it the total. */
export function drawBars({ x, bars, legend }: BarsChart, { width, ascii }: Canvas): DrawnLine[] {
  const [paid, counted, range, end] = ascii ? ["#", "=", "-", ".."] : ["█", "▒", "─", "…"];
  const label = Math.min(
    WIDEST_LABEL,
    Math.max(...bars.map(({ title }) => displayWidth(title))),
    Math.floor(width / 3),
  );
  const notes = Math.max(...bars.map(({ note }) => displayWidth(note)));
  const room = Math.min(WIDEST, width) - label - 4;
  const cells = Math.max(8, room - notes >= 16 ? room - notes : room);
  const rows = bars.map((bar): DrawnLine => {
    const name = cut(bar.title, label, end);
    const at = (value: number) => cellOf(x, value, cells);
    const [zero, cash, total, low, high] = [0, bar.cash, bar.cash + bar.imputed, bar.low, bar.high].map(at) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const cell = (index: number): Span => {
      if (index >= Math.min(zero, cash) && index < Math.max(zero, cash)) return { text: paid, series: bar.index };
      if (index >= Math.min(cash, total) && index < Math.max(cash, total)) return { text: counted, series: bar.index };
      return index >= low && index <= high && low !== high ? { text: range } : { text: " " };
    };
    return [
      { text: bar.letter, series: bar.index },
      { text: ` ${name}${" ".repeat(label - displayWidth(name))} ` },
      ...spansOf(Array.from({ length: cells }, (_, index) => cell(index))),
      ...(room - notes >= 16 ? [{ text: ` ${bar.note}` }] : []),
    ];
  });
  const words = [`${paid} ${legend.cash}`, `${counted} ${legend.imputed}`, `${range} ${legend.range}`].join(", ");
  return [...rows, [{ text: `${" ".repeat(label + 3)}${tickLine(x, cells)}` }], [], [{ text: words }]];
}
