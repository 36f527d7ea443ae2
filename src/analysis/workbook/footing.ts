/** Rounding, once, as cells: what `core/money.ts` does with the lines of one basis, month by month. */
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
  const minor = 10 ** digits;
  const size = exact.length;
  const rounded: Cell[][] = exact.map(() => []);
  const months: Cell[] = [];
  const soFar: Cell[] = [];
  const rows = {
    running: [] as Cell[],
    noise: [] as Cell[],
    parts: [] as Cell[],
    rounded: [] as Cell[],
    open: [] as Cell[],
    moving: [] as Cell[],
  };
  const rests: Cell[][] = exact.map(() => []);
  const keys: Cell[][] = exact.map(() => []);
  const unitsOf: Cell[][] = exact.map(() => []);
  scenarioMonths.forEach((_, month) => {
    const of = (all: readonly (readonly Cell[])[]) => all.map((cells) => cells[month] as Cell);
    const previous = <T>(all: readonly T[]): T | 0 => all[month - 1] ?? 0;
    const lines = exact.map((row) => row.months[month] as Cell);
    const push = (cells: Cell[], made: Cell): Cell => {
      cells.push(made);
      return made;
    };
    const running = push(rows.running, cell(plus(previous(rows.running), times(total(lines), minor))));
    const noise = push(
      rows.noise,
      cell(least(footing.mostNoise, most(footing.leastNoise, times(call("ABS", running), footing.noise)))),
    );
    const parts = push(rows.parts, cell(partsAt(noise)));
    const half = plus(call("ABS", running), 0.5, noise);
    const owed = push(rows.rounded, cell(either(binary("<", running, 0), minus(0, whole(half)), whole(half))));
    lines.forEach((line, index) => {
      const given = previous(rounded[index] as Cell[]);
      const less = given === 0 ? 0 : times(given, minor);
      const rest = push(
        rests[index] as Cell[],
        cell(minus(plus(previous(rests[index] as Cell[]), times(line, minor)), less)),
      );
      const part = most(0, whole(plus(times(minus(rest, whole(plus(rest, noise))), parts), 0.5)));
      const key = plus(times(part, size), size - 1 - index);
      push(
        keys[index] as Cell[],
        cell(either(binary(">", times(call("ABS", line), minor), footing.leastNoise), key, -1)),
      );
    });
    const wholes = lines.map((_, index) => {
      const units = whole(plus(rests[index]?.[month] as Cell, noise));
      return push(unitsOf[index] as Cell[], cell(either(binary("<", keys[index]?.[month] as Cell, 0), 0, units)));
    });
    const ranked = range(of(keys));
    const given = previous(soFar);
    const handedOut = given === 0 ? 0 : whole(plus(times(given, minor), 0.5));
    const open = push(rows.open, cell(minus(minus(owed, handedOut), total(wholes))));
    const moving = push(rows.moving, cell(call("COUNTIF", ranked, text(">=0"))));
    lines.forEach((_, index) => {
      const key = keys[index]?.[month] as Cell;
      const rank = call("RANK", key, ranked);
      const up = plus(whole(over(minus(open, rank), moving)), 1);
      const down = minus(minus(0, whole(over(plus(minus(minus(minus(0, open), 1), moving), rank), moving))), 1);
      const extra = either(binary(">=", open, 0), up, down);
      const units = over(plus(wholes[index] as Cell, extra), minor);
      push(rounded[index] as Cell[], cell(either(binary("<", key, 0), 0, units)));
    });
    push(months, cell(total(of(rounded))));
    push(soFar, cell(plus(previous(soFar), months[month] as Cell)));
  });
  const row = (code: CaptionCode, cells: readonly Cell[], index?: number): Row => {
    const label = index === undefined ? undefined : exact[index]?.caption.label;
    return { caption: label === undefined ? { code } : { code, label }, each: null, months: cells };
  };
  const summed = (["running", "noise", "parts", "rounded", "open", "moving"] as const).map((code) =>
    row(code, rows[code]),
  );
  const each = (code: CaptionCode, all: readonly (readonly Cell[])[]) =>
    all.map((cells, index) => row(code, cells, index));
  return {
    lines: rounded,
    months,
    soFar,
    rows: [...summed, ...each("rest", rests), ...each("rank", keys), ...each("units", unitsOf)],
  };
}

/** In how many parts of a minor unit remainders are compared. */
function partsAt(noise: Cell): Expression {
  return footing.parts.reduceRight<Expression>(
    (coarser, [most, parts]) => either(binary("<=", noise, most), parts, coarser),
    of(1),
  );
}
