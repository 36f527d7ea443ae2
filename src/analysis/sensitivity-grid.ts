/** Which option wins over two numbers at once. */
import { type Assumption, unitShown } from "../core/assumption.ts";
import { gridOf as pointsOf, reachOf, variations, winnersAt, withNumber } from "../pricing/variation.ts";
import type { VerdictBasis } from "../pricing/winner.ts";
import { numberAt } from "../scenario/number/flag.ts";
import type { Scenario } from "../scenario/scenario.ts";

export interface WinnerGrid {
  /** The addresses along both sides, and their units. */
  readonly x: string;
  readonly y: string;
  readonly xUnit: string;
  readonly yUnit: string;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** A row for each of `ys`, the winner's id for each of `xs`; null where no option meets the requirements. */
  readonly winners: readonly (readonly (string | null)[])[];
}

const COLUMNS = 49;
const ROWS = 17;

/** The winner over the reach of two numbers. @throws ScenarioError for a number that is not there. */
export function gridOf(scenario: Scenario, numbers: readonly [string, string], by: VerdictBasis): WinnerGrid {
  const across = numberAt(scenario, numbers[0], "--grid");
  const down = numberAt(scenario, numbers[1], "--grid");
  // Where a named input stands, it is the input that varies.
  const [x, y] = [across.address, down.address];
  const unit = (of: Assumption) => unitShown(of, scenario.currency);
  const points = (of: Assumption, count: number) => {
    const { from, to } = reachOf(of, scenario.horizonMonths).usual;
    return pointsOf(from, to, count, of.bounds.integer === true);
  };
  const xs = points(across, COLUMNS);
  const ys = points(down, ROWS);
  return {
    x,
    y,
    xUnit: unit(across),
    yUnit: unit(down),
    xs: [...xs],
    ys: [...ys],
    winners: Array.from(ys, (value) => row(scenario, y, value, x, xs, by)),
  };
}

function row(
  scenario: Scenario,
  y: string,
  value: number,
  x: string,
  xs: Float64Array,
  by: VerdictBasis,
): (string | null)[] {
  const on = variations(withNumber(scenario, y, value), xs.length);
  return winnersAt(on, x, xs, by).map((winner) => on.model.options[winner]?.id ?? null);
}
