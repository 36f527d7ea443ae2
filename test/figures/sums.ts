/**
 * Hires worked by hand from the published rates and limits, the sums beside them: what each costs in twelve months, beside the two
 * of every place in `worked.md`. A row is data, so that `test/mutate/figures.ts` can ask whether a wrong number would be noticed.
 * What a row gives besides the jurisdiction is the employer's own.
 */
export interface Sum {
  /** As `employerTaxes` is written. */
  readonly of: string;
  readonly salary: number;
  readonly start: string;
  readonly more: string;
  readonly months: number;
  /** Of all contributions, or of those that are named, `total` all of them; or nothing, since a rate is not known. */
  readonly due: number | Readonly<Record<string, number>> | "refused";
}

const sum = (of: string, salary: number, start: string, due: Sum["due"], more = "", months = 12): Sum => ({
  of,
  salary,
  start,
  more,
  months,
  due,
});

/** Of 250,000 in 2026: 184,500 x 6.2%, 1.45% of all pay, 7,000 x 0.6%. */
const FEDERAL = 11_439 + 3625 + 42;

/** In cities, anywhere in the United States, and in other years than `worked.md`. */
const others: readonly Sum[] = [
  sum("{ jurisdiction: us, unemployment: { rate: 2.7%, wageBase: 9000 } }", 250_000, "2026-01", FEDERAL + 243),
  sum("{ jurisdiction: us-nj, city: newark }", 250_000, "2026-01", FEDERAL + 1478.4 + 2500),
  sum("{ jurisdiction: us-co, city: denver }", 250_000, "2026-01", FEDERAL + 933.3 + 811.8 + 48),
  // 11.40% of 150,000; 1.5% of 37,500 to December, and of 80,000 from January
  sum("ie", 150_000, "2026-10", 17_100 + 562.5 + 1200),
  sum("{ jurisdiction: ie, pensionScheme: yes }", 100_000, "2025-10", 11_250),
  sum("nz", 150_000, "2025-04", 4500),
  sum("au", 300_000, "2026-07", 30_000),
];

/** One contribution of a year at 250,000. */
const single = (place: string, facts: string, start: string, id: string, due: number) =>
  sum(`{ jurisdiction: ${place}, ${facts} }`, 250_000, start, { [id]: due });

/** Bases of which no rate was read: 1% of each. */
const bases: readonly Sum[] = (
  [
    ["us-ak", "2025", 51_700],
    ["us-co", "2025", 27_200],
    ["us-de", "2025", 12_500],
    ["us-de", "2027", 16_500],
    ["us-hi", "2025", 62_000],
    ["us-ia", "2025", 39_500],
    ["us-id", "2025", 55_300],
    ["us-il", "2025", 13_916],
    ["us-la", "2025", 7700],
    ["us-la", "2026", 7000],
    ["us-mn", "2025", 43_000],
    ["us-mo", "2025", 9500],
    ["us-mt", "2026", 47_300],
    ["us-nh", "2026", 14_000],
    ["us-ok", "2025", 28_200],
    ["us-ri", "2026", 30_800],
    ["us-ut", "2026", 50_700],
    ["us-wa", "2026", 78_200],
    ["us-wy", "2025", 32_400],
    ["us-wy", "2026", 33_800],
  ] as const
).map(([place, year, base]) => single(place, "unemployment: 1%", `${year}-01`, "unemployment", base * 0.01));

const unitedStates: readonly Sum[] = [
  sum("us", 250_000, "2025-01", { socialSecurity: 176_100 * 0.062 }),
  sum("us", 250_000, "2027-01", { socialSecurity: 192_300 * 0.062 }),
  sum("us-ar", 250_000, "2025-01", { unemployment: 7000 * 0.019, administration: 7 }),
  sum("us-ca", 250_000, "2025-01", { unemployment: 238, futaCreditReduction: 84, training: 7 }),
  single("us-co", "unemployment: 1%", "2025-01", "paidLeave", 176_100 * 0.0045),
  single("us-co", "headcount: 10", "2026-01", "paidLeave", 811.8),
  sum("us-ct", 250_000, "2025-01", { unemployment: 26_100 * 0.022 }),
  single("us-de", "unemployment: 1%, headcount: 10", "2025-01", "paidLeave", 176_100 * 0.0016),
  single("us-de", "unemployment: 1%, headcount: 25", "2026-01", "paidLeave", 738),
  sum("us-fl", 250_000, "2025-01", { unemployment: 189 }),
  sum("us-ks", 250_000, "2025-01", { unemployment: 245 }),
  // 60% of 0.70%
  sum("{ jurisdiction: us-ma, headcount: 25 }", 250_000, "2026-01", {
    unemployment: 363,
    training: 8.4,
    paidLeave: 184_500 * 0.0042,
  }),
  single("us-me", "unemployment: 1%, headcount: 15", "2026-01", "paidLeave", 922.5),
  single("us-mn", "unemployment: 1%, smallEmployer: yes", "2026-01", "paidLeave", 184_500 * 0.0022),
  single("us-mo", "city: stLouis", "2026-01", "localTax", 1250),
  single("us-ms", "employerYear: second", "2026-01", "unemployment", 154),
  single("us-ms", "employerYear: third", "2026-01", "unemployment", 168),
  single("us-nj", "unemployment: 1%, disability: 0", "2025-01", "unemployment", 433),
  single("us-nj", "city: jerseyCity", "2026-01", "localTax", 2500),
  single("us-nv", "quarterlyPayroll: 50001", "2026-01", "modifiedBusinessTax", 2925),
  sum("{ jurisdiction: us-ny, zone: outside }", 250_000, "2026-01", { unemployment: 708.4, reemployment: 13.2 }),
  single("us-ny", "zone: outside, unemployment: 1%, reemployment: 0", "2025-01", "unemployment", 128),
  ...(
    [
      [1, 312_500, 0.00055],
      [1, 375_000, 0.00115],
      [1, 437_500, 0.006],
      [1, 2_500_000, 0.00895],
      [2, 312_500, 0.00055],
      [2, 375_000, 0.00115],
      [2, 437_500, 0.0034],
      [2, 2_500_000, 0.00635],
    ] as const
  ).map(([zone, above, rate]) =>
    single("us-ny", `zone: ${zone}, quarterlyPayroll: ${above + 1}`, "2026-01", "mctmt", 250_000 * rate),
  ),
  sum("us-or", 250_000, "2025-01", "refused"),
  single("us-or", "transitDistrict: outside", "2025-01", "unemployment", 54_300 * 0.024),
  sum("{ jurisdiction: us-or, headcount: 25 }", 250_000, "2026-01", {
    unemployment: 1360.8,
    paidLeave: 738,
    transitTax: 2059.25,
  }),
  single("us-or", "transitDistrict: lane", "2026-01", "transitTax", 2000),
  single("us-pa", "city: pittsburgh", "2026-01", "localTax", 1375),
  sum("us-tx", 250_000, "2025-01", { unemployment: 243 }),
  // 28.48% of 0.92%, and 28.57% of 1.13%
  sum("{ jurisdiction: us-wa, unemployment: 1%, administration: 0 }", 250_000, "2025-01", {
    unemployment: 728,
    paidLeave: 176_100 * 0.0092 * 0.2848,
  }),
  sum("{ jurisdiction: us-wa, unemployment: 1%, headcount: 50 }", 250_000, "2026-01", {
    administration: 15.64,
    paidLeave: 184_500 * 0.0113 * 0.2857,
  }),
  single("us-wi", "taxablePayroll: 400000", "2026-01", "unemployment", 427),
  single("us-wi", "taxablePayroll: 500000", "2026-01", "unemployment", 455),
];

/** Dutch premiums stop at 75,864 in 2025 and at 79,409 in 2026, which 2027 carries forward. */
function dutch(facts: string, year: 2025 | 2026 | 2027, rates: Readonly<Record<string, number>>): Sum {
  const most = year === 2025 ? 75_864 : 79_409;
  const whk = year === 2025 ? ", whk: 1%" : "";
  const due = Object.fromEntries(Object.entries(rates).map(([id, percent]) => [id, (most * percent) / 100]));
  return sum(`{ jurisdiction: nl, ${facts}${whk} }`, 150_000, `${year}-01`, due);
}

const netherlands: readonly Sum[] = [
  dutch("size: small", 2026, { awf: 2.74, aof: 6.27, wko: 0.5, whk: 1.16, zvw: 6.1 }),
  dutch("size: medium, contract: flexible", 2026, { awf: 7.74, aof: 7.63, whk: 1.52 }),
  dutch("size: large, contract: public", 2026, { ufo: 0.68, aof: 7.63, whk: 1.52 }),
  dutch("size: small", 2025, { awf: 2.74, aof: 6.28, wko: 0.5, zvw: 6.51 }),
  dutch("size: medium, contract: flexible", 2025, { awf: 7.74, aof: 7.64 }),
  dutch("size: large, contract: public", 2025, { ufo: 0.68, aof: 7.64 }),
  dutch("size: small", 2027, { awf: 2.74, aof: 6.67, wko: 0.5, whk: 1.29 }),
  dutch("size: medium, contract: flexible", 2027, { awf: 7.74, aof: 8.03 }),
  dutch("size: large", 2027, { aof: 8.03 }),
];

const europe: readonly Sum[] = [
  // 150,000 less 12 x 417, or less 5,000, x 15%; 50,270 less 6,240, x 3%
  sum("{ jurisdiction: gb, levyPayer: yes }", 150_000, "2026-04", {
    nic: 21_749.4,
    pension: 1320.9,
    apprenticeshipLevy: 750,
  }),
  sum("{ jurisdiction: gb, role: director, employmentAllowance: 20000 }", 150_000, "2026-04", {
    nic: 21_750,
    employmentAllowance: -10_500,
  }),
  // 100,000 of pay from May to December 2025: 8 x 3,925 is 31,400
  sum(
    "fr",
    150_000,
    "2025-05",
    { health: 13_000, oldAgeCapped: 31_400 * 0.0855, oldAge: 2020, family: 5250, accident: 2120 },
    "",
    8,
  ),
  sum("{ jurisdiction: fr, accident: 0.1% }", 150_000, "2025-05", { accident: 500 }, "", 8),
  // Below, and 1% above, 2.25 x 21,621.60 = 48,648.60; 1% above 3.3 x 21,621.60 = 71,351.28
  sum("fr", 48_000, "2025-05", { health: 2240, family: 1104 }, "", 8),
  sum("fr", 49_200, "2025-05", { health: 4264 }, "", 8),
  sum("fr", 72_000, "2025-05", { family: 2520 }, "", 8),
  // 4 x 48,060 = 192,240
  sum("fr", 250_000, "2026-01", { unemployment: 7689.6, wageGuarantee: 480.6, apec: 192_240 * 0.00036 }),
  // 8 x 48,060 = 384,480
  sum("fr", 500_000, "2026-01", { agircArrco2: 336_420 * 0.1295, ceg2: 336_420 * 0.0162, cet: 384_480 * 0.0021 }),
  // 8% of 1.5% of 48,060
  sum("{ jurisdiction: fr, headcount: 50 }", 150_000, "2026-01", { housingFund: 750, housing: 675, training: 1500 }),
  sum("{ jurisdiction: fr, headcount: 11 }", 150_000, "2026-01", { training: 1500, socialLevy: 57.67 }),
  sum("{ jurisdiction: fr, headcount: 10 }", 150_000, "2026-01", { training: 825, socialLevy: 0 }),
  // 3 x 21,876.40 = 65,629.20. 2% + 37.81% x ((65,629.20 / 24,000 - 1) / 2)^1.75 = 31.47%; 38.21% gives 31.78%
  sum("{ jurisdiction: fr, headcount: 49 }", 24_000, "2026-01", { generalReduction: -7552.8 }),
  sum("{ jurisdiction: fr, headcount: 50 }", 24_000, "2026-01", { generalReduction: -7627.2 }),
  sum("{ jurisdiction: fr, headcount: 20 }", 60_000, "2026-01", { generalReduction: -1308 }),
  sum("de", 150_000, "2025-01", { pension: 8983.8, health: 4828.95, healthExtra: 66_150 * 0.0125 }),
  sum("{ jurisdiction: de, state: saxony }", 150_000, "2026-01", { care: 906.75 }),
  // EUR 2,392 a month at 552 a week, 2,283.67 at 527, 2,149.33 at 496: at the limit, or 1% above it
  sum("ie", 28_704, "2026-01", { prsi: 21_528 * 0.09 + 7176 * 0.0915 }),
  sum("ie", 29_000, "2026-01", { prsi: 21_750 * 0.1125 + 7250 * 0.114 }),
  sum("ie", 27_600, "2025-01", { prsi: 20_700 * 0.1115 + 6900 * 0.1125 }),
  sum("ie", 26_000, "2024-10", { prsi: 6500 * 0.1115 + 19_500 * 0.089 }),
  sum("ie", 24_000, "2027-10", { prsi: 2232 }),
  sum("ie", 60_000, "2027-10", { prsi: 6930 }),
  sum("ie", 24_000, "2028-10", { prsi: 2280 }),
  sum("ie", 60_000, "2028-10", { prsi: 7050 }),
  // 12 x 5,101.20
  sum("{ jurisdiction: es, contract: fixedTerm }", 150_000, "2026-01", { unemployment: 61_214.4 * 0.067 }),
  sum("{ jurisdiction: it, headcount: 51 }", 150_000, "2026-01", {
    pension: 122_295 * 0.2381,
    unemployment: 2415,
    wageSupplement: 3000,
    extraordinarySupplement: 900,
    maternity: 690,
    severanceGuarantee: 300,
    family: 1020,
    severanceAccrual: 10_361.1,
  }),
  sum("{ jurisdiction: it, headcount: 16, insured: before1996 }", 150_000, "2026-01", {
    pension: 35_715,
    wageSupplement: 2550,
    extraordinarySupplement: 900,
  }),
  // 12 x 6,930, and 13,860 of the bonus
  sum("at", 120_000, "2026-01", { pension: (83_160 + 13_860) * 0.1255 }, "    bonus: 20000\n"),
  ...Object.entries({
    vienna: 540,
    lowerAustria: 495,
    burgenland: 600,
    upperAustria: 465,
    salzburg: 525,
    tyrol: 585,
    vorarlberg: 495,
    styria: 510,
    carinthia: 555,
  }).map(([province, chamber]) => sum(`{ jurisdiction: at, province: ${province} }`, 150_000, "2026-01", { chamber })),
  sum("{ jurisdiction: ch, canton: tg }", 150_000, "2026-01", { familyFund: 2100 }),
  sum("{ jurisdiction: ch, canton: bl }", 150_000, "2026-01", { familyFund: 1875 }),
];

/** A payroll just above a threshold, which alone makes the rate due. */
const justAbove = (place: string, start: string, id: string, payroll: number, due: number) =>
  sum(`{ jurisdiction: ${place}, payroll: ${payroll + 1} }`, 150_000, start, { [id]: due });

const elsewhere: readonly Sum[] = [
  // 12 x 7,400; 102,000 with a bonus
  sum("sg", 150_000, "2025-01", { cpf: 88_800 * 0.17 }),
  sum("sg", 150_000, "2026-01", { cpf: 17_340 }, "    bonus: 30000\n"),
  ...Object.entries({ to60: 15_360, to65: 12_000, to70: 8640, above70: 7200 }).map(([age, cpf]) =>
    sum(`{ jurisdiction: sg, age: ${age} }`, 150_000, "2026-01", { cpf }),
  ),
  sum("nz", 150_000, "2028-04", { kiwiSaverEmployer: 6000 }),
  sum("{ jurisdiction: nz, accLevy: 0.69% }", 200_000, "2026-04", { accLevy: 156_641 * 0.0069 }),
  // The published maxima of 2025
  sum("ca", 150_000, "2025-01", { cpp: 4034.1, cpp2: 396, ei: 1508.47 }),
  justAbove("ca-bc", "2026-01", "healthTax", 1_000_000, 8775),
  justAbove("ca-bc", "2026-01", "healthTax", 1_500_000, 2925),
  justAbove("ca-mb", "2026-01", "healthLevy", 2_500_000, 6450),
  justAbove("ca-mb", "2026-01", "healthLevy", 5_000_000, 3225),
  justAbove("ca-nl", "2026-01", "payrollTax", 2_000_000, 3000),
  justAbove("ca-on", "2026-01", "healthTax", 1_000_000, 2925),
  sum("{ jurisdiction: ca-qc, payroll: 900000, trainingSpent: no }", 150_000, "2026-01", {
    healthServices: 2475,
    training: 1500,
  }),
  sum("{ jurisdiction: ca-qc, payroll: 1000001 }", 150_000, "2026-01", "refused"),
  justAbove("ca-qc", "2026-01", "healthServices", 7_800_000, 6390),
  // 150,000 and 12% of it
  justAbove("au-act", "2025-07", "payrollTax", 2_000_000, 168_000 * 0.0685),
  // and surcharges of 0.5%, or 1%; above 150 million 7.85% to December and 8.75% from January, of 84,000 each
  justAbove("au-act", "2025-07", "payrollTax", 50_000_000, 168_000 * 0.0735),
  justAbove("au-act", "2025-07", "payrollTax", 100_000_000, 168_000 * 0.0785),
  justAbove("au-act", "2025-07", "payrollTax", 150_000_000, 6594 + 7350),
  justAbove("au-nsw", "2025-07", "payrollTax", 1_200_000, 168_000 * 0.0545),
  justAbove("au-nt", "2025-07", "payrollTax", 2_500_000, 168_000 * 0.055),
  justAbove("au-qld", "2025-07", "payrollTax", 1_300_000, 168_000 * 0.0475),
  justAbove("au-qld", "2025-07", "payrollTax", 6_500_000, 168_000 * 0.0495),
  // 4.95% and the levy of 0.25%, or 0.75%
  justAbove("au-qld", "2025-07", "payrollTax", 10_000_000, 168_000 * 0.052),
  justAbove("au-qld", "2025-07", "payrollTax", 100_000_000, 168_000 * 0.057),
  justAbove("au-sa", "2025-07", "payrollTax", 1_500_000, 168_000 * 0.0495),
  justAbove("au-tas", "2025-07", "payrollTax", 1_250_000, 168_000 * 0.04),
  justAbove("au-tas", "2025-07", "payrollTax", 2_000_000, 168_000 * 0.061),
  justAbove("au-vic", "2025-07", "payrollTax", 1_000_000, 168_000 * 0.0485),
  // and surcharges of 1%, or 2%
  justAbove("au-vic", "2025-07", "payrollTax", 10_000_000, 168_000 * 0.0585),
  justAbove("au-vic", "2025-07", "payrollTax", 100_000_000, 168_000 * 0.0685),
  justAbove("au-wa", "2025-07", "payrollTax", 1_000_000, 168_000 * 0.055),
];

export const sums: readonly Sum[] = [...others, ...bases, ...unitedStates, ...netherlands, ...europe, ...elsewhere];
