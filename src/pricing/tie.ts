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

/** How far around a crossing a tie is looked for: cash and imputed are rounded apart, so it can stand beside it. */
const MINORS = 2;
/** The least steps of a search, in parts of a minor unit. */
const FINEST = 64;

/**
 * The number nearest to a crossing that ties two costs in minor units, with as few decimals as do it: put into the
 * file, it gives the same cost twice. Where no number does (a payment that comes or goes at once), the crossing itself.
 */
export function tieNear(on: Variations, address: string, crossing: number, within: Interval, rivals: Rivals): number {
  const width = within.to - within.from;
  const minor = minorStep(on, address, crossing, within, rivals);
  // Where costs do not part, no number is nearer to a tie than another.
  if (!(minor > 0 && minor < Number.POSITIVE_INFINITY)) return plainest(crossing, width * 1e-9);
  const ratio = on.model.assumptions.get(address)?.unit === "ratio";
  let broken: number | undefined;
  const reach = MINORS * minor;
  /** The first number of decimals at which a minor unit has several values. */
  const fine = Math.max(0, Math.ceil(-Math.log10(minor)));
  // So many decimals nearly always find one; else a window between two roundings is narrower.
  for (const search of [Array.from({ length: fine + 1 }, (_, places) => places), [fine + 1], [fine + 2, fine + 3]]) {
    const candidates = new Map<number, number>();
    for (const places of search) {
      const step = Math.max(10 ** -places, minor / FINEST);
      const steps = Math.ceil(reach / step);
      for (let part = -steps; part <= steps; part++) {
        const x = Number((crossing + part * step).toFixed(Math.min(places, 20)));
        const near = Math.abs(x - crossing) <= reach && x >= within.from && x <= within.to;
        // The grammar of numbers refuses 266.667, which may be 266667.
        if (near && !candidates.has(x) && (ratio || !/^-?\d{1,3}\.\d{3}$/.test(String(x)))) candidates.set(x, places);
      }
    }
    const [plain, half] = best(on, address, crossing, [...candidates], rivals);
    if (plain !== undefined) return plain;
    broken ??= half;
  }
  return broken ?? plainest(crossing, width * 1e-9);
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
    const [a, b] = pair.map((index) => minorAt(costs[index] as Costs, 0, by, digits)) as [number, number];
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

/** How far the number moves for one minor unit of difference; infinite where the difference does not move on either side within. */
function minorStep(
  on: Variations,
  address: string,
  x: number,
  { from, to }: Interval,
  { pair, by, digits }: Rivals,
): number {
  const near = (to - from) * 1e-7;
  // What lies outside may be no number that can be asked for.
  const sides = [x - near, x + near].map((side) => (side < from || side > to ? x : side));
  const { cost } = along(on, address, pair, by)(Float64Array.of(x, ...sides));
  const [a, b] = cost as [ArrayLike<number>, ArrayLike<number>];
  const difference = (row: number) => (b[row] as number) - (a[row] as number);
  const slope = Math.max(...[1, 2].map((side) => Math.abs(difference(side) - difference(0)))) / near;
  return 1 / (slope * 10 ** digits);
}

/** The best tie: fewest decimals, then nearest. First of those that hold, then of those that lie so near to half a minor unit that noise may break them. */
function best(
  on: Variations,
  address: string,
  crossing: number,
  candidates: readonly (readonly [x: number, places: number])[],
  { pair, by, digits }: Rivals,
): [plain: number | undefined, half: number | undefined] {
  const points = Float64Array.from(candidates, ([x]) => x);
  const [minors = [], halves = []] = readAlong(on, address, pair, points, [
    (costs, row) => minorAt(costs, row, by, digits),
    (costs, row) => (isHalf(costs, row, by, digits) ? 1 : 0),
  ]);
  const [a, b] = minors as [Float64Array, Float64Array];
  const ties = candidates
    .map(([x, places], row) => ({ x, places, row }))
    .filter(({ row }) => a[row] === b[row])
    .sort((one, other) => one.places - other.places || Math.abs(one.x - crossing) - Math.abs(other.x - crossing));
  const isBroken = ({ row }: { row: number }) => halves.some((half) => half[row] === 1);
  return [ties.find((tie) => !isBroken(tie))?.x, ties.find(isBroken)?.x];
}

/** The number with the fewest decimals within a distance. */
export function plainest(x: number, distance: number): number {
  for (let digits = 0; digits <= 15; digits++) {
    const short = Number(x.toFixed(digits));
    if (Math.abs(short - x) <= distance) return short;
  }
  return x;
}
