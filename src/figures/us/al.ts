/** United States, Alabama. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { notRead, onceRated, unemployment, wageBase } from "./unemployment.ts";

export const alabama = (): Jurisdiction => {
  const base = wageBase(final("2025..2026", 8000, "alabama"));
  return state("Alabama", [
    unemployment(base, [final("2026", 0.027, "alabama")]),
    onceRated(
      "assessment",
      "Employment security assessment",
      base,
      "0.06%; whether a new employer owes it was not read",
      "0.06%",
      notRead,
    ),
  ]);
};
