/** United States, California. */
import { final, noted, reported } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { creditReduction, state } from "./federal.ts";
import { alsoIn2025, onBase, unemployment, wageBase } from "./unemployment.ts";

export const california = (): Jurisdiction => {
  const base = wageBase(final("2025..2026", 7000, "california"));
  return state("California", [
    creditReduction(
      final("2025", 0.012, "futaCreditReduction2025"),
      noted(
        "0.3 points a year while the federal loan stands; more if the waiver of the add-on is refused",
        reported("2026", 0.015, "futaCreditReduction2026"),
      ),
    ),
    unemployment(base, [alsoIn2025(0.034, "california"), final("2026", 0.034, "california")]),
    onBase("training", "Employment Training Tax", base, [final("2025..2026", 0.001, "california")], {
      why: "not due of employers with a negative reserve",
    }),
  ]);
};
