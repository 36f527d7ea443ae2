/** Where two options cost the same: over time, along any number, and where an option meets a budget. */
import { type Assumption, unitShown } from "../core/assumption.ts";
import { nearest } from "../core/issue.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import { problem } from "../language/issues.ts";
import { findingNotice } from "../language/notices.ts";
import { exitNotices } from "../pricing/exit.ts";
import { NEED, neededTogether } from "../pricing/needed-hours.ts";
import { priced } from "../pricing/priced.ts";
import { FULL_TIME_HOURS, pointsOf, reachOf, variations } from "../pricing/variation.ts";
import { BASES, type VerdictBasis } from "../pricing/winner.ts";
import { expectOptions } from "../scenario/input.ts";
import { amountOf, numberAt, refused, valueFor } from "../scenario/number/flag.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { BreakEvenPair, BreakEvenTarget, Curve, Line } from "./break-even-along.ts";
import { curveAlong, meetsAlong, pairAlong, targetAlong } from "./break-even-along.ts";
import { curveOverTime, pairOverTime, type Running, runningCosts } from "./break-even-over-time.ts";
import {
  type Heading,
  head,
  type InputName,
  inputName,
  noticesOf,
  type OnProgress,
  type OptionName,
  optionNames,
  summary,
} from "./finding.ts";

export interface BreakEvenFinding extends Heading<"break-even"> {
  readonly by: VerdictBasis;
  /** Whether leaving at the end of the month is paid for, over time. */
  readonly exit: boolean;
  readonly options: readonly OptionName[];
  /** What is varied; null where it is time only. */
  readonly varied: InputName | null;
  readonly pairs: readonly BreakEvenPair[];
  readonly targets: readonly BreakEvenTarget[];
  /** What every option costs, over time and along the number: lines that cross at the break-evens. */
  readonly curves: readonly Curve[];
}

/** Values are written as in the file: `40`, `190k`, `25%`. */
export interface BreakEvenOptions {
  readonly by?: VerdictBasis;
  readonly exit?: boolean;
  /** The address to vary; the hours needed of every option where it is left out. */
  readonly vary?: string;
  readonly from?: string;
  readonly to?: string;
  readonly target?: string;
  /** Only these two options. */
  readonly pair?: readonly [string, string];
  /** Hears how many of the pairs are looked at, over time and along the number. */
  readonly onProgress?: OnProgress;
}

const POINTS = 257;
const CAPACITY = 512;

/**
 * Every break-even of every pair. Pure.
 * @throws ScenarioError where an address or value of the options is not one of the scenario's.
 */
export function breakEven(scenario: Scenario, options: BreakEvenOptions = {}): BreakEvenFinding {
  expectOptions(options, "breakEven", {
    by: BASES,
    exit: "flag",
    vary: "text",
    from: "text",
    to: "text",
    target: "text",
    pair: "two-different",
    onProgress: "function",
  });
  const { by = "total", exit = false, vary, target } = options;
  const pricing = priced(scenario);
  const { currency } = scenario;
  const asked = askedOf(scenario, options.pair);
  const others = scenario.options.flatMap(({ id }, index) => (asked.includes(index) ? [] : [id]));
  const notices = [...noticesOf(pricing), ...(exit ? exitNotices(pricing) : [])].filter((one) => !isOf(others, one));
  const line = vary === undefined ? hoursLine(scenario, options, notices) : numberLine(scenario, vary, options);
  const goal = target === undefined ? null : amountOf(target, currency, "--target");
  const couples = asked.flatMap((a, place) => asked.slice(place + 1).map((b) => [a, b] as const));
  const running = runningCosts(pricing, by, exit);
  const steps = couples.length * (line === null ? 1 : 2);
  const heard = (done: number) => options.onProgress?.(done, steps);
  const pairs = [
    ...couples.map(([a, b], index) => {
      heard(index);
      return pairOverTime(pricing, [running[a] as Running, running[b] as Running]);
    }),
    ...couples.flatMap((couple, index) => {
      if (line === null) return [];
      heard(couples.length + index);
      return [pairAlong(line, couple, by)];
    }),
  ];
  if (line !== null) {
    notices.push(...noticesAlong(line, pairs, notices), ...asked.flatMap((index) => meetsAlong(line, index)));
  }
  return {
    ...head("break-even"),
    scenario: summary(pricing),
    by,
    exit,
    options: optionNames(pricing.model),
    varied: line === null ? null : inputName(line.on.model.assumptions.get(line.along) as Assumption),
    pairs,
    targets: goal === null || line === null ? [] : asked.map((index) => targetAlong(line, index, goal, by)),
    curves: [
      curveOverTime(pricing, running),
      ...(line === null ? [] : [curveAlong(line, by, crossingsIn(pairs, line))]),
    ],
    notices: notices.map(findingNotice),
  };
}

/** Whether a notice is a caveat on one of the options; what was set is always told. */
const isOf = (options: readonly string[], { code, address }: Notice): boolean =>
  code !== "overridden" && options.some((id) => `${address}.`.startsWith(`${id}.`));

/** What is to be known of a line: crossings beyond what anybody works, or that nothing depends on it. */
function noticesAlong({ on, along }: Line, pairs: readonly BreakEvenPair[], known: readonly Notice[]): Notice[] {
  const above = pairs.some(
    ({ unit, crossings }) => unit === "hours/month" && crossings.some(({ at }) => at > FULL_TIME_HOURS),
  );
  const said = known.some(({ code, address }) => code === "nothing-depends-on" && address === along);
  return [
    ...(above ? [{ code: "above-full-time", values: { hours: roundTo(FULL_TIME_HOURS, 2) } } as const] : []),
    ...(said || on.dependents(along).length > 0
      ? []
      : [{ code: "nothing-depends-on", address: along, values: {} } as const]),
  ];
}

/** The options that are asked about, by index. */
function askedOf({ options }: Scenario, pair: BreakEvenOptions["pair"]): number[] {
  const ids = options.map(({ id }) => id);
  const unknown = pair?.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const values = { option: unknown, near: nearest(unknown, ids) ?? null, known: ids };
    throw refused("--pair", unknown, problem("unknown-option", values));
  }
  return ids.flatMap((id, index) => (pair === undefined || pair.includes(id) ? [index] : []));
}

const crossingsIn = (pairs: readonly BreakEvenPair[], { along }: Line): number[] => {
  const own = pairs.filter((pair) => pair.along === along);
  return [...new Set(own.flatMap(({ crossings }) => crossings.map(({ at }) => at)))];
};

function numberLine(scenario: Scenario, vary: string, options: BreakEvenOptions): Line {
  const number = numberAt(scenario, vary, "--vary");
  // Where a named input stands, it is the input that varies.
  const { address } = number;
  const reach = reachOf(number, scenario.horizonMonths);
  const value = (text: string | undefined, flag: string) =>
    text === undefined ? undefined : valueFor(number, text, scenario.currency, flag);
  const [low, high] = [value(options.from, "--from"), value(options.to, "--to")];
  if (low !== undefined && high !== undefined && low > high) {
    const { from = "", to = "" } = options;
    throw refused("--from", from, problem("range-order", { as: "flags", from, to }));
  }
  const ends = endsOf(low, high, reach);
  const { usual } = reach;
  const whole = number.bounds.integer === true;
  const likely = number.quantity.value;
  return {
    along: address,
    varies: [address],
    unit: unitShown(number, scenario.currency),
    ...ends,
    usual,
    on: variations(scenario, CAPACITY),
    whole,
    likely,
    grid: pointsOf({ ...ends, usual }, POINTS, whole, [likely]),
  };
}

function hoursLine(scenario: Scenario, options: BreakEvenOptions, notices: Notice[]): Line | null {
  const together = neededTogether(scenario);
  if (together === null) {
    notices.push({ code: "no-hours-to-vary", values: {} });
    return null;
  }
  const line = numberLine(together.scenario, NEED, options);
  const { varies } = together;
  if (varies.length > 1) notices.push({ code: "hours-vary-together", values: { addresses: varies.join(", ") } });
  return { ...line, varies };
}

function endsOf(from: number | undefined, to: number | undefined, reach: ReturnType<typeof reachOf>) {
  const ends = from === undefined && to === undefined ? reach.basis : ("flags" as const);
  const low = from ?? Math.min(reach.from, to ?? reach.from);
  const high = to ?? Math.max(reach.to, low);
  return low <= high ? { from: low, to: high, ends } : { from: high, to: low, ends };
}
