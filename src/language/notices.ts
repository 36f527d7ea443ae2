/** The words of every notice, by code; values print as the language prints numbers. */
import { currencyDigits } from "../core/currency.ts";
import type { Notice } from "../core/notice.ts";
import type { Locale } from "../core/text.ts";
import { employerTaxWords, type Words } from "./employer-taxes.ts";

export interface FindingNotice {
  readonly code: string;
  /** In English; other languages word it from `code` and `values`. */
  readonly message: string;
  readonly address?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

const words: Readonly<Record<string, Readonly<Record<Locale, Words>>>> = {
  ...employerTaxWords,
  overridden: {
    en: (v) => `is set to ${v("value")} by --set`,
    nl: (v) => `staat op ${v("value")} door --set`,
  },
  "severance-without-taxes": {
    en: () => "has severance without employer taxes: some laws charge them, and the shipped rules do not cover it",
    nl: () =>
      "heeft een ontslagvergoeding zonder werkgeverslasten: sommige wetten heffen ze, de meegeleverde regels niet",
  },
  "overage-not-priced": {
    en: (v) =>
      `needs up to ${v("needed")} hours a month and includes ${v("included")}: without an overageRate the hours above are neither priced nor delivered`,
    nl: (v) =>
      `vraagt tot ${v("needed")} uur per maand en omvat er ${v("included")}: zonder overageRate zijn de uren daarboven niet geprijsd en niet geleverd`,
  },
  "overage-without-included": {
    en: () => "has an overageRate but no includedHoursPerMonth, so no hour counts as extra",
    nl: () => "heeft een overageRate maar geen includedHoursPerMonth, dus geen uur telt als extra",
  },
  "line-left-out": {
    en: (v) => `${v("line")} is not in the file, so it is not in the sum`,
    nl: (v) => `${v("line")} staat niet in het bestand en telt dus niet mee`,
  },
  "bonus-after-horizon": {
    en: (v) => `leaves out ${v("months")} months of bonus, which are earned within the horizon and paid after it`,
    nl: (v) => `laat ${v("months")} maanden bonus weg, die binnen de horizon verdiend en daarna betaald worden`,
  },
  "hours-short": {
    en: (v) => `delivers ${v("missing")} hours fewer than the ${v("needed")} needed`,
    nl: (v) => `levert ${v("missing")} uur minder dan de ${v("needed")} die nodig zijn`,
  },
  "hours-unknown": {
    en: () => "has no known hours, so it does not meet the hours needed",
    nl: () => "heeft geen bekende uren, en voldoet dus niet aan de benodigde uren",
  },
  "runs-shorter": {
    en: (v) => `runs for ${v("months")} of the ${v("horizon")} months`,
    nl: (v) => `loopt ${v("months")} van de ${v("horizon")} maanden`,
  },
  "probability-expected": {
    en: (v) => `counts at its expected value: ${v("percent")}% of its amount`,
    nl: (v) => `telt voor de verwachte waarde: ${v("percent")}% van het bedrag`,
  },
  "budget-monthly": {
    en: (v, money) =>
      `is over the monthly budget in ${v("count")} of ${v("horizon")} months, first in ${v("date")}, at most by ${money("over")}`,
    nl: (v, money) =>
      `gaat in ${v("count")} van ${v("horizon")} maanden over het maandbudget, voor het eerst in ${v("date")}, hoogstens met ${money("over")}`,
  },
  "budget-total": {
    en: (_, money) => `is over the total budget by ${money("over")}`,
    nl: (_, money) => `gaat met ${money("over")} over het totaalbudget`,
  },
  "results-late": {
    en: (v) => `is fully productive after ${v("months")} months, not the ${v("by")} that are asked for`,
    nl: (v) => `is na ${v("months")} maanden volledig productief, niet na de gevraagde ${v("by")}`,
  },
  "results-never": {
    en: () => "ends before it is fully productive",
    nl: () => "eindigt voordat het volledig productief is",
  },
  "need-ends": {
    en: (v) =>
      `states hours for ${v("month")} months: after them nothing is needed, and what bills by use bills nothing`,
    nl: (v) =>
      `noemt uren voor ${v("month")} maanden: daarna is niets nodig, en wat naar gebruik rekent, rekent dan niets`,
  },
  "need-shared": {
    en: (v) =>
      `has parts that run side by side for ${v("months")} months and each take the whole need there: hoursPerMonth in a part gives it hours of its own`,
    nl: (v) =>
      `heeft delen die ${v("months")} maanden naast elkaar lopen en daar elk de hele behoefte vervullen: hoursPerMonth in een deel geeft het eigen uren`,
  },
  "no-execution": {
    en: () => "delivers no hours of execution: others have to do the work that is needed",
    nl: () => "levert geen uitvoerende uren: anderen moeten het benodigde werk doen",
  },
  "paid-at-start": {
    en: (v) => `has no ${v("field")}, so the price of the whole falls in its first month`,
    nl: (v) => `heeft geen ${v("field")}, dus de prijs van het geheel valt in de eerste maand`,
  },
  "ramp-up-without-pay": {
    en: () => "has a ramp-up and no recurring fee or pay, so the ramp-up costs nothing: rampUp takes an amount as well",
    nl: () =>
      "heeft een inwerkperiode en geen terugkerende vergoeding of loon, dus de inwerkperiode kost niets: rampUp kan ook een bedrag zijn",
  },
  "rate-unused": {
    en: (v) => `is used by no option: none is priced in ${v("currency")}`,
    nl: (v) => `wordt door geen optie gebruikt: geen ervan is geprijsd in ${v("currency")}`,
  },
  "exit-if-stopped": {
    en: () =>
      "the cost of stopping after a month is the notice, the rest of a minimum term and the severance then; a bonus earned and not yet paid is not in it",
    nl: () =>
      "de kosten van stoppen na een maand zijn de opzegtermijn, de rest van een minimale looptijd en de ontslagvergoeding op dat moment; een verdiende en nog niet betaalde bonus zit er niet in",
  },
  "exit-left-out": {
    en: () => "states no notice, minimum term or severance, so nothing is counted for stopping",
    nl: () => "noemt geen opzegtermijn, minimale looptijd of ontslagvergoeding, dus voor stoppen telt niets mee",
  },
  "present-value": {
    en: (v) =>
      `present values discount each month's cash from that month to the first one, at ${v("percent")}% a year; the first month is not discounted`,
    nl: (v) =>
      `contante waarden verdisconteren de uitgaven van elke maand naar de eerste, tegen ${v("percent")}% per jaar; de eerste maand wordt niet verdisconteerd`,
  },
  "nothing-depends-on": {
    en: () => "moves no option's cost",
    nl: () => "verandert de kosten van geen enkele optie",
  },
  "no-hours-to-vary": {
    en: () =>
      "the file says nowhere how many hours are needed, so break-even is over time only; write need: { hoursPerMonth: 40 }, or name a number with --vary",
    nl: () =>
      "het bestand zegt nergens hoeveel uren nodig zijn, dus het omslagpunt is alleen in de tijd; schrijf need: { hoursPerMonth: 40 }, of noem een getal met --vary",
  },
  "hours-vary-together": {
    en: (v) => `the hours needed are varied for all options together: ${v("addresses")}`,
    nl: (v) => `de benodigde uren variëren voor alle opties samen: ${v("addresses")}`,
  },
  "horizon-not-drawn": {
    en: () => "is a range, but the horizon is what options are compared over: it stays at its likely value",
    nl: () => "is een marge, maar de horizon is waarover opties vergeleken worden: hij blijft op de verwachte waarde",
  },
  "draws-held": {
    en: (v) => `was drawn outside what the field allows in ${v("percent")}% of the draws, and held at its bound there`,
    nl: (v) =>
      `viel in ${v("percent")}% van de trekkingen buiten wat het veld toelaat, en is daar op de grens gehouden`,
  },
  "bridge-needs-scenarios": {
    en: () => "which input moved a total can only be said of two scenario files: one side is a saved result",
    nl: () =>
      "welk gegeven een totaal verschoof is alleen te zeggen van twee scenariobestanden: één kant is een bewaard resultaat",
  },
  "inputs-without-effect": {
    en: (v) => `changed without moving a total: ${v("addresses")}`,
    nl: (v) => `veranderd zonder een totaal te verschuiven: ${v("addresses")}`,
  },
};

/** The sentence of a notice in a language; `print` gives its numbers, with exactly so many digits where it is told. */
export function noticeText(
  notice: Pick<Notice, "code" | "values">,
  locale: Locale,
  print: (value: number, digits?: number) => string,
): string {
  const value = (name: string) => {
    const given = notice.values[name];
    return typeof given === "number" ? print(given) : (given ?? "");
  };
  const say = words[notice.code];
  if (say === undefined) throw new TypeError(`no words for the notice ${notice.code}`);
  const money = (name: string) => {
    const currency = String(notice.values.currency);
    return `${print(Number(notice.values[name]), currencyDigits(currency))} ${currency}`;
  };
  return say[locale](value, money);
}

/** The codes that have words. */
export const noticeCodes = Object.keys(words);

/** A notice as findings carry it, worded in English with plain digits. */
export function findingNotice({ code, address, values }: Notice): FindingNotice {
  const message = noticeText({ code, values }, "en", (value, digits) =>
    digits === undefined ? String(value) : value.toFixed(digits),
  );
  return { code, message, ...(address === undefined ? {} : { address }), values };
}
