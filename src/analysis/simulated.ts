/** Folds over the costs of every draw. */

export const QUANTILES = [0.05, 0.1, 0.5, 0.9, 0.95] as const;

/** Costs nearer to each other than this part of themselves are the same: it is the noise of float64. */
const NOISE = 1e-11;
const BINS = 60;

export function meanOf(costs: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < costs.length; row++) sum += costs[row] as number;
  return sum / costs.length;
}

/** The standard deviation of the population that the draws are from; 0 for a single draw. */
export function spreadOf(costs: Float64Array, mean: number): number {
  let squares = 0;
  for (let row = 0; row < costs.length; row++) {
    const off = (costs[row] as number) - mean;
    squares += off * off;
  }
  return Math.sqrt(squares / Math.max(1, costs.length - 1));
}

/** For each option the share of draws in which it is cheapest, and its mean cost above the cheapest of each draw. */
export function shares(costs: readonly Float64Array[]): { readonly cheapest: number[]; readonly regret: number[] } {
  const draws = costs[0]?.length ?? 0;
  const won = costs.map(() => 0);
  const lost = costs.map(() => 0);
  for (let row = 0; row < draws; row++) {
    let least = Number.POSITIVE_INFINITY;
    for (const own of costs) if ((own[row] as number) < least) least = own[row] as number;
    const most = least + NOISE * (1 + Math.abs(least));
    let sharing = 0;
    for (const own of costs) if ((own[row] as number) <= most) sharing++;
    for (let index = 0; index < costs.length; index++) {
      const cost = (costs[index] as Float64Array)[row] as number;
      if (cost <= most) won[index] = (won[index] as number) + 1 / sharing;
      lost[index] = (lost[index] as number) + (cost - least);
    }
  }
  return { cheapest: won.map((count) => count / draws), regret: lost.map((sum) => sum / draws) };
}

export interface Bins {
  /** Ascending, one more than there are bins. */
  readonly edges: readonly number[];
  /** How many draws of each option fall into each bin. */
  readonly counts: readonly (readonly number[])[];
}

/** Equal bins from the least to the most cost of any option; one bin where all are the same. */
export function binned(costs: readonly Float64Array[]): Bins {
  const [least, most] = extent(costs);
  const size = (most - least) / BINS;
  if (!(size > 0)) return { edges: [least, most], counts: costs.map((own) => [own.length]) };
  return {
    edges: Array.from({ length: BINS + 1 }, (_, index) => (index === BINS ? most : least + index * size)),
    counts: costs.map((own) => Array.from(countsOf(own, least, size))),
  };
}

function extent(costs: readonly Float64Array[]): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const own of costs) {
    for (let row = 0; row < own.length; row++) {
      const cost = own[row] as number;
      if (cost < least) least = cost;
      if (cost > most) most = cost;
    }
  }
  return [least, most];
}

function countsOf(costs: Float64Array, least: number, size: number): Uint32Array {
  const counts = new Uint32Array(BINS);
  for (let row = 0; row < costs.length; row++) {
    const bin = Math.min(BINS - 1, Math.floor(((costs[row] as number) - least) / size));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}
