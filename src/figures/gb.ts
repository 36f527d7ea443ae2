/** The United Kingdom: secondary Class 1 National Insurance without an upper limit, and the pension minimum. */
import type { Component, Dated, Jurisdiction, Parameter, Status } from "./jurisdiction.ts";
import type { SourceId } from "./sources.ts";

/** The tax years 2025/26 and 2026/27. */
const twoYears = (value: number, status: Status, ...sources: [SourceId, ...SourceId[]]): Dated[] => [
  { value, from: "2025-04-06", until: "2027-04-06", status, sources },
];

const parameter = (id: string, en: string, nl: string, per: Parameter["per"], dated: readonly Dated[]): Parameter => ({
  id,
  label: { en, nl },
  per,
  dated,
});

const monthlyThreshold = parameter(
  "secondaryThreshold",
  "Secondary threshold, monthly",
  "Drempel voor de werkgever, per maand",
  "month",
  twoYears(417, "final", "nicThreshold"),
);

const annualThreshold = parameter(
  "annualSecondaryThreshold",
  "Secondary threshold, annual",
  "Drempel voor de werkgever, per jaar",
  "year",
  twoYears(5000, "final", "nicThreshold"),
);

const allowance = parameter(
  "mostEmploymentAllowance",
  "Most Employment Allowance",
  "Hoogste Employment Allowance",
  "year",
  twoYears(10500, "final", "employmentAllowance"),
);

const qualifyingFrom = parameter(
  "qualifyingEarningsFrom",
  "Qualifying earnings from",
  "Pensioengevend loon vanaf",
  "year",
  twoYears(6240, "final", "autoEnrolment"),
);

const qualifyingTo = parameter(
  "qualifyingEarningsTo",
  "Qualifying earnings to",
  "Pensioengevend loon tot",
  "year",
  twoYears(50270, "final", "autoEnrolment"),
);

const nic = { dated: twoYears(0.15, "final", "nicRate") };

const components: readonly Component[] = [
  {
    id: "nic",
    label: { en: "National Insurance, employer", nl: "National Insurance, werkgever" },
    on: "pay",
    rule: {
      by: "role",
      words: {
        employee: { bands: [{ rate: nic, above: monthlyThreshold }], limits: "month" },
        director: { bands: [{ rate: nic, above: annualThreshold }], limits: "year" },
      },
    },
    own: {
      sets: "rate",
      without: "figures",
      why: {
        en: "0 up to an upper threshold for under-21s, apprentices under 25, veterans and freeport sites",
        nl: "0 tot een hogere drempel voor werknemers onder de 21, leerlingen onder de 25, veteranen en vrijhavens",
      },
      example: "15%",
    },
  },
  {
    id: "employmentAllowance",
    label: { en: "Employment Allowance", nl: "Employment Allowance" },
    on: "nic",
    rule: { bands: [{ rate: "spared", upTo: allowance }], limits: "year" },
    own: {
      sets: "upTo",
      without: "noLine",
      why: {
        en: "there is one allowance an employer and tax year, shared by connected companies, and other staff may use it already; none for a company whose only employee is its director",
        nl: "er is één bedrag per werkgever en belastingjaar, gedeeld door verbonden bedrijven, en ander personeel kan het al gebruiken; niets voor een bedrijf met alleen een directeur in dienst",
      },
      example: "10500",
      assumed: {
        en: "none is left for this hire; write the amount a tax year that is",
        nl: "voor deze aanname is niets over; schrijf het bedrag per belastingjaar dat over is",
      },
    },
  },
  {
    id: "apprenticeshipLevy",
    label: { en: "Apprenticeship Levy", nl: "Apprenticeship Levy" },
    on: "pay",
    rule: {
      by: "levyPayer",
      words: {
        no: null,
        yes: {
          bands: [
            {
              rate: {
                dated: twoYears(0.005, "secondary", "apprenticeshipLevy").map((figure) => ({
                  ...figure,
                  note: {
                    en: "as read in the official text of 2024",
                    nl: "zoals gelezen in de officiële tekst van 2024",
                  },
                })),
              },
            },
          ],
          limits: "month",
        },
      },
    },
    own: {
      sets: "rate",
      without: "figures",
      why: { en: "an employer may pay it on a part only", nl: "een werkgever kan het over een deel betalen" },
      example: "0.5%",
    },
  },
  {
    id: "pension",
    label: { en: "Workplace pension, minimum", nl: "Bedrijfspensioen, minimum" },
    on: "pay",
    rule: {
      bands: [{ rate: { dated: twoYears(0.03, "final", "autoEnrolment") }, above: qualifyingFrom, upTo: qualifyingTo }],
      limits: "month",
    },
    own: {
      sets: "rate",
      without: "figures",
      why: {
        en: "the employer's scheme may pay more; write 0 where benefits hold the pension already",
        nl: "de eigen regeling kan meer betalen; schrijf 0 als benefits het pensioen al bevat",
      },
      example: "3%",
    },
  },
];

export const gb: Jurisdiction = {
  title: { en: "United Kingdom", nl: "Verenigd Koninkrijk" },
  aliases: ["uk"],
  currency: "GBP",
  yearStart: 4,
  facts: {
    role: {
      type: "word",
      label: { en: "role", nl: "rol" },
      why: {
        en: "the threshold of an employee holds for each month, that of a company director for the year",
        nl: "de drempel van een werknemer geldt per maand, die van een statutair directeur per jaar",
      },
      example: "employee",
      words: {
        employee: { en: "an employee", nl: "een werknemer" },
        director: { en: "a director of the company", nl: "een statutair directeur" },
      },
      assumed: {
        value: "employee",
        say: {
          en: "an employee is assumed, with a threshold for each month",
          nl: "een werknemer is aangenomen, met een drempel per maand",
        },
      },
    },
    levyPayer: {
      type: "word",
      label: { en: "pays the Apprenticeship Levy", nl: "betaalt de Apprenticeship Levy" },
      why: {
        en: "the levy is 0.5% of an employer's pay bill less £15,000 a year; who pays it already, pays it on all of this pay",
        nl: "de heffing is 0,5% van de loonsom van een werkgever min £15.000 per jaar; wie haar al betaalt, betaalt haar over heel dit loon",
      },
      example: "no",
      words: {
        no: { en: "its pay bill stays below the allowance", nl: "de loonsom blijft onder de vrijstelling" },
        yes: { en: "its other staff use the allowance up", nl: "het andere personeel gebruikt de vrijstelling op" },
      },
      assumed: {
        value: "no",
        say: {
          en: "an employer whose pay bill stays below the levy is assumed",
          nl: "een werkgever met een loonsom onder de heffing is aangenomen",
        },
      },
    },
  },
  components,
  notes: [
    {
      en: "The tax year begins on 6 April. Pay by the month is paid after the 6th, so the month of April counts wholly to the new year.",
      nl: "Het belastingjaar begint op 6 april. Maandloon wordt na de 6e betaald, dus de maand april telt helemaal bij het nieuwe jaar.",
    },
    {
      en: "The National Insurance threshold is £417 a month, each month by itself: £6,749.40 on £50,000, where the annual basis gives £6,750.00. A director appointed inside a tax year gets the whole annual threshold here.",
      nl: "De drempel voor National Insurance is £417 per maand, elke maand op zich: £6.749,40 over £50.000, waar de jaarbasis £6.750,00 geeft. Een directeur die in het jaar begint, krijgt hier de hele jaardrempel.",
    },
    {
      en: "Not covered: Class 1A on benefits in kind, and salary sacrifice above £2,000 from April 2029. Who leaves and is replaced inside a tax year uses a yearly allowance twice here.",
      nl: "Niet meegenomen: Class 1A over loon in natura, en loonruil boven £2.000 vanaf april 2029. Wie in een belastingjaar vertrekt en vervangen wordt, gebruikt een jaarbedrag hier twee keer.",
    },
  ],
};
