/** United States, Connecticut. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const connecticut = (): Jurisdiction =>
  state("Connecticut", [
    unemployment(wageBase(final("2025", 26100, "connecticut"), final("2026", 27000, "connecticut")), [
      final("2025", 0.022, "connecticut"),
      final("2026", 0.019, "connecticut"),
    ]),
  ]);
