/**
 * Which way money moves with each range, as far as formulas tell without being evaluated: rules of
 * monotone composition over intervals. What they cannot tell is `both`, and then has to be tried.
 */
import { isRange } from "../core/assumption.ts";
import { type Flow, flowParts } from "../core/flow.ts";
import type { Formula } from "../core/formula.ts";
import { flowInputs } from "../core/inputs.ts";
import type { Model } from "../core/model.ts";
import { type Timing, timingFormulas } from "../core/timing.ts";

/** 1: never falls as the range rises; -1: never rises. */
export type Way = 1 | -1 | "both";

/** By address of a range; what is not in it does not move. */
export type Ways = ReadonlyMap<string, Way>;

/** What a formula or a flow can be, whatever value each range takes. */
interface Course {
  readonly low: number;
  readonly high: number;
  readonly ways: Ways;
}

const STILL: Ways = new Map();

/** Which way each month's amount of a flow moves, or what it has come to by then. */
export function waysOf(flow: Flow, assumptions: Model["assumptions"]): Ways {
  return flowCourse(flow, assumptions).ways;
}

function flowCourse(flow: Flow, of: Model["assumptions"]): Course {
  switch (flow.flow) {
    case "paid": {
      const amount = formulaCourse(flow.amount, of);
      const weight = timingWays(flow.timing, of);
      // Weights are never below zero, and have no upper end.
      return { ...spread(amount), ways: joined(amount.ways, times(weight, signOf(amount))) };
    }
    case "sum": {
      const parts = flow.of.map((part) => flowCourse(part, of));
      const low = parts.reduce((sum, part) => sum + part.low, 0);
      const high = parts.reduce((sum, part) => sum + part.high, 0);
      return { low, high, ways: joined(...parts.map(({ ways }) => ways)) };
    }
    case "scaled":
      return product(formulaCourse(flow.by, of), flowCourse(flow.of, of));
    case "lost": {
      const whole = flowCourse(flow.of, of);
      const share = joined(timingWays(flow.rampUp, of), times(timingWays(flow.during, of), "both"));
      return { ...whole, ways: joined(whole.ways, times(share, signOf(whole))) };
    }
    case "accumulated": {
      const pay = flowCourse(flow.of, of);
      if (pay.low < 0) return unknown(flow, of);
      const bands = flow.years.flatMap((year) => year.bands);
      const ways = bands.map(({ rate, above, upTo }) => {
        const share = formulaCourse(rate, of);
        const limits = [
          ...(above === null ? [] : [times(formulaCourse(above, of).ways, -1)]),
          ...(upTo === null ? [] : [formulaCourse(upTo, of).ways]),
        ];
        return joined(share.ways, times(joined(pay.ways, ...limits), signOf(share)));
      });
      const spells = times(timingWays(flow.during, of), "both");
      return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, ways: joined(...ways, spells) };
    }
    default:
      return unknown(flow, of);
  }
}

/** A flow of which only the inputs are known. */
function unknown(flow: Flow, assumptions: Model["assumptions"]): Course {
  const moving = [...flowInputs(flow)].filter((address) => ranges(assumptions, address));
  const ways = new Map(moving.map((address): [string, Way] => [address, "both"]));
  const signed = flowParts(flow).flows.every((part) => flowCourse(part, assumptions).low >= 0);
  return { low: signed ? 0 : Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, ways };
}

const ranges = (assumptions: Model["assumptions"], address: string): boolean => {
  const assumption = assumptions.get(address);
  return assumption !== undefined && isRange(assumption);
};

function formulaCourse(formula: Formula, of: Model["assumptions"]): Course {
  switch (formula.op) {
    case "constant":
      return { low: formula.value, high: formula.value, ways: STILL };
    case "assumption": {
      const { value = 0, low = value, high = value } = of.get(formula.address)?.quantity ?? {};
      return { low, high, ways: low < high ? new Map([[formula.address, 1]]) : STILL };
    }
    case "named":
      return formulaCourse(formula.of[0], of);
    case "divide":
      return product(formulaCourse(formula.of[0], of), reciprocal(formulaCourse(formula.of[1], of)));
    case "multiply":
      return formula.of.map((part) => formulaCourse(part, of)).reduce(product);
    case "subtract": {
      const [a, b] = [formulaCourse(formula.of[0], of), formulaCourse(formula.of[1], of)];
      return { low: a.low - b.high, high: a.high - b.low, ways: joined(a.ways, times(b.ways, -1)) };
    }
    default: {
      const parts = formula.of.map((part) => formulaCourse(part, of));
      const fold = { add: (a: number, b: number) => a + b, min: Math.min, max: Math.max }[formula.op];
      return {
        low: parts.map(({ low }) => low).reduce((a, b) => fold(a, b)),
        high: parts.map(({ high }) => high).reduce((a, b) => fold(a, b)),
        ways: joined(...parts.map(({ ways }) => ways)),
      };
    }
  }
}

function product(a: Course, b: Course): Course {
  // 0 times an open end is 0.
  const ends = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    ways: joined(times(a.ways, signOf(b)), times(b.ways, signOf(a))),
  };
}

function reciprocal({ low, high, ways }: Course): Course {
  if (low > 0 || high < 0) return { low: 1 / high, high: 1 / low, ways: times(ways, -1) };
  return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, ways: times(ways, "both") };
}

/** A price rises with its increase, and ramp-up with its length; what moves the start or the end moves both ways. */
function timingWays(timing: Timing, of: Model["assumptions"]): Ways {
  const known = new Map<Formula, Way>();
  if (timing.growth !== null) known.set(timing.growth.rate, 1);
  if (timing.when === "rampUp") {
    known.set(timing.months, 1);
    known.set(timing.startingAt, -1);
  }
  return joined(
    ...timingFormulas(timing).map((part) => times(formulaCourse(part, of).ways, known.get(part) ?? "both")),
  );
}

const signOf = ({ low, high }: Course): Way => (low >= 0 ? 1 : high <= 0 ? -1 : "both");

/** An amount times weights: its sign is kept. */
const spread = ({ low, high }: Course) => ({
  low: low < 0 ? Number.NEGATIVE_INFINITY : 0,
  high: high > 0 ? Number.POSITIVE_INFINITY : 0,
});

function times(ways: Ways, by: Way): Ways {
  if (by === 1 || ways.size === 0) return ways;
  return new Map(
    [...ways].map(([address, way]) => [address, by === "both" || way === "both" ? "both" : way === 1 ? -1 : 1]),
  );
}

/** The ways of a sum. */
export function joined(...all: readonly Ways[]): Ways {
  const moving = all.filter(({ size }) => size > 0);
  if (moving.length < 2) return moving[0] ?? STILL;
  const result = new Map<string, Way>();
  for (const ways of moving) {
    for (const [address, way] of ways) {
      const known = result.get(address);
      result.set(address, known === undefined || known === way ? way : "both");
    }
  }
  return result;
}
