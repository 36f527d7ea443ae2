/** The words of every notice, by code; values print as the language prints numbers. */
import type { Notice } from "../core/notice.ts";
import type { Locale } from "../core/text.ts";
import type { FindingNotice } from "./finding.ts";

type Words = (value: (name: string) => string) => string;

const words: Readonly<Record<string, Readonly<Record<Locale, Words>>>> = {
  "overage-not-priced": {
    en: (v) =>
      `needs ${v("needed")} hours a month and includes ${v("included")}: without an overageRate the hours above are neither priced nor delivered`,
    nl: (v) =>
      `vraagt ${v("needed")} uur per maand en omvat er ${v("included")}: zonder overageRate zijn de uren daarboven niet geprijsd en niet geleverd`,
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
    en: (v) =>
      `${v("months")} months of bonus are earned within the horizon and paid after it: they are not in the total`,
    nl: (v) =>
      `${v("months")} maanden bonus worden binnen de horizon verdiend en daarna betaald: zij tellen niet mee in het totaal`,
  },
  "hours-missing": {
    en: (v) => `delivers ${v("missing")} hours fewer than the ${v("needed")} needed`,
    nl: (v) => `levert ${v("missing")} uur minder dan de ${v("needed")} die nodig zijn`,
  },
  "hours-unknown": {
    en: () => "cannot say how many hours it delivers, so it is not held against the need",
    nl: () => "kan niet zeggen hoeveel uren het levert, en is dus niet tegen de behoefte gehouden",
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
    en: (v) => `is over the monthly budget in ${v("count")} of ${v("horizon")} months, first in ${v("date")}, at most by ${v("over")}`,
    nl: (v) => `gaat in ${v("count")} van ${v("horizon")} maanden over het maandbudget, voor het eerst in ${v("date")}, hoogstens met ${v("over")}`,
  },
  "budget-total": {
    en: (v) => `is over the total budget by ${v("over")}`,
    nl: (v) => `gaat met ${v("over")} over het totaalbudget`,
  },
  "results-late": {
    en: (v) => `is fully productive after ${v("months")} months, not the ${v("by")} that are asked for`,
    nl: (v) => `is na ${v("months")} maanden volledig productief, niet na de gevraagde ${v("by")}`,
  },
  "present-value": {
    en: (v) => `present values discount each month's cash from that month to the first one, at ${v("percent")}% a year; the first month is not discounted`,
    nl: (v) => `contante waarden verdisconteren de uitgaven van elke maand naar de eerste, tegen ${v("percent")}% per jaar; de eerste maand wordt niet verdisconteerd`,
  },
  "bridge-needs-scenarios": {
    en: () => "which input moved a total can only be said of two scenario files: one side is a saved result",
    nl: () => "welk gegeven een totaal verschoof is alleen te zeggen van twee scenariobestanden: één kant is een bewaard resultaat",
  },
  "inputs-without-effect": {
    en: (v) => `changed without moving a total: ${v("addresses")}`,
    nl: (v) => `veranderd zonder een totaal te verschuiven: ${v("addresses")}`,
  },
};

/** The sentence of a notice in a language; `print` gives its numbers. */
export function noticeText(
  notice: Pick<Notice, "code" | "values">,
  locale: Locale,
  print: (value: number) => string,
): string {
  const value = (name: string) => {
    const given = notice.values[name];
    return typeof given === "number" ? print(given) : (given ?? "");
  };
  const say = words[notice.code];
  if (say === undefined) throw new TypeError(`no words for the notice ${notice.code}`);
  return say[locale](value);
}

/** The codes that have words. */
export const noticeCodes = Object.keys(words);

/** A notice as findings carry it, worded in English with plain digits. */
export function findingNotice({ code, address, values }: Notice): FindingNotice {
  const message = noticeText({ code, values }, "en", String);
  return { code, message, ...(address === undefined ? {} : { address }), values };
}
