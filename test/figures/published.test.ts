/** Worked examples as they are published, each with its address. Limits of other years are given as the employer's own. */
import { expect, test } from "vitest";
import { months, taxes } from "../support/hire.ts";

test("Urssaf: at 70 staff, 2,000 a month in 2026, the French general reduction is 0.3178 x 2,000 = 635.60", () => {
  // https://www.urssaf.fr/accueil/employeur/beneficier-exonerations/reduction-generale-cotisation.html,
  // as reproduced by the state's simulator: https://github.com/betagouv/mon-entreprise
  const french = { taxes: "{ jurisdiction: fr, headcount: 70 }", salary: 24_000 };
  expect(months(french, "generalReduction")).toEqual(new Array(12).fill(-635.6));
});

test("Legisocial: the reduced French rates of 2025 hold to 48,648.60 and 71,351.28 a year, the limit included", () => {
  // https://legisocial.fr/actualites-sociales/7292-taux-reduits-cotisations-assurance-maladie-allocations-familiales-comment-calculer-2025.html
  const of = (salary: number) => taxes({ taxes: "fr", salary, start: "2025-05", months: 8 });
  expect(of(48_648.6).health).toBeCloseTo((48_648.6 / 12) * 8 * 0.07, 1);
  expect(of(48_648.72).health).toBeCloseTo((48_648.72 / 12) * 8 * 0.13, 1);
  expect(of(71_351.28).family).toBeCloseTo((71_351.28 / 12) * 8 * 0.0345, 1);
  expect(of(71_352).family).toBeCloseTo((71_352 / 12) * 8 * 0.0525, 1);
});

test("Barmer: of a special payment of 4,300 in May beside 4,300 a month, 3,437.50 carries German health contributions", () => {
  // https://www.barmer.de/firmenkunden/sozialversicherung/sozialversicherungslexikon/einmalzahlung-1057762 (2023):
  // 5 x 4,987.50 = 24,937.50, less 5 x 4,300 = 21,500; pension takes all of it, since 5 x 7,300 leaves 15,000.
  const german = {
    taxes: "{ jurisdiction: de, healthCeiling: 59850, pensionCeiling: 87600 }",
    salary: 51_600,
    months: 24,
    more: "    bonus: 4300\n    bonusMonth: 5\n",
  };
  const [april = 0, may = 0, june = 0] = months(german, "health").slice(15, 18);
  expect(april).toBeCloseTo(4300 * 0.073, 1);
  expect(may).toBeCloseTo((4300 + 3437.5) * 0.073, 1);
  // What found no room in May finds none in June.
  expect(june).toBeCloseTo(4300 * 0.073, 1);
  expect(months(german, "pension")[16]).toBeCloseTo(8600 * 0.093, 1);
});

test("a German raise inside the year takes no room that earlier months left", () => {
  // 6 x 5,000 below and 6 x 7,000 above the month's 5,812.50
  const raised = { taxes: "de", salary: "[{ months: 6, value: 60000 }, { value: 84000 }]" };
  expect(taxes(raised).health).toBeCloseTo((30_000 + 6 * 5812.5) * 0.073, 1);
});

test("Payroll Connected: the Canadian exemption by pay period, and the maxima of 2024 with its second ceiling", () => {
  // https://www.payrollconnected.com/whats-the-cpp2-or-second-additional-cpp/: (pay less 3,500 a year) x 5.95%, at most
  // 3,867.50 at 68,500; from there 4% up to 73,200, at most 188.00.
  const limits = "pensionableEarnings: 68500, additionalEarnings: 73200";
  const given = { taxes: `{ jurisdiction: ca, ${limits} }`, salary: 120_000 };
  expect(taxes(given)).toMatchObject({ cpp: 3867.5, cpp2: 188 });
  expect(months(given, "cpp")[0]).toBeCloseTo((10_000 - 3500 / 12) * 0.0595, 1);
  expect(months(given, "cpp2").slice(0, 8)).toEqual([0, 0, 0, 0, 0, 0, 60, 128]);
});

test("CRA: the maxima of 2026 are 4,230.45, 416.00 and 1,572.30", () => {
  // https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/calculating-deductions/how-to-calculate/calculate-second-cpp.html
  expect(taxes({ taxes: "ca", salary: 100_000 })).toMatchObject({ cpp: 4230.45, cpp2: 416, ei: 1572.3 });
});

test("Australian Retirement Trust: of 70,000 a quarter super is due on 62,500", () => {
  // https://www.australianretirementtrust.com.au/learn/superannuation/maximum-super-contribution-base
  const super_ = months({ taxes: "au", salary: 280_000, start: "2025-07" }, "superannuation");
  for (let quarter = 0; quarter < 12; quarter += 3) {
    expect(super_.slice(quarter, quarter + 3).reduce((a, b) => a + b)).toBeCloseTo(7500, 1);
  }
  // A quarter below its base leaves no room to the next: 40,000, then 70,000 in each of the others.
  const more = { taxes: "au", salary: "[{ months: 3, value: 160000 }, { value: 280000 }]", start: "2025-07" };
  expect(taxes(more).superannuation).toBeCloseTo((40_000 + 3 * 62_500) * 0.12, 1);
});

test("Department of Social Protection: the Irish week's pay chooses the rate, and October 2026 changes it", () => {
  // https://www.gov.ie/en/department-of-social-protection/publications/prsi-class-a-rates: to EUR 552, 9.00% and from
  // October 2026 9.15%; above it 11.25% and 11.40%. By the month EUR 2,392: https://www.nkc.ie/news/new-prsi-rates-and-thresholds
  const of = (salary: number) => months({ taxes: "ie", salary, start: "2026-09", months: 2 }, "prsi");
  expect(of(2392 * 12)).toEqual([215.28, 218.87]);
  expect(of(2393 * 12)).toEqual([269.21, 272.8]);
});

test("New Jersey: a rate table that changes in July leaves the yearly maximum of 44,800 where it is", () => {
  // https://www.nj.gov/labor/ea/employer-services/rate-info/: 0.5% of 44,800
  expect(taxes({ taxes: "us-nj", salary: 250_000 }).disability).toBe(224);
});

test("WellPaid: of 2,500 a month in 2025/26 British National Insurance is (2,500 - 417) x 15% = 312.45", () => {
  // https://wellpaid.org.uk/new-national-insurance-rates; by the year, of a director: https://ukcalculator.com/employer-ni-calculator.html
  expect(months({ taxes: "gb", salary: 30_000, start: "2025-04" }, "nic")).toEqual(new Array(12).fill(312.45));
  const director = (salary: number) =>
    taxes({ taxes: "{ jurisdiction: gb, role: director }", salary, start: "2025-04" });
  expect([30_000, 50_000, 75_000, 100_000].map((salary) => director(salary).nic)).toEqual([3750, 6750, 10_500, 14_250]);
});

test("Access: of a bonus of 50,000 beside 7,400 a month or more, 13,200 carries 17% for the Singapore fund in 2025", () => {
  // https://help-easypay.theaccessgroup.com/en/articles/12877939-payroll-singapore-resigned-employee-received-more-cpf-in-the-current-month
  const of = (more: string) => taxes({ taxes: "sg", salary: 120_000, start: "2025-01", more }).cpf ?? 0;
  expect(of("    bonus: 50000\n") - of("")).toBeCloseTo(13_200 * 0.17, 2);
});

test("My Benefit Advisor: of 75,000 Washington's employer pays 196.51 in 2025 and 242.13 in 2026 for paid leave", () => {
  // https://www.mybenefitadvisor.com/articles/compliance/2026/q1/washington-increases-2026-paid-family-and-medical-leave-premium
  const of = (year: number) =>
    taxes({
      taxes: "{ jurisdiction: us-wa, unemployment: 1%, administration: 0 }",
      salary: 75_000,
      start: `${year}-01`,
    }).paidLeave;
  expect([of(2025), of(2026)]).toEqual([196.51, 242.13]);
});

test("Kalkuluj: 10,000 a month costs a Polish employer 976, 650, 167, 245 and 10 zloty besides", () => {
  // https://kalkuluj.pages.dev/wynagrodzenia/koszt-pracodawcy; of the least wage 4,806 the sum is 984.28:
  // https://biznesplan.waw.pl/zus-za-pracownika-2026-ile-naprawde-placi-pracodawca (there each is rounded by the month)
  const of = (salary: number) => Object.values(taxes({ taxes: "pl", salary })).map((due) => due / 12);
  expect(of(120_000).sort((a, b) => a - b)).toEqual([10, 167, 245, 650, 976]);
  expect(of(4806 * 12).reduce((a, b) => a + b)).toBeCloseTo(984.28, 1);
});

test("Napconta: fourteen payments of 1,000 cost a Portuguese employer 237.50 each, 3,325 a year", () => {
  // https://napconta.com/custo-de-um-trabalhador-a-uma-empresa/
  expect(Object.values(taxes({ taxes: "pt", salary: 14_000 }))).toEqual([3325]);
});

test("The National: on 10,000 dirham of basic pay a month the gratuity is 21 days, 7,000 a year", () => {
  // https://thenationalnews.com/world/2023/05/05/todays-best-photos-from-ed-sheerans-court-win-to-london-tower-bridge
  expect(Object.values(taxes({ taxes: "ae", salary: 120_000 }))).toEqual([7000]);
});

test("an Indian provident fund takes 1,800 of 15,000 a month, and 75 each for insurance and administration", () => {
  // https://scribd.com/document/572372721/PF-ESI-Calculation-Excel-Format-2021
  const due = Object.values(taxes({ taxes: "in", salary: 180_000, start: "2026-04" })).map((year) => year / 12);
  expect(due.sort((a, b) => a - b)).toEqual([75, 75, 1800]);
});

test("Hossain Farhad: of Ontario's payroll of 1,439,746 what is above the first million owes 8,575.05 of health tax", () => {
  // https://www.hossainfarhadcpa.com/how-to-file-employer-health-tax-eht-return/
  const above = { taxes: "{ jurisdiction: ca-on, payroll: 1439746 }", salary: 439_746 };
  expect(taxes(above).healthTax).toBe(8575.05);
});

test("Zenefits: of 101,000 of wages in a quarter Nevada taxes 51,000; at the rate of 2015 that is 752.25", () => {
  // https://help.zenefits.com/Payroll/Payroll_Taxes/Explaining_State-specific_Taxes/What_is_the_Nevada_Modified_Business_Tax%3F
  const above = { taxes: "{ jurisdiction: us-nv, modifiedBusinessTax: 1.475% }", salary: 4 * 51_000 };
  const due = months(above, "modifiedBusinessTax");
  expect(due.slice(0, 3).reduce((a, b) => a + b)).toBeCloseTo(752.25, 2);
});

test("state agencies: what an employee costs at most at a rate of the employer's own is that rate of the whole wage base", () => {
  const at = (place: string, rate: string) =>
    taxes({ taxes: `{ jurisdiction: ${place}, unemployment: ${rate} }`, salary: 250_000 }).unemployment;
  // https://floridarevenue.com/taxes/taxesfees/Pages/rt_rate.aspx: 0.1% or $7.00, 5.4% or $378; of a new employer 2.7%,
  // $189: https://floridapayrollguide.com/blog/florida-sui-rates-2026.html
  expect([at("us-fl", "0.1%"), at("us-fl", "5.4%")]).toEqual([7, 378]);
  expect(taxes({ taxes: "us-fl", salary: 250_000 }).unemployment).toBe(189);
  // https://edd.ca.gov/en/payroll_taxes/what_are_state_payroll_taxes/: 6.2% of 7,000 is $434
  expect(at("us-ca", "6.2%")).toBe(434);
  // https://news.ballotpedia.org/2021/11/29/what-is-your-states-unemployment-tax-rate/: 6.8% of 8,000 is $544
  expect(at("us-al", "6.8%")).toBe(544);
});

test("State Revenue Office of Victoria: of 50,000 of wages above the deduction payroll tax is 2,425", () => {
  // https://hfs.sro.vic.gov.au/payroll-tax-express/liability-calculation (2024-25); 44,642.86 of pay and 12% superannuation
  const above = { taxes: "{ jurisdiction: au-vic, payroll: 1100000 }", salary: 44_642.86, start: "2025-07" };
  expect(taxes(above).payrollTax).toBe(2425);
});

test("Payworks: of a British Columbian payroll of 1.3 million 5.85% is due on the 300,000 above the first million", () => {
  // https://blog.payworks.ca/payroll-tax-provincial-legislation-details-the-rates-exemptions-how-to-make-it-all-a-breeze
  expect(taxes({ taxes: "{ jurisdiction: ca-bc, payroll: 1300000 }", salary: 300_000 }).healthTax).toBe(17_550);
});

test("KiwiSaver Comparison: at 60,000 the employer's 3% of the year to March 2026 is 1,800", () => {
  // https://kiwisavercomparison.co.nz/glossary/employer-contribution
  expect(taxes({ taxes: "nz", salary: 60_000, start: "2025-04" }).kiwiSaverEmployer).toBe(1800);
});

test("Job Aktuell: an Austrian employer's social insurance is 20.98% of up to 6,930 a month, and 20.48% of special payments", () => {
  // https://www.jobaktuell.eu/artikel/60/blog/details-arbeitgeber-innen-brutto-netto-rechner-oesterreich (before the addition
  // of Vienna, which the place's notes leave out)
  const social = ["health", "pension", "accident", "unemployment", "insolvency", "housing"];
  const of = (salary: number, more = "") => {
    const counted = taxes({ taxes: "at", salary, more });
    return social.reduce((sum, id) => sum + (counted[id] ?? 0), 0);
  };
  expect(of(60_000)).toBeCloseTo(60_000 * 0.2098, 2);
  expect(of(120_000)).toBeCloseTo(12 * 6930 * 0.2098, 2);
  expect(of(60_000, "    bonus: 10000\n") - of(60_000)).toBeCloseTo(2048, 2);
  expect(taxes({ taxes: "{ jurisdiction: at, housing: 0.75% }", salary: 60_000 }).housing).toBe(450);
});

/**
 * Pay by the month beside what each contribution comes to, of https://github.com/HugoSRagain/labor-cost-lab,
 * docs/data/<country>/<country>_labour_cost_grid_2026.csv: a year of it here is twelve times that, to its cent a month.
 */
const grid: readonly (readonly [
  taxes: string,
  month: number,
  due: Readonly<Record<string, number>>,
  start?: string,
])[] = [
  ["us-ak", 1256.6667, { socialSecurity: 77.913333, medicare: 18.221667, futa: 3.5, unemployment: 12.566667 }],
  ["us-tx", 1256.6667, { socialSecurity: 77.913333, medicare: 18.221667, futa: 3.5, unemployment: 20.25 }],
  ["nl", 2338.44, { awf: 64.073256, aof: 178.422972, zvw: 142.64484, wko: 11.6922, whk: 35.544288 }],
  // By the year's threshold of 5,000
  ["{ jurisdiction: gb, role: director }", 2065.38, { nic: 247.31, pension: 46.36 }, "2026-04"],
  ["de", 2409.287, { pension: 224.063691, unemployment: 31.320731, care: 43.367166 }],
  ["es", 1424.5, { common: 336.18, unemployment: 78.35, mei: 10.68, training: 8.55, wageGuarantee: 2.85 }],
  [
    "it",
    2314.5617,
    {
      pension: 551.097141,
      unemployment: 37.264443,
      wageSupplement: 46.291234,
      extraordinarySupplement: 13.88737,
      maternity: 10.646984,
      severanceGuarantee: 4.629123,
      family: 15.73902,
      severanceAccrual: 159.876206,
    },
  ],
  // Before its structural reduction, which is left out here
  ["be", 1751.848, { basic: 437.962 }],
  ["ch", 8000, { ahv: 424, unemployment: 88 }],
  ["se", 34_470, { contributions: 10_830.47 }],
  ["pl", 4806, { pension: 469.0656, disability: 312.39, accident: 80.2602, labourFund: 117.747, guaranteeFund: 4.806 }],
  ["ca", 3050.6667, { cpp: 164.160502, ei: 69.616214 }],
  ["ca-on", 7626.66675, { ei: 131.024833, healthTax: 148.720002 }],
  ["ca-qc", 7626.66675, { ei: 104.498333, qpip: 45.912534, healthServices: 324.896004 }],
];
test.each(grid.map(([of, month, due, start = "2026-01"]) => ({ of, month, due, start })))(
  "labor-cost-lab: $of at $month a month",
  ({ of, month, due, start }) => {
    const counted = taxes({ taxes: of, salary: Number((month * 12).toFixed(4)), start });
    for (const [id, each] of Object.entries(due))
      expect(Math.abs((counted[id] ?? 0) / 12 - each), id).toBeLessThan(0.01);
  },
);

test("labor-cost-lab: both parts of the pension plans, 387.20 a month in Ontario and 407.94 in Quebec at 91,520.00", () => {
  const at = (place: string) => taxes({ taxes: place, salary: 91_520.001 });
  expect(((at("ca-on").cpp ?? 0) + (at("ca-on").cpp2 ?? 0)) / 12).toBeCloseTo(387.204167, 2);
  expect(((at("ca-qc").qpp ?? 0) + (at("ca-qc").qpp2 ?? 0)) / 12).toBeCloseTo(407.941667, 2);
});
