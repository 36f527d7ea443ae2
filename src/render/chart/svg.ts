/**
 * Charts as SVG, drawn when a page is written: marks in classes that the page's style colours, every text a text. The
 * picture has one sentence for those who do not see it; its numbers stand in the tables beside it.
 */
import type {
  Axis,
  BarsChart,
  Chart,
  LinesChart,
  MapChart,
  Series,
  SpreadChart,
  TornadoChart,
} from "../../report/chart.ts";
import { escapeHtml } from "../escape.ts";
import { region } from "../region.ts";

const WIDTH = 720;
const LEFT = 96;
const RIGHT = 24;
const TOP = 8;
/** Below the marks: the labels of the ticks and the title of the axis. */
const FOOT = 44;
/** A row of the key. */
const KEY = 20;
/** The width of a letter, about, and the height of a line. */
const LETTER = 6.9;
const LINE = 16;
/** What a label is wider than its letters are, at most: it ends before the edge of the picture. */
const EDGE = 6;
/** As many colours as the style has. */
const COLOURS = 9;

/** A chart with its caption, readable without seeing it and without colour; `name` is what it is called where it has none. */
export function svgChart(chart: Chart, caption: string | undefined, name: string): string {
  const { body, height, legend } = DRAW[chart.chart](chart as never);
  const about = caption ?? ("y" in chart ? chart.y.title : chart.x.title);
  const label = escapeHtml(`${about}. ${spoken(chart)}`);
  const picture = `<svg viewBox="0 0 ${WIDTH} ${round(height)}" role="img" aria-label="${label}">${body}</svg>`;
  const below = [caption, legend].flatMap((one) => (one === undefined || one === "" ? [] : [escapeHtml(one)]));
  return `<figure>${region("draw", name, caption, picture)}${below.length > 0 ? `<figcaption>${below.join(" · ")}</figcaption>` : ""}</figure>`;
}

interface Drawn {
  readonly body: string;
  readonly height: number;
  readonly legend: string;
}

/** What the picture says, in one sentence of names and labelled values. */
function spoken(chart: Chart): string {
  switch (chart.chart) {
    case "lines": {
      const ends = chart.series.map(({ title, points }) => `${title}: ${nearest(chart.y, points.at(-1)?.[1] ?? 0)}`);
      return [...ends, ...chart.marks.map(({ text }) => text)].join("; ");
    }
    case "tornado":
      return chart.bars.map(({ label, note }) => `${label}: ${note}`).join("; ");
    case "spread":
      return chart.series
        .map(
          ({ title, p10, p50, p90 }) => `${title}: ${[p10, p50, p90].map((one) => nearest(chart.x, one)).join(", ")}`,
        )
        .join("; ");
    case "bars":
      return chart.bars.map(({ title, note }) => `${title}: ${note}`).join("; ");
    case "map":
      return chart.series.map(({ letter, title }) => `${letter}: ${title}`).join("; ");
  }
}

/** The labelled value of an axis that is nearest. */
function nearest({ ticks }: Axis, value: number): string {
  const [first, ...rest] = ticks;
  if (first === undefined) return "";
  return `≈ ${rest.reduce((a, b) => (Math.abs(b.at - value) < Math.abs(a.at - value) ? b : a), first).text}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const colour = ({ index }: Pick<Series, "index">): number => index % COLOURS;

/** A scale from an axis to pixels. */
function scale({ from, to }: Axis, start: number, end: number): (value: number) => number {
  const size = to - from || 1;
  return (value) => round(start + ((value - from) / size) * (end - start));
}

function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end" = "start", role = ""): string {
  const named = role === "" ? "" : ` class="${role}"`;
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${named}>${escapeHtml(words)}</text>`;
}

const line = (x1: number, y1: number, x2: number, y2: number, role: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" class="${role}"/>`;

const rect = (x: number, y: number, width: number, height: number, role: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" class="${role}"/>`;

/** The horizontal axis below the marks, with lines up through them; labels that would touch are left out. */
function across(axis: Axis, left: number, bottom: number, top: number): string {
  const at = scale(axis, left, WIDTH - RIGHT);
  let free = Number.NEGATIVE_INFINITY;
  const ticks = axis.ticks.map(({ at: value, text: words }) => {
    const x = at(value);
    const half = (words.length * LETTER) / 2;
    const fits = x - half > free;
    if (fits) free = x + half + 6;
    const anchor = x + half > WIDTH - EDGE ? "end" : x - half < 0 ? "start" : "middle";
    return line(x, top, x, bottom, "axis") + (fits ? text(x, bottom + 16, words, anchor, "soft") : "");
  });
  return ticks.join("") + text((left + WIDTH - RIGHT) / 2, bottom + 36, axis.title, "middle", "soft");
}

/** The labels of a vertical axis, with lines through the marks. */
function upright(axis: Axis, left: number, bottom: number, top: number): string {
  const at = scale(axis, bottom, top);
  return axis.ticks
    .map(({ at: value, text: words }) => {
      const y = at(value);
      return line(left, y, WIDTH - RIGHT, y, "axis") + text(left - 8, y + 4, words, "end", "soft");
    })
    .join("");
}

/** Where the marks begin, so that the labels of a vertical axis have room beside them. */
const besideLabels = ({ ticks }: Axis): number =>
  Math.max(LEFT, 16 + LETTER * Math.max(0, ...ticks.map(({ text: words }) => words.length)));

/** Whose letter and colour is whose, a row for each. */
function key(series: readonly Series[], top: number): string {
  return series
    .map((one, index) => {
      const y = top + index * KEY;
      return rect(LEFT, y, 14, 14, `f${colour(one)}`) + text(LEFT + 22, y + 12, `${one.letter} ${one.title}`);
    })
    .join("");
}

/** Gives labels, one after another, the height that they ask for, or the next free one above it, or below where there is none. */
function placed(): (left: number, height: number, width: number) => number {
  const taken: { left: number; right: number; height: number }[] = [];
  return (left, height, width) => {
    const right = left + width;
    const inWay = (at: number) =>
      taken.some((one) => Math.abs(one.height - at) < LINE && left < one.right + 6 && one.left < right + 6);
    const free = (step: number) => {
      let at = height;
      while (inWay(at)) at += step;
      return at;
    };
    const above = free(-LINE);
    const at = above >= LINE ? above : free(LINE);
    taken.push({ left, right, height: at });
    return at;
  };
}

/** The letter of each line at its end, a line apart and in their order. */
function endLetters(ends: readonly { readonly letter: string; readonly x: number; readonly y: number }[]): string {
  const fromBelow = [...ends].sort((a, b) => b.y - a.y);
  let free = Number.POSITIVE_INFINITY;
  return fromBelow
    .map(({ letter, x, y }, index) => {
      const above = (fromBelow.length - index) * LINE;
      free = Math.max(above, Math.min(y + 4, free - LINE));
      return text(x + 4, free, letter);
    })
    .join("");
}

/** The label of a crossing and its mark; and a line between them where it had to make way, which lies below all labels. */
function crossing(x: number, y: number, words: string, place: ReturnType<typeof placed>) {
  const width = words.length * LETTER;
  const after = x + 8 + width < WIDTH;
  const height = place(after ? x + 8 : x - 8 - width, y - 8, width);
  const beside = after ? x + 8 : x - 8;
  const leader = Math.abs(height - y + 8) > LINE ? line(x, y, beside, height - 4, "axis") : "";
  const label = text(beside, height, words, after ? "start" : "end", "over");
  return { leader, label: `<circle cx="${x}" cy="${y}" r="4.5" class="mark"/>${label}` };
}

function lines({ x, y, series, marks }: LinesChart): Drawn {
  const bottom = 300;
  const left = besideLabels(y);
  const [atX, atY] = [scale(x, left, WIDTH - RIGHT), scale(y, bottom, TOP)];
  const paths = series.map((one) => {
    const points = one.points.map(([px, py]) => `${atX(px)},${atY(py)}`).join(" ");
    const dash = one.index >= COLOURS ? ' stroke-dasharray="6 3"' : "";
    return `<polyline points="${points}" class="line s${colour(one)}"${dash}/>`;
  });
  const ends = series.map(({ letter, points }) => {
    const [endX, endY] = points.at(-1) ?? [0, 0];
    return { letter, x: atX(endX), y: atY(endY) };
  });
  const place = placed();
  const crossings = marks.map(({ x: mx, y: my, text: words }) => crossing(atX(mx), atY(my), words, place));
  const over = [...crossings.map(({ leader }) => leader), ...crossings.map(({ label }) => label)];
  const foot = bottom + FOOT;
  const axes = upright(y, left, bottom, TOP) + across(x, left, bottom, TOP);
  return {
    body: axes + paths.join("") + endLetters(ends) + over.join("") + key(series, foot),
    height: foot + series.length * KEY,
    legend: y.title,
  };
}

/** The height of a bar's two halves with its label, and of the line that says where the ranking changes. */
const BAR = 50;
const FLIPS = 20;

function tornado({ x, bars, series, legend }: TornadoChart): Drawn {
  const left = LEFT / 4;
  const at = scale(x, left, WIDTH - RIGHT);
  const middle = at(0);
  let top = TOP;
  const rows = bars.map((bar) => {
    const begins = top;
    const half = (value: number, role: string, y: number) =>
      rect(Math.min(middle, at(value)), y, Math.abs(at(value) - middle), 14, role);
    top += BAR + (bar.flips.length > 0 ? FLIPS : 0);
    const tone = colour(bar);
    return [
      text(left, begins + 12, `${bar.letter} ${bar.label} · ${bar.note}`),
      half(bar.low, `f${tone} faint`, begins + 17),
      half(bar.high, `f${tone}`, begins + 31),
      bar.flips.length > 0 ? text(left, begins + BAR + 7, bar.flips.join("; "), "start", "soft") : "",
    ].join("");
  });
  const axes = across(x, left, top, TOP) + line(middle, TOP, middle, top, "ink");
  const foot = top + FOOT;
  const samples = [
    { said: legend.low, role: "sample faint" },
    { said: legend.high, role: "sample" },
  ].map(({ said, role }, index) => {
    const y = foot + (series.length + index) * KEY;
    return rect(LEFT, y, 14, 14, role) + text(LEFT + 22, y + 12, said);
  });
  return {
    body: axes + rows.join("") + key(series, foot) + samples.join(""),
    height: foot + (series.length + samples.length) * KEY,
    legend: "",
  };
}

function spread({ x, series, legend }: SpreadChart): Drawn {
  const step = 46;
  const left = LEFT / 4;
  const bottom = TOP + series.length * step;
  const at = scale(x, left, WIDTH - RIGHT);
  const rows = series.map((one, index) => {
    const top = TOP + index * step;
    const y = top + 20;
    const tone = colour(one);
    return [
      text(left, top + 13, `${one.letter} ${one.title}`),
      line(at(one.p5), y + 9, at(one.p95), y + 9, `s${tone} whisker`),
      rect(at(one.p10), y, at(one.p90) - at(one.p10), 18, `f${tone} box`),
      line(at(one.p50), y, at(one.p50), y + 18, "ink median"),
    ].join("");
  });
  return { body: across(x, left, bottom, TOP) + rows.join(""), height: bottom + FOOT, legend };
}

function map({ x, y, cells, series, nobody }: MapChart): Drawn {
  const bottom = 280;
  const columns = cells[0]?.length ?? 1;
  const width = (WIDTH - RIGHT - LEFT) / columns;
  const height = (bottom - TOP) / Math.max(1, cells.length);
  const tiles = cells.flatMap((row, down) =>
    row.map((index, column) => {
      const [left, top] = [LEFT + column * width, bottom - (down + 1) * height];
      const tile = rect(left, top, width + 0.5, height + 0.5, index === null ? "nobody" : `f${colour({ index })} tile`);
      const letter = series.find((one) => one.index === index)?.letter;
      const fits = letter !== undefined && columns <= 30;
      return fits ? tile + text(left + width / 2, top + height / 2 + 4, letter, "middle") : tile;
    }),
  );
  const foot = bottom + FOOT;
  const none = cells.some((row) => row.includes(null));
  return {
    body: tiles.join("") + upright(y, LEFT, bottom, TOP) + across(x, LEFT, bottom, bottom) + key(series, foot),
    height: foot + series.length * KEY,
    legend: none ? `${y.title} · ${nobody}` : y.title,
  };
}

function bars({ x, bars: all, legend }: BarsChart): Drawn {
  const step = 48;
  const left = LEFT / 4;
  const bottom = TOP + all.length * step;
  const at = scale(x, left, WIDTH - RIGHT);
  const between = (from: number, to: number, y: number, role: string) =>
    rect(Math.min(at(from), at(to)), y, Math.abs(at(to) - at(from)), 18, role);
  const rows = all.map((one, index) => {
    const y = TOP + index * step + 20;
    const tone = colour(one);
    const whisker = one.low === one.high ? "" : line(at(one.low), y + 9, at(one.high), y + 9, "ink whisker");
    return [
      text(left, y - 6, `${one.letter} ${one.title} · ${one.note}`),
      between(0, one.cash, y, `f${tone}`),
      between(one.cash, one.cash + one.imputed, y, `f${tone} faint`),
      whisker,
    ].join("");
  });
  const shown = [
    legend.cash,
    ...(all.some(({ imputed }) => imputed !== 0) ? [legend.imputed] : []),
    ...(all.some(({ low, high }) => low !== high) ? [legend.range] : []),
  ];
  return { body: across(x, left, bottom, TOP) + rows.join(""), height: bottom + FOOT, legend: shown.join(" · ") };
}

const DRAW: { readonly [Name in Chart["chart"]]: (chart: Extract<Chart, { readonly chart: Name }>) => Drawn } = {
  bars,
  lines,
  tornado,
  spread,
  map,
};
