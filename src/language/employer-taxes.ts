/** The words of figures in notices. */
import type { Text } from "../core/text.ts";
import { type Jurisdiction, labelOf } from "../figures/jurisdiction.ts";
import { jurisdictions } from "../figures/jurisdictions.ts";
import type { Locale } from "./languages.ts";
import type { NoticePrinter } from "./notice-words.ts";

/** What the figures have words for: empty where a later release knows the key and this one does not. */
export function figureWords(locale: Locale): Pick<NoticePrinter, "figures" | "assumed" | "expected" | "caveat"> {
  const said = (name: string, of: (jurisdiction: Jurisdiction) => Text | undefined): string => {
    const jurisdiction = jurisdictions[name];
    return (jurisdiction && of(jurisdiction)?.[locale]) ?? "";
  };
  return {
    figures(name, keys) {
      const names = keys.split(", ").map((key) => {
        const [id = "", from = ""] = key.split(".");
        return `${said(name, (jurisdiction) => labelOf(jurisdiction, id)) || id} (${from})`;
      });
      return [...new Set(names)].join(", ");
    },
    assumed: (name, key) =>
      said(
        name,
        ({ facts, components }) => facts[key]?.assumed.say ?? components.find(({ id }) => id === key)?.own.assumed,
      ),
    expected: (name, field) => said(name, ({ expects }) => expects?.[field]),
    caveat: (name, index) => said(name, ({ caveats }) => caveats?.[index]),
  };
}
