/** The Netherlands: werkgeverslasten on wages up to the maximumpremieloon, which cumulates through the year. */
import { final, noted, reported, secondary } from "./dated.ts";
import type { Charge, Choice, Component, Dated, Jurisdiction, Parameter } from "./jurisdiction.ts";

/** The premiums that the Staatscourant fixes for 2025 and 2026, and the budget's estimate for 2027. */
const premium = (in2025: number, in2026: number, in2027: number): Dated[] => [
  final("2025", in2025, "dutchPremiums"),
  final("2026", in2026, "dutchPremiums"),
  reported("2027", in2027, "dutchBudget2027"),
];

const maximumPremium: Parameter = {
  id: "maximumPremium",
  label: "Maximum contribution wage",
  per: "year",
  dated: [secondary("2025", 75864, "maximumPremium2025"), final("2026", 79409, "maximumPremium2026")],
};

const upToMaximum = (...dated: readonly Dated[]): Charge => ({
  basis: "cumulative",
  brackets: [{ rate: { dated }, cap: maximumPremium }],
});

const director = "0 for a director with a controlling interest";

const whkSmall: Choice = {
  by: "sector",
  words: {
    "43": upToMaximum(
      secondary("2026", 0.0116, "whk2026"),
      noted("0.92% WGA and 0.37% ZW", reported("2027", 0.0129, "whk2027")),
    ),
  },
};

const whkAverage = upToMaximum(noted("0.96% WGA and 0.56% ZW", final("2026", 0.0152, "whkAverage2026")));

const components: readonly Component[] = [
  {
    id: "awf",
    label: "Unemployment fund (AWf)",
    rule: {
      by: "contract",
      words: {
        permanent: upToMaximum(...premium(0.0274, 0.0274, 0.0274)),
        flexible: upToMaximum(...premium(0.0774, 0.0774, 0.0774)),
        public: null,
      },
    },
    override: { why: director, example: "2.74%" },
  },
  {
    id: "ufo",
    label: "Public sector fund (Ufo)",
    rule: {
      by: "contract",
      words: {
        permanent: null,
        flexible: null,
        public: upToMaximum(final("2025..2026", 0.0068, "dutchPublicSector")),
      },
    },
    override: { why: "public employers pay it in place of the AWf", example: "0.68%" },
  },
  {
    id: "aof",
    label: "Disability fund (Aof)",
    rule: {
      by: "size",
      words: {
        small: upToMaximum(...premium(0.0628, 0.0627, 0.0667)),
        medium: upToMaximum(...premium(0.0764, 0.0763, 0.0803)),
        large: upToMaximum(...premium(0.0764, 0.0763, 0.0803)),
      },
    },
    override: { why: director, example: "6.27%" },
  },
  {
    id: "wko",
    label: "Childcare surcharge (Wko)",
    rule: upToMaximum(...premium(0.005, 0.005, 0.005)),
    override: { why: director, example: "0.50%" },
  },
  {
    id: "whk",
    label: "Return-to-work fund (Whk)",
    rule: { by: "size", words: { small: whkSmall, medium: whkAverage, large: whkAverage } },
    override: {
      why: "it follows the sector of a small employer and the decision of any other; the part for which an employer insures itself is 0",
      example: "1.16%",
      assumed:
        "the sector's rate of a small employer, or the national average of others, stands in for the employer's own",
    },
  },
  {
    id: "zvw",
    label: "Health insurance levy (Zvw)",
    rule: upToMaximum(final("2025", 0.0651, "zvw"), final("2026", 0.061, "zvw")),
    override: { why: director, example: "6.10%" },
  },
];

export const nl = (): Jurisdiction => ({
  title: "Netherlands",
  aliases: ["nederland", "holland"],
  currency: "EUR",
  yearStart: 1,
  facts: {
    contract: {
      type: "word",
      label: "contract",
      why: "the AWf is low for a written, indefinite contract that is not on call",
      example: "permanent",
      words: {
        permanent: "written, indefinite, not on call",
        flexible: "any other",
        public: "with a public employer",
      },
      assumed: {
        value: "permanent",
        say: "a written, indefinite contract is assumed, with the low AWf",
      },
    },
    size: {
      type: "word",
      label: "size of the employer",
      why: "small employers pay the low Aof and the sector's Whk; in 2026 small is a premium payroll of at most EUR 1,082,500 in 2024, and every starter for two years",
      example: "small",
      words: { small: "small", medium: "medium", large: "large" },
      assumed: { value: "large", say: "a large employer is assumed, which is the most expensive" },
    },
    sector: {
      type: "word",
      label: "sector",
      why: "the Whk of a small employer is its sector's; for a sector that is not here, write whk itself",
      example: "43",
      words: { "43": "business services I" },
      assumed: { value: "43", say: "sector 43, business services I, is assumed" },
    },
  },
  components,
  terms: {
    holidayAllowance: { value: "8%", say: "at least 8% of pay by law", source: "dutchHolidayAllowance" },
    holidayAllowanceMonth: { value: "5", say: "usually paid in May or June", source: "dutchHolidayMonth" },
    noticeMonths: {
      value: "1",
      say: "one month by law in the first five years of service, up to four from fifteen",
      source: "dutchNotice",
    },
  },
  severance: {
    say: "a severance or transition payment (transitievergoeding) bears the Zvw levy alone, up to the maximum for the months employed in the year in which it is paid (paid in January after an end in December: nothing)",
    source: "dutchSeverance",
    only: ["zvw"],
  },
  notes: [
    "Above the maximum wage no premium is due. It cumulates by the months employed: a bonus can use room that earlier months left, and who works part of the year has that part of it.",
    "The month in the tax office's tables is EUR 6,617.41 in 2026, cut to the cent; here a month has a twelfth of the year's EUR 79,409, which is 8 cents of pay a year more.",
    "The holiday allowance is pay, at least 8%. Write holidayAllowance: 8% where it comes on top of the salary, and holidayAllowance: 0 where the salary is quoted with it inside.",
    "Above state pension age only the Zvw is due: write 0 for the others.",
    "Not covered: the 30% ruling and a low AWf that is revised afterwards. Pension, and what a collective agreement adds, are no employer taxes: they are benefits of the hire.",
  ],
  expects: {
    holidayAllowance: "the law expects at least 8% on top of pay: write 0 where the salary is quoted with it inside",
  },
});
