/** So many slices of [least, most]; of a million values about 250 lie in each, and only a few slices are sorted. */
const SLICES = 4096;

/**
 * Quantiles by interpolation between order statistics (Hyndman and Fan's type 7, as numpy and R have it): exact
 * for the values given, not an estimate by a sketch. None of the values may be NaN or infinite. One pass counts the
 * values in slices, another sorts out those in which the wanted ranks lie, so no copy of all values is sorted.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  const last = values.length - 1;
  const { least, most } = extentOf([values]);
  const scale = SLICES / (most - least);
  const ranked = Number.isFinite(scale) ? few(values, probabilities, least, scale) : sorted(values);
  return probabilities.map((probability) => {
    const place = probability * last;
    const below = Math.floor(place);
    const low = ranked(below);
    return place === below ? low : low + (place - below) * (ranked(below + 1) - low);
  });
}

/**
 * How many rows a fold works through in one call. Many short calls are compiled to machine code early, one long call
 * is interpreted until somebody notices.
 */
export const CHUNK = 4096;

/** Calls for every chunk of `count` rows, in order. */
export function inChunks(count: number, each: (from: number, to: number) => void): void {
  for (let from = 0; from < count; from += CHUNK) each(from, Math.min(count, from + CHUNK));
}

/** The least and the most of all values; the infinities where there are none. */
export function extentOf(columns: readonly Float64Array[]): { readonly least: number; readonly most: number } {
  const ends = Float64Array.of(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  for (const values of columns) inChunks(values.length, (from, to) => widen(ends, values, from, to));
  return { least: ends[0] as number, most: ends[1] as number };
}

function widen(ends: Float64Array, values: Float64Array, from: number, to: number): void {
  let [least, most] = [ends[0] as number, ends[1] as number];
  for (let row = from; row < to; row++) {
    const value = values[row] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  ends[0] = least;
  ends[1] = most;
}

/** A value by its rank, from 0. */
type Ranked = (rank: number) => number;

function sorted(values: Float64Array): Ranked {
  const all = values.slice().sort();
  return (rank) => all[rank] as number;
}

/** The values of the ranks around some probabilities. */
function few(values: Float64Array, probabilities: readonly number[], least: number, scale: number): Ranked {
  const counts = new Uint32Array(SLICES + 1);
  inChunks(values.length, (from, to) => countSlices(counts, values, from, to, least, scale));
  const last = values.length - 1;
  const ranks = probabilities.flatMap((probability) => [Math.floor(probability * last), Math.ceil(probability * last)]);
  const wanted = new Uint8Array(SLICES + 1);
  /** How many values are in slices that are not wanted, before each slice. */
  const skipped = new Uint32Array(SLICES + 2);
  let size = 0;
  for (let slice = 0, start = 0; slice <= SLICES; slice++) {
    const end = start + (counts[slice] as number);
    if (ranks.some((rank) => rank >= start && rank < end)) wanted[slice] = 1;
    skipped[slice + 1] = (skipped[slice] as number) + (wanted[slice] === 1 ? 0 : end - start);
    if (wanted[slice] === 1) size += end - start;
    start = end;
  }
  const kept = new Float64Array(size);
  let next = 0;
  inChunks(values.length, (from, to) => {
    next = keepSlices(kept, next, wanted, values, from, to, least, scale);
  });
  kept.sort();
  return (rank) => {
    let slice = 0;
    for (let seen = counts[0] as number; seen <= rank; seen += counts[slice] as number) slice++;
    return kept[rank - (skipped[slice] as number)] as number;
  };
}

/** Counts values by slice; `scale` slices a unit, from `least`. */
export function countSlices(
  counts: Uint32Array,
  values: Float64Array,
  from: number,
  to: number,
  least: number,
  scale: number,
): void {
  for (let row = from; row < to; row++) {
    const slice = (((values[row] as number) - least) * scale) | 0;
    counts[slice] = (counts[slice] as number) + 1;
  }
}

function keepSlices(
  kept: Float64Array,
  start: number,
  wanted: Uint8Array,
  values: Float64Array,
  from: number,
  to: number,
  least: number,
  scale: number,
): number {
  let next = start;
  for (let row = from; row < to; row++) {
    const value = values[row] as number;
    if (wanted[((value - least) * scale) | 0] === 1) kept[next++] = value;
  }
  return next;
}
