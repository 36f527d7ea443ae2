/** United States, Delaware. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { leaveFrom } from "./leave.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const delaware = (): Jurisdiction =>
  state("Delaware", [
    ownUnemployment(
      wageBase(final("2025", 12500, "delaware"), final("2026", 14500, "delaware"), final("2027", 16500, "delaware")),
      "1.8% and 2.0% are both in print for a new employer",
    ),
    leaveFrom(
      [10, { dated: [final("2025..2026", 0.0016, "delawareLeave")] }],
      [25, { dated: [final("2025..2026", 0.004, "delawareLeave")] }],
    ),
  ]);
