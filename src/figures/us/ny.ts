/** United States, New York. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction, Rule } from "../jurisdiction.ts";
import { state, upTo } from "./federal.ts";
import { onBase, onNotice, unemployment, wageBase } from "./unemployment.ts";

/** The commuter tax: one rate on every dollar, chosen by the employer's payroll; upper bounds inclusive. */
const rising = (...rates: readonly (readonly [above: number, rate: number])[]): Rule => ({
  by: "quarterlyPayroll",
  cases: [
    { atLeast: 0, rule: null },
    ...rates.map(([above, rate]) => ({
      above,
      rule: upTo(undefined, { dated: [final("2025-07-01..", rate, "mctmt")] }),
    })),
  ],
});

export const newYork = (): Jurisdiction => {
  const base = wageBase(secondary("2025", 12800, "newYork2025"), final("2026", 17600, "newYork"));
  return state(
    "New York",
    [
      unemployment(base, [final("2026", 0.04025, "newYork")]),
      onBase("reemployment", "Re-employment Services Fund", base, [final("2026", 0.00075, "newYork")], {
        why: onNotice,
      }),
      {
        id: "mctmt",
        label: "Metropolitan commuter tax (MCTMT)",
        rule: {
          by: "zone",
          words: {
            "1": rising([312500, 0.00055], [375000, 0.00115], [437500, 0.006], [2500000, 0.00895]),
            "2": rising([312500, 0.00055], [375000, 0.00115], [437500, 0.0034], [2500000, 0.00635]),
            outside: null,
          },
        },
        override: { why: "it follows the place of work and the payroll of the quarter", example: "0.60%" },
      },
    ],
    {
      aliases: ["nyc", "new york city"],
      facts: {
        zone: {
          type: "word",
          label: "zone of the commuter tax",
          why: "the MCTMT is due by the place of work",
          example: "1",
          words: {
            "1": "New York City",
            "2": "the other counties of the commuter district",
            outside: "outside the district",
          },
          assumed: {
            value: "1",
            say: "zone 1, New York City, is assumed; write outside for the rest of the state",
          },
        },
      },
    },
  );
};
