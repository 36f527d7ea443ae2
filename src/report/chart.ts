/**
 * Pictures as data: axes, series and marks, with every text already worded and nothing drawn. A renderer chooses
 * letters on a terminal or shapes on a page; it computes no value and words nothing.
 */

/** A stretch of values with the places where it is labelled, both ends among them. */
export interface Axis {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** From `from` to `to`. */
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** An option as every picture of a page shows it. */
export interface Series {
  /** Its place in the scenario, from 0; its colour and letter follow from it. */
  readonly index: number;
  /** `A`, `B` ...: tells it from the others without colour. */
  readonly letter: string;
  readonly title: string;
}

/** A point worth a look, as where two lines cross. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** One bar an option: what is paid, what is counted on top of it, where its total can lie, and values beside it. */
export interface BarsChart {
  readonly chart: "bars";
  readonly x: Axis;
  readonly bars: readonly (Series & OptionBar)[];
  /** What the values are, in order; `about`: in more words, below the picture. */
  readonly headers: readonly { readonly text: string; readonly about?: string }[];
  /** In words that need no sample beside them. */
  readonly legend: { readonly cash: string; readonly imputed: string; readonly range: string };
  /** Beside a sample of each. */
  readonly key: { readonly cash: string; readonly imputed: string; readonly range: string };
}

export interface OptionBar {
  readonly cash: number;
  readonly imputed: number;
  /** Of the total; equal to it where nothing is a range. */
  readonly low: number;
  readonly high: number;
  /** The total, as it prints, and what the option lacks. */
  readonly note: string;
  readonly values: readonly string[];
}

/** One line a series: costs over months, or along a number. */
export interface LinesChart {
  readonly chart: "lines";
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly (Series & { readonly points: readonly (readonly [x: number, y: number])[] })[];
  readonly marks: readonly Mark[];
  /** What stands where several lines share a place. */
  readonly shared: string;
}

/** One bar an input, largest first: what the cost does when the input goes to its low and to its high. */
export interface TornadoChart {
  readonly chart: "tornado";
  /** Of differences to the likely cost; 0 lies within. */
  readonly x: Axis;
  readonly bars: readonly TornadoBar[];
  /** The options that bars are of. */
  readonly series: readonly Series[];
  readonly legend: { readonly low: string; readonly high: string; readonly flips: string };
}

export interface TornadoBar {
  readonly label: string;
  /** The index and the letter of the option whose cost it is. */
  readonly index: number;
  readonly letter: string;
  /** The cost at the input's low and high, less the likely cost. */
  readonly low: number;
  readonly high: number;
  /** The swing, as it prints. */
  readonly note: string;
  /** Each value at which the ranking changes, in words; none where it does not. */
  readonly flips: readonly string[];
}

/** How the costs of each option are spread, all on one axis. */
export interface SpreadChart {
  readonly chart: "spread";
  readonly x: Axis;
  /** The edges of the bins, one more than each series has counts. */
  readonly bins: readonly number[];
  readonly series: readonly (Series & Spread)[];
  /** How to read a box. */
  readonly legend: string;
}

export interface Spread {
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly counts: readonly number[];
}

/** Which option has a place in a plane of two numbers. */
export interface MapChart {
  readonly chart: "map";
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** A row for each step of `y`, from low to high; in it the index of a series for each step of `x`, null where none has it. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** What null stands for. */
  readonly nobody: string;
}

export type Chart = BarsChart | LinesChart | TornadoChart | SpreadChart | MapChart;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The series of options in the order of the scenario. */
export function seriesOf(titles: readonly string[]): Series[] {
  return titles.map((title, index) => ({ index, letter: LETTERS.charAt(index % LETTERS.length), title }));
}

/** The least of these digits times a power of ten that is at least `rough`, a number above 0. */
export function roundStep(rough: number, digits: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (digits.find((digit) => digit * power >= rough) ?? 10) * power;
}

/** About how many stretches an axis is divided into. */
const STRETCHES = 4;

/** An axis around the values, from and to round numbers, with a label at each round step. */
export function axisOf(title: string, values: readonly number[], print: (value: number) => string): Axis {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const step = roundStep((most - least || Math.abs(most) || 1) / STRETCHES, [1, 2, 2.5, 5]);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = Number(((first + index) * step).toPrecision(12));
    return { at, text: print(at) };
  });
  return { title, from: ticks[0]?.at ?? 0, to: ticks.at(-1)?.at ?? 1, ticks };
}

/** An axis that ends where its values do, labelled at these of them. */
export function axisAlong(title: string, ticks: readonly Tick[]): Axis {
  return { title, from: ticks[0]?.at ?? 0, to: ticks.at(-1)?.at ?? 0, ticks };
}
