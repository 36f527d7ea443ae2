/** United States, Kentucky. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const kentucky = (): Jurisdiction =>
  state(
    "Kentucky",
    [
      unemployment(wageBase(secondary("2026", 12000, "laborCostLab")), [
        final("2026", 0.027, "laborCostLab", "careTax"),
      ]),
    ],
    { notes: ["Not covered: the service capacity upgrade fund, whose rate was not read."] },
  );
