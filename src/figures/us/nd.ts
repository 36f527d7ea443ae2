/** United States, North Dakota. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const northDakota = (): Jurisdiction =>
  state("North Dakota", [
    unemployment(wageBase(secondary("2026", 46600, "laborCostLab")), [final("2026", 0.01, "laborCostLab", "careTax")]),
  ]);
