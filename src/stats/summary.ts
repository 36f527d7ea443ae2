/** Folds over the costs of every draw. */
import { countSlices, extentOf, inChunks } from "./quantile.ts";

export const QUANTILES = [0.05, 0.1, 0.5, 0.9, 0.95] as const;

/** Costs nearer to each other than this part of themselves are the same: it is the noise of float64. */
const NOISE = 1e-11;
const BINS = 60;

export function meanOf(costs: Float64Array): number {
  let sum = 0;
  inChunks(costs.length, (from, to) => {
    sum += sumOf(costs, from, to);
  });
  return sum / costs.length;
}

function sumOf(costs: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += costs[row] as number;
  return sum;
}

/** The standard deviation of the population that the draws are from; 0 for a single draw. With `less`, of the difference. */
export function spreadOf(costs: Float64Array, mean: number, less: Float64Array | null = null): number {
  let squares = 0;
  inChunks(costs.length, (from, to) => {
    squares += less === null ? squaresOf(costs, mean, from, to) : squaresBetween(costs, less, mean, from, to);
  });
  return Math.sqrt(squares / Math.max(1, costs.length - 1));
}

function squaresOf(costs: Float64Array, mean: number, from: number, to: number): number {
  let squares = 0;
  for (let row = from; row < to; row++) {
    const off = (costs[row] as number) - mean;
    squares += off * off;
  }
  return squares;
}

function squaresBetween(costs: Float64Array, less: Float64Array, mean: number, from: number, to: number): number {
  let squares = 0;
  for (let row = from; row < to; row++) {
    const off = (costs[row] as number) - (less[row] as number) - mean;
    squares += off * off;
  }
  return squares;
}

/** Whether an option is admitted in each draw (1 or 0); a number where that never varies. */
export type Admitted = number | Uint8Array;

export interface Choice {
  /** The share of draws in which it costs least of those admitted. */
  readonly wins: number;
  /** The share of draws in which it is admitted. */
  readonly admitted: number;
  /** Its mean cost above the least of those admitted, over the draws in which it is one of them; null where it never is. */
  readonly regret: number | null;
}

/** How each option fares against those that are admitted with it; a shared first place counts in equal parts. */
export function choices(costs: readonly Float64Array[], admitted: readonly Admitted[]): Choice[] {
  const draws = costs[0]?.length ?? 0;
  const competing = costs.flatMap((own, index): Competing[] => {
    const marks = admitted[index] ?? 0;
    return marks === 0 ? [] : [{ index, costs: own, marks: typeof marks === "number" ? null : marks }];
  });
  const fold: Fold = {
    won: new Float64Array(costs.length),
    count: new Float64Array(costs.length),
    above: new Float64Array(costs.length),
  };
  inChunks(draws, (from, to) => choose(competing, fold, from, to));
  return costs.map((_, index) => {
    const [won, times, above] = [fold.won, fold.count, fold.above].map((own) => own[index] as number) as [
      number,
      number,
      number,
    ];
    return { wins: won / draws, admitted: times / draws, regret: times === 0 ? null : above / times };
  });
}

/** An option that is admitted in some draws; `marks` null: in all. */
interface Competing {
  readonly index: number;
  readonly costs: Float64Array;
  readonly marks: Uint8Array | null;
}

/** By option: draws won, draws admitted, and cost above the least. */
interface Fold {
  readonly won: Float64Array;
  readonly count: Float64Array;
  readonly above: Float64Array;
}

function choose(competing: readonly Competing[], { won, count, above }: Fold, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    let least = Number.POSITIVE_INFINITY;
    for (const { costs, marks } of competing) {
      if ((marks === null || marks[row] === 1) && (costs[row] as number) < least) least = costs[row] as number;
    }
    const most = NOISE * (1 + Math.abs(least));
    let sharing = 0;
    let winner = 0;
    for (const { index, costs, marks } of competing) {
      if (marks !== null && marks[row] !== 1) continue;
      const over = (costs[row] as number) - least;
      count[index] = (count[index] as number) + 1;
      above[index] = (above[index] as number) + over;
      if (over > most) continue;
      sharing++;
      winner = index;
    }
    if (sharing === 1) won[winner] = (won[winner] as number) + 1;
    else if (sharing > 1) share(competing, row, least, 1 / sharing, won);
  }
}

/** A first place that several options share, in equal parts. */
function share(competing: readonly Competing[], row: number, least: number, part: number, won: Float64Array): void {
  const most = NOISE * (1 + Math.abs(least));
  for (const { index, costs, marks } of competing) {
    if (marks !== null && marks[row] !== 1) continue;
    if ((costs[row] as number) - least <= most) won[index] = (won[index] as number) + part;
  }
}

export interface Bins {
  /** Ascending, one more than there are bins. */
  readonly edges: readonly number[];
  /** How many draws of each option fall into each bin. */
  readonly counts: readonly (readonly number[])[];
}

/** Equal bins from the least to the most cost of any option; one bin where all are the same. */
export function binned(costs: readonly Float64Array[]): Bins {
  const { least, most } = extentOf(costs);
  const size = (most - least) / BINS;
  if (!Number.isFinite(1 / size)) return { edges: [least, most], counts: costs.map((own) => [own.length]) };
  return {
    edges: Array.from({ length: BINS + 1 }, (_, index) => (index === BINS ? most : least + index * size)),
    counts: costs.map((own) => countsOf(own, least, size)),
  };
}

function countsOf(costs: Float64Array, least: number, size: number): number[] {
  const counts = new Uint32Array(BINS + 1);
  inChunks(costs.length, (from, to) => countSlices(counts, costs, from, to, least, 1 / size));
  // The most cost itself belongs to the last bin.
  const [over = 0] = counts.subarray(BINS);
  counts[BINS - 1] = (counts[BINS - 1] as number) + over;
  return Array.from(counts.subarray(0, BINS));
}
