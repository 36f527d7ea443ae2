/** United States, Pennsylvania. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { city, cityTax } from "./city.ts";
import { state, upTo } from "./federal.ts";
import { unemployment, wageBase } from "./unemployment.ts";

export const pennsylvania = (): Jurisdiction =>
  state(
    "Pennsylvania",
    [
      unemployment(
        wageBase(final("2025..2026", 10000, "pennsylvania")),
        [final("2026", 0.03822, "pennsylvania", "careTax")],
        "the surcharge is inside",
      ),
      cityTax(
        { pittsburgh: upTo(undefined, { dated: [final("2025-01-01..", 0.0055, "pittsburgh")] }) },
        "Pittsburgh taxes the pay of work in the city",
      ),
    ],
    { facts: { city: city({ pittsburgh: "Pittsburgh" }) } },
  );
