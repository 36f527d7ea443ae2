/** Australia, Tasmania. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { australian, onWages, payrollTax, wagesFact } from "./federal.ts";

const at = (rate: number) => onWages(final("2025-07-01..2026-07-01", rate, "payrollTaxTas"));

export const tasmania = (): Jurisdiction =>
  australian(
    "Australia, Tasmania",
    [
      payrollTax({
        by: "payroll",
        cases: [
          { atLeast: 0, rule: null },
          { above: 1250000, rule: at(0.04) },
          { above: 2000000, rule: at(0.061) },
        ],
      }),
    ],
    {
      facts: { payroll: wagesFact },
    },
  );
