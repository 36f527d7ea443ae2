/** Canada, Manitoba. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { byLaw, component, onAll, payroll } from "../rule.ts";
import { canadian } from "./federal.ts";

export const manitoba = (): Jurisdiction =>
  canadian(
    "Canada, Manitoba",
    [
      component(
        "healthLevy",
        "Health and education levy",
        {
          by: "payroll",
          cases: [
            { atLeast: 0, rule: null },
            { above: 2500000, rule: onAll(secondary("2026", 0.043, "manitobaLevy")) },
            { above: 5000000, rule: onAll(secondary("2026", 0.0215, "manitobaLevy")) },
          ],
        },
        byLaw("2.15%"),
      ),
    ],
    { facts: { payroll: payroll("nothing to 2.5 million, 4.3% of what is above it to 5 million, then 2.15% of all") } },
  );
