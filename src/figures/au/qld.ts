/** Australia, Queensland. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { SHRINKS, stateAbove } from "./federal.ts";

const at = (rate: number) => secondary("2025-07-01..2026-07-01", rate, "payrollTaxQld");

export const queensland = (): Jurisdiction =>
  stateAbove(
    "Australia, Queensland",
    [
      [1300000, at(0.0475)],
      [6500000, at(0.0495)],
      [10000000, at(0.052)],
      [100000000, at(0.057)],
    ],
    ["The mental health levy of 0.25 and 0.75 points above 10 and 100 million of wages is inside.", SHRINKS],
  );
