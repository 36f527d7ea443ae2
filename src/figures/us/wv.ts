/** United States, West Virginia. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const westVirginia = (): Jurisdiction =>
  state("West Virginia", [
    unemployment(wageBase(secondary("2026", 9500, "laborCostLab")), [final("2026", 0.027, "laborCostLab", "careTax")]),
  ]);
