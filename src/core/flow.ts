/**
 * Flows: what is paid in each month, as data over formulas and timings. Most are one
 * amount with one timing; the others are sums of flows, a flow times a factor, the part
 * of a flow that ramp-up loses, and contributions that accumulate within a calendar year.
 */
import type { Formula, PriceBand } from "./formula.ts";
import { byBand, constant, formulaUnit, multiply } from "./formula.ts";
import { type Timing, timingFormulas, timingUnit } from "./timing.ts";
import { sameUnit, timesUnit, type Unit, type UnitName, unitOf, unitText } from "./unit.ts";

/** One rate on the part of the year's pay that lies above one limit and up to another. */
export interface Band {
  readonly rate: Formula;
  /** money/year; null: from the first unit of pay. */
  readonly above: Formula | null;
  /** money/year; null: no upper limit. */
  readonly upTo: Formula | null;
  /**
   * `slab`: on all of the pay where it lies between the limits, and on none of it elsewhere. A taper: a relief of all pay
   * below `upTo`, by the share `least + rate x min(1, ((upTo / pay - 1) / 2) ^ power)`, rounded to `digits`.
   */
  readonly scale?: "slab" | Taper;
}

export interface Taper {
  /** ratio */
  readonly least: Formula;
  readonly power: number;
  readonly digits: number;
}

/** The rules of a contribution year or of a part of it, in months `[from, to)` of the scenario; may begin before or end after it. */
export interface ContributionYear {
  readonly from: number;
  readonly to: number;
  /** The year of the entry before goes on, at other rates or limits: the pay so far still counts. */
  readonly continues?: true;
  readonly bands: readonly Band[];
}

/**
 * How a year's limits meet the pay: the `year` as a whole, also where the employment starts inside it; a fourth of it in each
 * `quarter`, which the years then are; `cumulative`ly by months employed so far, so that later room takes in what exceeded
 * earlier and gives back what was due above it; `toDate`, where what exceeded the room so far stays free (and there is no
 * lower limit); or a twelfth in each `month` by itself.
 */
export type ContributionLimits = "year" | "quarter" | "cumulative" | "toDate" | "month";

/** Hours used against hours included, in one stretch of time, and what those above them cost. */
export interface Allowance {
  /** Hours a month above the included ones. */
  readonly above: Formula;
  /** Hours a month of the included ones that are not used. */
  readonly below: Formula;
  readonly timing: Timing;
  /** Of an hour above, by the hours of a month. */
  readonly prices: readonly PriceBand[];
  /** When they are billed, at what the price has grown to: within `timing`. */
  readonly billed: Timing;
}

export type Flow =
  /** `amount` times the weight of each month. */
  | { readonly flow: "paid"; readonly amount: Formula; readonly timing: Timing }
  | { readonly flow: "sum"; readonly of: readonly Flow[] }
  | { readonly flow: "scaled"; readonly by: Formula; readonly of: Flow }
  /** Each month of each spell no less than nothing, and no more than that of `most`. */
  | { readonly flow: "bounded"; readonly of: Flow; readonly most: Flow | null }
  /**
   * What hours above the included ones cost, each month's less those that are left of the months before: these
   * serve for `keeps` months after their own, the oldest first; of a part of a month, for that part of them.
   */
  | { readonly flow: "rolledOver"; readonly of: readonly Allowance[]; readonly keeps: Formula }
  /** The share of each month's `of` that is lost to ramp-up: weight of `rampUp` over weight of `during`. */
  | { readonly flow: "lost"; readonly of: Flow; readonly rampUp: Timing; readonly during: Timing }
  /**
   * Contributions on `of` that accumulate within a contribution year and start from zero with each year and each spell.
   */
  | {
      readonly flow: "accumulated";
      readonly of: Flow;
      readonly during: Timing;
      readonly years: readonly ContributionYear[];
      readonly limits: ContributionLimits;
    };

/** The flows of one sort. */
export type FlowOf<Sort extends Flow["flow"]> = Extract<Flow, { flow: Sort }>;

export const paid = (amount: Formula, timing: Timing): Flow => ({ flow: "paid", amount, timing });
export const sum = (...of: Flow[]): Flow => (of.length === 1 && of[0] ? of[0] : { flow: "sum", of });

/** `flow` times a ratio, an exchange rate or a probability. */
export function scaled(by: Formula, flow: Flow): Flow {
  return flow.flow === "paid" ? paid(multiply(flow.amount, by), flow.timing) : { flow: "scaled", by, of: flow };
}

/** What is taken off: the flow, below zero. */
export const less = (flow: Flow): Flow => scaled(constant(-1, "ratio"), flow);

/**
 * The part of a flow that ramp-up loses. For an amount that is paid during the same spells this is the
 * amount with the ramp's own weights; for anything else a share of what each month costs.
 */
export function lostTo(rampUp: RampUp, during: Timing, flow: Flow): Flow {
  if (flow.flow === "sum") return sum(...flow.of.map((part) => lostTo(rampUp, during, part)));
  const grown: Timing = { ...rampUp, growth: flow.flow === "paid" ? flow.timing.growth : null };
  const whole = flow.flow === "paid" && flow.timing.when === "during" && !flow.timing.window && !flow.timing.phase;
  if (whole && flow.timing.spells === rampUp.spells) return paid(flow.amount, grown);
  return { flow: "lost", of: flow, rampUp: { ...rampUp, growth: null }, during: { ...during, growth: null } };
}

/** What the same hours cost where nothing rolls over. */
export const withoutRollover = ({ of }: FlowOf<"rolledOver">): Flow =>
  sum(...of.map(({ above, prices, billed }) => paid(byBand(above, prices), billed)));

/** The flow without what is paid for an end, as on notice; itself where it has none, null where nothing is left. */
export function withoutEnds(flow: Flow): Flow | null {
  switch (flow.flow) {
    case "paid":
      return flow.timing.when === "end" ? null : flow;
    case "rolledOver":
      return flow;
    case "sum": {
      const kept = flow.of.map(withoutEnds);
      if (kept.every((part, index) => part === flow.of[index])) return flow;
      const left = kept.filter((part) => part !== null);
      return left.length === 0 ? null : sum(...left);
    }
    default: {
      const of = withoutEnds(flow.of);
      if (of === null) return null;
      return of === flow.of ? flow : { ...flow, of };
    }
  }
}

export type RampUp = Timing & { readonly when: "rampUp" };

/** The formulas, timings and flows directly inside a flow. */
export function flowParts(flow: Flow): { formulas: Formula[]; timings: Timing[]; flows: readonly Flow[] } {
  switch (flow.flow) {
    case "paid":
      return { formulas: [flow.amount], timings: [flow.timing], flows: [] };
    case "sum":
      return { formulas: [], timings: [], flows: flow.of };
    case "scaled":
      return { formulas: [flow.by], timings: [], flows: [flow.of] };
    case "bounded":
      return { formulas: [], timings: [], flows: flow.most === null ? [flow.of] : [flow.of, flow.most] };
    case "rolledOver": {
      const formulas = flow.of.flatMap(({ above, below, prices }) => [
        above,
        below,
        ...prices.flatMap(({ price, upTo }) => (upTo === null ? [price] : [price, upTo])),
      ]);
      const timings = flow.of.flatMap(({ timing, billed }) => [timing, billed]);
      return { formulas: [...formulas, flow.keeps], timings, flows: [] };
    }
    case "lost":
      return { formulas: [], timings: [flow.rampUp, flow.during], flows: [flow.of] };
    case "accumulated": {
      const bands = flow.years.flatMap((year) => year.bands);
      const formulas = bands.flatMap(bandFormulas);
      return { formulas, timings: [flow.during], flows: [flow.of] };
    }
  }
}

/** The numbers of a band. */
export function bandFormulas({ rate, above, upTo, scale }: Band): Formula[] {
  const taper = typeof scale === "object" ? [scale.least] : [];
  return [rate, above, upTo, ...taper].filter((part) => part !== null);
}

/** Every timing of a flow, its own and those of what it holds. */
export function flowTimings(flow: Flow): Timing[] {
  const { timings, flows } = flowParts(flow);
  return [...timings, ...flows.flatMap(flowTimings)];
}

/**
 * The unit of a flow's sum.
 * @throws TypeError when its parts do not agree: a bug in a line item, never in a file.
 */
export function flowUnit(flow: Flow, unitAt: (address: string) => UnitName): Unit {
  for (const timing of flowParts(flow).timings) checkTiming(timing, unitAt);
  switch (flow.flow) {
    case "paid":
      return timesUnit(formulaUnit(flow.amount, unitAt), unitOf(timingUnit(flow.timing)));
    case "sum":
      // A sum of nothing is of money: fees of an option that has none.
      return flow.of.length === 0 ? unitOf("money") : flow.of.map((part) => flowUnit(part, unitAt)).reduce(agree);
    case "scaled":
      return timesUnit(formulaUnit(flow.by, unitAt), flowUnit(flow.of, unitAt));
    case "bounded":
      return [flow.of, ...(flow.most === null ? [] : [flow.most])].map((part) => flowUnit(part, unitAt)).reduce(agree);
    case "rolledOver":
      agree(formulaUnit(flow.keeps, unitAt), unitOf("months"));
      for (const { above, below } of flow.of) agree(formulaUnit(above, unitAt), formulaUnit(below, unitAt));
      return flowUnit(withoutRollover(flow), unitAt);
    case "lost":
      return flowUnit(flow.of, unitAt);
    case "accumulated": {
      for (const band of flow.years.flatMap((year) => year.bands)) {
        agree(formulaUnit(band.rate, unitAt), unitOf("ratio"));
        if (typeof band.scale === "object") agree(formulaUnit(band.scale.least, unitAt), unitOf("ratio"));
        for (const limit of [band.above, band.upTo]) {
          if (limit !== null) agree(formulaUnit(limit, unitAt), unitOf("money/year"));
        }
      }
      return flowUnit(flow.of, unitAt);
    }
  }
}

function checkTiming(timing: Timing, unitAt: (address: string) => UnitName): void {
  const ratios = [...(timing.growth?.rates ?? []), timing.when === "rampUp" ? timing.startingAt : undefined];
  for (const formula of timingFormulas(timing)) {
    agree(formulaUnit(formula, unitAt), unitOf(ratios.includes(formula) ? "ratio" : "months"));
  }
}

function agree(a: Unit, b: Unit): Unit {
  if (!sameUnit(a, b)) throw new TypeError(`${unitText(a)} where ${unitText(b)} is needed`);
  return a;
}
