/** United States, Utah. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

export const utah = (): Jurisdiction =>
  state("Utah", [
    ownUnemployment(
      wageBase(secondary("2026", 50700, "utah")),
      "the industry average, a reserve factor and the social cost make it up",
    ),
  ]);
