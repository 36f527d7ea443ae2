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

/** For each option the share of draws in which it is cheapest, and its mean cost above the cheapest of each draw. */
export function shares(
  costs: readonly Float64Array[],
  means: readonly number[],
): { readonly cheapest: number[]; readonly regret: number[] } {
  const draws = costs[0]?.length ?? 0;
  const won = new Float64Array(costs.length);
  let sum = 0;
  inChunks(draws, (from, to) => {
    sum += winners(costs, won, from, to);
  });
  const mean = sum / draws;
  return { cheapest: Array.from(won, (count) => count / draws), regret: means.map((own) => own - mean) };
}

/** Counts the winners of some draws; gives the sum of the lowest costs. */
function winners(costs: readonly Float64Array[], won: Float64Array, from: number, to: number): number {
  const options = costs.length;
  let sum = 0;
  for (let row = from; row < to; row++) {
    let winner = 0;
    let least = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (let index = 0; index < options; index++) {
      const cost = (costs[index] as Float64Array)[row] as number;
      if (cost < least) {
        second = least;
        least = cost;
        winner = index;
      } else if (cost < second) second = cost;
    }
    sum += least;
    if (second - least > NOISE * (1 + Math.abs(least))) won[winner] = (won[winner] as number) + 1;
    else share(costs, row, least, won);
  }
  return sum;
}

/** A first place that several options share, in equal parts. */
function share(costs: readonly Float64Array[], row: number, least: number, won: Float64Array): void {
  const most = least + NOISE * (1 + Math.abs(least));
  const sharing = costs.map((own) => (own[row] as number) <= most);
  const part = 1 / sharing.filter((one) => one).length;
  sharing.forEach((shares, index) => {
    if (shares) won[index] = (won[index] as number) + part;
  });
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
