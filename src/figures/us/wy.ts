/** United States, Wyoming. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const wyoming = (): Jurisdiction =>
  state("Wyoming", [ownUnemployment(wageBase(secondary("2025", 32400, "experian"), final("2026", 33800, "wyoming")))]);
