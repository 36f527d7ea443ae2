/**
 * The sum of a timing's weights over the horizon for one spell, without a sink: simulations ask for it once a row and
 * timing, and a closure a row costs ten times the arithmetic. Everything else goes through `weigh`.
 */
import type { Column } from "./column.ts";
import { BEFORE, compound, EDGE, lost, type Timing, yearsBetween } from "./timing.ts";
import type { TimingColumns } from "./timing-columns.ts";

/** Whether the sums of a timing can be had here: one spell, and weights that follow from its ends alone. */
export function isPlain(timing: Timing): boolean {
  const { when, spells, window, phase } = timing;
  if (phase || (window && when !== "during")) return false;
  const plain =
    ["during", "start", "yearEnd", "rampUp"].includes(when) ||
    (when === "end" && !timing.service && timing.pricedAt === undefined);
  return plain && spells.tenure === null;
}

/** The sums of the first `count` rows into `to`; each row is what that row alone would be, to the last bit. */
export function weightSums(
  timing: Timing,
  columns: TimingColumns,
  horizon: number,
  count: number,
  to: Float64Array,
): void {
  const { when, growth } = timing;
  const opens = when === "during" && timing.window ? timing.window.from : 0;
  const closes = when === "during" && timing.window ? timing.window.to : horizon;
  const grows = growth !== null;
  // Numbers that vary are read in each row and the others are kept: one expression for both would allocate.
  const [froms, untils] = [varying(columns.from), varying(columns.until)];
  const rising = columns.rates.map(varying);
  const rises = rising.some((one) => one !== null);
  const rate = columns.rates.map(fixed);
  const [sinces, ramps, starts] = [
    varying(columns.growthFrom),
    varying(columns.rampMonths),
    varying(columns.startingAt),
  ];
  let [from, until] = [fixed(columns.from), fixed(columns.until)];
  let [since, months, startingAt] = [fixed(columns.growthFrom), fixed(columns.rampMonths), fixed(columns.startingAt)];
  for (let row = 0; row < count; row++) {
    if (froms !== null) from = froms[row] as number;
    if (untils !== null) until = untils[row] as number;
    if (rises) {
      for (let year = 0; year < rate.length; year++) {
        const column = rising[year] as Float64Array | null;
        if (column !== null) rate[year] = column[row] as number;
      }
    }
    if (sinces !== null) since = sinces[row] as number;
    if (ramps !== null) months = ramps[row] as number;
    if (starts !== null) startingAt = starts[row] as number;
    let sum = 0;
    if (from + EDGE < Math.min(horizon, until)) {
      if (when === "during") {
        sum = spans(Math.max(from, opens), Math.min(until, horizon, closes), 1, grows, rate, since);
      } else if (when === "start") {
        sum = compound(rate, yearsBetween(since, from));
      } else if (when === "end") {
        if (until + EDGE < horizon) sum = compound(rate, yearsBetween(since, until - BEFORE));
      } else if (when === "yearEnd") {
        const last = Math.min(until, horizon);
        for (let year = from; year < last; year += 12) {
          const yearTo = Math.min(until, year + 12);
          const start = Math.max(year, yearTo - 1);
          const density = (yearTo - year) / 12 / (yearTo - start);
          sum += spans(start, Math.min(yearTo, horizon), density, grows, rate, since);
        }
      } else {
        const end = Math.min(until, horizon, from + months);
        if (end > from) sum = slopes(from, end, months, startingAt, grows, rate, since);
      }
    }
    to[row] = sum;
  }
}

const varying = (column: Column): Float64Array | null => (typeof column === "number" ? null : column);
const fixed = (column: Column): number => (typeof column === "number" ? column : 0);

/** `density` a month over a stretch, grown at every anniversary. */
function spans(
  start: number,
  end: number,
  density: number,
  grows: boolean,
  rates: readonly number[],
  since: number,
): number {
  if (start >= end) return 0;
  if (!grows) return (end - start) * density;
  let sum = 0;
  for (let cut = start; cut < end; ) {
    const year = yearsBetween(since, cut);
    const next = Math.min(end, since + 12 * (year + 1));
    sum += (next - cut) * (compound(rates, year) * density);
    cut = next > cut ? next : end;
  }
  return sum;
}

/** What a ramp-up loses over a stretch that begins with it, grown at every anniversary. */
function slopes(
  from: number,
  end: number,
  months: number,
  startingAt: number,
  grows: boolean,
  rates: readonly number[],
  since: number,
): number {
  if (!grows) return lost(0, end - from, months, startingAt);
  let sum = 0;
  for (let cut = from; cut < end; ) {
    const year = yearsBetween(since, cut);
    const next = Math.min(end, since + 12 * (year + 1));
    sum += compound(rates, year) * lost(cut - from, next - from, months, startingAt);
    cut = next > cut ? next : end;
  }
  return sum;
}
