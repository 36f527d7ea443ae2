/** Consecutive months; outside them there is nothing. Of hundreds of employments one after another, each keeps only its own months. */
import type { Column } from "./column.ts";

export interface Months {
  /** The first month, from 0. */
  readonly from: number;
  readonly of: readonly Column[];
}

export const NEVER: Months = { from: 0, of: [] };

export function inMonth({ from, of }: Months, month: number): Column {
  return month < from || month >= from + of.length ? 0 : (of[month - from] as Column);
}

/** The same months with other values. */
export function mapped({ from, of }: Months, value: (value: Column, month: number) => Column): Months {
  return { from, of: of.map((one, index) => value(one, from + index)) };
}

/** The stretch that holds all the months given; `to` is excluded. */
export function hull(all: readonly Months[]): { readonly from: number; readonly to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const one of all) {
    if (one.of.length === 0) continue;
    from = Math.min(from, one.from);
    to = Math.max(to, one.from + one.of.length);
  }
  return { from: Math.min(from, to), to };
}

/** The sum of several, month by month. */
export function summedMonths(parts: readonly Months[], total: (parts: readonly Column[]) => Column): Months {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const { from, to } = hull(parts);
  const due: Column[][] = Array.from({ length: to - from }, () => []);
  for (const part of parts) {
    part.of.forEach((value, index) => {
      if (value !== 0) due[part.from - from + index]?.push(value);
    });
  }
  return { from, of: due.map((values) => total(values)) };
}

/** The same for every month of the horizon, 0 where there was nothing. */
export function whole(months: Months, horizon: number): Months {
  if (months.of.length === horizon) return months;
  return { from: 0, of: Array.from({ length: horizon }, (_, month) => inMonth(months, month)) };
}
