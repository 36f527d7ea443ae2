/** United States, Mississippi. */
import { final, noted, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state, upTo } from "./federal.ts";
import { onBase, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const mississippi = (): Jurisdiction => {
  const base = wageBase(final("2026", 14000, "mississippi"));
  const inYear = (rate: number) => upTo(base, { dated: [final("2026", rate, "mississippi")] });
  return state(
    "Mississippi",
    [
      {
        ...unemployment(base, []),
        rule: { by: "employerYear", words: { first: inYear(0.01), second: inYear(0.011), third: inYear(0.012) } },
      },
      onBase(
        "training",
        "Workforce training contribution",
        base,
        [noted("as read for 2017", secondary("2026", 0.002, "mississippiTraining"))],
        { why: onNotice },
      ),
    ],
    {
      facts: {
        employerYear: {
          type: "word",
          label: "year of the employer in the state",
          why: "the rate of a new employer rises in its second and third year",
          example: "first",
          words: { first: "the first", second: "the second", third: "the third" },
          assumed: { value: "first", say: "an employer in its first year is assumed" },
        },
      },
    },
  );
};
