/** Australia, Australian Capital Territory. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { stateAbove } from "./federal.ts";

const YEAR = "2025-07-01..2026-07-01";

export const capitalTerritory = (): Jurisdiction =>
  stateAbove("Australia, Australian Capital Territory", [
    [2000000, final(YEAR, 0.0685, "payrollTaxAct")],
    [50000000, secondary(YEAR, 0.0735, "payrollTaxAct")],
    [100000000, secondary(YEAR, 0.0785, "payrollTaxAct")],
    [
      150000000,
      secondary("2025-07-01..2026-01-01", 0.0785, "payrollTaxAct"),
      secondary("2026-01-01..2026-07-01", 0.0875, "payrollTaxAct"),
    ],
  ]);
