/** Australia, Victoria. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { stateAbove } from "./federal.ts";

const at = (rate: number) => final("2025-07-01..2026-07-01", rate, "payrollTaxVic");

export const victoria = (): Jurisdiction =>
  stateAbove(
    "Australia, Victoria",
    [
      [1000000, at(0.0485)],
      [10000000, at(0.0585)],
      [100000000, at(0.0685)],
    ],
    [
      "The surcharges of 1 and 2 points above 10 and 100 million of wages are inside; regional employers pay 1.2125% before them.",
      "From 3 to 5 million of wages the deduction shrinks by half of each dollar, so that one more dollar costs 1.5 times the rate; here the rate alone counts.",
    ],
  );
