/** United States, Massachusetts. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { leaveFrom } from "./leave.ts";
import { onBase, onceRated, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const massachusetts = (): Jurisdiction => {
  const base = wageBase(final("2025..2026", 15000, "massachusetts"));
  return state("Massachusetts", [
    unemployment(base, [final("2026", 0.0242, "massachusetts")]),
    onBase("training", "Workforce Training Fund", base, [secondary("2026", 0.00056, "massachusetts")], {
      why: onNotice,
    }),
    leaveFrom([
      25,
      {
        dated: [final("2025..2026", 0.007, "massachusettsLeave")],
        share: [final("2025..2026", 0.6, "massachusettsLeave")],
      },
    ]),
    onceRated(
      "emac",
      "Employer medical assistance (EMAC)",
      base,
      "none in the first three years nor in a quarter with fewer than 6 staff",
      "0.34%",
    ),
    onceRated(
      "covidRecovery",
      "COVID-19 recovery assessment",
      base,
      "it follows the employer's unemployment rate",
      "0.204%",
    ),
  ]);
};
