/** United States, Alaska. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const alaska = (): Jurisdiction =>
  state("Alaska", [
    unemployment(wageBase(secondary("2025", 51700, "firstNonprofit"), final("2026", 54200, "alaska")), [
      final("2026", 0.01, "alaska"),
    ]),
  ]);
