/**
 * Contributions that accumulate within a contribution year, as cells: the pay of the year before a month and with it,
 * carried from month to month, begun again with each year and each spell.
 */
import { AT_THE_LIMIT } from "../../core/accumulate.ts";
import type { Band, ContributionLimits, ContributionYear, Flow, FlowOf } from "../../core/flow.ts";
import { kept } from "../../core/kept.ts";
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
  rounded,
  times,
} from "./expression.ts";
import type { Scope, Weights } from "./weights.ts";
import type { CaptionCode, Row, Workings } from "./workings.ts";

/** A sum of the year: before each month, and with it. */
interface Sum {
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

/** A sum of the year at each place, from what is begun with in a month. */
type Summed = (
  codes: readonly [before: CaptionCode, after: CaptionCode],
  grown: (place: number, month: number, begun: Cell) => Expression,
) => readonly Sum[];

/** A band's numbers as cells. */
interface Limits {
  readonly rate: Operand;
  readonly limited: boolean;
  /** Whether what is counted of a year never falls as the year goes on. */
  readonly grows: boolean;
  /** What it counts of an amount, with its limits scaled to the amount's period. */
  readonly counted: (amount: Operand, scaled: (limit: Cell) => Operand) => Expression;
}

/** What the limits of a flow are held against, and the sums that this needs. */
interface Base {
  /** The pay of each month, and the part of the month that is worked, by place. */
  readonly pay: readonly (readonly Cell[])[];
  readonly worked: readonly (readonly Cell[])[];
  readonly summed: Summed;
  readonly years: readonly (ContributionYear | undefined)[];
  readonly limitsOf: (band: Band) => Limits;
}

/** The pay of a month at a place that lies between the limits of a year's band, by its place among the bands. */
type Between = (place: number, month: number, band: number) => Expression;

export function accumulated(
  flow: FlowOf<"accumulated">,
  scope: Scope,
  on: Workings,
  weights: Weights,
  monthsOf: (flow: Flow, scope: Scope) => Row,
): Row {
  const { spells } = scope === "all" ? flow.during : scope;
  // The spell at a place changes; only with both places can one say what came before it.
  const places = weights.scopesOf("all", spells);
  const years = yearsByMonth(flow.years, on.months.length);
  const summed = sums(on, years, weights.numbers(spells), places.length);
  const pay = places.map((one) => monthsOf(flow.of, one).months);
  const worked = places.map((one) => weights.of(flow.during, one).months);
  // Every cell of a band's numbers stands before the rows that use it.
  const limits = new Map(flow.years.flatMap(({ bands }) => bands.map((band) => [band, limitsOf(band, on)] as const)));
  const base: Base = { pay, worked, summed, years, limitsOf: (band) => limits.get(band) as Limits };
  const between = BETWEEN[flow.limits](base);
  const chosen = scope === "all" ? places.map((_, place) => place) : [scope.place];
  return on.row({ code: "contribution" }, null, (_, month) => {
    const bands = years[month]?.bands ?? [];
    const parts = chosen.flatMap((place) =>
      bands.map((band, index) => times(base.limitsOf(band).rate, between(place, month, index))),
    );
    return plus(...parts);
  });
}

function limitsOf(band: Band, on: Workings): Limits {
  const { scale } = band;
  const number = (formula: Band["rate"]) => on.cell(formula, "within");
  const [rate, above, upTo] = [number(band.rate), band.above && number(band.above), band.upTo && number(band.upTo)];
  const own = { rate, limited: above !== null || upTo !== null, grows: scale === undefined && above === null };
  if (typeof scale !== "object") {
    const part = scale === "slab" ? slab : within;
    return { ...own, counted: (amount, scaled) => part(amount, above && scaled(above), upTo && scaled(upTo)) };
  }
  const floor = number(scale.least);
  return {
    ...own,
    rate: of(1),
    counted(amount, scaled) {
      const top = upTo === null ? of(0) : scaled(upTo);
      const taper = least(1, binary("^", over(minus(over(top, amount), 1), 2), scale.power));
      const share = rounded(plus(floor, times(rate, taper)), scale.digits);
      const due = call("AND", binary(">", amount, 0), binary("<", amount, minus(top, AT_THE_LIMIT)));
      return either(due, minus(0, times(amount, share)), 0);
    },
  };
}

const bandAt = ({ years, limitsOf }: Base, month: number, index: number): Limits | null => {
  const band = years[month]?.bands[index];
  return band === undefined ? null : limitsOf(band);
};

/** How the pay between two limits is found, by what the limits are of. */
const BETWEEN: Readonly<Record<ContributionLimits, (base: Base) => Between>> = {
  month: (base) => (place, month, index) => {
    const { counted } = bandAt(base, month, index) as Limits;
    const part = over(base.worked[place]?.[month] as Cell, 12);
    return counted(base.pay[place]?.[month] as Cell, (limit) => times(limit, part));
  },
  quarter: (base) => sumBetween(base, 4),
  year: (base) => sumBetween(base, 1),
  cumulative: (base) => {
    const paid = paidSums(base);
    return soFarBetween(base, (place, month) => of(paid[place]?.after[month] as Cell));
  },
  // What exceeded the limit to date is never made good, so the year so far is what was counted of it.
  toDate: (base) => soFarBetween(base, (place, month, begun) => plus(begun, base.pay[place]?.[month] as Cell)),
};

/** What lies between limits that grow with the months worked, of a sum of the year so far. */
function soFarBetween(base: Base, soFar: (place: number, month: number, begun: Cell) => Expression): Between {
  const { worked, summed, years } = base;
  const employed = summed(["employedBefore", "employedSoFar"], (place, month, begun) =>
    plus(begun, over(worked[place]?.[month] as Cell, 12)),
  );
  const count = Math.max(0, ...years.map((year) => year?.bands.length ?? 0));
  const due = Array.from({ length: count }, (_, index) =>
    summed(["within", "within"], (place, month, begun) => {
      const band = bandAt(base, month, index);
      if (band === null) return of(begun);
      const part = employed[place]?.after[month] as Cell;
      const now = band.counted(soFar(place, month, begun), (limit) => times(limit, part));
      return band.grows ? most(begun, now) : now;
    }),
  );
  return (place, month, index) => {
    const band = due[index]?.[place];
    return minus(band?.after[month] as Cell, band?.before[month] as Cell);
  };
}

/** What the year's pay between the limits grows by in a month; the limits are so many times those of the period. */
function sumBetween(base: Base, parts: number): Between {
  // Asked for by the first band with a limit: pay that all counts needs no sum.
  let paid: readonly Sum[] | undefined;
  return (place, month, index) => {
    const { limited, counted } = bandAt(base, month, index) as Limits;
    if (!limited) return of(base.pay[place]?.[month] as Cell);
    paid ??= paidSums(base);
    const { before, after } = paid[place] as Sum;
    const inside = (amount: Cell) => counted(amount, (limit) => over(limit, parts));
    return minus(inside(after[month] as Cell), inside(before[month] as Cell));
  };
}

const knownSums = new WeakMap<readonly Cell[], Map<string, readonly Sum[]>>();

/** The year's pay, one for all contributions of the same pay whose years begin in the same months. */
function paidSums({ pay, summed, years }: Base): readonly Sum[] {
  const ofPay = kept(knownSums, pay[0] as readonly Cell[], () => new Map());
  const begins = years.map((year, month) => (year === undefined ? "none" : startsIn(years, month)));
  return kept(ofPay, begins.join(), () =>
    summed(["payBefore", "paySoFar"], (place, month, begun) => plus(begun, pay[place]?.[month] as Cell)),
  );
}

/** Whether a contribution year begins in a month. */
const startsIn = (years: Base["years"], month: number): boolean =>
  month === 0 || (years[month] !== years[month - 1] && years[month]?.continues !== true);

/**
 * Sums that are carried from month to month and begin again with each year and each spell; made month by month, since
 * each month begins with the one before it.
 */
function sums(
  on: Workings,
  years: readonly (ContributionYear | undefined)[],
  numbers: Row | null,
  places: number,
): Summed {
  const carried = (place: number, month: number, made: readonly Sum[]): Expression => {
    if (years[month] === undefined || startsIn(years, month)) return of(0);
    const [first, second] = made.map(({ after }) => after[month - 1] as Cell);
    if (numbers === null) return of(first as Cell);
    const moved = minus(numbers.months[month] as Cell, numbers.months[month - 1] as Cell);
    if (place === 1) return either(binary("=", moved, 0), second as Cell, 0);
    return either(binary("=", moved, 0), first as Cell, second as Cell);
  };
  return (codes, grown) => {
    const made = Array.from({ length: places }, () => ({ before: [] as Cell[], after: [] as Cell[] }));
    on.months.forEach((_, month) => {
      for (const [place, { before, after }] of made.entries()) {
        const begun = cell(carried(place, month, made));
        before.push(begun);
        after.push(cell(years[month] === undefined ? of(0) : grown(place, month, begun)));
      }
    });
    made.forEach(({ before, after }, place) => {
      const index = places > 1 ? { index: place } : {};
      on.put({ code: codes[0], ...index }, before);
      on.put({ code: codes[1], ...index }, after);
    });
    return made;
  };
}

/** The contribution year of each month; they do not overlap. */
function yearsByMonth(years: readonly ContributionYear[], horizon: number): (ContributionYear | undefined)[] {
  return Array.from({ length: horizon }, (_, month) => {
    const [year, another] = years.filter(({ from, to }) => from <= month && month < to);
    if (another !== undefined) throw new TypeError("contribution years overlap");
    return year;
  });
}

/** All of an amount where it lies above one limit and not above the other. */
function slab(amount: Operand, above: Operand | null, upTo: Operand | null): Expression {
  const tests = [
    ...(above === null ? [] : [binary(">", amount, plus(above, AT_THE_LIMIT))]),
    ...(upTo === null ? [] : [binary("<=", amount, plus(upTo, AT_THE_LIMIT))]),
  ];
  return tests.length === 0 ? of(amount) : either(call("AND", ...tests), amount, 0);
}

/** The part of an amount above one limit and up to another. */
function within(amount: Operand, above: Operand | null, upTo: Operand | null): Expression {
  const top = upTo === null ? of(amount) : least(amount, upTo);
  return most(0, above === null ? top : minus(top, above));
}
