/** United States, Wisconsin. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state, upTo } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const wisconsin = (): Jurisdiction => {
  const base = wageBase(final("2026", 14000, "wisconsin"));
  const at = (rate: number) => upTo(base, { dated: [final("2026", rate, "wisconsin")] });
  return state(
    "Wisconsin",
    [
      {
        ...unemployment(base, []),
        rule: {
          by: "taxablePayroll",
          cases: [
            { atLeast: 0, rule: at(0.0305) },
            { atLeast: 500000, rule: at(0.0325) },
          ],
        },
      },
    ],
    {
      facts: {
        taxablePayroll: {
          type: "number",
          unit: "money/year",
          bounds: { min: 0, max: 1e12 },
          label: "taxable payroll a year",
          why: "a new employer with less than $500,000 of taxable payroll pays a lower rate",
          example: "400000",
          assumed: { value: "most", say: "a taxable payroll of $500,000 or more is assumed" },
        },
      },
    },
  );
};
