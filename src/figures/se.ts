/** Sweden: employer contributions on all pay, without a ceiling. */
import { final, noted } from "./dated.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { component, onAll } from "./rule.ts";

export const se = (): Jurisdiction => ({
  title: "Sweden",
  aliases: ["sverige", "zweden"],
  currency: "SEK",
  yearStart: 1,
  facts: {},
  components: [
    component(
      "contributions",
      "Employer contributions (arbetsgivaravgifter)",
      onAll(
        noted(
          "10.21% old age, 0.30% survivors, 3.55% health, 2.00% parents, 2.64% labour market, 0.10% injury, 12.62% wage tax",
          final("2026", 0.3142, "swedishContributions"),
        ),
      ),
      { why: "lower for the young and the old", example: "31.42%" },
    ),
  ],
  terms: {
    noticeMonths: {
      value: "1",
      say: "one month by law, two from two years of service, up to six from ten; contracts often say more",
      source: "swedishNotice",
    },
  },
  notes: [
    "Not covered: the lower contributions for the young and the old, whose rates were not read (write contributions), the occupational pension of a collective agreement, and the special wage tax on it.",
  ],
});
