/** United States, Minnesota. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { paidLeave, premium } from "./leave.ts";
import { ownUnemployment, wageBase } from "./unemployment.ts";

const began = "2026-01-01";

export const minnesota = (): Jurisdiction =>
  state(
    "Minnesota",
    [
      ownUnemployment(
        wageBase(secondary("2025", 43000, "minnesota"), secondary("2026", 44000, "minnesota")),
        "the industry's rate and the base rate, times the assessment, with the workforce fee: write the rate of the notice",
      ),
      paidLeave({
        by: "smallEmployer",
        words: {
          no: premium({ dated: [final("2026", 0.0044, "minnesotaLeave")] }, began),
          yes: premium({ dated: [secondary("2026", 0.0022, "minnesotaSmallLeave")] }, began),
        },
      }),
    ],
    {
      facts: {
        smallEmployer: {
          type: "word",
          label: "small employer of Paid Leave",
          why: "at most 30 staff and an average wage below 150% of the state's average pay half",
          example: "no",
          words: { no: "more staff, or a higher average wage", yes: "at most 30 staff and a lower average wage" },
          assumed: { value: "no", say: "an employer that owes its share in full is assumed" },
        },
      },
    },
  );
