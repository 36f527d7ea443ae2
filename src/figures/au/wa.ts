/** Australia, Western Australia. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { australian, onWages, payrollTax, wagesFact } from "./federal.ts";

const at = (rate: number) => onWages(final("2025-07-01..2026-07-01", rate, "payrollTaxWa"));

export const westernAustralia = (): Jurisdiction =>
  australian(
    "Australia, Western Australia",
    [
      payrollTax({
        by: "payroll",
        cases: [
          { atLeast: 0, rule: null },
          { above: 1000000, rule: at(0.055) },
        ],
      }),
    ],
    {
      facts: { payroll: wagesFact },
    },
  );
