/** Denmark: fixed amounts a year, whatever the pay. */
import { final, noted, secondary } from "./dated.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { component } from "./rule.ts";

export const dk = (): Jurisdiction => ({
  title: "Denmark",
  aliases: ["danmark", "denemarken"],
  currency: "DKK",
  yearStart: 1,
  facts: {},
  components: [
    component(
      "atp",
      "ATP, employer",
      {
        amount: [noted("two thirds of 3,564 a year, full time", final("2024-01-01..", 198, "danishAtp"))],
        per: "month",
      },
      { why: "less for part time", example: "198" },
    ),
    component(
      "maternityFund",
      "Maternity fund",
      { amount: [secondary("2024", 1350, "danishMaternity")], per: "year" },
      { why: "employers with a scheme of their own are exempt", example: "1350" },
    ),
    component(
      "collective",
      "Education fund and other collective charges",
      { amount: "own", per: "year" },
      {
        without: "omitted",
        why: "education fund, occupational injury and others, by industry and staff",
        example: "3000",
        assumed: "their amount a year was not read, and is left out",
      },
    ),
  ],
  terms: {
    noticeMonths: {
      value: "3",
      say: "one month by law in the first half year of service, three to the third year, up to six from the ninth",
      source: "danishNotice",
    },
  },
  notes: ["Danish employers pay few charges by law; pension comes from agreements and is a benefit."],
});
