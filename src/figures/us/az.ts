/** United States, Arizona. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const arizona = (): Jurisdiction =>
  state("Arizona", [unemployment(wageBase(final("2025..2026", 8000, "arizona")), [final("2026", 0.02, "arizona")])]);
