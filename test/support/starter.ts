/** What `init` writes on a day that stays the same. */
import { expect } from "vitest";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "./io.ts";

export const env = { SOURCE_DATE_EPOCH: "1795392000" }; // 2026-11-23

export async function text(...flags: string[]): Promise<string> {
  const io = fakeIo({ env });
  expect(await run(["init", "-", ...flags], io), io.stderr).toBe(0);
  return io.stdout;
}
