/** Rounding, once, as cells: what `core/money.ts` does with the lines of one basis, month by month. */
import { defined } from "../../core/defined.ts";
import { footing } from "../../core/money.ts";
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
  text,
  times,
  total,
  whole,
} from "./expression.ts";
import type { CaptionCode, Month, Row } from "./workings.ts";

export interface RoundedBasis {
  /** The months of each line, in the currency, to its minor unit. */
  readonly lines: readonly (readonly Cell[])[];
  /** The sum of the lines in each month. */
  readonly months: readonly Cell[];
  /** The same with all months before it. */
  readonly soFar: readonly Cell[];
  /** How they come about. */
  readonly rows: readonly Row[];
}

/** Rounds lines so that all of them together are, after every month, the exact sum rounded. */
export function footed(scenarioMonths: readonly Month[], exact: readonly Row[], digits: number): RoundedBasis {
  const none = () => scenarioMonths.map(() => cell(fixed(0)));
  if (exact.length === 0) return { lines: [], months: none(), soFar: none(), rows: [] };
  const all: FootedMonth[] = [];
  for (const month of scenarioMonths.keys()) {
    const lines = exact.map(({ months }) => months[month] as Cell);
    all.push(footedMonth(lines, all.at(-1) ?? null, 10 ** digits));
  }
  const row = (code: CaptionCode, months: readonly Cell[], index?: number): Row => {
    const label = index === undefined ? undefined : exact[index]?.caption.label;
    return { caption: { code, ...defined({ label }) }, each: null, months };
  };
  const ofAll = (["running", "noise", "parts", "rounded", "open", "moving"] as const).map((code) =>
    row(
      code,
      all.map((one) => one[code]),
    ),
  );
  const of = (code: "rest" | "rank" | "units" | "lines") =>
    exact.map((_, index) => all.map((one) => one[code][index] as Cell));
  const ofEach = (["rest", "rank", "units"] as const).flatMap((code) =>
    of(code).map((cells, index) => row(code, cells, index)),
  );
  return {
    lines: of("lines"),
    months: all.map(({ sum }) => sum),
    soFar: all.map(({ soFar }) => soFar),
    rows: [...ofAll, ...ofEach],
  };
}

/** A month of one basis, in minor units but for what it comes to. */
interface FootedMonth {
  /** The exact sum so far, and what of it is noise. */
  readonly running: Cell;
  readonly noise: Cell;
  readonly parts: Cell;
  /** The sum so far, rounded: what is owed. */
  readonly rounded: Cell;
  /** What is left to hand out, and among how many lines. */
  readonly open: Cell;
  readonly moving: Cell;
  /** Of each line: what it has not been given yet, its place by its remainder, and what it gets whole. */
  readonly rest: readonly Cell[];
  readonly rank: readonly Cell[];
  readonly units: readonly Cell[];
  /** What each line comes to, in the currency, and their sums. */
  readonly lines: readonly Cell[];
  readonly sum: Cell;
  readonly soFar: Cell;
}

function footedMonth(exact: readonly Cell[], before: FootedMonth | null, minor: number): FootedMonth {
  const running = cell(plus(before?.running ?? 0, times(total(exact), minor)));
  const noise = cell(least(footing.mostNoise, most(footing.leastNoise, times(call("ABS", running), footing.noise))));
  const parts = cell(partsAt(noise));
  const half = plus(call("ABS", running), 0.5, noise);
  const rounded = cell(either(binary("<", running, 0), minus(0, whole(half)), whole(half)));
  const rest = exact.map((line, index) => {
    const given = before?.lines[index];
    return cell(
      minus(plus(before?.rest[index] ?? 0, times(line, minor)), given === undefined ? 0 : times(given, minor)),
    );
  });
  const rank = exact.map((line, index) => {
    const own = rest[index] as Cell;
    const part = most(0, whole(plus(times(minus(own, whole(plus(own, noise))), parts), 0.5)));
    const key = plus(times(part, exact.length), exact.length - 1 - index);
    return cell(either(binary(">", times(call("ABS", line), minor), footing.leastNoise), key, -1));
  });
  const units = rest.map((own, index) => cell(either(binary("<", rank[index] as Cell, 0), 0, whole(plus(own, noise)))));
  const handedOut = before === null ? 0 : whole(plus(times(before.soFar, minor), 0.5));
  const open = cell(minus(minus(rounded, handedOut), total(units)));
  const moving = cell(call("COUNTIF", range(rank), text(">=0")));
  const lines = units.map((own, index) => {
    const key = rank[index] as Cell;
    const extra = handed(open, moving, call("RANK", key, range(rank)));
    return cell(either(binary("<", key, 0), 0, over(plus(own, extra), minor)));
  });
  const sum = cell(total(lines));
  const soFar = cell(plus(before?.soFar ?? 0, sum));
  return { running, noise, parts, rounded, open, moving, rest, rank, units, lines, sum, soFar };
}

/** What of the open minor units goes to the line of a rank: all round, then one more to the first; below zero from the last. */
function handed(open: Cell, moving: Cell, rank: Expression): Expression {
  const up = plus(whole(over(minus(open, rank), moving)), 1);
  const down = minus(minus(0, whole(over(plus(minus(minus(minus(0, open), 1), moving), rank), moving))), 1);
  return either(binary(">=", open, 0), up, down);
}

/** In how many parts of a minor unit remainders are compared. */
function partsAt(noise: Cell): Expression {
  return footing.parts.reduceRight<Expression>(
    (coarser, [most, parts]) => either(binary("<=", noise, most), parts, coarser),
    of(1),
  );
}
