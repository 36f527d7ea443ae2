/** In what an option falls short, as cells: the tests of `pricing/requirements.ts`. */
import type { Model, OptionModel } from "../../core/model.ts";
import { LITTLE } from "../../pricing/requirements.ts";
import {
  binary,
  type Cell,
  call,
  cell,
  type Expression,
  either,
  fixed,
  least,
  minus,
  most,
  of,
  over,
  plus,
  range,
  rounded,
  text,
  total,
  units,
} from "./expression.ts";
import type { Row, Workings } from "./workings.ts";

export interface LiveStanding {
  /** Months of the horizon in which it runs. */
  readonly months: Cell;
  /** null where no hours are asked for, or where it cannot say how many it delivers. */
  readonly hoursShort: Cell | null;
  /** How many months are over the monthly budget; null without one. */
  readonly monthsOver: Cell | null;
  /** How much all of it is over the budget; null without one. */
  readonly over: Cell | null;
  /** Months until full productivity; empty text where it ends before that. */
  readonly productiveAfter: Cell;
  /** 1 where it meets every requirement, else 0. */
  readonly meets: Cell;
}

/** The standing of an option from its exact cash lines and its hours. */
export function liveStanding(
  model: Model,
  option: OptionModel,
  on: Workings,
  exact: readonly Row[],
  hours: Row | null,
  digits: number,
): LiveStanding {
  const months = monthsOf(option, on);
  const tests: Expression[] = [binary("<=", minus(on.horizon, months), LITTLE)];
  const hoursShort = hoursOf(model, option, on, hours, tests);
  const budget = budgetOf(model, on, exact, digits, tests);
  const productiveAfter = productiveOf(option, on);
  if (model.resultsByMonth !== null) {
    const by = plus(on.formula(model.resultsByMonth), LITTLE);
    const inTime = binary("<=", productiveAfter, by);
    // Text is more than any number for some programs and less for others.
    tests.push(either(binary("=", productiveAfter, text("")), 0, either(inTime, 1, 0)));
  }
  const meets = cell(either(call("AND", ...tests), 1, 0));
  on.put({ code: "meets" }, [], meets);
  return {
    months: cell(rounded(months, 2)),
    hoursShort,
    ...budget,
    productiveAfter: cell(either(binary("=", productiveAfter, text("")), text(""), rounded(productiveAfter, 2))),
    meets,
  };
}

/** The months in at least one of its stretches: each adds what those that begin before it leave open. */
function monthsOf({ spells }: OptionModel, on: Workings): Cell {
  const froms = spells.map(({ begins, from }) => cell(on.formula(begins ?? from)));
  const untils = spells.map(({ until }) =>
    cell(until === null ? of(on.horizon) : least(on.formula(until), on.horizon)),
  );
  on.put({ code: "from" }, froms);
  on.put({ code: "until" }, untils);
  const gained = froms.map((from, index) => {
    const earlier = froms.flatMap((other, place) =>
      place === index ? [] : [either(binary(place < index ? "<=" : "<", other, from), untils[place] as Cell, 0)],
    );
    return cell(most(0, minus(untils[index] as Cell, most(0, from, ...earlier))));
  });
  const sum = cell(total(gained));
  on.put({ code: "covered" }, gained, sum);
  return sum;
}

function hoursOf(model: Model, option: OptionModel, on: Workings, hours: Row | null, tests: Expression[]): Cell | null {
  if (model.need.length === 0) return null;
  const needed = on.row({ code: "needed" }, null, (_, month) => {
    const phase = model.need.find(({ from, to }) => from <= month && month < to);
    return phase === undefined ? fixed(0) : on.formula(phase.hoursPerMonth);
  });
  if (option.hours === null || hours === null) {
    tests.push(binary("<=", total(needed.months), 0));
    return null;
  }
  const short = on.row({ code: "short" }, null, (_, month) => {
    const missing = minus(needed.months[month] as Cell, hours.months[month] as Cell);
    return either(binary(">", missing, LITTLE), missing, 0);
  });
  const sum = cell(rounded(total(short.months), 2));
  tests.push(binary("<=", total(short.months), 0));
  return sum;
}

function budgetOf(
  { budget: { monthly, total: whole } }: Model,
  on: Workings,
  exact: readonly Row[],
  digits: number,
  tests: Expression[],
): Pick<LiveStanding, "monthsOver" | "over"> {
  const sums = on.row({ code: "exactCash" }, null, (_, month) =>
    exact.length === 0 ? fixed(0) : total(exact.map(({ months }) => months[month] as Cell)),
  );
  let monthsOver: Cell | null = null;
  let overall: Cell | null = null;
  if (monthly !== null) {
    const limit = units(on.formula(monthly), digits);
    const above = on.row({ code: "overMonthly" }, null, (_, month) =>
      most(0, minus(units(sums.months[month] as Cell, digits), limit)),
    );
    monthsOver = cell(call("COUNTIF", range(above.months), text(">=1")));
    tests.push(binary("<=", total(above.months), 0));
  }
  if (whole !== null) {
    const sum = cell(total(sums.months));
    const above = cell(most(0, minus(units(sum, digits), units(on.formula(whole), digits))));
    on.put({ code: "overTotal" }, [sum], above);
    overall = cell(over(above, 10 ** digits));
    tests.push(binary("<=", above, 0));
  }
  return { monthsOver, over: overall };
}

/** Months until full productivity; empty text where the only stretch of work, or the first of a tenure, ends before that. */
function productiveOf({ productiveFrom, spells }: OptionModel, on: Workings): Cell {
  const from = cell(on.formula(productiveFrom));
  const [only, another] = spells;
  if (only === undefined || another !== undefined || (only.until === null && only.tenure === null)) {
    on.put({ code: "productive" }, [], from);
    return from;
  }
  const ends = [
    ...(only.until === null ? [] : [on.formula(only.until)]),
    ...(only.tenure === null ? [] : [plus(on.formula(only.from), on.formula(only.tenure))]),
  ];
  const after = cell(either(binary(">", from, plus(least(...ends), LITTLE)), text(""), from));
  on.put({ code: "productive" }, [from], after);
  return after;
}
