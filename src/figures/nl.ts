/** The Netherlands: werkgeverslasten on wages up to the maximumpremieloon, which cumulates through the year. */
import type { Choice, Component, Dated, Jurisdiction, Parameter, Rule, Status } from "./jurisdiction.ts";
import type { SourceId } from "./sources.ts";

const year = (of: number, value: number, status: Status, ...sources: [SourceId, ...SourceId[]]): Dated => ({
  value,
  from: `${of}-01-01`,
  until: `${of + 1}-01-01`,
  status,
  sources,
});

/** The premiums that the Staatscourant fixes for 2025 and 2026, and the budget's estimate for 2027. */
const premium = (in2025: number, in2026: number, in2027: number): Dated[] => [
  year(2025, in2025, "final", "dutchPremiums"),
  year(2026, in2026, "final", "dutchPremiums"),
  year(2027, in2027, "provisional", "dutchBudget2027"),
];

const maximumPremium: Parameter = {
  id: "maximumPremium",
  label: { en: "Highest wage for premiums", nl: "Maximumpremieloon" },
  per: "year",
  dated: [year(2025, 75864, "secondary", "maximumPremium2025"), year(2026, 79409, "final", "maximumPremium2026")],
};

const upToMaximum = (dated: readonly Dated[]): Rule => ({
  bands: [{ rate: { dated }, upTo: maximumPremium }],
  limits: "cumulative",
});

const director = {
  en: "0 for a director with a controlling interest",
  nl: "0 voor een directeur-grootaandeelhouder",
};

const awf: Choice = {
  by: "contract",
  words: {
    permanent: upToMaximum(premium(0.0274, 0.0274, 0.0274)),
    flexible: upToMaximum(premium(0.0774, 0.0774, 0.0774)),
    public: null,
  },
};

const whkSmall: Choice = {
  by: "sector",
  words: {
    "43": upToMaximum([
      year(2026, 0.0116, "secondary", "whk2026"),
      {
        ...year(2027, 0.0129, "provisional", "whk2027"),
        note: { en: "0.92% WGA and 0.37% ZW", nl: "0,92% WGA en 0,37% ZW" },
      },
    ]),
  },
};

const whkAverage: Rule = upToMaximum([
  {
    ...year(2026, 0.0152, "secondary", "whkAverage"),
    note: { en: "0.96% WGA and 0.56% ZW", nl: "0,96% WGA en 0,56% ZW" },
  },
]);

const components: readonly Component[] = [
  {
    id: "awf",
    label: { en: "Unemployment fund (AWf)", nl: "Werkloosheidsfonds (AWf)" },
    on: "pay",
    rule: awf,
    own: { sets: "rate", without: "figures", why: director, example: "2.74%" },
  },
  {
    id: "ufo",
    label: { en: "Public sector fund (Ufo)", nl: "Uitvoeringsfonds voor de overheid (Ufo)" },
    on: "pay",
    rule: {
      by: "contract",
      words: {
        permanent: null,
        flexible: null,
        public: upToMaximum([
          year(2025, 0.0068, "final", "dutchPublicSector"),
          year(2026, 0.0068, "final", "dutchPublicSector"),
        ]),
      },
    },
    own: {
      sets: "rate",
      without: "figures",
      why: {
        en: "public employers pay it in place of the AWf",
        nl: "overheidswerkgevers betalen dit in plaats van de AWf",
      },
      example: "0.68%",
    },
  },
  {
    id: "aof",
    label: { en: "Disability fund (Aof)", nl: "Arbeidsongeschiktheidsfonds (Aof)" },
    on: "pay",
    rule: {
      by: "size",
      words: {
        small: upToMaximum(premium(0.0628, 0.0627, 0.0667)),
        medium: upToMaximum(premium(0.0764, 0.0763, 0.0803)),
        large: upToMaximum(premium(0.0764, 0.0763, 0.0803)),
      },
    },
    own: { sets: "rate", without: "figures", why: director, example: "6.27%" },
  },
  {
    id: "wko",
    label: { en: "Childcare surcharge (Wko)", nl: "Opslag kinderopvang (Wko)" },
    on: "pay",
    rule: upToMaximum(premium(0.005, 0.005, 0.005)),
    own: { sets: "rate", without: "figures", why: director, example: "0.50%" },
  },
  {
    id: "whk",
    label: { en: "Return-to-work fund (Whk)", nl: "Werkhervattingskas (Whk)" },
    on: "pay",
    rule: { by: "size", words: { small: whkSmall, medium: whkAverage, large: whkAverage } },
    own: {
      sets: "rate",
      without: "figures",
      why: {
        en: "it follows the sector of a small employer and the decision of any other; the part for which an employer insures itself is 0",
        nl: "het volgt de sector van een kleine werkgever en de beschikking van elke andere; het deel waarvoor een werkgever eigenrisicodrager is, is 0",
      },
      example: "1.16%",
      assumed: {
        en: "the sector's rate of a small employer, or the national average of others, stands in for the employer's own",
        nl: "het sectorpercentage van een kleine werkgever, of het landelijk gemiddelde van andere, vervangt het eigen percentage",
      },
    },
  },
  {
    id: "zvw",
    label: { en: "Health insurance levy (Zvw)", nl: "Werkgeversheffing Zvw" },
    on: "pay",
    rule: upToMaximum([year(2025, 0.0651, "final", "zvw"), year(2026, 0.061, "final", "zvw")]),
    own: {
      sets: "rate",
      without: "figures",
      why: {
        en: "0 for a director with a controlling interest, from whom it is withheld instead",
        nl: "0 voor een directeur-grootaandeelhouder, bij wie de bijdrage wordt ingehouden",
      },
      example: "6.10%",
    },
  },
];

export const nl: Jurisdiction = {
  title: { en: "Netherlands", nl: "Nederland" },
  currency: "EUR",
  yearStart: 1,
  facts: {
    contract: {
      type: "word",
      label: { en: "contract", nl: "contract" },
      why: {
        en: "the AWf is low for a written, indefinite contract that is not on call",
        nl: "de AWf is laag bij een schriftelijk contract voor onbepaalde tijd dat geen oproepcontract is",
      },
      example: "permanent",
      words: {
        permanent: { en: "written, indefinite, not on call", nl: "schriftelijk, voor onbepaalde tijd, geen oproep" },
        flexible: { en: "any other", nl: "elk ander" },
        public: { en: "with a public employer", nl: "bij een overheidswerkgever" },
      },
      assumed: {
        value: "permanent",
        say: {
          en: "a written, indefinite contract is assumed, with the low AWf",
          nl: "een schriftelijk contract voor onbepaalde tijd is aangenomen, met de lage AWf",
        },
      },
    },
    size: {
      type: "word",
      label: { en: "size of the employer", nl: "grootte van de werkgever" },
      why: {
        en: "small employers pay the low Aof and the sector's Whk; small is up to 25 times the average premium wage two years earlier, and every starter for two years",
        nl: "kleine werkgevers betalen de lage Aof en de Whk van de sector; klein is tot 25 keer het gemiddelde premieloon twee jaar eerder, en elke starter twee jaar lang",
      },
      example: "small",
      words: {
        small: { en: "small", nl: "klein" },
        medium: { en: "medium", nl: "middelgroot" },
        large: { en: "large", nl: "groot" },
      },
      assumed: {
        value: "large",
        say: {
          en: "a large employer is assumed, which is the dearest",
          nl: "een grote werkgever is aangenomen, wat het duurst is",
        },
      },
    },
    sector: {
      type: "word",
      label: { en: "sector", nl: "sector" },
      why: {
        en: "the Whk of a small employer is its sector's; for a sector that is not here, write whk itself",
        nl: "de Whk van een kleine werkgever is die van de sector; schrijf voor een sector die hier ontbreekt whk zelf",
      },
      example: "43",
      words: { "43": { en: "business services I", nl: "zakelijke dienstverlening I" } },
      assumed: {
        value: "43",
        say: {
          en: "sector 43, business services I, is assumed",
          nl: "sector 43, zakelijke dienstverlening I, is aangenomen",
        },
      },
    },
  },
  components,
  notes: [
    {
      en: "All premiums stop at one wage, which cumulates by the time employed: a bonus can use room that earlier months left, and a start inside the year gets its part of it.",
      nl: "Alle premies stoppen bij één loon, dat meegroeit met de tijd in dienst: een bonus kan ruimte van eerdere maanden gebruiken, en een start in het jaar krijgt zijn deel.",
    },
    {
      en: "The holiday allowance is pay, at least 8%. Write holidayAllowance: 8% where it comes on top of the salary, and holidayAllowance: 0 where the salary is quoted with it inside.",
      nl: "De vakantiebijslag is loon, ten minste 8%. Schrijf holidayAllowance: 8% als die boven op het salaris komt, en holidayAllowance: 0 als het genoemde salaris hem al bevat.",
    },
    {
      en: "Not covered: the 30% ruling, a low AWf that is revised afterwards, pension and collective agreements.",
      nl: "Niet meegenomen: de 30%-regeling, een lage AWf die achteraf wordt herzien, pensioen en cao's.",
    },
  ],
  expects: {
    holidayAllowance: {
      en: "the law expects at least 8% on top of pay: write 0 where the salary is quoted with it inside",
      nl: "de wet verwacht ten minste 8% boven op het loon: schrijf 0 als het genoemde salaris die al bevat",
    },
  },
};
