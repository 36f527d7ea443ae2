/** United States, New Jersey. */
import { final, noted, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { city, cityTax } from "./city.ts";
import { state, upTo } from "./federal.ts";
import { byState, newEmployer, onBase, unemployment, wageBase } from "./unemployment.ts";

export const newJersey = (): Jurisdiction => {
  const base = wageBase(secondary("2025", 43300, "newJersey2025"), final("2026", 44800, "newJersey", "laborCostLab"));
  return state(
    "New Jersey",
    [
      unemployment(
        base,
        [noted("2.6825% and 0.1175% for workforce development", final("2026", 0.028, "newJersey", "laborCostLab"))],
        "the rate on its notice holds the workforce part already, as this one does",
      ),
      onBase(
        "disability",
        "Temporary Disability Insurance",
        base,
        [final("2026", 0.005, "newJersey", "laborCostLab")],
        { why: byState, assumed: newEmployer },
      ),
      cityTax(
        {
          jerseyCity: upTo(undefined, { dated: [final("2025-01-01..", 0.01, "jerseyCity")] }),
          newark: upTo(undefined, { dated: [secondary("2025-01-01..", 0.01, "newark")] }),
        },
        "Jersey City taxes payrolls of at least $2,500 a quarter, and not the pay of its residents",
      ),
    ],
    { facts: { city: city({ jerseyCity: "Jersey City", newark: "Newark" }) } },
  );
};
