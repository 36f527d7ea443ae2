/** United States, Illinois. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const illinois = (): Jurisdiction =>
  state("Illinois", [
    unemployment(
      wageBase(secondary("2025", 13916, "firstNonprofit"), secondary("2026", 14250, "illinois")),
      [secondary("2026", 0.0335, "illinois")],
      "fund building is inside; new employers of NAICS 56 pay 3.45%",
    ),
  ]);
