/** Employer taxes by the rules of a jurisdiction: the fields that a file may give, and a line for each component. */
import type { Flow } from "../core/flow.ts";
import { constant, type Formula, MONTHS_PER_YEAR, max, min, multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { YearMonth } from "../core/model.ts";
import type { NoticeCode, NoticeValues } from "../core/notice.ts";
import type { Timing } from "../core/timing.ts";
import { type AssessedCharge, type Assessment, assess, type Employer, type Reference } from "../figures/assessment.ts";
import type { Dated, Jurisdiction, Status } from "../figures/jurisdiction.ts";
import { jurisdictions } from "../figures/jurisdictions.ts";
import { sources } from "../figures/sources.ts";
import { MOST_MONEY, type NumberField } from "./field.ts";

/** A choice among words, by what each means. */
export interface WordField {
  readonly type: "word";
  readonly words: Readonly<Record<string, string>>;
  readonly label: string;
  readonly help: string;
  readonly example: string;
}

/** What `employerTaxes: { jurisdiction, ... }` came to: the numbers are assumptions, the facts choose rules. */
export interface GivenJurisdiction {
  readonly as: "jurisdiction";
  readonly jurisdiction: string;
  /** The keys of components whose own number is given. */
  readonly own: readonly string[];
  readonly facts: Readonly<Record<string, number | string>>;
}

/** What a file may give beside `jurisdiction`: each component's own number, and each fact. */
export function jurisdictionFields({
  components,
  facts,
}: Jurisdiction): Readonly<Record<string, NumberField | WordField>> {
  const own = components.map(({ id, label, own: { sets, why, example } }): [string, NumberField] => {
    const kind =
      sets === "rate"
        ? ({ unit: "ratio", bounds: { min: 0, max: 1 } } as const)
        : ({ unit: "money/year", bounds: { min: 0, max: MOST_MONEY } } as const);
    return [id, { type: "number", ...kind, label: label.en, help: why.en, example }];
  });
  const chosen = Object.entries(facts).map(([name, fact]): [string, NumberField | WordField] => {
    const words = { label: fact.label.en, help: fact.why.en, example: fact.example };
    if (fact.type === "number") return [name, { type: "number", unit: fact.unit, bounds: fact.bounds, ...words }];
    const choices = Object.entries(fact.words).map(([word, { en }]) => [word, en]);
    return [name, { type: "word", words: Object.fromEntries(choices), ...words }];
  });
  return Object.fromEntries([...own, ...chosen]);
}

/** Where languages have the name of a component, a fact or a limit of a jurisdiction. */
export const jurisdictionKey = (jurisdiction: string, key: string): string => `jurisdictions.${jurisdiction}.${key}`;

/** The jurisdiction of a given one. @throws TypeError for a name that parsing would have refused. */
export function jurisdictionOf({ jurisdiction }: Pick<GivenJurisdiction, "jurisdiction">): Jurisdiction {
  const known = jurisdictions[jurisdiction];
  if (known === undefined) throw new TypeError(`no jurisdiction ${jurisdiction}`);
  return known;
}

const employerOf = ({ own, facts }: GivenJurisdiction): Employer => ({
  owns: (component) => own.includes(component),
  fact: (name) => facts[name],
});

/** Which figures and charges hold for the employer in the scenario's months. */
export const assessed = (given: GivenJurisdiction, start: YearMonth, months: number): Assessment =>
  assess(jurisdictionOf(given), employerOf(given), start, months);

/** A figure as an assumption that nobody overrode. */
export function figureField({ label, unit, figure }: Assessment["figures"][number]): NumberField {
  const { value, from } = figure;
  const bounds = unit === "ratio" ? { min: 0, max: 1 } : { min: 0, max: MOST_MONEY };
  return {
    type: "number",
    unit,
    bounds,
    label: label.en,
    help: label.en,
    example: "",
    figure: { value, source: citation(figure), asOf: from },
  };
}

/** Where a figure was read, and how well that confirms it. */
export function citation({ sources: ids, status, note }: Pick<Dated, "sources" | "status" | "note">): string {
  const remarks = [...(note ? [note.en] : []), ...(status === "final" ? [] : [status])];
  return `${ids.map((id) => sources[id]).join("; ")}${remarks.length > 0 ? ` (${remarks.join("; ")})` : ""}`;
}

/** What the lines are built from. */
export interface LevyContext {
  /** The address of the option; its numbers stand below `employerTaxes`. */
  readonly option: string;
  readonly start: YearMonth;
  readonly months: number;
  readonly pay: Flow;
  /** The spells of employment. */
  readonly during: Timing;
  readonly at: (address: string) => Formula;
  /** Whether the option gives a field. */
  readonly has: (field: string) => boolean;
  readonly notice: <Code extends NoticeCode>(code: Code, address: string, values: NoticeValues[Code]) => void;
}

/** A line for each component that is due, and notices of what was assumed, carried forward or not final. */
export function employerTaxItems(given: GivenJurisdiction, context: LevyContext): Item[] {
  const assessment = assessed(given, context.start, context.months);
  const flows = new Map<string, Flow>([["pay", context.pay]]);
  const items = assessment.charges.flatMap((charge): Item[] => {
    const { id, label, on } = charge.component;
    const of = flows.get(on);
    if (of === undefined) return [];
    const flow = chargeFlow(charge, of, context);
    flows.set(id, flow);
    const called = { text: label.en, key: jurisdictionKey(given.jurisdiction, id) };
    return [{ id: `employerTaxes.${id}`, label: called, category: "onCosts", basis: "cash", flow }];
  });
  say(given, assessment, context);
  return items;
}

function chargeFlow({ limits, years }: AssessedCharge, of: Flow, { option, during, at }: LevyContext): Flow {
  const number = ({ key, per }: Reference) => {
    const formula = at(`${option}.employerTaxes.${key}`);
    return per === "month" ? multiply(formula, MONTHS_PER_YEAR) : formula;
  };
  const one = (references: readonly Reference[], join: (...of: Formula[]) => Formula): Formula | null => {
    const [first, ...rest] = references.map(number);
    return first === undefined ? null : rest.length === 0 ? first : join(first, ...rest);
  };
  return {
    flow: "accumulated",
    of,
    during,
    limits,
    years: years.map(({ from, to, bands }) => ({
      from,
      to,
      bands: bands.map(({ rate, above, upTo }) => ({
        rate: one(rate, multiply) ?? constant(-1, "ratio"),
        above: one(above, max),
        upTo: one(upTo, min),
      })),
    })),
  };
}

function say(given: GivenJurisdiction, { figures, assumed }: Assessment, { option, has, notice }: LevyContext): void {
  const { jurisdiction } = given;
  const address = `${option}.employerTaxes`;
  const { caveats = [], expects = {} } = jurisdictionOf(given);
  for (const index of caveats.keys()) notice("jurisdiction-caveat", address, { jurisdiction, caveat: `${index}` });
  for (const field of Object.keys(expects)) {
    if (!has(field)) notice("field-expected", `${option}.${field}`, { jurisdiction, field });
  }
  for (const key of assumed) notice("employer-assumed", `${address}.${key}`, { jurisdiction, key });
  const keys = (which: (figure: Assessment["figures"][number]) => boolean) =>
    figures
      .filter(which)
      .map(({ key }) => key)
      .join(", ");
  for (const status of ["provisional", "secondary"] as const) {
    const listed = keys(({ figure }) => figure.status === status);
    if (listed !== "") notice(CODES[status], address, { jurisdiction, figures: listed });
  }
  const years = [...new Set(figures.flatMap(({ carriedInto }) => carriedInto))].sort();
  if (years.length > 0) {
    const carried = keys(({ carriedInto }) => carriedInto.length > 0);
    notice("figure-carried", address, { jurisdiction, years: years.join(", "), figures: carried });
  }
}

const CODES = { provisional: "figure-provisional", secondary: "figure-secondary" } as const satisfies Record<
  Exclude<Status, "final">,
  NoticeCode
>;
