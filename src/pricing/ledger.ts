/** One option's outcome in one row, rounded once, so that everything taken from it foots. */
import { at } from "../core/column.ts";
import type { OptionOutcome } from "../core/evaluate.ts";
import type { Item } from "../core/item.ts";
import type { OptionModel } from "../core/model.ts";
import { footed } from "../core/money.ts";

export interface LedgerLine {
  readonly item: Item;
  /** Whole minor units a month. */
  readonly months: readonly number[];
  readonly amount: number;
}

/** Whole minor units throughout. Cash and imputed are each rounded as one sum; `total` is their sum. */
export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly cash: readonly number[];
  readonly imputed: readonly number[];
  readonly cashTotal: number;
  readonly imputedTotal: number;
  readonly total: number;
}

/** The ledger of an option from an evaluation that kept its months. */
export function ledger(
  option: OptionModel,
  outcome: OptionOutcome,
  row: number,
  horizon: number,
  digits: number,
): Ledger {
  const exact = outcome.items.map((series) => (series.months ?? []).map((column) => at(column, row)));
  const cells: number[][] = [];
  for (const basis of ["cash", "imputed"] as const) {
    const indexes = option.items.flatMap((item, index) => (item.basis === basis ? [index] : []));
    const rounded = footed(
      indexes.map((index) => exact[index] as number[]),
      digits,
    );
    indexes.forEach((index, place) => {
      cells[index] = rounded[place] as number[];
    });
  }
  const lines = option.items.map((item, index) => {
    const months = cells[index] as number[];
    return { item, months, amount: total(months) };
  });
  const byMonth = (basis: Item["basis"]) => {
    const chosen = lines.filter(({ item }) => item.basis === basis);
    return Array.from({ length: horizon }, (_, month) => total(chosen.map((line) => line.months[month] as number)));
  };
  const cash = byMonth("cash");
  const imputed = byMonth("imputed");
  const cashTotal = total(cash);
  const imputedTotal = total(imputed);
  return { lines, cash, imputed, cashTotal, imputedTotal, total: cashTotal + imputedTotal };
}

/** The sum of whole numbers. */
export function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
