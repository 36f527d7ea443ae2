/** The words of the notices on employer taxes by jurisdiction; what they name is worded by the figures themselves. */
import type { Locale, Text } from "../core/text.ts";
import { type Jurisdiction, labelOf } from "../figures/jurisdiction.ts";
import { jurisdictions } from "../figures/jurisdictions.ts";

/** The words of one notice: `value` prints a number as it is, `money` with the digits and the code of its currency. */
export type Words = (value: (name: string) => string, money: (name: string) => string) => string;

type Values = Parameters<Words>[0];

/** What the figures have words for: their own keys where a later release knows them and this one does not. */
function said(v: Values, locale: Locale, of: (jurisdiction: Jurisdiction) => Text | undefined): string {
  const jurisdiction = jurisdictions[v("jurisdiction")];
  return (jurisdiction && of(jurisdiction)?.[locale]) ?? "";
}

/** `State unemployment insurance (2026)` for each of the keys, once. */
function figureNames(v: Values, locale: Locale): string {
  const names = v("figures")
    .split(", ")
    .map((key) => {
      const [id = "", from = ""] = key.split(".");
      return `${said(v, locale, (jurisdiction) => labelOf(jurisdiction, id)) || id} (${from})`;
    });
  return [...new Set(names)].join(", ");
}

const assumed = (v: Values, locale: Locale): string =>
  said(v, locale, ({ facts, components }) => {
    const key = v("key");
    return facts[key]?.assumed.say ?? components.find(({ id }) => id === key)?.own.assumed;
  });

/** By the code of the notice. */
export const employerTaxWords: Readonly<Record<string, Readonly<Record<Locale, Words>>>> = {
  "employer-assumed": {
    en: (v) => `not in the file, so ${assumed(v, "en")}`,
    nl: (v) => `staat niet in het bestand: ${assumed(v, "nl")}`,
  },
  "field-expected": {
    en: (v) => `not in the file; ${said(v, "en", ({ expects }) => expects?.[v("field")])}`,
    nl: (v) => `staat niet in het bestand; ${said(v, "nl", ({ expects }) => expects?.[v("field")])}`,
  },
  "jurisdiction-caveat": {
    en: (v) => said(v, "en", ({ caveats }) => caveats?.[Number(v("caveat"))]),
    nl: (v) => said(v, "nl", ({ caveats }) => caveats?.[Number(v("caveat"))]),
  },
  "figure-provisional": {
    en: (v) => `rests on provisional figures, which can still change: ${figureNames(v, "en")}`,
    nl: (v) => `steunt op voorlopige cijfers, die nog kunnen veranderen: ${figureNames(v, "nl")}`,
  },
  "figure-secondary": {
    en: (v) => `rests on figures from one or from secondary sources; check them: ${figureNames(v, "en")}`,
    nl: (v) => `steunt op cijfers uit één bron of uit de tweede hand; controleer ze: ${figureNames(v, "nl")}`,
  },
  "figure-carried": {
    en: (v) =>
      `figures of ${v("years")} are not all published; the last ones are carried forward: ${figureNames(v, "en")}`,
    nl: (v) => `niet alle cijfers van ${v("years")} zijn bekend; de laatste lopen door: ${figureNames(v, "nl")}`,
  },
};
