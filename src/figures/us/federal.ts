/** United States: federal payroll taxes, the employer's facts, and what every state shares. */
import { final, noted, reported } from "../dated.ts";
import {
  type Bracket,
  type Component,
  type Dated,
  type Fact,
  factsOf,
  type Jurisdiction,
  type Override,
  type Parameter,
} from "../jurisdiction.ts";

/** The wage base of Social Security, which most paid-leave laws take over. */
export const socialSecurityBase: Parameter = {
  id: "socialSecurityBase",
  label: "Social Security wage base",
  per: "year",
  dated: [
    final("2025", 176100, "socialSecurityLaw"),
    final("2026", 184500, "socialSecurity2026"),
    reported("2027", 192300, "socialSecurity2027"),
  ],
};

const futaBase: Parameter = {
  id: "futaBase",
  label: "FUTA wage base",
  per: "year",
  dated: [final("2025..2026", 7000, "futa")],
};

/** One rate on all pay, or up to a base for each calendar year. */
export const upTo = (cap: Parameter | undefined, rate: Bracket["rate"]) =>
  ({ basis: "year", brackets: [cap ? { rate, cap } : { rate }] }) as const;

const exempt: Override = { why: "some employers and employees are exempt", example: "0%" };

const federal: readonly Component[] = [
  {
    id: "socialSecurity",
    label: "Social Security",
    rule: upTo(socialSecurityBase, { dated: [final("2025..2027", 0.062, "socialSecurityLaw")] }),
    override: exempt,
  },
  {
    id: "medicare",
    label: "Medicare",
    rule: upTo(undefined, { dated: [final("2013-01-01..", 0.0145, "medicare")] }),
    override: exempt,
  },
  {
    id: "futa",
    label: "Federal unemployment tax (FUTA)",
    rule: upTo(futaBase, {
      dated: [noted("6.0% less the full state credit of 5.4%", final("2025..2026", 0.006, "futa"))],
    }),
    override: exempt,
  },
];

/** The credit reduction of a state that owes the federal government: figures, or none until the file gives one. */
export const creditReduction = (...dated: readonly Dated[]): Component => ({
  id: "futaCreditReduction",
  label: "FUTA credit reduction",
  rule: upTo(futaBase, dated.length > 0 ? { dated } : "own"),
  override: {
    ...(dated.length > 0 ? {} : { without: "omitted" }),
    why: "the Department of Labor decides each November which states owe it, and how much",
    example: "1.2%",
  },
});

/** What only the employer knows, and what is a line only where it says so. */
const workersCompensation: Component = {
  id: "workersCompensation",
  label: "Workers' compensation",
  rule: upTo(undefined, "own"),
  override: { without: "omitted", why: "the premium depends on the insurer and the work", example: "0.4%" },
};

const localTax: Component = {
  id: "localTax",
  label: "Local payroll tax",
  rule: upTo(undefined, "own"),
  override: { without: "omitted", why: "some cities tax an employer's payroll", example: "0.5%" },
};

const facts: Readonly<Record<string, Fact>> = {
  headcount: {
    type: "number",
    unit: "people",
    bounds: { min: 0, max: 1e7, integer: true },
    label: "staff in the state",
    why: "small employers owe no share of some leave premiums",
    example: "40",
    assumed: { value: "most", say: "an employer that is large enough to owe its share in full is assumed" },
  },
  quarterlyPayroll: {
    type: "number",
    unit: "money/quarter",
    bounds: { min: 0, max: 1e12 },
    label: "payroll a quarter",
    why: "some charges rise with the payroll of a quarter",
    example: "600000",
    assumed: { value: "most", say: "the highest rate is assumed" },
  },
};

/** A state: federal taxes, then its own; it asks what its rules read. */
export function state(
  name: string,
  own: readonly Component[],
  more: Partial<Pick<Jurisdiction, "facts" | "notes" | "caveats" | "aliases">> = {},
): Jurisdiction {
  const has = (id: string) => own.some((component) => component.id === id);
  const components = [
    ...federal,
    ...(has("futaCreditReduction") ? [] : [creditReduction()]),
    ...own,
    workersCompensation,
    ...(has("localTax") ? [] : [localTax]),
  ];
  const asked = components.flatMap(({ rule }) => factsOf(rule));
  const offered = Object.entries({ ...facts, ...more.facts }).filter(([fact]) => asked.includes(fact));
  return {
    ...more,
    title: `United States, ${name}`,
    currency: "USD",
    yearStart: 1,
    facts: Object.fromEntries(offered),
    components,
    severance: { say: "US law treats severance as wages", source: "severanceIsWages" },
    notes: [
      "Wage bases hold for each employer and calendar year, and restart with a new employer: a start inside the year gets the whole base.",
      "Health insurance, retirement plans and the policies that an employer buys for its staff are benefits, not taxes.",
      ...(more.notes ?? []),
    ],
  };
}
