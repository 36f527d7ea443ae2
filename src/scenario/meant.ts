/** What a word that the file does not know was meant to be: other names of its keys, kinds and values, in other periods too. */
import { nearest } from "../core/issue.ts";
import type { Term } from "../core/issue-values.ts";
import { rampUpFields } from "../engagements/every-option.ts";
import { kinds } from "../engagements/kinds.ts";
import { type Problem, problem } from "../language/issues.ts";
import { ID } from "./id.ts";
import { formatPlain, payShare, ratioOf, readNumeral } from "./number/numeral.ts";
import { ownUnit, unitNamed, WORKING_DAYS } from "./number/unit.ts";
import { found, isMap, textOf } from "./plain.ts";

const spelt = (words: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(words).map(([word, others]) => [word, others.split(" ")]));

/** Other names of a key, in small letters; of an option's keys only those that its kind has are ever offered. */
const KEYS: Readonly<Record<string, readonly string[]>> = spelt({
  annualSalary: "salary basesalary base pay wage wages compensation gross salaris jaarsalaris brutosalaris bruto loon",
  annualRaise: "raise salaryincrease payrise loonsverhoging",
  annualIncrease:
    "increase uplift annualuplift verhoging jaarlijkseverhoging cpi priceincrease feeincrease prijsverhoging indexatie escalation indexation indexering inflation inflatie",
  annualEquity: "equity stock stocks stockoptions shares rsu rsus esop equitygrant aandelen opties",
  benefits:
    "perks fringe fringebenefits benefit healthcare health medical insurance healthinsurance pension pensioncontribution employerpension superannuation match 401k 401kmatch pensioen verzekering",
  bonus:
    "targetbonus bonustarget variablepay variable variabel variabelloon incentive sti commission commissie provisie",
  employerTaxes:
    "taxes tax payrolltax payrolltaxes socialcharges socialsecurity oncosts employertax employercosts jurisdiction country state land werkgeverslasten socialelasten",
  holidayAllowance: "holidaypay holidaybonus vacationpay vakantiegeld vakantiebijslag vakantietoeslag",
  thirteenthMonth: "13thmonth 13month thirteenth 13emaand dertiendemaand eindejaarsuitkering",
  bonusMonth: "bonuspaymentmonth bonuspaidin",
  holidayAllowanceMonth: "vakantiegeldmaand",
  signingBonus: "signon signonbonus joiningbonus tekenbonus",
  signingBonusClawbackMonths: "clawback clawbackmonths signonclawback",
  equityCliffMonths: "cliff cliffmonths vestingcliff",
  recruiting:
    "recruitment recruitmentfee recruitingfee recruiter recruiterfee searchfee retainedsearch headhunter headhunterfee werving wervingskosten",
  recruitingInstalments: "instalments installments searchfeeinstalments recruitinginstallments termijnen",
  replacementGuaranteeMonths: "guarantee guaranteemonths replacementguarantee freereplacement garantie",
  onboarding: "onboardingcost onboardingcosts",
  severance: "severancepay redundancy redundancypay termination ontslagvergoeding transitievergoeding",
  leaveDays:
    "leave annualleave annualleavedays leavedaysperyear vacation vacationdays vacationdaysperyear holiday holidays verlof vakantie ptodays pto daysoff vakantiedagen verlofdagen",
  searchMonths: "search timetohire timetofill searchtime searchperiod hiringmonths hiringtime vacancymonths zoektijd",
  tenureMonths: "tenure staysmonths turnover attrition verloop",
  severanceMonthsPerYear: "severanceperyear severanceperyearofservice",
  utilization: "utilisation billability bezetting",
  noticeMonths: "notice noticeperiod gardenleave gardenleavemonths opzegtermijn",
  minimumMonths: "minimumterm initialterm minterm commitment contractmonths contractterm minimumduur",
  monthlyFee:
    "fee retainer retainerfee price fees rate monthly monthlyretainer cost costs amount tarief bedrag vergoeding prijs kosten",
  includedHoursPerMonth: "includedhours hoursincluded",
  overageRate:
    "overage extrarate extrahourrate additionalhourrate overagehourlyrate overageperhour extrahourlyrate additionalhourlyrate",
  hourlyRate: "rate hourrate rateperhour priceperhour tarief price fee",
  dayRate: "dagtarief dagprijs rate dailyrate rateperday tarief price fee",
  sessionRate: "rate price fee pricepersession",
  sessionsPerMonth: "sessions monthlysessions sessies",
  contractorsPerMonth: "contractors freelancers",
  projectFee: "fixedfee totalfee fee price fixedprice project",
  agencyMargin: "margin markup commission marge",
  mediaSpendPerMonth: "mediaspend adspend mediabudget adbudget spend",
  mediaCommission: "commission commissie adspendfee mediafee percentofspend percentageofspend",
  setupFee: "setup setupcost onboarding onboardingfee startfee",
  performanceBonus: "bonus kpibonus kpi",
  hoursPerMonth: "hours monthlyhours uren urenpermaand hoursneeded",
  hoursPerWeek: "hours weeklyhours uren urenperweek fte parttime parttimepercentage deeltijd",
  daysPerMonth: "dagenpermaand monthlydays",
  daysPerWeek: "weeklydays dagenperweek",
  minimumHoursPerMonth: "minimumhours minhours minimumuren",
  rolloverMonths: "rollover carryover hoursrollover",
  irrecoverableVat: "tax taxes vat btw omzetbelasting gst salestax tva mwst nonrecoverablevat",
  headcount: "team teams mensen personen people persons staff teamsize count quantity aantal",
  billing: "invoicing invoiced billed billingperiod prepay prepaid prepayment facturering facturatie gefactureerd",
  startAfterMonths: "startafter startsafter startmonth startdate delay start from startdatum begin",
  afterMonths: "after delay start startdate from begin startaftermonths",
  probability: "chance likelihood odds risk kans",
  months:
    "maanden mnd duration length term durationmonths lengthmonths end enddate ends endafter until till einddatum tot looptijd duur",
  horizonMonths: "horizon months duration period term looptijd",
  exchangeRates: "fx fxrates exchangerate wisselkoers wisselkoersen",
  weeksPerYear: "weeks workingweeks weken werkweken werkbareweken",
  discountRate: "discount wacc interestrate disconteringsvoet",
  resultsByMonth: "results resultsby deadline",
  rampUp: "ramp onboardingmonths onboardingtime rampupmonths rampmonths rampuptime inwerkperiode inwerktijd",
  startingAt: "start startat from initial",
  need: "needs demand requirement requirements hoursneeded behoefte",
  budget: "budgets ceiling maxbudget",
  monthly: "monthlybudget month permonth maand",
  total: "totalbudget max maximum whole totaal",
  options: "option alternatives scenarios choices opties keuzes",
  inputs: "input assumptions variables vars params parameters aannames",
  expect: "expectations checks tests asserts",
  currency: "valuta munt money",
  parts: "phases stages steps options",
  kind: "type soort",
  start: "startdate startmonth from begin startdatum",
  title: "name label titel naam",
  every: "per frequency period interval when",
  amount: "cost price value bedrag",
  costs: "extras extracosts othercosts expenses kosten",
  upTo: "cap max limit ceiling",
  above: "threshold floor min greaterthan over morethan",
  unemployment: "suta sui",
  jurisdiction: "country state place region land",
  is: "equals equal eq",
  atMost: "max maximum lte nomorethan",
  atLeast: "min minimum gte noless",
  below: "lessthan under",
  within: "tolerance margin delta",
  low: "min minimum from lowest",
  likely: "mid mode middle expected average mean probable",
  high: "max maximum to highest",
  value: "amount number price val",
  asOf: "date year on",
  source: "note ref reference url link comment bron",
});

/** Of the periods that are months of the calendar. */
const MONTHS: Readonly<Record<string, number | undefined>> = { month: 1, quarter: 3, year: 12 };

/** A known key, its value in the unit and shape of that key, and the keys beside it that the word says as well. */
export interface MeantKey {
  readonly key: string;
  readonly value: unknown;
  readonly besides?: Readonly<Record<string, string>>;
}

/** What a key that nobody knows here was meant to be, with its own value; undefined where nothing is certain. `start`: that of the file. */
export function meantKey(
  word: string,
  value: unknown,
  known: readonly string[],
  start: unknown = undefined,
): MeantKey | undefined {
  const text = onOneLine(value);
  const small = letters(word);
  const meant = keyNamed(small, known) ?? keyNamed(small.replace(IN_PERCENT, ""), known);
  const working = workingWeek(small, text);
  if (working !== undefined && known.includes(working.key)) return working;
  if (meant === "benefits" && known.includes("contributions") && isMap(value) && "rate" in value) {
    // No id begins with a digit, as `401k` does.
    return { key: "contributions", value: { [ID.test(small) ? small : "pension"]: contributionOf(value) } };
  }
  if (meant !== undefined) return { key: meant, value: shaped(meant, value, start) };
  const every =
    known.includes("amount") && known.includes("every") ? meantEvery(PAID_EVERY.exec(small)?.[1] ?? "") : undefined;
  if (every !== undefined) return { key: "amount", value, besides: { every } };
  if (DISCOUNTS.has(small) && known.includes("billing")) {
    return { key: "billing", value: { every: "month", discount: value } };
  }
  if (REMARKS.has(small) && typeof value === "string" && !value.includes("\n")) return { key: `# ${word}`, value };
  return otherRate(small, text, known) ?? otherPeriod(small, text, known) ?? otherLength(small, text, known);
}

/** The known key that a name spells, or is another name of; with `ending` one that ends so, where the name leaves that out. */
const keyNamed = (name: string, known: readonly string[], ending = ""): string | undefined =>
  known.find((key) => key.toLowerCase() === `${name}${ending.toLowerCase()}`) ??
  known.find((key) => key.endsWith(ending) && KEYS[key]?.includes(name));

/** What ends the name of a share and says no more than its value. */
const IN_PERCENT = /(?<=\w)(?:percentage|percent|pct)$/;

/** What is paid, by how often, which is apart: `monthly`, `costPerYear`. */
const PAID_EVERY =
  /^(?:cost|fee|price|amount|kosten|bedrag)?(per(?:month|quarter|year|maand|kwartaal|jaar)|(?:month|quarter|year|annual)ly|annual|oneoff|onetime|once|eenmalig|maandelijks|jaarlijks)(?:cost|fee|price|amount|kosten|bedrag)?$/;

/** What contracts name and no key does, by its letters. */
const TERMS: readonly (readonly [Term, RegExp])[] = [
  ["payment", /^(?:payment|betal|net(?:\d+|days)?$|(?:due|invoice|credit)days)/],
  ["noCost", /reversecharge|verlegd|^(?:probation|proeftijd)/],
  [
    "freeMonths",
    /^first\w*free$|^free(?:first|month|trial|period|week)|^trial(?:period)?(?:(?:day|week|month)s?)?$|^gratis|^proefmaand/,
  ],
  ["revenue", /revenue|^revshare|royalt|commission|provisie|successfee|ofsales|omzet/],
  ["vesting", /^vest(?!ig)/],
  ["hoursCap", /^(?:cap|(?:max(?:imum)?hours|hours?(?:cap|limit)|urenplafond)\w*)$/],
  ["onTarget", /^(?:ote|ontarget\w*)$/],
  ["ir35", /ir35/],
];

/** The term of contracts that a word names; undefined where it names none. */
export const termNamed = (word: string): Term | undefined => TERMS.find(([, said]) => said.test(letters(word)))?.[0];

/** A rate above a franchise, as a contribution has them. */
const contributionOf = ({ franchise, ...others }: Readonly<Record<string, unknown>>): object =>
  franchise === undefined ? others : { ...others, above: franchise };

const DISCOUNTS = new Set("discount rebate korting loyaltydiscount prepaydiscount prepaymentdiscount".split(" "));

const letters = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, "");

/** What is said beside numbers, which a comment can hold. */
const REMARKS = new Set(
  "note notes comment comments remark remarks description source sources url link opmerking toelichting bron".split(
    " ",
  ),
);

/** Names of a share of a week. */
const PART_TIME = new Set(["fte", "parttime", "parttimepercentage", "deeltijd"]);

/** The hours of a week in which one is whole, and the fewest that are hours and not so many people. */
const FULL_WEEK = 40;
const HOURS_FROM = 16;

/** The hours of a share of a week. */
export const hoursOfShare = (share: number): string => formatPlain(share * FULL_WEEK);

/** `fte: 80%` is a share of a week, `parttime: 32` its hours, `fte: 2` two people: no week has 80 hours. */
function workingWeek(small: string, text: string): MeantKey | undefined {
  const number = PART_TIME.has(small) ? readNumeral(text) : undefined;
  if (number === undefined) return undefined;
  const { percent, value } = number;
  const isHours = !percent && value > 1 && value <= FULL_WEEK;
  if (small === "fte" && !percent && value > 1 && !(isHours && value >= HOURS_FROM))
    return { key: "headcount", value: text };
  return { key: "hoursPerWeek", value: isHours ? text : hoursOfShare(percent ? ratioOf(number) : value) };
}

/** `rampUp: 6` is a length: `{ months: 6 }`; a month of the calendar is so many months after the file's first. */
function shaped(key: string, value: unknown, start: unknown): unknown {
  if (key === "rampUp" && !isMap(value)) return rampUpOf(value);
  // A twelfth of a year's salary is the whole of a month's, which it is a share of.
  if (key === "thirteenthMonth" && /^8[.,]3+ ?%$/.test(onOneLine(value))) return "100%";
  const [from, to] = [start, value].map((month) => monthsOf(typeof month === "string" ? meantMonth(month) : undefined));
  if (from === undefined || to === undefined) return value;
  return key === "startAfterMonths" ? to - from : key === "months" ? to - from + 1 : value;
}

/** A ramp-up written as a length, an amount, the productivity that it starts at, or one for each month, as the map that it is. */
export function rampUpOf(value: unknown): Readonly<Record<string, unknown>> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [first] = list;
  const start = isMap(first) ? (first.startingAt ?? first.value ?? "…") : first;
  const number = readNumeral(onOneLine(start));
  if (isMap(first) || number?.percent || (number !== undefined && number.value < 1)) {
    const months = isMap(first) ? first.months : list.length > 1 ? list.length : undefined;
    return { months: months ?? "…", startingAt: start };
  }
  const isAmount = number !== undefined && number.value > (rampUpFields.months.bounds.max ?? 0);
  return { [isAmount ? "amount" : "months"]: typeof start === "string" ? ownUnit(start) : start };
}

function monthsOf(month: string | undefined): number | undefined {
  const [year, of] = month?.split("-").map(Number) ?? [];
  return year === undefined || of === undefined ? undefined : year * 12 + of;
}

const PERIOD_FIRST = /^(hourly|daily|weekly|monthly|quarterly|annual|yearly|maand|jaar|week|dag|uur)(\w+)$/;
const PERIOD_LAST =
  /^(\w+?)(?:per)?(hour|day|week|month|quarter|year|hourly|daily|weekly|monthly|quarterly|annual|yearly)$/;

/** A name taken apart into its period and what it is the price of; undefined where it has none. */
function priced(small: string): { readonly period: string; readonly what: string } | undefined {
  const [, first = "", rest = ""] = PERIOD_FIRST.exec(small) ?? [];
  if (first !== "") return { period: first, what: rest };
  const [, what = "", last = ""] = PERIOD_LAST.exec(small) ?? [];
  return last === "" ? undefined : { period: last, what };
}

/** `monthlySalary: 5000` is `annualSalary: 60000`; `weeklyFee: 2000` is `monthlyFee: 2000 a week`. */
function otherPeriod(small: string, text: string, known: readonly string[]): MeantKey | undefined {
  const { period = "", what = "" } = priced(small) ?? {};
  const from = unitNamed(period);
  if (from === undefined || what === "hours" || what === "days") return undefined;
  // A month of the calendar is no period.
  const prices = known.filter((key) => !/(?<!Per)Month$/.test(key));
  const inOwnPeriod = (key: string) => unitNamed(priced(key.toLowerCase())?.period ?? "") === from;
  for (const key of prices.sort((one, other) => Number(inOwnPeriod(other)) - Number(inOwnPeriod(one)))) {
    const own = priced(key.toLowerCase());
    const to = unitNamed(own?.period ?? "");
    if (to === undefined || (what !== own?.what && !KEYS[key]?.includes(what))) continue;
    const number = readNumeral(text);
    const [months, keyMonths] = [MONTHS[from], MONTHS[to]];
    if (number !== undefined && !number.percent && months !== undefined && keyMonths !== undefined) {
      return { key, value: formatPlain((number.value * keyMonths) / months) };
    }
    return { key, value: from === to || PER.test(text) ? text : `${text} ${a(from)}` };
  }
  return undefined;
}

/** Where a text says its own period. */
const PER = /\/|\b(?:a|an|per|each)\b/;

const a = (period: string): string => `${period === "hour" ? "an" : "a"} ${period}`;

/**
 * `hoursPerWeek: 10` is `hoursPerMonth: 10 hours a week`, `includedDaysPerMonth: 8` `includedHoursPerMonth: 8 days a month`, and
 * `severanceWeeksPerYear: 2` `severanceMonthsPerYear: 2 weeks a year`.
 */
function otherRate(small: string, text: string, known: readonly string[]): MeantKey | undefined {
  const [, stem = ""] = /^(\w+)weeksperyear(?:ofservice)?$/.exec(small) ?? [];
  const service = known.find((one) => one.toLowerCase() === `${stem}monthsperyear`);
  if (service !== undefined) return { key: service, value: `${text} weeks a year` };
  const [, included, what = "", per = included ? "month" : ""] =
    /^(included)?(hours|days)(?:per(week|month|quarter|year))?$/.exec(small) ?? [];
  const keys = included ? ["includedHoursPerMonth"] : ["hoursPerMonth", "hoursPerWeek", "daysPerMonth"];
  const key = keys.find((one) => known.includes(one));
  return per === "" || key === undefined ? undefined : { key, value: `${text} ${what} a ${per}` };
}

/** What is paid once and often counted in months of pay. */
const OF_PAY = ["severance", "bonus", "signingBonus"];

/** `severanceMonths: 3` is `severance: 25%` of a year's salary; `horizonYears: 3` is `horizonMonths: 36`; `noticeWeeks: 6` is `noticeMonths: 6 weeks`. */
function otherLength(small: string, text: string, known: readonly string[]): MeantKey | undefined {
  const [, stem = "", unit = ""] = /^(\w*?)(days?|weeks?|months?|quarters?|years?)$/.exec(small) ?? [];
  const number = readNumeral(text);
  const pay = OF_PAY.find((one) => one.toLowerCase() === stem && known.includes(one));
  if (pay !== undefined && number !== undefined && /^[mw]/.test(unit)) {
    return { key: pay, value: payShare(number.value, unit.startsWith("m") ? "month" : "week") };
  }
  const [, leave] = /^(?:annual)?(\w+?)(?:weeks?|weken)(?:peryear|perjaar)?$/.exec(small) ?? [];
  const days = leave === undefined ? undefined : keyNamed(leave, known, "Days");
  if (days !== undefined && number !== undefined) {
    return { key: days, value: formatPlain(number.value * WORKING_DAYS) };
  }
  const key = keyNamed(stem || "horizon", known, "Months");
  if (key === undefined || unit === "") return undefined;
  const months = { y: 12, q: 3, m: 1, d: 1 / 30 }[unit.charAt(0)];
  if (number !== undefined && months !== undefined) {
    return { key, value: formatPlain(Number((number.value * months).toFixed(2))) };
  }
  return { key, value: `${text} ${unit.endsWith("s") ? unit : `${unit}s`}` };
}

/** Kinds by what people call them. */
const KINDS: Readonly<Record<string, readonly string[]>> = spelt({
  freelancer: "hourly retainer",
  freelance: "hourly retainer",
  zzp: "hourly retainer",
  zzper: "hourly retainer",
  contractor: "hourly interim",
  hire: "fullTime",
  employee: "fullTime",
  employment: "fullTime",
  permanent: "fullTime",
  payroll: "fullTime",
  inhouse: "fullTime",
  loondienst: "fullTime",
  indienst: "fullTime",
  dienstverband: "fullTime",
  vast: "fullTime",
  werknemer: "fullTime",
  vacature: "fullTime",
  cmo: "fullTime retainer",
  fractional: "retainer hourly",
  fractionalcmo: "retainer hourly",
  vcmo: "retainer hourly",
  parttime: "retainer hourly",
  voorschot: "retainer",
  uurtarief: "hourly",
  dagtarief: "interim",
  traject: "coach consultant",
  subscription: "retainer",
  abonnement: "retainer",
  project: "consultant",
  adviser: "consultant",
  advisor: "consultant",
  adviseur: "consultant",
  daily: "interim",
  dayrate: "interim",
  interimmanager: "interim",
  temp: "interim",
  detachering: "interim",
  uitzendkracht: "interim",
  bureau: "agency",
  agencies: "agency",
  mentor: "coach",
  coaching: "coach",
  bridge: "plan",
  other: "custom",
  software: "custom",
  saas: "custom",
});

/** Of what is no kind: those that the word may stand for, the nearest, and all. */
export function unknownKind(name: unknown): Problem {
  const known = Object.keys(kinds);
  if (typeof name !== "string") return problem("unknown-kind", { found: found(name), meant: [], near: null, known });
  const small = name.toLowerCase().replace(/[^a-z]/g, "");
  const meant = (Object.hasOwn(KINDS, small) ? KINDS[small] : undefined) ?? [];
  return problem("unknown-kind", { found: found(name), meant, near: nearest(name, known) ?? null, known });
}

/** The months in English, in Dutch, and the one that is no beginning of its name; each row a year. */
const NAMES = [
  "january february march april may june july august september october november december",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "- - mrt",
].flatMap((year) => year.split(" "));

/** The month that a text says in another way: `2026-1`, `202601`, `January 2026`, `Jan-26`, `Q1 2026`, `01/2026`, `2026/01/15`; undefined where it says none. */
export function meantMonth(text: string): string | undefined {
  const line = text.trim().toLowerCase();
  const [, year = "", month = ""] =
    /^(\d{4})[-/. ](\d{1,2})(?:[-/. ]\d{1,2})?(?:t.*)?$/.exec(line) ?? /^((?:19|20|21)\d\d)(\d\d)$/.exec(line) ?? [];
  if (year !== "") return iso(year, Number(month));
  const [, first = "", second = ""] = /^(\d{1,2})[-/. ](\d{4})$/.exec(line) ?? [];
  if (second !== "") return iso(second, Number(first));
  // Two digits after a space may be a day: `Jan 15`.
  const [, name = "", full = "", short = ""] =
    /^(?:\d{1,2}(?:st|nd|rd|th)?[- ])?([a-z]{3,})\.?(?:,?[-' ]*(\d{4})|,? ?[-'](\d\d))$/.exec(line) ?? [];
  const named = calendarMonthOf(name);
  if (named !== undefined) return iso(full || `20${short}`, named);
  const [, before = "", quarter = "", after = ""] = /^(\d{4})?[- ]?[qk]([1-4])[- ]?(\d{4})?$/.exec(line) ?? [];
  if ((before === "") !== (after === "")) return iso(before || after, Number(quarter) * 3 - 2);
  const [, whole = ""] = /^(\d{4})$/.exec(line) ?? [];
  return whole === "" ? undefined : iso(whole, 1);
}

/** The months that a text may say: of `1-3-2026` March, and January where the month comes first, as in America. */
export function meantMonths(text: string): readonly string[] {
  const one = meantMonth(text);
  if (one !== undefined) return [one];
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim()) ?? [];
  const months = [second, first].map((month) => iso(year, Number(month))).filter((month) => month !== undefined);
  return [...new Set(months)];
}

/** The month of a year by its name, in English or Dutch; undefined where a text is none. */
export function calendarMonthOf(text: string): number | undefined {
  const [, name = ""] = /^([a-z]{3,})\.?$/.exec(text.trim().toLowerCase()) ?? [];
  const index = name === "" ? -1 : NAMES.findIndex((one) => one.startsWith(name));
  return index < 0 ? undefined : (index % 12) + 1;
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
  const word = textOf(input).trim().toLowerCase();
  return YES.includes(word) ? "true" : NO.includes(word) ? "false" : undefined;
}

/** A value of the file as it can be written again, on one line. */
export function onOneLine(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isMap(value)) return String(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${onOneLine(one)}`);
  return `{ ${entries.join(", ")} }`;
}

const EVERY: readonly (readonly [every: string, said: RegExp])[] = [
  ["once", /\b(?:once|one[- ]?(?:time|off)|onetime|single|eenmalig)\b/],
  ["quarter", /quarter|kwartaal|\b(?:3|three|drie) ?(?:months|maanden)/],
  ["year", /year|annual|annum|jaar|\b12 ?(?:months|maanden)/],
  ["month", /month|maand/],
];

/** How often a text says that something comes: `quarterly` is `quarter`, `one-off` is `once`; undefined where it says nothing. */
export const meantEvery = (text: string): string | undefined =>
  EVERY.find(([, said]) => said.test(text.toLowerCase()))?.[0];
