/**
 * Hires worked by hand from the published rates and limits (the sums are beside them), at a second salary too. What a
 * row gives besides the jurisdiction is the employer's own.
 */
import { expect, test } from "vitest";
import { taxes } from "../support/hire.ts";

const lines = (of: string, salary: number, start = "2026-01", more = "") => taxes({ taxes: of, salary, start, more });

const total = (of: Record<string, number>) =>
  Number(
    Object.values(of)
      .reduce((a, b) => a + b, 0)
      .toFixed(2),
  );

/** Federal in every state: 184,500 x 6.2%, 1.45% of all pay, 7,000 x 0.6%; below the base 7.65% and 42. */
const federal = (salary: number) => Math.min(salary, 184_500) * 0.062 + salary * 0.0145 + 42;

test.each<[name: string, state: number]>([
  ["us-ak", 54_200 * 0.01],
  ["us-al", 8000 * 0.027],
  ["us-ar", 7000 * 0.02],
  ["us-az", 8000 * 0.02],
  ["us-ca", 7000 * (0.015 + 0.034 + 0.001)],
  ["us-ct", 27_000 * 0.019],
  ["us-fl", 7000 * 0.027],
  ["us-ga", 9500 * 0.027],
  ["us-hi", 64_500 * 0.024],
  ["us-ia", 20_400 * 0.01],
  ["us-id", 58_300 * 0.01],
  ["us-il", 14_250 * 0.0335],
  ["us-in", 9500 * 0.025],
  ["us-ks", 15_100 * 0.0175],
  ["us-ky", 12_000 * 0.027],
  ["us-md", 8500 * 0.026],
  ["us-mi", 9000 * 0.027],
  ["us-mo", 9000 * 0.02376],
  ["us-ms", 14_000 * 0.012],
  ["us-nc", 34_200 * 0.01],
  ["us-nd", 46_600 * 0.01],
  ["us-ne", 9000 * 0.0125],
  ["us-nj", 44_800 * 0.033],
  ["us-nm", 34_800 * 0.01],
  ["us-oh", 9000 * 0.0285],
  ["us-ok", 25_000 * 0.015],
  ["us-pa", 10_000 * 0.03822],
  ["us-sc", 14_000 * 0.0106],
  ["us-sd", 15_000 * 0.0175],
  ["us-tn", 7000 * 0.027],
  ["us-tx", 9000 * 0.027],
  ["us-va", 8000 * 0.025],
  ["us-wi", 14_000 * 0.0325],
  ["us-wv", 9500 * 0.027],
])("%s 2026: the federal taxes and the state's, at 250,000 and at 90,000", (name, state) => {
  for (const salary of [250_000, 90_000]) expect(total(lines(name, salary))).toBeCloseTo(federal(salary) + state, 1);
});

test.each<[of: string, salary: number, start: string, sum: number]>([
  // 43,700 x 3.0% and 1.17% of all pay
  ["us-nv", 250_000, "2026-01", federal(250_000) + 1311 + 2925],
  ["us-nv", 90_000, "2026-01", federal(90_000) + 1311 + 1053],
  // 9,000 x 2.9% and 0.75% of all pay
  ["us-dc", 250_000, "2026-01", federal(250_000) + 261 + 1875],
  ["us-vt", 250_000, "2026-01", federal(250_000) + 154 + 825],
  // 0.44% up to 184,500
  ["us-co", 250_000, "2026-01", federal(250_000) + 933.3 + 811.8],
  ["{ jurisdiction: us-mn, unemployment: 1% }", 250_000, "2026-01", federal(250_000) + 440 + 811.8],
  ["{ jurisdiction: us-de, unemployment: 2% }", 250_000, "2026-01", federal(250_000) + 290 + 738],
  ["{ jurisdiction: us-me, unemployment: 2% }", 250_000, "2026-01", federal(250_000) + 240 + 922.5],
  ["{ jurisdiction: us, unemployment: { rate: 2.7%, wageBase: 9000 } }", 250_000, "2026-01", federal(250_000) + 243],
  ["{ jurisdiction: us-nj, city: newark }", 250_000, "2026-01", federal(250_000) + 1478.4 + 2500],
  ["{ jurisdiction: us-co, city: denver }", 250_000, "2026-01", federal(250_000) + 933.3 + 811.8 + 48],
  // 101,400 x 10.75% and 69,750 x 10.55%; below both 21.3% of pay
  ["de", 150_000, "2026-01", 18_259.13],
  ["de", 60_000, "2026-01", 12_780],
  // an executive, 20 staff, half of a cover of 40 a month
  ["{ jurisdiction: fr, headcount: 20, healthCover: 20 }", 150_000, "2026-01", 66_334.03],
  // three quarters at 11.25%, one at 11.40%, and 1.5% of 80,000
  ["ie", 150_000, "2026-01", 18_131.25],
  ["ie", 150_000, "2026-10", 17_100 + 562.5 + 1200],
  ["{ jurisdiction: ie, pensionScheme: yes }", 100_000, "2025-10", 11_250],
  ["se", 600_000, "2026-01", 188_520],
  // 282,600 x 16.26% and 4.22% of all pay
  ["pl", 400_000, "2026-01", 45_950.76 + 16_880],
  ["pl", 200_000, "2026-01", 40_960],
  ["pt", 84_000, "2026-01", 19_950],
  // 96,000 x 17% and 54,000 x 0.25%
  ["sg", 150_000, "2026-01", 16_455],
  ["sg", 60_000, "2026-01", 10_335],
  // 61,214.40 x 30.65% and the solidarity of 12,500 a month
  ["es", 150_000, "2026-01", 19_785.41],
  ["es", 48_000, "2026-01", 14_712],
  // 5.30% and 148,200 x 1.10%
  ["ch", 150_000, "2026-01", 9580.2],
  ["ch", 100_000, "2026-01", 6400],
  ["dk", 900_000, "2026-01", 3726],
  ["dk", 400_000, "2026-01", 3726],
  ["be", 150_000, "2026-01", 37_500],
  // 85,000 a quarter
  ["be", 400_000, "2026-01", 85_000],
  // 83,160 x 20.98% and 8.59% of all pay
  ["at", 150_000, "2026-01", 30_331.97],
  ["nz", 150_000, "2026-04", 5250],
  ["nz", 150_000, "2025-04", 4500],
  // 15,000 a month x 13%
  ["in", 3_000_000, "2026-04", 23_400],
  ["ae", 600_000, "2026-01", 35_000],
  // 4,230.45 + 416.00 + 1,572.30, the published maxima
  ["ca", 150_000, "2026-01", 6218.75],
  ["ca", 60_000, "2026-01", 3361.75 + 1369.2],
  ["ca-on", 150_000, "2026-01", 6218.75 + 2925],
  ["ca-bc", 150_000, "2026-01", 6218.75 + 2925],
  ["ca-mb", 150_000, "2026-01", 6218.75 + 3225],
  ["ca-nl", 150_000, "2026-01", 6218.75 + 3000],
  ["ca-qc", 150_000, "2026-01", 13_221.14],
  // 12%, and in a state also the payroll tax on pay and superannuation
  ["au", 150_000, "2025-07", 18_000],
  ["au", 300_000, "2025-07", 30_000],
  ["au", 300_000, "2026-07", 30_000],
  ["au-nsw", 150_000, "2025-07", 18_000 + 168_000 * 0.0545],
  ["au-vic", 300_000, "2025-07", 30_000 + 330_000 * 0.0485],
])("%s at %d from %s", (of, salary, start, sum) => {
  expect(total(lines(of, salary, start))).toBeCloseTo(sum, 1);
});

test("a German bonus uses the room under the year's ceilings, and no more", () => {
  expect(lines("de", 96_000, "2026-01", "    bonus: 12000\n").pension).toBe(9430.2);
  expect(lines("de", 60_000, "2026-01", "    bonus: 6000\n").pension).toBe(6138);
});

test("special payments have a ceiling of their own in Austria and Singapore, and none in Belgium", () => {
  // 12 x 6,930 and 13,860 of the bonus
  expect(lines("at", 120_000, "2026-01", "    bonus: 20000\n").pension).toBeCloseTo((83_160 + 13_860) * 0.1255, 1);
  // 102,000 less the 96,000 that counted
  expect(lines("sg", 150_000, "2026-01", "    bonus: 30000\n").cpf).toBe(17_340);
  expect(lines("be", 400_000, "2026-01", "    bonus: 40000\n").basic).toBe(95_000);
});

test("a Canadian start in July has half the exemption and the whole maximum", () => {
  const started = lines("ca", 120_000, "2026-07");
  // July to December: 60,000 less 1,750; the year after starts again.
  expect(started.cpp).toBeCloseTo((60_000 - 1750) * 0.0595 * 2, 0);
});

test("the French rate of accidents has a floor, and zero is a value elsewhere", () => {
  expect(lines("{ jurisdiction: fr, accident: 0.1% }", 150_000).accident).toBe(750);
  expect(lines("{ jurisdiction: fr, apec: 0 }", 150_000).apec).toBe(0);
});

test("any limit can be set, for one component or for all that share it", () => {
  expect(lines("{ jurisdiction: us-oh, wageBase: 10000 }", 250_000)).toMatchObject({
    unemployment: 270,
    technologyFee: 15,
  });
  const one = lines("{ jurisdiction: us-oh, unemployment: { wageBase: 10000 } }", 250_000);
  expect(one).toMatchObject({ unemployment: 270, technologyFee: 13.5 });
  expect(lines("{ jurisdiction: us-oh, technologyFee: 0 }", 250_000, "2028-01")).toMatchObject({ technologyFee: 0 });
});
