/** United States, Nevada. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state, upTo } from "./federal.ts";
import { onBase, unemployment, wageBase } from "./unemployment.ts";

export const nevada = (): Jurisdiction => {
  const base = wageBase(final("2026", 43700, "nevada", "laborCostLab"));
  return state(
    "Nevada",
    [
      unemployment(base, [final("2026", 0.0295, "nevada", "laborCostLab")]),
      onBase("training", "Career Enhancement Program", base, [final("2026", 0.0005, "nevada", "laborCostLab")], {
        why: "not due at the highest unemployment rate of 5.4%",
      }),
      {
        id: "modifiedBusinessTax",
        label: "Modified Business Tax",
        rule: {
          by: "quarterlyPayroll",
          cases: [
            { atLeast: 0, rule: null },
            {
              above: 50000,
              rule: upTo(undefined, { dated: [secondary("2023-07-01..", 0.0117, "nevadaBusinessTax")] }),
            },
          ],
        },
        override: {
          why: "it is of the employer's wages above $50,000 a quarter, after employer-paid health care: the pay of other staff uses that up",
          example: "1.17%",
        },
      },
    ],
    {
      notes: [
        "The Modified Business Tax counts in full on this pay: the other staff of the employer are taken to use up the $50,000 a quarter.",
      ],
    },
  );
};
