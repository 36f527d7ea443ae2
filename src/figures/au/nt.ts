/** Australia, Northern Territory. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { SHRINKS, stateAbove } from "./federal.ts";

const at = (rate: number) => final("2025-07-01..2026-07-01", rate, "payrollTaxNt");

export const northernTerritory = (): Jurisdiction =>
  stateAbove("Australia, Northern Territory", [[2500000, at(0.055)]], [SHRINKS]);
