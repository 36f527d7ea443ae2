/** United States, Tennessee. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const tennessee = (): Jurisdiction =>
  state("Tennessee", [
    unemployment(wageBase(final("2025..2026", 7000, "tennessee")), [final("2026", 0.027, "tennessee")]),
  ]);
