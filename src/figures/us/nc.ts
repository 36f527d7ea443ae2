/** United States, North Carolina. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const northCarolina = (): Jurisdiction =>
  state("North Carolina", [
    unemployment(wageBase(final("2026", 34200, "northCarolina")), [final("2026", 0.01, "northCarolina")]),
  ]);
