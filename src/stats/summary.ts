/** Folds over the costs of every draw. */
import { CHUNK, countSlices, extentOf, inChunks } from "./quantile.ts";

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
  const folds = costs.map((own, index): Fold => {
    const marks = admitted[index] ?? 0;
    return { costs: own, marks: typeof marks === "number" ? null : marks, won: 0, count: 0, above: 0 };
  });
  const competing = folds.filter((_, index) => (admitted[index] ?? 0) !== 0);
  // Of a chunk of draws: the least cost, and how many options share it.
  const [least, sharing] = [new Float64Array(CHUNK), new Uint32Array(CHUNK)];
  inChunks(draws, (from, to) => {
    least.fill(Number.POSITIVE_INFINITY);
    sharing.fill(0);
    for (const one of competing) lower(least, one, from, to);
    for (const one of competing) countSharing(sharing, least, one, from, to);
    for (const one of competing) judge(one, least, sharing, from, to);
  });
  return folds.map(({ won, count, above }) => ({
    wins: won / draws,
    admitted: count / draws,
    regret: count === 0 ? null : above / count,
  }));
}

/** An option over the draws: in which it is admitted (`marks` null: in all), how many those are, the draws won, and its cost above the least. */
interface Fold {
  readonly costs: Float64Array;
  readonly marks: Uint8Array | null;
  won: number;
  count: number;
  above: number;
}

function lower(least: Float64Array, { costs, marks }: Fold, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    if (marks !== null && marks[row] !== 1) continue;
    const cost = costs[row] as number;
    if (cost < (least[row - from] as number)) least[row - from] = cost;
  }
}

const shares = (cost: number, least: number): boolean => !(cost - least > NOISE * (1 + Math.abs(least)));

function countSharing(
  sharing: Uint32Array,
  least: Float64Array,
  { costs, marks }: Fold,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    if (marks !== null && marks[row] !== 1) continue;
    if (shares(costs[row] as number, least[row - from] as number))
      sharing[row - from] = (sharing[row - from] as number) + 1;
  }
}

function judge(fold: Fold, least: Float64Array, sharing: Uint32Array, from: number, to: number): void {
  const { costs, marks } = fold;
  let { won, count, above } = fold;
  for (let row = from; row < to; row++) {
    if (marks !== null && marks[row] !== 1) continue;
    const cost = costs[row] as number;
    count++;
    above += cost - (least[row - from] as number);
    if (shares(cost, least[row - from] as number)) won += 1 / (sharing[row - from] as number);
  }
  fold.won = won;
  fold.count = count;
  fold.above = above;
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
