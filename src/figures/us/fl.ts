/** United States, Florida. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { alsoIn2025, unemployment, wageBase } from "./unemployment.ts";

export const florida = (): Jurisdiction =>
  state("Florida", [
    unemployment(wageBase(final("2025..2026", 7000, "florida")), [
      alsoIn2025(0.027, "florida"),
      final("2026", 0.027, "florida"),
    ]),
  ]);
