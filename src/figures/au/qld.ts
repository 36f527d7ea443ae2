/** Australia, Queensland. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { australian, onWages, payrollTax, wagesFact } from "./federal.ts";

const at = (rate: number) => onWages(secondary("2025-07-01..2026-07-01", rate, "payrollTaxQld"));

export const queensland = (): Jurisdiction =>
  australian(
    "Australia, Queensland",
    [
      payrollTax({
        by: "payroll",
        cases: [
          { atLeast: 0, rule: null },
          { above: 1300000, rule: at(0.0475) },
          { above: 6500000, rule: at(0.0495) },
        ],
      }),
    ],
    {
      facts: { payroll: wagesFact },
      notes: ["The mental health levy of 0.25 and 0.75 points above 10 and 100 million of wages is left out."],
    },
  );
