/** The shipped figures of employer taxes: which jurisdictions there are, and every number of one with its source. */
import { defined } from "../core/defined.ts";
import type { UnitName } from "../core/unit.ts";
import { assess, monthIndex, yearName } from "../figures/assessment.ts";
import { FIGURES_READ } from "../figures/figure.ts";
import {
  type Base,
  type Component,
  chargesOf,
  type Dated,
  type Jurisdiction,
  type Limit,
  parametersIn,
  parametersOf,
  type Rule,
  ratesIn,
  type Status,
} from "../figures/jurisdiction.ts";
import { jurisdictionNames, jurisdictionOf } from "../figures/jurisdictions.ts";
import { sources } from "../figures/sources.ts";
import { expectOptions } from "../scenario/input.ts";
import { type Heading, head } from "./finding.ts";

export interface DatedFigure {
  /** A rate as a ratio. */
  readonly value: number;
  /** ISO date. */
  readonly from: string;
  /** ISO date of the first day that it does not cover; null: until the law changes. */
  readonly until: string | null;
  readonly status: Status;
  /** Of a provisional figure: it was read as a secondary one is. */
  readonly secondhand?: true;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** What a rate falls on: `pay`, `basePay specialPay`, or the ids of other components; of it the part between limits of its own. */
export interface RateBase {
  readonly on: string;
  readonly above?: string;
  readonly upTo?: string;
}

/** What is said of the employer: a word, or a number from or above a bound. */
export type Condition =
  | { readonly fact: string; readonly is: string }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly above: number };

/** One rate of a component, in the case that its conditions name. */
export interface ComponentRate {
  /** Taken together; none of an amount. */
  readonly bases: readonly RateBase[];
  /** All of them hold; none: always. */
  readonly when: readonly Condition[];
  /** Figures of a rate, or who sets it: the employer, or an allowance that spares another contribution. */
  readonly rate: readonly DatedFigure[] | "own" | "relief";
  /** Set where it is money, whatever the pay. */
  readonly amountPer?: "month" | "year" | "hour";
  /** The employer's share of the rate, where it pays a part. */
  readonly share?: readonly DatedFigure[];
  /** The id of a limit, or a multiple or a difference of such: `4 x pss`. */
  readonly above?: string;
  readonly upTo?: string;
  readonly limits: "year" | "quarter" | "cumulative" | "toDate" | "month";
  /**
   * `slab`: on all pay where it lies between the limits. `taper`: a relief of all pay below the upper limit, by
   * `least` and a part of the rate that fades to nothing at the limit. Left out: on the pay between the limits.
   */
  readonly scale?: "slab" | "taper";
  readonly least?: readonly DatedFigure[];
  /** In force only from and until a date. */
  readonly since?: string;
  readonly until?: string;
}

export interface ComponentFigures {
  readonly id: string;
  readonly label: string;
  /** `pay`, `basePay`, `specialPay`, or the ids of the components that it is taken of: all that its rates fall on. */
  readonly on: string;
  readonly rates: readonly ComponentRate[];
  /** What an employer can write under its id. */
  readonly own: {
    readonly sets: "rate" | "upTo" | "amount";
    /** What holds without it. */
    readonly without: "figures" | "noLine" | "issue";
    readonly why: string;
    readonly example: string;
    readonly assumed?: string;
  };
}

export interface LimitFigures {
  readonly id: string;
  readonly label: string;
  readonly per: "year" | "quarter" | "month" | "week";
  readonly figures: readonly DatedFigure[];
}

export interface EmployerFact {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly example: string;
  /** Of a number. */
  readonly unit?: UnitName;
  /** Of a word: each with its meaning. */
  readonly words?: Readonly<Record<string, string>>;
  /** What holds without it. */
  readonly assumed: { readonly value: string; readonly say: string };
}

/** What law or custom adds to a hire, as a line of a file: `noticeMonths: 4 weeks`. */
export interface EmploymentTerm {
  readonly field: string;
  readonly value: string;
  readonly say: string;
  readonly source: string;
}

export interface JurisdictionSummary {
  readonly id: string;
  readonly title: string;
  readonly currency: string;
  /** The contribution years whose limits and common rates are published and final. */
  readonly years: readonly string[];
}

export interface JurisdictionFigures extends JurisdictionSummary {
  /** The month with which a contribution year begins, 1 to 12. */
  readonly yearStart: number;
  readonly components: readonly ComponentFigures[];
  readonly limits: readonly LimitFigures[];
  readonly facts: readonly EmployerFact[];
  /** The terms of employment that were read. */
  readonly terms: readonly EmploymentTerm[];
  /** What its law has severance bear, where that was read; no line has it. */
  readonly severance?: Omit<EmploymentTerm, "field" | "value">;
  readonly notes: readonly string[];
}

export interface FiguresFinding extends Omit<Heading<"figures">, "scenario"> {
  /** The month in which the sources were read, as `2026-11`. */
  readonly read: string;
  readonly jurisdictions: readonly JurisdictionSummary[];
  /** Everything about one of them, where one was asked for. */
  readonly jurisdiction?: JurisdictionFigures;
}

/** Every jurisdiction in short or, by its name, one in full. @throws ScenarioError for a name that is not shipped. */
export function figures(name?: string): FiguresFinding {
  const heading = { ...head("figures"), read: FIGURES_READ, notices: [] };
  if (name === undefined) {
    return {
      ...heading,
      jurisdictions: jurisdictionNames().map((id) => summaryOf(id, jurisdictionOf(id) as Jurisdiction)),
    };
  }
  expectOptions({ jurisdiction: name }, "figures", { jurisdiction: jurisdictionNames() });
  const jurisdiction = jurisdictionOf(name) as Jurisdiction;
  return { ...heading, jurisdictions: [summaryOf(name, jurisdiction)], jurisdiction: inFull(name, jurisdiction) };
}

function summaryOf(id: string, jurisdiction: Jurisdiction): JurisdictionSummary {
  return { id, title: jurisdiction.title, currency: jurisdiction.currency, years: yearsOf(jurisdiction) };
}

/**
 * A year counts when an employer who says no more than has to be said finds every rate and limit of it published: none
 * missing or carried from an earlier year, and no limit provisional.
 */
function yearsOf(jurisdiction: Jurisdiction): string[] {
  const { components, yearStart } = jurisdiction;
  const required = components.flatMap(({ id, override }) => (override.without === "required" ? [id] : []));
  const employer = { own: required, fact: () => undefined };
  const end = Math.max(
    monthIndex("2027-01-01"),
    ...[...components.flatMap(ratesIn), ...parametersOf(components).map(({ dated }) => dated)]
      .flat()
      .map(({ until, from }) => monthIndex(until ?? from)),
  );
  const years: string[] = [];
  for (let month = monthIndex(FIRST) + yearStart - 1; month < end; month += 12) {
    const start = { year: Math.floor(month / 12), month: (month % 12) + 1 };
    const { figures, missing } = assess(jurisdiction, employer, { start, months: 12 });
    const published = figures.every(
      ({ carriedInto, unit, figure }) =>
        carriedInto.length === 0 && (unit === "ratio" || figure.status !== "provisional"),
    );
    if (missing.length === 0 && published) years.push(yearName(jurisdiction, month));
  }
  return years;
}

/** No earlier year was looked for. */
const FIRST = "2024-01-01";

function inFull(id: string, jurisdiction: Jurisdiction): JurisdictionFigures {
  const { components, facts, terms = {}, notes, caveats = [], severance, yearStart } = jurisdiction;
  return {
    ...summaryOf(id, jurisdiction),
    yearStart,
    components: components.map(componentOf),
    limits: parametersOf(components).map(({ id, label, per, dated }) => ({
      id,
      label,
      per,
      figures: dated.map(figureOf),
    })),
    facts: Object.entries(facts).map(([name, fact]): EmployerFact => {
      const { label, why, example, assumed } = fact;
      const kind = fact.type === "number" ? { unit: fact.unit } : { words: fact.words };
      return {
        id: name,
        label,
        why,
        example,
        ...kind,
        assumed: { value: `${assumed.value}`, say: assumed.say },
      };
    }),
    terms: Object.entries(terms).map(([field, { value, say, source }]) => ({
      field,
      value,
      say,
      source: sources[source],
    })),
    ...(severance === undefined ? {} : { severance: { say: severance.say, source: sources[severance.source] } }),
    notes: [...notes, ...caveats],
  };
}

const WITHOUT = { figures: "figures", omitted: "noLine", required: "issue" } as const;

function componentOf({ id, label, rule, override }: Component): ComponentFigures {
  const { why, example, assumed, sets, without = "figures" } = override;
  const [first] = chargesOf(rule);
  const of = first !== undefined && "amount" in first ? "amount" : "rate";
  const rates = ratesOf(rule, []);
  const on = new Set(rates.flatMap(({ bases }) => bases.flatMap((base) => base.on.split(" "))));
  return {
    id,
    label,
    on: [...on].join(" ") || "pay",
    rates,
    own: {
      sets: sets === "cap" ? "upTo" : of,
      without: WITHOUT[without],
      why,
      example,
      ...defined({ assumed }),
    },
  };
}

/** A rate for each case in which something is due. */
function ratesOf(rule: Rule, when: readonly Condition[]): ComponentRate[] {
  if (rule === null) return [];
  if ("words" in rule) {
    return Object.entries(rule.words).flatMap(([is, inside]) => ratesOf(inside, [...when, { fact: rule.by, is }]));
  }
  if ("cases" in rule) {
    return rule.cases.flatMap(({ rule: inside, ...bound }) => ratesOf(inside, [...when, { fact: rule.by, ...bound }]));
  }
  return chargesOf(rule).flatMap((charge): ComponentRate[] => {
    const inForce = defined({ since: charge.since, until: charge.until });
    if ("amount" in charge) {
      const rate = charge.amount === "own" ? charge.amount : charge.amount.map(figureOf);
      return [{ bases: [], when, rate, amountPer: charge.per, limits: "month", ...inForce }];
    }
    const bases = basesOf(charge.on ?? ["pay"]);
    return charge.brackets.map(({ rate, threshold, cap, taper }) => ({
      bases,
      when,
      rate: typeof rate === "string" ? rate : rate.dated.map(figureOf),
      ...defined({ share: typeof rate === "string" ? undefined : rate.share?.map(figureOf) }),
      ...limitsOf(threshold, cap),
      limits: charge.basis,
      ...(taper ? { scale: "taper", least: taper.least.map(figureOf) } : charge.scale ? { scale: charge.scale } : {}),
      ...inForce,
    }));
  });
}

/** Bases without limits of their own are one, under all their names. */
function basesOf(on: readonly Base[]): RateBase[] {
  const plain = on.filter((base) => typeof base === "string");
  const counted = on.flatMap((base): RateBase[] => {
    if (typeof base === "string") return [];
    const limits = limitsOf(base.threshold, base.cap);
    return basesOf(base.on).map((inside) => ({ ...inside, ...limits }));
  });
  return [...counted, ...(plain.length > 0 ? [{ on: plain.join(" ") }] : [])];
}

const limitsOf = (threshold: Limit | undefined, cap: Limit | undefined) =>
  defined({ above: threshold && limitText(threshold), upTo: cap && limitText(cap) });

/** `pss`, `4 x pss`, `ympe - exemption`. */
function limitText(limit: Limit): string {
  const [of, less] = parametersIn(limit).map(({ id }) => id);
  if ("times" in limit) return `${limit.times} x ${of}`;
  return less === undefined ? `${of}` : `${of} - ${less}`;
}

function figureOf({ value, from, until, status, secondhand, sources: ids, note }: Dated): DatedFigure {
  const cited = ids.map((id) => sources[id]);
  return {
    value,
    from,
    until: until ?? null,
    status,
    ...defined({ secondhand }),
    sources: cited,
    ...defined({ note }),
  };
}
