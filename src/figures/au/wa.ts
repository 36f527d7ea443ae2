/** Australia, Western Australia. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { stateAbove } from "./federal.ts";

const at = (rate: number) => final("2025-07-01..2026-07-01", rate, "payrollTaxWa");

export const westernAustralia = (): Jurisdiction =>
  stateAbove(
    "Australia, Western Australia",
    [[1000000, at(0.055)]],
    [
      "From 1 to 7.5 million of wages the deduction shrinks by 2/13 of each dollar, so that one more dollar costs 15/13 of the rate; here the rate alone counts.",
    ],
  );
