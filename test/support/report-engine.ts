import { join } from "node:path";
import { build } from "rolldown";
import { kept } from "../../src/core/kept.ts";

const built = new Map<string, Promise<string>>();

/** The program of the report's page in a language, bundled as the build does it. */
export function reportEngine(locale = "en"): Promise<string> {
  return kept(built, locale, () => bundled(locale));
}

async function bundled(locale: string): Promise<string> {
  const { reportPage } = await import(join(import.meta.dirname, "../../rolldown.config.js"));
  const { output } = await build({ ...reportPage(locale), write: false, logLevel: "silent" });
  return output[0].code;
}
