/**
 * Findings: the versioned, JSON-safe results that leave the program. Money is rounded to
 * the currency's minor unit, hours and percents to two digits; nothing is localised.
 */
import type { Assumption, Origin } from "../core/assumption.ts";
import { unitShown } from "../core/assumption.ts";
import { currencyDigits } from "../core/currency.ts";
import { defined } from "../core/defined.ts";
import { flowInputs, formulaInputs, optionInputs } from "../core/inputs.ts";
import type { Basis, Category, Item } from "../core/item.ts";
import { kept } from "../core/kept.ts";
import type { Label } from "../core/label.ts";
import { isoMonth, type Model } from "../core/model.ts";
import { type Notice, notice } from "../core/notice.ts";
import { FIGURES_READ } from "../figures/figure.ts";
import type { FindingNotice } from "../language/notices.ts";
import { atLikely, modelNotices, unpaidPay } from "../pricing/caveats.ts";
import { type Costs, minorAt } from "../pricing/costs.ts";
import type { Priced } from "../pricing/priced.ts";
import { baselineOf } from "../pricing/winner.ts";

/** Raised when a field of a finding changes its meaning; new fields do not raise it. */
export const SCHEMA_VERSION = 2;

export interface Tool {
  readonly name: "cmo-cost";
  readonly version: string;
}

export interface ScenarioSummary {
  readonly title: string;
  /** The case of the file that it is of; left out where it is of the file as it stands. */
  readonly case?: { readonly id: string; readonly title: string };
  /** ISO 4217. */
  readonly currency: string;
  /** The first month, `2027-01`. */
  readonly start: string;
  readonly horizonMonths: number;
  /** The option that deltas are measured from. */
  readonly baseline: string;
}

/** What every finding begins and ends with. */
export interface Heading<Name extends string> {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly finding: Name;
  readonly tool: Tool;
  readonly scenario: ScenarioSummary;
  /** The scenario file as a command was given it; left out by the library. */
  readonly file?: string;
  readonly notices: readonly FindingNotice[];
}

/** An option by its id and by what pages call it. */
export interface OptionName {
  readonly id: string;
  readonly title: string;
}

/** Hears of a finding that takes its time how many of so many steps are done. */
export type OnProgress = (done: number, total: number) => void;

/** What pages call a line or a number. */
export interface Named {
  /** In English. */
  readonly label: string;
  /** Under which other languages have the label; null: the user's own words. */
  readonly labelKey: string | null;
}

/** A number of the scenario by its address and by what pages call it. */
export interface InputName extends Named {
  readonly address: string;
}

/** One that takes several values. */
export interface VariedName extends InputName {
  /** Of a share, what it is of. */
  readonly base?: string;
}

export interface AssumptionSummary extends InputName {
  /** The likely value; a share is a ratio. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** With the currency in place of money: `USD/month`, `hours/month`, `ratio`. */
  readonly unit: string;
  readonly origin: Origin;
  readonly source?: string;
}

export interface LineSummary extends Named {
  readonly id: string;
  readonly category: Category;
  readonly basis: Basis;
  /** The addresses of the figures it depends on: numbers that are not the user's own. Left out where there are none. */
  readonly figures?: readonly string[];
}

/** This release; the package test holds it equal to package.json. */
export const tool: Tool = { name: "cmo-cost", version: "0.1.0" };

/** What every finding begins with. */
export const head = <Name extends string>(
  finding: Name,
): Pick<Heading<Name>, "schemaVersion" | "finding" | "tool"> => ({
  schemaVersion: SCHEMA_VERSION,
  finding,
  tool,
});

/** The scenario as every finding names it. */
export function summary({ model, baseline }: Pick<Priced, "model" | "baseline">): ScenarioSummary {
  const { title, currency, horizon } = model;
  return {
    title,
    ...defined({ case: model.case }),
    currency,
    start: isoMonth(model.start, 0),
    horizonMonths: horizon,
    baseline,
  };
}

/** The options of a model by name, in the order of the file. */
export const optionNames = ({ options }: Model): OptionName[] => options.map(({ id, title }) => ({ id, title }));

/** A label as findings carry it. */
export const named = ({ text, key }: Label): Named => ({ label: text, labelKey: key });

/** What a number is called. */
export const inputName = ({ address, label }: Pick<Assumption, "address" | "label">): InputName => ({
  address,
  ...named(label),
});

export const variedName = ({ base, ...input }: Pick<Assumption, "address" | "label" | "base">): VariedName => ({
  ...inputName(input),
  ...defined({ base }),
});

/** The same from the options' likely costs, in model order. */
export function summaryOf(model: Model, likely: readonly Costs[]): ScenarioSummary {
  const digits = currencyDigits(model.currency);
  const totals = model.options.map(({ id }, index) => ({
    id,
    total: minorAt(likely[index] as Costs, 0, "total", digits),
  }));
  return summary({ model, baseline: baselineOf(model.baseline, totals) });
}

/** Every number of the scenario; of the figures, those that an answer depends on. */
export function assumptionsOf(model: Model): AssumptionSummary[] {
  const read = new Set<string>();
  for (const option of model.options) {
    optionInputs(option, read);
    if (option.hours) flowInputs(option.hours, read);
    formulaInputs(option.productiveFrom, read);
  }
  return [...model.assumptions.values()]
    .filter(({ address, origin }) => origin !== "figure" || read.has(address))
    .map((assumption) => {
      const { quantity, origin, source } = assumption;
      const { value, low, high } = quantity;
      const unit = unitShown(assumption, model.currency);
      return { ...inputName(assumption), value, ...defined({ low, high }), unit, origin, ...defined({ source }) };
    });
}

/** Each built-in figure once: the same one stands at an address of each option that uses it. */
export function figuresIn(assumptions: readonly AssumptionSummary[]): AssumptionSummary[] {
  const inOption = (address: string) => address.split(".").slice(1).join(".") || address;
  const figures = new Map<string, AssumptionSummary>();
  for (const one of assumptions) {
    if (one.origin === "figure") kept(figures, `${inOption(one.address)} ${one.value} ${one.source}`, () => one);
  }
  return [...figures.values()];
}

/** What an answer says of a model, whatever is asked, and how many built-in figures it rests on: a comparison lists these itself. */
export function noticesOf({ model, evaluation = atLikely(model) }: Pick<Priced, "model"> & Partial<Priced>): Notice[] {
  const of = { model, evaluation };
  const count = figuresIn(assumptionsOf(model)).length;
  return [
    ...modelNotices(of),
    ...unpaidPay(of),
    ...(count > 0 ? [notice("figures-used", { count, read: FIGURES_READ })] : []),
  ];
}

/** A line as findings name it. */
export function lineSummary({ assumptions }: Model, { id, label, category, basis, flow }: Item): LineSummary {
  const figures = [...flowInputs(flow)].filter((address) => assumptions.get(address)?.origin === "figure");
  return { id, ...named(label), category, basis, ...(figures.length > 0 ? { figures } : {}) };
}
