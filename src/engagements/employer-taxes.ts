/** Employer taxes by the rules of a jurisdiction: the fields that a file may give, and a line for each component. */
import { type Band, type Flow, paid, sum } from "../core/flow.ts";
import { constant, divide, type Formula, MONTHS_PER_YEAR, max, min, multiply, subtract } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { YearMonth } from "../core/model.ts";
import type { NoticeCode, NoticeValues } from "../core/notice.ts";
import type { Timing } from "../core/timing.ts";
import {
  type Assessed,
  type AssessedBracket,
  type AssessedComponent,
  type AssessedLimit,
  type AssessedRate,
  type Assessment,
  assess,
  type Employer,
  figureParts,
  type Reference,
} from "../figures/assessment.ts";
import { doubtsOf } from "../figures/dated.ts";
import {
  chargesOf,
  type Dated,
  type Jurisdiction,
  type Parameter,
  parametersOf,
  parametersOfOne,
} from "../figures/jurisdiction.ts";
import { jurisdictionOf as jurisdictionNamed } from "../figures/jurisdictions.ts";
import { sources } from "../figures/sources.ts";
import type { EmploymentPay } from "./engagement.ts";
import { MOST_MONEY, type NumberField, type WordField } from "./field.ts";

/** What `employerTaxes: { jurisdiction, ... }` came to: the numbers are assumptions, the facts choose rules. */
export interface GivenJurisdiction {
  readonly as: "jurisdiction";
  readonly jurisdiction: string;
  /** The keys of the components, limits and figures whose own number is given. */
  readonly own: readonly string[];
  readonly facts: Readonly<Record<string, number | string>>;
}

const MONEY = { min: 0, max: MOST_MONEY };
const RATIO = { min: 0, max: 1 };

/** The rates, limits and amounts of a jurisdiction that a file may give as the employer's own, by key. */
function ownFields({ components }: Jurisdiction): Readonly<Record<string, NumberField>> {
  const fields: Record<string, NumberField> = {};
  for (const { id, label, rule, override } of components) {
    const { sets, why: help, example } = override;
    const amount = chargesOf(rule).find((charge) => "amount" in charge);
    const kind =
      sets === "cap"
        ? ({ unit: "money/year", bounds: MONEY } as const)
        : amount !== undefined && "amount" in amount
          ? ({ unit: `money/${amount.per}`, bounds: MONEY } as const)
          : ({ unit: "ratio", bounds: RATIO } as const);
    fields[id] = { type: "number", ...kind, label, help, example };
  }
  for (const parameter of parametersOf(components)) fields[parameter.id] ??= limitField(parameter);
  return fields;
}

const limitField = ({ label, per, dated, example }: Parameter): NumberField => ({
  type: "number",
  unit: `money/${per}`,
  bounds: MONEY,
  label,
  help: "in place of the built-in limit",
  example: example ?? `${dated.at(-1)?.value}`,
});

/** What a file may give beside `jurisdiction`: each rate, limit and amount of the employer's own, and each fact. */
export function jurisdictionFields(jurisdiction: Jurisdiction): Readonly<Record<string, NumberField | WordField>> {
  const chosen = Object.entries(jurisdiction.facts).map(([name, fact]): [string, NumberField | WordField] => {
    const words = { label: fact.label, help: fact.why, example: fact.example };
    if (fact.type === "number")
      return [name, { type: "number", unit: fact.unit, bounds: fact.bounds, fixed: "rules", ...words }];
    return [name, { type: "word", words: fact.words, ...words }];
  });
  return { ...ownFields(jurisdiction), ...Object.fromEntries(chosen) };
}

/** What a component may be given as a map of: its rate, and the limits of its base. */
export function partFields({ components }: Jurisdiction, id: string): Readonly<Record<string, NumberField>> {
  const component = components.find((one) => one.id === id);
  if (component === undefined || component.override.sets === "cap") return {};
  const parameters = parametersOfOne(component);
  if (parameters.length === 0) return {};
  const { label, override } = component;
  const rate: NumberField = {
    type: "number",
    unit: "ratio",
    bounds: RATIO,
    label,
    help: override.why,
    example: "2.7%",
  };
  return { rate, ...Object.fromEntries(parameters.map((parameter) => [parameter.id, limitField(parameter)])) };
}

/** What a rate, limit or amount may be from a date on: the number, and the parts that its figures have. */
export function fieldsSince(
  jurisdiction: Jurisdiction,
  key: string,
): { readonly whole?: NumberField; readonly parts: Readonly<Record<string, NumberField>> } {
  const component = jurisdiction.components.find(({ id }) => id === key);
  const whole = ownFields(jurisdiction)[key];
  if (whole === undefined || component?.override.sets !== undefined) return { parts: {} };
  if (component === undefined) return { whole, parts: {} };
  const parts = figureParts(component);
  // A fading relief and rates by pay have no one number.
  const one = parts.every((part) => ["rate", "share", "floor", "amount"].includes(part));
  const { rate, ...limits } = partFields(jurisdiction, key);
  const figures = Object.fromEntries(parts.map((part) => [part, whole]));
  const own = rate === undefined || parts.length > 0 ? {} : { rate };
  return { ...(one ? { whole } : {}), parts: { ...own, ...figures, ...limits } };
}

/** The parts of a component of which each may be numbers by dates; not the rate of one whose figures have no one number. */
export function datedParts(jurisdiction: Jurisdiction, key: string): Readonly<Record<string, NumberField>> {
  const { rate, ...limits } = partFields(jurisdiction, key);
  return rate === undefined || fieldsSince(jurisdiction, key).whole === undefined ? limits : { rate, ...limits };
}

/** Where languages have the name of a component, a fact or a limit of a jurisdiction. */
export const jurisdictionKey = (jurisdiction: string, key: string): string => `jurisdictions.${jurisdiction}.${key}`;

/** The jurisdiction of a given one. @throws TypeError for a name that parsing would have refused. */
export function jurisdictionOf({ jurisdiction }: Pick<GivenJurisdiction, "jurisdiction">): Jurisdiction {
  const known = jurisdictionNamed(jurisdiction);
  if (known === undefined) throw new TypeError(`no jurisdiction ${jurisdiction}`);
  return known;
}

const employerOf = ({ own, facts }: GivenJurisdiction): Employer => ({
  own,
  fact: (name) => facts[name],
});

/** Which figures and charges hold for the employer in these months. */
export function assessed(given: GivenJurisdiction, months: Assessed): Assessment {
  const jurisdiction = jurisdictionOf(given);
  const of = JSON.stringify([given.own, given.facts, months]);
  const last = lately.get(jurisdiction);
  if (last?.of === of) return last.assessment;
  const assessment = assess(jurisdiction, employerOf(given), months);
  lately.set(jurisdiction, { of, assessment });
  return assessment;
}

/** The last assessment of a place: options of one file have one employer, as a rule. */
const lately = new WeakMap<Jurisdiction, { readonly of: string; readonly assessment: Assessment }>();

/** A figure as an assumption that nobody overrode. */
export function figureField({ label, unit, figure }: Assessment["figures"][number]): NumberField {
  const { value, from } = figure;
  return {
    type: "number",
    unit,
    bounds: unit === "ratio" ? RATIO : MONEY,
    label,
    help: label,
    example: "",
    figure: { value, source: citation(figure), asOf: from },
  };
}

/** Where a figure was read, and how well that confirms it. */
export function citation({
  sources: ids,
  note,
  ...read
}: Pick<Dated, "sources" | "status" | "secondhand" | "note">): string {
  const remarks = [...(note ? [note] : []), ...doubtsOf(read)];
  return `${ids.map((id) => sources[id]).join("; ")}${remarks.length > 0 ? ` (${remarks.join("; ")})` : ""}`;
}

/** What the lines are built from. */
export interface LevyContext {
  /** The address of the option; its numbers stand below `employerTaxes`. */
  readonly option: string;
  readonly start: YearMonth;
  readonly months: number;
  readonly pay: Pick<EmploymentPay, "base" | "special">;
  /** Paid hours a month. */
  readonly hours: Formula;
  /** The spells of employment. */
  readonly during: Timing;
  readonly at: (address: string) => Formula;
}

/** A line for each component that is due. */
export function employerTaxItems(given: GivenJurisdiction, context: LevyContext): Item[] {
  const assessment = assessed(given, { start: context.start, months: context.months });
  const { base, special } = context.pay;
  const flows = new Map<string, Flow>([
    ["pay", sum(base, ...special)],
    ["basePay", base],
    ["specialPay", sum(...special)],
  ]);
  return assessment.components.flatMap(({ component, charges }): Item[] => {
    const due = charges.flatMap((charge) => chargeFlow(charge, flows, context) ?? []);
    if (due.length === 0) return [];
    const { id, label } = component;
    const flow = sum(...due);
    flows.set(id, flow);
    const called = { text: label, key: jurisdictionKey(given.jurisdiction, id) };
    return [{ id: `employerTaxes.${id}`, label: called, category: "onCosts", basis: "cash", flow }];
  });
}

const A_YEAR = {
  year: null,
  quarter: constant(4, "quarters/year"),
  month: MONTHS_PER_YEAR,
  week: constant(52, "weeks/year"),
} as const;

type Charged = AssessedComponent["charges"][number];

/** The number that the option gives, or the law, for what a charge refers to. */
const numbersOf =
  ({ option, at }: LevyContext) =>
  ({ key }: Reference) =>
    at(`${option}.employerTaxes.${key}`);

/** What a charge comes to; null where what it falls on is not paid. */
const chargeFlow = (charge: Charged, flows: ReadonlyMap<string, Flow>, context: LevyContext): Flow | null =>
  charge.is === "amount" ? amountFlow(charge, context) : contributionFlow(charge, flows, context);

/** Money for each month, year or paid hour of employment. */
function amountFlow({ stretches, per }: Extract<Charged, { is: "amount" }>, context: LevyContext): Flow | null {
  const numberAt = numbersOf(context);
  const amounts = stretches.map(({ from, to, amount }) => {
    const each = numberAt(amount);
    const month = { month: each, year: divide(each, MONTHS_PER_YEAR), hour: multiply(each, context.hours) }[per];
    return paid(month, { ...context.during, window: { from, to } } as Timing);
  });
  return amounts.length > 0 ? sum(...amounts) : null;
}

/** Rates on what is paid of each base, between limits. */
function contributionFlow(
  charge: Extract<Charged, { is: "charge" }>,
  flows: ReadonlyMap<string, Flow>,
  context: LevyContext,
): Flow | null {
  const numberAt = numbersOf(context);
  const of = charge.on.flatMap(
    (base) => (typeof base === "string" ? flows.get(base) : chargeFlow(base, flows, context)) ?? [],
  );
  const bases = of.filter((flow) => flow.flow !== "sum" || flow.of.length > 0);
  if (bases.length === 0) return null;
  const inAYear = (reference: Reference) => {
    const factor = A_YEAR[reference.per];
    return factor === null ? numberAt(reference) : multiply(numberAt(reference), factor);
  };
  const limit = ({ of, times, less }: AssessedLimit): Formula => {
    const whole = times === 1 ? inAYear(of) : multiply(inAYear(of), constant(times, "ratio"));
    return less === null ? whole : subtract(whole, inAYear(less));
  };
  const one = (limits: readonly AssessedLimit[], join: (...of: Formula[]) => Formula): Formula | null => {
    const [first, ...rest] = limits.map(limit);
    return first === undefined ? null : rest.length === 0 ? first : join(first, ...rest);
  };
  const rateOf = ({ of, floor }: AssessedRate): Formula => {
    if (of === "relief") return constant(-1, "ratio");
    const rate = of.length === 0 ? constant(1, "ratio") : multiply(...of.map(numberAt));
    return floor === null ? rate : max(rate, numberAt(floor));
  };
  const scaleOf = (scale: NonNullable<AssessedBracket["scale"]>): Pick<Band, "scale"> => {
    if (scale === "slab") return { scale };
    const { least, power, digits } = scale;
    return { scale: { least: least === null ? constant(0, "ratio") : numberAt(least), power, digits } };
  };
  const plain = charge.years.every(({ brackets }) =>
    brackets.every(({ threshold, cap }) => threshold.length + cap.length === 0),
  );
  return {
    flow: "accumulated",
    of: sum(...bases),
    during: context.during,
    // Without limits each basis is the same; the year's has the least to work out.
    limits: plain ? "year" : charge.basis,
    years: charge.years.map(({ from, to, continues, brackets }) => ({
      from,
      to,
      ...(continues ? { continues: true as const } : {}),
      bands: brackets.map(({ rate, threshold, cap, scale }) => ({
        rate: rateOf(rate),
        above: one(threshold, max),
        upTo: one(cap, min),
        ...(scale === undefined ? {} : scaleOf(scale)),
      })),
    })),
  };
}

/** Says what was assumed, carried forward or not final; `has`: whether the option gives a field. */
export function sayEmployerTaxes(
  given: GivenJurisdiction,
  has: (field: string) => boolean,
  { option, start, months }: Pick<LevyContext, "option" | "start" | "months">,
  notice: <Code extends NoticeCode>(code: Code, address: string, values: NoticeValues[Code]) => void,
): void {
  const { figures, assumed } = assessed(given, { start, months });
  const { jurisdiction } = given;
  const address = `${option}.employerTaxes`;
  const { caveats = [], expects = {} } = jurisdictionOf(given);
  for (const index of caveats.keys()) notice("jurisdiction-caveat", address, { jurisdiction, caveat: `${index}` });
  for (const field of Object.keys(expects)) {
    if (!has(field)) notice("field-expected", `${option}.${field}`, { jurisdiction, field });
  }
  const told = Object.entries(given.facts).map(([name, value]) => `${name}=${value}`);
  if (told.length > 0) notice("employer-given", address, { jurisdiction, facts: told.join(", ") });
  for (const key of assumed) notice("employer-assumed", `${address}.${key}`, { jurisdiction, key });
  const keys = (which: (figure: Assessment["figures"][number]) => boolean) =>
    figures
      .filter(which)
      .map(({ key }) => key)
      .join(", ");
  const announced = figures.filter(({ figure }) => figure.status === "provisional");
  if (announced.length > 0) {
    const read = announced.map(({ figure }) => figure.secondhand ?? false);
    const secondhand = read.every(Boolean) ? "all" : read.some(Boolean) ? "some" : "none";
    const listed = keys((one) => announced.includes(one));
    notice("figure-provisional", address, { jurisdiction, figures: listed, secondhand });
  }
  const secondary = keys(({ figure }) => figure.status === "secondary");
  if (secondary !== "") notice("figure-secondary", address, { jurisdiction, figures: secondary });
  const years = [...new Set(figures.flatMap(({ carriedInto }) => carriedInto))].sort();
  if (years.length > 0) {
    notice("figure-carried", address, {
      jurisdiction,
      years: years.join(", "),
      figures: keys(({ carriedInto }) => carriedInto.length > 0),
      write: ownNumbers(figures, jurisdictionOf(given).yearStart),
    });
  }
}

/** What to write for figures that were carried forward, each at what it is now: `zvw: { 2027: 6.1% }`, or by parts `{ 2027: { rate: 1%, floor: 20 } }`. */
function ownNumbers(figures: Assessment["figures"], yearStart: number): string {
  const numbers = new Map<string, string>();
  const parts = new Map<string, string[]>();
  for (const { carriedInto, figure, unit, setBy, part } of figures) {
    const [first] = carriedInto;
    if (first === undefined) continue;
    const value = unit === "ratio" ? `${Number((figure.value * 100).toPrecision(12))}%` : `${figure.value}`;
    const key = `${setBy}: { ${sinceYear(first, yearStart)}`;
    if (part === null) {
      numbers.set(key, value);
      continue;
    }
    const own = [...(parts.get(key) ?? []), `${part}: ${value}`];
    parts.set(key, own);
    numbers.set(key, `{ ${own.join(", ")} }`);
  }
  return [...numbers].map(([key, value]) => `${key}: ${value} }`).join(", ");
}

/** The date with which a contribution year begins, as a key of numbers that count from it: `2027`, `2027-04`. */
const sinceYear = (year: string, yearStart: number): string =>
  yearStart === 1 ? year : `${year.slice(0, 4)}-${String(yearStart).padStart(2, "0")}`;
