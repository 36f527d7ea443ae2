/** Australia, South Australia. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { stateAbove } from "./federal.ts";

const at = (rate: number) => final("2025-07-01..2026-07-01", rate, "payrollTaxSa");

export const southAustralia = (): Jurisdiction =>
  stateAbove(
    "Australia, South Australia",
    [[1500000, at(0.0495)]],
    ["Between 1.5 and 1.7 million the rate slides; here it is due in full."],
  );
