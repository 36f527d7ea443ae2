/** United States, Nebraska. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const nebraska = (): Jurisdiction =>
  state("Nebraska", [
    unemployment(
      wageBase(final("2026", 9000, "nebraska")),
      [final("2026", 0.0125, "nebraska")],
      "the base is 24,000 in the highest category",
    ),
  ]);
