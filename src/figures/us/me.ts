/** United States, Maine. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { leaveFrom } from "./leave.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const maine = (): Jurisdiction =>
  state("Maine", [
    ownUnemployment(
      wageBase(final("2026", 12000, "maine")),
      "2.41% and 2.54% are both in print for a new employer, with assessments that were not read",
    ),
    leaveFrom([15, { dated: [final("2025..2026", 0.005, "maineLeave")] }]),
  ]);
