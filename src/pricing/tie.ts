/** From a crossing of exact costs to a number that can be written down and ties the printed ones. */
import { type Costs, isHalf, minorAt } from "./costs.ts";
import { along, readAlong, type Variations, winnersAt } from "./variation.ts";
import type { VerdictBasis } from "./winner.ts";

/** Two options, by index, and what their costs are judged by. */
export interface Rivals {
  readonly pair: readonly [number, number];
  readonly by: VerdictBasis;
  /** Digits of the minor unit. */
  readonly digits: number;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** More than any number of decimals. */
const HALF = 100;
/** How far around a crossing a tie is looked for: cash and imputed are rounded apart, so it can stand beside it. */
const MINORS = 2;

/**
 * The number nearest to a crossing that ties two costs in minor units, with as few decimals as do it: put into the
 * file, it gives the same cost twice. Where no number does (a payment that comes or goes at once), the crossing itself.
 */
export function tieNear(on: Variations, address: string, crossing: number, within: Interval, rivals: Rivals): number {
  const width = within.to - within.from;
  const minor = minorStep(on, address, crossing, width * 1e-7, rivals);
  const ratio = on.model.assumptions.get(address)?.unit === "ratio";
  if (minor === 0) return plainest(crossing, width * 1e-9);
  /** The first number of decimals at which a minor unit has several values. */
  const fine = Math.max(0, Math.ceil(-Math.log10(minor)));
  const coarse = Array.from({ length: fine }, (_, places) => ({ places, step: 0 }));
  // A quarter of a minor unit apart nearly always finds one; else a window between two roundings is narrower.
  const searches = [
    [...coarse, { places: fine, step: minor / 4 }, { places: fine + 1, step: minor / 4 }],
    [
      { places: fine + 2, step: minor / 64 },
      { places: fine + 3, step: minor / 64 },
    ],
  ];
  for (const search of searches) {
    const candidates = new Map<number, number>();
    for (const { places, step } of search) {
      const steps = step === 0 ? 0 : Math.round((MINORS * minor) / step);
      for (let part = -steps; part <= steps; part++) {
        const x = Number((crossing + part * step).toFixed(Math.min(places, 20)));
        const near = Math.abs(x - crossing) <= MINORS * minor && x >= within.from && x <= within.to;
        // The grammar of numbers refuses 266.667, which may be 266667.
        if (near && !candidates.has(x) && (ratio || !/^-?\d{1,3}\.\d{3}$/.test(String(x)))) candidates.set(x, places);
      }
    }
    const found = best(on, address, crossing, [...candidates], rivals);
    if (found !== undefined) return found;
  }
  return plainest(crossing, width * 1e-9);
}

/**
 * A switch from one winner to another (-1: none) as a number that can be written down: where their costs tie; or, where a
 * requirement starts or stops being met or a payment comes or goes, the plainest one that has either of them as its winner.
 */
export function switchNear(
  on: Variations,
  address: string,
  x: number,
  within: Interval,
  { pair, by, digits }: Rivals,
): number {
  const [before, after] = pair;
  if (before >= 0 && after >= 0) {
    const costs = on.costs(address, Float64Array.of(x));
    const [a = 0, b = 0] = pair.map((index) => minorAt(costs[index] as Costs, 0, by, digits));
    if (Math.abs(a - b) <= Math.max(MINORS, 1e-9 * Math.abs(a))) {
      return tieNear(on, address, x, within, { pair, by, digits });
    }
  }
  const near = on.model.assumptions.get(address)?.unit === "ratio" ? SHOWN / 100 : SHOWN;
  for (let places = 0; places <= 4; places++) {
    const short = Number(x.toFixed(places));
    if (Math.abs(short - x) > near || short < within.from || short > within.to) continue;
    const [winner] = winnersAt(on, address, Float64Array.of(short), by);
    if (winner === before || winner === after) return short;
  }
  return plainest(x, (within.to - within.from) * 1e-9);
}

/** Half of what two digits show, with room for noise: requirements are judged by what is shown. */
const SHOWN = 0.0051;

/** How far the number moves for one minor unit of difference; 0 where the difference does not move. */
function minorStep(on: Variations, address: string, x: number, near: number, { pair, by, digits }: Rivals): number {
  const { cost } = along(on, address, pair, by)(Float64Array.of(x - near, x, x + near));
  const [a, b] = cost as [ArrayLike<number>, ArrayLike<number>];
  const [left = 0, middle = 0, right = 0] = [0, 1, 2].map((row) => (b[row] as number) - (a[row] as number));
  const slope = Math.max(Math.abs(right - middle), Math.abs(middle - left)) / near;
  return slope === 0 ? 0 : 1 / (slope * 10 ** digits);
}

function best(
  on: Variations,
  address: string,
  crossing: number,
  candidates: readonly (readonly [x: number, places: number])[],
  { pair, by, digits }: Rivals,
): number | undefined {
  const points = Float64Array.from(candidates, ([x]) => x);
  const [minors = [], halves = []] = readAlong(on, address, pair, points, [
    (costs, row) => minorAt(costs, row, by, digits),
    (costs, row) => (isHalf(costs, row, by, digits) ? 1 : 0),
  ]);
  const [a, b] = minors as [Float64Array, Float64Array];
  let found: { readonly x: number; readonly rank: number } | undefined;
  candidates.forEach(([x, places], row) => {
    if (a[row] !== b[row]) return;
    // Half a minor unit is a tie that noise may break: the last resort.
    const rank = places + (halves.some((half) => half[row] === 1) ? HALF : 0);
    const nearer = found !== undefined && rank === found.rank && Math.abs(x - crossing) < Math.abs(found.x - crossing);
    if (found === undefined || rank < found.rank || nearer) found = { x, rank };
  });
  return found?.x;
}

/** The number with the fewest decimals within a distance. */
export function plainest(x: number, distance: number): number {
  for (let digits = 0; digits <= 15; digits++) {
    const short = Number(x.toFixed(digits));
    if (Math.abs(short - x) <= distance) return short;
  }
  return x;
}
