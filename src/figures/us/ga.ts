/** United States, Georgia. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { onBase, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const georgia = (): Jurisdiction => {
  const base = wageBase(final("2026", 9500, "georgia"));
  return state("Georgia", [
    unemployment(
      base,
      [final("2026", 0.0264, "georgia")],
      "a rate that holds the assessment already needs administration: 0",
    ),
    onBase(
      "administration",
      "Administrative assessment",
      base,
      [final("2026", 0.0006, "georgia")],
      { why: onNotice },
      { until: "2027-01-01" },
    ),
  ]);
};
