import type { Flow } from "./flow.ts";
import { flowParts } from "./flow.ts";
import type { Formula } from "./formula.ts";
import { kept } from "./kept.ts";
import type { Model, OptionModel } from "./model.ts";
import { timingFormulas } from "./timing.ts";

/** The addresses that a formula reads. An address that is not listed never moves its value. */
export function formulaInputs(formula: Formula, into: Set<string> = new Set()): Set<string> {
  if (formula.op === "assumption") into.add(formula.address);
  else if (formula.op !== "constant") for (const part of formula.of) formulaInputs(part, into);
  return into;
}

/** The addresses that an option's cost depends on. */
export function optionInputs(option: OptionModel, into: Set<string> = new Set()): Set<string> {
  for (const { flow } of option.items) flowInputs(flow, into);
  return into;
}

/** The addresses that any answer depends on, but for what it costs to stop: costs, hours and requirements. */
export function modelInputs({
  options,
  need,
  budget,
  discountRate,
  resultsByMonth,
}: Omit<Model, "notices">): Set<string> {
  const read = new Set<string>();
  for (const option of options) {
    optionInputs(option, read);
    const { hours, lostHours, mediaSpend = null, productiveFrom } = option;
    for (const flow of [hours, lostHours, mediaSpend]) if (flow !== null) flowInputs(flow, read);
    formulaInputs(productiveFrom, read);
  }
  const required = [
    ...need.map((phase) => phase.hoursPerMonth),
    budget.monthly,
    budget.total,
    discountRate,
    resultsByMonth,
  ];
  for (const formula of required) if (formula !== null) formulaInputs(formula, read);
  return read;
}

/** The answer for each flow: every question about a scenario asks, many of them about the same flows. */
const known = new WeakMap<Flow, ReadonlySet<string>>();

/** The addresses that a flow reads, in amounts and in timings, each once, in the order of reading. */
export function flowInputs(flow: Flow, into: Set<string> = new Set()): Set<string> {
  for (const address of readOnce(flow)) into.add(address);
  return into;
}

const readOnce = (flow: Flow): ReadonlySet<string> => kept(known, flow, () => readBy(flow, new Set()));

/** Whether a flow reads any of some addresses. */
export function readsAny(flow: Flow, addresses: ReadonlySet<string>): boolean {
  for (const address of readOnce(flow)) if (addresses.has(address)) return true;
  return false;
}

function readBy(flow: Flow, into: Set<string>): Set<string> {
  const { formulas, timings, flows } = flowParts(flow);
  for (const formula of formulas) formulaInputs(formula, into);
  for (const part of flows) readBy(part, into);
  for (const timing of timings) for (const formula of timingFormulas(timing)) formulaInputs(formula, into);
  return into;
}
