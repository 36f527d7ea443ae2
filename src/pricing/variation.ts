/** One number varied while all others stay at their likely values: where to look, and what each option costs there. */
import type { Assumption } from "../core/assumption.ts";
import { isFixed, isRange } from "../core/assumption.ts";
import { at } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { optionInputs } from "../core/inputs.ts";
import { kept } from "../core/kept.ts";
import type { Model } from "../core/model.ts";
import { compile } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Costs, costAt, likelyCosts, minorAt, pricer } from "./costs.ts";
import type { Along } from "./crossing.ts";
import { requirementInputs } from "./requirements.ts";
import { byId, lowest, type VerdictBasis } from "./winner.ts";

/** The likely costs of a scenario's options, and what they become along any of its numbers. */
export interface Variations {
  readonly model: Model;
  /** The options by index, in the order in which equals count. */
  readonly order: readonly number[];
  /** The options' costs at the likely values, in model order. */
  readonly likely: readonly Costs[];
  /** The most points that `costs` takes. */
  readonly capacity: number;
  /** The options whose cost depends on an address, by index. */
  dependents(address: string): readonly number[];
  /** The options of which the cost or a requirement depends on an address, by index. */
  movedBy(address: string): ReadonlySet<number>;
  /** Whether there are any. */
  matters(address: string): boolean;
  /** The costs of every option where an address has these values. Valid until the next call. */
  costs(address: string, points: Float64Array): readonly Costs[];
}

/** The address that is no number of a formula but the length of every timing. */
export const HORIZON = "horizonMonths";

/** The variations of a scenario, for at most `capacity` points at a time. */
export function variations(scenario: Scenario, capacity: number): Variations {
  const model = compile(scenario);
  const inputs = model.options.map((option) => optionInputs(option));
  const judged = model.options.map((option) => requirementInputs(model, option));
  const everyOption = model.options.map((_, index) => index);
  const likely = likelyCosts(model);
  const price = pricer(model, capacity);
  const moves = (address: string) => (index: number) => inputs[index]?.has(address) || judged[index]?.has(address);
  /** Whether a number is read while compiling, so that another value is another model. */
  const isCompiled = (address: string) => {
    const one = scenario.assumptions.get(address);
    return one !== undefined && isFixed(one);
  };
  const dependents = (address: string) =>
    isCompiled(address) ? everyOption : everyOption.filter((index) => inputs[index]?.has(address));
  const known = new Map<string, ReadonlySet<number>>();
  const movedBy = (address: string) =>
    kept(known, address, () => new Set(isCompiled(address) ? everyOption : everyOption.filter(moves(address))));
  const compiled = new Map<string, readonly Costs[]>();
  // Read to an earlier month, a model is what would be compiled for so many.
  let longest = model;
  const over = (months: number): Model => {
    if (months > longest.horizon) longest = compile(withNumber(scenario, HORIZON, months));
    return { ...longest, horizon: months };
  };
  const compiledWith = (address: string, value: number) =>
    kept(compiled, `${address}=${value}`, () =>
      likelyCosts(address === HORIZON ? over(value) : compile(withNumber(scenario, address, value))),
    );
  return {
    model,
    order: byId(model.options.map(({ id }) => id)),
    likely,
    capacity,
    dependents,
    movedBy,
    matters: (address) => movedBy(address).size > 0,
    costs(address, points) {
      if (isCompiled(address)) {
        const each = Array.from(points, (value) => compiledWith(address, value));
        return everyOption.map((index) => ({
          cash: Float64Array.from(each, (costs) => at(costs[index]?.cash ?? 0, 0)),
          imputed: Float64Array.from(each, (costs) => at(costs[index]?.imputed ?? 0, 0)),
          meets: Float64Array.from(each, (costs) => at(costs[index]?.meets ?? 0, 0)),
        }));
      }
      const some = movedBy(address);
      if (some.size === 0) return likely;
      const costs = price({ count: points.length, columns: new Map([[address, points]]) });
      return likely.map((own, index) => (some.has(index) ? (costs[index] as Costs) : own));
    },
  };
}

/** The same scenario with another value of one of its numbers, or over another number of months. */
export function withNumber(scenario: Scenario, address: string, value: number): Scenario {
  const known = scenario.assumptions.get(address);
  const assumptions = new Map(scenario.assumptions);
  if (known !== undefined) assumptions.set(address, { ...known, quantity: { value } });
  if (address !== HORIZON) return { ...scenario, assumptions };
  return { ...scenario, horizonMonths: value, assumptions };
}

/** The unrounded costs of some options as arrays, one value a point. */
export function along(on: Variations, address: string, indexes: readonly number[], by: VerdictBasis): Along {
  return (points) => {
    const [cost = []] = readAlong(on, address, indexes, points, [(costs, row) => costAt(costs, row, by)]);
    return { cost };
  };
}

/** The same, and whether each meets the requirements there. */
export function judgedAlong(on: Variations, address: string, indexes: readonly number[], by: VerdictBasis): Along {
  return (points) => {
    const [cost = [], meets = []] = readAlong(on, address, indexes, points, [
      (costs, row) => costAt(costs, row, by),
      (costs, row) => at(costs.meets, row),
    ]);
    return { cost, meets };
  };
}

/** Each reading of the costs of some options, at any number of points: so many at a time as are priced together. */
export function readAlong(
  on: Variations,
  address: string,
  indexes: readonly number[],
  points: Float64Array,
  readings: readonly ((costs: Costs, row: number) => number)[],
): Float64Array[][] {
  const arrays = readings.map(() => indexes.map(() => new Float64Array(points.length)));
  for (let start = 0; start < points.length; start += on.capacity) {
    const some = points.subarray(start, start + on.capacity);
    const costs = on.costs(address, some);
    for (const [which, reading] of readings.entries()) {
      for (const [place, index] of indexes.entries()) {
        const to = arrays[which]?.[place] as Float64Array;
        for (let row = 0; row < some.length; row++) to[start + row] = reading(costs[index] as Costs, row);
      }
    }
  }
  return arrays;
}

/** The index of the winner where an address has each of these values; -1 where no option meets the requirements. */
export function winnersAt(on: Variations, address: string, points: Float64Array, by: VerdictBasis): number[] {
  return winnersOf(on, on.costs(address, points), points.length, by);
}

/** The index of the winner in each of the first `count` rows; -1 where no option meets the requirements. */
export function winnersOf(
  { model, order }: Variations,
  costs: readonly Costs[],
  count: number,
  by: VerdictBasis,
): number[] {
  const digits = currencyDigits(model.currency);
  return Array.from({ length: count }, (_, row) =>
    lowest(
      order,
      (index) => minorAt(costs[index] as Costs, row, by, digits),
      (index) => at((costs[index] as Costs).meets, row) === 1,
    ),
  );
}

/** Where a number is looked for when nobody says. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  /** Its range; what its field can be; or, for money, as far as four times the value. */
  readonly basis: "range" | "unit" | "value";
  /** Where it will be in practice: looked at closely, and what a map shows. */
  readonly usual: { readonly from: number; readonly to: number };
}

/** What one person works in a month: 40 hours a week. */
export const FULL_TIME_HOURS = (40 * 52) / 12;

/** The reach of a number: its range, else all that its field allows, else (money) from 0 to four times the value. */
export function reachOf(assumption: Assumption, horizon: number): Reach {
  const { quantity, unit, bounds } = assumption;
  const { value, low, high } = quantity;
  if (isRange(assumption)) {
    const range = { from: low as number, to: high as number };
    return { ...range, basis: "range", usual: range };
  }
  const least = bounds.min ?? Number.NEGATIVE_INFINITY;
  const most = bounds.max ?? Number.POSITIVE_INFINITY;
  const within = (x: number) => Math.min(most, Math.max(least, x));
  const between = (from: number, to: number) => ({ from: within(from), to: within(to) });
  if (unit.startsWith("money")) {
    const size = value === 0 ? 1000 : 4 * Math.abs(value);
    const usual = between(value < 0 ? -size : 0, value < 0 ? 0 : size);
    return { ...usual, basis: "value", usual };
  }
  const usual = between(Math.min(0, 2 * value), Math.max(usualMost(unit, horizon), 2 * value));
  const ends = {
    from: Number.isFinite(least) ? least : usual.from,
    to: Number.isFinite(most) ? most : Math.max(usual.to, within(4 * value)),
  };
  return { ...ends, basis: "unit", usual };
}

function usualMost(unit: Assumption["unit"], horizon: number): number {
  if (unit === "months") return horizon;
  return unit === "hours/month" ? FULL_TIME_HOURS : 1;
}

/** The points at which a number is looked at: `count` of what is usual, a quarter as many of all its reach, and `also`. */
export function pointsOf(
  { from, to, usual }: Omit<Reach, "basis">,
  count: number,
  integer: boolean,
  also: readonly number[],
) {
  if (integer) return gridOf(from, to, count, true);
  const [near, far] = [Math.max(from, usual.from), Math.min(to, usual.to)];
  const close = near < far ? [...gridOf(near, far, count, false)] : [];
  return gridOf(from, to, close.length === 0 ? count : Math.max(2, Math.ceil(count / 4)), false, [...close, ...also]);
}

/** `count` points from one end to the other, and the likely value; whole numbers only where the number is whole. */
export function gridOf(
  from: number,
  to: number,
  count: number,
  integer: boolean,
  also: readonly number[] = [],
): Float64Array {
  if (integer) {
    const least = Math.ceil(from);
    return Float64Array.from({ length: Math.max(0, Math.floor(to) - least + 1) }, (_, index) => least + index);
  }
  const points = Array.from({ length: count - 1 }, (_, index) => from + ((to - from) * index) / (count - 1));
  // Those outside count as an end, and an end is there already.
  const inside = also.map((x) => Math.min(to, Math.max(from, x)));
  return Float64Array.from(new Set([...points, to, ...inside])).sort();
}
