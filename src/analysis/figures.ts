/** The shipped figures of employer taxes: which jurisdictions there are, and every number of one with its source. */
import type { UnitName } from "../core/unit.ts";
import { figureIn, monthIndex, yearName } from "../figures/assessment.ts";
import {
  type Component,
  chargesOf,
  type Dated,
  type Jurisdiction,
  type Limits,
  type OwnNumber,
  parametersOf,
  type Rule,
  type Status,
} from "../figures/jurisdiction.ts";
import { jurisdictions } from "../figures/jurisdictions.ts";
import { sources } from "../figures/sources.ts";
import { type Heading, SCHEMA_VERSION, tool } from "./finding.ts";

export interface DatedFigure {
  /** A rate as a ratio. */
  readonly value: number;
  /** ISO date. */
  readonly from: string;
  /** ISO date of the first day that it does not cover; null: until the law changes. */
  readonly until: string | null;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** One rate of a component, in the case that its conditions name. */
export interface ComponentRate {
  /** `headcount at least 10`, `zone 1`; none: always. */
  readonly when: readonly string[];
  /** Figures of a rate, or who sets it: the employer, or an allowance that spares another contribution. */
  readonly rate: readonly DatedFigure[] | "own" | "spared";
  /** The employer's share of the rate, where it pays a part. */
  readonly share?: readonly DatedFigure[];
  /** The id of a limit. */
  readonly above?: string;
  readonly upTo?: string;
  readonly limits: Limits;
}

export interface ComponentFigures {
  readonly id: string;
  readonly label: string;
  /** `pay`, or the id of the component that it is taken of. */
  readonly on: string;
  readonly rates: readonly ComponentRate[];
  /** What an employer can write under its id. */
  readonly own: Omit<OwnNumber, "why" | "assumed"> & { readonly why: string; readonly assumed?: string };
}

export interface LimitFigures {
  readonly id: string;
  readonly label: string;
  readonly per: "year" | "month";
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
  readonly notes: readonly string[];
}

export interface FiguresFinding extends Omit<Heading<"figures">, "scenario"> {
  readonly jurisdictions: readonly JurisdictionSummary[];
  /** Everything about one of them, where one was asked for. */
  readonly jurisdiction?: JurisdictionFigures;
}

/** Every jurisdiction in short or, by its name, one in full. @throws RangeError for a name that is not shipped. */
export function figures(name?: string): FiguresFinding {
  const heading = { schemaVersion: SCHEMA_VERSION, finding: "figures", tool, notices: [] } as const;
  if (name === undefined) {
    return { ...heading, jurisdictions: Object.entries(jurisdictions).map(([id, one]) => summaryOf(id, one)) };
  }
  const jurisdiction = Object.hasOwn(jurisdictions, name) ? jurisdictions[name] : undefined;
  if (jurisdiction === undefined) throw new RangeError(`no figures of ${name} are shipped`);
  return { ...heading, jurisdictions: [summaryOf(name, jurisdiction)], jurisdiction: inFull(name, jurisdiction) };
}

function summaryOf(id: string, jurisdiction: Jurisdiction): JurisdictionSummary {
  return { id, title: jurisdiction.title.en, currency: jurisdiction.currency, years: yearsOf(jurisdiction) };
}

/** A year counts when every figure that each employer needs is in force in it. */
function yearsOf(jurisdiction: Jurisdiction): string[] {
  const needed = jurisdiction.components
    .flatMap(({ rule }) => (rule !== null && "bands" in rule ? rule.bands : []))
    .flatMap(({ rate, above, upTo }) => [
      typeof rate === "string" ? [] : rate.dated,
      above?.dated ?? [],
      upTo?.dated ?? [],
    ])
    .filter((dated) => dated.length > 0 && dated.some(({ until }) => until !== undefined));
  const limits = parametersOf(jurisdiction.components).map(({ dated }) => dated);
  const starts = [...new Set(limits.flat().map(({ from }) => monthIndex(from)))].sort((a, b) => a - b);
  const [first = 0] = starts;
  const last = Math.max(...limits.flat().map(({ until, from }) => monthIndex(until ?? from)), first);
  const years: string[] = [];
  for (let month = first; month < last; month += 12) {
    const published = limits.every((dated) => {
      const found = figureIn(dated, month);
      return found !== undefined && !found.carried && found.figure.status !== "provisional";
    });
    if (published && needed.every((dated) => figureIn(dated, month) !== undefined))
      years.push(yearName(jurisdiction, month));
  }
  return years;
}

function inFull(id: string, jurisdiction: Jurisdiction): JurisdictionFigures {
  const { components, facts, notes, caveats = [], yearStart } = jurisdiction;
  return {
    ...summaryOf(id, jurisdiction),
    yearStart,
    components: components.map(componentOf),
    limits: parametersOf(components).map(({ id, label, per, dated }) => ({
      id,
      label: label.en,
      per,
      figures: dated.map(figureOf),
    })),
    facts: Object.entries(facts).map(([name, fact]): EmployerFact => {
      const { label, why, example, assumed } = fact;
      const kind =
        fact.type === "number"
          ? { unit: fact.unit }
          : { words: Object.fromEntries(Object.entries(fact.words).map(([word, { en }]) => [word, en])) };
      return {
        id: name,
        label: label.en,
        why: why.en,
        example,
        ...kind,
        assumed: { value: assumed.value, say: assumed.say.en },
      };
    }),
    notes: [...notes, ...caveats].map(({ en }) => en),
  };
}

function componentOf({ id, label, on, rule, own }: Component): ComponentFigures {
  const { why, assumed, ...rest } = own;
  return {
    id,
    label: label.en,
    on,
    rates: ratesOf(rule, []),
    own: { ...rest, why: why.en, ...(assumed ? { assumed: assumed.en } : {}) },
  };
}

/** A rate for each case in which something is due. */
function ratesOf(rule: Rule, when: readonly string[]): ComponentRate[] {
  if (rule === null) return [];
  if ("words" in rule) {
    return Object.entries(rule.words).flatMap(([word, inside]) => ratesOf(inside, [...when, `${rule.by} ${word}`]));
  }
  if ("cases" in rule) {
    return rule.cases.flatMap((one) => {
      const bound = "atLeast" in one ? `at least ${one.atLeast}` : `above ${one.above}`;
      return ratesOf(one.rule, [...when, `${rule.by} ${bound}`]);
    });
  }
  return chargesOf(rule).flatMap(({ bands, limits }) =>
    bands.map(
      ({ rate, above, upTo }): ComponentRate => ({
        when,
        rate: typeof rate === "string" ? rate : rate.dated.map(figureOf),
        ...(typeof rate === "string" || rate.share === undefined ? {} : { share: rate.share.map(figureOf) }),
        ...(above ? { above: above.id } : {}),
        ...(upTo ? { upTo: upTo.id } : {}),
        limits,
      }),
    ),
  );
}

function figureOf({ value, from, until, status, sources: ids, note }: Dated): DatedFigure {
  return {
    value,
    from,
    until: until ?? null,
    status,
    sources: ids.map((id) => sources[id]),
    ...(note ? { note: note.en } : {}),
  };
}
