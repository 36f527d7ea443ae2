/** Which charges and which figures of a jurisdiction apply to one employer over a stretch of months. */
import type { ContributionLimits } from "../core/flow.ts";
import type { YearMonth } from "../core/model.ts";
import type { UnitName } from "../core/unit.ts";
import {
  type Amount,
  type Base,
  type Bracket,
  type Charge,
  type Component,
  chargesOf,
  type Dated,
  type Jurisdiction,
  type Limit,
  type Parameter,
  parametersIn,
  parametersOfOne,
  type Rule,
  type Taper,
} from "./jurisdiction.ts";

/** What is known of the employer. */
export interface Employer {
  /** Where numbers of its own are given: a component, a parameter, a parameter of one component, or a figure from a date on. */
  readonly own: readonly string[];
  fact(name: string): number | string | undefined;
}

/** Whether numbers of the employer's own are given for a component or parameter, whole, in parts or from a date on. */
export const isGiven = (own: readonly string[], id: string): boolean =>
  own.some((key) => key === id || key.startsWith(`${id}.`));

/** A figure in use; `key` is its address below `employerTaxes.`. */
export interface UsedFigure {
  readonly key: string;
  readonly label: string;
  readonly unit: UnitName;
  readonly figure: Dated;
  /** The years after its own into which it is carried. */
  readonly carriedInto: readonly string[];
  /** What to write in the file in its place, and the part of it where a component has several. */
  readonly setBy: string;
  readonly part: string | null;
}

/** A number by the key of its figure, or of the employer's own. */
export interface Reference {
  readonly key: string;
  readonly per: Parameter["per"];
}

/** The product of the rates, no less than the floor. */
export interface AssessedRate {
  readonly of: "relief" | readonly Reference[];
  readonly floor: Reference | null;
}

/** A number, times a fixed one, less another. */
export interface AssessedLimit {
  readonly of: Reference;
  readonly times: number;
  readonly less: Reference | null;
}

export interface AssessedBracket {
  readonly rate: AssessedRate;
  /** The greatest of these. */
  readonly threshold: readonly AssessedLimit[];
  /** The least of these. */
  readonly cap: readonly AssessedLimit[];
  readonly scale?: "slab" | AssessedTaper;
}

/** A relief of all pay below the cap; without a least, of the rate itself. */
export interface AssessedTaper {
  readonly least: Reference | null;
  readonly power: number;
  readonly digits: number;
}

/** A contribution year or a part of it, in months of the scenario; may begin before or end after it. */
export interface AssessedYear {
  readonly from: number;
  readonly to: number;
  /** Whether the year before goes on, at other figures. */
  readonly continues: boolean;
  readonly brackets: readonly AssessedBracket[];
}

/** Rates on a base. A base can itself be a charge, at a rate of 1: the part of pay that it counts. */
export interface AssessedCharge {
  readonly is: "charge";
  readonly on: readonly (string | AssessedCharge)[];
  readonly basis: ContributionLimits;
  readonly years: readonly AssessedYear[];
}

/** An amount in `[from, to)`. */
export interface AssessedAmount {
  readonly is: "amount";
  readonly per: Amount["per"];
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly amount: Reference }[];
}

export interface AssessedComponent {
  readonly component: Component;
  readonly charges: readonly (AssessedCharge | AssessedAmount)[];
}

/** A number that is needed and that nobody gives. */
export interface MissingFigure {
  readonly component: Component;
  /** What the employer would write; null where only a later start helps. */
  readonly write: { readonly key: string; readonly example: string } | null;
  /** The contribution year without figures; null: in every year only the employer knows it. */
  readonly year: string | null;
  /** The month of the first figure, `2026-01`; null where there is none. */
  readonly from: string | null;
}

export interface Assessment {
  readonly components: readonly AssessedComponent[];
  readonly figures: readonly UsedFigure[];
  readonly missing: readonly MissingFigure[];
  /** The facts and components whose stated assumption was used. */
  readonly assumed: readonly string[];
  /** The facts that a rule asked for, or would have asked for without the employer's own number. */
  readonly asked: readonly string[];
  /** The limits that a rule reads. */
  readonly limits: readonly string[];
}

/** Months since year 0 of an ISO date's month. */
export const monthIndex = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** The figure in force in a month, or the last one before it; undefined before the first. */
export function figureIn(dated: readonly Dated[], month: number): { figure: Dated; carried: boolean } | undefined {
  const figure = dated.findLast(({ from }) => monthIndex(from) <= month);
  return figure && { figure, carried: figure.until !== undefined && monthIndex(figure.until) <= month };
}

/** The employer's own numbers in the place of a figure from a date on: `wageBase.2027`, `prsi.2027-10-01.rate1`. */
function ownSince({ own }: Pick<Employer, "own">, id: string) {
  return own.flatMap((key) => {
    const inside = key.startsWith(`${id}.`) ? key.slice(id.length + 1) : "";
    const { date = "", part = "" } = OWN_SINCE.exec(inside)?.groups ?? {};
    return date === "" ? [] : [{ key, part, from: date.length === 4 ? `${date}-01` : date }];
  });
}

/** The same for a component, or for a limit, whose own numbers are given for all components that share it or for one alone. */
function ownSinceOf(employer: Pick<Employer, "own">, component: string, id: string) {
  const of = (at: string) => ownSince(employer, at);
  if (id === component) return [...of(id), ...of(`${id}.rate`)];
  const inside = of(component).filter(({ part }) => part === `.${id}`);
  return [...of(id), ...of(`${component}.${id}`), ...inside.map((one) => ({ ...one, part: "" }))];
}

/** A date from which a number counts, as a pattern: a year, a month or a day. */
export const SINCE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

const OWN_SINCE = new RegExp(`^(?<date>${SINCE})(?<part>\\..+)?$`);
const ONLY_SINCE = new RegExp(`^${SINCE}$`);

/** Whether a key of a map is a date from which a number counts. */
export const isSince = (key: string): boolean => ONLY_SINCE.test(key);

/** The parts that a component's figures have, as their addresses end: `rate`, or `rate1` and `rate2`, `share`, `amount`. */
export function figureParts({ rule, override }: Component): readonly string[] {
  const parts = chargesOf(rule).flatMap((charge) => {
    if ("amount" in charge) return charge.amount === "own" ? [] : ["amount"];
    return charge.brackets.flatMap(({ rate, taper }, index) => {
      const suffix = charge.brackets.length > 1 ? `${index + 1}` : "";
      const rates = typeof rate === "string" ? [] : [`rate${suffix}`, ...(rate.share ? [`share${suffix}`] : [])];
      return [...rates, ...(taper ? ["least"] : [])];
    });
  });
  return [...new Set([...parts, ...(override.floor ? ["floor"] : [])])];
}

/** Whether a name is that of such a part, and not of a limit. */
export const isFigurePart = (name: string): boolean => /^(?:rate|share|least|floor|amount)\d*$/.test(name);

/** `2026`, or `2026/27` where a contribution year begins inside a calendar year. */
export function yearName({ yearStart }: Pick<Jurisdiction, "yearStart">, month: number): string {
  const year = Math.floor((month - (yearStart - 1)) / 12);
  return yearStart === 1 ? `${year}` : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The months that are assessed; with `changing` only until no figure changes any more: from there every year is like the one before. */
export interface Assessed {
  readonly start: YearMonth;
  readonly months: number;
  readonly changing?: boolean;
}

/** What holds for the employer in these months. */
export function assess(jurisdiction: Jurisdiction, employer: Employer, of: Assessed): Assessment {
  const known = ledgerOf(jurisdiction, employer);
  const assumed = new Set<string>();
  const asked = new Set<string>();
  const { missing } = known;

  const components = jurisdiction.components.flatMap((component): AssessedComponent[] => {
    const { id, override } = component;
    const own = [id, ...parametersOfOne(component).map((parameter) => `${id}.${parameter.id}`), `${id}.rate`];
    const owned = own.some((key) => employer.own.includes(key));
    const given = isGiven(employer.own, id);
    if (!given && override.without === "required") {
      missing.push({ component, write: { key: id, example: override.example }, year: null, from: null });
    }
    const rule = given || override.without === undefined ? chosen(component, owned) : null;
    const due = rule === null ? [] : chargesOf(rule);
    if (!given && override.assumed && (due.length > 0 || override.without === "omitted")) assumed.add(id);
    if (due.length === 0) return [];
    const assessing = charging(jurisdiction, component, employer, known, of);
    return [{ component, charges: due.map(assessing) }];
  });

  /** With a number of its own a component is due whatever the facts say; they may still choose its limits. */
  function chosen({ rule }: Component, owned: boolean): Rule {
    const all = chargesOf(rule);
    const [any = null] = all;
    const alike = owned && all.every((one) => shapeOf(one) === shapeOf(any));
    const found = choose(rule, !alike);
    if (alike) return Array.isArray(rule) ? (rule as Rule) : any;
    return found ?? (owned ? any : null);
  }

  function choose(rule: Rule, matters: boolean): Rule {
    if (rule === null || !("by" in rule)) return rule;
    let fact = employer.fact(rule.by);
    asked.add(rule.by);
    if (fact === undefined) {
      if (matters) assumed.add(rule.by);
      fact = jurisdiction.facts[rule.by]?.assumed.value;
    }
    if ("words" in rule) return choose(rule.words[String(fact)] ?? null, matters);
    const size = typeof fact === "number" ? fact : Number.POSITIVE_INFINITY;
    const reached = rule.cases.findLast((one) => ("atLeast" in one ? size >= one.atLeast : size > one.above));
    return choose(reached?.rule ?? null, matters);
  }

  return {
    components,
    figures: known.figures(),
    missing,
    assumed: [...assumed],
    asked: [...asked],
    limits: [...known.limits],
  };
}

/** What a charge is apart from its rates: those with one shape differ in nothing that an own rate leaves open. */
function shapeOf(charge: Charge | Amount | null): string {
  if (charge === null || "amount" in charge) return JSON.stringify([charge?.per]);
  const { on, basis, scale, brackets, since, until } = charge;
  return JSON.stringify([on, basis, scale, brackets.map(({ threshold, cap }) => [threshold, cap]), since, until]);
}

type Ledger = ReturnType<typeof ledgerOf>;

/** The figures that are used, each once, and those that are missing. */
function ledgerOf(jurisdiction: Jurisdiction, employer: Employer) {
  const used = new Map<string, UsedFigure>();
  const missing: MissingFigure[] = [];
  const limits = new Set<string>();

  /** Where the employer's own number stands that holds in a month, no figure being later. */
  function ownAt(
    component: Component,
    id: string,
    parts: readonly string[],
    dated: readonly Dated[],
    month: number,
  ): string | null {
    const own = ownSinceOf(employer, component.id, id)
      .filter((one) => parts.includes(one.part) && monthIndex(one.from) <= month)
      .reduce<{ key: string; from: string } | null>((last, one) => (last && last.from > one.from ? last : one), null);
    const found = figureIn(dated, month);
    const later = own && found && monthIndex(found.figure.from) > monthIndex(own.from);
    return own === null || later ? null : own.key;
  }

  /** The figure in force in a month, under its key. */
  function use(
    component: Component,
    { id, label, per, dated }: Parameter,
    part: string,
    unit: UnitName,
    write: MissingFigure["write"],
    month: number,
  ): Reference {
    const found = figureIn(dated, month);
    const own = ownAt(component, id, part === ".amount" ? ["", part] : [part], dated, month);
    if (own !== null) return { key: own, per };
    const year = yearName(jurisdiction, month);
    if (found === undefined) {
      const key = write?.key;
      if (!missing.some((one) => one.component === component && one.write?.key === key)) {
        const from = dated[0]?.from.slice(0, 7) ?? null;
        missing.push({ component, write, year: from === null ? null : year, from });
      }
      return { key: "", per };
    }
    const key = `${id}.${found.figure.from.replace(/-01-01$/, "")}${part}`;
    const several = part !== "" && figureParts(component).length > 1;
    const before = used.get(key)?.carriedInto ?? [];
    const carriedInto = found.carried && !before.includes(year) ? [...before, year] : before;
    used.set(key, {
      key,
      label,
      unit,
      figure: found.figure,
      carriedInto,
      setBy: write?.key ?? id,
      part: several ? part.slice(1) : null,
    });
    return { key, per };
  }

  return { use, ownAt, missing, limits, figures: () => [...used.values()] };
}

/** One component, assessed for an employer; what is used of it stands in the ledger. */
interface Levied {
  readonly component: Component;
  readonly employer: Employer;
  readonly known: Ledger;
  /** The employer's own rate for all years, if any. */
  readonly rateKey: string | undefined;
}

/** The dates on which a figure changes, to the law's number or to the employer's. */
const changesOf = ({ component, employer }: Levied, id: string, dated: readonly Dated[]): string[] => [
  ...dated.map(({ from }) => from),
  ...ownSinceOf(employer, component.id, id).map(({ from }) => from),
];

/** The limits of a component: the numbers they are in a month, and the dates on which they change. */
function limiting(on: Levied) {
  const { component, employer, known } = on;

  function number(parameter: Parameter, month: number): Reference {
    const { id: name, per } = parameter;
    const own = [`${component.id}.${name}`, name].find((key) => employer.own.includes(key));
    known.limits.add(name);
    if (own !== undefined) return { key: own, per };
    const example = { key: name, example: parameter.example ?? `${parameter.dated.at(-1)?.value ?? ""}` };
    return known.use(component, parameter, "", `money/${per}`, example, month);
  }

  return {
    limit(of: Limit | undefined, month: number): AssessedLimit[] {
      if (of === undefined) return [];
      if ("id" in of) return [{ of: number(of, month), times: 1, less: null }];
      if ("less" in of) return [{ of: number(of.of, month), times: 1, less: number(of.less, month) }];
      return [{ of: number(of.of, month), times: of.times, less: null }];
    },
    datesOf: (limits: readonly (Limit | undefined)[]): string[] =>
      limits.flatMap(parametersIn).flatMap(({ id, dated }) => changesOf(on, id, dated)),
  };
}

/** The rates of a component: the law's in a month, or the employer's own in their place. */
function rating({ component, known, rateKey }: Levied) {
  const { id, label, override } = component;
  const write = { key: id, example: override.example };

  const figure = (dated: readonly Dated[], part: string, unit: UnitName, month: number) =>
    known.use(component, { id, label, per: "year", dated }, part, unit, write, month);

  return {
    figure,
    rateOf(rate: Bracket["rate"], suffix: string, month: number): AssessedRate {
      const { floor } = override;
      const part = `.rate${suffix}`;
      const since = known.ownAt(component, id, ["", part], typeof rate === "string" ? [] : rate.dated, month);
      const whole = rateKey ?? (since?.endsWith(part) ? null : since);
      if (whole != null) {
        const least = floor === undefined ? null : figure(floor, ".floor", "ratio", month);
        return { of: [{ key: whole, per: "year" }], floor: least };
      }
      if (rate === "relief") return { of: rate, floor: null };
      if (rate === "own") return { of: [figure([], part, "ratio", month)], floor: null };
      const parts = [rate.dated, rate.share ?? []].filter((dated) => dated.length > 0);
      const of = parts.map((dated, part) =>
        figure(dated, `.${part === 0 ? "rate" : "share"}${suffix}`, "ratio", month),
      );
      return { of, floor: null };
    },
    /** The employer's own relief is a share that does not fade. */
    taperOf({ power, digits, least }: Taper, month: number): AssessedTaper {
      if (rateKey !== undefined) return { least: null, power: 0, digits };
      return { least: figure(least, ".least", "ratio", month), power, digits };
    },
    /** The figures of a charge whose changes cut its years. */
    figuresOf: (brackets: Charge["brackets"]): readonly Dated[] =>
      rateKey !== undefined
        ? (override.floor ?? [])
        : brackets.flatMap(({ rate, taper }) => [
            ...(typeof rate === "string" ? [] : [...rate.dated, ...(rate.share ?? [])]),
            ...(taper?.least ?? []),
          ]),
  };
}

/** Assesses the charges of one component. */
function charging(
  jurisdiction: Jurisdiction,
  component: Component,
  employer: Employer,
  known: Ledger,
  { start, months, changing = false }: Assessed,
) {
  const { id, override } = component;
  const given = [id, `${id}.rate`].find((key) => employer.own.includes(key));
  const rateKey = override.sets === undefined ? given : undefined;
  const on: Levied = { component, employer, known, rateKey };
  const { limit, datesOf } = limiting(on);
  const { figure, rateOf, taperOf, figuresOf } = rating(on);
  const first = start.year * 12 + start.month - 1;

  /** Something for each stretch in which no figure changes, its months counted from the start of the scenario. */
  const inEach = <One>(changes: readonly string[], during: During, one: (from: number) => One) =>
    stretches(jurisdiction, changes, during, first, first + months, changing).map(({ from, to, continues }) => ({
      from: from - first,
      to: to - first,
      continues,
      ...one(from),
    }));

  function bracketsIn({ brackets, scale }: Charge, month: number): AssessedBracket[] {
    const capKey = override.sets === "cap" && employer.own.includes(id) ? id : undefined;
    const own: AssessedLimit[] =
      capKey === undefined ? [] : [{ of: { key: capKey, per: "year" }, times: 1, less: null }];
    return brackets.map(({ rate, threshold, cap, taper }, index) => ({
      ...(taper ? { scale: taperOf(taper, month) } : scale ? { scale } : {}),
      rate: rateOf(rate, brackets.length > 1 ? `${index + 1}` : "", month),
      threshold: limit(threshold, month),
      cap: [...limit(cap, month), ...own],
    }));
  }

  /** The part of a base that counts: a charge of all of it. */
  function part(base: Base): string | AssessedCharge {
    if (typeof base === "string") return base;
    const { threshold, cap } = base;
    const years = inEach(datesOf([threshold, cap]), base, (month) => ({
      brackets: [{ rate: WHOLE, threshold: limit(threshold, month), cap: limit(cap, month) } satisfies AssessedBracket],
    }));
    return { is: "charge", on: base.on.map(part), basis: base.basis, years };
  }

  return (charge: Charge | Amount): AssessedCharge | AssessedAmount => {
    if ("amount" in charge) {
      const { per, amount } = charge;
      const dated = amount === "own" ? [] : amount;
      const amountIn = (month: number): Reference =>
        rateKey === undefined ? figure(dated, ".amount", `money/${per}`, month) : { key: rateKey, per: "year" };
      const changes = rateKey === undefined ? changesOf(on, id, dated) : [];
      return { is: "amount", per, stretches: inEach(changes, charge, (month) => ({ amount: amountIn(month) })) };
    }
    const limits = charge.brackets.flatMap(({ threshold, cap }) => [threshold, cap]);
    const changes = [...changesOf(on, id, figuresOf(charge.brackets)), ...datesOf(limits)];
    const years = inEach(changes, charge, (month) => ({ brackets: bracketsIn(charge, month) }));
    return { is: "charge", on: (charge.on ?? ["pay"]).map(part), basis: charge.basis, years };
  };
}

const WHOLE: AssessedRate = { of: [], floor: null };

/** When a charge or an amount is in force. */
interface During {
  readonly since?: string;
  readonly until?: string;
  readonly basis?: ContributionLimits;
}

/** The contribution years, or their quarters, that touch `[first, end)` while a charge is in force, cut where a figure changes inside one. */
function stretches(
  { yearStart }: Jurisdiction,
  changes: readonly string[],
  { since, until, basis }: During,
  first: number,
  end: number,
  changing: boolean,
): { from: number; to: number; continues: boolean }[] {
  const opens = since === undefined ? Number.NEGATIVE_INFINITY : monthIndex(since);
  const closes = until === undefined ? Number.POSITIVE_INFINITY : monthIndex(until);
  const months = [...new Set(changes.map(monthIndex))].sort((a, b) => a - b);
  const result: { from: number; to: number; continues: boolean }[] = [];
  const length = basis === "quarter" ? 3 : 12;
  const last = changing ? Math.max(first, opens, ...months) : end;
  for (let year = first - ((first - (yearStart - 1)) % 12); year < end && year <= last; year += length) {
    const opened = Math.max(year, opens);
    const closed = Math.min(year + length, closes);
    const cuts = [opened, ...months.filter((month) => month > opened && month < closed), closed];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? end;
      if (to > first && from < end && to > from) result.push({ from, to, continues: index > 0 && from > first });
    }
  }
  return result;
}
