/** What would change the choice: every number, one at a time, from its low to its high. */
import { type Assumption, choosesRules, isRange, unitShown } from "../core/assumption.ts";
import { at } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { defined } from "../core/defined.ts";
import { fromMinor, roundTo } from "../core/money.ts";
import { notice } from "../core/notice.ts";
import { findingNotice } from "../language/notices.ts";
import { costAt, minorAt } from "../pricing/costs.ts";
import { type Stretch, stretches } from "../pricing/crossing.ts";
import { neededTogether } from "../pricing/needed-hours.ts";
import { switchNear } from "../pricing/tie.ts";
import {
  gridOf,
  judgedAlong,
  pointsOf,
  reachOf,
  readAlong,
  type Variations,
  variations,
  winnersOf,
} from "../pricing/variation.ts";
import { BASES, byId, type VerdictBasis } from "../pricing/winner.ts";
import { expectOptions } from "../scenario/input.ts";
import type { Scenario } from "../scenario/scenario.ts";
import {
  type Heading,
  head,
  noticesOf,
  type OnProgress,
  type OptionName,
  optionNames,
  summaryOf,
  type VariedName,
  variedName,
} from "./finding.ts";
import { gridOf as cellsOf, type WinnerGrid } from "./sensitivity-grid.ts";
import { finished, type Steps } from "./steps.ts";

/**
 * A value at which the winner changes. Where both meet the requirements they cost the same there, to the minor unit where
 * a number can say it; otherwise a requirement starts or stops being met.
 */
export interface Flip {
  readonly at: number;
  /** The winner below it, and above it; null where no option meets the requirements. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the two cost the same on the side where the other than today's winner wins: it is named first by its id alone. */
  readonly tie?: true;
  /** The one of the two that meets the requirements on one side only, where that decides and not the costs. */
  readonly meets?: string;
}

export interface Swing {
  /** The option's cost with the number at its low, and at its high. */
  readonly low: number;
  readonly high: number;
  /** How far apart these are; never below 0. */
  readonly swing: number;
}

export interface SensitivityBar extends VariedName {
  /** With the currency in place of money. */
  readonly unit: string;
  /** The likely value. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `range`: the ends of its range; `fifth`: 20 % to either side, within the field's bounds. */
  readonly ends: "range" | "fifth";
  /** null where no option meets the requirements. */
  readonly winnerAtLow: string | null;
  readonly winnerAtHigh: string | null;
  /** By option id, in the order of the file. */
  readonly options: Readonly<Record<string, Swing>>;
  /** From low up to high. */
  readonly flips: readonly Flip[];
  /** Where there is none from low to high, the nearest one outside; null where there is none in reach. */
  readonly beyond: Flip | null;
}

export interface SensitivityFinding extends Heading<"sensitivity"> {
  readonly by: VerdictBasis;
  readonly options: readonly OptionName[];
  /** The winner at the likely values; null where no option meets the requirements. */
  readonly winner: string | null;
  /** Each option's cost at the likely values, by id. */
  readonly costs: Readonly<Record<string, number>>;
  /** The numbers that change the choice first, then by their largest swing. */
  readonly bars: readonly SensitivityBar[];
  /** How many statutory rates and limits have no bar, since they are law and no estimate. */
  readonly statutory: number;
  /** The winner over two numbers, where they were asked for. */
  readonly grid?: WinnerGrid;
}

export interface SensitivityOptions {
  readonly by?: VerdictBasis;
  /** Two addresses whose winners are mapped. */
  readonly grid?: readonly [x: string, y: string];
  /** Hears how many of the inputs are varied. */
  readonly onProgress?: OnProgress;
}

/** The option that a number moves most, with its swing; where it moves none, the one that it is of. */
export function mostMoved(bar: SensitivityBar): Swing & { readonly id: string } {
  const all = Object.entries(bar.options);
  const first = all.find(([id]) => bar.address.startsWith(`${id}.`)) ?? all[0];
  if (first === undefined) throw new TypeError("a bar without options");
  const [id, swing] = all.reduce((a, b) => (b[1].swing > a[1].swing ? b : a), first);
  return { id, ...swing };
}

/** Bars by the swing of the option that each moves most, the largest first. */
export function bySwing(bars: readonly SensitivityBar[]): SensitivityBar[] {
  const ranked = bars.map((bar) => ({ bar, swing: mostMoved(bar).swing }));
  return ranked.sort((a, b) => b.swing - a.swing).map(({ bar }) => bar);
}

/** What every number is varied for; `today`: the winner at the likely values, by index, -1 where there is none. */
interface Asked {
  readonly by: VerdictBasis;
  readonly digits: number;
  readonly today: number;
}

const CAPACITY = 64;
const POINTS = 9;
const POINTS_BEYOND = 25;

/**
 * Every number of the file, and every figure that a cost depends on, unless the law sets it: another rate is no estimate of
 * it, and one that the file gives has its bar. Each bar equals `compare --set` at its ends.
 * @throws ScenarioError where `grid` names a number that the scenario does not have.
 */
export function sensitivity(scenario: Scenario, options: SensitivityOptions = {}): SensitivityFinding {
  return finished(sensitivitySteps(scenario, options), (...of) => options.onProgress?.(...of));
}

/** `sensitivity`, an input a step. */
export function* sensitivitySteps(scenario: Scenario, options: SensitivityOptions = {}): Steps<SensitivityFinding> {
  expectOptions(options, "sensitivity", { by: BASES, grid: "two-different", onProgress: "function" });
  const { by = "total", grid } = options;
  // A number that is not there is refused before all others are varied.
  const map = grid === undefined ? {} : { grid: cellsOf(scenario, grid, by) };
  const on = variations(scenario, CAPACITY);
  const { model } = on;
  const digits = currencyDigits(model.currency);
  const likely = on.likely.map((costs) => minorAt(costs, 0, by, digits));
  const [today = -1] = winnersOf(on, on.likely, 1, by);
  const read = [...model.assumptions.values()].filter(
    ({ address, origin }) => origin !== "figure" || on.matters(address),
  );
  const varied = read.filter((assumption) => !isStatutory(assumption) && !choosesRules(assumption));
  const bars: SensitivityBar[] = [];
  for (const [index, assumption] of varied.entries()) {
    yield [index, varied.length];
    bars.push(barOf(on, assumption, { by, digits, today }));
  }
  const ranked = bySwing(bars);
  const together = neededTogether(scenario)?.varies ?? [];
  const notices = [
    ...noticesOf({ model }),
    ...(together.length > 1 ? [notice("hours-vary-alone", { addresses: together.join(", ") })] : []),
  ];
  return {
    ...head("sensitivity"),
    scenario: summaryOf(model, on.likely),
    by,
    options: optionNames(model),
    winner: model.options[today]?.id ?? null,
    costs: Object.fromEntries(model.options.map(({ id }, index) => [id, fromMinor(likely[index] ?? 0, digits)])),
    bars: [...ranked.filter(changesChoice), ...ranked.filter((bar) => !changesChoice(bar))],
    statutory: read.length - varied.length,
    ...map,
    notices: notices.map(findingNotice),
  };
}

/** Whether a number is a built-in figure of the law, and not a convention. */
const isStatutory = ({ address, origin }: Assumption): boolean =>
  origin === "figure" && address.includes(".employerTaxes.");

/** Whether the winner changes between a bar's low and high; that another option costs the same there is no change. */
export function changesChoice({
  flips,
  winnerAtLow,
  winnerAtHigh,
}: Pick<SensitivityBar, "flips" | "winnerAtLow" | "winnerAtHigh">): boolean {
  return flips.length > 0 ? flips.some(({ tie }) => tie === undefined) : winnerAtLow !== winnerAtHigh;
}

function barOf(on: Variations, assumption: Assumption, asked: Asked): SensitivityBar {
  const { by, digits } = asked;
  const { address, quantity } = assumption;
  const ids = on.model.options.map(({ id }) => id);
  const { low, high, ends } = endsOf(assumption, currencyDigits(assumption.currency ?? on.model.currency));
  const costs = on.costs(address, Float64Array.of(low, high));
  const minors = [0, 1].map((row) => costs.map((one) => minorAt(one, row, by, digits))) as [number[], number[]];
  const options = ids.map((id, index): [string, Swing] => {
    const [atLow, atHigh] = minors.map((row) => row[index] as number) as [number, number];
    const money = (minor: number) => fromMinor(minor, digits);
    return [id, { low: money(atLow), high: money(atHigh), swing: money(Math.abs(atHigh - atLow)) }];
  });
  const [atLow = -1, atHigh = -1] = winnersOf(on, costs, 2, by);
  const flips = !on.matters(address) ? [] : flipsOf(on, assumption, asked, { low, high });
  const inside = flips.filter(({ at }) => at >= low && at <= high);
  const outside = flips.filter(({ at }) => at < low || at > high);
  const distance = ({ at }: Flip) => Math.abs(at - quantity.value);
  const nearest = outside.length === 0 ? null : outside.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return {
    ...variedName(assumption),
    unit: unitShown(assumption, on.model.currency),
    value: quantity.value,
    low,
    high,
    ends,
    winnerAtLow: ids[atLow] ?? null,
    winnerAtHigh: ids[atHigh] ?? null,
    options: Object.fromEntries(options),
    flips: inside,
    beyond: inside.length > 0 ? null : nearest,
  };
}

/**
 * The ends of a number's range, or 20 % to either side of it within its bounds: money in minor units, whole
 * numbers whole, others to 12 digits, so that an end can be written into the file.
 */
export function endsOf(assumption: Assumption, digits: number): Pick<SensitivityBar, "low" | "high" | "ends"> {
  const { quantity, bounds, unit } = assumption;
  const { value, low = value, high = value } = quantity;
  if (isRange(assumption)) return { low, high, ends: "range" };
  const within = (x: number) => {
    const kept = Math.min(bounds.max ?? x, Math.max(bounds.min ?? x, x));
    if (bounds.integer === true) return Math.round(kept);
    return unit.startsWith("money") ? roundTo(kept, digits) : Number(kept.toPrecision(12));
  };
  const size = Math.abs(value) / 5;
  return { low: within(value - size), high: within(value + size), ends: "fifth" };
}

/** More than the noise of sums, and less than any difference that decides. */
const SAME = 1e-9;

/**
 * The options, by index, that can be the cheapest or the next anywhere along a number: those that it moves and, of the
 * others, the two that cost least where they meet the requirements, with whatever costs the same.
 */
function rivalsAlong(on: Variations, address: string, by: VerdictBasis): number[] {
  const moves = on.movedBy(address);
  const still = on.likely.flatMap((costs, index) =>
    moves.has(index) || at(costs.meets, 0) !== 1 ? [] : [{ index, cost: costAt(costs, 0, by) }],
  );
  const next = still.map(({ cost }) => cost).sort((a, b) => a - b)[1] ?? Number.POSITIVE_INFINITY;
  const near = still.filter(({ cost }) => cost <= next + SAME * (1 + Math.abs(next)));
  return [...moves, ...near.map(({ index }) => index)].sort((a, b) => a - b);
}

function flipsOf(
  on: Variations,
  assumption: Assumption,
  { by, digits, today }: Asked,
  { low, high }: { readonly low: number; readonly high: number },
): Flip[] {
  const { address, bounds, quantity } = assumption;
  const whole = bounds.integer === true;
  const { value } = quantity;
  const reach = reachOf({ ...assumption, quantity: { value } }, on.model.horizon);
  const from = Math.min(low, reach.from);
  const to = Math.max(high, reach.to);
  const inner = whole ? [] : gridOf(low, high, POINTS, false, [value]);
  // A horizon is priced anew for each month: only the bar itself is searched.
  const grid = whole
    ? gridOf(low, high, 0, true)
    : pointsOf({ from, to, usual: reach.usual }, POINTS_BEYOND, false, [...inner]);
  const rivals = rivalsAlong(on, address, by);
  const order = byId(rivals.map((index) => on.model.options[index]?.id ?? ""));
  const found = stretches(judgedAlong(on, address, rivals, by), grid, { whole, order }).map(
    ({ chosen, ...stretch }): Stretch => ({ ...stretch, chosen: chosen === null ? null : (rivals[chosen] ?? null) }),
  );
  const id = (index: number | null) => (index === null ? null : (on.model.options[index]?.id ?? null));
  return found.slice(1).flatMap((after, index): Flip[] => {
    const before = found[index] as Stretch;
    const pair = [before.chosen ?? -1, after.chosen ?? -1] as const;
    const at = whole ? after.from : switchNear(on, address, after.from, { from, to }, { pair, by, digits });
    const other = after.chosen === today ? before : after;
    const level = costsTheSame(other, pair);
    // Equal costs at the very end of what can be looked at.
    if (level && other.to - other.from <= (to - from) * 1e-6) return [];
    const meets = level ? undefined : meetingOnce(after.from, pair);
    return [
      { at, from: id(before.chosen), to: id(after.chosen), ...(level ? { tie: true } : {}), ...defined({ meets }) },
    ];
  });

  /** Of a pair the one that meets the requirements on one side of a value and not on the other; undefined: neither. */
  function meetingOnce(value: number, pair: readonly [number, number]): string | undefined {
    if (pair.some((index) => index < 0)) return undefined;
    const step = whole ? 1 : (to - from) * 1e-6;
    const sides = Float64Array.of(Math.max(from, value - step), Math.min(to, whole ? value : value + step));
    const [meets = []] = readAlong(on, address, pair, sides, [(costs, row) => at(costs.meets, row)]);
    const once = pair.find((_, place) => meets[place]?.[0] !== meets[place]?.[1]);
    return on.model.options[once ?? -1]?.id;
  }

  /** Whether both of a pair cost the same throughout a stretch, where both meet the requirements. */
  function costsTheSame({ from, to }: Stretch, pair: readonly [number, number]): boolean {
    if (pair.some((index) => index < 0)) return false;
    const points = Float64Array.from([1, 2, 3], (part) => {
      const x = from + ((to - from) * part) / 4;
      return whole ? Math.round(x) : x;
    });
    const [costs = []] = readAlong(on, address, pair, points, [(costs, row) => minorAt(costs, row, by, digits)]);
    return points.every((_, row) => costs[0]?.[row] === costs[1]?.[row]);
  }
}
