/** United States: federal taxes, and the employer's own numbers for a place that is not shipped. */
import type { Jurisdiction } from "../jurisdiction.ts";
import { state } from "./federal.ts";
import { anyUnemployment } from "./unemployment.ts";

export const us = (): Jurisdiction => ({
  ...state("", [anyUnemployment], {
    caveats: [
      "counts federal taxes only: the state's unemployment insurance, leave and other charges are left out unless the file gives them",
    ],
  }),
  title: "United States, federal only",
  aliases: ["usa", "u.s.", "u.s.a.", "america", "united states of america", "verenigde staten", "vs"],
});
