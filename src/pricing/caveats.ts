/** What an answer leaves out or counts twice, said as notices. */
import { at } from "../core/column.ts";
import { type Flow, flowParts } from "../core/flow.ts";
import { formulaInputs } from "../core/inputs.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import { type Spells, weigh } from "../core/timing.ts";
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
