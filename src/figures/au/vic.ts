/** Australia, Victoria. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { australian, onWages, payrollTax, wagesFact } from "./federal.ts";

const at = (rate: number) => onWages(final("2025-07-01..2026-07-01", rate, "payrollTaxVic"));

export const victoria = (): Jurisdiction =>
  australian(
    "Australia, Victoria",
    [
      payrollTax({
        by: "payroll",
        cases: [
          { atLeast: 0, rule: null },
          { above: 1000000, rule: at(0.0485) },
        ],
      }),
    ],
    {
      facts: { payroll: wagesFact },
      notes: [
        "Above 10 and 100 million of wages surcharges of 1 and 2 points come on top, which are left out; regional employers pay 1.2125%.",
      ],
    },
  );
