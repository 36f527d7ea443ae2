/** The numbers of a timing in many rows. */
import { at, type Column } from "./column.ts";
import type { Formula } from "./formula.ts";
import type { Growth, Timing, TimingRow } from "./timing.ts";

/** The numbers of a timing in every row. */
export type TimingColumns = { readonly [Name in Exclude<keyof TimingRow, "rates">]: Column } & {
  readonly rates: readonly Column[];
};

/** What the formulas of a timing come to; `growthStarts`: from which month its yearly growth counts. */
export function columnsOf(
  { spells, growth, phase, ...rest }: Timing,
  value: (formula: Formula) => Column,
  growthStarts: (growth: Growth) => Column,
): TimingColumns {
  return {
    from: value(spells.from),
    until: spells.until === null ? Number.POSITIVE_INFINITY : value(spells.until),
    tenure: spells.tenure === null ? Number.POSITIVE_INFINITY : value(spells.tenure),
    search: spells.search === null ? 0 : value(spells.search),
    rates: growth === null ? [0] : growth.rates.map(value),
    growthFrom: growth === null ? 0 : growthStarts(growth),
    rampMonths: rest.when === "rampUp" ? value(rest.months) : 0,
    startingAt: rest.when === "rampUp" ? value(rest.startingAt) : 0,
    cliff: rest.when === "vested" ? value(rest.cliff) : 0,
    phaseSince: phase ? value(phase.since) : 0,
  };
}

export const allOf = ({ rates, ...columns }: TimingColumns): Column[] => [...rates, ...Object.values(columns)];

/** Room for the numbers of one row. */
export function rowFor({ rates }: TimingColumns): TimingRow {
  return {
    from: 0,
    until: 0,
    tenure: 0,
    search: 0,
    rates: rates.map(() => 0),
    growthFrom: 0,
    rampMonths: 0,
    startingAt: 0,
    cliff: 0,
    phaseSince: 0,
  };
}

/** Puts the numbers of one row into `into`, and gives it. */
export function fillRow(into: TimingRow, columns: TimingColumns, row: number): TimingRow {
  into.from = at(columns.from, row);
  into.until = at(columns.until, row);
  into.tenure = at(columns.tenure, row);
  into.search = at(columns.search, row);
  const { rates } = columns;
  for (let year = 0; year < rates.length; year++) into.rates[year] = at(rates[year] as Column, row);
  into.growthFrom = at(columns.growthFrom, row);
  into.rampMonths = at(columns.rampMonths, row);
  into.startingAt = at(columns.startingAt, row);
  into.cliff = at(columns.cliff, row);
  into.phaseSince = at(columns.phaseSince, row);
  return into;
}
