/**
 * Contributions that accumulate within a contribution year. In month m, with C the year's
 * pay so far, a band pays rate x (part of C inside the band now, less the part a month
 * ago); so it stops in the month in which the year's pay passes its upper limit, and a
 * bonus counts when it is paid.
 */
import { type Block, oneByRow } from "./block.ts";
import { at, type Column } from "./column.ts";
import { type Band, bandFormulas, type ContributionLimits, type FlowOf } from "./flow.ts";
import type { Formula } from "./formula.ts";
import { kept } from "./kept.ts";
import { roundTo } from "./money.ts";
import { hull, inMonth, type Months, NEVER } from "./months.ts";

type Formulas = (formula: Formula) => Column;

/** What one employment is paid in each month, and its weights of employment. */
export interface Employment {
  readonly pay: Months;
  readonly employed: Months;
}

interface Rule {
  readonly rate: Column;
  readonly above: Column;
  readonly upTo: Column;
  readonly counted: Counted;
  /** All of its numbers. */
  readonly reads: readonly Column[];
}

interface Year {
  readonly continues: boolean;
  readonly from: number;
  readonly to: number;
  readonly bands: readonly Rule[];
}

/** The pay of a year so far, and the least of it in any row. */
interface SoFar {
  readonly pay: Column;
  least(): number;
}

const NOTHING: SoFar = { pay: 0, least: () => 0 };

/** A month with pay: the pay of its year before and after it. */
interface PaidMonth {
  readonly month: number;
  readonly before: SoFar;
  readonly after: SoFar;
}

/** A year in which anything is paid: which of the flow's, and its months with pay. */
interface PaidYear {
  readonly year: number;
  readonly months: readonly PaidMonth[];
}

/** The monthly contributions of an employment. */
export type Accumulate = (flow: FlowOf<"accumulated">, employment: Employment) => Months;

/** For the rows of one block: the pay so far is worked out once for all the lines that fall on it. */
export function accumulation(value: Formulas, block: Block): Accumulate {
  const rules = new Map<FlowOf<"accumulated">, { years: readonly Year[]; known: Map<Months, readonly PaidYear[]> }>();
  const byBounds = new Map<string, Map<Months, readonly PaidYear[]>>();
  return (flow, employment) => {
    const { years, known } = kept(rules, flow, () => {
      const bounds = flow.years.map(({ from, to, continues = false }) => `${from}-${to}${continues}`).join();
      return { years: yearsOf(flow, value, block), known: kept(byBounds, bounds, () => new Map()) };
    });
    if (flow.limits === "year" || flow.limits === "quarter") {
      const { pay } = employment;
      const paid = kept(known, pay, () => paidYears(years, pay, block));
      return byYear(years, paid, pay, block);
    }
    if (employment.pay.of.every((paid) => paid === 0)) return NEVER;
    return byMonth(flow.limits, years, employment, block);
  };
}

/** The months of a year among those that are given. */
function common({ from, to }: Pick<Year, "from" | "to">, months: Months): Pick<Year, "from" | "to"> {
  return { from: Math.max(months.from, from), to: Math.min(months.from + months.of.length, to) };
}

function yearsOf({ years, limits }: FlowOf<"accumulated">, value: Formulas, block: Block): Year[] {
  const parts = limits === "quarter" ? 4 : 1;
  const part = (limit: Column) => (parts === 1 ? limit : block.combine("divide", limit, parts));
  return years.map(({ continues, from, to, bands }) => ({
    continues: continues === true,
    from,
    to,
    bands: bands.map((band) => ({
      rate: typeof band.scale === "object" ? 1 : value(band.rate),
      above: band.above === null ? 0 : part(value(band.above)),
      upTo: band.upTo === null ? Number.POSITIVE_INFINITY : part(value(band.upTo)),
      counted: countedBy(band, value),
      reads: bandFormulas(band).map(value),
    })),
  }));
}

function paidYears(years: readonly Year[], pay: Months, block: Block): PaidYear[] {
  let before = NOTHING;
  return years.flatMap((year, index) => {
    if (!year.continues) before = NOTHING;
    const months: PaidMonth[] = [];
    const { from, to } = common(year, pay);
    for (let month = from; month < to; month++) {
      const paid = inMonth(pay, month);
      if (paid === 0) continue;
      const after = soFar(block.combine("add", before.pay, paid), block);
      months.push({ month, before, after });
      before = after;
    }
    return months.length === 0 ? [] : [{ year: index, months }];
  });
}

function soFar(pay: Column, block: Block): SoFar {
  let known: number | undefined;
  const least = () => {
    known ??= block.least(pay);
    return known;
  };
  return { pay, least };
}

/**
 * Limits of the year or a quarter: what the pay so far comes to after the month, less what it came to before, by the limits
 * of today, so that a limit that changes inside the year moves nothing that was paid.
 */
function byYear(years: readonly Year[], paid: readonly PaidYear[], { from, of }: Months, block: Block): Months {
  const months = new Array<Column>(of.length).fill(0);
  for (const { year, months: inYear } of paid) {
    for (const band of years[year]?.bands ?? []) {
      const limit = band.counted === within && typeof band.upTo === "number" ? band.upTo : Number.POSITIVE_INFINITY;
      let [since, counted]: [SoFar, Column] = [NOTHING, countedOf(band, 0, block)];
      for (const { month, before, after } of inYear) {
        // Every row has passed the limit.
        if (limit < Number.POSITIVE_INFINITY && before.least() >= limit && after.least() >= limit) continue;
        // Where it varied before, it does after.
        const varies = [after.pay, ...band.reads].some((one) => typeof one !== "number");
        if (varies && !block.wide) {
          months[month - from] = addedByRow(months[month - from] as Column, band, before.pay, after.pay, block);
          continue;
        }
        const earlier = since === before ? counted : countedOf(band, before.pay, block);
        [since, counted] = [after, countedOf(band, after.pay, block)];
        addTo(months, month - from, band.rate, block.combine("subtract", counted, earlier), block);
      }
    }
  }
  return { from, of: months };
}

/** Adds what is due on an amount to that of a month. */
function addTo(months: Column[], index: number, rate: Column, amount: Column, block: Block): void {
  const known = months[index] as Column;
  const due = block.combine("multiply", rate, amount);
  // A product with 1 is the rate itself, which is not ours to add to.
  if (known !== 0) months[index] = block.combine("add", known, due, known);
  else months[index] = due === rate ? block.combine("add", due, 0) : due;
}

/** In one pass over the rows, for blocks that are not wide. */
function addedByRow(
  known: Column,
  { rate, above, upTo, counted, reads }: Rule,
  before: Column,
  after: Column,
  block: Block,
): Column {
  return oneByRow(block, [known, before, after, above, upTo, ...reads], (row) => {
    const [low, high] = [at(above, row), at(upTo, row)];
    const grown = counted(at(after, row), low, high, row) - counted(at(before, row), low, high, row);
    return at(known, row) + at(rate, row) * grown;
  });
}

/** What a band counts of an amount; of the year's limits, or others. */
function countedOf(
  { above, upTo, counted, reads }: Rule,
  amount: Column,
  block: Block,
  [low, high]: readonly [Column, Column] = [above, upTo],
): Column {
  if (counted === within) {
    const inside = high === Number.POSITIVE_INFINITY ? amount : block.combine("min", amount, high);
    return block.combine("max", low === 0 ? inside : block.combine("subtract", inside, low), 0);
  }
  return oneByRow(block, [amount, low, high, ...reads], (row) =>
    counted(at(amount, row), at(low, row), at(high, row), row),
  );
}

/** Limits of each month by itself, or to date: these grow with the months employed and can make room for earlier pay. */
function byMonth(
  limits: ContributionLimits,
  years: readonly Year[],
  { pay, employed }: Employment,
  block: Block,
): Months {
  const { from, to } = hull([pay, employed]);
  const months = new Array<Column>(to - from).fill(0);
  // Of each band: the year's pay, the part of a year employed, and what it counts so far.
  let states: { soFar: Column; share: Column; inside: Column }[] = [];
  for (const year of years) {
    if (!year.continues) states = [];
    for (const [index, band] of year.bands.entries()) {
      states[index] ??= { soFar: 0, share: 0, inside: 0 };
      const state = states[index];
      for (let month = Math.max(from, year.from); month < Math.min(to, year.to); month++) {
        const [paid, worked] = [inMonth(pay, month), inMonth(employed, month)];
        if (paid === 0 && limits === "month") continue;
        const before = state.inside;
        state.soFar = block.combine("add", state.soFar, paid);
        if (limits === "month") {
          const limit = (of: Column) => block.combine("divide", partOf(of, worked, block), 12);
          const counted = countedOf(band, paid, block, [limit(band.above), limit(band.upTo)]);
          state.inside = block.combine("add", before, counted);
        } else {
          state.share = block.combine("add", state.share, block.combine("divide", worked, 12));
          const limit = (of: Column) => partOf(of, state.share, block);
          // What exceeded the limit to date is never made good.
          const amount = limits === "toDate" ? block.combine("add", before, paid) : state.soFar;
          // Above a limit that grows with the months less is left of what an early month exceeded it by.
          state.inside = countedOf(band, amount, block, [limit(band.above), limit(band.upTo)]);
        }
        addTo(months, month - from, band.rate, block.combine("subtract", state.inside, before), block);
      }
    }
  }
  return { from, of: months };
}

/** A part of a limit; there may be none at all. */
const partOf = (limit: Column, part: Column, block: Block): Column =>
  limit === 0 || limit === Number.POSITIVE_INFINITY ? limit : block.combine("multiply", limit, part);

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

/** The part of `amount` above one limit and up to another. */
function within(amount: number, above: number, upTo: number): number {
  return Math.max(0, Math.min(amount, upTo) - above);
}
