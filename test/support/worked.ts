/**
 * A worked example of each key of a scenario: docs/scenario.md prints it, test/docs.test.ts runs it and asks the
 * schema whether a key has none.
 */
import { parse } from "yaml";
import { checkScenario } from "../../src/analysis/check.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { isMap } from "../../src/scenario/plain.ts";

/**
 * What is written, what comes of it, and the sum by hand. What comes of it is a result, an expectation that holds, or
 * what `check` says of the expectation that is written.
 */
export type Worked = readonly [write: string, gives: string, sum?: string];

export interface WorkedSection {
  readonly of: "file" | "option" | "expectation";
  /** What each example is added to; one that begins with `kind:` is an option of its own. */
  readonly base: string;
  readonly keys: Readonly<Record<string, Worked>>;
}

/** Of any provider that costs so much a month. */
const provider = (month: number): Readonly<Record<string, Worked>> => ({
  minimumMonths: ["months: 4, minimumMonths: 6", `lines.exit = ${2 * month}`, "two more months are owed"],
  noticeMonths: ["months: 4, noticeMonths: 1", `lines.exit = ${month}`, "one month's fee"],
  irrecoverableVat: ["irrecoverableVat: 21%", `lines.vat = ${(24 * month * 21) / 100}`, `21% of ${24 * month}`],
});

/** The file itself: a retainer of 8,000 for twelve months. */
const file: WorkedSection = {
  of: "file",
  base: "horizonMonths: 12, options: { retainer: { kind: retainer, monthlyFee: 8000 } }",
  keys: {
    currency: [
      "currency: GBP, exchangeRates: { USD: 0.8 }, options: { retainer: { currency: USD } }",
      "retainer.total = 76800",
      "12 x 8,000 dollars x 0.8",
    ],
    exchangeRates: [
      "exchangeRates: { EUR: 1.1 }, options: { retainer: { currency: EUR } }",
      "retainer.total = 105600",
      "12 x 8,000 euros x 1.1",
    ],
    start: [
      "start: 2027-07, options: { retainer: { annualIncrease: { rate: 10%, month: 1 } } }",
      "retainer.total = 100800",
      "6 x 8,000 + 6 x 8,800",
    ],
    horizonMonths: ["horizonMonths: 18", "retainer.total = 144000", "18 x 8,000"],
    baseline: [
      "baseline: retainer, options: { coach: { kind: coach, programmeFee: 6000 } }",
      "coach.delta.amount = -90000",
      "6,000 - 96,000",
    ],
    discountRate: [
      "discountRate: 10%, horizonMonths: 13, options: { later: { kind: custom, costs: { fee: { amount: 1100, every: once, afterMonths: 12 } } } }",
      "later.presentValue = 1000",
      "1,100 / 1.1: a year after the first month",
    ],
    weeksPerYear: [
      "weeksPerYear: 46, options: { retainer: { monthlyFee: 2000 a week } }",
      "retainer.total = 92000",
      "46 weeks of 2,000",
    ],
    hoursPerDay: [
      "hoursPerDay: 7.5, options: { retainer: { includedHoursPerMonth: 4 days a month } }",
      "retainer.hoursDelivered = 360",
      "12 x 4 x 7.5",
    ],
    irrecoverableVat: ["irrecoverableVat: 21%", "retainer.lines.vat = 20160", "21% of 96,000"],
    "need.hoursPerMonth": [
      "need: { hoursPerMonth: 40 }, options: { hourly: { kind: hourly, hourlyRate: 250 } }",
      "hourly.total = 120000",
      "12 x 40 x 250",
    ],
    "budget.monthly": [
      "budget: { monthly: 9000 }, options: { coach: { kind: coach, programmeFee: 10000 } }",
      "winner: retainer",
      "the coach costs less, and 10,000 in month 1",
    ],
    "budget.total": ["budget: { total: 90000 }", "retainer.budget.totalOver = 6000", "96,000 - 90,000"],
    resultsByMonth: [
      "resultsByMonth: 3, options: { late: { kind: retainer, monthlyFee: 1000, rampUp: { months: 6 } } }",
      "winner: retainer",
      "the other costs less, and is productive after 6 months",
    ],
    inputs: [
      "inputs: { fee: 9000 }, options: { retainer: { monthlyFee: $fee } }",
      "retainer.total = 108000",
      "12 x 9,000",
    ],
    cases: [
      "cases: { dear: { set: { retainer.monthlyFee: 9000 } } }",
      "of: retainer.total, case: dear, is: 108000",
      "12 x 9,000",
    ],
  },
};

const option: WorkedSection = {
  of: "option",
  base: "kind: retainer, monthlyFee: 8000",
  keys: {
    startAfterMonths: ["startAfterMonths: 3", "total = 168000", "21 x 8,000"],
    months: ["months: 9", "total = 72000", "9 x 8,000"],
    annualIncrease: ["annualIncrease: 10%", "total = 201600", "12 x 8,000 + 12 x 8,800"],
    headcount: ["headcount: 3", "total = 576000", "3 x 192,000"],
    weeksPerYear: ["monthlyFee: 2000 a week, weeksPerYear: 44", "total = 176000", "88 weeks of 2,000"],
    hoursPerDay: ["includedHoursPerMonth: 4 days a month, hoursPerDay: 7", "hoursDelivered = 672", "24 x 4 x 7"],
    annualEquity: ["annualEquity: 12000", "lines.equity = 24000", "two years"],
    equityCliffMonths: [
      "annualEquity: 12000, equityCliffMonths: 12, months: 9",
      "lines.equity = 0",
      "gone before the cliff; 9,000 without it",
    ],
    "rampUp.months": ["rampUp: { months: 6 }", "lines.rampUp = 24000", "half of 6 x 8,000"],
    "rampUp.startingAt": ["rampUp: { months: 6, startingAt: 50% }", "lines.rampUp = 12000", "a quarter of 6 x 8,000"],
    "rampUp.amount": ["rampUp: { amount: 30000 }", "lines.rampUp = 30000"],
  },
};

const costs: WorkedSection = {
  of: "option",
  base: "kind: retainer, monthlyFee: 8000",
  keys: {
    amount: ["costs: { travel: { amount: 10% of fees, every: month } }", "lines.travel = 19200", "24 x 800"],
    every: ["costs: { tools: { amount: 900, every: quarter } }", "lines.tools = 7200", "8 x 900"],
    afterMonths: ["costs: { tools: { amount: 500, every: month, afterMonths: 6 } }", "lines.tools = 9000", "18 x 500"],
    months: ["costs: { tools: { amount: 500, every: month, months: 3 } }", "lines.tools = 1500", "3 x 500"],
    counts: [
      "months: 4, costs: { breakFee: { amount: 2500, every: once, counts: atEnd } }",
      "months.5.lines.breakFee = 2500",
    ],
    probability: [
      "costs: { kpi: { amount: 3000, every: quarter, probability: 60% } }",
      "lines.kpi = 14400",
      "60% of 8 x 3,000",
    ],
    imputed: ["costs: { desk: { amount: 500, every: month, imputed: true } }", "imputed = 12000", "24 x 500, no cash"],
  },
};

const billing: WorkedSection = {
  of: "option",
  base: "kind: retainer, monthlyFee: 8000",
  keys: {
    every: ["billing: { every: quarter }", "months.3.cash = 24000", "3 x 8,000"],
    inAdvance: ["billing: { every: quarter, inAdvance: true }", "months.1.cash = 24000", "3 x 8,000"],
    discount: [
      "billing: { every: year, inAdvance: true, discount: 10% }",
      "lines.discount = -19200",
      "10% of 24 x 8,000",
    ],
  },
};

const retainer: WorkedSection = {
  of: "option",
  base: "kind: retainer, monthlyFee: 8000",
  keys: {
    monthlyFee: [
      "monthlyFee: [{ months: 3, value: 12000 }, { value: 8000 }]",
      "total = 204000",
      "3 x 12,000 + 21 x 8,000",
    ],
    includedHoursPerMonth: ["includedHoursPerMonth: 40", "hoursDelivered = 960", "24 x 40"],
    hoursPerMonth: [
      "includedHoursPerMonth: 40, overageRate: 250, hoursPerMonth: 50",
      "lines.overage = 60000",
      "24 x 10 x 250",
    ],
    overageRate: [
      "includedHoursPerMonth: 20, hoursPerMonth: 60, overageRate: [{ upTo: 20, value: 250 }, { value: 200 }]",
      "lines.overage = 216000",
      "24 x (20 x 250 + 20 x 200)",
    ],
    rolloverMonths: [
      "includedHoursPerMonth: 40, overageRate: 250, rolloverMonths: 2, hoursPerMonth: [{ months: 1, value: 20 }, { value: 60 }]",
      "lines.overage = 110000",
      "22 x 20 x 250: month 2 has the 20 hours of month 1",
    ],
    setupFee: ["setupFee: 5000", "lines.setup = 5000"],
    ...provider(8000),
    performanceBonus: ["performanceBonus: 10%", "lines.performanceBonus = 19200", "10% of 24 x 8,000"],
  },
};

const hourly: WorkedSection = {
  of: "option",
  base: "kind: hourly, hourlyRate: 250, hoursPerMonth: 40",
  keys: {
    hourlyRate: ["hourlyRate: [{ months: 12, value: 250 }, { value: 260 }]", "total = 244800", "480 x 250 + 480 x 260"],
    hoursPerMonth: ["hoursPerMonth: 20", "total = 120000", "24 x 20 x 250"],
    hoursPerWeek: ["kind: hourly, hourlyRate: 250, hoursPerWeek: 10", "total = 260000", "104 weeks x 10 x 250"],
    minimumHoursPerMonth: ["hoursPerMonth: 4, minimumHoursPerMonth: 10", "total = 60000", "24 x 10 x 250"],
    setupFee: ["setupFee: 5000", "lines.setup = 5000"],
    ...provider(10000),
  },
};

const fullTime: WorkedSection = {
  of: "option",
  base: "kind: fullTime, annualSalary: 60000",
  keys: {
    annualSalary: ["annualSalary: 5500 a month", "total = 132000", "24 x 5,500"],
    annualRaise: ["annualRaise: 3%", "total = 121800", "60,000 + 61,800"],
    bonus: ["bonus: 10%", "months.12.lines.bonus = 6000", "10% of 60,000"],
    bonusMonth: ["bonus: 10%, bonusMonth: 3", "months.15.lines.bonus = 6000", "that of 2027, in March 2028"],
    thirteenthMonth: ["thirteenthMonth: 100%", "months.12.lines.thirteenthMonth = 5000", "60,000 / 12"],
    benefits: [
      "benefits: { health: 500 a month, pension: 4% }",
      "lines.benefits.pension = 4800",
      "4% of 120,000, beside 12,000 of health",
    ],
    employerTaxes: [
      "signingBonus: 10000, employerTaxes: 30%",
      "lines.employerTaxes = 39000",
      "30% of 120,000 + 10,000",
    ],
    contributions: ["contributions: { levy: { rate: 2% } }", "lines.employerTaxes.levy = 2400", "2% of 120,000"],
    holidayAllowance: ["holidayAllowance: 8%", "lines.holidayAllowance = 9600", "8% of 120,000"],
    holidayAllowanceMonth: [
      "holidayAllowance: 8%, holidayAllowanceMonth: 5",
      "months.5.lines.holidayAllowance = 2000",
      "5 x 400, of January to May",
    ],
    signingBonus: ["signingBonus: 20000", "months.1.lines.signingBonus = 20000"],
    recruiting: ["recruiting: 25%", "lines.recruiting = 15000", "25% of 60,000"],
    recruitingInstalments: [
      "recruiting: 36000, searchMonths: 4, recruitingInstalments: 3",
      "months.3.lines.recruiting = 12000",
      "36,000 / 3, in months 1, 2 and 3",
    ],
    replacementGuaranteeMonths: [
      "recruiting: 15000, tenureMonths: 10, replacementGuaranteeMonths: 12",
      "lines.recruiting = 15000",
      "the two successors are free",
    ],
    signingBonusClawbackMonths: [
      "signingBonus: 20000, months: 9, signingBonusClawbackMonths: 12",
      "lines.signingBonus = 15000",
      "3 of 12 months were not served: 5,000 back",
    ],
    onboarding: ["onboarding: 5000", "lines.onboarding = 5000"],
    searchMonths: ["searchMonths: 4", "total = 100000", "20 x 5,000"],
    hoursPerWeek: ["hoursPerWeek: 32", "hoursDelivered = 3328", "104 weeks x 32"],
    leaveDays: ["leaveDays: 25", "hoursDelivered = 3760", "104 x 40 - 2 x 25 x 8"],
    utilization: ["utilization: 80%", "productiveHours = 3328", "80% of 4,160"],
    severance: ["months: 12, severance: 50%", "lines.exit = 30000", "50% of 60,000"],
    noticeMonths: ["months: 12, noticeMonths: 3", "lines.exit = 15000", "3 x 5,000"],
    severanceMonthsPerYear: ["months: 18, severanceMonthsPerYear: 1", "lines.exit = 7500", "1.5 x 5,000"],
    severanceCap: ["months: 18, severanceMonthsPerYear: 1, severanceCap: 10%", "lines.exit = 6000", "10% of 60,000"],
    notice: ["months: 12, noticeMonths: 3, notice: worked", "total = 60000", "12 x 5,000, and no more"],
    tenureMonths: ["recruiting: 15000, tenureMonths: 10", "lines.recruiting = 45000", "3 hires"],
  },
};

const contributions: WorkedSection = {
  of: "option",
  base: "kind: fullTime, annualSalary: 60000",
  keys: {
    rate: ["contributions: { levy: { rate: 2% } }", "lines.employerTaxes.levy = 2400", "2% of 120,000"],
    upTo: [
      "contributions: { suta: { rate: 2.7%, upTo: 9500 } }",
      "lines.employerTaxes.suta = 513",
      "2.7% of 9,500, in each of two years",
    ],
    above: [
      "contributions: { levy: { rate: 10%, above: 50000 } }",
      "lines.employerTaxes.levy = 2000",
      "10% of 10,000, twice",
    ],
    per: [
      "contributions: { levy: { rate: 1%, above: 4000, per: month } }",
      "lines.employerTaxes.levy = 240",
      "24 x 1% of 1,000",
    ],
    on: [
      "bonus: 10000, contributions: { levy: { rate: 2%, on: salary } }",
      "lines.employerTaxes.levy = 2400",
      "2% of 120,000; 2,800 on all pay",
    ],
  },
};

const interim: WorkedSection = {
  of: "option",
  base: "kind: interim, dayRate: 1000, daysPerMonth: 10",
  keys: {
    dayRate: ["dayRate: 1100", "total = 264000", "240 days"],
    daysPerMonth: ["daysPerMonth: 16", "total = 384000", "24 x 16 x 1,000"],
    daysPerWeek: ["kind: interim, dayRate: 1000, daysPerWeek: 3", "total = 312000", "104 weeks x 3 x 1,000"],
    agencyMargin: ["agencyMargin: 20%", "lines.agencyMargin = 48000", "20% of 240,000"],
    ...provider(10000),
  },
};

const agency: WorkedSection = {
  of: "option",
  base: "kind: agency, monthlyFee: 5000",
  keys: {
    monthlyFee: ["monthlyFee: 5500", "total = 132000", "24 x 5,500"],
    mediaSpendPerMonth: [
      "mediaSpendPerMonth: 20000, mediaCommission: 10%",
      "lines.mediaCommission = 48000",
      "24 x 10% of 20,000",
    ],
    mediaCommission: [
      "mediaSpendPerMonth: 60000, mediaCommission: [{ upTo: 50000, value: 12% }, { value: 10% }]",
      "lines.mediaCommission = 168000",
      "24 x (6,000 + 1,000)",
    ],
    setupFee: ["setupFee: 5000", "lines.setup = 5000"],
    ...provider(5000),
  },
};

const consultant: WorkedSection = {
  of: "option",
  base: "kind: consultant, projectFee: 24000, months: 12",
  keys: {
    projectFee: ["projectFee: 30000", "months.12.cash = 2500", "30,000 / 12"],
    dayRate: ["kind: consultant, dayRate: 1200, days: 25", "total = 30000", "25 x 1,200"],
    days: ["days: 20", "hoursDelivered = 160", "20 x 8"],
    contractorsPerMonth: ["contractorsPerMonth: 4000", "lines.contractors = 48000", "12 x 4,000"],
    minimumMonths: ["minimumMonths: 14", "lines.exit = 4000", "two months of 24,000 / 12 more are owed"],
    noticeMonths: ["noticeMonths: 1", "lines.exit = 2000", "24,000 / 12"],
    irrecoverableVat: ["irrecoverableVat: 21%", "lines.vat = 5040", "21% of 24,000"],
  },
};

const coach: WorkedSection = {
  of: "option",
  base: "kind: coach, sessionRate: 250, sessionsPerMonth: 2",
  keys: {
    sessionRate: ["sessionRate: 300", "total = 14400", "48 x 300"],
    sessionsPerMonth: ["sessionsPerMonth: 4", "total = 24000", "96 x 250"],
    programmeFee: ["kind: coach, programmeFee: 3600, months: 6", "months.6.cash = 600", "3,600 / 6"],
    ...provider(500),
  },
};

const plan: WorkedSection = {
  of: "option",
  base: "kind: plan, parts: { bridge: { kind: retainer, monthlyFee: 8000, months: 9 } }",
  keys: {
    parts: [
      "parts: { hire: { kind: fullTime, annualSalary: 60000, startAfterMonths: 6 } }",
      "total = 162000",
      "9 x 8,000 + 18 x 5,000",
    ],
    irrecoverableVat: ["irrecoverableVat: 21%", "lines.bridge.vat = 15120", "21% of 9 x 8,000"],
  },
};

/** What `expect` may say of a retainer and an hourly provider, for twelve months. */
const expectations: WorkedSection = {
  of: "expectation",
  base: "horizonMonths: 12, cases: { more: { set: { hourly.hoursPerMonth: 50 } } }, options: { retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }, hourly: { kind: hourly, hourlyRate: 200 to 300, hoursPerMonth: 40 } }",
  keys: {
    of: ["{ of: retainer.lines.fees, is: 96000 }", "holds", "12 x 8,000"],
    is: ["{ of: hourly.hoursDelivered, is: 480 }", "holds", "12 x 40"],
    atMost: ["{ of: hourly.total, atMost: 120000 }", "holds", "it is as much"],
    atLeast: ["{ of: hourly.peakMonthCash, atLeast: 9k }", "holds", "it is 10,000"],
    below: ["{ of: retainer.total, below: hourly.total }", "holds", "96,000 against 120,000"],
    above: ["{ of: hourly.total, above: 120000 }", "fails", "it is as much"],
    within: ["{ of: retainer.total, is: 95000, within: 1000 }", "holds", "96,000 is 1,000 off"],
    level: ["{ of: retainer.total, is: 95000, level: warn }", "warns", "96,000 is 1,000 off"],
    because: ["{ of: retainer.total, atMost: 90000, because: the board said so }", "fails", "96,000"],
    case: ["{ of: hourly.total, is: 150000, case: more }", "holds", "12 x 50 x 250"],
    winner: ["{ winner: retainer }", "holds", "of those that meet all requirements"],
    by: ["{ winner: hourly, by: cash }", "fails", "the retainer costs less"],
    cheapest: ["{ cheapest: retainer }", "holds", "of all"],
    meets: ["{ meets: hourly }", "holds", "nothing is required"],
    breakEven: ["{ breakEven: [retainer, hourly], is: never }", "holds", "the retainer costs less from month 1 on"],
    vary: ["{ breakEven: [retainer, hourly], vary: hourly.hoursPerMonth, is: 32 }", "holds", "32 x 250 = 8,000"],
    probabilityCheapest: ["{ probabilityCheapest: retainer, is: 100% }", "holds", "at every rate above 200"],
    probabilityWinner: ["{ probabilityWinner: hourly, atLeast: 1% }", "fails", "never"],
    probabilityMeetsRequirements: ["{ probabilityMeetsRequirements: hourly, is: 100% }", "holds"],
  },
};

export const worked = {
  file,
  option,
  costs,
  billing,
  kinds: { retainer, hourly, fullTime, interim, agency, consultant, coach, plan },
  contributions,
  expectations,
} as const;

/** Of an example, or of what it is added to without it: whether what comes of it holds. */
export function outcome({ of, base }: WorkedSection, [write, gives]: Worked, without = false): string {
  const example = without || of === "expectation" ? {} : parse(`{ ${write} }`);
  const option = "kind" in example ? example : merged(parse(`{ ${base} }`), example);
  const file = of === "option" ? { horizonMonths: 24, options: { it: option } } : option;
  const [result = "", is] = gives.split(" = ");
  const held =
    of === "expectation" ? write : is ? `{ of: ${of === "option" ? "it." : ""}${result}, is: ${is} }` : `{ ${gives} }`;
  const scenario = { version: 1, currency: "USD", start: "2027-01", ...file, expect: [parse(held)] };
  try {
    return STATUS[checkScenario(parseScenario(JSON.stringify(scenario)), null).checked.status];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.message;
  }
}

const STATUS = { pass: "holds", warn: "warns", fail: "fails", unusable: "cannot be checked" };

type Map = Readonly<Record<string, unknown>>;

/** Maps within maps added to each other; everything else is replaced. */
const merged = (base: Map, more: Map): Map => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(more).map(([key, value]) => {
      const own = base[key];
      return [key, isMap(own) && isMap(value) ? merged(own, value) : value];
    }),
  ),
});
