/** Numbers written in another unit than their field's: `2 days a week`, `14500 a month`, `6 weeks`. */
import type { IssueValues } from "../../core/issue-values.ts";
import type { UnitName } from "../../core/unit.ts";
import type { ShareField } from "../../engagements/field.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { textOf } from "../plain.ts";
import { unitIn } from "../words.ts";
import { cited, endsOf, formatPlain, mayHaveWords, NUMBERS, payShare, readNumeral } from "./numeral.ts";

/**
 * One step from one unit to another. What a year has of months and quarters is a constant; the weeks of a year and the
 * hours of a day are numbers of the scenario, and varying them moves what was written in weeks or days.
 */
export interface Step {
  readonly op: "multiply" | "divide";
  readonly by: "weeksPerYear" | "hoursPerDay" | "months/year" | "months/quarter";
}

export const WORKING_DAYS = 5;

/** What stands in a year, or a quarter, of the calendar. */
export const CALENDAR = { "months/year": 12, "months/quarter": 3 } as const;

type Words = Readonly<Record<string, string>>;

const inWords = (words: Words, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

const PERIODS = ["hour", "day", "week", "month", "quarter", "year"];
const PER: Words = Object.fromEntries(PERIODS.map((name) => [name, name]));
const WHAT: Words = Object.fromEntries(
  [...PERIODS, "session"].flatMap((name) => [
    [name, `${name}s`],
    [`${name}s`, `${name}s`],
  ]),
);

/** A number, what it counts, and per what: `2 days a week`, `2000 per week`, `2 days/week`, `6 weeks`. */
const WRITTEN = /^(.*?\d[km]?)(?:\s+([a-z]+))??(?:(?:\s+(?:a|an|per|each|every)\s+|\s*\/\s*)([a-z]+))?$/i;

/** Other words for what is counted and for periods, in small letters, by their own. */
const OTHER: Words = Object.fromEntries(
  Object.entries({
    hour: "h hr hrs u uur uren hourly ph pu",
    day: "d dag dagen daily pd",
    week: "w wk wks weken weekly pw",
    month: "mo mos mth mths mnd mnds maand maanden monthly maandelijks pm",
    quarter: "q qtr kwartaal kwartalen quarterly",
    year: "y yr yrs annum jaar jaren yearly annually annual jaarlijks pa pj",
    session: "sessie sessies",
  }).flatMap(([name, words]) => words.split(" ").map((word) => [word, name])),
);

/** The period, or what is counted, that a word names: `year` of `annual`, `jaren` or `years`; undefined where it names none. */
export const unitNamed = (word: string): string | undefined =>
  inWords(OTHER, word) ?? (Object.hasOwn(WHAT, word) ? word.replace(/s$/, "") : undefined);

/** Words that say by themselves that a period is meant. */
const PERIODICAL = /^(?:\w+ly|annual|maandelijks|jaarlijks|p[a-z])$/;

/** Numbers that people write as words before what is counted. */
const COUNTS: Words = Object.fromEntries(
  [
    "half halve",
    "one een één a an",
    "two twee",
    "three drie",
    "four vier",
    "five vijf",
    "six zes",
    "seven zeven",
    "eight acht",
    "nine negen",
    "ten tien",
    "eleven elf",
    "twelve twaalf",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index === 0 ? "0.5" : String(index)])),
);

/** A text that begins with a number in words, or with a decimal comma, in digits: `half a year` is `0.5 year`. */
function inDigits(text: string): string {
  const [, word = "", rest = ""] =
    /^(?:(?:een|a) )?(half|halve)(?: an?)? (.+)$/i.exec(text.trim()) ?? /^([a-zé]+) (.+)$/i.exec(text.trim()) ?? [];
  const count = inWords(COUNTS, word.toLowerCase());
  return count === undefined ? text.trim().replace(/^([-+]?\d+),(\d{1,2})(?= ?[a-z])/i, "$1.$2") : `${count} ${rest}`;
}

/** Half a working day, whatever its hours: what is paid for it is half of a day's, what is counted half of the days. */
const HALF_DAY = "(?:dagde(?:el|len)|half[- ]days?|halve dag(?:en)?)";
const PER_HALF_DAY = new RegExp(`^([\\d.]+) ?(?:per|an?|\\/) ?${HALF_DAY}$`, "i");
const HALF_DAYS = new RegExp(`^([\\d.]+) ?${HALF_DAY}\\b ?(.*)$`, "i");

/** What is written as paid; undefined where it may be thousands, as `3.500`, for its separator is what to say first. */
const paidIn = (text: string): number | undefined => (/\.\d{3}$/.test(text) ? undefined : readNumeral(text)?.value);

/** Half days as days: `500 per dagdeel` is `1000 a day`; undefined where a text has none. */
function inDays(text: string): string | undefined {
  const price = paidIn(PER_HALF_DAY.exec(text)?.[1] ?? "");
  if (price !== undefined) return `${formatPlain(price * 2)} a day`;
  const [, halves = "", rest = ""] = HALF_DAYS.exec(text) ?? [];
  const days = readNumeral(halves);
  return days && `${formatPlain(days.value / 2)} days ${rest}`.trim();
}

/** What is paid for several of a period, or for half of one: `2000 per 2 weken` is 1000 a week. */
const PER_SEVERAL =
  /^([\d.]+[km]?) ?(?:(?:per|every|each|elke|\/) ?(\d+|[a-zé]+) ([a-z]+)|(biweekly|fortnightly|tweewekelijks))$/i;

/** A price of several periods as that of one; undefined where a text says none. */
function ofOne(text: string): string | undefined {
  const [, price = "", count = "", period = "", twoWeeks] = PER_SEVERAL.exec(text) ?? [];
  const [whole, unit] = [paidIn(price), twoWeeks ? "week" : unitNamed(period.toLowerCase())];
  const several = Number(twoWeeks ? 2 : (inWords(COUNTS, count.toLowerCase()) ?? count));
  if (whole === undefined || unit === undefined || !(several > 0)) return undefined;
  return `${formatPlain(Number((whole / several).toFixed(6)))} ${unit === "hour" ? "an" : "a"} ${unit}`;
}

/** A text with a unit in other words, in its own: `8000 p/m` is `8000 a month`; undefined where it says none. */
function inOwnWords(said: string): string | undefined {
  const one = inDays(said.trim()) ?? ofOne(said.trim());
  if (one !== undefined) return inOwnWords(one) ?? one;
  const text = inDigits(said);
  const [, number = "", rest = ""] = /^([-+]?[\d.]+(?: ?[km](?![a-z]))?) ?(.+)$/i.exec(text) ?? [];
  const joined = rest
    .toLowerCase()
    .replace(/\bp[./]([a-z])\b\.?/, "p$1")
    .replace(/\.$/, "");
  const [, counted = "", per = "", period = ""] =
    /^([a-z]+)??(?:^| )?(\/ ?|(?:per|a|an|each|every) )?([a-z]+)$/.exec(joined) ?? [];
  const [what, last] = [counted === "" ? "" : unitNamed(counted), unitNamed(period)];
  if (number === "" || last === undefined || what === undefined) return undefined;
  const isPeriod = per !== "" || PERIODICAL.test(period);
  if (!isPeriod) return what === "" ? `${number} ${last}${number === "1" ? "" : "s"}` : undefined;
  return `${number} ${what === "" ? "" : `${what}s `}${last === "hour" ? "an" : "a"} ${last}`;
}

/** A text with its unit in the words of the grammar, where it has one in others. */
export const ownUnit = (text: string): string => inOwnWords(text) ?? text;

interface Written {
  readonly number: string;
  /** Empty: money, or whatever the field counts. */
  readonly what: string;
  readonly per: string;
}

const SEPARATED = /^[-+]?\d+(?:[.,]\d+)+$/;

/** A text with a unit that is known, or undefined: then it is for the grammar of plain numbers to judge. */
function splitUnit(text: string): Written | undefined {
  const [, number = "", what = "", per = ""] = WRITTEN.exec(text.trim()) ?? [];
  // Digits in another notation keep their unit, and are then judged by themselves.
  if (number === "" || (what === "" && per === "") || !(readNumeral(number) || SEPARATED.test(number)))
    return undefined;
  const named = (words: Words, word: string) => (word === "" ? "" : inWords(words, word.toLowerCase()));
  const [counted, period] = [named(WHAT, what), named(PER, per)];
  return counted === undefined || period === undefined ? undefined : { number, what: counted, per: period };
}

/** An input without its unit, and the unit, which is null where none is written or the field's own is. */
export interface Taken {
  readonly input: unknown;
  readonly unit: UnitName | null;
  /** As it stands in the file. */
  readonly text: string;
  /** Set where a text names its unit, be it the field's own. */
  readonly stated?: true;
}

const LENGTH_OF_PAY =
  /^((?:\d+(?:\.\d+)?|1\/[2346]|2\/3)(?: to \d+(?:\.\d+)?)*) ?((?:months?|mths?|mnd|maand(?:en|salaris(?:sen)?)?)|weeks?|wks?|weken?)(?![a-z])(.*)$/i;
const OF_SERVICE = /\b(?:a|per|each|every|of) (?:year|service|(?:dienst)?jaar)/i;

/**
 * Months or weeks of pay, `3 months of salary`, where a field of this unit and base stands: the share of the salary that they are, or as
 * pay for each year of service; undefined where a value is no length.
 */
export function lengthOfPay(
  input: unknown,
  { unit, bases: [base] }: Pick<ShareField, "unit" | "bases">,
): Extract<IssueValues["unit-of-another-kind"], { readonly as: "pay" | "service" }> | undefined {
  const given = mayHaveWords(textOf(input)) ? inDigits(textOf(input)) : "";
  const [text = "", number = "", length = "", rest = ""] = LENGTH_OF_PAY.exec(given) ?? [];
  if (text === "") return undefined;
  const period = length.startsWith("w") ? "week" : "month";
  const numbers = number.split(" to ").map((one) =>
    one
      .split("/")
      .map(Number)
      .reduce((up, down) => up / down),
  );
  if (unit === "money" && OF_SERVICE.test(rest)) {
    const written = numbers.map((one) => formatPlain(Number(one.toFixed(6)))).join(" to ");
    const periods = number === "1" ? period : `${period}s`;
    return { as: "service", text: cited(textOf(input)), write: `${written} ${periods} a year` };
  }
  const months = { money: 12, "money/year": 12, "money/quarter": 3, "money/month": 1 }[unit];
  const shares = numbers.map((one) => payShare(one, period, months)).join(" to ");
  return { as: "pay", text: cited(textOf(input)), write: base === "salary" ? shares : `${shares} of salary` };
}

/** Takes the unit off a value: a text, a range whose last end has it, or the numbers of a mapping. */
export function takeUnit(input: unknown, field: UnitName, currency: string): Taken | Problem {
  if (typeof input === "string") return takeFromText(input, field, currency);
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { input, unit: null, text: "" };
  const units = new Set<UnitName | null>();
  const copy: Record<string, unknown> = { ...input };
  const texts: string[] = [];
  for (const key of NUMBERS) {
    const value = copy[key];
    if (value === undefined) continue;
    const taken = typeof value === "string" ? takeFromText(value, field, currency) : { input: value, unit: null };
    if ("code" in taken) return { ...taken, key };
    copy[key] = taken.input;
    units.add(taken.unit);
    texts.push(textOf(value));
  }
  const [unit = null, other] = [...units];
  if (other !== undefined) {
    return problem("unit-of-another-kind", { as: "mapping" });
  }
  return { input: copy, unit, text: texts.join(" to ") };
}

function takeFromText(text: string, field: UnitName, currency: string): Taken | Problem {
  if (!mayHaveWords(text)) return { input: text, unit: null, text };
  const ends = endsOf(text);
  const split = ends.map(splitUnit);
  const last = split.at(-1);
  if (last === undefined) return otherWords(text, ends, field, currency) ?? { input: text, unit: null, text };
  const numbers: string[] = [];
  for (const [index, end] of split.entries()) {
    const bare = ends[index] ?? "";
    if (end !== undefined && (end.what !== last.what || end.per !== last.per)) {
      return problem("unit-of-another-kind", { as: "range", text: cited(text) });
    }
    if (end === undefined && readNumeral(bare) === undefined) return { input: text, unit: null, text };
    numbers.push(end?.number ?? bare);
  }
  const unit = unitMeant(last, field);
  if (unit === null && last.what !== "" && unitMeant({ ...last, per: PER[field.split("/")[1] ?? ""] ?? "" }, field)) {
    // `2 days` of hours a month: so many a month.
    return problem("unit-in-number", {
      text: cited(text),
      write: [`${text.trim()} a ${field.split("/")[1]}`],
      unit: null,
    });
  }
  if (last.what === "weeks" && field.startsWith("days")) return weeksOfDays(text, numbers, field, currency);
  if (unit === null || field === "ratio") return { input: text, unit: null, text };
  if (unit === undefined || stepsBetween(unit, field) === undefined) {
    const sample = daysInMonths(last, field) ?? sampleOf(field, last);
    const values = { as: "kind", text: cited(text), unit: unitIn(field, currency), ...sample } as const;
    return problem("unit-of-another-kind", values);
  }
  const input = numbers.join(" to ");
  return { input, unit: unit === field ? null : unit, text: text.trim(), stated: true };
}

/** What is wrong with a text whose unit is in words of its own; undefined where it has none that stands here. */
function otherWords(text: string, ends: readonly string[], field: UnitName, currency: string): Problem | undefined {
  const last = ends.at(-1) ?? "";
  // `6m` of months are months: nobody waits for millions.
  const millions = field === "months" && /^[1-9]\d* ?m$/i.test(last);
  const own = millions ? last.replace(/ ?m$/i, " months") : inOwnWords(last);
  if (own === undefined || own === last.trim()) return undefined;
  const write = [...ends.slice(0, -1), own].join(" to ");
  const read = takeFromText(write, field, currency);
  if ("code" in read) return read;
  if (millions) return problem("number-suffix", { as: "word", text: cited(text), write: [write] });
  return read.stated ? problem("unit-in-number", { text: cited(text), write: [write], unit: null }) : undefined;
}

/**
 * The unit that was written where a field of this unit stands: `a week` is money a week of a fee, hours a week of hours.
 * undefined where it is of another kind, null where it does not say a period that the field has.
 */
function unitMeant({ what, per }: Written, field: UnitName): UnitName | null | undefined {
  const [counted = "", period = ""] = field.split("/");
  if (per === "" && period !== "") return null;
  const isWork = (name: string) => name === "hours" || name === "days";
  const fits =
    counted === "months"
      ? ["", ...LENGTHS].includes(what) && per === period
      : what === "" || what === counted || (isWork(counted) && isWork(what));
  return fits ? (join(what === "" ? counted : what, per) as UnitName) : undefined;
}

const join = (what: string, per: string): string => (per === "" ? what : `${what}/${per}`);
const LENGTHS = ["weeks", "months", "quarters", "years"];

/** The words that may stand behind a number where a field of this unit does: what is counted, and per what; empty: no word. */
export function unitWordsFor(field: UnitName): Readonly<Record<"what" | "per", readonly string[]>> {
  const taken = ["", ...new Set(Object.values(WHAT))].flatMap((what) =>
    ["", ...Object.values(PER)].flatMap((per): Written[] => {
      const unit = what + per === "" ? null : unitMeant({ number: "", what, per }, field);
      return unit && stepsBetween(unit, field) ? [{ number: "", what, per }] : [];
    }),
  );
  const spelt = (words: Words, names: readonly string[]) => [
    ...(names.includes("") ? [""] : []),
    ...Object.keys(words).filter((word) => names.includes(words[word] ?? "")),
  ];
  return {
    what: spelt(
      WHAT,
      taken.map(({ what }) => what),
    ),
    per: spelt(
      PER,
      taken.map(({ per }) => per),
    ),
  };
}

/** What a conversion reads of the scenario, by its unit, which is written in no unit that needs it. */
export const MEASURES = { weeksPerYear: "weeks/year", hoursPerDay: "hours/day" } as const;

/** The steps from what was written to the field's unit; undefined between units of different kinds. */
export function stepsBetween(written: UnitName, field: UnitName): readonly Step[] | undefined {
  const [what = "", per = ""] = written.split("/");
  const [fieldWhat = "", fieldPer = ""] = field.split("/");
  const counted = what === fieldWhat ? [] : between(COUNTED, what, fieldWhat);
  const period = per === fieldPer ? [] : between(PER_FAMILIES, per, fieldPer)?.map(inverse);
  const steps = counted && period && joined([...counted, ...period]);
  const [own] = Object.entries(MEASURES).find(([, unit]) => unit === field) ?? [];
  return steps?.some(({ by }) => by === own) ? undefined : steps;
}

/** From one name of a family to its common measure: months of the calendar, hours of work. */
type Family = Readonly<Record<string, readonly Step[]>>;
const CALENDAR_STEPS: Family = {
  month: [],
  week: [
    { op: "multiply", by: "months/year" },
    { op: "divide", by: "weeksPerYear" },
  ],
  quarter: [{ op: "multiply", by: "months/quarter" }],
  year: [{ op: "multiply", by: "months/year" }],
};
const WORK_STEPS: Family = { hour: [], day: [{ op: "multiply", by: "hoursPerDay" }] };
const plural = (family: Family): Family =>
  Object.fromEntries(Object.entries(family).map(([name, steps]) => [`${name}s`, steps]));
const COUNTED: readonly Family[] = [plural(CALENDAR_STEPS), plural(WORK_STEPS)];
const PER_FAMILIES: readonly Family[] = [CALENDAR_STEPS, WORK_STEPS];

function between(families: readonly Family[], from: string, to: string): readonly Step[] | undefined {
  const family = families.find((one) => from in one && to in one);
  return family && [...(family[from] ?? []), ...[...(family[to] ?? [])].reverse().map(inverse)];
}

const inverse = (step: Step): Step => ({ ...step, op: step.op === "multiply" ? "divide" : "multiply" });

/** The same steps without those that undo each other, multiplications first. */
function joined(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    const undone = kept.findIndex((one) => one.by === step.by && one.op !== step.op);
    if (undone < 0) kept.push(step);
    else kept.splice(undone, 1);
  }
  return kept.sort((a, b) => (a.op === b.op ? 0 : a.op === "multiply" ? -1 : 1));
}

/** The steps back. */
export const back = (steps: readonly Step[]): readonly Step[] => joined(steps.map(inverse));

/** What a number comes to after the steps. */
export function stepped(value: number, steps: readonly Step[], sizes: Readonly<Record<Step["by"], number>>): number {
  let result = value;
  for (const { op, by } of steps) result = op === "multiply" ? result * sizes[by] : result / sizes[by];
  return result;
}

/** Days of the calendar, which have no unit here: thirty are a month. */
function daysInMonths({ number, what, per }: Written, field: UnitName): ReturnType<typeof sampleOf> | undefined {
  const days = readNumeral(number)?.value;
  if (field !== "months" || what !== "days" || per !== "" || days === undefined) return undefined;
  const whole = days % 30 !== 0 && days % 7 === 0;
  return { sample: whole ? `${days / 7} weeks` : lengthIn(days / 30), amount: false };
}

/** Weeks where days are counted: five of them are worked. */
function weeksOfDays(text: string, numbers: readonly string[], field: UnitName, currency: string): Problem {
  const days = numbers.map((one) => formatPlain((readNumeral(one)?.value ?? 0) * WORKING_DAYS)).join(" to ");
  const sample = `${days} ${field.replace("/", " a ")}`;
  const values = { as: "kind", text: cited(text), unit: unitIn(field, currency), sample, amount: false } as const;
  return problem("unit-of-another-kind", values);
}

const lengthIn = (months: number): string => (months === 1 ? "1 month" : `${Number(months.toFixed(2))} months`);

/** What may be written where a field of this unit stands, with the number that was written where that is an amount. */
function sampleOf(
  field: UnitName,
  { number, what: written }: Written,
): { readonly sample: string; readonly amount: boolean } {
  const [what = "", per = ""] = field.split("/");
  if (what === "money" && per === "") return { sample: written === "" ? number : "8000", amount: true };
  const paid = { hour: "800 a day", day: "100 an hour", session: "250 a session" }[per] ?? "2000 a week";
  const sample = what === "money" ? paid : per === "" ? `6 ${what}` : `2 ${what} a ${per}`;
  return { sample, amount: false };
}
