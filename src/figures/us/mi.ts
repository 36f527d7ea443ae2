/** United States, Michigan. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const michigan = (): Jurisdiction =>
  state(
    "Michigan",
    [
      unemployment(
        wageBase(secondary("2026", 9000, "michigan")),
        [final("2026", 0.027, "michigan")],
        "the base is 9,500 for an employer that is delinquent",
      ),
    ],
    { notes: ["Not covered: the obligation assessment, whose rate was not read."] },
  );
