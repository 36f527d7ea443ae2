/** From a scenario to a model: each kind turns symbolic numbers into line items. */
import { isRange } from "../core/assumption.ts";
import { type Flow, flowParts, lostTo, paid, type RampUp, scaled, sum, withoutEnds } from "../core/flow.ts";
import { add, assumption, constant, type Formula, min, subtract } from "../core/formula.ts";
import { flowInputs, modelInputs } from "../core/inputs.ts";
import type { Item } from "../core/item.ts";
import { kept } from "../core/kept.ts";
import { type Model, type OptionModel, STOP } from "../core/model.ts";
import { roundTo } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import { type Growth, growthStart, type Spells, type Timing } from "../core/timing.ts";
import type { Bases, Engaged, Engagement, Inputs, Money, Part, Terms } from "../engagements/engagement.ts";
import { fieldsOf } from "../engagements/every-option.ts";
import type { Field } from "../engagements/field.ts";
import { present } from "../engagements/items.ts";
import { kinds } from "../engagements/kinds.ts";
import { formulaOf } from "./convert.ts";
import { costItem, shareOf } from "./extra-costs.ts";
import { growthOf } from "./increase.ts";
import { expectGiven } from "./input.ts";
import { billed, equityOf, optionItem, vatOf } from "./option-lines.ts";
import { assumptionAt, givenIn, howOf, type OptionScenario, type Scenario } from "./scenario.ts";
import { employerTaxesOf } from "./taxes-due.ts";
import { hoursPerDayOf, type Settled, termsOf } from "./terms.ts";
import { likelyOf, unfolding } from "./varying.ts";

/** The model of a scenario. Equal scenarios give equal models; nothing is evaluated. */
export function compile(scenario: Scenario): Model {
  expectGiven(scenario, "scenario");
  const notices: Notice[] = scenario.overrides.map(({ address, value }) => ({
    code: "overridden",
    address,
    values: { value },
  }));
  const refs = new Map<string, Formula>();
  const at = (address: string): Formula => {
    const one = assumptionAt(scenario, address);
    const own = one?.address ?? address;
    return kept(refs, own, () => (one === undefined ? assumption(own) : formulaOf(one, at)));
  };
  const optional = (address: string) => (assumptionAt(scenario, address) ? at(address) : null);
  notices.push(...unused(scenario), ...drawnApart(scenario));
  const model = {
    title: scenario.title,
    ...(scenario.case === null ? {} : { case: scenario.case }),
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
      ...compileOption(option, { scenario, at, notices, stop: null, outer: null }),
      ifStopped: remembered(() => ifStopped(option, scenario, at)),
    })),
  };
  return { ...model, notices: remembered(() => [...notices, ...withoutEffect(model, scenario, notices)]) };
}

/** What is worked out when it is first asked for, and kept. */
function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function noticeOf({ kind, given }: OptionScenario): OptionModel["notice"] {
  if (!("noticeMonths" in fieldsOf(kinds[kind] as Engagement))) return null;
  const notice = given.get("notice");
  if (!given.has("noticeMonths")) return "missing";
  return notice?.as === "word" && notice.word === "worked" ? "worked" : "counted";
}

/**
 * The lines that an end moves, of the same option ended at `STOP`: a kind says once what its end costs, in the lines
 * it builds for `months`. One month beyond the horizon, where an end at the horizon is paid.
 */
function ifStopped(option: OptionScenario, scenario: Scenario, at: Context["at"]): Flow | null {
  const beyond = { ...scenario, horizonMonths: scenario.horizonMonths + 1 };
  const { items } = compileOption(option, { scenario: beyond, at, notices: [], stop: at(STOP), outer: null });
  const flows = items.filter((item) => item.basis === "cash" && hasTiming(item.flow, "end")).map((item) => item.flow);
  return flows.length > 0 ? sum(...flows) : null;
}

function hasTiming(flow: Flow, when: Timing["when"]): boolean {
  const { timings, flows } = flowParts(flow);
  return timings.some((timing) => timing.when === when) || flows.some((part) => hasTiming(part, when));
}

interface Context {
  readonly scenario: Scenario;
  readonly at: (address: string) => Formula;
  readonly notices: Notice[];
  /** Ends the option at this moment, if it has not ended before. */
  readonly stop: Formula | null;
  /** Of a part: what it is a part of. */
  readonly outer: Outer | null;
}

/** What an option hands to its parts: its start, and what holds for those that have none of their own. */
interface Outer {
  readonly from: Formula;
  readonly increase: Growth | null;
  readonly rampUp: Pick<RampUp, "months" | "startingAt"> | null;
  readonly weeksPerYear: Formula;
  readonly hoursPerDay: Formula;
  /** VAT that is not recovered; null: nobody says so. */
  readonly vat: Formula | null;
}

type Own = Outer & Settled;

/** What the file states and nothing depends on. */
function unused({ need, horizonMonths, currency, options, assumptions, unusedInputs }: Scenario): Notice[] {
  const notices: Notice[] = unusedInputs.map((address) => ({ code: "input-unused", address, values: {} }));
  const last = need.at(-1);
  if (last !== undefined && last.to < horizonMonths) {
    notices.push({ code: "need-ends", address: "need.hoursPerMonth", values: { month: last.to } });
  }
  for (const { from, address } of need) {
    if (from < horizonMonths) continue;
    notices.push(notice("outside-horizon", { horizon: horizonMonths, ends: "horizon", currency }, address));
  }
  const currencies = new Set<string>();
  const collect = (option: OptionScenario) => {
    currencies.add(option.currency);
    option.parts.forEach(collect);
  };
  options.forEach(collect);
  for (const address of assumptions.keys()) {
    const [first, code = ""] = address.split(".");
    if (first === "exchangeRates" && !currencies.has(code)) {
      notices.push({ code: "rate-unused", address, values: { currency: code } });
    }
  }
  return notices;
}

/** Numbers that no answer depends on, and that no other notice is about: a notice period of a price that is paid at once. */
function withoutEffect(model: Omit<Model, "notices">, scenario: Scenario, said: readonly Notice[]): Notice[] {
  const field = (address: string) => address.replace(/(\.\d+)+(\.upTo)?$/, "");
  const known = new Set([...modelInputs(model)].map(field));
  // That a flag or a case set a number says nothing of what depends on it.
  for (const { address, code } of said) if (address !== undefined && code !== "overridden") known.add(address);
  for (const address of scenario.options.flatMap(qualified)) known.add(address);
  const stated = [...model.assumptions.values()].filter(
    // What decides structure, and the facts of an employer, are read while compiling.
    ({ address, origin, fixed }) => origin !== "figure" && !fixed && !/\.employerTaxes\./.test(address),
  );
  const unread = new Set(stated.map(({ address }) => field(address)).filter((address) => !known.has(address)));
  const silent = new Set([...unread].map((address) => address.split(".", 1)[0]));
  // A named input may be a number of any option.
  for (const { ifStopped } of model.options.filter(({ id }) => silent.has(id) || silent.has("inputs"))) {
    const flow = ifStopped();
    for (const address of flow ? flowInputs(flow) : []) unread.delete(field(address));
  }
  const inert = [...scenario.references].filter(
    ([address, of]) =>
      !known.has(field(address)) &&
      !unread.has(of) &&
      !model.assumptions.get(of)?.fixed &&
      !readIn(model, address).has(of),
  );
  return [...unread, ...inert.map(([address]) => field(address))].map((address) =>
    notice("nothing-depends-on", {}, address),
  );
}

/** What the option reads that an address is in, also for what it costs to stop; of the file itself, what anything reads. */
function readIn(model: Omit<Model, "notices">, address: string): ReadonlySet<string> {
  const option = model.options.find(({ id }) => address.startsWith(`${id}.`));
  const read = modelInputs(option ? { ...model, options: [option] } : model);
  const stopped = option?.ifStopped();
  return stopped ? flowInputs(stopped, read) : read;
}

/** The numbers of which another field says how they are meant, also where that is without effect. */
function qualified({ kind, address, given, parts }: OptionScenario): string[] {
  const needs = Object.entries(kinds[kind]?.needs ?? {}).filter(([name]) => given.has(name));
  return [
    ...needs.flatMap(([, names]) => [names].flat().map((name) => `${address}.${name}`)),
    ...parts.flatMap(qualified),
  ];
}

/** Ranges that the file has once, as an alias, and that are two numbers all the same. */
function drawnApart({ assumptions }: Scenario): Notice[] {
  const first = new Map<string, string>();
  return [...assumptions.values()].flatMap((one): Notice[] => {
    const { address, origin, at: place } = one;
    if (origin !== "scenario" || place === undefined || !isRange(one)) return [];
    const spot = `${place.line}:${place.column}`;
    const of = first.get(spot);
    if (of !== undefined) return [{ code: "alias-drawn-apart", address, values: { of } }];
    first.set(spot, address);
    return [];
  });
}

const START = constant(0, "months");

function compileOption(option: OptionScenario, context: Context): Omit<OptionModel, "ifStopped"> {
  const kind = kinds[option.kind] as Engagement;
  const { at, scenario } = context;
  const has = (name: string) => option.given.has(name);
  const number = (name: string) => at(`${option.address}.${name}`);
  const own = ownOf(option, context);
  const terms = termsOf(option, scenario, at, own, (code, values, field) =>
    context.notices.push(notice(code, values, [option.address, ...(field === undefined ? [] : [field])].join("."))),
  );
  const engaged = kind.engage(inputsOf(option, context, terms, own));
  const lump = option.rampUp === "amount" ? number("rampUp.amount") : null;
  const whole = isWhole(option);
  const rampUp = rampUpOf(whole ? own.rampUp : null, lump, own.spells, terms.during(null), engaged);
  if (whole && option.rampUp === "profile" && rampUp.flow === null) {
    context.notices.push(notice("ramp-up-without-pay", {}, option.address));
  }
  if (whole && own.rampUp !== null && engaged.items.some(({ id }) => id === "thirteenthMonth")) {
    context.notices.push(notice("ramp-up-leaves-out", {}, `${option.address}.rampUp`));
  }
  context.notices.push(...oddPhases(option, scenario, own.spells), ...notDue(option, context, own.spells));
  const convert = converter(option, context);
  const unfold = unfolding(option, at, own.spells.from);
  const times = <F extends Flow | null>(flow: F): F => {
    const cut = flow && unfold(flow);
    return (cut && has("headcount") ? scaled(number("headcount"), cut) : cut) as F;
  };
  const items = itemsOf(option, { engaged, terms, own, rampUp: rampUp.flow }, context, convert);
  const spend = engaged.mediaSpend ?? null;
  return {
    id: option.id,
    kind: option.kind,
    title: option.title ?? option.id,
    items: items.map((item) => ({ ...item, flow: times(item.flow) })),
    hours: times(engaged.hours),
    lostHours: times(engaged.lostHours ?? rampUp.lostHours),
    allowances: [
      ...(engaged.bought ? [{ ...engaged.bought, address: option.address, fee: convert(engaged.bought.fee) }] : []),
      ...(engaged.allowances ?? []),
    ].map(({ address, included, unused, fee }) => ({
      address,
      included: times(included),
      unused: times(unused),
      fee: times(fee),
    })),
    untaxed: [
      ...present(engaged.untaxedSeverance ?? null).map(({ severance, taxes, payments, ...law }) => ({
        ...law,
        address: option.address,
        severance: convert(severance),
        taxes: convert(taxes),
        each: { taxes: unfold(taxes), payments },
      })),
      ...(engaged.untaxed ?? []),
    ].map((one) => ({ ...one, severance: times(one.severance), taxes: times(one.taxes) })),
    mediaSpend: times(whole ? spend && convert(spend) : spend),
    notice: noticeOf(option),
    spells: engaged.spells ?? [own.spells],
    productiveFrom: engaged.productiveFrom ?? (own.rampUp ? add(own.spells.from, own.rampUp.months) : own.spells.from),
  };
}

/** Whether an option has no parts. */
const isWhole = ({ parts }: OptionScenario): boolean => parts.length === 0;

/** Every line of an option in the scenario's currency, for one of its headcount. */
function itemsOf(
  option: OptionScenario,
  { engaged, terms, own, rampUp }: { engaged: Engaged; terms: Terms; own: Own; rampUp: Flow | null },
  context: Context,
  convert: (flow: Flow) => Flow,
): Item[] {
  const optional = (name: string) => (option.given.has(name) ? context.at(`${option.address}.${name}`) : null);
  const whole = isWhole(option);
  const agreed = agreedItems(option, engaged, context);
  const vat = kinds[option.kind]?.provider && own.vat ? vatOf(own.vat, agreed) : null;
  const costs = option.costs.map((cost) =>
    costItem(cost, context, { ...terms, bases: engaged.bases ?? {}, items: agreed }),
  );
  // The lines of parts, and shares of them, are in the scenario's currency already, each by the rate of its own part.
  const ofParts = costs.filter((cost) => !whole && cost.ofParts);
  const annual = optional("annualEquity");
  const taxed = option.given.has("employerTaxes") || option.contributions.length > 0;
  if (annual && taxed && likelyOf(context.scenario, annual) !== 0) {
    context.notices.push(notice("equity-without-taxes", {}, `${option.address}.annualEquity`));
  }
  const inOwn = [
    ...(whole ? agreed : []),
    ...present(vat),
    ...costs.filter((cost) => !ofParts.includes(cost)),
    ...present(
      annual && equityOf(annual, optional("equityCliffMonths"), terms),
      rampUp && optionItem("rampUp", rampUp),
    ),
  ];
  const converted = inOwn.map((item) => ({ ...item, flow: convert(item.flow) }));
  return whole ? converted : [...agreed, ...ofParts, ...converted];
}

/** What is agreed with whom the option is with, at the months of its bills. */
function agreedItems(option: OptionScenario, { items }: Engaged, { at, notices }: Context): readonly Item[] {
  if (!isWhole(option)) return items;
  const discount = option.given.has("billing.discount") ? at(`${option.address}.billing.discount`) : null;
  const agreed = billed(items, kinds[option.kind] as Engagement, option, discount);
  // A month's bill is paid in its month, as without; longer ones have to move something.
  if (option.billing && option.billing.every !== "month" && !agreed.some(({ flow }) => hasTiming(flow, "billed"))) {
    notices.push(notice("nothing-depends-on", {}, `${option.address}.billing.every`));
  }
  return agreed;
}

/** Yearly increases of which none comes before the option ends. */
function notDue(option: OptionScenario, { scenario, at }: Context, spells: Spells): Notice[] {
  const { start, end } = likelySpan(scenario, spells);
  const given = Object.entries(fieldsOf(kinds[option.kind] as Engagement)).filter(
    ([name, { yearly }]) => yearly && option.given.has(name),
  );
  return given.flatMap(([name]): Notice[] => {
    const growth = growthOf(option, name, spells.from, { scenario, at });
    const due = growthStart(growth, start) + 12 < end || growth.rates.every((rate) => likelyOf(scenario, rate) === 0);
    if (due || end <= start) return [];
    return [notice("no-increase-due", { months: roundTo(end - start, 2) }, `${option.address}.${name}`)];
  });
}

/** When an option likely starts and ends, within the horizon. */
function likelySpan(scenario: Scenario, { from, until }: Spells): { readonly start: number; readonly end: number } {
  const end = until === null ? scenario.horizonMonths : likelyOf(scenario, until);
  return { start: likelyOf(scenario, from), end: Math.min(scenario.horizonMonths, end) };
}

/** Numbers whose last phase ends while the option goes on, and those of phases that begin when it has ended. */
function oddPhases(option: OptionScenario, scenario: Scenario, spells: Spells): Notice[] {
  const { start, end } = likelySpan(scenario, spells);
  const horizon = scenario.horizonMonths;
  const outside = { horizon, ends: end < horizon ? "option" : "horizon", currency: scenario.currency } as const;
  return givenIn(option).flatMap(([address, given]): Notice[] => {
    if (given.as !== "phases") return [];
    let months = 0;
    const late = given.months.flatMap((length, index): Notice[] => {
      const begins = start + months;
      months += length ?? 0;
      return begins < end || end <= start ? [] : [notice("outside-horizon", outside, `${address}.${index + 1}`)];
    });
    const ended = given.months.at(-1) !== null && start + months < end;
    return ended ? [notice("phases-end", { months }, address)] : late;
  });
}

/** An option's own time and prices, or what the option around it hands down. */
function ownOf(option: OptionScenario, { at, outer, stop, scenario }: Context): Own {
  const has = (name: string) => option.given.has(name);
  const number = (name: string) => at(`${option.address}.${name}`);
  const after = (...waits: string[]) => {
    const all = [...(outer && outer.from !== START ? [outer.from] : []), ...waits.filter(has).map(number)];
    return all.length > 0 ? add(...all) : START;
  };
  const from = after("startAfterMonths", "searchMonths");
  const agreedMonths = has("months") ? number("months") : null;
  const { months, until } = lengthOf(from, agreedMonths, stop);
  const rampUp =
    option.rampUp === "profile"
      ? { months: number("rampUp.months"), startingAt: number("rampUp.startingAt") }
      : option.rampUp === null && outer
        ? outer.rampUp
        : null;
  return {
    spells: {
      from,
      ...(has("searchMonths") ? { begins: after("startAfterMonths") } : {}),
      until,
      tenure: has("tenureMonths") ? number("tenureMonths") : null,
      search: has("tenureMonths") && has("searchMonths") ? number("searchMonths") : null,
    },
    from,
    months,
    agreedMonths,
    increase: has("annualIncrease")
      ? growthOf(option, "annualIncrease", from, { scenario, at })
      : (outer?.increase ?? null),
    rampUp,
    rampsUp: has("rampUp") || rampUp !== null,
    weeksPerYear: has("weeksPerYear") ? number("weeksPerYear") : (outer?.weeksPerYear ?? at("weeksPerYear")),
    hoursPerDay: hoursPerDayOf(option, at, outer?.hoursPerDay ?? null),
    vat: has("irrecoverableVat")
      ? number("irrecoverableVat")
      : (outer?.vat ?? (assumptionAt(scenario, "irrecoverableVat") ? at("irrecoverableVat") : null)),
  };
}

/** From the currency of an option to that of the scenario; hours have none. */
function converter({ currency }: OptionScenario, { scenario, at }: Context): (flow: Flow) => Flow {
  if (currency === scenario.currency) return (flow) => flow;
  return (flow) => scaled(at(`exchangeRates.${currency}`), flow);
}

/** How long the option runs and when it ends: after its own months or at the stop, whichever comes first. */
function lengthOf(from: Formula, own: Formula | null, stop: Formula | null) {
  if (stop === null) return { months: own, until: own && add(from, own) };
  const served = subtract(stop, from);
  return own === null
    ? { months: served, until: stop }
    : { months: min(own, served), until: min(add(from, own), stop) };
}

/** The options inside an option, counted from its start and ended with it; ids and labels carry the part's own. */
function partsOf(option: OptionScenario, name: string, context: Context, until: Formula | null, outer: Outer): Part[] {
  const inside: Context = { ...context, stop: until, outer };
  const prefix = `${option.address}.${name}.`;
  const parts = option.parts.filter((part) => part.address.startsWith(prefix));
  return parts.map((part) => {
    const compiled = compileOption(part, inside);
    const items = compiled.items.map((item) => ({
      ...item,
      id: `${part.id}.${item.id}`,
      part: part.id,
      label: { text: `${compiled.title}: ${item.label.text}`, key: item.label.key },
    }));
    return { ...compiled, items };
  });
}

function inputsOf(option: OptionScenario, context: Context, terms: Terms, own: Own): Inputs {
  const { at, scenario } = context;
  const { spells, increase } = own;
  const { fields } = kinds[option.kind] as Engagement;
  const number = (name: string) => at(`${option.address}.${name}`);
  const has = (name: string) =>
    option.given.has(name) || (fields[name]?.type === "employerTaxes" && option.contributions.length > 0);
  const share = (name: string, bases: Bases, of: string = name) =>
    shareOf(number(name), howOf(option.given.get(name)), bases, increase, periodOf(fields[of]));
  return {
    has,
    number,
    growth: (name) => growthOf(option, name, own.from, context),
    fixed: (name) => assumptionAt(scenario, `${option.address}.${name}`)?.quantity.value ?? Number.NaN,
    word: (name) => {
      const given = option.given.get(name);
      return given?.as === "word" ? given.word : "";
    },
    share,
    shares: (name, bases) => {
      const given = option.given.get(name);
      if (given?.as !== "shares") return [{ name: null, money: share(name, bases) }];
      return given.names.map((one) => ({ name: one, money: share(`${name}.${one}`, bases, name) }));
    },
    employerTaxes: (pay) =>
      employerTaxesOf(option, { ...context, spells }, pay, (bases) => share("employerTaxes", bases)),
    parts: (name) => partsOf(option, name, context, spells.until, own),
    terms,
    kind: option.kind,
  };
}

/** What the amount of a field is of. */
function periodOf(field: Field | undefined): Money[number]["per"] {
  const unit = field && "unit" in field ? field.unit : "money/year";
  return unit === "money" ? "once" : unit === "money/month" ? "month" : "year";
}

/** The imputed line of ramp-up, and the hours that are delivered and not productive: those that it takes and those not utilized. */
function rampUpOf(
  profile: Outer["rampUp"],
  lump: Formula | null,
  spells: Spells,
  during: Timing,
  engaged: Engaged,
): { flow: Flow | null; lostHours: Flow | null } {
  const idle = engaged.utilized?.idle ?? null;
  if (lump !== null) return { flow: paid(lump, { when: "start", spells, growth: null }), lostHours: idle };
  if (profile === null) return { flow: null, lostHours: idle };
  const ramp: RampUp = { when: "rampUp", spells, growth: null, ...profile };
  // Pay on notice, and the contributions on it, are no pay of the months of ramp-up.
  const pay = engaged.pay.flatMap((flow) => withoutEnds(flow) ?? []);
  const hours = engaged.utilized?.productive ?? engaged.hours;
  return {
    flow: pay.length > 0 ? sum(...pay.map((flow) => lostTo(ramp, during, flow))) : null,
    lostHours: hours && sum(...present(idle, lostTo(ramp, during, hours))),
  };
}
