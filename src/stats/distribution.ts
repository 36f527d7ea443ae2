/**
 * Draws of a range: the quantile of a uniform number, so that each draw takes exactly one and all stay in step.
 * Each shape has a loop of its own: a function called for each draw would allocate its result.
 */
import type { Bounds, Quantity } from "../core/range.ts";
import { exp, log } from "./exponential.ts";
import { NORMAL_95, normalQuantiles } from "./normal.ts";
import { LEAST } from "./random.ts";

/** Replaces uniform numbers by draws of a quantity; gives how many of them the bounds held back. */
export type Draw = (uniforms: Float64Array, count: number) => number;

/**
 * The draws of a quantity. `uniform`, `triangular` and `pert` lie from low to high; `normal` and `lognormal` have
 * 5 % below low and 5 % above high, so they leave the range, and are held at the field's bounds. The likely value
 * shapes `triangular` and `pert` only. A quantity that is no range is always its value.
 */
export function drawOf({ value, low = value, high = value, shape }: Quantity, bounds: Bounds): Draw {
  if (low === high) return (to, count) => hold(to.fill(value, 0, count), count, {});
  switch (shape) {
    case "triangular":
      return triangular(low, value, high);
    case "pert":
      return pert(low, value, high);
    case "normal": {
      const middle = (low + high) / 2;
      const deviation = (high - low) / (2 * NORMAL_95);
      return (to, count) => {
        normalQuantiles(to, count);
        for (let row = 0; row < count; row++) to[row] = middle + deviation * (to[row] as number);
        return hold(to, count, bounds);
      };
    }
    case "lognormal": {
      const middle = (log(low) + log(high)) / 2;
      const deviation = (log(high) - log(low)) / (2 * NORMAL_95);
      return (to, count) => {
        normalQuantiles(to, count);
        for (let row = 0; row < count; row++) to[row] = exp(middle + deviation * (to[row] as number));
        return hold(to, count, bounds);
      };
    }
    default:
      return (to, count) => {
        const width = high - low;
        for (let row = 0; row < count; row++) to[row] = low + (to[row] as number) * width;
        return 0;
      };
  }
}

/** Between what all draws lie, a little more than the farthest of them, and inside the field's bounds. */
export function reachOf(draw: Draw, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds) {
  const ends = Float64Array.of(LEAST, 1 - LEAST);
  draw(ends, 2);
  const [least = min, most = max] = ends;
  const noise = 1e-9 * (Math.abs(least) + Math.abs(most));
  return { least: Math.max(min, least - noise), most: Math.min(max, most + noise) };
}

/** 1 where the uniform number is below the chance in the same row, else 0. */
export function happens(uniforms: Float64Array, chance: number | Float64Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const own = typeof chance === "number" ? chance : (chance[row] as number);
    uniforms[row] = (uniforms[row] as number) < own ? 1 : 0;
  }
}

/** Holds draws at the bounds; gives how many were outside. */
function hold(
  to: Float64Array,
  count: number,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds,
): number {
  let stopped = 0;
  for (let row = 0; row < count; row++) {
    const drawn = to[row] as number;
    if (drawn >= min && drawn <= max) continue;
    to[row] = drawn < min ? min : max;
    stopped++;
  }
  return stopped;
}

function triangular(low: number, likely: number, high: number): Draw {
  const width = high - low;
  const peak = (likely - low) / width;
  const rise = width * (likely - low);
  const fall = width * (high - likely);
  return (to, count) => {
    for (let row = 0; row < count; row++) {
      const u = to[row] as number;
      to[row] = u < peak ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall);
    }
    return 0;
  };
}

/** Pieces of the table; they are narrow at both ends, where a density with a fractional power bends most. */
const PIECES = 2048;

/**
 * PERT: a beta distribution on [low, high] with mean (low + 4 likely + high) / 6. Its density is tabled and taken
 * as straight between the nodes, which makes the quantile a square root; the distribution function is then
 * within 1e-6 of the true one.
 */
function pert(low: number, likely: number, high: number): Draw {
  const width = high - low;
  const before = (4 * (likely - low)) / width;
  const after = 4 - before;
  const nodes = new Float64Array(PIECES + 1);
  const density = new Float64Array(PIECES + 1);
  const below = new Float64Array(PIECES + 1);
  for (let node = 0; node <= PIECES; node++) {
    const s = node / PIECES;
    const x = s * s * (3 - 2 * s);
    nodes[node] = x;
    density[node] = power(x, before) * power(1 - x, after);
    if (node === 0) continue;
    const piece = x - (nodes[node - 1] as number);
    below[node] =
      (below[node - 1] as number) + (piece * ((density[node] as number) + (density[node - 1] as number))) / 2;
  }
  const all = below[PIECES] as number;
  // The first piece that can hold each slice of probability, so that a search is a step or two.
  const guide = new Uint16Array(PIECES + 1);
  for (let slice = 0, piece = 0; slice <= PIECES; slice++) {
    while (piece < PIECES - 1 && (below[piece + 1] as number) < (slice / PIECES) * all) piece++;
    guide[slice] = piece;
  }
  return (to, count) => {
    for (let row = 0; row < count; row++) {
      const u = to[row] as number;
      const target = u * all;
      let piece = guide[Math.floor(u * PIECES)] as number;
      while (piece < PIECES - 1 && (below[piece + 1] as number) < target) piece++;
      const from = nodes[piece] as number;
      const size = (nodes[piece + 1] as number) - from;
      const start = density[piece] as number;
      const slope = ((density[piece + 1] as number) - start) / size;
      const open = target - (below[piece] as number);
      const root = start + Math.sqrt(Math.max(0, start * start + 2 * slope * open));
      const into = root === 0 ? 0 : (2 * open) / root;
      to[row] = low + width * (from + Math.min(size, into));
    }
    return 0;
  };
}

/** x to a power of at least 0, for x from 0 to 1. */
function power(x: number, exponent: number): number {
  if (exponent === 0) return 1;
  return x === 0 ? 0 : exp(exponent * log(x));
}
