/** How sure the choice is: seeded draws of every range and event, all options on the same draws. */
import { type Assumption, isRange, unitShown } from "../core/assumption.ts";
import { block, type Reach } from "../core/block.ts";
import { at, type Column } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { defined } from "../core/defined.ts";
import { optionInputs } from "../core/inputs.ts";
import { ScenarioError } from "../core/issue.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import type { Shape } from "../core/range.ts";
import { VECTOR_ROWS } from "../core/vectors.ts";
import { problem } from "../language/issues.ts";
import { findingNotice } from "../language/notices.ts";
import { type Costs, likelyCosts, pricerIn, recordedPricer } from "../pricing/costs.ts";
import { refuseAstronomical } from "../pricing/priced.ts";
import { requirementInputs } from "../pricing/requirements.ts";
import { BASES, isTie, ranking, type VerdictBasis } from "../pricing/winner.ts";
import { compile } from "../scenario/compile.ts";
import { expectOptions } from "../scenario/input.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Draw, drawOf, happens, reachOf } from "../stats/distribution.ts";
import { quantiles } from "../stats/quantile.ts";
import { type Stream, stream } from "../stats/random.ts";
import { type Admitted, binned, type Choice, choices, meanOf, QUANTILES, spreadOf } from "../stats/summary.ts";
import {
  type Heading,
  head,
  noticesOf,
  type OnProgress,
  type OptionName,
  summaryOf,
  type VariedName,
  variedName,
} from "./finding.ts";
import { finished, type Steps } from "./steps.ts";

export interface SimulatedOption extends OptionName {
  readonly mean: number;
  /** Of the mean: its distance to the true mean is below twice this in 95 of 100 seeds. */
  readonly standardError: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  /** The share of draws in which it is cheapest of all; a shared first place counts in parts. */
  readonly probabilityCheapest: number;
  /** The share of draws in which it wins: the cheapest of the options that meet the requirements in that draw. */
  readonly probabilityWinner: number;
  readonly probabilityMeetsRequirements: number;
  /**
   * What choosing it costs more than the winner of each draw, on average over the draws in which it meets the
   * requirements; null where it never does.
   */
  readonly expectedRegret: number | null;
  /** How the costs are spread over the bins of the finding. */
  readonly counts: readonly number[];
}

export interface DrawnNumber extends VariedName {
  readonly unit: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** `event`: 1 with the chance of its value, else 0. */
  readonly shape: Shape | "event";
}

export interface SimulateVerdict {
  /** The lowest mean of all. */
  readonly cheapest: string;
  /** The lowest mean among the options that meet the requirements in at least half of the draws; null where none does. */
  readonly winner: string | null;
  /** The next after the winner, of the same options; where there is no winner, after the cheapest. */
  readonly runnerUp: string | null;
  readonly by: VerdictBasis;
  /** Whether the runner-up is within 1 % on average, or inside twice the standard error of their difference. */
  readonly tie: boolean;
  /** How much the runner-up costs more on average; null where there is none. */
  readonly margin: number | null;
  /** Of the margin; both options have the same draws. */
  readonly standardError: number | null;
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
  /** Hears how many of the draws are priced. */
  readonly onProgress?: OnProgress;
}

export const DEFAULT_DRAWS = 10_000;
export const MOST_DRAWS = 10_000_000;
/** Up to so many draws recording takes longer than it saves. */
const FEW = 4 * VECTOR_ROWS;
/** Rows evaluated together. */
const BLOCK = VECTOR_ROWS;

/**
 * Draws every range and event that a cost depends on and folds the costs. The same scenario, seed and draws give the
 * same finding on every platform; a further option or range leaves the costs of the others as they are, bit for bit.
 * @throws ScenarioError where nothing in the scenario varies, and for draws or a seed that are not whole numbers in their bounds.
 */
export function simulate(scenario: Scenario, options: SimulateOptions = {}): SimulateFinding {
  return finished(simulateSteps(scenario, options), (...of) => options.onProgress?.(...of));
}

/** `simulate`, a block of draws a step. */
export function* simulateSteps(scenario: Scenario, options: SimulateOptions = {}): Steps<SimulateFinding> {
  expectOptions(options, "simulate", {
    by: BASES,
    draws: { least: 1, most: MOST_DRAWS },
    seed: { least: 0, most: Number.MAX_SAFE_INTEGER },
    onProgress: "function",
  });
  const { by = "total", draws = DEFAULT_DRAWS, seed = 1 } = options;
  const model = compile(scenario);
  const digits = currencyDigits(model.currency);
  const notices = noticesOf({ model });
  const sources = sourcesOf(model, seed);
  if (sources.length === 0) throw nothingToSimulate(scenario);

  const all = yield* costsOf(model, sources, draws, by);
  for (const { assumption, stopped } of sources) {
    const values = { percent: roundTo((100 * stopped) / draws, 2) };
    if (stopped > 0) notices.push({ code: "draws-held", address: assumption.address, values });
  }
  const means = all.costs.map(meanOf);
  const chosen = choices(all.costs, all.meets);
  const { edges, counts } = binned(all.costs);
  // A saving can be the sum that is too large.
  const sizes = means.map(Math.abs);
  const { id } = model.options[sizes.indexOf(Math.max(...sizes))] as OptionModel;
  refuseAstronomical(scenario, id, Math.max(...edges.map(Math.abs)));
  const money = (amount: number) => roundTo(amount, digits);
  return {
    ...head("simulate"),
    scenario: summaryOf(model, likelyCosts(model)),
    by,
    draws,
    seed,
    options: simulatedOptions(model, all, means, chosen, counts, money),
    verdict: verdictOf(model, all.costs, means, chosen, by, digits),
    drawn: sources.map(({ assumption }) => drawnNumber(assumption, model.currency)),
    bins: edges.map(money),
    notices: notices.map(findingNotice),
  };
}

function simulatedOptions(
  model: Model,
  { costs, meets }: Drawn,
  means: readonly number[],
  chosen: readonly Choice[],
  counts: readonly (readonly number[])[],
  money: (amount: number) => number,
): SimulatedOption[] {
  // Where all of them always meet the requirements, who wins is who is cheapest.
  const anyway = () => costs.map(() => 1 as const);
  const cheapest = meets.every((marks) => marks === 1) ? chosen : choices(costs, anyway());
  return model.options.map(({ id, title }, index) => {
    const own = costs[index] as Float64Array;
    const mean = means[index] as number;
    const { wins, admitted, regret } = chosen[index] as Choice;
    const [p5 = 0, p10 = 0, p50 = 0, p90 = 0, p95 = 0] = quantiles(own, QUANTILES).map(money);
    return {
      id,
      title,
      mean: money(mean),
      standardError: money(spreadOf(own, mean) / Math.sqrt(own.length)),
      ...{ p5, p10, p50, p90, p95 },
      probabilityCheapest: roundTo((cheapest[index] as Choice).wins, 4),
      probabilityWinner: roundTo(wins, 4),
      probabilityMeetsRequirements: roundTo(admitted, 4),
      expectedRegret: regret === null ? null : money(regret),
      counts: counts[index] ?? [],
    };
  });
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

/** Every address on which the cost of an option depends, or whether it meets the requirements. */
function readBy(model: Model): Set<string> {
  const read = new Set<string>();
  for (const option of model.options) requirementInputs(model, option, optionInputs(option, read));
  return read;
}

function sourcesOf(model: Model, seed: number): Source[] {
  const read = readBy(model);
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

function reachOfSource({ assumption, draw, event }: Source): [address: string, reach: Reach] {
  const { address, bounds } = assumption;
  return [address, event !== null || draw === null ? { least: 0, most: 1 } : reachOf(draw, bounds)];
}

interface Drawn {
  /** The cost of every option in every draw; what does not vary of it is rounded as in every other answer. */
  readonly costs: readonly Float64Array[];
  /** Whether each meets the requirements there. */
  readonly meets: readonly Admitted[];
}

function* costsOf(model: Model, sources: readonly Source[], draws: number, by: VerdictBasis): Steps<Drawn> {
  const rows = block(Math.min(BLOCK, draws));
  // An option at a time: none needs room for the columns of another.
  const pricers = model.options.map((option) => {
    const alone = { ...model, options: [option] };
    const read = readBy(alone);
    const own = sources.filter(({ assumption }) => read.has(assumption.address));
    const recorded = draws > FEW ? recordedPricer(alone, new Map(own.map(reachOfSource))) : null;
    const columns = new Map(own.map((source) => [source.assumption.address, drawnIn(source)]));
    return { columns, price: recorded ?? pricerIn(rows, alone) };
  });
  const costs = model.options.map(() => new Float64Array(draws));
  const digits = currencyDigits(model.currency);
  // A sum that is the same in every draw is rounded as the ledger does it: cash and imputed each by itself.
  const settled = (sum: Column): Column => (typeof sum === "number" ? roundTo(sum, digits) : sum);
  const meets: Admitted[] = model.options.map(() => 1);
  for (let start = 0; start < draws; start += BLOCK) {
    yield [start, draws];
    const count = Math.min(BLOCK, draws - start);
    for (const source of sources) drawNext(source, count);
    pricers.forEach(({ columns, price }, index) => {
      const [priced] = price({ count, columns });
      const { cash, imputed, meets: here } = priced as Costs;
      add(costs[index] as Float64Array, start, count, settled(cash), by === "cash" ? 0 : settled(imputed));
      const known = start === 0 ? here : (meets[index] as Admitted);
      if (known === here && typeof here === "number") {
        meets[index] = here;
        return;
      }
      const marks = known instanceof Uint8Array ? known : new Uint8Array(draws).fill(at(known, 0));
      if (typeof here === "number") marks.fill(here, start, start + count);
      else marks.set(here.subarray(0, count), start);
      meets[index] = marks;
    });
  }
  return { costs, meets };
}

/** The column into which a source draws, block after block. */
const drawnIn = ({ column, event }: Source): Float64Array => event?.column ?? column;

function drawNext(source: Source, count: number): void {
  const { column, next, draw, event, assumption } = source;
  if (draw !== null) {
    next(column, count);
    source.stopped += draw(column, count);
  }
  if (event === null) return;
  event.next(event.column, count);
  happens(event.column, draw === null ? assumption.quantity.value : column, count);
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
  chosen: readonly Choice[],
  by: VerdictBasis,
  digits: number,
): SimulateVerdict | null {
  if (model.options.length < 2) return null;
  const contenders = model.options.map(({ id }, index) => ({
    id,
    index,
    cost: roundTo(means[index] as number, digits),
    meetsRequirements: (chosen[index] as Choice).admitted >= 0.5,
  }));
  const { cheapest, winner, leader, runnerUp } = ranking(contenders);
  const answer = { cheapest: cheapest.id, winner: winner?.id ?? null, runnerUp: runnerUp?.id ?? null, by };
  if (runnerUp === null) return { ...answer, tie: false, margin: null, standardError: null };
  const [a, b] = [costs[leader.index] as Float64Array, costs[runnerUp.index] as Float64Array];
  const margin = (means[runnerUp.index] as number) - (means[leader.index] as number);
  const error = spreadOf(b, margin, a) / Math.sqrt(a.length);
  const tie = margin <= 2 * error || isTie(leader.cost, runnerUp.cost);
  return { ...answer, tie, margin: roundTo(margin, digits), standardError: roundTo(error, digits) };
}

function drawnNumber(of: Assumption, money: string): DrawnNumber {
  const { value, low, high, shape } = of.quantity;
  return {
    ...variedName(of),
    unit: unitShown(of, money),
    value,
    ...defined({ low, high }),
    shape: of.event === true ? "event" : (shape ?? "uniform"),
  };
}

/** Points at the first price of the file, since that is where a range would tell most. */
function nothingToSimulate({ assumptions, file }: Scenario): ScenarioError {
  const price = [...assumptions.values()].find(
    ({ at, unit, quantity }) => at !== undefined && unit.startsWith("money/") && quantity.value > 0,
  );
  const { line, column } = price?.at ?? { line: 1, column: 1 };
  const [last = "hourlyRate"] = price?.address.split(".").slice(-1) ?? [];
  // A phase or a band stands under `value`.
  const name = /^\d+$/.test(last) ? "value" : last;
  // Two decimals, since three would be read in two ways.
  const value = roundTo(price?.quantity.value ?? 250, 2);
  const [low, high] = [0.8, 1.2].map((part) => Number((value * part).toPrecision(3)));
  const place = { path: price?.address ?? "", file, line, column, length: 1, excerpt: "" };
  return new ScenarioError([
    { ...place, ...problem("nothing-to-simulate", { name, write: `${low} to ${value} to ${high}` }) },
  ]);
}
