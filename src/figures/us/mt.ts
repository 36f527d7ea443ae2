/** United States, Montana. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const montana = (): Jurisdiction =>
  state("Montana", [
    ownUnemployment(
      wageBase(secondary("2026", 47300, "laborCostLab")),
      "the state assigns a new employer the rate of its industry division",
    ),
  ]);
