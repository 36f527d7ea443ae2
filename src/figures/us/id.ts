/** United States, Idaho. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const idaho = (): Jurisdiction =>
  state("Idaho", [
    unemployment(wageBase(final("2025", 55300, "idaho"), final("2026", 58300, "idaho")), [
      final("2026", 0.01, "idaho"),
    ]),
  ]);
