/** The phrases of formulas and timings in every language, as notices have theirs. */
import type { Locale } from "../core/text.ts";
import type { MonthRun, TimingTrace } from "../core/trace.ts";

export interface Phrases {
  readonly shareLost: string;
  /** Between the arguments of min(...) and max(...), never a sign that numbers have in them. */
  readonly separator: string;
  readonly min: (parts: readonly string[]) => string;
  readonly max: (parts: readonly string[]) => string;
  readonly payWithin: (above: string | null, upTo: string | null) => string;
  /** What a timing counts. */
  readonly weight: (timing: TimingTrace, risen: boolean) => string;
  readonly and: (parts: readonly string[]) => string;
  /** `month 3`, `months 1 to 12`. */
  readonly months: (from: number, to: number) => string;
  /** `1 month`, `6 months`, from the count as it prints. */
  readonly monthCount: (count: string) => string;
  readonly everyMonth: (runs: readonly MonthRun[]) => string;
  readonly partOf: (share: string, month: number) => string;
  /** Of one price that is divided over the months. */
  readonly spread: (months: string) => string;
  readonly once: (months: readonly number[]) => string;
  readonly atEnd: (months: readonly number[]) => string;
  readonly yearEnd: (months: readonly number[]) => string;
  readonly rampUp: (months: string, from: string) => string;
  /** Of what is paid for several months at once. */
  readonly billed: (every: number, inAdvance: boolean, months: readonly number[]) => string;
  /** Of what is built up over a year and paid in one of its months. */
  readonly collected: (months: readonly number[]) => string;
  readonly vested: (cliff: string, when: string) => string;
  readonly beforeCliff: (cliff: string) => string;
  readonly withPay: (runs: readonly string[]) => string;
  readonly rising: (percent: string, falling: boolean) => string;
  readonly never: string;
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (and: string) => (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;

const andEn = listed("and");
const andNl = listed("en");

/** More moments than this are counted. */
const LISTED = 6;

const momentsEn = (months: readonly number[]) =>
  months.length > LISTED
    ? `${months.length} times from month ${months[0]} to ${months.at(-1)}`
    : `in ${months.length === 1 ? "month" : "months"} ${andEn(months.map(String))}`;
const momentsNl = (months: readonly number[]) =>
  months.length > LISTED
    ? `${months.length} keer van maand ${months[0]} tot en met ${months.at(-1)}`
    : `in ${months.length === 1 ? "maand" : "de maanden"} ${andNl(months.map(String))}`;

export const phrases: Readonly<Record<Locale, Phrases>> = {
  en: {
    shareLost: "share of output lost in each month",
    separator: ", ",
    min: (parts) => `the ${parts.length > 2 ? "smallest" : "smaller"} of ${andEn(parts)}`,
    max: (parts) => `the ${parts.length > 2 ? "largest" : "larger"} of ${andEn(parts)}`,
    payWithin: (above, upTo) =>
      ["pay", ...(above ? [`above ${above}`] : []), ...(upTo ? [`${above ? "and " : ""}up to ${upTo}`] : [])].join(" "),
    weight({ when, window, unit }, risen) {
      const counted: Partial<Record<string, string>> = {
        during: window
          ? `months it runs from month ${window.from + 1}${window.to ? ` to ${window.to}` : ""}`
          : "months it runs",
        yearEnd: "years it runs",
        start: "times it starts",
        end: "times it ends within the horizon",
        rampUp: "months of output lost",
        spread: "part of it within the horizon",
        billed: "months it runs",
        collected: "months it is built up",
        vested: "months it vests",
      };
      const text = when === "end" && unit === "years" ? "years of service" : (counted[when] ?? "times");
      return risen ? `${text} with each rise` : text;
    },
    and: andEn,
    months: (from, to) => (from === to ? `month ${from}` : `months ${from} to ${to}`),
    monthCount: (count) => (count === "1" ? "month" : `${count} months`),
    everyMonth: (runs) => {
      const texts = runs.map(({ from, to }) => (from === to ? `in month ${from}` : `from month ${from} to ${to}`));
      return `${runs.every(({ from, to }) => from === to) ? "" : "every month "}${andEn(texts)}`;
    },
    partOf: (share, month) => `${share} of month ${month}`,
    spread: (months) => `spread evenly, ${months}`,
    once: (months) => (months.length === 1 ? `once, ${momentsEn(months)}` : `at each start, ${momentsEn(months)}`),
    atEnd: (months) => `when it ends, ${months.length > 0 ? momentsEn(months) : "which is not within the horizon"}`,
    yearEnd: (months) =>
      `in the last month of each year it runs, ${months.length > 0 ? momentsEn(months) : "none of which is within the horizon"}`,
    rampUp: (months, from) => `over the first ${months}, while productivity rises from ${from} to 100%`,
    billed: (every, inAdvance, months) =>
      `${every === 3 ? "quarterly" : every === 12 ? "yearly" : "monthly"} in ${inAdvance ? "advance" : "arrears"}, ${momentsEn(months)}`,
    collected: (months) => `built up by the month, paid ${momentsEn(months)}`,
    vested: (cliff, when) =>
      `${when}, all of it so far once ${cliff === "month" ? "1 month is" : `${cliff} are`} served`,
    beforeCliff: (cliff) => `nothing before ${cliff === "month" ? "1 month is" : `${cliff} are`} served`,
    withPay: (runs) => `with the pay it is due on, in ${andEn(runs)}`,
    rising: (percent, falling) => `${falling ? "falling" : "rising"} ${percent} at each anniversary`,
    never: "never within the horizon",
  },
  nl: {
    shareLost: "deel van de opbrengst dat elke maand verloren gaat",
    separator: "; ",
    min: (parts) => `de kleinste van ${andNl(parts)}`,
    max: (parts) => `de grootste van ${andNl(parts)}`,
    payWithin: (above, upTo) =>
      ["loon", ...(above ? [`boven ${above}`] : []), ...(upTo ? [`${above ? "en " : ""}tot ${upTo}`] : [])].join(" "),
    weight({ when, window, unit }, risen) {
      const counted: Partial<Record<string, string>> = {
        during: window
          ? `maanden dat het loopt vanaf maand ${window.from + 1}${window.to ? ` tot en met ${window.to}` : ""}`
          : "maanden dat het loopt",
        yearEnd: "jaren dat het loopt",
        start: "aantal keren dat het begint",
        end: "aantal keren dat het binnen de horizon eindigt",
        rampUp: "maanden verloren opbrengst",
        spread: "deel daarvan binnen de horizon",
        billed: "maanden dat het loopt",
        collected: "maanden van opbouw",
        vested: "maanden van opbouw",
      };
      const text = when === "end" && unit === "years" ? "dienstjaren" : (counted[when] ?? "aantal keren");
      return risen ? `${text} met elke stijging` : text;
    },
    and: andNl,
    months: (from, to) => (from === to ? `maand ${from}` : `maand ${from} tot en met ${to}`),
    monthCount: (count) => (count === "1" ? "maand" : `${count} maanden`),
    everyMonth: (runs) => {
      const texts = runs.map(({ from, to }) =>
        from === to ? `in maand ${from}` : `van maand ${from} tot en met ${to}`,
      );
      return `${runs.every(({ from, to }) => from === to) ? "" : "elke maand "}${andNl(texts)}`;
    },
    partOf: (share, month) => `${share} van maand ${month}`,
    spread: (months) => `gelijkmatig verdeeld, ${months}`,
    once: (months) => (months.length === 1 ? `eenmalig, ${momentsNl(months)}` : `bij elke start, ${momentsNl(months)}`),
    atEnd: (months) => `bij het einde, ${months.length > 0 ? momentsNl(months) : "dat niet binnen de horizon valt"}`,
    yearEnd: (months) =>
      `in de laatste maand van elk jaar dat het loopt, ${months.length > 0 ? momentsNl(months) : "die niet binnen de horizon valt"}`,
    rampUp: (months, from) => `in de eerste ${months}, waarin de productiviteit stijgt van ${from} naar 100%`,
    billed: (every, inAdvance, months) =>
      `per ${every === 3 ? "kwartaal" : every === 12 ? "jaar" : "maand"} ${inAdvance ? "vooruit" : "achteraf"}, ${momentsNl(months)}`,
    collected: (months) => `opgebouwd per maand, betaald ${momentsNl(months)}`,
    vested: (cliff, when) => `${when}, en alles tot dan toe na ${cliff === "maand" ? "1 maand" : cliff} dienst`,
    beforeCliff: (cliff) => `niets vóór ${cliff === "maand" ? "1 maand" : cliff} dienst`,
    withPay: (runs) => `met het loon waarover het verschuldigd is, in ${andNl(runs)}`,
    rising: (percent, falling) => `${falling ? "dalend met" : "stijgend met"} ${percent} op elke verjaardag`,
    never: "nooit binnen de horizon",
  },
};
