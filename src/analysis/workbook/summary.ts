/** The options side by side, as cells. */
import type { Model } from "../../core/model.ts";
import type { VerdictBasis } from "../../pricing/winner.ts";
import {
  binary,
  type Cell,
  call,
  cell,
  either,
  fixed,
  minus,
  of,
  over,
  plus,
  range,
  rounded,
  text,
  times,
  total,
  whole,
} from "./expression.ts";
import type { LiveOption } from "./option.ts";
import type { CaptionCode, Row } from "./workings.ts";

export interface SummedOption {
  readonly title: Cell;
  readonly cash: Cell;
  readonly imputed: Cell;
  readonly total: Cell;
  /** The total less the baseline's, and as a ratio of that, which is empty text where it is 0; null where there is one option only. */
  readonly delta: { readonly amount: Cell; readonly ratio: Cell } | null;
  readonly peakMonthCash: Cell;
  /** The total of each year from the start; none where there is one year only. */
  readonly years: readonly Cell[];
  readonly mediaSpend: Cell | null;
  readonly presentValue: Cell | null;
  /** null where the kind cannot say; what divides by no hours is empty text. */
  readonly hours: {
    readonly delivered: Cell;
    readonly productive: Cell;
    readonly costPerHour: Cell;
    readonly costPerProductiveHour: Cell;
  } | null;
}

export interface LiveSummary {
  readonly options: readonly SummedOption[];
  /** The titles of the option that differences are against and of the cheapest; null where there is one option only. */
  readonly verdict: {
    readonly baseline: Cell;
    readonly cheapest: Cell;
    /** The place, from 1, of the cheapest of those that meet every requirement; 0 where none does. */
    readonly winner: Cell;
    readonly titles: readonly Cell[];
  } | null;
  /** How those are chosen. */
  readonly workings: readonly Row[];
}

export function liveSummary(
  model: Model,
  options: readonly LiveOption[],
  digits: number,
  by: VerdictBasis,
): LiveSummary {
  const titles = options.map(({ model }) => cell(text(model.title)));
  const totals = options.map(({ total }) => cell(of(total)));
  const choice = options.length < 2 ? null : chosen(model, options, totals, digits, by);
  const titleAt = (place: Cell) => cell(call("INDEX", range(titles), 1, place));
  return {
    options: options.map((option, index) => {
      const sum = totals[index] as Cell;
      return summed(option, titles[index] as Cell, sum, choice?.baselineTotal ?? null, digits);
    }),
    verdict: choice && {
      baseline: titleAt(choice.baseline),
      cheapest: titleAt(choice.cheapest),
      winner: choice.winner,
      titles,
    },
    workings: choice?.workings ?? [],
  };
}

/** The places, from 1, of the baseline and of the cheapest option; equal totals go by id, so that the order of the file decides nothing. */
function chosen(
  model: Model,
  options: readonly LiveOption[],
  totals: readonly Cell[],
  digits: number,
  by: VerdictBasis,
) {
  const ids = options.map(({ model }) => model.id);
  const ranks = ids.map((own) => cell(fixed(ids.filter((id) => id < own).length + 1)));
  const unitsOf = (values: readonly Cell[]) =>
    values.map((value) => cell(whole(plus(times(value, 10 ** digits), 0.5))));
  const minor = unitsOf(totals);
  const costs = by === "total" ? minor : unitsOf(options.map(({ cash }) => cash.total));
  const row = (code: CaptionCode, months: readonly Cell[], each: Cell | null = null): Row => ({
    caption: { code },
    each,
    months,
  });
  const extreme = (which: "MAX" | "MIN", among: readonly Cell[]) => {
    const ranked = among.map((value, index) =>
      cell(either(binary("=", value, call(which, range(among))), ranks[index] as Cell, text(""))),
    );
    return { ranked, place: call("MATCH", call("MIN", range(ranked)), range(ranks), 0) };
  };
  const cheapest = extreme("MIN", costs);
  const eligible = costs.map((cost, index) =>
    cell(either(binary("=", options[index]?.standing.meets as Cell, 1), cost, text(""))),
  );
  const winning = extreme("MIN", eligible);
  const meeting = plus(...options.map(({ standing }) => standing.meets));
  const winner = cell(either(binary("=", meeting, 0), 0, winning.place));
  const cheapestPlace = cell(cheapest.place);
  const given = model.baseline === null ? null : cell(fixed(ids.indexOf(model.baseline) + 1));
  const dearest = given === null ? extreme("MAX", minor) : null;
  const baseline = given ?? cell((dearest as NonNullable<typeof dearest>).place);
  const baselineTotal = cell(call("INDEX", range(totals), 1, baseline));
  return {
    baseline,
    baselineTotal,
    cheapest: cheapestPlace,
    winner,
    workings: [
      row("order", ranks),
      row("minor", minor),
      ...(costs === minor ? [] : [row("minor", costs)]),
      row("cheapest", cheapest.ranked, cheapestPlace),
      row("eligible", eligible),
      row("winner", winning.ranked, winner),
      dearest === null ? row("baseline", [], baseline) : row("dearest", dearest.ranked, baseline),
      row("baselineTotal", [], baselineTotal),
    ],
  };
}

function summed(option: LiveOption, title: Cell, sum: Cell, baselineTotal: Cell | null, digits: number): SummedOption {
  const count = option.months.length;
  const years = Array.from({ length: count > 12 ? Math.ceil(count / 12) : 0 }, (_, year) =>
    cell(total(option.months.slice(12 * year, 12 * year + 12))),
  );
  const deltaTo = (baseline: Cell) => {
    const amount = cell(minus(sum, baseline));
    const ratio = cell(either(binary("=", baseline, 0), text(""), over(amount, call("ABS", baseline))));
    return { amount, ratio };
  };
  return {
    title,
    cash: cell(of(option.cash.total)),
    imputed: cell(of(option.imputed.total)),
    total: sum,
    delta: baselineTotal && deltaTo(baselineTotal),
    peakMonthCash: cell(call("MAX", range(option.cash.months))),
    years,
    mediaSpend: option.mediaSpend && cell(rounded(option.mediaSpend.total, digits)),
    presentValue: option.presentValue && cell(rounded(option.presentValue.total, digits)),
    hours: hoursOf(option, digits),
  };
}

function hoursOf({ hours, lostHours, total }: LiveOption, digits: number): SummedOption["hours"] {
  if (hours === null) return null;
  const delivered = cell(rounded(hours.total, 2));
  const productive = cell(lostHours === null ? of(delivered) : rounded(minus(hours.total, lostHours.total), 2));
  const perHour = (hours: Cell): Cell =>
    cell(either(binary("<=", hours, 0), text(""), rounded(over(total, hours), digits)));
  return { delivered, productive, costPerHour: perHour(delivered), costPerProductiveHour: perHour(productive) };
}
