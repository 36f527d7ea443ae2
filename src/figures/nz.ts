/** New Zealand: KiwiSaver on the pay of members; the ACC levy is the industry's. */
import { final } from "./dated.ts";
import type { Jurisdiction, Parameter } from "./jurisdiction.ts";
import { asked, component, onAll } from "./rule.ts";

const levyCeiling: Parameter = {
  id: "levyCeiling",
  label: "Highest pay for the ACC levy",
  per: "year",
  dated: [final("2026-04-01..2027-04-01", 156641, "newZealandAcc")],
};

export const nz = (): Jurisdiction => ({
  title: "New Zealand",
  aliases: ["nieuw-zeeland"],
  currency: "NZD",
  yearStart: 4,
  facts: {
    kiwiSaver: {
      type: "word",
      label: "member of KiwiSaver",
      why: "the employer contributes for members",
      example: "yes",
      words: { yes: "a member", no: "not a member" },
      assumed: { value: "yes", say: "a member is assumed" },
    },
  },
  components: [
    component(
      "kiwiSaverEmployer",
      "KiwiSaver, employer",
      {
        by: "kiwiSaver",
        words: {
          yes: onAll(
            final("2025-04-01..2026-04-01", 0.03, "kiwiSaver"),
            final("2026-04-01..2028-04-01", 0.035, "kiwiSaver"),
            final("2028-04-01..", 0.04, "kiwiSaver"),
          ),
          no: null,
        },
      },
      { why: "an employer may contribute more; its own tax comes out of it", example: "3.5%" },
    ),
    asked(
      "accLevy",
      "ACC work levy",
      "it follows the industry, about 0.69% on average in 2026/27",
      "0.69%",
      levyCeiling,
    ),
  ],
  notes: ["The year begins on 1 April.", "Not covered until given: the ACC work levy of the industry."],
});
