/** United States, Rhode Island. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const rhodeIsland = (): Jurisdiction =>
  state("Rhode Island", [
    ownUnemployment(
      wageBase(secondary("2026", 30800, "rhodeIsland")),
      "1.21% is in print, and whether the Job Development Fund is inside was not read",
    ),
  ]);
