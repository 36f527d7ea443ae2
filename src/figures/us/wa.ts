/** United States, Washington. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { city, cityTax } from "./city.ts";
import { state, upTo } from "./federal.ts";
import { leaveFrom } from "./leave.ts";
import { newEmployer, onBase, ownUnemployment, wageBase } from "./unemployment.ts";

export const washington = (): Jurisdiction => {
  const base = wageBase(secondary("2025", 72800, "experian"), final("2026", 78200, "washington", "laborCostLab"));
  return state(
    "Washington",
    [
      ownUnemployment(base),
      onBase("administration", "Employment Administration Fund", base, [secondary("2026", 0.0002, "washington")], {
        why: "0.02% of new employers, 0.03% of most others",
        assumed: newEmployer,
      }),
      leaveFrom([
        50,
        {
          dated: [secondary("2025", 0.0092, "washingtonLeave2025"), final("2026", 0.0113, "washingtonLeave")],
          share: [secondary("2025", 0.2848, "washingtonLeave2025"), final("2026", 0.2857, "washingtonLeave")],
        },
      ]),
      cityTax(
        { seattle: upTo(undefined, "own") },
        "Seattle taxes high pay of large employers by bands whose limits were not read",
      ),
    ],
    { facts: { city: city({ seattle: "Seattle" }) } },
  );
};
