/** Australia, New South Wales. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { stateAbove } from "./federal.ts";

const at = (rate: number) => final("2025-07-01..2026-07-01", rate, "payrollTaxNsw");

export const newSouthWales = (): Jurisdiction => stateAbove("Australia, New South Wales", [[1200000, at(0.0545)]]);
