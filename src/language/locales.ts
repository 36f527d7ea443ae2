/** The register of languages: a language is one file and one line here. */
import type { Locale } from "../core/text.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { Words } from "./words.ts";

export const locales: Readonly<Record<Locale, Words>> = { en, nl };
