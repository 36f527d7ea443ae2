/** United States, Iowa. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const iowa = (): Jurisdiction =>
  state("Iowa", [
    unemployment(wageBase(final("2025", 39500, "iowa"), final("2026", 20400, "iowa")), [final("2026", 0.01, "iowa")]),
  ]);
