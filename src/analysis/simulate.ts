/** How sure the choice is: seeded draws of every range and event, all options on the same draws. */
import { type Assumption, isRange, unitShown } from "../core/assumption.ts";
import { at, type Column } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { flowInputs } from "../core/inputs.ts";
import { ScenarioError } from "../core/issue.ts";
import type { Model } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import type { Shape } from "../core/range.ts";
import { findingNotice } from "../language/notices.ts";
import { minorAt, pricer, TIE, type VerdictBasis } from "../pricing/costs.ts";
import { HORIZON } from "../pricing/variation.ts";
import { compile } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Draw, drawOf, happens } from "../stats/distribution.ts";
import { quantiles } from "../stats/quantile.ts";
import { type Stream, stream } from "../stats/random.ts";
import { binned, meanOf, QUANTILES, shares, spreadOf } from "../stats/summary.ts";
import { type Heading, SCHEMA_VERSION, summaryOf, tool } from "./finding.ts";

export interface SimulatedOption {
  readonly id: string;
  readonly mean: number;
  /** Of the mean: its distance to the true mean is below twice this in 95 of 100 seeds. */
  readonly standardError: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  /** The share of draws in which it is cheapest; a shared first place counts in parts. */
  readonly probabilityCheapest: number;
  /** What choosing it costs more than the cheapest of each draw, on average. */
  readonly expectedRegret: number;
  /** How the costs are spread over the bins of the finding. */
  readonly counts: readonly number[];
}

export interface DrawnNumber {
  readonly address: string;
  readonly unit: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** `event`: 1 with the chance of its value, else 0. */
  readonly shape: Shape | "event";
}

export interface SimulateVerdict {
  readonly cheapest: string;
  readonly by: VerdictBasis;
  /** Whether the next cheapest is within 1 % on average, or inside twice the standard error of their difference. */
  readonly tie: boolean;
  /** How much the next cheapest costs more on average. */
  readonly margin: number;
  /** Of the margin; both options have the same draws. */
  readonly standardError: number;
}

export interface SimulateFinding extends Heading<"simulate"> {
  readonly by: VerdictBasis;
  readonly draws: number;
  readonly seed: number;
  readonly options: readonly SimulatedOption[];
  /** null where there is one option only. */
  readonly verdict: SimulateVerdict | null;
  /** What was drawn, in the order of the file. */
  readonly drawn: readonly DrawnNumber[];
  /** The edges of the bins, the same for all options; one more than there are counts. */
  readonly bins: readonly number[];
}

export interface SimulateOptions {
  readonly by?: VerdictBasis;
  /** Default 10,000. */
  readonly draws?: number;
  /** A whole number from 0; default 1. */
  readonly seed?: number;
}

export const DEFAULT_DRAWS = 10_000;
export const MOST_DRAWS = 10_000_000;
/** Rows evaluated together: few enough that their columns stay in the processor's cache. */
const BLOCK = 2048;

/**
 * Draws every range and event that a cost depends on and folds the costs. The same scenario, seed and draws give the
 * same finding on every platform; a further option or range leaves the costs of the others as they are, bit for bit.
 * @throws ScenarioError where nothing in the scenario varies.
 * @throws RangeError for draws or a seed that are not whole numbers in their bounds.
 */
export function simulate(scenario: Scenario, options: SimulateOptions = {}): SimulateFinding {
  const { by = "total", draws = DEFAULT_DRAWS, seed = 1 } = options;
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) throw new RangeError(`${draws} draws`);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`the seed ${seed}`);
  const model = compile(scenario);
  const digits = currencyDigits(model.currency);
  const notices: Notice[] = [...model.notices];
  const sources = sourcesOf(model, seed);
  if (sources.length === 0) throw nothingToSimulate(scenario);
  if (isRange(model.assumptions.get(HORIZON) as Assumption))
    notices.push({ code: "horizon-not-drawn", address: HORIZON, values: {} });

  const costs = costsOf(model, sources, draws, by);
  for (const { assumption, stopped } of sources) {
    if (stopped > 0) {
      notices.push({
        code: "draws-held",
        address: assumption.address,
        values: { percent: roundTo((100 * stopped) / draws, 2) },
      });
    }
  }
  const money = (amount: number) => roundTo(amount, digits);
  const means = costs.map(meanOf);
  const { cheapest, regret } = shares(costs, means);
  const verdict = verdictOf(model, costs, means, by, money);
  const { edges, counts } = binned(costs);
  const simulated = model.options.map(({ id }, index): SimulatedOption => {
    const own = costs[index] as Float64Array;
    const mean = means[index] as number;
    const error = spreadOf(own, mean) / Math.sqrt(draws);
    const [p5 = 0, p10 = 0, p50 = 0, p90 = 0, p95 = 0] = quantiles(own, QUANTILES).map(money);
    return {
      id,
      mean: money(mean),
      standardError: money(error),
      p5,
      p10,
      p50,
      p90,
      p95,
      probabilityCheapest: roundTo(cheapest[index] ?? 0, 4),
      expectedRegret: money(regret[index] ?? 0),
      counts: counts[index] ?? [],
    };
  });
  const likely = pricer(model, model.options, 1)({ count: 1, columns: new Map() });
  return {
    schemaVersion: SCHEMA_VERSION,
    finding: "simulate",
    tool,
    scenario: summaryOf(
      model,
      likely.map((one) => minorAt(one, 0, "total", digits)),
    ),
    by,
    draws,
    seed,
    options: simulated,
    verdict,
    drawn: sources.map(({ assumption }) => drawnNumber(assumption, model.currency)),
    bins: edges.map(money),
    notices: notices.map(findingNotice),
  };
}

/** A number that is drawn, with its own streams. */
interface Source {
  readonly assumption: Assumption;
  readonly column: Float64Array;
  readonly next: Stream;
  readonly draw: Draw | null;
  /** For an event: what is held against its chance. */
  readonly event: { readonly next: Stream; readonly column: Float64Array } | null;
  /** How many draws the bounds held back. */
  stopped: number;
}

function sourcesOf(model: Model, seed: number): Source[] {
  const read = new Set<string>();
  for (const option of model.options) for (const item of option.items) flowInputs(item.flow, read);
  return [...model.assumptions.values()].flatMap((assumption): Source[] => {
    const { address, quantity, bounds } = assumption;
    const ranges = isRange(assumption);
    const event = assumption.event === true && (ranges || (quantity.value > 0 && quantity.value < 1));
    if (!read.has(address) || (!ranges && !event)) return [];
    return [
      {
        assumption,
        column: new Float64Array(BLOCK),
        next: stream(seed, address),
        draw: ranges ? drawOf(quantity, bounds) : null,
        event: event ? { next: stream(seed, `${address} happens`), column: new Float64Array(BLOCK) } : null,
        stopped: 0,
      },
    ];
  });
}

/** The unrounded cost of every option in every draw. */
function costsOf(model: Model, sources: readonly Source[], draws: number, by: VerdictBasis): Float64Array[] {
  const price = pricer(model, model.options, BLOCK);
  const costs = model.options.map(() => new Float64Array(draws));
  for (let start = 0; start < draws; start += BLOCK) {
    const count = Math.min(BLOCK, draws - start);
    const columns = new Map<string, Column>();
    for (const source of sources) columns.set(source.assumption.address, drawn(source, count));
    price({ count, columns }).forEach(({ cash, imputed }, index) => {
      add(costs[index] as Float64Array, start, count, cash, by === "cash" ? 0 : imputed);
    });
  }
  return costs;
}

function drawn(source: Source, count: number): Float64Array {
  const { column, next, draw, event, assumption } = source;
  if (draw !== null) {
    next(column, count);
    source.stopped += draw(column, count);
  }
  if (event === null) return column;
  event.next(event.column, count);
  happens(event.column, draw === null ? assumption.quantity.value : column, count);
  return event.column;
}

function add(to: Float64Array, start: number, count: number, cash: Column, imputed: Column): void {
  if (typeof cash !== "number" && typeof imputed !== "number") {
    for (let row = 0; row < count; row++) to[start + row] = (cash[row] as number) + (imputed[row] as number);
  } else if (typeof cash !== "number") {
    for (let row = 0; row < count; row++) to[start + row] = (cash[row] as number) + (imputed as number);
  } else {
    for (let row = 0; row < count; row++) to[start + row] = cash + at(imputed, row);
  }
}

function verdictOf(
  model: Model,
  costs: readonly Float64Array[],
  means: readonly number[],
  by: VerdictBasis,
  money: (amount: number) => number,
): SimulateVerdict | null {
  const order = means.map((_, index) => index).sort((a, b) => (means[a] as number) - (means[b] as number));
  const [first, second] = order;
  if (first === undefined || second === undefined) return null;
  const [a, b] = [costs[first] as Float64Array, costs[second] as Float64Array];
  const margin = (means[second] as number) - (means[first] as number);
  const error = spreadOf(b, margin, a) / Math.sqrt(a.length);
  const tie = margin <= 2 * error || margin <= Math.abs(means[first] as number) * TIE;
  return { cheapest: model.options[first]?.id ?? "", by, tie, margin: money(margin), standardError: money(error) };
}

function drawnNumber(of: Assumption, money: string): DrawnNumber {
  const { address, event } = of;
  const { value, low, high, shape } = of.quantity;
  return {
    address,
    unit: unitShown(of, money),
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    shape: event === true ? "event" : (shape ?? "uniform"),
  };
}

/** Points at the first price of the file, since that is where a range would tell most. */
function nothingToSimulate({ assumptions, file }: Scenario): ScenarioError {
  const price = [...assumptions.values()].find(
    ({ at, unit, quantity }) => at !== undefined && unit.startsWith("money/") && quantity.value > 0,
  );
  const { line, column } = price?.at ?? { line: 1, column: 1 };
  const name = price?.address.split(".").at(-1) ?? "hourlyRate";
  const value = price?.quantity.value ?? 250;
  const [low, high] = [0.8, 1.2].map((part) => Number((value * part).toPrecision(3)));
  return new ScenarioError([
    {
      code: "nothing-to-simulate",
      path: price?.address ?? "",
      file,
      line,
      column,
      length: 1,
      excerpt: "",
      message: "there is nothing to simulate: no cost depends on a range or on a probability",
      hint: `write a range where a number is not sure, as in ${name}: ${low} to ${value} to ${high}`,
    },
  ]);
}
