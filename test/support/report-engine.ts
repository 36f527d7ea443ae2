import { join } from "node:path";
import { build } from "rolldown";

/** The program of the report's page, bundled as the build does it, but readable. */
export async function reportEngine(): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, "../../src/web/report.ts"),
    platform: "browser",
    write: false,
    logLevel: "silent",
    output: { format: "iife", codeSplitting: false },
  });
  return output[0].code;
}
