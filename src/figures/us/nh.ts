/** United States, New Hampshire. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const newHampshire = (): Jurisdiction =>
  state("New Hampshire", [
    ownUnemployment(
      wageBase(secondary("2026", 14000, "newHampshire")),
      "1.7% in the first half of 2026; the fund reduction changes it by the quarter",
    ),
  ]);
