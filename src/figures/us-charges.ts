/** United States: paid leave and the other employer charges of single states. */
import type { Component, Dated, Fact, OwnNumber, Parameter, Rule } from "./jurisdiction.ts";
import type { SourceId } from "./sources.ts";
import { in2026, socialSecurityBase, years } from "./us-federal.ts";

const leaveShare: OwnNumber = {
  sets: "rate",
  without: "figures",
  why: {
    en: "an employer may pay the employees' part as well, or have a plan of its own",
    nl: "een werkgever kan ook het deel van de werknemers betalen, of een eigen regeling hebben",
  },
  example: "0.44%",
};

/** The employer's part of a leave premium, from a headcount on. */
const leave = (atLeast: number, rate: { dated: readonly Dated[]; share?: readonly Dated[] }): Component => ({
  id: "paidLeave",
  label: { en: "Paid family and medical leave", nl: "Betaald zorg- en gezinsverlof" },
  on: "pay",
  rule: {
    by: "headcount",
    cases: [
      { atLeast: 0, rule: null },
      { atLeast, rule: { bands: [{ rate, upTo: socialSecurityBase }], limits: "year" } },
    ],
  },
  own: leaveShare,
});

export const coloradoLeave = leave(10, { dated: in2026(0.0044, "final", "coloradoLeave") });

export const massachusettsLeave = leave(25, {
  dated: in2026(0.007, "final", "massachusettsLeave"),
  share: in2026(0.6, "final", "massachusettsLeave"),
});

export const oregonLeave = leave(25, {
  dated: [years(2023, 2026, 0.01, "final", "oregonLeave")],
  share: [years(2023, 2026, 0.4, "final", "oregonLeave")],
});

export const washingtonLeave = leave(50, {
  dated: in2026(0.0113, "final", "washingtonLeave"),
  share: in2026(0.2857, "final", "washingtonLeave"),
});

/** A charge of one rate on the pay up to a state's own base, that every employer pays. */
export const onBase = (
  id: string,
  label: Component["label"],
  base: Parameter,
  dated: readonly Dated[],
  own: Pick<OwnNumber, "why"> & Partial<Pick<OwnNumber, "assumed" | "example">>,
): Component => ({
  id,
  label,
  on: "pay",
  rule: { bands: [{ rate: { dated }, upTo: base }], limits: "year" },
  own: { sets: "rate", without: "figures", example: "0%", ...own },
});

/** A charge that a new employer does not pay, on the same base once it does. */
export const onceRated = (
  id: string,
  label: Component["label"],
  base: Parameter,
  why: OwnNumber["why"],
  example: string,
): Component => ({
  id,
  label,
  on: "pay",
  rule: { bands: [{ rate: "own", upTo: base }], limits: "year" },
  own: {
    sets: "rate",
    without: "noLine",
    why,
    example,
    assumed: {
      en: "a new employer is assumed, which does not pay it",
      nl: "een nieuwe werkgever is aangenomen, die dit niet betaalt",
    },
  },
});

const rising = (rates: readonly (readonly [above: number, rate: number])[]): Rule => ({
  by: "quarterlyPayroll",
  cases: [
    { atLeast: 0, rule: null },
    ...rates.map(([above, rate]) => ({ above, rule: flat(rate, "2025-07-01", "final", "mctmt") })),
  ],
});

const flat = (value: number, from: string, status: Dated["status"], source: SourceId, until?: string): Rule => ({
  bands: [{ rate: { dated: [{ value, from, ...(until === undefined ? {} : { until }), status, sources: [source] }] } }],
  limits: "year",
});

/** New York's commuter tax: one rate on every dollar, chosen by the employer's payroll; upper bounds inclusive. */
export const mctmt: Component = {
  id: "mctmt",
  label: { en: "Metropolitan commuter tax (MCTMT)", nl: "Forenzenbelasting (MCTMT)" },
  on: "pay",
  rule: {
    by: "zone",
    words: {
      "1": rising([
        [312500, 0.00055],
        [375000, 0.00115],
        [437500, 0.006],
        [2500000, 0.00895],
      ]),
      "2": rising([
        [312500, 0.00055],
        [375000, 0.00115],
        [437500, 0.0034],
        [2500000, 0.00635],
      ]),
      outside: null,
    },
  },
  own: {
    sets: "rate",
    without: "figures",
    why: {
      en: "it follows the place of work and the payroll of the quarter",
      nl: "het volgt de werkplek en de loonsom van het kwartaal",
    },
    example: "0.60%",
  },
};

export const mctmtZone: Fact = {
  type: "word",
  label: { en: "zone of the commuter tax", nl: "zone van de forenzenbelasting" },
  why: { en: "the MCTMT is due by the place of work", nl: "de MCTMT hangt af van de werkplek" },
  example: "1",
  words: {
    "1": { en: "New York City", nl: "New York City" },
    "2": { en: "the other counties of the commuter district", nl: "de andere counties van het forenzendistrict" },
    outside: { en: "outside the district", nl: "buiten het district" },
  },
  assumed: {
    value: "1",
    say: {
      en: "zone 1, New York City, is assumed; write outside for the rest of the state",
      nl: "zone 1, New York City, is aangenomen; schrijf outside voor de rest van de staat",
    },
  },
};

export const oregonTransit: Component = {
  id: "transitTax",
  label: { en: "Transit payroll tax", nl: "Loonheffing openbaar vervoer" },
  on: "pay",
  rule: {
    by: "transitDistrict",
    words: {
      trimet: flat(0.008237, "2026-01-01", "secondary", "oregonTransit", "2027-01-01"),
      lane: flat(0.008, "2026-01-01", "secondary", "oregonTransit", "2027-01-01"),
      outside: null,
    },
  },
  own: {
    sets: "rate",
    without: "figures",
    why: { en: "it follows the place of work", nl: "het volgt de werkplek" },
    example: "0.8237%",
  },
};

export const transitDistrict: Fact = {
  type: "word",
  label: { en: "transit district", nl: "vervoersdistrict" },
  why: { en: "the transit tax is due by the place of work", nl: "de heffing hangt af van de werkplek" },
  example: "trimet",
  words: {
    trimet: { en: "TriMet", nl: "TriMet" },
    lane: { en: "Lane", nl: "Lane" },
    outside: { en: "outside both", nl: "buiten beide" },
  },
  assumed: {
    value: "trimet",
    say: {
      en: "TriMet is assumed, which is the dearest; write outside where neither is due",
      nl: "TriMet is aangenomen, wat het duurst is; schrijf outside als geen van beide geldt",
    },
  },
};
