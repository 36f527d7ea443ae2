/**
 * United States, the states whose figures could be confirmed: unemployment insurance of a
 * new employer outside construction, and what else the state charges an employer.
 */
import type { Text } from "../core/text.ts";
import type { Component, Dated, Jurisdiction, Parameter, Status } from "./jurisdiction.ts";
import type { SourceId } from "./sources.ts";
import {
  coloradoLeave,
  massachusettsLeave,
  mctmt,
  mctmtZone,
  onBase,
  onceRated,
  oregonLeave,
  oregonTransit,
  transitDistrict,
  washingtonLeave,
} from "./us-charges.ts";
import { californiaCreditReduction, in2026, state, years } from "./us-federal.ts";

const base = (dated: readonly Dated[]): Parameter => ({
  id: "wageBase",
  label: { en: "Unemployment wage base", nl: "Loongrens werkloosheidsverzekering" },
  per: "year",
  dated,
});

const label: Text = { en: "State unemployment insurance", nl: "Werkloosheidsverzekering van de staat" };

const why: Text = {
  en: "after 1 to 3 years the state assigns each employer a rate by its own experience",
  nl: "na 1 tot 3 jaar wijst de staat elke werkgever een tarief toe naar eigen ervaring",
};

const newEmployer: Text = {
  en: "the rate of a new employer is used",
  nl: "het tarief van een nieuwe werkgever is gebruikt",
};

/** Unemployment insurance at the rate of a new employer; `more` says what its rate holds. */
const unemployment = (wageBase: Parameter, rates: readonly Dated[], more?: Text): Component => {
  const whyAndMore = more ? { en: `${why.en}; ${more.en}`, nl: `${why.nl}; ${more.nl}` } : why;
  return onBase("unemployment", label, wageBase, rates, { why: whyAndMore, assumed: newEmployer, example: "1.5%" });
};

/** Unemployment insurance of a state without one rate for new employers. */
const ownUnemployment = (wageBase: Parameter): Component => ({
  id: "unemployment",
  label,
  on: "pay",
  rule: { bands: [{ rate: "own", upTo: wageBase }], limits: "year" },
  own: {
    sets: "rate",
    without: "issue",
    why: {
      en: "the state has no one rate for new employers; its notice names the employer's",
      nl: "de staat heeft geen vast tarief voor nieuwe werkgevers; zijn bericht noemt dat van de werkgever",
    },
    example: "1.5%",
  },
});

/** A state with a base and a new-employer rate, and nothing else. */
function plain(name: string, wages: number, rate: number, status: Status, source: SourceId, more?: Text): Jurisdiction {
  return state(name, [unemployment(base(in2026(wages, status, source)), in2026(rate, status, source), more)]);
}

/** Bases fixed by statute, and the rate of 2026 standing in for a 2025 that was not read. */
function since2025(
  wages: number,
  rate: number,
  status: Status,
  source: SourceId,
): { wageBase: Parameter; rates: Dated[] } {
  const undated = {
    en: "the rate of 2026, which was not read for 2025",
    nl: "het tarief van 2026, dat voor 2025 niet gelezen is",
  };
  return {
    wageBase: base([years(2025, 2026, wages, status, source)]),
    rates: [{ ...years(2025, 2025, rate, "secondary", source), note: undated }, ...in2026(rate, status, source)],
  };
}

const fixed: Text = {
  en: "its own rate is on the state's notice",
  nl: "het eigen tarief staat op het bericht van de staat",
};
const experience: Text = {
  en: "the state assigns it by experience",
  nl: "de staat wijst het toe naar ervaring",
};

const california = since2025(7000, 0.034, "final", "california");
const florida = since2025(7000, 0.027, "secondary", "florida");
const texas = since2025(9000, 0.027, "final", "texas");
const oregonBase = base([years(2025, 2025, 54300, "final", "oregon"), years(2026, 2026, 56700, "final", "oregon")]);
const massachusettsBase = base(in2026(15000, "secondary", "massachusetts"));
const newJerseyBase = base(in2026(44800, "secondary", "newJersey"));
const nevadaBase = base(in2026(43700, "secondary", "nevada"));
const newYorkBase = base(in2026(17600, "final", "newYork"));
const southDakotaBase = base(in2026(15000, "secondary", "southDakota"));
const washingtonBase = base(in2026(78200, "secondary", "washington"));

/** By their ids, `us-tx` and so on. */
export const states: Readonly<Record<string, Jurisdiction>> = {
  "us-ak": plain("Alaska", 54200, 0.01, "secondary", "alaska"),
  "us-az": plain("Arizona", 8000, 0.02, "secondary", "arizona"),
  "us-ca": state("California", [
    californiaCreditReduction,
    unemployment(california.wageBase, california.rates),
    onBase(
      "training",
      { en: "Employment Training Tax", nl: "Opleidingsheffing" },
      california.wageBase,
      [years(2025, 2026, 0.001, "final", "california")],
      {
        why: {
          en: "not due of employers with a negative reserve",
          nl: "niet verschuldigd door werkgevers met een negatieve reserve",
        },
      },
    ),
  ]),
  "us-co": state("Colorado", [
    unemployment(base(in2026(30600, "secondary", "colorado")), in2026(0.0305, "secondary", "colorado"), {
      en: "its notice gives one combined rate, which this is too",
      nl: "het bericht geeft één gecombineerd tarief, en dit ook",
    }),
    coloradoLeave,
  ]),
  "us-fl": state("Florida", [unemployment(florida.wageBase, florida.rates)]),
  "us-il": plain("Illinois", 14250, 0.0335, "secondary", "illinois", {
    en: "fund building is inside; new employers of NAICS 56 pay 3.45%",
    nl: "de fondsopbouw zit erin; nieuwe werkgevers in NAICS 56 betalen 3,45%",
  }),
  "us-ma": state("Massachusetts", [
    unemployment(massachusettsBase, in2026(0.0242, "secondary", "massachusetts")),
    onBase(
      "training",
      { en: "Workforce Training Fund", nl: "Opleidingsfonds" },
      massachusettsBase,
      in2026(0.00056, "secondary", "massachusetts"),
      { why: fixed },
    ),
    massachusettsLeave,
    onceRated(
      "emac",
      { en: "Employer medical assistance (EMAC)", nl: "Medische bijdrage werkgever (EMAC)" },
      massachusettsBase,
      {
        en: "none in the first three years nor in a quarter with fewer than 6 staff",
        nl: "niets in de eerste drie jaar, en niets in een kwartaal met minder dan 6 werknemers",
      },
      "0.34%",
    ),
    onceRated(
      "covidRecovery",
      { en: "COVID-19 recovery assessment", nl: "COVID-19-herstelheffing" },
      massachusettsBase,
      { en: "it follows the employer's unemployment rate", nl: "het volgt het werkloosheidstarief van de werkgever" },
      "0.204%",
    ),
  ]),
  "us-nc": plain("North Carolina", 34200, 0.01, "secondary", "northCarolina"),
  "us-nj": state("New Jersey", [
    unemployment(
      newJerseyBase,
      in2026(0.028, "secondary", "newJersey").map((figure) => ({
        ...figure,
        note: {
          en: "2.6825% and 0.1175% for workforce development",
          nl: "2,6825% en 0,1175% voor arbeidsmarktontwikkeling",
        },
      })),
      {
        en: "the rate on its notice holds the workforce part already, as this one does",
        nl: "het tarief op het bericht bevat het deel voor de arbeidsmarkt al, en dit ook",
      },
    ),
    onBase(
      "disability",
      { en: "Temporary Disability Insurance", nl: "Tijdelijke arbeidsongeschiktheidsverzekering" },
      newJerseyBase,
      in2026(0.005, "secondary", "newJersey"),
      { why: experience, assumed: newEmployer },
    ),
  ]),
  "us-nv": state("Nevada", [
    unemployment(nevadaBase, in2026(0.0295, "secondary", "nevada")),
    onBase(
      "training",
      { en: "Career Enhancement Program", nl: "Loopbaanprogramma" },
      nevadaBase,
      in2026(0.0005, "secondary", "nevada"),
      {
        why: {
          en: "not due at the highest unemployment rate of 5.4%",
          nl: "niet verschuldigd bij het hoogste werkloosheidstarief van 5,4%",
        },
      },
    ),
  ]),
  "us-ny": state(
    "New York",
    [
      unemployment(newYorkBase, in2026(0.04025, "final", "newYork")),
      onBase(
        "reemployment",
        { en: "Re-employment Services Fund", nl: "Re-integratiefonds" },
        newYorkBase,
        in2026(0.00075, "final", "newYork"),
        { why: fixed },
      ),
      mctmt,
    ],
    { facts: { zone: mctmtZone } },
  ),
  "us-or": state(
    "Oregon",
    [unemployment(oregonBase, [years(2025, 2026, 0.024, "final", "oregon")]), oregonLeave, oregonTransit],
    {
      facts: { transitDistrict },
      notes: [
        {
          en: "Not covered: the Workers' Benefit Fund, which is paid by the hour.",
          nl: "Niet meegenomen: het Workers' Benefit Fund, dat per uur wordt betaald.",
        },
      ],
    },
  ),
  "us-pa": plain("Pennsylvania", 10000, 0.03822, "secondary", "pennsylvania", {
    en: "the surcharge is inside",
    nl: "de toeslag zit erin",
  }),
  "us-sd": state("South Dakota", [
    unemployment(southDakotaBase, in2026(0.012, "secondary", "southDakota"), {
      en: "1.2% in the first year, 1.0% after it",
      nl: "1,2% in het eerste jaar, daarna 1,0%",
    }),
    onBase(
      "investment",
      { en: "Investment fee", nl: "Investeringsbijdrage" },
      southDakotaBase,
      in2026(0.0055, "secondary", "southDakota"),
      { why: fixed },
    ),
    onceRated(
      "administration",
      { en: "Administrative fee", nl: "Administratieve bijdrage" },
      southDakotaBase,
      {
        en: "0.08% from 2026 of experience-rated employers",
        nl: "0,08% vanaf 2026 voor werkgevers met een eigen tarief",
      },
      "0.08%",
    ),
  ]),
  "us-tn": plain("Tennessee", 7000, 0.027, "secondary", "tennessee"),
  "us-tx": state("Texas", [
    unemployment(texas.wageBase, texas.rates, {
      en: "assessments are inside, as in the rate on its notice",
      nl: "de heffingen zitten erin, zoals in het tarief op het bericht",
    }),
  ]),
  "us-wa": state("Washington", [
    ownUnemployment(washingtonBase),
    onBase(
      "administration",
      { en: "Employment Administration Fund", nl: "Fonds arbeidsbemiddeling" },
      washingtonBase,
      in2026(0.0002, "secondary", "washington"),
      {
        why: {
          en: "0.02% of new employers, 0.03% of most others",
          nl: "0,02% voor nieuwe werkgevers, 0,03% voor de meeste andere",
        },
        assumed: newEmployer,
      },
    ),
    washingtonLeave,
  ]),
  "us-wy": state("Wyoming", [ownUnemployment(base(in2026(33800, "secondary", "wyoming")))]),
};
