/**
 * Which way money moves with each range, as far as formulas tell without being evaluated: rules of
 * monotone composition over intervals. What they cannot tell is `both`, and then has to be tried.
 */
import { isRange } from "../core/assumption.ts";
import { bandFormulas, type Flow, flowParts } from "../core/flow.ts";
import { add, type Formula } from "../core/formula.ts";
import { formulaRange } from "../core/formula-range.ts";
import type { Model } from "../core/model.ts";
import { type Timing, timingFormulas } from "../core/timing.ts";

/** 1: never falls as the range rises; -1: never rises. */
export type Way = 1 | -1 | "both";

/** By address of a range; what is not in it does not move. */
export type Ways = ReadonlyMap<string, Way>;

type Assumptions = Model["assumptions"];

const STILL: Ways = new Map();

/** Which way the months of a flow move with each range; of contributions, the sum of the months so far. */
export function waysOf(flow: Flow, of: Assumptions): Ways {
  switch (flow.flow) {
    case "paid":
      return joined(formulaWays(flow.amount, of), times(timingWays(flow.timing, of), signOf(flow.amount, of)));
    case "sum":
      return joined(...flow.of.map((part) => waysOf(part, of)));
    case "scaled":
      return joined(
        times(waysOf(flow.of, of), signOf(flow.by, of)),
        times(formulaWays(flow.by, of), flowSign(flow.of, of)),
      );
    case "bounded":
      return joined(waysOf(flow.of, of), flow.most === null ? STILL : waysOf(flow.most, of));
    case "rolledOver": {
      const prices = flow.of.flatMap((part) => part.prices);
      const hours = flow.of.flatMap(({ above, below }) => [above, below]);
      const others = [...hours, ...prices.flatMap(({ upTo }) => upTo ?? []), flow.keeps];
      const timings = flowParts(flow).timings.map((one) => timingWays(one, of));
      const moved = joined(...others.map((one) => formulaWays(one, of)), ...timings);
      return joined(...prices.map(({ price }) => formulaWays(price, of)), times(moved, "both"));
    }
    case "lost": {
      const share = joined(timingWays(flow.rampUp, of), times(timingWays(flow.during, of), "both"));
      return joined(waysOf(flow.of, of), times(share, flowSign(flow.of, of)));
    }
    case "accumulated": {
      const pay = times(waysOf(flow.of, of), flowSign(flow.of, of) === 1 ? 1 : "both");
      const bands = flow.years.flatMap((year) => year.bands);
      const ways = bands.map((band) => {
        const { rate, above, upTo, scale } = band;
        // From one slab to the next the rate may fall, and a relief fades.
        if (scale !== undefined) {
          return times(joined(pay, ...bandFormulas(band).map((part) => formulaWays(part, of))), "both");
        }
        const start = above === null ? STILL : times(formulaWays(above, of), -1);
        const end = upTo === null ? STILL : formulaWays(upTo, of);
        return joined(formulaWays(rate, of), times(joined(pay, start, end), signOf(rate, of)));
      });
      return joined(...ways, times(timingWays(flow.during, of), "both"));
    }
  }
}

/** The sign of a flow's months; weights are never below zero. */
function flowSign(flow: Flow, of: Assumptions): Way {
  switch (flow.flow) {
    case "paid":
      return signOf(flow.amount, of);
    case "sum": {
      const [first = 1, ...rest] = flow.of.map((part) => flowSign(part, of));
      return rest.every((sign) => sign === first) ? first : "both";
    }
    case "bounded":
      return 1;
    case "rolledOver":
      return signOf(add(...flow.of.flatMap((part) => part.prices.map(({ price }) => price))), of);
    case "lost":
      return flowSign(flow.of, of);
    default:
      return "both";
  }
}

const isMoving = (address: string, of: Assumptions): boolean => {
  const assumption = of.get(address);
  return assumption !== undefined && isRange(assumption);
};

function signOf(formula: Formula, of: Assumptions): Way {
  const { least, most } = formulaRange(formula, (address) => of.get(address)?.quantity);
  return least >= 0 ? 1 : most <= 0 ? -1 : "both";
}

function formulaWays(formula: Formula, of: Assumptions): Ways {
  switch (formula.op) {
    case "constant":
      return STILL;
    case "assumption":
      return isMoving(formula.address, of) ? new Map([[formula.address, 1]]) : STILL;
    case "subtract":
      return joined(formulaWays(formula.of[0], of), times(formulaWays(formula.of[1], of), -1));
    case "multiply": {
      const signs = formula.of.map((part) => signOf(part, of));
      return joined(
        ...formula.of.map((part, index) =>
          signs.reduce((ways, sign, other) => (other === index ? ways : times(ways, sign)), formulaWays(part, of)),
        ),
      );
    }
    case "divide": {
      const [what, by] = formula.of;
      const sign = signOf(by, of);
      return joined(
        times(formulaWays(what, of), sign),
        times(times(times(formulaWays(by, of), -1), signOf(what, of)), sign === "both" ? "both" : 1),
      );
    }
    default:
      return joined(...formula.of.map((part) => formulaWays(part, of)));
  }
}

/** A price rises with its increase, and ramp-up with its length; what moves the start or the end moves both ways. */
function timingWays(timing: Timing, of: Assumptions): Ways {
  const known = new Map<Formula, Way>();
  for (const rate of timing.growth?.rates ?? []) known.set(rate, 1);
  if (timing.when === "rampUp") {
    known.set(timing.months, 1);
    known.set(timing.startingAt, -1);
  }
  return joined(...timingFormulas(timing).map((part) => times(formulaWays(part, of), known.get(part) ?? "both")));
}

function times(ways: Ways, by: Way): Ways {
  if (by === 1) return ways;
  const turned = (way: Way): Way => (by === "both" || way === "both" ? "both" : way === 1 ? -1 : 1);
  return new Map([...ways].map(([address, way]) => [address, turned(way)]));
}

/** The ways of a sum. */
export function joined(...all: readonly Ways[]): Ways {
  const result = new Map<string, Way>();
  for (const ways of all) {
    for (const [address, way] of ways) {
      const known = result.get(address);
      result.set(address, known === undefined || known === way ? way : "both");
    }
  }
  return result;
}
