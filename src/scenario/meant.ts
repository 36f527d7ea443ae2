/** What a word that the file does not know was meant to be: other names of its keys, kinds and values, in other periods too. */
import { nearest } from "../core/issue.ts";
import { kinds } from "../engagements/kinds.ts";
import { type Problem, problem } from "../language/issues.ts";
import { formatPlain, readNumeral } from "./number/numeral.ts";
import { found } from "./plain.ts";

/** Other names of a key, in small letters; of an option's keys only those that its kind has are ever offered. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  annualSalary: [
    "salary",
    "basesalary",
    "base",
    "pay",
    "wage",
    "wages",
    "compensation",
    "gross",
    "salaris",
    "jaarsalaris",
  ],
  annualRaise: ["raise", "salaryincrease", "payrise"],
  annualIncrease: ["increase", "escalation", "indexation", "indexering", "inflation"],
  annualEquity: ["equity", "stock", "stocks", "stockoptions", "shares", "rsu", "rsus", "esop", "equitygrant"],
  benefits: ["perks", "fringe", "fringebenefits", "benefit", "healthcare", "pension"],
  bonus: ["targetbonus", "variablepay"],
  employerTaxes: [
    "taxes",
    "tax",
    "payrolltax",
    "payrolltaxes",
    "socialcharges",
    "oncosts",
    "employertax",
    "werkgeverslasten",
  ],
  holidayAllowance: ["holidaypay", "vakantiegeld", "vakantiebijslag"],
  signingBonus: ["signon", "signonbonus", "joiningbonus", "tekenbonus"],
  recruiting: [
    "recruitment",
    "recruitmentfee",
    "recruitingfee",
    "recruiter",
    "recruiterfee",
    "searchfee",
    "headhunter",
    "headhunterfee",
  ],
  onboarding: ["training", "onboardingcost", "onboardingcosts"],
  severance: ["severancepay", "redundancy", "termination"],
  leaveDays: ["vacationdays", "holidays", "ptodays", "pto", "daysoff", "vakantiedagen"],
  searchMonths: ["timetohire", "searchtime", "hiringmonths"],
  tenureMonths: ["tenure", "staysmonths"],
  noticeMonths: ["notice", "noticeperiod", "opzegtermijn"],
  minimumMonths: ["minimumterm", "minterm", "commitment", "contractmonths", "minimum"],
  monthlyFee: ["fee", "retainer", "retainerfee", "price", "fees", "rate", "monthly", "monthlyretainer"],
  includedHoursPerMonth: ["includedhours", "hoursincluded"],
  overageRate: ["overage", "extrarate", "extrahourrate", "additionalhourrate"],
  hourlyRate: ["rate", "hourrate", "rateperhour", "priceperhour", "uurtarief", "price", "fee"],
  dayRate: ["rate", "dailyrate", "rateperday", "dagtarief", "price", "fee"],
  sessionRate: ["rate", "price", "fee", "pricepersession"],
  projectFee: ["fee", "price", "fixedprice", "project"],
  agencyMargin: ["margin", "markup", "commission"],
  mediaSpendPerMonth: ["mediaspend", "adspend", "mediabudget", "adbudget", "spend"],
  mediaCommission: ["commission", "adspendfee"],
  setupFee: ["setup", "setupcost", "onboardingfee", "startfee"],
  hoursPerMonth: ["hours", "monthlyhours", "uren"],
  hoursPerWeek: ["weeklyhours"],
  startAfterMonths: ["startafter", "startsafter", "startmonth", "delay", "start"],
  months: ["duration", "length", "term", "durationmonths", "lengthmonths"],
  horizonMonths: ["horizon", "months", "duration", "period", "term"],
  discountRate: ["discount", "wacc", "interestrate"],
  resultsByMonth: ["resultsby", "deadline"],
  rampUp: ["ramp", "rampupmonths", "rampmonths", "rampuptime"],
  need: ["needs", "demand", "requirement", "requirements", "hoursneeded"],
  options: ["option", "alternatives", "scenarios", "choices"],
  start: ["startdate", "startmonth", "from", "begin"],
  title: ["name", "label", "titel", "naam"],
  every: ["per", "frequency", "period", "interval"],
  amount: ["cost", "price", "value", "bedrag"],
  costs: ["extras", "extracosts", "othercosts", "expenses"],
};

const PERIODS: Readonly<Record<string, { readonly name: string; readonly months: number | null }>> = {
  hourly: { name: "hour", months: null },
  daily: { name: "day", months: null },
  weekly: { name: "week", months: null },
  monthly: { name: "month", months: 1 },
  quarterly: { name: "quarter", months: 3 },
  annual: { name: "year", months: 12 },
  yearly: { name: "year", months: 12 },
};

/** A known key, and what to write after it: the text that the file has, in the period of that key. */
export interface MeantKey {
  readonly key: string;
  readonly write: string;
}

/** What a key that nobody knows here was meant to be, with its own value; undefined where nothing is certain. */
export function meantKey(word: string, value: unknown, known: readonly string[]): MeantKey | undefined {
  const text = valueText(value);
  const small = word.toLowerCase().replace(/[^a-z]/g, "");
  const synonym = known.find((key) => KEYS[key]?.includes(small));
  if (synonym !== undefined) return { key: synonym, write: wrapped(synonym, text) };
  return otherPeriod(small, text, known) ?? otherLength(small, text, known);
}

/** `rampUp: 6` is a length: `{ months: 6 }`. */
const wrapped = (key: string, text: string): string => (key === "rampUp" && text !== "" ? `{ months: ${text} }` : text);

/** `monthlySalary: 5000` is `annualSalary: 60000`; `weeklyFee: 2000` is `monthlyFee: 2000 a week`. */
function otherPeriod(small: string, text: string, known: readonly string[]): MeantKey | undefined {
  const [, period = "", rest = ""] = /^(hourly|daily|weekly|monthly|quarterly|annual|yearly)(\w+)$/.exec(small) ?? [];
  const from = PERIODS[period];
  if (from === undefined) return undefined;
  for (const key of known) {
    const [, own = "", what = ""] =
      /^(hourly|daily|weekly|monthly|quarterly|annual|yearly)(\w+)$/.exec(key.toLowerCase()) ?? [];
    const to = PERIODS[own];
    if (to === undefined || (what !== rest && !KEYS[key]?.includes(rest))) continue;
    const number = readNumeral(text);
    if (number !== undefined && !number.percent && from.months !== null && to.months !== null) {
      return { key, write: formatPlain((number.value * to.months) / from.months) };
    }
    return { key, write: `${text} ${from.name === "hour" ? "an" : "a"} ${from.name}` };
  }
  return undefined;
}

/** `horizonYears: 3` is `horizonMonths: 36`; `noticeWeeks: 6` is `noticeMonths: 6 weeks`. */
function otherLength(small: string, text: string, known: readonly string[]): MeantKey | undefined {
  const [, stem = "", unit = ""] = /^(\w+?)(weeks?|months?|quarters?|years?)$/.exec(small) ?? [];
  const key = known.find((one) => one.toLowerCase() === `${stem}months`);
  if (key === undefined || unit === "") return undefined;
  const number = readNumeral(text);
  const months = { y: 12, q: 3, m: 1 }[unit.charAt(0)];
  if (number !== undefined && months !== undefined) return { key, write: formatPlain(number.value * months) };
  return { key, write: `${text} ${unit.endsWith("s") ? unit : `${unit}s`}` };
}

/** Kinds by what people call them. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  freelancer: ["hourly", "retainer"],
  freelance: ["hourly", "retainer"],
  contractor: ["hourly", "interim"],
  hire: ["fullTime"],
  employee: ["fullTime"],
  employment: ["fullTime"],
  permanent: ["fullTime"],
  payroll: ["fullTime"],
  inhouse: ["fullTime"],
  cmo: ["fullTime", "retainer"],
  fractional: ["retainer", "hourly"],
  fractionalcmo: ["retainer", "hourly"],
  parttime: ["retainer", "hourly"],
  subscription: ["retainer"],
  project: ["consultant"],
  adviser: ["consultant"],
  advisor: ["consultant"],
  daily: ["interim"],
  dayrate: ["interim"],
  mentor: ["coach"],
  bridge: ["plan"],
  other: ["custom"],
  software: ["custom"],
};

/** Of what is no kind: those that the word may stand for, the nearest, and all. */
export function unknownKind(name: unknown): Problem {
  const known = Object.keys(kinds);
  if (typeof name !== "string") return problem("unknown-kind", { found: found(name), meant: [], near: null, known });
  const small = name.toLowerCase().replace(/[^a-z]/g, "");
  const meant = (Object.hasOwn(KINDS, small) ? KINDS[small] : undefined) ?? [];
  return problem("unknown-kind", { found: found(name), meant, near: nearest(name, known) ?? null, known });
}

const NAMES = "jan feb mar apr may jun jul aug sep oct nov dec mrt mei okt".split(" ");
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 5, 10];

/** The month that a text says in another way: `2026-1`, `January 2026`, `01/2026`, `2026/01/15`; undefined where it says none. */
export function meantMonth(text: string): string | undefined {
  const line = text.trim().toLowerCase();
  const [, year = "", month = ""] = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ]\d{1,2})?(?:t.*)?$/.exec(line) ?? [];
  if (year !== "") return iso(year, Number(month));
  const [, first = "", second = ""] = /^(\d{1,2})[-/. ](\d{4})$/.exec(line) ?? [];
  if (second !== "") return iso(second, Number(first));
  const [, name = "", of = ""] = /^(?:\d{1,2}(?:st|nd|rd|th)? )?([a-z]{3,})\.?,? ?(\d{4})$/.exec(line) ?? [];
  const index = NAMES.indexOf(name.slice(0, 3));
  if (of !== "" && index >= 0) return iso(of, NUMBERS[index] ?? 0);
  const [, whole = ""] = /^(\d{4})$/.exec(line) ?? [];
  return whole === "" ? undefined : iso(whole, 1);
}

const iso = (year: string, month: number): string | undefined =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : undefined;

const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  dollar: "USD",
  dollars: "USD",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
  pound: "GBP",
  pounds: "GBP",
  sterling: "GBP",
  "¥": "JPY",
  yen: "JPY",
  "₹": "INR",
  rupee: "INR",
  rupees: "INR",
};

/** The code of a currency by its sign or name. */
export function meantCurrency(text: string): string | undefined {
  const small = text.trim().toLowerCase();
  return Object.hasOwn(CURRENCIES, small) ? CURRENCIES[small] : undefined;
}

const YES = ["yes", "y", "on", "ja", "1", "waar"];
const NO = ["no", "n", "off", "nee", "0", "onwaar"];

/** `true` or `false` by another word. */
export function meantFlag(input: unknown): string | undefined {
  const word = String(input).trim().toLowerCase();
  return YES.includes(word) ? "true" : NO.includes(word) ? "false" : undefined;
}

/** A value of the file as it can be written again, on one line. */
export function valueText(value: unknown): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null || value === undefined ? "" : JSON.stringify(value);
}
