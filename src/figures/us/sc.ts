/** United States, South Carolina. */
import { secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { onBase, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const southCarolina = (): Jurisdiction => {
  const base = wageBase(secondary("2026", 14000, "southCarolina"));
  return state("South Carolina", [
    unemployment(base, [secondary("2026", 0.01, "southCarolina")], "the rate of class 12 is due where it is higher"),
    onBase("contingency", "Contingency assessment", base, [secondary("2026", 0.0006, "southCarolina")], {
      why: onNotice,
    }),
  ]);
};
