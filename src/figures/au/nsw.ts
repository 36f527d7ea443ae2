/** Australia, New South Wales. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { australian, onWages, payrollTax, wagesFact } from "./federal.ts";

const at = (rate: number) => onWages(final("2025-07-01..2026-07-01", rate, "payrollTaxNsw"));

export const newSouthWales = (): Jurisdiction =>
  australian(
    "Australia, New South Wales",
    [
      payrollTax({
        by: "payroll",
        cases: [
          { atLeast: 0, rule: null },
          { above: 1200000, rule: at(0.0545) },
        ],
      }),
    ],
    {
      facts: { payroll: wagesFact },
    },
  );
