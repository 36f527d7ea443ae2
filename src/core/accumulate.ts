/**
 * Contributions that accumulate within a contribution year. In month m, with C the year's
 * pay so far, a band pays rate x (part of C inside the band now, less the part a month
 * ago); so it stops in the month in which the year's pay passes its upper limit, and a
 * bonus counts when it is paid.
 */
import { at, type Column } from "./column.ts";
import { type Band, bandFormulas, type Flow } from "./flow.ts";
import type { Formula } from "./formula.ts";
import { roundTo } from "./money.ts";

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
      rate: typeof band.scale === "object" ? 1 : value(band.rate),
      above: band.above === null ? 0 : value(band.above),
      upTo: band.upTo === null ? Number.POSITIVE_INFINITY : value(band.upTo),
      counted: countedBy(band, value),
      grows: band.scale === undefined,
    })),
  }));
  const numbers = flow.years.flatMap(({ bands }) => bands.flatMap(bandFormulas)).map(value);
  const uniform = [...pay, ...employed, ...numbers].every((value) => typeof value === "number");
  const rows = uniform ? 1 : count;
  const months: Column[] = pay.map(() => 0);
  const parts = flow.limits === "quarter" ? 4 : 1;
  const whole = flow.limits === "year" || flow.limits === "quarter";
  const states: { soFar: Float64Array; share: Float64Array; inside: Float64Array }[] = [];
  const inRows = (one: Column, into = column()) => (typeof one === "number" ? into.fill(one, 0, rows) : one);
  const sameInAll = column();

  // Months outside and rows inside: most months of a spell pay nothing in any row, and are passed over.
  years.forEach((year, which) => {
    const endsHere = years[which + 1]?.continues !== true;
    for (const [index, { rate, above, upTo, counted, grows }] of year.bands.entries()) {
      const fresh = states[index] === undefined || !year.continues;
      states[index] ??= { soFar: column(), share: column(), inside: column() };
      const { soFar, share, inside } = states[index];
      if (fresh) for (const state of [soFar, share, inside]) state.fill(0, 0, rows);
      if (whole && counted === within && !uniform) {
        const band = { rate: inRows(rate), above: inRows(above), upTo: inRows(upTo), parts };
        let least = 0;
        for (let month = year.from; month < year.to; month++) {
          const pays = pay[month] as Column;
          if (pays === 0) continue;
          // Every row has passed the limit, and nobody asks for the year's pay again.
          if (endsHere && typeof upTo === "number" && least >= upTo / parts) break;
          const to = inRows(months[month] as Column);
          months[month] = to;
          least = addWithin(to, inRows(pays, sameInAll), band, soFar, rows);
        }
        continue;
      }
      for (let month = year.from; month < year.to; month++) {
        const pays = pay[month] as Column;
        const works = employed[month] as Column;
        // Limits that grow with the months employed can make room for earlier pay.
        if (pays === 0 && flow.limits !== "cumulative" && flow.limits !== "toDate") continue;
        for (let row = 0; row < rows; row++) {
          const paid = at(pays, row);
          const worked = at(works, row);
          const low = at(above, row) / parts;
          const high = at(upTo, row) / parts;
          const paidBefore = soFar[row] as number;
          const sum = paidBefore + paid;
          // By the limits of today, so that a limit that changes inside the year moves nothing that was paid.
          const before = whole ? counted(paidBefore, low, high, row) : (inside[row] as number);
          soFar[row] = sum;
          let now: number;
          if (whole) now = counted(sum, low, high, row);
          else if (flow.limits === "month")
            now = before + counted(paid, (low * worked) / 12, (high * worked) / 12, row);
          else {
            const part = (share[row] as number) + worked / 12;
            share[row] = part;
            // What exceeded the limit to date is never made good.
            const amount = flow.limits === "toDate" ? before + paid : sum;
            now = counted(amount, low * part, high * part, row);
            if (grows) now = Math.max(before, now);
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
  });
  return months;
}

interface PlainBand {
  readonly rate: Float64Array;
  readonly above: Float64Array;
  readonly upTo: Float64Array;
  readonly parts: number;
}

/**
 * Adds a month's contributions of a band of the whole year, and gives the least pay so far. Over columns alone: a loop
 * that may meet a number as well, or that calls, allocates its results.
 */
function addWithin(
  to: Float64Array,
  pay: Float64Array,
  { rate, above, upTo, parts }: PlainBand,
  soFar: Float64Array,
  rows: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    const before = soFar[row] as number;
    const sum = before + (pay[row] as number);
    soFar[row] = sum;
    const low = (above[row] as number) / parts;
    const high = (upTo[row] as number) / parts;
    const grown = between(sum, low, high) - between(before, low, high);
    to[row] = (to[row] as number) + (rate[row] as number) * grown;
    if (sum < least) least = sum;
  }
  return least;
}

function between(amount: number, low: number, high: number): number {
  const part = (amount < high ? amount : high) - low;
  return part > 0 ? part : 0;
}

/** How much of an amount a band counts in a row. */
type Counted = (amount: number, above: number, upTo: number, row: number) => number;

/** Less than this beside a limit is float noise. */
export const AT_THE_LIMIT = 1e-6;

function countedBy({ rate, scale }: Band, value: (formula: Formula) => Column): Counted {
  if (scale === undefined) return within;
  if (scale === "slab") return slab;
  const [most, least] = [value(rate), value(scale.least)];
  return (amount, _, upTo, row) => {
    if (amount <= 0 || amount >= upTo - AT_THE_LIMIT) return 0;
    const taper = Math.min(1, ((upTo / amount - 1) / 2) ** scale.power);
    return -amount * roundTo(at(least, row) + at(most, row) * taper, scale.digits);
  };
}

/** All of `amount` where it lies above one limit and not above the other. */
const slab: Counted = (amount, above, upTo) =>
  amount > (above > 0 ? above + AT_THE_LIMIT : above) && !(amount > upTo + AT_THE_LIMIT) ? amount : 0;

/** The part of `amount` above one limit and up to another; an infinite limit times no employment is no limit. */
function within(amount: number, above: number, upTo: number): number {
  const top = Number.isNaN(upTo) ? Number.POSITIVE_INFINITY : upTo;
  return Math.max(0, Math.min(amount, top) - above);
}
