/** United Arab Emirates: the end-of-service gratuity, set aside as it accrues. */
import { final, noted } from "./dated.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { asked, component, on, onAll } from "./rule.ts";

export const ae = (): Jurisdiction => ({
  title: "United Arab Emirates",
  aliases: ["uae", "dubai", "verenigde arabische emiraten"],
  currency: "AED",
  yearStart: 1,
  facts: {},
  components: [
    component(
      "gratuity",
      "End-of-service gratuity",
      on(
        ["basePay"],
        onAll(
          noted(
            "21 days of basic pay a year, a month of 30 days: 21 / 360",
            final("2022-02-02..", 21 / 360, "emiratesGratuity"),
          ),
        ),
      ),
      { why: "it is of basic pay, often a part of the salary: write the rate that the part comes to", example: "3.5%" },
    ),
    asked("pension", "Pension of nationals (GPSSA)", "due for nationals only; its rate was not read", "12.5%"),
  ],
  terms: {
    noticeMonths: { value: "1", say: "30 to 90 days by law, as the contract says", source: "emiratesNotice" },
  },
  notes: [
    "The gratuity is paid at the end and counted as it accrues; severance should not hold it again. It is at most two years' pay in all, which is left out.",
    "annualSalary stands for basic pay here.",
  ],
  caveats: ["leaves out the 9 days a year by which the gratuity is more from the sixth year of service on"],
});
