/** The register of languages: a language is one file and one line here. */
import { en, type Language } from "./en.ts";
import { nl } from "./nl.ts";

const register = {
  en,
  nl,
};

/** A language of the human outputs; data outputs are never localised. */
export type Locale = keyof typeof register;

export const languages: Readonly<Record<Locale, Language>> = register;

export const locales = Object.keys(register) as Locale[];
