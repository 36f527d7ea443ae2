/** Australia, Australian Capital Territory. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { australian, onWages, payrollTax, wagesFact } from "./federal.ts";

const at = (rate: number) => onWages(final("2025-07-01..2026-07-01", rate, "payrollTaxAct"));

export const capitalTerritory = (): Jurisdiction =>
  australian(
    "Australia, Australian Capital Territory",
    [
      payrollTax({
        by: "payroll",
        cases: [
          { atLeast: 0, rule: null },
          { above: 2000000, rule: at(0.0685) },
        ],
      }),
    ],
    {
      facts: { payroll: wagesFact },
      notes: ["Surcharges above 50, 100 and 150 million are left out."],
    },
  );
