/**
 * Contributions that accumulate within a contribution year, as cells: the pay of the year before a month and with it,
 * carried from month to month, begun again with each year and each spell.
 */
import type { Band, ContributionYear, Flow } from "../../core/flow.ts";
import {
  binary,
  type Cell,
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
  times,
} from "./expression.ts";
import type { Scope, Weights } from "./weights.ts";
import type { Row, Workings } from "./workings.ts";

type Accumulated = Extract<Flow, { flow: "accumulated" }>;

/** A sum of the year: before each month, and with it. */
interface Sum {
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

/** What a month begins with, of the spell at a place, from the values after the month before of both places. */
type Carried = (place: 0 | 1, month: number, after: readonly (readonly Cell[])[]) => Expression;

export function accumulated(
  flow: Accumulated,
  scope: Scope,
  on: Workings,
  weights: Weights,
  monthsOf: (flow: Flow, scope: Scope) => Row,
): Row {
  const { spells } = flow.during;
  const scopes: readonly Exclude<Scope, "all">[] =
    scope === "all" ? weights.places(spells).map((place) => ({ spells, place })) : [scope];
  // The spell at a place changes; only with both places can one say what came before it.
  const places: readonly Exclude<Scope, "all">[] =
    scope === "all" ? scopes : weights.places(scope.spells).map((place) => ({ spells: scope.spells, place }));
  const yearOf = yearsByMonth(flow.years, on.months.length);
  const numbers = weights.numbers(places[0]?.spells ?? spells);
  const starts = (month: number) =>
    month === 0 || (yearOf[month] !== yearOf[month - 1] && yearOf[month]?.continues !== true);
  const carried: Carried = (place, month, after) => {
    if (starts(month)) return of(0);
    const [first, second] = after.map((cells) => cells[month - 1] as Cell);
    if (numbers === null) return of(first as Cell);
    const moved = minus(numbers.months[month] as Cell, numbers.months[month - 1] as Cell);
    if (place === 1) return either(binary("=", moved, 0), second as Cell, 0);
    return either(binary("=", moved, 0), first as Cell, second as Cell);
  };
  const pays = places.map((one) => monthsOf(flow.of, one));
  const works = places.map((one) => weights.of(flow.during, one));
  const inYear = (month: number, value: Expression): Expression => (yearOf[month] === undefined ? of(0) : value);
  const summed = (
    codes: readonly ["payBefore" | "employedBefore", "paySoFar" | "employedSoFar"],
    of_: (place: number, month: number) => Operand,
  ): Sum[] => {
    const sums = places.map(() => ({ before: [] as Cell[], after: [] as Cell[] }));
    return interleaved(
      on,
      places.length,
      codes,
      (place, month) => {
        const before = inYear(
          month,
          carried(
            place as 0 | 1,
            month,
            sums.map(({ after }) => after),
          ),
        );
        return [before, (begun) => inYear(month, plus(begun, of_(place, month)))];
      },
      sums,
    );
  };

  const due = places.map(() => on.months.map((): Expression[] => []));
  const bandsOf = (month: number): readonly Band[] => yearOf[month]?.bands ?? [];
  const limit = (formula: Band["above"]) => (formula === null ? null : on.cell(formula, "within"));
  const rateOf = (band: Band) => on.cell(band.rate, "within");
  // Every cell of a band's numbers stands before the rows that use it.
  for (const { bands } of flow.years)
    for (const band of bands) for (const part of [band.rate, band.above, band.upTo]) limit(part);

  if (flow.limits === "month") {
    places.forEach((_, place) => {
      on.months.forEach((_, month) => {
        const pay = pays[place]?.months[month] as Cell;
        const part = over(works[place]?.months[month] as Cell, 12);
        for (const band of bandsOf(month)) {
          const [above, upTo] = [limit(band.above), limit(band.upTo)];
          const inside = within(pay, above && times(above, part), upTo && times(upTo, part));
          due[place]?.[month]?.push(times(rateOf(band), inside));
        }
      });
    });
  } else if (flow.limits !== "cumulative") {
    const parts = flow.limits === "quarter" ? 4 : 1;
    const whole = (amount: Operand | null) => (amount === null || parts === 1 ? amount : over(amount, parts));
    const sums = summed(["payBefore", "paySoFar"], (place, month) => pays[place]?.months[month] as Cell);
    sums.forEach(({ before, after }, place) => {
      on.months.forEach((_, month) => {
        for (const band of bandsOf(month)) {
          const [above, upTo] = [limit(band.above), limit(band.upTo)];
          const inside = (sum: Cell) => within(sum, whole(above), whole(upTo));
          const grown =
            above === null && upTo === null
              ? (pays[place]?.months[month] as Cell)
              : minus(inside(after[month] as Cell), inside(before[month] as Cell));
          due[place]?.[month]?.push(times(rateOf(band), grown));
        }
      });
    });
  } else {
    const paid = summed(["payBefore", "paySoFar"], (place, month) => pays[place]?.months[month] as Cell);
    const employed = summed(["employedBefore", "employedSoFar"], (place, month) =>
      over(works[place]?.months[month] as Cell, 12),
    );
    const bands = Math.max(0, ...flow.years.map(({ bands }) => bands.length));
    for (let index = 0; index < bands; index++) {
      const sums = places.map(() => ({ before: [] as Cell[], after: [] as Cell[] }));
      interleaved(
        on,
        places.length,
        ["within", "within"],
        (place, month) => {
          const band = bandsOf(month)[index];
          const before = inYear(
            month,
            carried(
              place as 0 | 1,
              month,
              sums.map(({ after }) => after),
            ),
          );
          return [
            before,
            (begun) => {
              if (band === undefined) return of(begun);
              const [above, upTo] = [limit(band.above), limit(band.upTo)];
              const part = employed[place]?.after[month] as Cell;
              return most(
                begun,
                within(paid[place]?.after[month] as Cell, above && times(above, part), upTo && times(upTo, part)),
              );
            },
          ];
        },
        sums,
      );
      sums.forEach(({ before, after }, place) => {
        on.months.forEach((_, month) => {
          const band = bandsOf(month)[index];
          if (band === undefined) return;
          due[place]?.[month]?.push(times(rateOf(band), minus(after[month] as Cell, before[month] as Cell)));
        });
      });
    }
  }

  const chosen = scope === "all" ? places.map((_, place) => place) : [scope.place];
  return on.row({ code: "contribution" }, null, (_, month) => {
    const [first, ...rest] = chosen.flatMap((place) => due[place]?.[month] ?? []);
    return first === undefined ? of(0) : plus(first, ...rest);
  });
}

/** Rows of values before and after each month, made month by month, since each begins with the one before it. */
function interleaved(
  on: Workings,
  places: number,
  codes: readonly [Row["caption"]["code"], Row["caption"]["code"]],
  month: (place: number, month: number) => [before: Expression, after: (before: Cell) => Expression],
  sums: { readonly before: Cell[]; readonly after: Cell[] }[],
): Sum[] {
  on.months.forEach((_, index) => {
    for (let place = 0; place < places; place++) {
      const [before, after] = month(place, index);
      const begun = cell(before);
      sums[place]?.before.push(begun);
      sums[place]?.after.push(cell(after(begun)));
    }
  });
  sums.forEach(({ before, after }, place) => {
    const index = places > 1 ? { index: place } : {};
    on.put({ code: codes[0], ...index }, before);
    on.put({ code: codes[1], ...index }, after);
  });
  return sums;
}

/** The contribution year of each month; they do not overlap. */
function yearsByMonth(years: readonly ContributionYear[], horizon: number): (ContributionYear | undefined)[] {
  return Array.from({ length: horizon }, (_, month) => {
    const [year, another] = years.filter(({ from, to }) => from <= month && month < to);
    if (another !== undefined) throw new TypeError("contribution years overlap");
    return year;
  });
}

/** The part of an amount above one limit and up to another. */
function within(amount: Operand, above: Operand | null, upTo: Operand | null): Expression {
  const top = upTo === null ? of(amount) : least(amount, upTo);
  return most(0, above === null ? top : minus(top, above));
}
