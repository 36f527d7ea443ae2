/** What would change the choice: every number, one at a time, from its low to its high. */
import { type Assumption, isRange, unitShown } from "../core/assumption.ts";
import { currencyDigits } from "../core/currency.ts";
import { fromMinor, roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import { findingNotice } from "../language/notices.ts";
import type { VerdictBasis } from "../pricing/costs.ts";
import { minorAt } from "../pricing/costs.ts";
import { type Stretch, stretches } from "../pricing/crossing.ts";
import { tieNear } from "../pricing/tie.ts";
import { along, gridOf, reachOf, type Variations, variations } from "../pricing/variation.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Heading, SCHEMA_VERSION, summaryOf, tool } from "./finding.ts";
import { gridOf as cellsOf, type WinnerGrid } from "./sensitivity-grid.ts";

/** A value at which the cheapest changes; both cost the same there, to the minor unit where a number can say it. */
export interface Flip {
  readonly at: number;
  /** The cheapest below it, and above it. */
  readonly from: string;
  readonly to: string;
}

export interface Swing {
  /** The option's cost with the number at its low, and at its high. */
  readonly low: number;
  readonly high: number;
  /** How far apart these are; never below 0. */
  readonly swing: number;
}

export interface SensitivityBar {
  readonly address: string;
  /** In English. */
  readonly label: string;
  /** Under which other languages have the label; null: the user's own words. */
  readonly labelKey: string | null;
  /** With the currency in place of money. */
  readonly unit: string;
  /** The likely value. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `range`: the ends of its range; `fifth`: 20 % to either side, within the field's bounds. */
  readonly ends: "range" | "fifth";
  readonly winnerAtLow: string;
  readonly winnerAtHigh: string;
  /** By option id, in the order of the file. */
  readonly options: Readonly<Record<string, Swing>>;
  /** From low up to high. */
  readonly flips: readonly Flip[];
  /** Where there is none from low to high, the nearest one outside; null where there is none in reach. */
  readonly beyond: Flip | null;
}

export interface SensitivityFinding extends Heading<"sensitivity"> {
  readonly by: VerdictBasis;
  /** The cheapest at the likely values. */
  readonly winner: string;
  /** Each option's cost at the likely values, by id. */
  readonly costs: Readonly<Record<string, number>>;
  /** The numbers that change the choice first, then by their largest swing. */
  readonly bars: readonly SensitivityBar[];
  /** The cheapest option over two numbers, where they were asked for. */
  readonly grid?: WinnerGrid;
}

export interface SensitivityOptions {
  readonly by?: VerdictBasis;
  /** Two addresses whose winners are mapped. */
  readonly grid?: readonly [x: string, y: string];
}

const CAPACITY = 64;
const POINTS = 9;
const POINTS_BEYOND = 25;

/**
 * Every number of the file, and every figure that a cost depends on. Each bar equals `compare --set` at its ends.
 * @throws ScenarioError where `grid` names a number that the scenario does not have.
 */
export function sensitivity(scenario: Scenario, { by = "total", grid }: SensitivityOptions = {}): SensitivityFinding {
  const on = variations(scenario, CAPACITY);
  const { model } = on;
  const digits = currencyDigits(model.currency);
  const likely = on.likely.map((costs) => minorAt(costs, 0, by, digits));
  const winner = cheapest(likely, 0);
  const bars = [...model.assumptions.values()]
    .filter(({ address, origin }) => origin !== "figure" || on.dependents(address).length > 0)
    .map((assumption) => barOf(on, assumption, by, digits, winner));
  const swing = (bar: SensitivityBar) => Math.max(...Object.values(bar.options).map((option) => option.swing));
  const changes = (bar: SensitivityBar) => (changesChoice(bar) ? 0 : 1);
  bars.sort((a, b) => changes(a) - changes(b) || swing(b) - swing(a));
  const notices: Notice[] = [...model.notices];
  return {
    schemaVersion: SCHEMA_VERSION,
    finding: "sensitivity",
    tool,
    scenario: summaryOf(
      model,
      on.likely.map((costs) => minorAt(costs, 0, "total", digits)),
    ),
    by,
    winner: model.options[winner]?.id ?? "",
    costs: Object.fromEntries(model.options.map(({ id }, index) => [id, fromMinor(likely[index] ?? 0, digits)])),
    bars,
    ...(grid === undefined ? {} : { grid: cellsOf(scenario, grid, by) }),
    notices: notices.map(findingNotice),
  };
}

/** Whether the cheapest changes between a bar's low and high. */
export function changesChoice({
  flips,
  winnerAtLow,
  winnerAtHigh,
}: Pick<SensitivityBar, "flips" | "winnerAtLow" | "winnerAtHigh">): boolean {
  return flips.length > 0 || winnerAtLow !== winnerAtHigh;
}

/** The index of the lowest; of several, `kept` when it is one of them, else the first. */
export function cheapest(minors: readonly number[], kept: number): number {
  const least = Math.min(...minors);
  return minors[kept] === least ? kept : minors.indexOf(least);
}

function barOf(
  on: Variations,
  assumption: Assumption,
  by: VerdictBasis,
  digits: number,
  winner: number,
): SensitivityBar {
  const { address, label, quantity } = assumption;
  const ids = on.model.options.map(({ id }) => id);
  const { low, high, ends } = endsOf(assumption, currencyDigits(assumption.currency ?? on.model.currency));
  const costs = on.costs(address, Float64Array.of(low, high));
  const minors = [0, 1].map((row) => costs.map((one) => minorAt(one, row, by, digits))) as [number[], number[]];
  const options = ids.map((id, index): [string, Swing] => {
    const [atLow, atHigh] = minors.map((row) => row[index] as number) as [number, number];
    const money = (minor: number) => fromMinor(minor, digits);
    return [id, { low: money(atLow), high: money(atHigh), swing: money(Math.abs(atHigh - atLow)) }];
  });
  const flips = on.dependents(address).length === 0 ? [] : flipsOf(on, assumption, by, digits, low, high);
  const inside = flips.filter(({ at }) => at >= low && at <= high);
  const outside = flips.filter(({ at }) => at < low || at > high);
  const distance = ({ at }: Flip) => Math.abs(at - quantity.value);
  const nearest = outside.length === 0 ? null : outside.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return {
    address,
    label: label.text,
    labelKey: label.key,
    unit: unitShown(assumption, on.model.currency),
    value: quantity.value,
    low,
    high,
    ends,
    winnerAtLow: ids[cheapest(minors[0], winner)] ?? "",
    winnerAtHigh: ids[cheapest(minors[1], winner)] ?? "",
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

function flipsOf(
  on: Variations,
  assumption: Assumption,
  by: VerdictBasis,
  digits: number,
  low: number,
  high: number,
): Flip[] {
  const { address, bounds, quantity } = assumption;
  const whole = bounds.integer === true;
  const { value } = quantity;
  const reach = reachOf({ ...assumption, quantity: { value } }, on.model.horizon);
  const from = Math.min(low, reach.from);
  const to = Math.max(high, reach.to);
  const inner = whole ? [] : gridOf(low, high, POINTS, false, [value]);
  // A horizon is compiled anew for each month: only the bar itself is searched.
  const grid = whole ? gridOf(low, high, 0, true) : gridOf(from, to, POINTS_BEYOND, false, [...inner]);
  const all = on.model.options.map((_, index) => index);
  const found = stretches(along(on, address, all, by), grid, whole);
  return flipsBetween(found).map(({ at, before, after }) => ({
    at: whole ? at : tieNear(on, address, at, { from, to }, { pair: [before, after], by, digits }),
    from: on.model.options[before]?.id ?? "",
    to: on.model.options[after]?.id ?? "",
  }));
}

/** Where the cheapest changes: at the beginning of a stretch of equal costs, where there is one between. */
function flipsBetween(found: readonly Stretch[]): { at: number; before: number; after: number }[] {
  const flips: { at: number; before: number; after: number }[] = [];
  let last: Stretch | undefined;
  let equalFrom: number | undefined;
  for (const stretch of found) {
    if (stretch.cheapest === null) {
      equalFrom = stretch.from;
      continue;
    }
    if (last?.cheapest != null && last.cheapest !== stretch.cheapest) {
      flips.push({ at: equalFrom ?? stretch.from, before: last.cheapest, after: stretch.cheapest });
    }
    last = stretch;
    equalFrom = undefined;
  }
  return flips;
}
