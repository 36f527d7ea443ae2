/**
 * Where the choice between some candidates changes along one number. Costs are continuous in it but for
 * payments that fall out of the horizon, and they bend (overage, caps), so a fine grid finds the
 * changes, and each is then narrowed with secants, which are exact on the straight pieces. A requirement that
 * starts or stops being met is a jump, and narrowed by halves.
 */

/** Candidates at each point: unrounded costs and, where that decides, whether each meets the requirements (1 or 0). */
export type Along = (points: Float64Array) => {
  readonly cost: readonly ArrayLike<number>[];
  readonly meets?: readonly ArrayLike<number>[];
};

/** A stretch in which one candidate is chosen, or none. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The index of the candidate; null where two or more share the lowest cost, or where none is admitted. */
  readonly chosen: number | null;
}

/** Who is chosen at a point. */
export interface Choosing {
  /** Given: only candidates that meet the requirements are chosen, of equals the first in this order. Left out: all may be, and of equals nobody is. */
  readonly order?: readonly number[];
  /** The points of the grid are all that there is, and a stretch begins at its first point. */
  readonly whole?: boolean;
}

interface Sample {
  readonly x: number;
  readonly costs: readonly number[];
  /** -1: nobody. */
  readonly winner: number;
  /** How much dearer the second is. */
  readonly margin: number;
}

/** Costs nearer to each other than this part of themselves are the same: it is the noise of float64. */
const NOISE = 1e-11;
/** A change is narrowed to this part of the whole stretch. */
const NARROW = 1e-10;
/** A shared lowest cost over less than this part of the whole is a point. */
const POINT = 1e-6;

/**
 * The stretches between the first and last of `grid` (ascending), in order, each beginning where the last
 * one ends. A single point at which costs are equal is where two stretches meet.
 */
export function stretches(along: Along, grid: Float64Array, { order, whole = false }: Choosing = {}): Stretch[] {
  const width = (grid.at(-1) ?? 0) - (grid[0] ?? 0);
  const sampled = sampler(along, order);
  // Equal costs at one point are a crossing; no winner at one point is a stretch.
  const point = order !== undefined ? -1 : width * POINT;
  let samples = sampled(grid);
  if (whole) return joined(samples, point);
  for (let round = 0; round < 3; round++) samples = merged(samples, sampled(nearTouches(samples)));
  let points: Float64Array;
  do {
    points = betweenChanges(samples, width * NARROW);
    samples = merged(samples, sampled(points));
  } while (points.length > 0);
  return joined(samples, point);
}

function sampler(along: Along, order: readonly number[] | undefined): (points: Float64Array) => Sample[] {
  return (points) => {
    const { cost, meets } = along(points);
    const candidates = order ?? cost.map((_, index) => index);
    return Array.from(points, (x, row): Sample => {
      const costs = cost.map((column) => column[row] as number);
      let [winner, least, second] = [-1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (const index of candidates) {
        if (order !== undefined && meets?.[index]?.[row] === 0) continue;
        const own = costs[index] as number;
        if (winner < 0 || own < least - NOISE * (1 + Math.abs(least))) {
          [winner, least, second] = [index, own, least];
        } else if (own < second) second = own;
      }
      const margin = second - least;
      const shared = order === undefined && margin <= NOISE * (1 + Math.abs(least));
      return { x, costs, winner: shared ? -1 : winner, margin };
    });
  };
}

function merged(a: readonly Sample[], b: readonly Sample[]): Sample[] {
  return [...a, ...b].sort((one, other) => one.x - other.x);
}

/** Points around every place where the margin is least, so that two changes inside one cell of the grid are seen. */
function nearTouches(samples: readonly Sample[]): Float64Array {
  const points: number[] = [];
  for (let index = 1; index + 1 < samples.length; index++) {
    const [before, here, after] = samples.slice(index - 1, index + 2) as [Sample, Sample, Sample];
    const same = before.winner === here.winner && here.winner === after.winner && here.winner >= 0;
    const least = here.margin <= before.margin && here.margin <= after.margin;
    const flat = here.margin === before.margin && here.margin === after.margin;
    if (!same || !least || flat) continue;
    points.push(...eighths(before.x, here.x), ...eighths(here.x, after.x));
  }
  return Float64Array.from(points);
}

/** Points inside every bracket of a change that is still wider than `narrow`. */
function betweenChanges(samples: readonly Sample[], narrow: number): Float64Array {
  const points: number[] = [];
  for (let index = 1; index < samples.length; index++) {
    const a = samples[index - 1] as Sample;
    const b = samples[index] as Sample;
    if (a.winner === b.winner || b.x - a.x <= narrow) continue;
    const ahead = (a.costs[b.winner] as number) - (a.costs[a.winner] as number);
    const behind = (b.costs[a.winner] as number) - (b.costs[b.winner] as number);
    const secant = a.x + (b.x - a.x) * (ahead / (ahead + behind));
    // There is no secant where nobody is chosen at one end: the point is NaN then.
    const around = [secant - narrow / 2, secant, secant + narrow / 2];
    points.push(...[...eighths(a.x, b.x), ...around].filter((x) => x > a.x && x < b.x));
  }
  return Float64Array.from(points);
}

const eighths = (from: number, to: number): number[] =>
  [1, 2, 3, 4, 5, 6, 7].map((part) => from + ((to - from) * part) / 8);

function joined(samples: readonly Sample[], point: number): Stretch[] {
  const runs: { from: number; to: number; winner: number }[] = [];
  for (const { x, winner } of samples) {
    const last = runs.at(-1);
    if (last?.winner === winner) last.to = x;
    else runs.push({ from: x, to: x, winner });
  }
  const wide = runs.filter(({ from, to, winner }) => winner >= 0 || to - from > point);
  // A whole that is a single point of equal costs is a stretch too.
  const kept = wide.length === 0 ? runs : wide;
  const result: { from: number; to: number; chosen: number | null }[] = [];
  kept.forEach((run, index) => {
    const before = kept[index - 1];
    const from = index === 0 ? (samples[0]?.x ?? run.from) : meeting(before?.to ?? run.from, run.from);
    const last = result.at(-1);
    if (last !== undefined) last.to = from;
    const chosen = run.winner < 0 ? null : run.winner;
    if (last !== undefined && last.chosen === chosen) last.to = run.to;
    else result.push({ from, to: run.to, chosen });
  });
  const end = result.at(-1);
  if (end !== undefined) end.to = samples.at(-1)?.x ?? end.to;
  return result;

  /** Where one stretch becomes the other: the point of equal cost between them, or the first point after a jump. */
  function meeting(before: number, after: number): number {
    const equal = samples.filter(({ x }) => x > before && x < after);
    return equal[equal.length >> 1]?.x ?? after;
  }
}
