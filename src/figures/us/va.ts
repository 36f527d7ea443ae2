/** United States, Virginia. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const virginia = (): Jurisdiction =>
  state(
    "Virginia",
    [
      unemployment(
        wageBase(secondary("2026", 8000, "virginia")),
        [secondary("2026", 0.025, "virginia")],
        "the pool cost and fund building charges of the year were not read: write the rate of the notice",
      ),
    ],
    { notes: ["Not covered: the pool cost and fund building charges of the year, which were not read."] },
  );
