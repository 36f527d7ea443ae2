/** What an answer leaves out or counts twice, said as notices. */
import { at } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { evaluator } from "../core/evaluate.ts";
import { type Flow, type FlowOf, flowParts, flowTimings, paid } from "../core/flow.ts";
import { constant, type Formula } from "../core/formula.ts";
import { formulaInputs } from "../core/inputs.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { roundTo, sumOf } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import { type Spells, spellsIn, type Timing, timingUnit } from "../core/timing.ts";
import type { Priced, PricedOption } from "./priced.ts";
import { covered } from "./requirements.ts";

type Stretch = readonly [from: number, to: number];

/** A model and its evaluation at the likely values. */
type Evaluated = Pick<Priced, "model" | "evaluation">;

const during = (spells: Spells) => ({ when: "during", spells, growth: null, window: null }) as const;

/** The stretches of the horizon in which something is in force, at the likely values. */
export function stretches({ model, evaluation }: Priced, spells: Spells): Stretch[] {
  const row = evaluation.timing(during(spells), 0);
  return spellsIn(row, model.horizon).map(({ from, to }) => [from, Math.min(to, model.horizon)]);
}

/**
 * Says which lines have an amount, and nothing of it within the horizon: a sale after its end, severance at the very end,
 * a cost that begins later than everything stops.
 */
export function outsideHorizon(pricing: Priced, option: PricedOption): Notice[] {
  const { model, evaluation, digits } = pricing;
  const { horizon, currency } = model;
  const ends = option.shortfalls.some(({ code }) => code === "runs-shorter") ? "option" : "horizon";
  return option.model.items.flatMap(({ id, flow }, index): Notice[] => {
    const months = option.outcome.items[index]?.months ?? [];
    if (months.some((month) => at(month, 0) !== 0)) return [];
    const { once, recurring } = leftOut(flow, evaluation, 1);
    if (once === 0 && !recurring) return [];
    const amount = once === 0 ? {} : { amount: roundTo(once, digits) };
    // Who never starts reaches no cliff either, and has no run rate.
    const vests = flowTimings(flow).some(
      ({ when, spells }) => when === "vested" && stretches(pricing, spells).length > 0,
    );
    const why = vests ? "cliff" : ends;
    return [notice("outside-horizon", { horizon, ends: why, ...amount, currency }, `${option.model.id}.${id}`)];
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

/** Says how many of the hours that a fee buys are never used, and what the fee is for each of them. */
export function unusedHours({ model, evaluation, digits }: Priced, option: PricedOption): Notice[] {
  const total = (flow: Flow) => at(evaluation.flow(flow).total, 0);
  return option.model.allowances.flatMap(({ address, ...flows }): Notice[] => {
    const [unused, included] = [roundTo(total(flows.unused), 2), roundTo(total(flows.included), 2)];
    if (unused <= 0) return [];
    const each = roundTo(total(flows.fee) / included, digits);
    return [notice("hours-unused", { unused, included, each, currency: model.currency }, address)];
  });
}

/** Says where parts of a plan run side by side and each takes the whole need, which the company has only once. */
export function sharedNeed(pricing: Priced, { model: option }: PricedOption): Notice[] {
  const need = new Set<string>();
  for (const phase of pricing.model.need) formulaInputs(phase.hoursPerMonth, need);
  const takers = [...takersOf(option.hours, need)].flatMap((spells) => stretches(pricing, spells));
  const months = roundTo(takers.reduce((sum, [from, to]) => sum + to - from, 0) - covered(takers), 2);
  return months > 0 ? [notice("need-shared", { months }, option.id)] : [];
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

/** Says of pay that is built up how much of it is earned within the horizon and not yet paid at its end. */
export function unpaidPay(pricing: Evaluated): Notice[] {
  return pricing.model.options.flatMap((option) => unpaidOf(option, pricing));
}

function unpaidOf(model: OptionModel, pricing: Evaluated): Notice[] {
  const { evaluation } = pricing;
  const { currency } = pricing.model;
  const digits = currencyDigits(currency);
  const months = model.items.flatMap(({ id, flow, label, category }) => {
    if (category !== "pay") return [];
    const parts = builtUp(flow, evaluation).map((part) => unpaid(part, pricing));
    const count = roundTo(added(parts.map((part) => part.months)), 2);
    const amount = roundTo(added(parts.map((part) => part.money)), digits);
    return count > 0 ? [{ id, count, amount, bonus: label.key === "kinds.fullTime.lines.bonus", flow }] : [];
  });
  const bonuses = months.filter((one) => one.bonus);
  const bonus = Math.max(0, ...bonuses.map(({ count }) => count));
  const unpaidBonus = sumOf(
    bonuses.map(({ amount }) => amount),
    digits,
  );
  // Of what falls outside altogether another notice says so.
  const pays = (flow: Flow) =>
    (evaluation.flow(flow).months ?? []).some((month) => roundTo(at(month, 0), digits) !== 0);
  return [
    ...(bonus > 0 ? [notice("bonus-after-horizon", { months: bonus, amount: unpaidBonus, currency }, model.id)] : []),
    ...months.flatMap(({ id, count, amount, bonus, flow }) =>
      !bonus && pays(flow)
        ? [notice("accrued-after-horizon", { months: count, amount, currency }, `${model.id}.${id}`)]
        : [],
    ),
  ];
}

/** What of a part is built up within the horizon and not paid there. */
function unpaid(
  { amount, timing, factor }: BuiltUp,
  { model, evaluation }: Evaluated,
): { months: number; money: number } {
  if (factor * at(evaluation.formula(amount), 0) === 0) return { months: 0, money: 0 };
  const { spells, growth, window = null, phase = null } = timing;
  const earned = { ...during(spells), growth, window, phase };
  const [months, times] = [timesPaid(earned, evaluation), timesPaid(timing, evaluation)];
  if (timing.when === "collected") {
    const total = (timing: Timing) => at(evaluation.flow(paid(amount, timing)).total, 0);
    return { months: months - times, money: factor * (total(earned) - total(timing)) };
  }
  const left = months - 12 * times;
  // A year's bonus is of the pay at which the year ends, so what is built up is at the price of the last month.
  const price = { ...during(spells), growth };
  const last = (of: Formula, timing: Timing) => at(evaluation.months(paid(of, timing))[model.horizon - 1] ?? 0, 0);
  const inPost = last(EACH, level(price));
  return { months: left, money: inPost > 0 ? (factor * left * last(amount, price)) / inPost / 12 : 0 };
}

const level = (timing: Timing): Timing => ({ ...timing, growth: null });

/** How many months of an amount, or how many times of it, a timing pays within the horizon. */
const timesPaid = (timing: Timing, evaluation: Priced["evaluation"]): number =>
  at(evaluation.flow(paid(EACH, level(timing))).total, 0);

/**
 * Says where a hire's end within the horizon costs something and pays a signing bonus back: what a dismissal owes and what a
 * resignation does, which seldom come together.
 */
export function settledAtEnd(
  { model, evaluation, digits }: Priced,
  { model: option, outcome }: PricedOption,
): Notice[] {
  const keyOf = (line: string) => `kinds.fullTime.lines.${line}`;
  return option.items.flatMap(({ part, flow, label }): Notice[] => {
    if (label.key !== keyOf("signingBonus")) return [];
    const beside = (line: string) =>
      option.items.findIndex((item) => item.part === part && item.label.key === keyOf(line));
    const exit = at(outcome.items[beside("exit")]?.total ?? 0, 0);
    const repaid = -belowZero(flow, evaluation, 1);
    if (roundTo(exit, digits) <= 0 || roundTo(repaid, digits) <= 0) return [];
    const bonus = option.items[beside("bonus")];
    const years = (bonus ? builtUp(bonus.flow, evaluation) : []).map(({ timing }) => timesPaid(timing, evaluation));
    const proRata = years.some((count) => Math.abs(count - Math.round(count)) > 1e-9) ? "yes" : "no";
    const { currency } = model;
    const values = { exit: roundTo(exit, digits), repaid: roundTo(repaid, digits), proRata, currency } as const;
    return [notice("end-owes-both-ways", values, option.id)];
  });
}

/** Says where costs of an end within the horizon are counted and no notice is given to count among them. */
export function endWithoutNotice(
  { digits }: Priced,
  { model: { id, items, notice: period }, outcome }: PricedOption,
): Notice[] {
  const ended = items.some(
    ({ label }, index) =>
      label.key?.endsWith(".lines.exit") && roundTo(at(outcome.items[index]?.total ?? 0, 0), digits) > 0,
  );
  return period === "missing" && ended ? [notice("exit-without-notice", { worked: "no" }, id)] : [];
}

/** What every answer says of a model: its notices, and what employer taxes would be due on severance, of which no line has any. */
export function modelNotices({ model, evaluation }: Evaluated): Notice[] {
  const { currency } = model;
  const all = model.options.flatMap(({ untaxed }) => untaxed);
  if (all.length === 0) return [...model.notices()];
  const money = (amount: number) => roundTo(amount, currencyDigits(currency));
  const total = (flow: Flow) => at(evaluation.flow(flow).total, 0);
  const said = all.flatMap(({ address, severance: pay, taxes, each, ...law }): Notice[] => {
    const [severance, amount] = [money(total(pay)), money(total(taxes))];
    if (severance <= 0 || (amount <= 0 && law.jurisdiction === undefined)) return [];
    const once = money(total(each.taxes) / total(each.payments));
    return [notice("severance-without-taxes", { severance, amount, each: once, currency, ...law }, address)];
  });
  return [...model.notices(), ...said];
}

/** The evaluation that notices need, of a model that is not priced. */
export function atLikely(model: Model): Priced["evaluation"] {
  const evaluation = evaluator({ ...model, options: [] }, 1, { months: true });
  evaluation.evaluate({ count: 1, columns: new Map() });
  return evaluation;
}

/** What a flow gives back within the horizon: the sum of its parts below zero. */
function belowZero(flow: Flow, evaluation: Priced["evaluation"], factor: number): number {
  if (flow.flow === "scaled") return belowZero(flow.of, evaluation, factor * at(evaluation.formula(flow.by), 0));
  if (flow.flow === "sum") return flow.of.reduce<number>((sum, part) => sum + belowZero(part, evaluation, factor), 0);
  return Math.min(0, factor * at(evaluation.flow(flow).total, 0));
}

const EACH = constant(1, "ratio");

/** `factor`: the product of the scales around it. */
type BuiltUp = FlowOf<"paid"> & {
  readonly timing: { readonly when: "yearEnd" | "collected" };
  readonly factor: number;
};

/** The parts of a flow that are built up and paid later, each once. */
function builtUp(flow: Flow, evaluation: Priced["evaluation"], factor = 1): BuiltUp[] {
  if (flow.flow === "paid")
    return flow.timing.when === "yearEnd" || flow.timing.when === "collected" ? [{ ...flow, factor } as BuiltUp] : [];
  const times = flow.flow === "scaled" ? factor * at(evaluation.formula(flow.by), 0) : factor;
  return flowParts(flow).flows.flatMap((part) => builtUp(part, evaluation, times));
}

const added = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
