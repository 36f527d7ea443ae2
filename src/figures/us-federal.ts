/** United States: federal payroll taxes, the employer's facts, and what every state shares. */
import type { Component, Dated, Fact, Jurisdiction, OwnNumber, Parameter, Status } from "./jurisdiction.ts";
import type { SourceId } from "./sources.ts";

/** A figure of whole calendar years: of one, or from one to another. */
export const years = (
  from: number,
  to: number,
  value: number,
  status: Status,
  ...sources: [SourceId, ...SourceId[]]
): Dated => ({ value, from: `${from}-01-01`, until: `${to + 1}-01-01`, status, sources });

export const in2026 = (value: number, status: Status, ...sources: [SourceId, ...SourceId[]]): Dated[] => [
  years(2026, 2026, value, status, ...sources),
];

/** The wage base of Social Security, which most paid-leave laws take over. */
export const socialSecurityBase: Parameter = {
  id: "socialSecurityBase",
  label: { en: "Social Security wage base", nl: "Loongrens Social Security" },
  per: "year",
  dated: [
    years(2025, 2025, 176100, "final", "socialSecurityLaw"),
    years(2026, 2026, 184500, "final", "socialSecurity2026"),
    years(2027, 2027, 192300, "provisional", "socialSecurity2027"),
  ],
};

const futaBase: Parameter = {
  id: "futaBase",
  label: { en: "FUTA wage base", nl: "Loongrens FUTA" },
  per: "year",
  dated: [years(2025, 2026, 7000, "final", "futa")],
};

const exempt: OwnNumber = {
  sets: "rate",
  without: "figures",
  why: { en: "some employers and employees are exempt", nl: "sommige werkgevers en werknemers zijn vrijgesteld" },
  example: "0%",
};

const reduction = {
  label: { en: "FUTA credit reduction", nl: "Verlaging van de FUTA-korting" },
  why: {
    en: "the Department of Labor decides each November which states owe it, and how much",
    nl: "het Department of Labor beslist elk jaar in november welke staten haar verschuldigd zijn, en hoeveel",
  },
};

/** The reduction of California in 2025; the Department decides on each later year after its 10 November. */
export const californiaCreditReduction: Component = {
  id: "futaCreditReduction",
  label: reduction.label,
  on: "pay",
  rule: {
    bands: [{ rate: { dated: [years(2025, 2025, 0.012, "final", "futaCreditReduction2025")] }, upTo: futaBase }],
    limits: "year",
  },
  own: { sets: "rate", without: "figures", why: reduction.why, example: "1.2%" },
};

/** The reduction of a state that owed none when it was read. */
const creditReduction: Component = {
  ...californiaCreditReduction,
  rule: { bands: [{ rate: "own", upTo: futaBase }], limits: "year" },
  own: { ...californiaCreditReduction.own, without: "noLine" },
};

const federal: readonly Component[] = [
  {
    id: "socialSecurity",
    label: { en: "Social Security", nl: "Social Security" },
    on: "pay",
    rule: {
      bands: [
        {
          rate: { dated: [years(2025, 2027, 0.062, "final", "socialSecurityLaw")] },
          upTo: socialSecurityBase,
        },
      ],
      limits: "year",
    },
    own: exempt,
  },
  {
    id: "medicare",
    label: { en: "Medicare", nl: "Medicare" },
    on: "pay",
    rule: {
      bands: [{ rate: { dated: [{ value: 0.0145, from: "2013-01-01", status: "final", sources: ["medicare"] }] } }],
      limits: "year",
    },
    own: exempt,
  },
  {
    id: "futa",
    label: { en: "Federal unemployment tax (FUTA)", nl: "Federale werkloosheidsbelasting (FUTA)" },
    on: "pay",
    rule: {
      bands: [
        {
          rate: {
            dated: [
              {
                ...years(2025, 2026, 0.006, "final", "futa"),
                note: {
                  en: "6.0% less the full state credit of 5.4%",
                  nl: "6,0% min de volle korting van 5,4% voor de staat",
                },
              },
            ],
          },
          upTo: futaBase,
        },
      ],
      limits: "year",
    },
    own: exempt,
  },
];

/** What only the employer knows, and what is a line only where it says so. */
const byHand: readonly Component[] = [
  {
    id: "workersCompensation",
    label: { en: "Workers' compensation", nl: "Ongevallenverzekering" },
    on: "pay",
    rule: { bands: [{ rate: "own" }], limits: "year" },
    own: {
      sets: "rate",
      without: "noLine",
      why: {
        en: "the premium depends on the insurer and the work",
        nl: "de premie hangt af van de verzekeraar en het werk",
      },
      example: "0.4%",
    },
  },
  {
    id: "localTax",
    label: { en: "Local payroll tax", nl: "Lokale loonbelasting van de werkgever" },
    on: "pay",
    rule: { bands: [{ rate: "own" }], limits: "year" },
    own: {
      sets: "rate",
      without: "noLine",
      why: { en: "some cities tax an employer's payroll", nl: "sommige steden belasten de loonsom van een werkgever" },
      example: "0.5%",
    },
  },
];

const facts: Readonly<Record<string, Fact>> = {
  headcount: {
    type: "number",
    unit: "people",
    bounds: { min: 0, max: 1e7, integer: true },
    label: { en: "staff in the state", nl: "personeel in de staat" },
    why: {
      en: "small employers owe no share of some leave premiums",
      nl: "kleine werkgevers betalen geen deel van sommige verlofpremies",
    },
    example: "40",
    assumed: {
      value: "most",
      say: {
        en: "an employer that is large enough to owe its share in full is assumed",
        nl: "een werkgever die groot genoeg is om zijn deel volledig te betalen is aangenomen",
      },
    },
  },
  quarterlyPayroll: {
    type: "number",
    unit: "money/quarter",
    bounds: { min: 0, max: 1e12 },
    label: { en: "payroll a quarter", nl: "loonsom per kwartaal" },
    why: {
      en: "some charges rise with the payroll of a quarter",
      nl: "sommige heffingen stijgen met de loonsom van een kwartaal",
    },
    example: "600000",
    assumed: {
      value: "most",
      say: { en: "the highest rate is assumed", nl: "het hoogste tarief is aangenomen" },
    },
  },
};

const notes: Jurisdiction["notes"] = [
  {
    en: "Wage bases hold for each employer and calendar year, and restart with a new employer: a start inside the year gets the whole base.",
    nl: "Loongrenzen gelden per werkgever en kalenderjaar en beginnen bij een nieuwe werkgever opnieuw: een start in het jaar krijgt de hele grens.",
  },
  {
    en: "Health insurance, retirement plans and the policies that an employer buys for its staff are benefits, not taxes.",
    nl: "Zorgverzekering, pensioen en polissen die een werkgever voor zijn personeel koopt zijn arbeidsvoorwaarden, geen heffingen.",
  },
];

/** A state: federal taxes, then its own. */
export function state(
  en: string,
  own: readonly Component[],
  more: { readonly facts?: Readonly<Record<string, Fact>>; readonly notes?: Jurisdiction["notes"] } = {},
): Jurisdiction {
  const reduced = own.some(({ id }) => id === creditReduction.id);
  return {
    title: { en: `United States, ${en}`, nl: `Verenigde Staten, ${en}` },
    currency: "USD",
    yearStart: 1,
    facts: { ...facts, ...more.facts },
    components: [...federal, ...(reduced ? [] : [creditReduction]), ...own, ...byHand],
    notes: [...notes, ...(more.notes ?? [])],
  };
}

/** Federal taxes alone, for a state that is not shipped. */
export const us: Jurisdiction = {
  ...state("", []),
  title: { en: "United States, federal only", nl: "Verenigde Staten, alleen federaal" },
  caveats: [
    {
      en: "counts federal taxes only: the state's unemployment insurance, leave and other charges are left out",
      nl: "telt alleen federale heffingen: werkloosheidsverzekering, verlof en andere heffingen van de staat ontbreken",
    },
  ],
};
