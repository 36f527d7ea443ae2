import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { explain, languageOf } from "../../src/analysis/explain.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import { flowWords } from "../../src/language/formula.ts";
import { formatter } from "../../src/language/numbers.ts";
import { scenarios } from "../support/scenario-arbitrary.ts";
import { roundedIn, typed } from "../support/typed.ts";

test("law: the formula, typed as it is printed in either language, gives the amount that was evaluated", () => {
  fc.assert(
    fc.property(scenarios(), ({ scenario }) => {
      const { lines } = explain(scenario);
      const compared = compare(scenario).options.flatMap((option) => option.lines);
      expect(lines.map(({ amount }) => amount)).toEqual(compared.map(({ amount }) => amount));
      const digits = currencyDigits(scenario.currency);
      for (const line of lines) {
        const [formula = "", result] = line.substituted.split(" = ");
        expect(Number(result)).toBe(line.amount);
        // Footing may move the amount by a few units from this; the formula itself is exact but for rounded pay.
        const tolerance = roundedIn(line.trace) * 10 ** -digits + Math.abs(line.trace.value) * 1e-9 + 1e-9;
        for (const locale of ["en", "nl"] as const) {
          const { number } = formatter(locale);
          const language = languageOf(line.inputs, scenario.currency, locale, (value, places) => number(value, places));
          const text = locale === "en" ? formula : flowWords(line.trace, language).substituted;
          if (!(Math.abs(typed(text, locale) - line.trace.value) <= tolerance)) {
            throw new Error(`${text} is not ${line.trace.value}`);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
