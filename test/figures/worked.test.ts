/** The hires of `worked.md`: every place, two salaries, and each sum as it is written. */
import { expect, test } from "vitest";
import { jurisdictionNames } from "../../src/figures/jurisdictions.ts";
import { deviations } from "../support/sums.ts";
import { few } from "../support/thorough.ts";
import { hiresOf, workedOut, workedPlaces } from "../support/worked-hires.ts";

test("every place has two hires that were worked by hand, and none stands there twice", () => {
  expect(workedPlaces.map(({ place }) => place).sort()).toEqual([...jurisdictionNames()].sort());
  for (const { of, salaries } of workedPlaces) expect(new Set(salaries).size, of).toBeGreaterThan(1);
});

/** Brackets, slabs, reliefs, local taxes, and what falls due in the month of its own: each kind of rule once. */
const some = few(
  jurisdictionNames(),
  "us-ca",
  "us-ny",
  "us-or",
  "ca-qc",
  "nl",
  "de",
  "fr",
  "gb",
  "ie",
  "au-vic",
  "at",
  "es",
);

test.each(workedPlaces.filter(({ place }) => some.includes(place)))(
  "$of: each sum is of the published rate, says where that is, and comes to what is counted",
  (place) => {
    const percentages = (text: string) => (text.match(/[\d.]+(?=%)/g) ?? []).map(Number);
    for (const { id, published, where, sums } of place.rows) {
      expect(where, id).toMatch(/^https:\/\/\S+\.\S+$/);
      expect(sums, id).toHaveLength(place.salaries.length);
      for (const [sum, due] of sums) {
        expect(Math.abs(workedOut(sum) - due), `${id}: ${sum} = ${due}`).toBeLessThan(0.00501);
        expect(percentages(published), `${id}: ${published}`).toEqual(expect.arrayContaining(percentages(sum)));
      }
    }
    for (const [index, all] of place.all.entries()) {
      const sum = place.rows.reduce(
        (sum, { sums }) => sum + workedOut(sums[index]?.[0] ?? ""),
        place.besides[index] ?? 0,
      );
      expect(Math.abs(sum - all), `in all of ${place.salaries[index]}`).toBeLessThan(0.00501);
    }
    expect(hiresOf(place).flatMap(deviations)).toEqual([]);
  },
);
