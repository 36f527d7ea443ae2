/** Canada, British Columbia. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { byLaw, component, onAll, payroll } from "../rule.ts";
import { canadian } from "./federal.ts";

export const britishColumbia = (): Jurisdiction =>
  canadian(
    "Canada, British Columbia",
    [
      component(
        "healthTax",
        "Employer Health Tax",
        {
          by: "payroll",
          cases: [
            { atLeast: 0, rule: null },
            { above: 1000000, rule: onAll(final("2025..2026", 0.0585, "britishColumbiaHealthTax")) },
            { above: 1500000, rule: onAll(final("2025..2026", 0.0195, "britishColumbiaHealthTax")) },
          ],
        },
        byLaw("1.95%"),
      ),
    ],
    {
      facts: { payroll: payroll("nothing to 1 million, 5.85% of what is above it to 1.5 million, then 1.95% of all") },
    },
  );
