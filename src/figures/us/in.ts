/** United States, Indiana. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const indiana = (): Jurisdiction =>
  state("Indiana", [unemployment(wageBase(final("2026", 9500, "indiana")), [final("2026", 0.025, "indiana")])]);
