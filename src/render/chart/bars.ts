/** One row an option for a terminal: its bar, and its values to the right. */
import type { BarsChart } from "../../report/chart.ts";
import { displayWidth, wordWidth, wrap } from "../terminal/width.ts";
import { cellOf, keyLines, titleLines } from "./axis.ts";
import { type Canvas, type DrawnLine, type Span, spansOf } from "./span.ts";

const GAP = 2;
const LEAST_BAR = 5;
const WIDEST_BAR = 48;
/** A bar wider than this gives way to whole labels. */
const GOOD_BAR = 14;
const LEAST_LABEL = 8;
const WIDEST_LABEL = 32;

/** A row an option whatever the width: bars shrink, labels wrap or are cut, and the last values go, and are named, where that is not enough. */
export function drawBars({ bars, headers, key: words }: BarsChart, { width, ascii, dropped }: Canvas): DrawnLine[] {
  const glyphs = ascii ? ASCII : DRAWN;
  const widths = headers.map(({ text }, column) =>
    Math.max(wordWidth(text), ...bars.map(({ values }) => displayWidth(values[column] ?? ""))),
  );
  const taken = (shown: number) => widths.slice(0, shown).reduce((sum, each) => sum + each + GAP, 0);
  let shown = headers.length;
  while (shown > 1 && width - taken(shown) - 2 - GAP < LEAST_LABEL + LEAST_BAR) shown--;
  const room = Math.max(LEAST_LABEL + LEAST_BAR, width - taken(shown) - 2 - GAP);
  const longest = Math.max(0, ...bars.map(({ title }) => displayWidth(title)));
  const label = Math.min(longest, WIDEST_LABEL, Math.max(LEAST_LABEL, room - Math.min(GOOD_BAR, Math.ceil(room / 2))));
  const cells = Math.max(LEAST_BAR, Math.min(WIDEST_BAR, room - label));
  const heads = headers.slice(0, shown).map(({ text }, column) => wrap(text, widths[column] ?? 0));
  const height = Math.max(0, ...heads.map((lines) => lines.length));
  const right = (text: string, column: number) =>
    " ".repeat(GAP + Math.max(0, (widths[column] ?? 0) - displayWidth(text))) + text;
  const headLines = Array.from({ length: height }, (_, line): DrawnLine => {
    const texts = heads.map((lines, column) => right(lines[line - height + lines.length] ?? "", column));
    return [{ text: " ".repeat(2 + label + GAP + cells) + texts.join("") }];
  });
  const ends = bars.flatMap(({ cash, imputed, low, high }) => [0, cash, cash + imputed, low, high]);
  const x = { from: Math.min(...ends), to: Math.max(...ends) };
  const names = bars.map(({ title }) => titleLines(title, label, glyphs.end));
  const rows = bars.flatMap((bar, index): DrawnLine[] => {
    const [name = "", ...rest] = names[index] ?? [];
    const row: DrawnLine = [
      { text: bar.letter, series: bar.index },
      { text: ` ${name}${" ".repeat(label - displayWidth(name) + GAP)}` },
      ...spansOf(barOf(bar, x, cells, glyphs)),
      { text: bar.values.slice(0, shown).map(right).join("") },
    ];
    return [row, ...rest.map((text) => [{ text: `  ${text}` }])];
  });
  const ranges = bars.some(({ low, high }) => low !== high);
  const imputed = bars.some((bar) => bar.imputed !== 0);
  const key = [
    `${glyphs.cash} ${words.cash}`,
    ...(imputed ? [`${glyphs.imputed} ${words.imputed}`] : []),
    ...(ranges ? [`${glyphs.low}${glyphs.range}${glyphs.high} ${words.range}`] : []),
  ];
  const abouts = headers.slice(0, shown).flatMap(({ about }) => about ?? []);
  // Titles that are cut to the same are told apart below.
  const told = new Set(names.map((lines) => lines.join(" "))).size === bars.length;
  const titles = told || longest <= label ? [] : [...keyLines(bars), []];
  const without = headers.slice(shown).map(({ text }) => text);
  const hidden = without.length > 0 && dropped ? wrap(dropped(without), width) : [];
  const below = [key.join(" · "), ...abouts].flatMap((text) => wrap(text, width)).concat(hidden);
  return [...headLines, ...rows, [], ...titles, ...below.map((text) => [{ text }])];
}

const DRAWN = { cash: "█", imputed: "▒", range: "─", low: "├", high: "┤", end: "…" };
const ASCII = { cash: "#", imputed: "=", range: "-", low: "<", high: ">", end: ".." };

/** Cash, then non-cash up to the total; the range from low to high over it. */
function barOf(
  bar: BarsChart["bars"][number],
  x: Parameters<typeof cellOf>[0],
  cells: number,
  glyphs: typeof DRAWN,
): Span[] {
  const place = (value: number) => cellOf(x, value, cells);
  const [zero, cash, total] = [place(0), place(bar.cash), place(bar.cash + bar.imputed)];
  const [low, high] = [place(bar.low), place(bar.high)];
  const between = (cell: number, a: number, b: number) => cell >= Math.min(a, b) && cell < Math.max(a, b);
  return Array.from({ length: cells }, (_, cell): Span => {
    if (low !== high && cell === low) return { text: glyphs.low };
    if (low !== high && cell === high) return { text: glyphs.high };
    if (between(cell, zero, cash) || (cash === zero && total === zero && cell === zero && bar.cash !== 0)) {
      return { text: glyphs.cash, series: bar.index };
    }
    if (between(cell, cash, total)) return { text: glyphs.imputed, series: bar.index };
    return cell > low && cell < high ? { text: glyphs.range } : { text: " " };
  });
}
