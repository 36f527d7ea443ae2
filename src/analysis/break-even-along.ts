/** Break-even along one number. */
import { at } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { defined } from "../core/defined.ts";
import type { OptionModel } from "../core/model.ts";
import { fromMinor, roundTo } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import { type Costs, minorAt } from "../pricing/costs.ts";
import { type Along, type Stretch, stretches } from "../pricing/crossing.ts";
import { plainest, tieNear } from "../pricing/tie.ts";
import { along, gridOf, judgedAlong, type Reach, readAlong, type Variations } from "../pricing/variation.ts";
import type { VerdictBasis } from "../pricing/winner.ts";

/** A place where the cheaper of two options changes. null: they cost the same, to the end of the stretch. */
export interface Crossing {
  /**
   * Along a number, the value at which both cost the same, to the minor unit where the number can say it; over time,
   * and along a whole number, the first at which the other is cheaper, or at which both cost the same before it is.
   */
  readonly at: number;
  /** Where both cost the same for a while: from `at` up to here. */
  readonly until?: number;
  readonly cheaperBefore: string | null;
  readonly cheaperAfter: string | null;
  /** Those of the two that do not meet the requirements there, so that it is no choice; left out where both do. */
  readonly fallsShort?: readonly string[];
}

/** A stretch in which the difference of two options stays, to the minor unit. */
export interface Together {
  readonly from: number;
  readonly to: number;
  /** What `b` costs more than `a`. */
  readonly difference: number;
  /** Whether both change there; otherwise neither does. */
  readonly moves: boolean;
}

export interface BreakEvenPair {
  readonly a: string;
  readonly b: string;
  /** `month`, or the address of the number that is varied. */
  readonly along: string;
  /** The numbers of the file that are varied: `along` itself, or all needed hours together. */
  readonly varies: readonly string[];
  /** With the currency in place of money. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Where the ends come from: flags, the number's range, all its unit allows, or four times its value. */
  readonly ends: "flags" | "range" | "unit" | "value" | "horizon";
  readonly answer: "crossings" | "never" | "equal";
  readonly crossings: readonly Crossing[];
  readonly together: readonly Together[];
  /** Where nothing crosses, the cheaper one throughout; null where they cross or are equal. */
  readonly cheaper: string | null;
  /** What each costs at the two ends. */
  readonly atFrom: Ends;
  readonly atTo: Ends;
}

export interface Ends {
  readonly a: number;
  readonly b: number;
}

/** What every option costs at points from one end to the other. */
export interface Curve {
  /** `month`, or the address of the number that is varied. */
  readonly along: string;
  readonly unit: string;
  /** From the least to the most. */
  readonly at: readonly number[];
  /** By option id, a cost for each point. */
  readonly costs: Readonly<Record<string, readonly number[]>>;
}

/** The values at which one option costs a target. */
export interface BreakEvenTarget
  extends Omit<BreakEvenPair, "a" | "b" | "crossings" | "atFrom" | "atTo" | "cheaper" | "together"> {
  readonly option: string;
  readonly target: number;
  /** `below`: it costs less than the target before, and more after. */
  readonly crossings: readonly {
    readonly at: number;
    readonly until?: number;
    readonly before: Side;
    readonly after: Side;
  }[];
  readonly atFrom: number;
  readonly atTo: number;
}

/** How a cost stands to a target. */
export type Side = "below" | "above" | "equal";

/** What is varied, and from where to where. */
export interface Line extends Pick<BreakEvenPair, "along" | "varies" | "unit" | "from" | "to" | "ends"> {
  readonly on: Variations;
  /** Where it will be in practice. */
  readonly usual: Reach["usual"];
  readonly whole: boolean;
  readonly likely: number;
  /** The points at which it is looked at before a crossing is narrowed. */
  readonly grid: Float64Array;
}

/** Says of an option, by index, between which values it meets the requirements, where it does at the likely value and not everywhere. */
export function meetsAlong({ on, along: address, grid, whole, likely, from, to, unit }: Line, index: number): Notice[] {
  const found = stretches(judgedAlong(on, address, [index], "total"), grid, { whole, order: [0] });
  const own = found.find((one) => one.chosen !== null && one.from <= likely && likely <= one.to);
  const { id } = on.model.options[index] as OptionModel;
  if (own === undefined || found.length === 1) return [];
  // A requirement is met a little beyond what it asks for, so an end is told a little within.
  const parts = unit === "ratio" ? 10_000 : 100;
  const ends = defined({
    from: own.from > from ? Math.ceil(own.from * parts) / parts : undefined,
    to: own.to < to ? Math.floor(own.to * parts) / parts : undefined,
  });
  return [notice("meets-between", { ...ends, unit }, id)];
}

/** Every crossing of two options, by index, along a line. */
export function pairAlong(line: Line, pair: readonly [number, number], by: VerdictBasis): BreakEvenPair {
  const { on, from, to, grid } = line;
  const digits = currencyDigits(on.model.currency);
  const cost = along(on, line.along, pair, by);
  const found = stretches(cost, grid, { whole: line.whole });
  const ids = pair.map((index) => on.model.options[index]?.id ?? "");
  const settle = (x: number) =>
    line.whole || x <= from || x >= to ? x : tieNear(on, line.along, x, { from, to }, { pair, by, digits });
  const short = (x: number) => {
    const costs = on.costs(line.along, Float64Array.of(x));
    return ids.filter((_, place) => at((costs[pair[place] as number] as Costs).meets, 0) === 0);
  };
  const crossings = crossingsOf(found, settle, (index) => (index === null ? null : (ids[index] ?? null))).map(
    (crossing) => marked(crossing, short(crossing.at)),
  );
  const ends = on.costs(line.along, Float64Array.of(from, to));
  const end = (row: number) => {
    const [a = 0, b = 0] = pair.map((index) => fromMinor(minorAt(ends[index] as Costs, row, by, digits), digits));
    return { a, b };
  };
  const [atFrom, atTo] = [end(0), end(1)];
  const { answer, only } = answerOf(found, crossings.length);
  return {
    a: ids[0] ?? "",
    b: ids[1] ?? "",
    ...about(line),
    answer,
    crossings,
    together: togetherOf(cost, line, digits),
    cheaper: only === null ? null : (ids[only] ?? null),
    atFrom,
    atTo,
  };
}

/** So many points are enough for a picture; of whole numbers, at most so many. */
const CURVE_POINTS = 33;
const MOST_CURVE_POINTS = 120;

/** What every option costs along a line, at `also` too: of a whole reach the part in which the number will be in practice. */
export function curveAlong(line: Line, by: VerdictBasis, also: readonly number[]): Curve {
  const { on, along: address, unit, usual, whole, ends } = line;
  const digits = currencyDigits(on.model.currency);
  const { from, to } = ends === "unit" ? usual : line;
  const shown = [...also, line.likely].filter((x) => x > from && x < to);
  const all = gridOf(from, to, CURVE_POINTS, whole, shown);
  const step = Math.ceil(all.length / MOST_CURVE_POINTS);
  const points = all.filter((x, index) => index % step === 0 || index === all.length - 1 || shown.includes(x));
  const { options } = on.model;
  const [costs = []] = readAlong(on, address, [...options.keys()], points, [
    (one, row) => fromMinor(minorAt(one, row, by, digits), digits),
  ]);
  return {
    along: address,
    unit,
    at: [...points],
    costs: Object.fromEntries(options.map(({ id }, index) => [id, [...(costs[index] ?? [])]])),
  };
}

const about = ({ along: address, varies, unit, from, to, ends }: Line) => ({
  along: address,
  varies,
  unit,
  from,
  to,
  ends,
});

/** The answer, and the one that is cheaper throughout where nothing crosses. */
export function answerOf(
  found: readonly Stretch[],
  crossings: number,
): { readonly answer: BreakEvenPair["answer"]; readonly only: number | null } {
  if (crossings > 0) return { answer: "crossings", only: null };
  const only = found.find(({ chosen }) => chosen !== null)?.chosen ?? null;
  return { answer: only === null ? "equal" : "never", only };
}

/** A crossing with those that fall short there. */
export function marked(crossing: Change, fallsShort: readonly string[]): Crossing {
  return fallsShort.length === 0 ? crossing : { ...crossing, fallsShort };
}

/** A crossing before anything is said of the requirements. */
export type Change = Omit<Crossing, "fallsShort">;

/** The changes between stretches; two that cost the same for a while change at the beginning of that. */
export function crossingsOf(
  found: readonly Stretch[],
  settle: (x: number) => number,
  name: (index: number | null) => string | null,
): Change[] {
  const crossings: Change[] = [];
  for (let index = 1; index < found.length; index++) {
    const before = found[index - 1] as Stretch;
    const here = found[index] as Stretch;
    if (before.chosen === null && index > 1) continue;
    const after = found[index + 1];
    if (here.chosen === null && after !== undefined) {
      // Equal for a while; where the same one is cheaper on both sides, nothing has changed.
      if (after.chosen === before.chosen) continue;
      const [at, until] = [settle(here.from), settle(here.to)];
      crossings.push({ at, until, cheaperBefore: name(before.chosen), cheaperAfter: name(after.chosen) });
      continue;
    }
    const until = here.chosen === null ? { until: here.to } : {};
    crossings.push({
      at: settle(here.from),
      ...until,
      cheaperBefore: name(before.chosen),
      cheaperAfter: name(here.chosen),
    });
  }
  return crossings;
}

/** The stretches of at least two cells of the grid in which the difference moves by less than half a minor unit. */
function togetherOf(costs: Along, { from, to, whole, grid }: Line, digits: number): Together[] {
  const [a, b] = costs(grid).cost.map((column) => Float64Array.from(column)) as [Float64Array, Float64Array];
  const gap = (row: number) => (b[row] as number) - (a[row] as number);
  const result: Together[] = [];
  const tolerance = 10 ** -digits / 2;
  let start = 0;
  for (let row = 1; row <= grid.length; row++) {
    if (row < grid.length && Math.abs(gap(row) - gap(start)) < tolerance) continue;
    if (row - 1 - start >= 2) {
      const same = gap(row - 1);
      const edge = (outside: number, inside: number) =>
        whole ? inside : edgeOf(costs, outside, inside, same, tolerance);
      const [first, last] = [grid[start] as number, grid[row - 1] as number];
      result.push({
        from: plainest(start === 0 ? from : edge(grid[start - 1] as number, first), (to - from) * 1e-6),
        to: plainest(row === grid.length ? to : edge(grid[row] as number, last), (to - from) * 1e-6),
        difference: roundTo(same, digits),
        moves: Math.abs((a[row - 1] as number) - (a[start] as number)) >= tolerance,
      });
    }
    start = row;
  }
  return result;
}

/** Where a stretch of constant difference begins, between a point outside and one inside. */
function edgeOf(costs: Along, outside: number, inside: number, same: number, tolerance: number): number {
  const near = tolerance / 100;
  let [out, into] = [outside, inside];
  for (let round = 0; round < 10; round++) {
    const points = Float64Array.from({ length: 15 }, (_, part) => out + ((into - out) * (part + 1)) / 16);
    const [a, b] = costs(points).cost as [ArrayLike<number>, ArrayLike<number>];
    let first = points.length;
    while (first > 0 && Math.abs((b[first - 1] as number) - (a[first - 1] as number) - same) < near) first--;
    [out, into] = [
      first === 0 ? out : (points[first - 1] as number),
      first === points.length ? into : (points[first] as number),
    ];
  }
  return into;
}

/** Every value at which one option costs `target`. */
export function targetAlong(line: Line, index: number, target: number, by: VerdictBasis): BreakEvenTarget {
  const { on, from, to, grid } = line;
  const digits = currencyDigits(on.model.currency);
  const own = along(on, line.along, [index], by);
  const against: Along = (points) => {
    const [cost = []] = own(points).cost;
    return { cost: [cost, new Float64Array(points.length).fill(target)] };
  };
  const found = stretches(against, grid, { whole: line.whole });
  const minor = 10 ** -digits;
  const settle = (x: number) =>
    line.whole || x <= from || x >= to ? x : nearTarget(against, x, (to - from) * 1e-7, minor);
  const sides: readonly Side[] = ["below", "above"];
  const side = (name: string | null): Side => (name === null ? "equal" : (sides[Number(name)] as Side));
  const crossings = crossingsOf(found, settle, (cheapest) => (cheapest === null ? null : String(cheapest)));
  const ends = on.costs(line.along, Float64Array.of(from, to));
  const end = (row: number) => fromMinor(minorAt(ends[index] as Costs, row, by, digits), digits);
  const { answer } = answerOf(found, crossings.length);
  return {
    option: on.model.options[index]?.id ?? "",
    target,
    ...about(line),
    answer,
    crossings: crossings.map(({ at, until, cheaperBefore, cheaperAfter }) => ({
      at,
      ...defined({ until }),
      before: side(cheaperBefore),
      after: side(cheaperAfter),
    })),
    atFrom: end(0),
    atTo: end(1),
  };
}

/** The plainest value near a crossing whose cost is the target to a hundredth of a minor unit, where the slope allows. */
function nearTarget(against: Along, x: number, near: number, minor: number): number {
  const [cost] = against(Float64Array.of(x - near, x + near)).cost as [ArrayLike<number>];
  const slope = Math.abs((cost[1] as number) - (cost[0] as number)) / (2 * near);
  return slope === 0 ? x : plainest(x, (minor * 0.4) / slope);
}
