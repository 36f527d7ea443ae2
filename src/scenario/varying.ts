/** Prices and quantities that vary: each flow cut at their phases, each product with a banded price summed by band. */
import type { Allowance, Flow, FlowOf } from "../core/flow.ts";
import { sum } from "../core/flow.ts";
import { byBand, type Formula, multiply, type PriceBand } from "../core/formula.ts";
import { formulaRange } from "../core/formula-range.ts";
import { formulaInputs } from "../core/inputs.ts";
import { kept } from "../core/kept.ts";
import type { Quantity } from "../core/range.ts";
import type { Phase } from "../core/timing.ts";
import { called } from "../engagements/names.ts";
import {
  assumptionAt,
  type GivenBands,
  type GivenPhases,
  givenIn,
  type OptionScenario,
  type Scenario,
} from "./scenario.ts";

type At = (address: string) => Formula;

/** The stretches of a number that has phases, in months from the option's start. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly number: Formula;
}

/** How the numbers of an option vary, by the address of the whole. */
interface Varying {
  readonly phases: ReadonlyMap<string, readonly Stretch[]>;
  readonly bands: ReadonlyMap<string, readonly PriceBand[]>;
}

/** A flow in which every number is one that the file has; `since` is the option's start. Flows without phases or bands are themselves. */
export function unfolding(option: OptionScenario, at: At, since: Formula): (flow: Flow) => Flow {
  const varying = varyingOf(option, at);
  if (varying.phases.size === 0 && varying.bands.size === 0) return (flow) => flow;
  const unfold = (flow: Flow): Flow => {
    switch (flow.flow) {
      case "paid":
        return sum(...pieces(flow, varying, since));
      case "sum":
        return sum(...flow.of.map(unfold));
      case "rolledOver":
        return { ...flow, of: flow.of.flatMap((part) => allowances(part, varying, since)) };
      case "bounded":
        return { ...flow, of: unfold(flow.of), most: flow.most && unfold(flow.most) };
      case "scaled":
      case "lost":
      case "accumulated":
        return { ...flow, of: unfold(flow.of) };
    }
  };
  return unfold;
}

function varyingOf(option: OptionScenario, at: At): Varying {
  const phases = new Map<string, readonly Stretch[]>();
  const bands = new Map<string, readonly PriceBand[]>();
  for (const [address, given] of givenIn(option)) {
    if (given.as === "phases") phases.set(address, stretches(given, address, at));
    if (given.as === "bands") bands.set(address, bandsOf(given, address, at));
  }
  return { phases, bands };
}

/** The stretches of the number at an address; the last one goes on where it has no length. */
export function stretches({ months }: GivenPhases, address: string, at: At): Stretch[] {
  let from = 0;
  return months.map((length, index) => {
    const to = length === null ? Number.POSITIVE_INFINITY : from + length;
    // What is paid before the start, as for the search, is at the first price.
    const stretch = { from: index === 0 ? Number.NEGATIVE_INFINITY : from, to, number: at(`${address}.${index + 1}`) };
    from = to;
    return stretch;
  });
}

function bandsOf({ count, limits }: GivenBands, address: string, at: At) {
  return Array.from({ length: count }, (_, index) => ({
    price: at(`${address}.${index + 1}`),
    upTo: limits[index] ? at(`${address}.${index + 1}.upTo`) : null,
  }));
}

/** The flow in each stretch of its amount's phases; as it is where it has none. */
function pieces(flow: FlowOf<"paid">, { phases, bands }: Varying, since: Formula): FlowOf<"paid">[] {
  const amount = banded(flow.amount, bands, new Map());
  const cut = stretched(formulaInputs(amount), phases, since);
  if (cut === null) return [amount === flow.amount ? flow : { ...flow, amount }];
  return cut.map(({ own, phase }) => ({
    ...flow,
    amount: replaced(amount, own, new Map()),
    timing: { ...flow.timing, phase },
  }));
}

/** Hours against the included ones in each stretch of any of their numbers, with the bands of their price. */
function allowances(part: Allowance, { phases, bands }: Varying, since: Formula): Allowance[] {
  const prices = part.prices.flatMap(({ price, upTo }) =>
    price.op === "assumption" ? (bands.get(price.address) ?? [{ price, upTo }]) : [{ price, upTo }],
  );
  const read = new Set<string>();
  for (const formula of [part.above, part.below, ...prices.map(({ price }) => price)]) formulaInputs(formula, read);
  const cut = stretched(read, phases, since);
  if (cut === null) return [{ ...part, prices }];
  return cut.map(({ own, phase }) => {
    const known = new Map<Formula, Formula>();
    const now = (formula: Formula) => replaced(formula, own, known);
    return {
      above: now(part.above),
      below: now(part.below),
      timing: { ...part.timing, phase },
      prices: prices.map(({ price, upTo }) => ({ price: now(price), upTo })),
      billed: { ...part.billed, phase },
    };
  });
}

/** The stretches in which none of these numbers changes, with what each is there; null where none has phases. */
function stretched(inputs: ReadonlySet<string>, phases: Varying["phases"], since: Formula) {
  const read = [...inputs].filter((address) => phases.has(address));
  if (read.length === 0) return null;
  const cuts = [
    ...new Set(read.flatMap((address) => (phases.get(address) ?? []).flatMap(({ from, to }) => [from, to]))),
  ];
  const sorted = cuts.sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((from, index) => {
    const to = sorted[index + 1] ?? from;
    const own = new Map<string, Formula>();
    for (const address of read) {
      const stretch = phases.get(address)?.find((one) => one.from <= from && from < one.to);
      // After the last phase nothing is agreed, so nothing is due.
      if (stretch === undefined) return [];
      own.set(address, stretch.number);
    }
    const phase: Phase = { from, to, since };
    return [{ own, phase }];
  });
}

/** The formula with other formulas in place of the numbers at these addresses. */
function replaced(formula: Formula, by: ReadonlyMap<string, Formula>, known: Map<Formula, Formula>): Formula {
  if (formula.op === "constant") return formula;
  if (formula.op === "assumption") return by.get(formula.address) ?? formula;
  return parts(formula, (part) => replaced(part, by, known), known);
}

/** The formula with each of its parts passed through; itself where none changes. */
function parts(
  formula: Exclude<Formula, { op: "constant" | "assumption" }>,
  through: (part: Formula) => Formula,
  known: Map<Formula, Formula>,
): Formula {
  return kept(known, formula, () => {
    const of = formula.of.map(through);
    const same = of.every((part, index) => part === formula.of[index]);
    return same ? formula : ({ ...formula, of } as unknown as Formula);
  });
}

/** The formula with each product of a quantity and a banded price as a sum over the bands: each part at its own price. */
function banded(formula: Formula, bands: Varying["bands"], known: Map<Formula, Formula>): Formula {
  if (formula.op === "constant" || formula.op === "assumption") return formula;
  if (formula.op === "multiply") {
    const price = formula.of.find((part) => part.op === "assumption" && bands.has(part.address));
    if (price?.op === "assumption") {
      const others = formula.of.filter((part) => part !== price).map((part) => banded(part, bands, known));
      return called("byBand", byBand(multiply(...others), bands.get(price.address) ?? []));
    }
  }
  return parts(formula, (part) => banded(part, bands, known), known);
}

/** What a formula comes to at the likely values of the scenario. */
export function likelyOf(scenario: Scenario, formula: Formula): number {
  const { least } = formulaRange(formula, (address) => {
    const quantity = assumptionAt(scenario, address)?.quantity;
    return quantity && { value: quantity.value };
  });
  return least;
}

/** The least, first and most of a number that varies, for notices that look at ranges. */
export function quantityAt(
  scenario: Pick<Scenario, "assumptions" | "references">,
  address: string,
): Quantity | undefined {
  const whole = assumptionAt(scenario, address)?.quantity;
  if (whole !== undefined) return whole;
  const each: Quantity[] = [];
  for (let index = 1; ; index++) {
    const one = assumptionAt(scenario, `${address}.${index}`)?.quantity;
    if (one === undefined) break;
    each.push(one);
  }
  const [first] = each;
  if (first === undefined) return undefined;
  const low = Math.min(...each.map((one) => one.low ?? one.value));
  const high = Math.max(...each.map((one) => one.high ?? one.value));
  return { value: first.value, low, high };
}
