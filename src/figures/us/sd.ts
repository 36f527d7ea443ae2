/** United States, South Dakota. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { onBase, onceRated, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const southDakota = (): Jurisdiction => {
  const base = wageBase(final("2026", 15000, "southDakota"));
  return state("South Dakota", [
    unemployment(base, [final("2026", 0.012, "southDakota", "careTax")], "1.2% in the first year, 1.0% after it"),
    onBase("investment", "Investment fee", base, [secondary("2026", 0.0055, "southDakota")], { why: onNotice }),
    onceRated("administration", "Administrative fee", base, "0.08% from 2026 of experience-rated employers", "0.08%"),
  ]);
};
