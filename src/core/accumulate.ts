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
    continues: year.continues === true,
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
  const rows = uniform ? 1 : count;
  const months: Column[] = pay.map(() => 0);
  const parts = flow.limits === "quarter" ? 4 : 1;
  const states: { soFar: Float64Array; share: Float64Array; inside: Float64Array }[] = [];

  // Months outside and rows inside: most months of a spell pay nothing in any row, and are passed over.
  for (const year of years) {
    for (const [index, { rate, above, upTo }] of year.bands.entries()) {
      const fresh = states[index] === undefined || !year.continues;
      states[index] ??= { soFar: column(), share: column(), inside: column() };
      const { soFar, share, inside } = states[index];
      if (fresh) for (const state of [soFar, share, inside]) state.fill(0, 0, rows);
      for (let month = year.from; month < year.to; month++) {
        const pays = pay[month] as Column;
        const works = employed[month] as Column;
        // Limits that grow with the months employed can make room for earlier pay.
        if (pays === 0 && flow.limits !== "cumulative") continue;
        for (let row = 0; row < rows; row++) {
          const paid = at(pays, row);
          const worked = at(works, row);
          const low = at(above, row) / parts;
          const high = at(upTo, row) / parts;
          const paidBefore = soFar[row] as number;
          const sum = paidBefore + paid;
          // By the limits of today, so that a limit that changes inside the year moves nothing that was paid.
          const whole = flow.limits === "year" || flow.limits === "quarter";
          const before = whole ? within(paidBefore, low, high) : (inside[row] as number);
          soFar[row] = sum;
          let now: number;
          if (whole) now = within(sum, low, high);
          else if (flow.limits === "month") now = before + within(paid, (low * worked) / 12, (high * worked) / 12);
          else {
            const part = (share[row] as number) + worked / 12;
            share[row] = part;
            now = Math.max(before, within(sum, low * part, high * part));
          }
          if (now === before) continue;
          inside[row] = now;
          const due = at(rate, row) * (now - before);
          const known = months[month] as Column;
          if (uniform) months[month] = (known as number) + due;
          else {
            const to = typeof known === "number" ? column().fill(known, 0, rows) : known;
            to[row] = (to[row] as number) + due;
            months[month] = to;
          }
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
