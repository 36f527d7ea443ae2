/** Canada, Ontario. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { byLaw, component, onAll, payroll } from "../rule.ts";
import { canadian } from "./federal.ts";

export const ontario = (): Jurisdiction =>
  canadian(
    "Canada, Ontario",
    [
      component(
        "healthTax",
        "Employer Health Tax",
        {
          by: "payroll",
          cases: [
            { atLeast: 0, rule: null },
            { above: 1000000, rule: onAll(final("2025..2026", 0.0195, "ontarioHealthTax")) },
          ],
        },
        byLaw("1.95%"),
      ),
    ],
    {
      facts: {
        payroll: payroll(
          "the first million is exempt of an employer with up to 5 million: its other staff are taken to use it up",
        ),
      },
    },
  );
