/** United States, Colorado. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { city, cityTax } from "./city.ts";
import { state } from "./federal.ts";
import { leaveFrom } from "./leave.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const colorado = (): Jurisdiction =>
  state(
    "Colorado",
    [
      unemployment(
        wageBase(secondary("2025", 27200, "ernstYoungBases"), final("2026", 30600, "colorado")),
        [final("2026", 0.0305, "colorado")],
        "its notice gives one combined rate, which this is too",
      ),
      leaveFrom([
        10,
        { dated: [secondary("2025", 0.0045, "coloradoLeave2025"), final("2026", 0.0044, "coloradoLeave")] },
      ]),
      cityTax(
        { denver: { amount: [secondary("2025-01-01..", 4, "denver")], per: "month" } },
        "Denver takes a fixed amount a month of each taxable employee",
      ),
    ],
    { facts: { city: city({ denver: "Denver" }) } },
  );
