/** United States, Vermont. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state, upTo } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const vermont = (): Jurisdiction =>
  state(
    "Vermont",
    [
      unemployment(wageBase(secondary("2026", 15400, "laborCostLab")), [final("2026", 0.01, "vermont")]),
      {
        id: "childCare",
        label: "Child Care Contribution",
        rule: upTo(undefined, { dated: [secondary("2024-07-01..", 0.0033, "vermontChildCare")] }),
        override: { why: "an employer may pay the employee's quarter as well", example: "0.44%" },
      },
    ],
    { notes: ["Not covered: the health care fund contribution, whose amount was not read."] },
  );
