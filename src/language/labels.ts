/** Line labels in the reader's language, from the registers; a user's own title stays as it is. */
import type { Locale, Text } from "../core/text.ts";
import { rampUpLine } from "../engagements/every-option.ts";
import { kinds } from "../engagements/kinds.ts";
import { jurisdictions } from "../figures/jurisdictions.ts";

let dutch: Map<string, string> | undefined;

function known(): Map<string, string> {
  const texts: Text[] = [rampUpLine.label];
  for (const kind of Object.values(kinds)) {
    texts.push(kind.title, ...Object.values(kind.lines).map((line) => line.label));
  }
  for (const { components } of Object.values(jurisdictions)) texts.push(...components.map(({ label }) => label));
  return new Map(texts.map(({ en, nl }) => [en, nl]));
}

/** A finding's English label in a language; of `Bridge: Fees` only what the registers know is put into words. */
export function labelIn(locale: Locale, label: string): string {
  if (locale === "en") return label;
  dutch ??= known();
  const whole = dutch.get(label);
  if (whole !== undefined) return whole;
  const cut = label.lastIndexOf(": ");
  if (cut < 0) return label;
  const line = dutch.get(label.slice(cut + 2));
  return line === undefined ? label : `${label.slice(0, cut)}: ${line}`;
}
