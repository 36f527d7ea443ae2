/** One option as cells: its lines month by month, exact and rounded, and the sums that have names. */
import type { Flow } from "../../core/flow.ts";
import type { Formula } from "../../core/formula.ts";
import type { Item } from "../../core/item.ts";
import type { Model, OptionModel } from "../../core/model.ts";
import { binary, type Cell, cell, over, plus, total } from "./expression.ts";
import { flows } from "./flows.ts";
import { footed, type RoundedBasis } from "./footing.ts";
import { type LiveStanding, liveStanding } from "./requirements.ts";
import { weights } from "./weights.ts";
import { type CaptionCode, type Month, type Row, workings } from "./workings.ts";

export interface LiveLine {
  readonly item: Item;
  /** In the currency, rounded. */
  readonly months: readonly Cell[];
  readonly total: Cell;
}

export interface LiveBasis {
  readonly lines: readonly LiveLine[];
  readonly months: readonly Cell[];
  readonly soFar: readonly Cell[];
  readonly total: Cell;
}

/** Unrounded months and their sum. */
export interface LiveSeries {
  readonly row: Row;
  readonly total: Cell;
}

/** What every option of a scenario is worked out with. */
export interface Surroundings {
  readonly horizon: Cell;
  readonly digits: number;
  readonly scenario: Model;
  readonly months: readonly Month[];
  readonly inputAt: (address: string) => Cell;
}

export interface LiveOption {
  readonly model: OptionModel;
  readonly cash: LiveBasis;
  readonly imputed: LiveBasis;
  readonly total: Cell;
  /** Cash and imputed of each month. */
  readonly months: readonly Cell[];
  readonly soFar: readonly Cell[];
  readonly calendar: readonly Month[];
  /** Hours delivered, and what ramp-up takes of them; null where they are not known. */
  readonly hours: LiveSeries | null;
  readonly lostHours: LiveSeries | null;
  readonly mediaSpend: LiveSeries | null;
  /** Cash discounted to the first month; null without a discount rate. */
  readonly presentValue: LiveSeries | null;
  readonly standing: LiveStanding;
  /** How the months come about: first what they are worked out from, then the rounding of each basis. */
  readonly workings: readonly Row[];
  readonly exact: { readonly cash: readonly Row[]; readonly imputed: readonly Row[] };
  readonly rounding: { readonly cash: readonly Row[]; readonly imputed: readonly Row[] };
}

export function liveOption(model: OptionModel, { horizon, months, digits, ...rest }: Surroundings): LiveOption {
  let line: Item["label"] | undefined;
  const on = workings(horizon, months, rest.inputAt, () => line);
  const weight = weights(on);
  const flow = flows(on, weight);
  const exactOf = (basis: Item["basis"]) =>
    model.items
      .filter((item) => item.basis === basis)
      .map((item) => {
        line = item.label;
        const row = flow.of(item.flow, "all");
        return on.aside({ code: "exact", label: item.label }, row);
      });
  const exact = { cash: exactOf("cash"), imputed: exactOf("imputed") };
  line = undefined;
  const seriesOf = (row: Row): LiveSeries => ({ row, total: cell(total(row.months)) });
  const series = (code: CaptionCode, of: Flow | null) => of && seriesOf(on.aside({ code }, flow.of(of, "all")));
  const hours = series("hours", model.hours);
  const lostHours = series("lostHours", model.lostHours);
  const mediaSpend = series("mediaSpend", model.mediaSpend ?? null);
  const cash = basisOf(model, "cash", footed(months, exact.cash, digits));
  const imputed = basisOf(model, "imputed", footed(months, exact.imputed, digits));
  const { discountRate } = rest.scenario;
  const discounted = (rate: Formula) => {
    const factor = plus(1, on.formula(rate));
    const row = on.row({ code: "discounted" }, null, ({ before }, month) =>
      over(cash.months[month] as Cell, binary("^", factor, over(before, 12))),
    );
    return seriesOf(on.aside({ code: "discounted" }, row));
  };
  const standing = liveStanding(rest.scenario, model, on, exact.cash, hours?.row ?? null, digits);
  const both = months.map((_, month) => cell(plus(cash.months[month] as Cell, imputed.months[month] as Cell)));
  return {
    model,
    cash,
    imputed,
    total: cell(plus(cash.total, imputed.total)),
    calendar: months,
    months: both,
    soFar: months.map((_, month) => cell(plus(cash.soFar[month] as Cell, imputed.soFar[month] as Cell))),
    hours,
    lostHours,
    mediaSpend,
    presentValue: discountRate && discounted(discountRate),
    standing,
    workings: on.rows,
    exact,
    rounding: { cash: cash.rows, imputed: imputed.rows },
  };
}

function basisOf(
  model: OptionModel,
  basis: Item["basis"],
  rounded: RoundedBasis,
): LiveBasis & { rows: readonly Row[] } {
  const items = model.items.filter((item) => item.basis === basis);
  return {
    lines: items.map((item, index) => {
      const months = rounded.lines[index] as readonly Cell[];
      return { item, months, total: cell(total(months)) };
    }),
    months: rounded.months,
    soFar: rounded.soFar,
    total: cell(total(rounded.months)),
    rows: rounded.rows,
  };
}
