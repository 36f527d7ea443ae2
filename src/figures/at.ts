/** Austria: a ceiling for each month, one of its own for special payments, and charges on all pay. */
import { final, secondary } from "./dated.ts";
import type { Charge, Component, Dated, Jurisdiction, Parameter, Rule } from "./jurisdiction.ts";
import { byLaw, component, onAll } from "./rule.ts";

const monthCeiling: Parameter = {
  id: "monthCeiling",
  label: "Ceiling of a month's pay",
  per: "month",
  dated: [final("2026", 6930, "austrianCeilings")],
};
const specialCeiling: Parameter = {
  id: "specialCeiling",
  label: "Ceiling of special payments",
  per: "year",
  dated: [final("2026", 13860, "austrianCeilings")],
};

const ordinary = (dated: Dated): Charge => ({
  on: ["basePay"],
  basis: "month",
  brackets: [{ rate: { dated: [dated] }, cap: monthCeiling }],
});
const special = (dated: Dated): Charge => ({
  on: ["specialPay"],
  basis: "year",
  brackets: [{ rate: { dated: [dated] }, cap: specialCeiling }],
});
const insured = (dated: Dated): Charge[] => [ordinary(dated), special(dated)];

const social = (value: number) => final("2026", value, "austrianRates");
const older = (value: number) => secondary("2026", value, "austrianTables");
const chamber = (value: number) => onAll(secondary("2026", value, "austrianChamber"));

const provinces: Readonly<Record<string, readonly [name: string, rate: number]>> = {
  vienna: ["Vienna", 0.0036],
  lowerAustria: ["Lower Austria", 0.0033],
  burgenland: ["Burgenland", 0.004],
  upperAustria: ["Upper Austria", 0.0031],
  salzburg: ["Salzburg", 0.0035],
  tyrol: ["Tyrol", 0.0039],
  vorarlberg: ["Vorarlberg", 0.0033],
  styria: ["Styria", 0.0034],
  carinthia: ["Carinthia", 0.0037],
};

const byProvince: Rule = {
  by: "province",
  words: Object.fromEntries(Object.entries(provinces).map(([word, [, rate]]) => [word, chamber(rate)])),
};

const components: readonly Component[] = [
  component("health", "Health insurance", insured(social(0.0378)), byLaw("3.78%")),
  component("pension", "Pension insurance", insured(social(0.1255)), byLaw("12.55%")),
  component("accident", "Accident insurance", insured(older(0.011)), byLaw("1.10%")),
  component("unemployment", "Unemployment insurance", insured(older(0.0295)), byLaw("2.95%")),
  component("insolvency", "Insolvency levy", insured(older(0.001)), byLaw("0.10%")),
  component("housing", "Housing contribution", ordinary(older(0.005)), byLaw("0.50%")),
  component("severanceFund", "Severance fund (BMSVG)", onAll(social(0.0153)), byLaw("1.53%")),
  component(
    "familyFund",
    "Family fund (DB)",
    onAll(secondary("2025..2026", 0.037, "austrianFamilyFund")),
    byLaw("3.7%"),
  ),
  component("chamber", "Chamber addition (DZ)", byProvince, byLaw("0.36%")),
  component("municipalTax", "Municipal tax", onAll(secondary("2026", 0.03, "austrianMunicipalTax")), byLaw("3%")),
];

export const at = (): Jurisdiction => ({
  title: "Austria",
  aliases: ["österreich", "oostenrijk"],
  currency: "EUR",
  yearStart: 1,
  facts: {
    province: {
      type: "word",
      label: "province",
      why: "the chamber addition follows the province of the place of work",
      example: "vienna",
      words: Object.fromEntries(Object.entries(provinces).map(([word, [name]]) => [word, name])),
      assumed: { value: "vienna", say: "Vienna is assumed" },
    },
  },
  components,
  terms: {
    thirteenthMonth: {
      value: "200%",
      say: "the 13th and 14th salary of collective agreements: leave it out where annualSalary holds them",
      source: "thirteenthMonths",
    },
    noticeMonths: {
      value: "6 weeks",
      say: "six weeks by law, two months from the third year of service, up to five, to the end of a quarter unless agreed otherwise",
      source: "austrianNotice",
    },
  },
  notes: [
    "The 13th and 14th salary are special payments with a ceiling of their own: write them as thirteenthMonth: 200%, and annualSalary without them.",
    "The severance fund is due from the second month of employment; here from the first.",
    "Rates of accident, unemployment and insolvency insurance and housing were read for the years before 2026.",
    "In Vienna the housing contribution of an employer is 0.25 points higher from 2026 on by one source (https://www.jobaktuell.eu/artikel/60/blog/details-arbeitgeber-innen-brutto-netto-rechner-oesterreich), which is left out: write housing: 0.75% there.",
  ],
});
