/** United States, Arkansas. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { onBase, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const arkansas = (): Jurisdiction => {
  const base = wageBase(final("2025..2026", 7000, "arkansas"));
  return state("Arkansas", [
    unemployment(
      base,
      [final("2025", 0.019, "arkansas"), final("2026", 0.018, "arkansas")],
      "a rate that holds the administrative assessment already needs administration: 0",
    ),
    onBase(
      "administration",
      "Administrative assessment",
      base,
      [final("2025", 0.001, "arkansas"), final("2026", 0.002, "arkansas")],
      { why: onNotice },
    ),
  ]);
};
