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
  const row = (code: CaptionCode, of: (one: FootedMonth) => Cell | undefined, index?: number): Row[] => {
    const months = all.flatMap((one) => of(one) ?? []);
    const label = index === undefined ? undefined : exact[index]?.caption.label;
    return months.length === 0 ? [] : [{ caption: { code, ...defined({ label }) }, each: null, months }];
  };
  const ofEach = (["rest", "rank", "units"] as const).flatMap((code) =>
    exact.flatMap((_, index) => row(code, ({ shares }) => shares?.[code][index], index)),
  );
  return {
    lines: exact.map((_, index) => all.map(({ lines }) => lines[index] as Cell)),
    months: all.map(({ sum }) => sum),
    soFar: all.map(({ soFar }) => soFar),
    rows: [
      ...(["running", "noise"] as const).flatMap((code) => row(code, ({ owed }) => owed[code])),
      ...row("parts", ({ shares }) => shares?.parts),
      ...row("rounded", ({ owed }) => owed.rounded),
      ...(["open", "moving"] as const).flatMap((code) => row(code, ({ shares }) => shares?.[code])),
      ...ofEach,
    ],
  };
}

/** A month of one basis. */
interface FootedMonth {
  readonly owed: Owed;
  /** How what is owed is shared out; null where one line takes all of it. */
  readonly shares: Shares | null;
  /** What each line comes to, in the currency, and their sums. */
  readonly lines: readonly Cell[];
  readonly sum: Cell;
  readonly soFar: Cell;
}

/** In minor units: the exact sum so far, what of it is noise, and the sum rounded. */
interface Owed {
  readonly running: Cell;
  readonly noise: Cell;
  readonly rounded: Cell;
}

/** In minor units. */
interface Shares {
  readonly parts: Cell;
  /** What is left to hand out, and among how many lines. */
  readonly open: Cell;
  readonly moving: Cell;
  /** Of each line: what it has not been given yet, its place by its remainder, and what it gets whole. */
  readonly rest: readonly Cell[];
  readonly rank: readonly Cell[];
  readonly units: readonly Cell[];
}

function footedMonth(exact: readonly Cell[], before: FootedMonth | null, minor: number): FootedMonth {
  const owed = owedBy(exact, before, minor);
  const handedOut = before === null ? 0 : whole(plus(times(before.soFar, minor), 0.5));
  const due = minus(owed.rounded, handedOut);
  const shares = exact.length === 1 ? null : sharesOf(exact, before, owed.noise, due, minor);
  const lines =
    shares === null
      ? exact.map((line) => cell(either(moves(line, minor), over(due, minor), 0)))
      : sharedOut(shares, minor);
  const sum = cell(total(lines));
  return { owed, shares, lines, sum, soFar: cell(plus(before?.soFar ?? 0, sum)) };
}

function owedBy(exact: readonly Cell[], before: FootedMonth | null, minor: number): Owed {
  const running = cell(plus(before?.owed.running ?? 0, times(total(exact), minor)));
  const noise = cell(least(footing.mostNoise, most(footing.leastNoise, times(call("ABS", running), footing.noise))));
  const half = whole(plus(call("ABS", running), 0.5, noise));
  return { running, noise, rounded: cell(either(binary("<", running, 0), minus(0, half), half)) };
}

/** Whether a line has an amount in a month, so that minor units may go to it. */
const moves = (line: Cell, minor: number): Expression =>
  binary(">", times(call("ABS", line), minor), footing.leastNoise);

function sharesOf(
  exact: readonly Cell[],
  before: FootedMonth | null,
  noise: Cell,
  due: Expression,
  minor: number,
): Shares {
  const parts = cell(partsAt(noise));
  const rest = exact.map((line, index) => {
    const given = before?.lines[index];
    const left = plus(before?.shares?.rest[index] ?? 0, times(line, minor));
    return cell(minus(left, given === undefined ? 0 : times(given, minor)));
  });
  const rank = exact.map((line, index) => {
    const own = rest[index] as Cell;
    const part = most(0, whole(plus(times(minus(own, whole(plus(own, noise))), parts), footing.partsUp)));
    const key = plus(times(part, exact.length), exact.length - 1 - index);
    return cell(either(moves(line, minor), key, -1));
  });
  const units = rest.map((own, index) => cell(either(binary("<", rank[index] as Cell, 0), 0, whole(plus(own, noise)))));
  const open = cell(minus(due, total(units)));
  const moving = cell(call("COUNTIF", range(rank), text(">=0")));
  return { parts, open, moving, rest, rank, units };
}

/** Each line's whole units, and what of the open ones goes to its rank: all round, then one more to the first; below zero from the last. */
function sharedOut({ open, moving, rank, units }: Shares, minor: number): Cell[] {
  return units.map((own, index) => {
    const key = rank[index] as Cell;
    const extra = plus(whole(over(minus(open, call("RANK", key, range(rank))), moving)), 1);
    return cell(either(binary("<", key, 0), 0, over(plus(own, extra), minor)));
  });
}

/** In how many parts of a minor unit remainders are compared. */
function partsAt(noise: Cell): Expression {
  return footing.parts.reduceRight<Expression>(
    (coarser, [most, parts]) => either(binary("<=", noise, most), parts, coarser),
    of(1),
  );
}
