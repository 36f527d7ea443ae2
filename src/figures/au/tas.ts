/** Australia, Tasmania. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { stateAbove } from "./federal.ts";

const at = (rate: number) => final("2025-07-01..2026-07-01", rate, "payrollTaxTas");

export const tasmania = (): Jurisdiction =>
  stateAbove("Australia, Tasmania", [
    [1250000, at(0.04)],
    [2000000, at(0.061)],
  ]);
