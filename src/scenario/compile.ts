/** From a scenario to a model: each kind turns symbolic numbers into line items. */
import { type Flow, flowParts, lostTo, paid, type RampUp, scaled, sum } from "../core/flow.ts";
import { add, assumption, constant, type Formula, min, multiply, subtract } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { type Model, type OptionModel, STOP } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import type { Growth, Spells, Timing, Window } from "../core/timing.ts";
import { employerTaxItems } from "../engagements/employer-taxes.ts";
import type { Engaged, Engagement, Inputs, NeededHours, Yearly } from "../engagements/engagement.ts";
import { rampUpLine } from "../engagements/every-option.ts";
import { monthly, oneYear } from "../engagements/items.ts";
import { kinds } from "../engagements/kinds.ts";
import type { CostScenario, Given, OptionScenario, Scenario } from "./scenario.ts";

/** The model of a scenario. Equal scenarios give equal models; nothing is evaluated. */
export function compile(scenario: Scenario): Model {
  const notices: Notice[] = [];
  const refs = new Map<string, Formula>();
  const at = (address: string): Formula => {
    const known = refs.get(address) ?? assumption(address);
    refs.set(address, known);
    return known;
  };
  const optional = (address: string) => (scenario.assumptions.has(address) ? at(address) : null);
  return {
    title: scenario.title,
    currency: scenario.currency,
    start: scenario.start,
    horizon: scenario.horizonMonths,
    baseline: scenario.baseline,
    discountRate: optional("discountRate"),
    budget: { monthly: optional("budget.monthly"), total: optional("budget.total") },
    need: scenario.need.map(({ from, to, address }) => ({ from, to, hoursPerMonth: at(address) })),
    resultsByMonth: optional("resultsByMonth"),
    assumptions: scenario.assumptions,
    options: scenario.options.map((option) => ({
      ...compileOption(option, { scenario, at, notices, stop: null }),
      ifStopped: ifStopped(option, scenario, at),
    })),
    notices,
  };
}

/**
 * The lines that an end moves, of the same option ended at `STOP`: a kind says once what its end costs, in the lines
 * it builds for `months`. One month beyond the horizon, where an end at the horizon is paid.
 */
function ifStopped(option: OptionScenario, scenario: Scenario, at: Context["at"]): Flow | null {
  const beyond = { ...scenario, horizonMonths: scenario.horizonMonths + 1 };
  const { items } = compileOption(option, { scenario: beyond, at, notices: [], stop: at(STOP) });
  const flows = items.filter((item) => item.basis === "cash" && paysAtEnd(item.flow)).map((item) => item.flow);
  return flows.length > 0 ? sum(...flows) : null;
}

function paysAtEnd(flow: Flow): boolean {
  const { timings, flows } = flowParts(flow);
  return timings.some((timing) => timing.when === "end") || flows.some(paysAtEnd);
}

interface Context {
  readonly scenario: Scenario;
  readonly at: (address: string) => Formula;
  readonly notices: Notice[];
  /** Ends the option at this moment, if it has not ended before. */
  readonly stop: Formula | null;
}

const START = constant(0, "months");

function compileOption(option: OptionScenario, context: Context): Omit<OptionModel, "ifStopped"> {
  const kind = kinds[option.kind] as Engagement;
  const { at } = context;
  const has = (name: string) => option.given.has(name);
  const number = (name: string) => at(`${option.address}.${name}`);
  const waits = ["startAfterMonths", "searchMonths"].filter(has).map(number);
  const from = waits.length > 0 ? add(...waits) : START;
  const { months, until } = lengthOf(from, has("months") ? number("months") : null, context.stop);
  const spells: Spells = {
    from,
    until,
    tenure: has("tenureMonths") ? number("tenureMonths") : null,
    search: has("tenureMonths") && has("searchMonths") ? number("searchMonths") : null,
  };
  const increase = has("annualIncrease") ? { rate: number("annualIncrease"), from } : null;
  const inputs = inputsOf(option, context, spells, months, increase);
  const engaged = kind.engage(inputs);
  const during = inputs.during(null);
  const rampUp = rampUpOf(option, number, spells, during, engaged);
  const items = [
    ...engaged.items,
    ...option.costs.map((cost) => costItem(cost, context, engaged.bases, spells, increase)),
    ...(rampUp.flow ? [{ id: "rampUp", ...rampUpLine, flow: rampUp.flow }] : []),
  ];
  return {
    id: option.id,
    kind: option.kind,
    title: option.title ?? option.id,
    items,
    hours: engaged.hours,
    lostHours: engaged.lostHours ?? rampUp.lostHours,
    spells: engaged.spells ?? [spells],
    productiveFrom: engaged.productiveFrom ?? (has("rampUp.months") ? add(from, number("rampUp.months")) : from),
  };
}

/** How long the option runs and when it ends: after its own months or at the stop, whichever comes first. */
function lengthOf(from: Formula, own: Formula | null, stop: Formula | null) {
  if (stop === null) return { months: own, until: own && add(from, own) };
  const served = subtract(stop, from);
  return own === null
    ? { months: served, until: stop }
    : { months: min(own, served), until: min(add(from, own), stop) };
}

function inputsOf(
  option: OptionScenario,
  context: Context,
  spells: Spells,
  months: Formula | null,
  increase: Growth | null,
): Inputs {
  const { at, scenario } = context;
  const address = (name: string) => `${option.address}.${name}`;
  const has = (name: string) => option.given.has(name);
  const quantity = (name: string) => {
    const known = scenario.assumptions.get(name)?.quantity;
    if (known === undefined) throw new TypeError(`no number at ${name}`);
    return known;
  };
  const needed = (): readonly NeededHours[] | null => {
    const most = (name: string) => quantity(name).high ?? quantity(name).value;
    if (has("hoursPerMonth")) {
      return [{ window: null, hours: at(address("hoursPerMonth")), most: most(address("hoursPerMonth")) }];
    }
    if (scenario.need.length === 0) return null;
    return scenario.need.map(({ from, to, address }) => {
      const whole = from === 0 && to >= scenario.horizonMonths;
      return { window: whole ? null : { from, to }, hours: at(address), most: most(address) };
    });
  };
  const timing = (when: "start" | "end" | "yearEnd") => (growth: Growth | null) => ({ when, spells, growth }) as Timing;
  return {
    has,
    number: (name) => at(address(name)),
    quantity: (name) => quantity(address(name)),
    share: (name, bases) => {
      const given = option.given.get(name);
      const once = kinds[option.kind]?.fields[name];
      if (given?.as === "amount" && once?.type === "share" && once.unit === "money") {
        return [{ amount: at(address(name)), growth: null, once: true }];
      }
      return shareOf(at(address(name)), given, bases, increase);
    },
    employerTaxes: ({ flow, salary, cash }) => {
      const given = option.given.get("employerTaxes");
      if (given?.as !== "jurisdiction") {
        return { items: [], yearly: shareOf(at(address("employerTaxes")), given, { salary, cash }, increase) };
      }
      const items = employerTaxItems(given, {
        option: option.address,
        start: scenario.start,
        months: scenario.horizonMonths,
        pay: flow,
        during: { when: "during", spells, growth: null, window: null },
        at,
        has,
        notice: (code, address, values) => context.notices.push({ code, address, values }),
      });
      return { items, yearly: [] };
    },
    needed: needed(),
    weeksPerYear: at("weeksPerYear"),
    months,
    spells,
    increase,
    growth: (name) => ({ rate: at(address(name)), from: spells.from }),
    during: (growth, window = null) => ({ when: "during", spells, growth, window }),
    atStart: timing("start"),
    atEnd: timing("end"),
    atYearEnd: timing("yearEnd"),
    parts: () => [],
    notice: (code, values) => context.notices.push({ code, address: option.address, values }),
  };
}

/** A share of each part of its base, or an amount that rises with the option's own yearly increase. */
function shareOf(
  value: Formula,
  given: Given | undefined,
  bases: Partial<Record<string, Yearly>>,
  increase: Growth | null,
): Yearly {
  if (given?.as !== "share") return [{ amount: value, growth: increase }];
  const base = bases[given.of];
  if (base === undefined) throw new TypeError(`no base ${given.of}`);
  return base.map((part) => ({ ...part, amount: multiply(value, part.amount) }));
}

/** An extra cost: during its own stretch of the option, at the option's prices, at its expected value. */
function costItem(
  cost: CostScenario,
  { at, scenario, notices }: Context,
  bases: Engaged["bases"],
  option: Spells,
  increase: Growth | null,
): Item {
  const number = (name: string) => at(`${cost.address}.${name}`);
  const from = cost.given.has("afterMonths") ? add(option.from, number("afterMonths")) : option.from;
  const ends = cost.given.has("months") ? add(from, number("months")) : null;
  const until = ends && option.until ? min(ends, option.until) : (ends ?? option.until);
  const spells: Spells = { from, until, tenure: null, search: null };
  const flow = costFlow(cost, number("amount"), bases, spells, increase);
  const label = cost.title ?? cost.id;
  const probability = scenario.assumptions.get(`${cost.address}.probability`)?.quantity.value;
  if (probability !== undefined) {
    const values = { percent: roundTo(probability * 100, 4) };
    notices.push({ code: "probability-expected", address: cost.address, values });
  }
  return {
    id: cost.id,
    label: { en: label, nl: label },
    category: "costs",
    basis: cost.imputed ? "imputed" : "cash",
    flow: cost.given.has("probability") ? scaled(number("probability"), flow) : flow,
  };
}

function costFlow(
  cost: CostScenario,
  amount: Formula,
  bases: Engaged["bases"],
  spells: Spells,
  increase: Growth | null,
): Flow {
  const once = (growth: Growth | null): Timing => ({ when: "start", spells, growth });
  const during = (growth: Growth | null, window: Window | null = null): Timing => ({
    when: "during",
    spells,
    growth,
    window,
  });
  const given = cost.given.get("amount");
  if (given?.as === "share") {
    const shares = shareOf(amount, given, bases, increase);
    return cost.every === "once" ? oneYear(shares, once) : monthly(shares, during);
  }
  if (cost.every === "once") return paid(amount, once(null));
  return cost.every === "month" ? paid(amount, during(increase)) : monthly([{ amount, growth: increase }], during);
}

/** The imputed line of ramp-up and the hours that it takes. */
function rampUpOf(
  option: OptionScenario,
  number: (name: string) => Formula,
  spells: Spells,
  during: Timing,
  engaged: Engaged,
): { flow: Flow | null; lostHours: Flow | null } {
  if (option.rampUp === "amount") {
    return { flow: paid(number("rampUp.amount"), { when: "start", spells, growth: null }), lostHours: null };
  }
  if (option.rampUp === null) return { flow: null, lostHours: null };
  const ramp: RampUp = {
    when: "rampUp",
    spells,
    growth: null,
    months: number("rampUp.months"),
    startingAt: number("rampUp.startingAt"),
  };
  return {
    flow: engaged.pay.length > 0 ? sum(...engaged.pay.map((flow) => lostTo(ramp, during, flow))) : null,
    lostHours: engaged.hours && lostTo(ramp, during, engaged.hours),
  };
}
