/**
 * Contributions that accumulate within a contribution year. In month m, with C the year's
 * pay so far, a band pays rate x (part of C inside the band now, less the part a month
 * ago); so it stops in the month in which the year's pay passes its upper limit, and a
 * bonus counts when it is paid.
 */
import { at, type Column } from "./column.ts";
import type { Flow } from "./flow.ts";
import type { Formula } from "./formula.ts";

type Accumulated = Extract<Flow, { flow: "accumulated" }>;

/** The monthly contributions of one spell, from its monthly pay and its weights of employment. */
export function accumulate(
  flow: Accumulated,
  value: (formula: Formula) => Column,
  pay: readonly Column[],
  employed: readonly Column[],
  count: number,
  column: () => Float64Array,
): Column[] {
  const years = flow.years.map((year) => ({
    from: Math.max(0, year.from),
    to: Math.min(pay.length, year.to),
    bands: year.bands.map((band) => ({
      rate: value(band.rate),
      above: band.above === null ? 0 : value(band.above),
      upTo: band.upTo === null ? Number.POSITIVE_INFINITY : value(band.upTo),
    })),
  }));
  const uniform =
    [...pay, ...employed].every((value) => typeof value === "number") &&
    years.every((year) => year.bands.every((band) => Object.values(band).every((value) => typeof value === "number")));
  const months: Column[] = pay.map(() => (uniform ? 0 : column().fill(0, 0, count)));

  for (let row = 0; row < (uniform ? 1 : count); row++) {
    for (const year of years) {
      for (const band of year.bands) {
        const rate = at(band.rate, row);
        const above = at(band.above, row);
        const upTo = at(band.upTo, row);
        let soFar = 0;
        let share = 0;
        let inside = 0;
        for (let month = year.from; month < year.to; month++) {
          const paid = at(pay[month] as Column, row);
          const worked = at(employed[month] as Column, row);
          soFar += paid;
          share += worked / 12;
          let now: number;
          if (flow.limits === "month") now = inside + within(paid, (above * worked) / 12, (upTo * worked) / 12);
          else if (flow.limits === "year") now = within(soFar, above, upTo);
          else now = Math.max(inside, within(soFar, above * share, upTo * share));
          if (now === inside) continue;
          const due = rate * (now - inside);
          inside = now;
          const to = months[month] as Column;
          if (typeof to === "number") months[month] = to + due;
          else to[row] = (to[row] as number) + due;
        }
      }
    }
  }
  return months;
}

/** The part of `amount` above one limit and up to another; an infinite limit times no employment is no limit. */
function within(amount: number, above: number, upTo: number): number {
  const top = Number.isNaN(upTo) ? Number.POSITIVE_INFINITY : upTo;
  return Math.max(0, Math.min(amount, top) - above);
}
