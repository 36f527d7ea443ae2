/** The states of the United States: one that collects unemployment insurance alone stands here, one with more in a file of its own. */
import { final, secondary } from "../dated.ts";
import { alabama } from "./al.ts";
import { arkansas } from "./ar.ts";
import { california } from "./ca.ts";
import { colorado } from "./co.ts";
import { districtOfColumbia } from "./dc.ts";
import { delaware } from "./de.ts";
import { state } from "./federal.ts";
import { georgia } from "./ga.ts";
import { hawaii } from "./hi.ts";
import { massachusetts } from "./ma.ts";
import { maine } from "./me.ts";
import { minnesota } from "./mn.ts";
import { missouri } from "./mo.ts";
import { mississippi } from "./ms.ts";
import { newJersey } from "./nj.ts";
import { nevada } from "./nv.ts";
import { newYork } from "./ny.ts";
import { ohio } from "./oh.ts";
import { oregon } from "./or.ts";
import { pennsylvania } from "./pa.ts";
import { southCarolina } from "./sc.ts";
import { southDakota } from "./sd.ts";
import { alsoIn2025, ownUnemployment, unemployment, wageBase } from "./unemployment.ts";
import { vermont } from "./vt.ts";
import { washington } from "./wa.ts";
import { wisconsin } from "./wi.ts";

export const states = {
  "us-ak": () =>
    state("Alaska", [
      unemployment(wageBase(secondary("2025", 51700, "firstNonprofit"), final("2026", 54200, "alaska")), [
        final("2026", 0.01, "alaska"),
      ]),
    ]),
  "us-al": alabama,
  "us-ar": arkansas,
  "us-az": () =>
    state("Arizona", [unemployment(wageBase(final("2025..2026", 8000, "arizona")), [final("2026", 0.02, "arizona")])]),
  "us-ca": california,
  "us-co": colorado,
  "us-ct": () =>
    state("Connecticut", [
      unemployment(wageBase(final("2025", 26100, "connecticut"), final("2026", 27000, "connecticut")), [
        final("2025", 0.022, "connecticut"),
        final("2026", 0.019, "connecticut"),
      ]),
    ]),
  "us-dc": districtOfColumbia,
  "us-de": delaware,
  "us-fl": () =>
    state("Florida", [
      unemployment(wageBase(final("2025..2026", 7000, "florida")), [
        alsoIn2025(0.027, "florida"),
        final("2026", 0.027, "florida"),
      ]),
    ]),
  "us-ga": georgia,
  "us-hi": hawaii,
  "us-ia": () =>
    state("Iowa", [
      unemployment(wageBase(final("2025", 39500, "iowa"), final("2026", 20400, "iowa")), [final("2026", 0.01, "iowa")]),
    ]),
  "us-id": () =>
    state("Idaho", [
      unemployment(wageBase(final("2025", 55300, "idaho"), final("2026", 58300, "idaho")), [
        final("2026", 0.01, "idaho"),
      ]),
    ]),
  "us-il": () =>
    state("Illinois", [
      unemployment(
        wageBase(secondary("2025", 13916, "firstNonprofit"), secondary("2026", 14250, "illinois")),
        [secondary("2026", 0.0335, "illinois")],
        "fund building is inside; new employers of NAICS 56 pay 3.45%",
      ),
    ]),
  "us-in": () =>
    state("Indiana", [unemployment(wageBase(final("2026", 9500, "indiana")), [final("2026", 0.025, "indiana")])]),
  "us-ks": () =>
    state("Kansas", [
      unemployment(wageBase(secondary("2025", 14000, "kansas"), secondary("2026", 15100, "kansas")), [
        final("2025..2026", 0.0175, "kansas"),
      ]),
    ]),
  "us-ky": () =>
    state(
      "Kentucky",
      [
        unemployment(wageBase(secondary("2026", 12000, "laborCostLab")), [
          final("2026", 0.027, "laborCostLab", "careTax"),
        ]),
      ],
      { notes: ["Not covered: the service capacity upgrade fund, whose rate was not read."] },
    ),
  "us-la": () =>
    state("Louisiana", [
      ownUnemployment(
        wageBase(final("2025", 7700, "louisiana"), final("2026", 7000, "louisiana")),
        "the state assigns a new employer the rate of its industry",
      ),
    ]),
  "us-ma": massachusetts,
  "us-md": () =>
    state(
      "Maryland",
      [unemployment(wageBase(final("2025..2026", 8500, "maryland")), [final("2026", 0.026, "maryland")])],
      { notes: ["Not covered: family and medical leave insurance, whose start has moved more than once."] },
    ),
  "us-me": maine,
  "us-mi": () =>
    state(
      "Michigan",
      [
        unemployment(
          wageBase(secondary("2026", 9000, "michigan")),
          [final("2026", 0.027, "michigan")],
          "the base is 9,500 for an employer that is delinquent",
        ),
      ],
      { notes: ["Not covered: the obligation assessment, whose rate was not read."] },
    ),
  "us-mn": minnesota,
  "us-mo": missouri,
  "us-ms": mississippi,
  "us-mt": () =>
    state("Montana", [
      ownUnemployment(
        wageBase(secondary("2026", 47300, "laborCostLab")),
        "the state assigns a new employer the rate of its industry division",
      ),
    ]),
  "us-nc": () =>
    state("North Carolina", [
      unemployment(wageBase(final("2026", 34200, "northCarolina")), [final("2026", 0.01, "northCarolina")]),
    ]),
  "us-nd": () =>
    state("North Dakota", [
      unemployment(wageBase(secondary("2026", 46600, "laborCostLab")), [
        final("2026", 0.01, "laborCostLab", "careTax"),
      ]),
    ]),
  "us-ne": () =>
    state("Nebraska", [
      unemployment(
        wageBase(final("2026", 9000, "nebraska")),
        [final("2026", 0.0125, "nebraska")],
        "the base is 24,000 in the highest category",
      ),
    ]),
  "us-nh": () =>
    state("New Hampshire", [
      ownUnemployment(
        wageBase(secondary("2026", 14000, "newHampshire")),
        "1.7% in the first half of 2026; the fund reduction changes it by the quarter",
      ),
    ]),
  "us-nj": newJersey,
  "us-nm": () =>
    state("New Mexico", [
      unemployment(
        wageBase(secondary("2026", 34800, "laborCostLab")),
        [final("2026", 0.01, "laborCostLab", "careTax")],
        "the industry's average is due where it is higher",
      ),
    ]),
  "us-nv": nevada,
  "us-ny": newYork,
  "us-oh": ohio,
  "us-ok": () =>
    state("Oklahoma", [
      unemployment(wageBase(secondary("2025", 28200, "oklahoma2025"), final("2026", 25000, "oklahoma")), [
        final("2026", 0.015, "oklahoma"),
      ]),
    ]),
  "us-or": oregon,
  "us-pa": pennsylvania,
  "us-ri": () =>
    state("Rhode Island", [
      ownUnemployment(
        wageBase(secondary("2026", 30800, "rhodeIsland")),
        "1.21% is in print, and whether the Job Development Fund is inside was not read",
      ),
    ]),
  "us-sc": southCarolina,
  "us-sd": southDakota,
  "us-tn": () =>
    state("Tennessee", [
      unemployment(wageBase(final("2025..2026", 7000, "tennessee")), [final("2026", 0.027, "tennessee")]),
    ]),
  "us-tx": () =>
    state("Texas", [
      unemployment(
        wageBase(final("2025..2026", 9000, "texas")),
        [alsoIn2025(0.027, "texas"), final("2026", 0.027, "texas")],
        "assessments are inside, as in the rate on its notice",
      ),
    ]),
  "us-ut": () =>
    state("Utah", [
      ownUnemployment(
        wageBase(secondary("2026", 50700, "utah")),
        "the industry average, a reserve factor and the social cost make it up",
      ),
    ]),
  "us-va": () =>
    state(
      "Virginia",
      [
        unemployment(
          wageBase(secondary("2026", 8000, "virginia")),
          [secondary("2026", 0.025, "virginia")],
          "the pool cost and fund building charges of the year were not read: write the rate of the notice",
        ),
      ],
      { notes: ["Not covered: the pool cost and fund building charges of the year, which were not read."] },
    ),
  "us-vt": vermont,
  "us-wa": washington,
  "us-wi": wisconsin,
  "us-wv": () =>
    state("West Virginia", [
      unemployment(wageBase(secondary("2026", 9500, "laborCostLab")), [
        final("2026", 0.027, "laborCostLab", "careTax"),
      ]),
    ]),
  "us-wy": () =>
    state("Wyoming", [
      ownUnemployment(wageBase(secondary("2025", 32400, "experian"), final("2026", 33800, "wyoming"))),
    ]),
};
