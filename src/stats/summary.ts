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

/** For each option the share of draws in which it costs least; a shared first place counts in equal parts. */
export function leastShares(costs: readonly Float64Array[]): number[] {
  const draws = costs[0]?.length ?? 0;
  const won = new Float64Array(costs.length);
  inChunks(draws, (from, to) => winners(costs, won, from, to));
  return Array.from(won, (count) => count / draws);
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

/** How each option fares against those that are admitted with it. */
export function choices(costs: readonly Float64Array[], admitted: readonly Admitted[]): Choice[] {
  const draws = costs[0]?.length ?? 0;
  const [won, count, above] = [0, 0, 0].map(() => new Float64Array(costs.length)) as Float64Array[] as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const candidates: number[] = [];
  inChunks(draws, (from, to) => {
    for (let row = from; row < to; row++) {
      candidates.length = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let index = 0; index < costs.length; index++) {
        const mark = admitted[index] as Admitted;
        if ((typeof mark === "number" ? mark : mark[row]) !== 1) continue;
        candidates.push(index);
        least = Math.min(least, costs[index]?.[row] as number);
      }
      const most = least + NOISE * (1 + Math.abs(least));
      let sharing = 0;
      for (const index of candidates) {
        const over = (costs[index]?.[row] as number) - least;
        count[index] = (count[index] as number) + 1;
        above[index] = (above[index] as number) + over;
        if (least + over <= most) sharing++;
      }
      for (const index of candidates) {
        if ((costs[index]?.[row] as number) <= most) won[index] = (won[index] as number) + 1 / sharing;
      }
    }
  });
  return costs.map((_, index) => {
    const times = count[index] as number;
    return {
      wins: (won[index] as number) / draws,
      admitted: times / draws,
      regret: times === 0 ? null : (above[index] as number) / times,
    };
  });
}

/** Counts the winners of some draws. */
function winners(costs: readonly Float64Array[], won: Float64Array, from: number, to: number): void {
  const options = costs.length;
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
    if (second - least > NOISE * (1 + Math.abs(least))) won[winner] = (won[winner] as number) + 1;
    else share(costs, row, least, won);
  }
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
