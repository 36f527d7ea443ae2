/** United States, Hawaii. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { notRead, onceRated, unemployment, wageBase } from "./unemployment.ts";

export const hawaii = (): Jurisdiction => {
  const base = wageBase(secondary("2025", 62000, "firstNonprofit"), secondary("2026", 64500, "hawaii"));
  return state("Hawaii", [
    unemployment(base, [secondary("2026", 0.024, "hawaii")]),
    onceRated(
      "training",
      "Employment and training assessment",
      base,
      "a small assessment on the same base",
      "0.01%",
      notRead,
    ),
  ]);
};
