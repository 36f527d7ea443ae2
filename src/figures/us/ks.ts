/** United States, Kansas. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const kansas = (): Jurisdiction =>
  state("Kansas", [
    unemployment(wageBase(secondary("2025", 14000, "kansas"), secondary("2026", 15100, "kansas")), [
      final("2025..2026", 0.0175, "kansas"),
    ]),
  ]);
