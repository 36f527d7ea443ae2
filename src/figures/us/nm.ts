/** United States, New Mexico. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const newMexico = (): Jurisdiction =>
  state("New Mexico", [
    unemployment(
      wageBase(secondary("2026", 34800, "laborCostLab")),
      [final("2026", 0.01, "laborCostLab", "careTax")],
      "the industry's average is due where it is higher",
    ),
  ]);
