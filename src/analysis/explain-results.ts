/** What a printed result is made of, where it is no line: hours, costs an hour, run rate, peak month, present value, low and high case. */
import { unitShown } from "../core/assumption.ts";
import { at } from "../core/column.ts";
import { isoMonth } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import { type Case, casesOf } from "../pricing/bounds.ts";
import { likelyTotal, type Priced, type PricedOption } from "../pricing/priced.ts";
import { runRateLines } from "../pricing/run-rate.ts";

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
export interface ExplainedPart {
  /** A result of the option or its total; null: a line, a month or an input, which `label` names. */
  readonly name: ResultName | "total" | "lostHours" | null;
  /** In English. */
  readonly label: string;
  readonly labelKey: string | null;
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
  const { model, money, digits, evaluation } = pricing;
  const { likely } = option;
  const { currency } = model;
  const about = { address: `${option.model.id}.${result}`, option: option.model.id, result, unit: currency };
  const named = (name: NonNullable<ExplainedPart["name"]>, value: number, unit: string): ExplainedPart => ({
    name,
    label: name,
    labelKey: null,
    value,
    unit,
  });
  const exact = likelyTotal(option.outcome.hours);
  const lost = likelyTotal(option.outcome.lostHours) ?? 0;
  const hours = exact === null ? null : roundTo(exact, 2);
  const productive = exact === null ? null : roundTo(exact - lost, 2);
  const perHour = (name: "hoursDelivered" | "productiveHours", of: number | null): ExplainedResult => {
    const value = of === null || of <= 0 ? null : roundTo(money(likely.total) / of, digits);
    const parts = of === null ? [] : [named("total", money(likely.total), currency), named(name, of, "hours")];
    return { ...about, unit: `${currency}/hour`, value, by: "quotient", parts };
  };
  switch (result) {
    case "hoursDelivered":
      return { ...about, unit: "hours", value: hours, by: "hours", parts: [] };
    case "productiveHours": {
      const parts =
        hours === null ? [] : [named("hoursDelivered", hours, "hours"), named("lostHours", roundTo(lost, 2), "hours")];
      return { ...about, unit: "hours", value: productive, by: "difference", parts };
    }
    case "costPerHour":
      return perHour("hoursDelivered", hours);
    case "costPerProductiveHour":
      return perHour("productiveHours", productive);
    case "runRateAnnual": {
      const lines = runRateLines(option.model, model, evaluation);
      const parts = lines.map(({ item: { label }, amount }) =>
        line(label, roundTo(amount, digits), `${currency}/year`),
      );
      const sum = lines.reduce((all, { amount }) => all + amount, 0);
      return { ...about, unit: `${currency}/year`, value: roundTo(sum, digits), by: "sum", parts };
    }
    case "peakMonthCash": {
      const peak = Math.max(...likely.cash);
      const month = likely.cash.indexOf(peak);
      const parts = likely.lines
        .filter(({ item, months }) => item.basis === "cash" && months[month] !== 0)
        .map(({ item, months }) => line(item.label, money(months[month] ?? 0), currency));
      return { ...about, value: money(peak), by: "sum", month: isoMonth(model.start, month), parts };
    }
    case "presentValue": {
      if (model.discountRate === null) return { ...about, value: null, by: "discounted", parts: [] };
      const rate = at(evaluation.formula(model.discountRate), 0);
      const value = (minor: number, month: number) => money(minor) / (1 + rate) ** (month / 12);
      const parts = likely.cash.map((minor, month) =>
        line({ text: isoMonth(model.start, month), key: null }, roundTo(value(minor, month), digits), currency),
      );
      const sum = likely.cash.reduce((all, minor, month) => all + value(minor, month), 0);
      return { ...about, value: roundTo(sum, digits), by: "discounted", rate, parts };
    }
    case "totalLow":
    case "totalHigh": {
      const { best, worst } = casesOf(model, model.options.indexOf(option.model));
      const [ledger, chosen] = result === "totalLow" ? [option.best, best] : [option.worst, worst];
      return { ...about, value: money(ledger.total), by: "case", parts: rangesAt(pricing, chosen) };
    }
  }
}

const line = (
  label: { readonly text: string; readonly key: string | null },
  value: number,
  unit: string,
): ExplainedPart => ({
  name: null,
  label: label.text,
  labelKey: label.key,
  value,
  unit,
});

function rangesAt({ model }: Priced, chosen: Case): ExplainedPart[] {
  return [...chosen].flatMap(([address, value]) => {
    const assumption = model.assumptions.get(address);
    return assumption === undefined
      ? []
      : [line({ text: address, key: null }, value, unitShown(assumption, model.currency))];
  });
}
