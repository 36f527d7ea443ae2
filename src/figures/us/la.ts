/** United States, Louisiana. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const louisiana = (): Jurisdiction =>
  state("Louisiana", [
    ownUnemployment(
      wageBase(final("2025", 7700, "louisiana"), final("2026", 7000, "louisiana")),
      "the state assigns a new employer the rate of its industry",
    ),
  ]);
