/** United States, Oklahoma. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const oklahoma = (): Jurisdiction =>
  state("Oklahoma", [
    unemployment(wageBase(secondary("2025", 28200, "oklahoma2025"), final("2026", 25000, "oklahoma")), [
      final("2026", 0.015, "oklahoma"),
    ]),
  ]);
