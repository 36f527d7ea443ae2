/** United States, Ohio. */
import { final } from "../dated.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { onBase, onNotice, unemployment, wageBase } from "./unemployment.ts";

export const ohio = (): Jurisdiction => {
  const base = wageBase(final("2026", 9000, "ohio"));
  return state("Ohio", [
    unemployment(
      base,
      [final("2026", 0.027, "ohio")],
      "a rate that holds the technology fee already needs technologyFee: 0",
    ),
    onBase(
      "technologyFee",
      "Technology and Customer Service Fee",
      base,
      [final("2026..2027", 0.0015, "ohioFee")],
      { why: onNotice },
      { since: "2026-01-01", until: "2028-01-01" },
    ),
  ]);
};
