/** Canada, Newfoundland and Labrador. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { byLaw, component, onAll, payroll } from "../rule.ts";
import { canadian } from "./federal.ts";

export const newfoundland = (): Jurisdiction =>
  canadian(
    "Canada, Newfoundland and Labrador",
    [
      component(
        "payrollTax",
        "Payroll tax",
        {
          by: "payroll",
          cases: [
            { atLeast: 0, rule: null },
            { above: 2000000, rule: onAll(secondary("2026", 0.02, "newfoundlandTax")) },
          ],
        },
        byLaw("2%"),
      ),
    ],
    { facts: { payroll: payroll("2% of what is above 2 million") } },
  );
