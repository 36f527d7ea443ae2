/** The explanation: each line's formula as it was evaluated, with its numbers and where they come from. */
import { type Assumption, isFixed, type Place, unitShown } from "../core/assumption.ts";
import { currencyDigits } from "../core/currency.ts";
import { defined } from "../core/defined.ts";
import type { Flow } from "../core/flow.ts";
import { flowInputs } from "../core/inputs.ts";
import { nearest, type ScenarioError } from "../core/issue.ts";
import { isoMonth, type Model } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import { type FlowTrace, type Traced, traceFlow } from "../core/trace.ts";
import { type FormulaWords, flowWords, type Language, type Where, whereOf } from "../language/formula.ts";
import { problem } from "../language/issues.ts";
import { labelIn } from "../language/labels.ts";
import { findingNotice } from "../language/notices.ts";
import { timingWords } from "../language/timing.ts";
import { modelNotices } from "../pricing/caveats.ts";
import type { LedgerLine } from "../pricing/ledger.ts";
import { type Priced, type PricedOption, priced } from "../pricing/priced.ts";
import { expectOptions } from "../scenario/input.ts";
import { refused } from "../scenario/number/flag.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type ExplainedResult, explainResult, RESULTS, type ResultName } from "./explain-results.ts";
import {
  type AssumptionSummary,
  type Heading,
  head,
  inputName,
  type LineSummary,
  lineSummary,
  type OnProgress,
  type OptionName,
  optionNames,
  summary,
} from "./finding.ts";

/** A number that a line depends on. */
export interface ExplainedInput extends AssumptionSummary {
  /** As the file has it, where that is in another unit: `2 days a week`. */
  readonly written?: string;
  /** Where it is written; a flag is the file `--set`. A figure stands in no file. */
  readonly at?: Place;
  readonly asOf?: string;
}

/** One rate on the pay between two limits in one contribution year. */
export interface ExplainedContribution {
  /** The first and last month of it inside the horizon. */
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  /** Money a year; null: no limit. */
  readonly above: number | null;
  readonly upTo: number | null;
  readonly pay: number;
  readonly amount: number;
  /** The month in which the year's pay reaches the upper limit; null where it does not. */
  readonly reached: string | null;
}

export interface ExplainedLine extends LineSummary {
  readonly option: string;
  readonly line: string;
  /** As in `compare`: rounded so that everything foots. */
  readonly amount: number;
  readonly amountLow: number;
  readonly amountHigh: number;
  /** In English, as are the texts below; other languages are worded from the trace. */
  readonly formula: string;
  /** The same formula with its numbers and its result, digits not grouped. */
  readonly substituted: string;
  /** What the formula calls by a name of its own. */
  readonly where: readonly (FormulaWords & { readonly name: string })[];
  readonly timing: string;
  /** The first and last month in which anything falls, and how many there are; null where there are none. */
  readonly months: { readonly first: string; readonly last: string; readonly count: number } | null;
  readonly contributions?: readonly ExplainedContribution[];
  readonly inputs: readonly ExplainedInput[];
  /** The tree that was evaluated, with its values. */
  readonly trace: FlowTrace;
}

/** Of hours delivered: the flow that delivers them, and what it reads. */
export interface ExplainedHours {
  readonly trace?: FlowTrace;
  readonly inputs?: readonly ExplainedInput[];
}

export interface ExplainFinding extends Heading<"explain"> {
  /** What was asked for; null: every line. */
  readonly address: string | null;
  /** What the options are called. */
  readonly options: readonly OptionName[];
  readonly lines: readonly ExplainedLine[];
  /** The result that was asked for, where the address is one: `hire.costPerHour`. */
  readonly results: readonly (ExplainedResult & ExplainedHours)[];
  /** The numbers that were asked for, and what each of them moves. */
  readonly numbers: readonly (ExplainedInput & {
    /** Lines, and the hours that an option delivers: `hourly.fees`, `hourly.hoursDelivered`. */
    readonly moves: readonly string[];
    /** Set where it decides what is calculated, so that no formula has it. */
    readonly decides?: true;
  })[];
  /** The sums of these lines. */
  readonly sum: { readonly cash: number; readonly imputed: number; readonly total: number };
}

interface Candidate {
  readonly option: PricedOption;
  readonly line: LedgerLine;
  readonly low: number;
  readonly high: number;
}

export interface ExplainOptions {
  /** Also how each result of an option comes about. */
  readonly everyResult?: boolean;
  /** Hears how many of the lines are explained. */
  readonly onProgress?: OnProgress;
}

/**
 * Explains a line (`hire.salary`), the lines of a group (`hire.employerTaxes`), of a basis (`hire.cash`), of an option
 * (`hire`), those that depend on a number (`hire.annualSalary`), or all; and a number itself, or a result that is no line
 * (`hire.costPerHour`). With \`everyResult\` and no address also every such result.
 * @throws ScenarioError with one issue when the address is none of these.
 */
export function explain(
  scenario: Scenario,
  address: string | null = null,
  options: ExplainOptions = {},
): ExplainFinding {
  expectOptions({ ...options, address: address ?? undefined }, "explain", {
    address: "text",
    everyResult: "flag",
    onProgress: "function",
  });
  const { everyResult = false, onProgress } = options;
  const pricing = priced(scenario);
  const { model, money } = pricing;
  const all = pricing.options.flatMap((option): Candidate[] =>
    option.likely.lines.map((line, index) => ({
      option,
      line,
      low: option.best.lines[index]?.amount ?? 0,
      high: option.worst.lines[index]?.amount ?? 0,
    })),
  );
  const results = address === null ? (everyResult ? resultsOf(pricing) : []) : resultsAt(address, pricing);
  const numbers = address === null ? [] : numbersAt(address, all, model);
  const aside = results.length > 0 || numbers.length > 0;
  const chosen = address === null ? all : chosenBy(address, all, model, aside);
  const sumOf = (basis: "cash" | "imputed") =>
    chosen.reduce((sum, { line }) => sum + (line.item.basis === basis ? line.amount : 0), 0);
  const [cash, imputed] = [sumOf("cash"), sumOf("imputed")];
  return {
    ...head("explain"),
    scenario: summary(pricing),
    address,
    options: optionNames(model),
    lines: chosen.map((one, index) => {
      onProgress?.(index, chosen.length);
      return explained(pricing, one);
    }),
    results,
    numbers,
    sum: { cash: money(cash), imputed: money(imputed), total: money(cash + imputed) },
    notices: modelNotices(pricing)
      .filter(({ address }) => address === undefined || chosen.some((one) => isAbout(address, one)))
      .map(findingNotice),
  };
}

/** Whether a notice is about the line: its option, itself, or a number that it reads. */
function isAbout(address: string, { option, line }: Candidate): boolean {
  const own = [`${option.model.id}.${line.item.id}`, ...flowInputs(line.item.flow)];
  return address === option.model.id || own.some((name) => `${name}.`.startsWith(`${address}.`));
}

const GROUPS: Readonly<Record<string, (one: Candidate) => boolean>> = {
  cash: ({ line }) => line.item.basis === "cash",
  imputed: ({ line }) => line.item.basis === "imputed",
  total: () => true,
};

/** The result at `hire.costPerHour`. */
function resultsAt(address: string, pricing: Priced): (ExplainedResult & ExplainedHours)[] {
  const cut = address.lastIndexOf(".");
  const name = RESULTS.find((result) => result === address.slice(cut + 1));
  const option = pricing.options.find(({ model }) => model.id === address.slice(0, cut));
  return name === undefined || option === undefined ? [] : resultOf(pricing, option, name);
}

/** Every result of every option that it has; best and worst case where they are not the same. */
function resultsOf(pricing: Priced): (ExplainedResult & ExplainedHours)[] {
  return pricing.options.flatMap((option) => {
    const names = RESULTS.filter((name) => !isCase(name) || option.best.total !== option.worst.total);
    return names.flatMap((name) => resultOf(pricing, option, name)).filter(({ value }) => value !== null);
  });
}

const isCase = (name: ResultName): boolean => name === "totalLow" || name === "totalHigh";

function resultOf(pricing: Priced, option: PricedOption, name: ResultName): (ExplainedResult & ExplainedHours)[] {
  const result = explainResult(pricing, option, name);
  const { hours } = option.model;
  if (result.by !== "hours" || hours === null) return [result];
  const trace = traceFlow(hours, tracedBy(pricing));
  return [{ ...result, trace, inputs: inputsOf(pricing.model, hours, trace) }];
}

/** The number at an address, or every number below it (`need`, `budget`), each with the lines that read it. */
function numbersAt(address: string, all: readonly Candidate[], model: Model): ExplainFinding["numbers"] {
  if (model.options.some(({ id }) => id === address)) return [];
  const known = all.map((one) => ({ name: lineName(one), inputs: flowInputs(one.line.item.flow), one }));
  if (known.some(({ name }) => name === address)) return [];
  const hours = model.options.flatMap(({ id, hours: flow }) =>
    flow === null ? [] : [{ name: `${id}.hoursDelivered`, inputs: flowInputs(flow) }],
  );
  const asked = [...model.assumptions.values()].filter(
    (one) => one.address === address || (!address.includes(".") && one.address.startsWith(`${address}.`)),
  );
  return asked.map((one) => {
    const moved = ({ inputs }: { inputs: ReadonlySet<string> }) =>
      one.address === "horizonMonths" || inputs.has(one.address);
    const moves = [...known, ...hours].filter(moved).map(({ name }) => name);
    return {
      ...inputOf(one, model.currency),
      moves,
      ...(moves.length === 0 && isFixed(one) ? ({ decides: true } as const) : {}),
    };
  });
}

const lineName = ({ option, line }: Candidate): string => `${option.model.id}.${line.item.id}`;

/** With `aside` something else than a line is explained, so that there may be none. */
function chosenBy(address: string, all: readonly Candidate[], model: Model, aside: boolean): readonly Candidate[] {
  const ofOption = (id: string) => all.filter(({ option }) => option.model.id === id);
  const cut = address.lastIndexOf(".");
  const group = GROUPS[address.slice(cut + 1)];
  const readings = [
    () => all.filter((one) => lineName(one) === address),
    () => ofOption(address),
    () => all.filter((one) => lineName(one).startsWith(`${address}.`)),
    () => (group && cut > 0 ? ofOption(address.slice(0, cut)).filter(group) : []),
    () => (model.assumptions.has(address) ? all.filter((one) => flowInputs(one.line.item.flow).has(address)) : []),
  ];
  for (const reading of readings) {
    const found = reading();
    if (found.length > 0) return found;
  }
  if (aside) return [];
  if (ofOption(address).length === 0 && !model.options.some(({ id }) => id === address)) {
    throw unknown(address, all.map(lineName), model);
  }
  return [];
}

function unknown(address: string, lines: readonly string[], model: Model): ScenarioError {
  const known = [...model.options.map(({ id }) => id), ...lines];
  const read = model.assumptions.has(address);
  const near = read ? null : (nearest(address, known) ?? nearest(address, model.assumptions.keys()) ?? null);
  return refused("address", address, problem("unknown-line", { address, read, near, known }));
}

function explained(pricing: Priced, { option, line, low, high }: Candidate): ExplainedLine {
  const { model, money, digits } = pricing;
  const { item, amount, months } = line;
  const trace = traceFlow(item.flow, tracedBy(pricing));
  const inputs = inputsOf(model, item.flow, trace);
  const language = languageOf(inputs, model.currency, "en", plain);
  const { formula, substituted } = flowWords(trace, language);
  const paid = months.flatMap((minor, month) => (minor === 0 ? [] : [isoMonth(model.start, month)]));
  const contributions = contributionsOf(trace, model.start, digits);
  return {
    option: option.model.id,
    line: item.id,
    ...lineSummary(model, item),
    amount: money(amount),
    amountLow: money(low),
    amountHigh: money(high),
    formula,
    substituted: `${substituted} = ${money(amount).toFixed(digits)}`,
    where: whereOf(trace, language).map(whereText),
    timing: timingWords(trace, language),
    months: paid.length === 0 ? null : { first: paid[0] ?? "", last: paid.at(-1) ?? "", count: paid.length },
    ...(contributions.length > 0 ? { contributions } : {}),
    inputs,
    trace,
  };
}

/** A named part with its result. */
export function whereText({ name, formula, substituted, result }: Where) {
  return { name, formula, substituted: `${substituted} = ${result}` };
}

/** Money with exactly the digits, negative zero as zero. */
const plain = (value: number, digits: number): string => (Number(value.toFixed(digits)) || 0).toFixed(digits);

/** How formulas over these inputs print in a language. */
export function languageOf(
  inputs: readonly ExplainedInput[],
  currency: string,
  locale: Language["locale"],
  number: Language["number"],
): Language {
  const byAddress = new Map(inputs.map((input) => [input.address, input]));
  return {
    locale,
    number,
    digits: currencyDigits(currency),
    input(address) {
      const input = byAddress.get(address);
      if (input === undefined) return undefined;
      const { unit, written } = input;
      const digits = currencyDigits(unit.slice(0, 3));
      return { label: labelIn(locale, input), unit, digits, ...defined({ written }) };
    },
  };
}

function tracedBy({ model, evaluation }: Priced): Traced {
  const unitAt = (address: string) => model.assumptions.get(address)?.unit ?? "ratio";
  return { evaluation, unitAt, horizon: model.horizon, row: 0 };
}

/** What a flow reads, in the order of reading, and the horizon where that is what ends it. */
function inputsOf(model: Model, flow: Flow, trace: FlowTrace): ExplainedInput[] {
  const addresses = flowInputs(flow);
  if (isOpen(trace)) addresses.add("horizonMonths");
  return [...addresses].flatMap((address) => {
    const assumption = model.assumptions.get(address);
    return assumption ? [inputOf(assumption, model.currency)] : [];
  });
}

function isOpen(trace: FlowTrace): boolean {
  if (trace.node === "paid") return trace.timing.open;
  if (trace.node === "rolledOver") return trace.timings.some(({ open }) => open);
  return trace.node === "sum" ? trace.of.some(isOpen) : isOpen(trace.of);
}

function inputOf(of: Assumption, money: string) {
  const { origin, at, source, asOf, converted } = of;
  const { value, low, high } = of.quantity;
  return {
    ...inputName(of),
    value,
    ...defined({ low, high }),
    unit: unitShown(of, money),
    ...defined({ written: converted?.text }),
    origin,
    ...defined({ at, source, asOf }),
  } satisfies ExplainedInput;
}

/** The contribution years of a line, each with its bands that took something. */
function contributionsOf(trace: FlowTrace, start: Model["start"], digits: number): ExplainedContribution[] {
  if (trace.node === "paid" || trace.node === "lost" || trace.node === "bounded" || trace.node === "rolledOver")
    return [];
  if (trace.node === "sum") return trace.of.flatMap((part) => contributionsOf(part, start, digits));
  if (trace.node !== "accumulated") return contributionsOf(trace.of, start, digits);
  // The bands of a year are sums over all employments: with a second one they say nothing of any one person's limit.
  if (trace.spells > 1) return [];
  const date = (month: number) => isoMonth(start, month - 1);
  return trace.years.flatMap(({ from, to, bands }) =>
    bands
      .filter((band) => band.base !== 0)
      .map(({ rate, above, upTo, scale, base, value, reached }) => ({
        from: date(from),
        to: date(to),
        rate: typeof scale === "object" ? roundTo(value / base, 6) : rate.value,
        // A slab counts all of pay, and a relief too.
        above: scale === undefined ? above && roundTo(above.value, digits) : null,
        upTo: scale === undefined ? upTo && roundTo(upTo.value, digits) : null,
        pay: roundTo(base, digits),
        amount: roundTo(value, digits),
        reached: reached === null ? null : date(reached),
      })),
  );
}
