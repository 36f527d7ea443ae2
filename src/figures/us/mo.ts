/** United States, Missouri. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { city, cityTax } from "./city.ts";
import { state, upTo } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const missouri = (): Jurisdiction =>
  state(
    "Missouri",
    [
      unemployment(wageBase(final("2025", 9500, "missouri"), final("2026", 9000, "missouri")), [
        final("2026", 0.02376, "missouri"),
      ]),
      cityTax(
        { stLouis: upTo(undefined, { dated: [secondary("2025-01-01..", 0.005, "stLouis")] }) },
        "St. Louis taxes the pay of work in the city",
      ),
    ],
    { facts: { city: city({ stLouis: "St. Louis" }) } },
  );
