import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schedule } from "../../src/analysis/schedule.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { type FileObject, read, scenarioFile } from "../support/scenario-arbitrary.ts";
import { costsOf } from "../support/stops.ts";

describe.each(Object.keys(kinds))("law, %s:", (kind) => {
  test("stopping after month m costs what the option pays from then on with `months: m`", () => {
    fc.assert(
      fc.property(
        scenarioFile({ kinds: [kind], mostOptions: 1, ranges: false, horizon: fc.integer({ min: 1, max: 30 }) }),
        fc.nat(29),
        (file, chosen) => {
          const option = (file.options as FileObject).option1 as FileObject;
          // Instalments are due whether it stops or not; a price for the whole is owed by the length that was agreed.
          fc.pre(
            !/recruitingInstalments|(?:consultant|coach)".*(?:minimum|notice)Months|(?:minimum|notice)Months.*"(?:consultant|coach)"/s.test(
              JSON.stringify(option),
            ),
          );
          const { months: _, startAfterMonths: __, searchMonths: ___, ...open } = option;
          const month = (chosen % (file.horizonMonths as number)) + 1;
          const at = (one: FileObject, horizonMonths: number): FileObject => ({
            ...file,
            horizonMonths,
            options: { option1: one },
          });
          const cost = costsOf(at(open, file.horizonMonths as number))[month - 1];
          const ended = schedule(read(at({ ...open, months: month }, month + 1))).options[0];
          const owed = ended?.months[month]?.cash ?? Number.NaN;
          const unit = 10 ** -currencyDigits(file.currency as string);
          expect(Math.abs((cost ?? Number.NaN) - owed)).toBeLessThanOrEqual(2 * unit + 1e-6);
        },
      ),
      { numRuns: 40 },
    );
  });
});
