/** What `init` writes on a day that stays the same. */
import { expect } from "vitest";
import { run } from "../../src/cli/main.ts";
import { jurisdictionOf } from "../../src/figures/jurisdictions.ts";
import { sources } from "../../src/figures/sources.ts";
import { fakeIo } from "./io.ts";

export const env = { SOURCE_DATE_EPOCH: "1795392000" }; // 2026-11-23

export async function text(...flags: string[]): Promise<string> {
  const io = fakeIo({ env });
  expect(await run(["init", "-", ...flags], io), io.stderr).toBe(0);
  return io.stdout;
}

/** Tries a hire as it is written for a place: in its money, and with the terms that its law has. */
export async function hiredIn(name: string): Promise<void> {
  const place = jurisdictionOf(name);
  const file = await text("--kind", "fullTime", "--jurisdiction", name);
  expect(file).toContain(`\ncurrency: ${place?.currency} `);
  expect(file).toMatch(new RegExp(`^ {4}employerTaxes: .*\\b${name}\\b`, "m"));
  let used = file;
  for (const [field, { value, say, source }] of Object.entries(place?.terms ?? {})) {
    const line = file.split("\n").find((one) => new RegExp(`^ {4}#* ?${field}: ${value} `).test(one)) ?? "";
    expect(line).toContain(`; ${say} (${sources[source]})`);
    used = used.replace(line, line.replace(/^ *#+ /, "    "));
  }
  const io = fakeIo({ files: { "a.yaml": used } });
  expect(await run(["compare", "a.yaml"], io), io.stderr).toBe(0);
}
