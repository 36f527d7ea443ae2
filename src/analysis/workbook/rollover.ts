/** Unused hours that serve later months, as cells: what `core/rollover.ts` computes, carried from month to month. */
import type { Allowance, FlowOf } from "../../core/flow.ts";
import {
  binary,
  type Cell,
  call,
  cell,
  type Expression,
  either,
  least,
  minus,
  most,
  type Operand,
  of,
  over,
  plus,
  range,
  times,
  whole,
} from "./expression.ts";
import type { Scope, Weights } from "./weights.ts";
import type { Row, Workings } from "./workings.ts";

export function rolledOver(
  { of: parts, keeps }: FlowOf<"rolledOver">,
  scope: Scope,
  on: Workings,
  weights: Weights,
): Row {
  const hours = (code: "hoursAbove" | "hoursBelow", amount: (part: Allowance) => Allowance["above"]) => {
    const weighed = parts.map((part) => ({
      amount: on.cell(amount(part), "amount"),
      weight: weights.of(part.timing, scope),
    }));
    return on.row({ code }, null, (_, month) =>
      plus(...weighed.map(({ amount, weight }) => times(amount, weight.months[month] as Cell))),
    );
  };
  const above = hours("hoursAbove", (part) => part.above);
  const below = hours("hoursBelow", (part) => part.below);
  const unused: Cell[] = [];
  for (const left of below.months) unused.push(cell(plus(unused.at(-1) ?? 0, left)));
  on.put({ code: "hoursUnused" }, unused);
  const served = servedFrom(unused, above, on.cell(keeps, "number"), on);
  const billed = parts.map(({ above: amount, prices, billed }) => ({
    amount: on.cell(amount, "amount"),
    weight: weights.of(billed, scope),
    prices: prices.map(({ price, upTo }) => ({
      price: on.cell(price, "amount"),
      upTo: upTo && on.cell(upTo, "within"),
    })),
  }));
  return on.row({ code: "part" }, null, (_, month) => {
    const needed = above.months[month] as Cell;
    const share = over(minus(needed, served[month] as Cell), needed);
    const sums = billed.map(({ amount, weight, prices }) =>
      times(byBand(times(amount, share), prices), weight.months[month] as Cell),
    );
    return either(binary(">", needed, 0), plus(...sums), 0);
  });
}

/** How many of each month's hours above the included ones are served by those that months before have left. */
function servedFrom(unused: readonly Cell[], above: Row, keeps: Cell, on: Workings): Cell[] {
  const [served, gone]: [Cell[], Cell[]] = [[], []];
  const length = whole(keeps);
  on.months.forEach((_, month) => {
    const before = month === 0 ? of(0) : minus(unused[month - 1] as Cell, gone[month - 1] as Cell);
    const serves = cell(least(above.months[month] as Cell, before));
    served.push(serves);
    gone.push(cell(most(plus(gone[month - 1] ?? 0, serves), lapsed(month + 1))));
  });
  on.put({ code: "hoursServed" }, served);
  on.put({ code: "hoursGone" }, gone);
  return served;

  /** The unused hours of the months that are too old, less the part of the last of them that is kept a month longer. */
  function lapsed(months: number): Expression {
    const [only, another] = unused;
    // Gnumeric has no INDEX of a single cell.
    const nth = (place: Expression) =>
      only !== undefined && another === undefined
        ? of(only)
        : call("INDEX", range(unused), 1, most(1, least(place, unused.length)));
    const at = (place: Expression) => either(binary("<", place, 1), 0, nth(place));
    const last = at(minus(months, length));
    const earlier = at(minus(months - 1, length));
    return minus(last, times(minus(keeps, length), minus(last, earlier)));
  }
}

function byBand(
  hours: Expression,
  prices: readonly { readonly price: Cell; readonly upTo: Cell | null }[],
): Expression {
  let lower: Operand = 0;
  const bands = prices.map(({ price, upTo }) => {
    const below = upTo === null ? hours : least(hours, upTo);
    const inside = lower === 0 ? below : minus(most(below, lower), lower);
    lower = upTo ?? lower;
    return times(inside, price);
  });
  return plus(...bands);
}
