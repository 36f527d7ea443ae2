/** United States, District of Columbia. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state, upTo } from "./federal.ts";
import { paidLeave } from "./leave.ts";
import { onBase, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const districtOfColumbia = (): Jurisdiction => {
  const base = wageBase(final("2026", 9000, "districtOfColumbia"));
  return state("District of Columbia", [
    unemployment(
      base,
      [final("2026", 0.027, "districtOfColumbia")],
      "the average rate is due where it is higher; a combined rate needs administration: 0",
    ),
    onBase("administration", "Administrative assessment", base, [secondary("2026", 0.002, "districtOfColumbiaFees")], {
      why: onNotice,
    }),
    paidLeave(upTo(undefined, { dated: [final("2024-07-01..", 0.0075, "districtOfColumbiaLeave")] })),
  ]);
};
