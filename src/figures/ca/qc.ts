/** Canada, Quebec: its own pension plan and parental insurance, and the Health Services Fund by payroll. */
import { final, secondary } from "../dated.ts";
import type { Jurisdiction, Parameter } from "../jurisdiction.ts";
import { byLaw, component, onAbove, onAll, onCapped, payroll } from "../rule.ts";
import { additional, canadian, exemption, insurable, pensionable } from "./federal.ts";

const parentalCeiling: Parameter = {
  id: "parentalEarnings",
  label: "Ceiling of parental insurance",
  per: "year",
  dated: [final("2026", 103000, "quebecParental")],
};
const labourStandardsCeiling: Parameter = {
  id: "labourStandardsEarnings",
  label: "Ceiling of labour standards",
  per: "year",
  dated: [secondary("2026", 103000, "quebecLabourStandards")],
};

export const quebec = (): Jurisdiction =>
  canadian(
    "Canada, Quebec",
    [
      component(
        "qpp",
        "Quebec Pension Plan",
        {
          on: [{ on: ["pay"], basis: "month", threshold: exemption }],
          basis: "year",
          brackets: [
            { rate: { dated: [secondary("2026", 0.063, "quebecPension")] }, cap: { of: pensionable, less: exemption } },
          ],
        },
        byLaw("6.3%"),
      ),
      component(
        "qpp2",
        "Quebec Pension Plan, second part",
        onAbove("year", pensionable, additional, secondary("2026", 0.04, "quebecPension")),
        byLaw("4%"),
      ),
      component(
        "ei",
        "Employment insurance",
        onCapped("year", insurable, final("2026", 0.0182, "quebecInsurance")),
        byLaw("1.82%"),
      ),
      component(
        "qpip",
        "Parental insurance (QPIP)",
        onCapped("year", parentalCeiling, final("2026", 0.00602, "quebecParental")),
        byLaw("0.602%"),
      ),
      component(
        "healthServices",
        "Health Services Fund",
        {
          by: "payroll",
          cases: [
            { atLeast: 0, rule: onAll(final("2026", 0.0165, "quebecHealthServices")) },
            { above: 1000000, rule: { basis: "year", brackets: [{ rate: "own" }] } },
            { above: 7800000, rule: onAll(final("2026", 0.0426, "quebecHealthServices")) },
          ],
        },
        {
          why: "between 1 and 7.8 million of payroll the rate rises from 1.65% to 4.26%, on a line that was not read",
          example: "3%",
        },
      ),
      component(
        "labourStandards",
        "Labour standards",
        onCapped("year", labourStandardsCeiling, final("2026", 0.0006, "quebecLabourStandards")),
        byLaw("0.06%"),
      ),
      component(
        "training",
        "Training (WSDRF)",
        {
          by: "trainingSpent",
          words: { yes: null, no: onAll(final("2026", 0.01, "quebecTraining")) },
        },
        byLaw("1%"),
      ),
    ],
    {
      facts: {
        payroll: payroll("the Health Services Fund takes more of large payrolls"),
        trainingSpent: {
          type: "word",
          label: "1% of payroll spent on training",
          why: "an employer with more than 2 million of payroll pays what it does not spend on training",
          example: "yes",
          words: { yes: "spent, or a payroll up to 2 million", no: "not spent" },
          assumed: {
            value: "yes",
            say: "an employer that spends 1% on training, or has a payroll up to 2 million, is assumed",
          },
        },
      },
    },
  );
