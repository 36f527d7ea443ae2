/** What an answer leaves out or counts twice, said as notices. */
import { at } from "../core/column.ts";
import { type Flow, flowParts } from "../core/flow.ts";
import { formulaInputs } from "../core/inputs.ts";
import { roundTo } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import { type Spells, timingUnit, weigh } from "../core/timing.ts";
import type { Priced, PricedOption } from "./priced.ts";
import { covered } from "./requirements.ts";

type Stretch = readonly [from: number, to: number];

const during = (spells: Spells) => ({ when: "during", spells, growth: null, window: null }) as const;

/** The stretches of the horizon in which something is in force, at the likely values. */
export function stretches({ model, evaluation }: Priced, spells: Spells): Stretch[] {
  const found: Stretch[] = [];
  const timing = during(spells);
  const sink = { span: (from: number, to: number) => found.push([from, to]), point: () => {}, slope: () => {} };
  weigh(timing, evaluation.timing(timing, 0), model.horizon, sink);
  return found;
}

/**
 * Says which lines have an amount, and nothing of it within the horizon: a sale after its end, severance at the very end,
 * a cost that begins later than everything stops.
 */
export function outsideHorizon({ model, evaluation, digits }: Priced, option: PricedOption): Notice[] {
  const { horizon, currency } = model;
  return option.model.items.flatMap(({ id, flow }, index): Notice[] => {
    const months = option.outcome.items[index]?.months ?? [];
    if (months.some((month) => at(month, 0) !== 0)) return [];
    const { once, recurring } = leftOut(flow, evaluation, 1);
    if (once === 0 && !recurring) return [];
    const amount = once === 0 ? {} : { amount: roundTo(once, digits) };
    return [notice("outside-horizon", { horizon, ...amount, currency }, `${option.model.id}.${id}`)];
  });
}

/** What a flow would pay once if its moment were within the horizon, and whether it would pay anything again and again. */
function leftOut(flow: Flow, evaluation: Priced["evaluation"], factor: number): { once: number; recurring: boolean } {
  if (flow.flow === "scaled") return leftOut(flow.of, evaluation, factor * at(evaluation.formula(flow.by), 0));
  if (flow.flow === "paid" && flow.timing.when !== "rampUp") {
    const amount = factor * at(evaluation.formula(flow.amount), 0);
    const counts = timingUnit(flow.timing) === "ratio";
    return { once: counts ? amount : 0, recurring: !counts && amount !== 0 };
  }
  // What is lost, bounded or due on pay is nothing by itself.
  const parts = flow.flow === "sum" ? flow.of.map((part) => leftOut(part, evaluation, factor)) : [];
  return {
    once: parts.reduce((sum, part) => sum + part.once, 0),
    recurring: parts.some((part) => part.recurring),
  };
}

/** Says where parts of a plan run side by side and each takes the whole need, which the company has only once. */
export function sharedNeed(pricing: Priced, { model: option }: PricedOption, notices: Notice[]): void {
  const need = new Set<string>();
  for (const phase of pricing.model.need) formulaInputs(phase.hoursPerMonth, need);
  const takers = [...takersOf(option.hours, need)].flatMap((spells) => stretches(pricing, spells));
  const months = roundTo(takers.reduce((sum, [from, to]) => sum + to - from, 0) - covered(takers), 2);
  if (months > 0) notices.push({ code: "need-shared", address: option.id, values: { months } });
}

/** The spells in which a flow of hours follows the need. */
function takersOf(hours: Flow | null, need: ReadonlySet<string>, into: Set<Spells> = new Set()): Set<Spells> {
  if (hours === null) return into;
  const { formulas, timings, flows } = flowParts(hours);
  const takes = formulas.some((formula) => [...formulaInputs(formula)].some((address) => need.has(address)));
  if (takes) for (const timing of timings) into.add(timing.spells);
  for (const part of flows) takersOf(part, need, into);
  return into;
}

/** Says how much of a bonus is earned within the horizon and not yet paid at its end. */
export function unpaidBonus({ evaluation }: Priced, option: PricedOption, notices: Notice[]): void {
  const timings = option.model.items.flatMap((item) => yearEnds(item.flow));
  const months = timings.map(({ amount, timing: { spells } }) => {
    if (at(evaluation.formula(amount), 0) === 0) return 0;
    const weight = (when: "during" | "yearEnd") => {
      const timing = when === "during" ? { when, spells, growth: null, window: null } : { when, spells, growth: null };
      return at(
        evaluation.flow({ flow: "paid", amount: { op: "constant", value: 1, unit: "ratio" }, timing }).total,
        0,
      );
    };
    return roundTo(weight("during") - 12 * weight("yearEnd"), 2);
  });
  const most = Math.max(0, ...months);
  if (most > 0) notices.push({ code: "bonus-after-horizon", address: option.model.id, values: { months: most } });
}

/** The parts of a flow that are paid in the last month of each year. */
function yearEnds(flow: Flow): Extract<Flow, { flow: "paid" }>[] {
  if (flow.flow === "paid") return flow.timing.when === "yearEnd" ? [flow] : [];
  return flowParts(flow).flows.flatMap(yearEnds);
}
