/** United States, Texas. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { alsoIn2025, unemployment, wageBase } from "./unemployment.ts";

export const texas = (): Jurisdiction =>
  state("Texas", [
    unemployment(
      wageBase(final("2025..2026", 9000, "texas")),
      [alsoIn2025(0.027, "texas"), final("2026", 0.027, "texas")],
      "assessments are inside, as in the rate on its notice",
    ),
  ]);
