/**
 * Unused hours that serve later months, the oldest first. In month m, with U the unused hours of all months so far and
 * G those of them that are gone, used or lapsed: what is above is served from U - G, and by the end of the month all
 * are gone that are `keeps` months old.
 */
import type { Block } from "./block.ts";
import { at, type Column } from "./column.ts";
import type { PriceBand } from "./formula.ts";
import type { Values } from "./values.ts";

/** Of each month's hours above the included ones, the share (0 to 1) for which no unused hours of earlier months are left. */
export function unserved(
  above: readonly Column[],
  below: readonly Column[],
  keeps: Column,
  block: Pick<Block, "byRow">,
): Column[] {
  const unused = new Float64Array(above.length + 1);
  const shares = block.byRow([keeps, ...above, ...below], above.length, (output, rows) => {
    for (let row = 0; row < rows; row++) {
      const whole = Math.floor(at(keeps, row));
      const part = at(keeps, row) - whole;
      let gone = 0;
      for (let month = 0; month < above.length; month++) {
        const needed = at(above[month] as Column, row);
        const before = unused[month] as number;
        const served = Math.min(needed, before - gone);
        if (needed > 0) output(month)[row] = (needed - served) / needed;
        unused[month + 1] = before + at(below[month] as Column, row);
        const lapsed = lapsedBy(unused, month + 1 - whole, part);
        gone = Math.max(gone + served, lapsed);
      }
    }
  });
  return above.map((_, month) => shares.get(month) ?? 0);
}

/** What hours cost, each band of them at its price. */
export function priceOf(hours: Column, prices: readonly PriceBand[], values: Values, block: Block): Column {
  let lower: Column = 0;
  const parts = prices.map(({ price, upTo }): Column => {
    const end = upTo === null ? null : values.of(upTo);
    const below = end === null ? hours : block.combine("min", hours, end);
    const inside = block.combine("subtract", block.combine("max", below, lower), lower);
    lower = end ?? lower;
    return block.combine("multiply", inside, values.of(price));
  });
  return block.total(parts);
}

/** The unused hours of the first `months` months, less the part of the last of them that is kept a month longer. */
function lapsedBy(unused: Float64Array, months: number, part: number): number {
  const until = (month: number) => unused[Math.max(0, month)] as number;
  return until(months) - part * (until(months) - until(months - 1));
}
