/**
 * English, the contract of every language: what has no counterpart elsewhere does not compile. Sentences and headings of
 * the human outputs stand here; names of lines and fields stand where they are declared.
 */
import type { Shape } from "../core/range.ts";
import type { DeclaredWords } from "./declared.ts";
import { enIssues } from "./en-issues.ts";
import { enLeftOut, enNotices } from "./en-notices.ts";
import { enPhrases } from "./en-phrases.ts";
import { enStarter } from "./en-starter.ts";
import { enUsage } from "./en-usage.ts";
import { enWorkbook } from "./en-workbook.ts";
import { type NumberWords, SHARED_SYMBOLS } from "./format.ts";
import { listed } from "./phrases.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const and = (words: readonly string[]): string => listed(words, "and");

/** ` (20.00%)`, or nothing. */
const inBrackets = (text: string | null): string => (text === null ? "" : ` (${text})`);

const cost = (by: "total" | "cash"): string => (by === "cash" ? "cash cost" : "cost");
const isLowest = (by: "total" | "cash", asked: boolean): string =>
  `has the lowest ${cost(by)}${asked ? " that meets all requirements" : ""}`;
const inHindsight = (regret: string | null): string =>
  regret === null ? "" : ` It costs ${regret} more, on average, than the best choice in hindsight.`;
const inCash = (by: "total" | "cash"): string => (by === "cash" ? " in cash" : "");
/** What results call the winner; not `asked`: no cheaper option falls short. */
const lowestOption = (by: "total" | "cash", asked = true): string =>
  `lowest-${by === "cash" ? "cash-" : ""}cost option${asked ? " that meets all requirements" : ""}`;

const numbers: NumberWords = {
  point: ".",
  group: ",",
  money: (sign, symbol, digits) => `${sign}${symbol}${/[A-Z]$/.test(symbol) ? " " : ""}${digits}`,
  symbols: { ...SHARED_SYMBOLS, AUD: "A$", CAD: "CA$", CNY: "CN¥", JPY: "¥", TWD: "NT$", USD: "$", VND: "₫" },
  hour: ["hour", "hours"],
  month: ["month", "months"],
};

/** How many files two sides have, how many of both changed, and in how many of these the winner did. */
export interface ChangedFiles {
  readonly both: number;
  readonly changed: number;
  readonly winnersChanged: number;
  readonly added: number;
  readonly removed: number;
}

export const en = {
  /** In its own words, for a reader who looks for it. */
  name: "English",
  numbers,
  phrases: enPhrases,
  notices: enNotices,
  /** Of several lines that an option does not have. */
  leftOut: enLeftOut,
  issues: enIssues,
  starter: enStarter,
  usage: enUsage,
  /** The language of a month's name, as spreadsheets number languages. */
  spreadsheet: "[$-409]",
  paper: "letter" as "letter" | "a4",
  /** Of a scenario that is begun without one. */
  currency: "USD",
  /** What a share is of, behind the name of an input. */
  bases: {
    salary: "% of salary",
    cash: "% of salary and bonus",
    pay: "% of all pay",
    fees: "% of fees",
  },
  /** Of kinds, fields and lines; null: as they are declared, in English. */
  declared: null as DeclaredWords | null,
  /** Of the texts of figures, by their English; null: as they are. */
  figureTexts: null as Readonly<Record<string, string>> | null,
  /** Of where a figure was read, which is English, the words around the names. */
  citation: (english: string): string => english,
  workbook: enWorkbook,
  /** What a renderer says of its own accord. */
  words: {
    notices: "Notes",
    /** Heads a folded list of so many. */
    sources: (count: number) => `${count} sources`,
    /** Where an output has no room for all parts of a page. */
    cut: (count: number) =>
      `Cut to fit a pull request's limit: ${count === 1 ? "1 part is" : `${count} parts are`} cut short or left out (--format table or csv has everything).`,
    /** Given the headers of the columns that were left out to fit; `summed`: others are their totals. */
    dropped: (headers: readonly string[], summed = false) =>
      `Hidden columns: ${headers.join(", ")}${summed ? "; the totals include them" : ""} (widen the terminal or use --format csv).`,
    turned: "The window is too narrow for a table, so this is a list.",
  },
  /** A month of the calendar, from `2027-01`. */
  month: (iso: string) => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
  subtitle: (horizon: string, start: string, currency: string) => `${horizon} from ${start}, in ${currency}`,
  /** Heads the lines that are paid; `cash` is their sum. */
  cashHeading: "Cash costs",
  cash: "Total cash cost",
  imputedHeading: "Non-cash costs (equity, ramp-up)",
  imputed: "Total non-cash cost",
  total: "Total economic cost",
  bestCase: "Total, low case",
  worstCase: "Total, high case",
  delta: (baseline: string) => `Difference from ${baseline}`,
  deltaPercent: "Difference, %",
  runRate: "Annual run rate (recurring cost)",
  /** Of one month, or of one for each option. */
  peakMonth: (month: string | null) => `Peak monthly cash${month === null ? "" : ` (${month})`}`,
  peakIn: "Peak month",
  everyMonth: "every month",
  hoursDelivered: "Hours delivered",
  productiveHours: "Effective hours",
  costPerHour: "Cost per hour",
  costPerProductiveHour: "Cost per effective hour",
  /** The file and its cases, side by side. */
  cases: {
    caption: "Cases, total economic cost",
    heading: "Case",
    asItStands: "As in the file",
    /** `asked`: a cheaper option falls short somewhere. */
    winner: (asked: boolean) => `Lowest cost${asked ? ", requirements met" : ""}`,
    none: "none meets all requirements",
    /** What a case changes; `was` is the file's. */
    changed: (title: string, changes: string) => `${title}. Changed: ${changes}.`,
    change: (input: string, to: string, was: string) => `${input} = ${to} (${was} in the file)`,
  },
  /** The options at a glance. */
  overview: {
    total: "Total",
    perHour: "Per effective hour",
    fte: "FTE",
    requirements: "Req. met",
    yes: "yes",
    no: "no",
    key: {
      cash: "cash",
      imputed: "non-cash",
      range: "low to high case of its ranges",
    },
    /** `hours` of one person in the horizon; `leave`, `search`: an option has some. */
    fteInWords: (hours: string, leave: boolean, search: boolean) =>
      `FTE: hours delivered / ${hours} full-time paid hours; ${leave ? "leave and search deliver none" : `no leave days in the file${search ? "; search delivers none" : ""}`}`,
    /** What an option has to do to meet the requirements. */
    required: (what: readonly string[]) =>
      `Req. met: ${what.join(", ")}${what.length === 1 ? ", which is always required; the file sets no other" : ""}`,
    requires: {
      /** `search`: whether an option begins with one. */
      throughout: (horizon: string, search: boolean) =>
        `covers all ${horizon}${search ? " (time to hire counts)" : ""}`,
      hours: (hours: string) => `delivers ${hours}`,
      monthly: (amount: string) => `cash of at most ${amount} a month`,
      total: (amount: string) => `cash of at most ${amount} in all`,
      productive: (months: string) => `fully productive within ${months}`,
    },
    cash: "solid: cash cost",
    imputed: "light: non-cash cost",
    range: "line: low to high case",
    between: (low: string, high: string) => `${low} to ${high}`,
    short: "does not meet the requirements",
  },
  /** Where an option begins with a search. */
  productiveFromStart: "Time to full productivity counts from the start of the scenario, months of search included.",
  /** Where an option is not active for all of the horizon. */
  runRateEnded:
    "Annual run rate: a whole year of an option's recurring costs, at the prices and rates of its last active month, however many months it is active.",
  /** Where ramp-up is both a cost and fewer hours. */
  rampUpTwice:
    "Ramp-up is a non-cash cost and lowers effective hours (hours × productivity), so it weighs twice in cost per effective hour.",
  active: {
    months: "Active months",
    of: (months: string, horizon: string) => `${months} of ${horizon}`,
    /** With nobody in post yet. */
    search: "Months of search",
  },
  productiveAfter: "Time to full productivity",
  presentValue: "Present value of cash",
  mediaSpend: "Media spend (pass-through, excluded)",
  /** Whether an option meets the requirements. */
  fit: {
    heading: "Requirements",
    hours: "Required hours",
    short: (hours: string) => `short by ${hours}`,
    budget: "Budget",
    within: "within",
    overMonths: (months: string) => `exceeded in ${months}`,
    overTotal: (amount: string) => `exceeded by ${amount}`,
    results: "Productive by deadline",
    met: "met",
    late: "no",
    never: "never",
  },
  unknown: "n/a",
  baseline: "baseline",
  runningCash: "Cumulative cash",
  runningTotal: "Cumulative cost",
  schedule: {
    headings: { month: "Month", year: "Year" },
    year: (year: number) => `Year ${year}`,
    sideBySide: "Cost by period, all options (cash and non-cash)",
    cash: "Cash",
    imputed: "Non-cash",
    total: "Total",
    /** Net of what is paid back. */
    exit: { month: "Net termination cost at month-end", year: "Net termination cost at year-end" },
    shared: "overlap",
  },
  atStart: "immediate",
  onlyOption: (option: string, total: string, horizon: string) => `${option} costs ${total} over ${horizon}.`,
  /** Amounts are costs over the horizon, by total or by cash. */
  verdict: {
    /** The lowest cost; with `asked`, of the options that meet all requirements. `against` are clauses of `below` and `above`. */
    lowest: ({ option, amount, by, horizon, asked, against }: Omit<LevelWords, "next" | "margin">) =>
      `Lowest ${cost(by)}${asked ? " that meets all requirements" : ""}: ${option}, ${amount} over ${horizon}${against.length === 0 ? "" : `, ${and(against)}`}.`,
    below: (amount: string, percent: string | null, option: string) =>
      `${amount}${inBrackets(percent)} below ${option}`,
    above: (amount: string, percent: string | null, option: string) =>
      `${amount}${inBrackets(percent)} above ${option}`,
    level: ({ option, next, amount, by, horizon, margin, asked, against }: LevelWords) =>
      `${option} and ${next}${asked ? ", which meet all requirements," : ""} ${margin === null ? `cost the same, ${amount}${inCash(by)} over ${horizon}` : `are level at about ${amount}${inCash(by)} over ${horizon} (difference ${margin}, at most 1%)`}${against.length === 0 ? "" : `, ${and(against)}`}.`,
    /** Said first where no option meets all requirements. */
    none: "No option meets all requirements.",
    overlap: "Ranges overlap: the ranking could change.",
    /** A cheaper option that falls short, and what it lacks: clauses of `lacks`. */
    cheaper: (option: string, amount: string, lacks: readonly string[]) =>
      `${option} costs less, ${amount}, but does not meet the requirements: it ${and(lacks)}.`,
    /** What the option named first lacks. */
    but: (lacks: readonly string[]) => `It ${and(lacks)}.`,
    lacks: {
      /** `search`: how many of the months nobody is in post yet; null: none. */
      shorter: (months: string, horizon: string, search: string | null) =>
        `covers ${months} of ${horizon}${search === null ? "" : ` (${search} of them search)`}`,
      missing: (hours: string) => `is ${hours} short`,
      unknown: "does not state its hours",
      monthly: (amount: string) => `exceeds the monthly budget by up to ${amount}`,
      total: (amount: string) => `exceeds the total budget by ${amount}`,
      late: (months: string, by: string) => `reaches full productivity after ${months}, not ${by}`,
      never: "ends before it reaches full productivity",
    },
    /** Where pay that is earned and not yet paid would make another option cheaper. */
    unpaid: (amount: string, option: string, other: string, less: string) =>
      `Not counted: ${amount} of pay accrued for ${option} and unpaid at the end of the horizon; with accrued pay counted, ${other} costs ${less} less.`,
    /** Where nobody says how many hours are needed, and the options deliver different ones. */
    unequal: (option: string, rate: string, next: string, nextRate: string) =>
      `The options do not deliver the same hours: per effective hour ${option} is lowest at ${rate}, against ${nextRate} for ${next}.`,
  },
  sources: {
    /** `named`: all of them, where they are few; `places`: whose employer taxes are among them. */
    count: (count: number, named: readonly string[], places: readonly string[], read: string) =>
      `${count === 1 ? "1 built-in figure is" : `${count} built-in figures are`} used${named.length === 0 ? "" : `: ${and(named)}`} (${places.length === 0 ? "" : `employer taxes: ${and(places)}; `}sources read in ${read}); --sources lists ${count === 1 ? "it" : "them"}.`,
    /** Before what the file says of its own numbers. */
    given: "Sources of your own inputs, as the file gives them:",
    /** Before the list of them. */
    read: (month: string) => `The sources of the built-in figures, listed below, were read in ${month}.`,
  },
  explain: {
    formula: "Formula",
    numbers: "Calculation",
    paid: "Timing",
    rounding: "Rounding",
    /** `alone`: what the line would be rounded by itself. */
    rounded: (alone: string) => `${alone} by itself; lines and months are rounded together, to add up to the total`,
    cases: "Low to high case",
    range: (low: string, high: string) => `${low} to ${high}`,
    /** Months, both among them. */
    period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    inputs: "Inputs and sources",
    contribution: ({ rate, above, upTo, pay, amount, reached }: ContributionWords) =>
      `${rate} of pay${above === null ? "" : ` above ${above}`}${upTo === null ? "" : `${above === null ? "" : " and"} up to ${upTo}`}${above === null && upTo === null ? "" : " a year"}: ${rate} of ${pay} is ${amount}${reached === null ? "" : `; cap reached in ${reached}`}`,
    asOf: (date: string) => `as of ${date}`,
    figure: (address: string, source: string) => `${address}, built-in figure: ${source}`,
    /** A value beside what it is written as, in another unit. */
    written: (text: string, value: string) => `${value} (in the file: ${text})`,
    nothing: "There is no line to explain.",
    live: (address: string, name: string) =>
      `Live in a spreadsheet: compare -o model.xlsx writes these formulas; ${address} is the cell named ${name}.`,
    number: ({ address, value, origin, moves, decides, required }: ExplainedNumberWords) =>
      `${address} is ${value}${origin === "" ? "" : ` (${origin})`}. ${decides ? "It decides what is calculated, and stands in no formula" : moves.length === 0 ? "It moves no line" : `It moves ${and(moves)}`}${required ? "; options are tested against it" : ""}.`,
    results: {
      total: "total economic cost",
      hoursDelivered: "hours delivered",
      lostHours: "hours that are not effective",
      productiveHours: "effective hours",
      costPerHour: "cost per hour",
      costPerProductiveHour: "cost per effective hour",
      runRateAnnual: "annual run rate",
      peakMonthCash: "peak monthly cash",
      presentValue: "present value of cash",
      totalLow: "total, low case",
      totalHigh: "total, high case",
    },
    discounted: (percent: string) => `cash of each month / (1 + ${percent})^(months after the first / 12), summed`,
    caseOf: (low: boolean) =>
      `total with every range at whichever of its values makes it ${low ? "lowest" : "highest"}, all at once`,
    total: (name: string, amount: string, lines: number) =>
      `${name} is ${amount}${lines === 1 ? "" : `, the sum of these ${lines} lines`}.`,
    /** Of the lines that a number moves, which are no sum of it. */
    moved: (address: string, amount: string, lines: number) =>
      `${lines === 1 ? "The line" : `The ${lines} lines`} that ${address} moves ${lines === 1 ? "comes" : "come"} to ${amount}.`,
  },
  /** Heads the notices that are about each of several options. */
  everyOption: "Each option",
  /** What a notice is about, before its sentence. */
  about: (name: string, sentence: string) => `${name}: ${sentence}.`,
  /** A unit as data has it, in words: `hours/month` is `hours a month`, `/hour` `an hour`, `USD/EUR` `USD per EUR`. */
  units: (unit: string, count?: number) =>
    /^[A-Z]{3}\/[A-Z]{3}$/.test(unit)
      ? unit.replace("/", " per ")
      : unit
          .split("/")
          .map((word, index) => (index > 0 ? `${word === "hour" ? "an" : "a"} ${word}` : one(word, count)))
          .join(" ")
          .trim(),
  breakEven: {
    overTime: (by: "total" | "cash", exit: boolean) =>
      `${by === "cash" ? "Cumulative cash" : "Cumulative cost"} over time${exit ? ", including termination cost" : ""}`,
    along: (input: string, from: string, to: string, ends: Ends) => `By ${input}, ${from} to ${to} (${ENDS[ends]})`,
    /** Above a picture of a part of what was looked at. */
    shown: (from: string, to: string) => `Shown from ${from} to ${to}`,
    month: (month: number) => `month ${month}`,
    pair: "Options",
    breakEven: "Break-even",
    before: "Cheaper before",
    after: "Cheaper after",
    /** Before this point they cost the same, so nothing breaks even at it. */
    apart: (at: string) => `diverge from ${at}`,
    /** Heads the options that fall short at a break-even. */
    notMet: "Requirements not met by",
    noneMeeting: "No break-even between options that meet all requirements.",
    /** Behind crossings at which some of the two do not meet the requirements; over time these are those of the whole horizon. */
    fallsShort: (options: readonly string[], time: boolean) =>
      `${and(options)} ${options.length === 1 ? "does" : "do"} not meet the requirements${time ? "" : " there"}.`,
    never: "never",
    equal: "equal",
    same: "equal",
    option: "Option",
    meets: "Reaches target at",
    target: (amount: string, input: string) =>
      `Value of ${input} at which the total is ${amount}; cost at both ends of the range`,
    /** `before` and `after` are options; null is the same cost. */
    crossing: ({ a, b, at, until, before, after, time, first }: CrossingWords): string => {
      const [up, down] = time ? ["before", "from"] : ["below", "above"];
      if (!first && until === null)
        return `${time ? "From" : "Above"} ${at} ${after === null ? `${a} and ${b} cost the same` : `${after} costs less`}.`;
      if (after === null) return `${before} costs less ${up} ${at}; ${down} ${at} ${a} and ${b} cost the same.`;
      if (before === null) return `${a} and ${b} cost the same ${up} ${at}; ${down} ${at} ${after} costs less.`;
      if (until !== null) {
        return `${before} costs less ${up} ${at}, ${after} above ${until}; between these they cost the same.`;
      }
      return `${before} costs less than ${after} ${up} ${at}, and more ${down} ${time ? "then on" : "it"}.`;
    },
    /** `touches`: at one of the ends they cost the same; `accrued`: pay that is not yet paid would turn it. */
    neverWithin: ({ cheaper, dearer, touches, accrued, ends, from, to }: NeverWords) =>
      `${cheaper} ${touches ? "never costs more than" : "always costs less than"} ${dearer}${accrued ? " where pay counts in the month it is paid" : ""}: ${from.cheaper} against ${from.dearer} at ${from.at}${to.at === from.at ? "" : `, ${to.cheaper} against ${to.dearer} at ${to.at}`}. No break-even ${ends === "horizon" ? "within the horizon" : `in this range (${ENDS[ends]})`}.`,
    equalWithin: (a: string, b: string, from: EndWords, to: EndWords) =>
      `${a} and ${b} always cost the same, ${to.at === from.at ? from.cheaper : `from ${from.at} (${from.cheaper}) to ${to.at} (${to.cheaper})`}.`,
    /** `to` is null where the stretch goes on to the end. */
    together: ({ a, b, from, to, cheaper, apart }: ParallelWords) =>
      `${to === null ? `Above ${from}` : `From ${from} to ${to}`}, ${a} and ${b} move in parallel: ${cheaper} stays ${apart} cheaper.`,
  },
  sensitivity: {
    number: "Input",
    low: "Low",
    high: "High",
    option: "Option affected",
    costAtLow: "Cost at low",
    costAtHigh: "Cost at high",
    swing: "Swing",
    choice: "Changes the answer?",
    /** What to write after --set. */
    address: "Name in the file",
    /** What happens on one side of a value (a text of `turns`), where the winner of today wins on the other; or on both. */
    below: (at: string, turn: string) => `below ${at}, ${turn}`,
    above: (at: string, turn: string) => `from ${at}, ${turn}`,
    between: (at: string, from: string, to: string) => `at ${at}: ${from} → ${to}`,
    turns: {
      lowest: (option: string) => `to ${option}`,
      meets: (option: string) => `to ${option}, which then meets all requirements`,
      /** `today` falls short there. */
      short: (option: string, today: string) => `to ${option}, since ${today} then does not meet the requirements`,
      level: (option: string) => `${option} costs the same`,
      nobody: "no option meets the requirements",
    },
    /** Where no option meets the requirements. */
    none: "none",
    /** The same, outside what the bar covers. */
    beyond: (flip: string) => `not within the range (${flip})`,
    keeps: "no",
    /** The option that an input moves most, and how many more it moves. */
    mostOf: (option: string, others: number) => (others === 0 ? option : `${option} and ${others} more`),
    several:
      "“and n more”: n other options are affected as well; costs and swing are those of the option named, the most affected.",
    fifth: "Inputs without a range are flexed by ±20%, within the limits of the field; whole numbers stay whole.",
    statutory:
      "Built-in statutory rates and limits, and facts that choose them, are not flexed: they are law, not estimates (--set tries another).",
    /** `swing` is the largest of theirs. */
    unlisted: (count: number, swing: string) =>
      `${count === 1 ? "1 more input is" : `${count} more inputs are`} not listed here: a swing of ${swing} at most. --format csv lists them all.`,
    /** `named`: all of them, where they are few. */
    idle: (count: number, named: readonly string[]) =>
      `${count === 1 ? "1 input has" : `${count} inputs have`} no effect on cost or on the answer while the others stay as they are${named.length > 0 ? `: ${and(named)}` : " (--format csv lists them)"}.`,
    /** What the two ends of a bar and the mark of a changed winner stand for. */
    legend: { low: "input low", high: "input high; right: costs more", flips: "new answer" },
    /** On the map: no option meets the requirements. */
    nobody: "no option meets the requirements",
    map: "Lowest-cost option that meets all requirements, by two inputs",
    /** `by` are the first of so many inputs. */
    changed: (winner: string | null, basis: "total" | "cash", asked: boolean, by: readonly string[], count: number) =>
      `${winner === null ? "No option meets all requirements" : `${winner} is the ${lowestOption(basis, asked)}`}, and ${count === 1 ? "one input" : `${count} inputs`} would change that${by.length < count ? ", first of all" : ""}: ${by.join("; ")}.`,
    changedBy: (input: string, flips: string) => (flips === "" ? input : `${input}, ${flips}`),
    /** `ties`: the first inputs at some value of which another option costs the same. */
    unchanged: (winner: string | null, by: "total" | "cash", asked: boolean, ties: readonly string[]) =>
      winner === null
        ? "No option meets all requirements when any one input is flexed."
        : ties.length > 0
          ? `No option costs less than ${winner} when any one input is flexed; at some values one costs the same: ${ties.join("; ")}.`
          : `${winner} remains the ${lowestOption(by, asked)} when any one input is flexed.`,
    nearest: (input: string, flip: string) => `Outside the ranges, the nearest change is in ${input}: ${flip}.`,
    alone: (option: string) => `${option} is the only option, so nothing can change the ranking.`,
  },
  check: {
    title: "Check",
    status: { pass: "pass", warn: "warn", fail: "fail", unusable: "not evaluated", written: "saved" },
    columns: {
      status: "",
      place: "Where",
      of: "What",
      expected: "Expected",
      actual: "Calculated",
      difference: "Difference",
    },
    /** How a number is compared with the expected one. */
    comparison: {
      is: (expected: string, within: string | null) => (within === null ? expected : `${expected} ± ${within}`),
      atMost: (expected: string, _within: string | null) => `at most ${expected}`,
      atLeast: (expected: string, _within: string | null) => `at least ${expected}`,
      below: (expected: string, _within: string | null) => `below ${expected}`,
      above: (expected: string, _within: string | null) => `above ${expected}`,
    },
    cheapest: (by: "total" | "cash") => `lowest ${cost(by)}`,
    winner: (by: "total" | "cash") => `lowest ${cost(by)}, requirements met`,
    meets: (option: string) => `requirements of ${option}`,
    /** `vary` is null over time. */
    breakEven: (a: string, b: string, vary: string | null) =>
      vary === null ? `break-even month of ${a} and ${b}` : `break-even of ${a} and ${b} by ${vary}`,
    probabilityCheapest: (option: string) => `probability that ${option} has the lowest cost`,
    probabilityWinner: (option: string) => `probability that ${option} has the lowest cost that meets all requirements`,
    probabilityMeetsRequirements: (option: string) => `probability that ${option} meets the requirements`,
    never: "never",
    equal: "the same throughout",
    missing: "none",
    met: "met",
    /** What an option falls short in, without amounts. */
    lacks: {
      "runs-shorter": "not active throughout",
      "hours-short": "hours short",
      "hours-unknown": "hours unknown",
      "budget-monthly": "over the monthly budget",
      "budget-total": "over the total budget",
      "results-late": "productive too late",
      "results-never": "never fully productive",
    },
    inCase: (of: string, id: string) => `${of}, case ${id}`,
    golden: (file: string) => `saved baseline ${file}`,
    /** One sentence about everything: how much was checked and what came of it. */
    verdict: ({ checked, failed, warned, files, unusable, open }: CheckCounts, unlisted: boolean) => {
      const of = `${checked} ${checked === 1 ? "check" : "checks"} in ${files} ${files === 1 ? "file" : "files"}`;
      const met =
        failed > 0
          ? `${failed} of ${of} failed`
          : checked === 0
            ? "No checks run"
            : `${of} passed${unlisted ? " (--all lists them)" : ""}`;
      const warnings = warned > 0 ? `, ${warned} with a warning` : "";
      const left = open > 0 ? `; ${open} ${open === 1 ? "expectation" : "expectations"} not evaluated` : "";
      return `${met}${warnings}${left}${unusable > 0 ? `; ${unusable} ${unusable === 1 ? "file" : "files"} not evaluated` : ""}.`;
    },
  },
  diff: {
    nothing: "No change: every line and every total is as before.",
    /** Over many files. */
    summary: "What changed, by file",
    file: "File",
    winner: "Lowest cost, requirements met",
    none: "none",
    mostChanged: "Largest change",
    files: ({ both, changed, winnersChanged, added, removed }: ChangedFiles) => {
      const others = [...(added > 0 ? [`${added} new`] : []), ...(removed > 0 ? [`${removed} removed`] : [])];
      const moved = `${changed} of ${both} files changed${changed === 0 ? "" : `, the lowest-cost option in ${winnersChanged === 0 ? "none" : winnersChanged} of them`}`;
      return `${moved}${others.length === 0 ? "" : `; ${others.join(", ")}`}.`;
    },
    /** Where no total moved, though something else did: so many lines, or none. */
    unmoved: (lines: number) =>
      lines === 0 ? "Every total is as before." : `Every total is as before: ${lines} changed lines cancel out.`,
    winnerChanged: (before: string | null, after: string | null, by: "total" | "cash", asked: boolean) =>
      `The ${lowestOption(by, asked)} changes from ${before ?? "none"} to ${after ?? "none"}.`,
    cheapestChanged: (before: string | null, after: string | null, by: "total" | "cash") =>
      `The lowest ${cost(by)}, requirements aside, changes from ${before ?? "none"} to ${after ?? "none"}.`,
    /** An option's requirements before and after: what it lacks now. */
    short: (option: string, lacks: readonly string[]) => `${option} does not meet the requirements: it ${and(lacks)}.`,
    lost: (option: string, lacks: readonly string[]) =>
      `${option} does not meet the requirements any more: it ${and(lacks)}.`,
    regained: (option: string) => `${option} now meets all requirements.`,
    winnerStays: (option: string, by: "total" | "cash", asked: boolean) =>
      `${option} remains the ${lowestOption(by, asked)}.`,
    cheaperFallsShort: (option: string, by: "total" | "cash") =>
      `${option} costs less${inCash(by)}, but does not meet the requirements.`,
    option: "Option",
    line: "Line",
    input: "Input",
    before: "Before",
    after: "After",
    change: "Change",
    percent: "Change, %",
    effect: "Effect",
    added: "added",
    removed: "removed",
    totals: "Totals",
    bestCase: (option: string) => `${option}, low case`,
    worstCase: (option: string) => `${option}, high case`,
    linesOf: (option: string) => `Lines of ${option}`,
    bridgeOf: (option: string) => `Drivers of change: ${option} (variance bridge)`,
    sum: "Total",
    /** Where a line changed by no more than the parts of a sum are rounded apart. */
    cents:
      "A change of 1 or 2 in the last digit can be rounding: lines and months are rounded together, to add up to the total.",
    /** Which changed most, and by how much. */
    largest: (option: string, change: string, percent: string | null, horizon: string) =>
      `Largest change: ${option}, ${change}${inBrackets(percent)} over ${horizon}.`,
    ruleMet: (rule: string, what: string) => `--fail-on ${rule}: ${what}.`,
    ruleWinner: (before: string | null, after: string | null, by: "total" | "cash") =>
      `the ${lowestOption(by)} was ${before ?? "none"} and is ${after ?? "none"}`,
    ruleIncrease: (option: string, before: string, after: string, change: string, percent: string | null) =>
      `${option} rises from ${before} to ${after}, by ${change}${inBrackets(percent)}`,
  },
  simulate: {
    option: "Option",
    mean: "Mean",
    error: "Std. error",
    cheapest: "Probability of lowest cost",
    winner: "Probability of lowest cost, requirements met",
    meets: "Probability of meeting requirements",
    regret: "Expected excess over best",
    /** How to read a box. */
    legend: "Box: P10 to P90, with the median (P50); line: P5 to P95",
    draws: (draws: string, seed: string, numbers: number) =>
      `${draws} trials of ${numbers === 1 ? "1 uncertain input" : `${numbers} uncertain inputs`}, the same trials for all options (seed ${seed}, reproducible).`,
    /** A share as a percentage, lowest by a margin give or take an error. */
    verdict: ({ option, next, odds, margin, error, by, asked }: SimulateVerdictWords) =>
      `Lowest mean ${cost(by)}${asked ? " that meets all requirements" : ""}: ${option}, ${margin} below ${next} (standard error of the simulation: ${error})${odds === null ? "." : `; it ${isLowest(by, asked)} in ${odds.share}.${inHindsight(odds.regret)}`}`,
    /** No other option meets the requirements in most trials; `never`: in none. */
    only: (option: string, by: "total" | "cash", { share, regret }: SimulateOdds, never: boolean) =>
      `${option} ${isLowest(by, true)} in ${share}; no other option meets them in ${never ? "any trial" : "most trials"}.${inHindsight(regret)}`,
    /** Null: all of them. */
    trials: (share: string | null) => (share === null ? "every trial" : `${share} of trials`),
    drawn: {
      caption: "Uncertain inputs",
      number: "Input",
      low: "Low",
      likely: "Most likely",
      high: "High",
      shape: "Distribution",
    },
    shapes: {
      uniform: "every value equally likely (uniform)",
      triangular: "triangular",
      pert: "PERT",
      normal: "normal, 5% below low and 5% above high",
      lognormal: "lognormal, 5% below low and 5% above high",
    } satisfies Record<Shape, string>,
    event: (chance: string) => `happens or not: probability ${chance}`,
    undrawn: (more: number) => `${more === 1 ? "1 more is" : `${more} more are`} in --format json.`,
    /** Nobody wins; `never`: no option meets the requirements in any trial, not only in most. */
    none: (never: boolean) => `No option meets all requirements in ${never ? "any trial" : "most trials"}.`,
    /** A lower mean that falls short in some of the trials, null: in all, and costs least in others. */
    cheaper: (option: string, mean: string, short: string | null, lowest: string) =>
      `${option} has a lower mean, ${mean}, and costs least in ${lowest}, but ${short === null ? "never meets the requirements" : `does not meet the requirements in ${short}`}.`,
    tie: ({ option, next, odds, margin, error, by, asked }: SimulateVerdictWords) =>
      `${option} and ${next} are level: ${margin}${inCash(by)} apart on average, with a standard error of ${error}.${odds === null ? "" : ` ${option} ${isLowest(by, asked)} in ${odds.share}.${inHindsight(odds.regret)}`}`,
    alone: (option: string, mean: string, from: string, to: string) =>
      `${option} costs ${mean} on average; 90% of trials fall between ${from} and ${to}.`,
  },
  figures: {
    title: "Built-in employer taxes",
    name: "Code",
    jurisdiction: "Jurisdiction",
    currency: "Currency",
    years: "Tax years",
    /** How to ask for one of the list. */
    one: "cmo-cost figures us-tx lists every figure of one jurisdiction, with its source and date.",
    outside:
      "Earlier start dates are rejected; after the last year its figures are carried forward, and every answer says so.",
    subtitle: (currency: string, month: string) => `in ${currency}; tax year begins in ${month}`,
    read: (month: string) => `sources read in ${month}`,
    rates: "Rates",
    component: "Component",
    rate: "Rate",
    of: "Base",
    when: "When",
    /** Of a case that a number reaches. */
    bound: {
      atLeast: (key: string, number: string) => `${key} at least ${number}`,
      above: (key: string, number: string) => `${key} above ${number}`,
    },
    inForce: "In force",
    status: "Status",
    bases: { pay: "pay", basePay: "base pay", specialPay: "special pay" },
    own: "yours, where given",
    relief: "-100%",
    base: (base: string, above: string | undefined, upTo: string | undefined) =>
      `${base}${above ? `, above: ${above}` : ""}${upTo ? `, up to: ${upTo}` : ""}`,
    /** Of a base that counts whole where it lies between the limits. */
    allOf: (base: string) => `all of ${base}`,
    /** Of a relief that fades as pay rises. */
    fading: (least: string, most: string) => `-${most}, fading to -${least}`,
    shareOf: (share: string, rate: string) => `${share} of ${rate}`,
    since: (from: string) => `from ${from}`,
    between: (from: string, until: string) => `from ${from}, before ${until}`,
    wholeYears: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    statusOf: { final: "final", provisional: "provisional", secondary: "to be checked" },
    limits: "Limits",
    limit: "Limit",
    amount: "Amount",
    amountPer: {
      year: (amount: string) => `${amount} a year`,
      quarter: (amount: string) => `${amount} a quarter`,
      month: (amount: string) => `${amount} a month`,
      week: (amount: string) => `${amount} a week`,
      hour: (amount: string) => `${amount} an hour`,
    },
    settable:
      "Settings, as in employerTaxes: { jurisdiction: ..., key: value }, or key: { 2027: value } from a date on",
    terms: "Terms of employment, as lines of a hire",
    key: "Key",
    default: "Default",
    why: "Why",
    without: {
      figures: "the figures above",
      noLine: "not charged",
      issue: "required",
    },
    /** What the statuses mean. */
    statuses:
      "final: in force, and read in the official text or in two independent sources; provisional: announced and not yet final; to be checked: read in one source only, or only as others quote the official text.",
  },
  /** The report's page, where no other output has the words. */
  report: {
    answer: "The answer",
    crossings: "Where the ranking turns",
    options: "The options at a glance",
    comparison: "What each option costs",
    time: "Cost over time",
    months: "Month by month",
    decides: "What moves the cost most",
    certainty: "How certain it is",
    cases: "Cases",
    explanations: "How every number is calculated",
    notes: "Sources and notes",
    contents: "Contents",
    tryIt: "What if",
    tryHelp: "Change an input: the whole page is recalculated by the engine that wrote it.",
    reset: "Back to the file",
    copy: "Copy as flags",
    copied: "Copied",
    flags: "The same on the command line",
    unchanged: "As in the file",
    changed: (count: number) => (count === 1 ? "1 input changed" : `${count} inputs changed`),
    made: (tool: string) => `Made by ${tool}. Everything on this page is in this file; it makes no network requests.`,
    scenarios: (count: number) => `${count} scenarios side by side`,
    beside: "Side by side",
    scenario: "Scenario",
    caption: "Total economic cost of each option in each scenario",
    inCase: "Case",
    shown: (changes: string) => `Shown with ${changes}`,
  },
};

/** `hours` of one is `hour`. */
const one = (word: string, count?: number): string => {
  if (word === "currency") return "the currency of the file";
  return count === 1 ? word.replace(/s$/, "") : word;
};

/** Where the ends of a range that was looked at come from. */
type Ends = "flags" | "range" | "unit" | "value" | "horizon";

const ENDS: Readonly<Record<Ends, string>> = {
  flags: "as requested",
  range: "range in the file",
  unit: "all values allowed",
  value: "0 to 4× current value",
  horizon: "the horizon",
};

export type Language = typeof en;

export interface LevelWords {
  readonly option: string;
  readonly next: string;
  readonly amount: string;
  readonly by: "total" | "cash";
  readonly horizon: string;
  /** Null: none. */
  readonly margin: string | null;
  readonly asked: boolean;
  readonly against: readonly string[];
}

export interface ExplainedNumberWords {
  readonly address: string;
  readonly value: string;
  /** Where it comes from; empty where nobody says. */
  readonly origin: string;
  readonly moves: readonly string[];
  /** It decides what is calculated, so that no formula has it. */
  readonly decides: boolean;
  /** Options are tested against it. */
  readonly required: boolean;
}

export interface ContributionWords {
  readonly rate: string;
  readonly above: string | null;
  readonly upTo: string | null;
  readonly pay: string;
  readonly amount: string;
  readonly reached: string | null;
}

export interface CrossingWords {
  readonly a: string;
  readonly b: string;
  readonly at: string;
  readonly until: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly time: boolean;
  /** Whether nothing changed below it. */
  readonly first: boolean;
}

/** What two options cost at one end of what was looked at. */
export interface EndWords {
  readonly at: string;
  readonly cheaper: string;
  readonly dearer: string;
}

export interface NeverWords {
  readonly cheaper: string;
  readonly dearer: string;
  readonly touches: boolean;
  readonly accrued: boolean;
  readonly ends: Ends;
  readonly from: EndWords;
  readonly to: EndWords;
}

export interface ParallelWords {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string | null;
  readonly cheaper: string;
  readonly apart: string;
}

export interface CheckCounts {
  readonly checked: number;
  readonly failed: number;
  readonly warned: number;
  readonly files: number;
  readonly unusable: number;
  /** Expectations that could not be evaluated, of files of which others could be. */
  readonly open: number;
}

/** In which of the trials an option wins, `99.9% of trials`, and what it costs more than the best of each. */
export interface SimulateOdds {
  readonly share: string;
  /** Null where nothing is lost. */
  readonly regret: string | null;
}

export interface SimulateVerdictWords {
  readonly option: string;
  readonly next: string;
  /** null where no option meets the requirements in most trials: then nobody wins. */
  readonly odds: SimulateOdds | null;
  readonly margin: string;
  readonly error: string;
  readonly by: "total" | "cash";
  /** Whether any option falls short in any trial. */
  readonly asked: boolean;
}
