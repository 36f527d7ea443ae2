/** United States, Oregon. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state, upTo } from "./federal.ts";
import { leaveFrom } from "./leave.ts";
import { unemployment, wageBase } from "./unemployment.ts";

const transit = (rate: number) => upTo(undefined, { dated: [secondary("2026", rate, "oregonTransit")] });

export const oregon = (): Jurisdiction =>
  state(
    "Oregon",
    [
      unemployment(wageBase(final("2025", 54300, "oregon"), final("2026", 56700, "oregon")), [
        final("2025..2026", 0.024, "oregon"),
      ]),
      leaveFrom([
        25,
        { dated: [final("2023..2026", 0.01, "oregonLeave")], share: [final("2023..2026", 0.4, "oregonLeave")] },
      ]),
      {
        id: "transitTax",
        label: "Transit payroll tax",
        rule: {
          by: "transitDistrict",
          words: { trimet: transit(0.008237), lane: transit(0.008), outside: null },
        },
        override: { why: "it follows the place of work", example: "0.8237%" },
      },
      {
        id: "workersBenefitFund",
        label: "Workers' Benefit Fund",
        rule: { amount: "own", per: "hour" },
        override: {
          without: "omitted",
          why: "an assessment by the hour, half of it the employer's: 1 cent in 2025, that of 2026 was not read",
          example: "0.01",
          assumed: "its amount an hour was not read, and is left out",
        },
      },
    ],
    {
      facts: {
        transitDistrict: {
          type: "word",
          label: "transit district",
          why: "the transit tax is due by the place of work",
          example: "trimet",
          words: { trimet: "TriMet", lane: "Lane", outside: "outside both" },
          assumed: {
            value: "trimet",
            say: "TriMet is assumed, which is the most expensive; write outside where neither is due",
          },
        },
      },
    },
  );
