/** What a printed result is made of, where it is no line: hours, costs an hour, run rate, peak month, present value, low and high case. */
import { unitShown } from "../core/assumption.ts";
import type { Label } from "../core/label.ts";
import { isoMonth } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import type { Case } from "../pricing/bounds.ts";
import { costPerHour, discounted, hoursOf, peakOf } from "../pricing/measures.ts";
import type { Priced, PricedOption } from "../pricing/priced.ts";
import { runRate } from "../pricing/run-rate.ts";
import { type Named, named } from "./finding.ts";

export const RESULTS = [
  "hoursDelivered",
  "productiveHours",
  "costPerHour",
  "costPerProductiveHour",
  "runRateAnnual",
  "peakMonthCash",
  "presentValue",
  "totalLow",
  "totalHigh",
] as const;
export type ResultName = (typeof RESULTS)[number];

/** One number that a result is made of. */
export interface ExplainedPart extends Named {
  /** A result of the option or its total; null: a line, a month or an input, which `label` names. */
  readonly name: ResultName | "total" | "lostHours" | null;
  readonly value: number;
  /** With the currency in place of money. */
  readonly unit: string;
}

export interface ExplainedResult {
  /** `hire.costPerHour`. */
  readonly address: string;
  readonly option: string;
  readonly result: ResultName;
  /** null where the option has none. */
  readonly value: number | null;
  readonly unit: string;
  /**
   * How its parts make it: their sum, the first less the others, the first divided by the second, months each discounted by
   * `rate`, or a total with ranges at these values. `hours`: the flow of hours, which `explain` words.
   */
  readonly by: "sum" | "difference" | "quotient" | "discounted" | "case" | "hours";
  readonly rate?: number;
  /** Of the peak month, `2027-03`. */
  readonly month?: string;
  readonly parts: readonly ExplainedPart[];
}

/** The result of an option in its parts, as `compare` prints it. */
export function explainResult(pricing: Priced, option: PricedOption, result: ResultName): ExplainedResult {
  const { model, money, digits } = pricing;
  const { likely } = option;
  const { currency } = model;
  const about = { address: `${option.model.id}.${result}`, option: option.model.id, result, unit: currency };
  const part = (name: NonNullable<ExplainedPart["name"]>, value: number, unit: string): ExplainedPart => ({
    name,
    label: name,
    labelKey: null,
    value,
    unit,
  });
  const hours = hoursOf(option);
  const perHour = (name: "hoursDelivered" | "productiveHours", of: number | null): ExplainedResult => {
    const parts = of === null ? [] : [part("total", money(likely.total), currency), part(name, of, "hours")];
    return { ...about, unit: `${currency}/hour`, value: costPerHour(pricing, option, of), by: "quotient", parts };
  };
  switch (result) {
    case "hoursDelivered":
      return { ...about, unit: "hours", value: hours.delivered, by: "hours", parts: [] };
    case "productiveHours": {
      const { delivered, lost, productive } = hours;
      const parts =
        delivered === null ? [] : [part("hoursDelivered", delivered, "hours"), part("lostHours", lost, "hours")];
      return { ...about, unit: "hours", value: productive, by: "difference", parts };
    }
    case "costPerHour":
      return perHour("hoursDelivered", hours.delivered);
    case "costPerProductiveHour":
      return perHour("productiveHours", hours.productive);
    case "runRateAnnual": {
      const { amount: value, lines } = runRate(pricing, option);
      const parts = lines.map(({ item: { label }, amount }) =>
        line(label, roundTo(amount, digits), `${currency}/year`),
      );
      return { ...about, unit: `${currency}/year`, value, by: "sum", parts };
    }
    case "peakMonthCash": {
      const { cash: peak, month } = peakOf(likely);
      const parts = likely.lines
        .filter(({ item, months }) => item.basis === "cash" && months[month] !== 0)
        .map(({ item, months }) => line(item.label, money(months[month] ?? 0), currency));
      return { ...about, value: money(peak), by: "sum", month: isoMonth(model.start, month), parts };
    }
    case "presentValue": {
      const present = discounted(pricing, likely);
      if (present === null) return { ...about, value: null, by: "discounted", parts: [] };
      const { rate, months, value } = present;
      const parts = months.map((amount, month) =>
        line({ text: isoMonth(model.start, month), key: null }, roundTo(amount, digits), currency),
      );
      return { ...about, value, by: "discounted", rate, parts };
    }
    case "totalLow":
    case "totalHigh": {
      const [ledger, chosen] =
        result === "totalLow" ? [option.best, option.cases.best] : [option.worst, option.cases.worst];
      return { ...about, value: money(ledger.total), by: "case", parts: rangesAt(pricing, chosen) };
    }
  }
}

const line = (label: Label, value: number, unit: string): ExplainedPart => ({
  name: null,
  ...named(label),
  value,
  unit,
});

function rangesAt({ model }: Priced, chosen: Case): ExplainedPart[] {
  return [...chosen].flatMap(([address, value]) => {
    const assumption = model.assumptions.get(address);
    const unit = assumption && unitShown(assumption, model.currency);
    return unit === undefined ? [] : [line({ text: address, key: null }, value, unit)];
  });
}
