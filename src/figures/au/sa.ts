/** Australia, South Australia. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { australian, onWages, payrollTax, wagesFact } from "./federal.ts";

const at = (rate: number) => onWages(final("2025-07-01..2026-07-01", rate, "payrollTaxSa"));

export const southAustralia = (): Jurisdiction =>
  australian(
    "Australia, South Australia",
    [
      payrollTax({
        by: "payroll",
        cases: [
          { atLeast: 0, rule: null },
          { above: 1500000, rule: at(0.0495) },
        ],
      }),
    ],
    {
      facts: { payroll: wagesFact },
      notes: ["Between 1.5 and 1.7 million the rate slides; here it is due in full."],
    },
  );
