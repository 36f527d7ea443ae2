/** United States, Maryland. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const maryland = (): Jurisdiction =>
  state(
    "Maryland",
    [unemployment(wageBase(final("2025..2026", 8500, "maryland")), [final("2026", 0.026, "maryland")])],
    { notes: ["Not covered: family and medical leave insurance, whose start has moved more than once."] },
  );
