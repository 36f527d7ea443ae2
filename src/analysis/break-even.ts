/** Where two options cost the same: over time, along any number, and where an option meets a budget. */
import { unitShown } from "../core/assumption.ts";
import type { Notice } from "../core/notice.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { amountOf, numberAt, refused, valueFor } from "../scenario/varied.ts";
import { pairAlong, targetAlong } from "./break-even-along.ts";
import { pairOverTime } from "./break-even-over-time.ts";
import type { VerdictBasis } from "./compare.ts";
import { type Heading, SCHEMA_VERSION } from "./finding.ts";
import { NEED, neededTogether } from "./needed-hours.ts";
import { findingNotice } from "./notices.ts";
import { priced, summary } from "./priced.ts";
import { exitNotices } from "./schedule.ts";
import { reachOf, type Variations, variations } from "./variation.ts";
import { tool } from "./version.ts";

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

export interface BreakEvenFinding extends Heading<"break-even"> {
  readonly by: VerdictBasis;
  /** Whether leaving at the end of the month is paid for, over time. */
  readonly exit: boolean;
  readonly pairs: readonly BreakEvenPair[];
  readonly targets: readonly BreakEvenTarget[];
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
}

/** What is varied, and from where to where. */
export interface Line extends Pick<BreakEvenPair, "along" | "varies" | "unit" | "from" | "to" | "ends"> {
  readonly on: Variations;
  readonly whole: boolean;
  readonly likely: number;
}

const POINTS = 257;
const CAPACITY = 512;

/**
 * Every break-even of every pair. Pure.
 * @throws ScenarioError where an address or value of the options is not one of the scenario's.
 */
export function breakEven(scenario: Scenario, options: BreakEvenOptions = {}): BreakEvenFinding {
  const { by = "total", exit = false, vary, target } = options;
  const pricing = priced(scenario);
  const { currency } = scenario;
  const notices: Notice[] = [...pricing.model.notices, ...(exit ? exitNotices(pricing) : [])];
  const line = vary === undefined ? hoursLine(scenario, options, notices) : numberLine(scenario, vary, options);
  const goal = target === undefined ? null : amountOf(target, currency, "--target");
  const pairs: BreakEvenPair[] = [];
  pricing.options.forEach((a, first) => {
    for (const b of pricing.options.slice(first + 1)) pairs.push(pairOverTime(pricing, a, b, by, exit));
  });
  const count = pricing.options.length;
  for (let a = 0; line !== null && a < count; a++) {
    for (let b = a + 1; b < count; b++) pairs.push(pairAlong(line, [a, b], by, POINTS));
  }
  if (line?.on.dependents(line.along).length === 0) {
    notices.push({ code: "nothing-depends-on", address: line.along, values: {} });
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    finding: "break-even",
    tool,
    scenario: summary(pricing),
    by,
    exit,
    pairs,
    targets:
      goal === null || line === null
        ? []
        : pricing.options.map((_, index) => targetAlong(line, index, goal, by, POINTS)),
    notices: notices.map(findingNotice),
  };
}

function numberLine(scenario: Scenario, address: string, options: BreakEvenOptions): Line {
  const number = numberAt(scenario, address, "--vary");
  const reach = reachOf(number, scenario.horizonMonths);
  const value = (text: string | undefined, flag: string) =>
    text === undefined ? undefined : valueFor(number, text, scenario.currency, flag);
  const [low, high] = [value(options.from, "--from"), value(options.to, "--to")];
  if (low !== undefined && high !== undefined && low > high) {
    throw refused("--from", options.from ?? "", {
      code: "range-order",
      message: "--from is above --to",
      hint: `write --from ${options.to} --to ${options.from}`,
    });
  }
  const ends = endsOf(low, high, reach);
  return {
    along: address,
    varies: [address],
    unit: unitShown(number, scenario.currency),
    ...ends,
    on: variations(scenario, CAPACITY),
    whole: number.bounds.integer === true,
    likely: number.quantity.value,
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
