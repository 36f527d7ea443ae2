/**
 * Hires worked by hand from the published rates and limits, the sums beside them: what each costs in twelve months. A row is
 * data, so that `test/mutate/figures.ts` can ask whether a wrong number would be noticed. What a row gives besides the
 * jurisdiction is the employer's own.
 */
export interface Sum {
  /** As `employerTaxes` is written. */
  readonly of: string;
  readonly salary: number;
  readonly start: string;
  readonly more: string;
  /** Of all contributions, or of those that are named. */
  readonly due: number | Readonly<Record<string, number>>;
}

const sum = (of: string, salary: number, start: string, due: Sum["due"], more = ""): Sum => ({
  of,
  salary,
  start,
  more,
  due,
});

/** Federal in every state: 184,500 x 6.2%, 1.45% of all pay, 7,000 x 0.6%; below the base 7.65% and 42. */
const federal = (salary: number) => Math.min(salary, 184_500) * 0.062 + salary * 0.0145 + 42;

/** What each state adds in 2026 to the federal taxes, at 250,000 as at 90,000. */
const states: readonly (readonly [name: string, state: number])[] = [
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
];

const others: readonly Sum[] = [
  // 43,700 x 3.0% and 1.17% of all pay
  sum("us-nv", 250_000, "2026-01", federal(250_000) + 1311 + 2925),
  sum("us-nv", 90_000, "2026-01", federal(90_000) + 1311 + 1053),
  // 9,000 x 2.9% and 0.75% of all pay
  sum("us-dc", 250_000, "2026-01", federal(250_000) + 261 + 1875),
  sum("us-vt", 250_000, "2026-01", federal(250_000) + 154 + 825),
  // 0.44% up to 184,500
  sum("us-co", 250_000, "2026-01", federal(250_000) + 933.3 + 811.8),
  sum("{ jurisdiction: us-mn, unemployment: 1% }", 250_000, "2026-01", federal(250_000) + 440 + 811.8),
  sum("{ jurisdiction: us-de, unemployment: 2% }", 250_000, "2026-01", federal(250_000) + 290 + 738),
  sum("{ jurisdiction: us-me, unemployment: 2% }", 250_000, "2026-01", federal(250_000) + 240 + 922.5),
  sum("{ jurisdiction: us, unemployment: { rate: 2.7%, wageBase: 9000 } }", 250_000, "2026-01", federal(250_000) + 243),
  sum("{ jurisdiction: us-nj, city: newark }", 250_000, "2026-01", federal(250_000) + 1478.4 + 2500),
  sum("{ jurisdiction: us-co, city: denver }", 250_000, "2026-01", federal(250_000) + 933.3 + 811.8 + 48),
  // 101,400 x 10.75% and 69,750 x 10.55%; below both 21.3% of pay
  sum("de", 150_000, "2026-01", 18_259.13),
  sum("de", 60_000, "2026-01", 12_780),
  // an executive, 20 staff, half of a cover of 40 a month
  sum("{ jurisdiction: fr, headcount: 20, healthCover: 20 }", 150_000, "2026-01", 66_334.03),
  // three quarters at 11.25%, one at 11.40%, and 1.5% of 80,000
  sum("ie", 150_000, "2026-01", 18_131.25),
  sum("ie", 150_000, "2026-10", 17_100 + 562.5 + 1200),
  sum("{ jurisdiction: ie, pensionScheme: yes }", 100_000, "2025-10", 11_250),
  sum("se", 600_000, "2026-01", 188_520),
  // 282,600 x 16.26% and 4.22% of all pay
  sum("pl", 400_000, "2026-01", 45_950.76 + 16_880),
  sum("pl", 200_000, "2026-01", 40_960),
  sum("pt", 84_000, "2026-01", 19_950),
  // 96,000 x 17% and 54,000 x 0.25%
  sum("sg", 150_000, "2026-01", 16_455),
  sum("sg", 60_000, "2026-01", 10_335),
  // 61,214.40 x 30.65% and the solidarity of 12,500 a month
  sum("es", 150_000, "2026-01", 19_785.41),
  sum("es", 48_000, "2026-01", 14_712),
  // 5.30% and 148,200 x 1.10%
  sum("ch", 150_000, "2026-01", 9580.2),
  sum("ch", 100_000, "2026-01", 6400),
  sum("dk", 900_000, "2026-01", 3726),
  sum("dk", 400_000, "2026-01", 3726),
  sum("be", 150_000, "2026-01", 37_500),
  // 85,000 a quarter
  sum("be", 400_000, "2026-01", 85_000),
  // 83,160 x 20.98% and 8.59% of all pay
  sum("at", 150_000, "2026-01", 30_331.97),
  sum("nz", 150_000, "2026-04", 5250),
  sum("nz", 150_000, "2025-04", 4500),
  // 15,000 a month x 13%
  sum("in", 3_000_000, "2026-04", 23_400),
  sum("ae", 600_000, "2026-01", 35_000),
  // 4,230.45 + 416.00 + 1,572.30, the published maxima
  sum("ca", 150_000, "2026-01", 6218.75),
  sum("ca", 60_000, "2026-01", 3361.75 + 1369.2),
  sum("ca-on", 150_000, "2026-01", 6218.75 + 2925),
  sum("ca-bc", 150_000, "2026-01", 6218.75 + 2925),
  sum("ca-mb", 150_000, "2026-01", 6218.75 + 3225),
  sum("ca-nl", 150_000, "2026-01", 6218.75 + 3000),
  sum("ca-qc", 150_000, "2026-01", 13_221.14),
  // 12%, and in a state also the payroll tax on pay and superannuation
  sum("au", 150_000, "2025-07", 18_000),
  sum("au", 300_000, "2025-07", 30_000),
  sum("au", 300_000, "2026-07", 30_000),
  sum("au-nsw", 150_000, "2025-07", 18_000 + 168_000 * 0.0545),
  sum("au-vic", 300_000, "2025-07", 30_000 + 330_000 * 0.0485),
];

export const sums: readonly Sum[] = [
  ...states.flatMap(([name, state]) =>
    [250_000, 90_000].map((salary) => sum(name, salary, "2026-01", federal(salary) + state)),
  ),
  ...others,
];
