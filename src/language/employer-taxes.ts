/** The words of figures in notices. */
import { type Jurisdiction, labelOf } from "../figures/jurisdiction.ts";
import { jurisdictionOf } from "../figures/jurisdictions.ts";
import { type Locale, languages } from "./languages.ts";
import type { NoticePrinter } from "./notice-words.ts";

/** A text of the figures, which are English, in a language, whole or by what semicolons and brackets part; of what has no other the names it cites. */
export function figureText(locale: Locale, english: string): string {
  const { figureTexts, citation } = languages[locale];
  const inLanguage = (text: string) => {
    const [, before = "", remark = "", after = ""] = /^(.* \()?([^()]+)(\))?$/.exec(text) ?? [];
    const known = figureTexts?.[remark];
    return figureTexts?.[text] ?? (known === undefined ? citation(text) : `${citation(before)}${known}${after}`);
  };
  return figureTexts?.[english] ?? english.split("; ").map(inLanguage).join("; ");
}

/** What a code stands for; a word says it itself. */
function meaningOf({ facts }: Jurisdiction, id: string, value: string): string | undefined {
  const fact = facts[id];
  return fact?.type === "word" && !/[a-z]/.test(value) ? fact.words[value] : undefined;
}

/** What the figures have words for: empty where a later release knows the key and this one does not. */
export function figureWords(
  locale: Locale,
): Pick<NoticePrinter, "figures" | "given" | "assumed" | "expected" | "severance" | "caveat"> {
  const said = (name: string, of: (jurisdiction: Jurisdiction) => string | undefined): string => {
    const jurisdiction = jurisdictionOf(name);
    return figureText(locale, (jurisdiction && of(jurisdiction)) ?? "");
  };
  return {
    figures(name, keys) {
      const names = keys.split(", ").map((key) => {
        const [id = "", from = ""] = key.split(".");
        return `${said(name, (jurisdiction) => labelOf(jurisdiction, id)) || id} (${from})`;
      });
      return [...new Set(names)].join(", ");
    },
    given(name, facts) {
      const all = facts.split(", ").map((fact) => {
        const [id = "", value = ""] = fact.split("=");
        const meaning = said(name, (jurisdiction) => meaningOf(jurisdiction, id, value));
        return `${said(name, (jurisdiction) => labelOf(jurisdiction, id)) || id}: ${figureText(locale, value)}${meaning === "" ? "" : ` (${meaning})`}`;
      });
      return all.join("; ");
    },
    assumed: (name, key) =>
      said(
        name,
        ({ facts, components }) => facts[key]?.assumed.say ?? components.find(({ id }) => id === key)?.override.assumed,
      ),
    expected: (name, field) => said(name, ({ expects }) => expects?.[field]),
    severance: (name) => said(name, ({ severance }) => severance?.say),
    caveat: (name, index) => said(name, ({ caveats }) => caveats?.[index]),
  };
}
