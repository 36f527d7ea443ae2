import { listed, type Words } from "./words.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

export const en: Words = {
  words: {
    notices: "Notes",
    dropped: (headers) =>
      `Not shown, to fit the width: ${headers.join(", ")}. A wider terminal or --format csv has everything.`,
    turned: "Turned on its side to fit the width.",
  },
  month: (iso) => `${MONTHS[Number(iso.slice(5)) - 1]} ${iso.slice(0, 4)}`,
  subtitle: (horizon, start, currency) => `${horizon} from ${start}, in ${currency}`,
  cashHeading: "Cash (paid)",
  cash: "Cash",
  imputedHeading: "Imputed (counted, never paid)",
  imputed: "Imputed",
  total: "Total",
  bestCase: "Total, best case",
  worstCase: "Total, worst case",
  delta: (baseline) => `Against ${baseline}`,
  deltaPercent: "in percent",
  runRate: "A later year (run rate)",
  peakMonth: "Dearest month, cash",
  hoursDelivered: "Hours delivered",
  productiveHours: "Productive hours",
  costPerHour: "Cost per hour",
  costPerProductiveHour: "Cost per productive hour",
  runsFor: "Runs for",
  productiveAfter: "Fully productive after",
  presentValue: "Present value of cash",
  mediaSpend: "Media spend (not counted)",
  fit: {
    heading: "What you asked for",
    hours: "Hours needed",
    short: (hours) => `${hours} short`,
    budget: "Budget",
    within: "within",
    overMonths: (months) => `over in ${months}`,
    overTotal: (amount) => `over by ${amount}`,
    results: "Results in time",
    met: "yes",
    late: "too late",
    never: "never",
  },
  unknown: "not known",
  baseline: "baseline",
  runningCash: "Running cash",
  runningTotal: "Running total",
  monthHeading: "Month",
  schedule: { exit: "If stopped then", shared: "several of them" },
  atStart: "at once",
  onlyOption: (option, total, horizon) => `${option} costs ${total} over ${horizon}.`,
  verdict: {
    lowest: ({ option, amount, by, horizon, asked, against }) =>
      `Lowest ${by === "cash" ? "cash cost" : "cost"}${asked ? " that meets all requirements" : ""}: ${option}, ${amount} over ${horizon}${against.length === 0 ? "" : `, ${listed(against, "and")}`}.`,
    below: (amount, percent, option) => `${amount}${percent === null ? "" : ` (${percent})`} below ${option}`,
    above: (amount, percent, option) => `${amount}${percent === null ? "" : ` (${percent})`} above ${option}`,
    level: ({ option, next, amount, by, horizon, margin, asked, against }) =>
      `${option} and ${next}${asked ? ", which meet all requirements," : ""} are level at about ${amount}${by === "cash" ? " in cash" : ""} over ${horizon} (difference ${margin}, at most 1%)${against.length === 0 ? "" : `, ${listed(against, "and")}`}.`,
    none: "No option meets all requirements.",
    overlap: "Ranges overlap: the ranking could change.",
    cheaper: (option, amount, lacks) =>
      `${option} costs less, ${amount}, but does not meet the requirements: it ${listed(lacks, "and")}.`,
    but: (lacks) => `It ${listed(lacks, "and")}.`,
    lacks: {
      shorter: (months, horizon) => `runs for ${months} of the ${horizon}`,
      missing: (hours) => `delivers ${hours} fewer than needed`,
      unknown: "has no known hours",
      monthly: (amount) => `exceeds the monthly budget by up to ${amount}`,
      total: (amount) => `exceeds the total budget by ${amount}`,
      late: (months, by) => `is fully productive after ${months}, not ${by}`,
      never: "ends before it is fully productive",
    },
    unequal: (option, rate, next, nextRate) =>
      `The options do not deliver the same hours: per effective hour ${option} is lowest at ${rate}, against ${nextRate} for ${next}.`,
  },
  figure: (addresses, value, source) =>
    `${addresses.join(", ")} ${addresses.length === 1 ? "is" : "are"} ${value}, which is not in the file: ${source}.`,
  explain: {
    formula: "Formula",
    numbers: "In numbers",
    paid: "Paid",
    cases: "Best to worst case",
    range: (low, high) => `${low} to ${high}`,
    inputs: "Where the numbers come from",
    contribution: ({ rate, above, upTo, pay, amount, reached }) =>
      `${rate} of pay${above === null ? "" : ` above ${above}`}${upTo === null ? "" : `${above === null ? "" : " and"} up to ${upTo}`}${above === null && upTo === null ? "" : " a year"}: ${rate} of ${pay} is ${amount}${reached === null ? "" : `; reached in ${reached}`}`,
    asOf: (date) => `as of ${date}`,
    figure: (address, source) => `${address}, a figure that is not in the file: ${source}`,
    nothing: "There is no line to explain.",
    total: (name, amount, lines) => `${name} is ${amount}${lines === 1 ? "" : `, the sum of these ${lines} lines`}.`,
  },
  about: (address, sentence) => `${address}: ${sentence}.`,
  units: (unit) => unit.replace("/", " a ").replace("a hour", "an hour"),
  per: (period) => `${period === "hour" ? "an" : "a"} ${period}`,
  breakEven: {
    overTime: (by, exit) =>
      `Over time: running ${by}${exit ? ", with what leaving at the end of that month costs" : ""}`,
    along: (address, from, to, ends) => `Along ${address}, from ${from} to ${to} (${ENDS[ends] ?? ends})`,
    month: (month) => `month ${month}`,
    pair: "Options",
    breakEven: "Break-even",
    before: "Cheaper before",
    after: "Cheaper from there",
    fallsShort: (options) =>
      `${listed(options, "and")} ${options.length === 1 ? "does" : "do"} not meet the requirements there.`,
    never: "never",
    equal: "always equal",
    same: "both the same",
    option: "Option",
    meets: "Meets it at",
    target: (amount, address) => `A total of ${amount}, along ${address}; and the cost at both ends`,
    crossing: ({ a, b, at, until, before, after, time }) => {
      const [up, down] = time ? ["before", "from"] : ["below", "above"];
      if (after === null) return `${before} is cheaper ${up} ${at}; from there ${a} and ${b} cost the same.`;
      if (before === null) return `${a} and ${b} cost the same up to ${at}; from there ${after} is cheaper.`;
      if (until !== null) {
        return `${before} is cheaper ${up} ${at}, ${after} above ${until}; between these they cost the same.`;
      }
      return `${before} is cheaper than ${after} ${up} ${at}, ${after} ${down} ${time ? "then on" : "it"}.`;
    },
    neverWithin: ({ cheaper, dearer, touches, a, b, from, to, fromA, fromB, toA, toB }) =>
      `${cheaper} ${touches ? "is nowhere dearer than" : "is always cheaper than"} ${dearer}, from ${from} (${a} ${fromA}, ${b} ${fromB}) to ${to} (${a} ${toA}, ${b} ${toB}): no break-even within these bounds.`,
    equalWithin: ({ a, b, from, to, fromA, toA }) =>
      `${a} and ${b} always cost the same, from ${from} (${fromA}) to ${to} (${toA}).`,
    together: ({ a, b, from, to, cheaper, apart }) => {
      const where = to === null ? `Above ${from}` : `From ${from} to ${to}`;
      return `${where}, ${a} and ${b} rise and fall together: ${cheaper} stays ${apart} cheaper.`;
    },
  },
  sensitivity: {
    number: "Number",
    low: "Low",
    high: "High",
    option: "Moves",
    costAtLow: "Cost at low",
    costAtHigh: "Cost at high",
    swing: "Swing",
    choice: "Changes the choice",
    flip: (at, from, to) => `at ${at}: ${from ?? "no option"} > ${to ?? "no option"}`,
    beyond: (flip) => `no; only ${flip}`,
    keeps: "no",
    fifth: "A number without a range is varied by 20% to either side, within what the field allows.",
    idle: (count) => (count === 1 ? "1 number moves no cost." : `${count} numbers move no cost.`),
    picture: (low, high) => `${low} number at its low, ${high} at its high; right of the line is dearer`,
    nobody: "no option meets the requirements",
    map: (x, from, to, y) => `The winner: ${x} to the right, from ${from} to ${to}; ${y} upwards`,
    changed: (winner, by) =>
      `${winner === null ? "No option meets all requirements" : `${winner} wins`}, and ${by.length === 1 ? "one number" : `${by.length} numbers`} would change that: ${by.join("; ")}.`,
    changedBy: (address, flips) => `${address} ${flips}`.trimEnd(),
    unchanged: (winner) =>
      `${winner === null ? "No option meets all requirements," : `${winner} stays the winner`} whichever single number is varied.`,
    nearest: (address, flip) => `The nearest change is further out: ${address} ${flip}.`,
    alone: (option) => `${option} is the only option, so nothing can change the choice.`,
  },
  check: {
    title: "Check",
    status: { pass: "pass", warn: "warn", fail: "fail", unusable: "not checked", written: "written" },
    columns: {
      status: "",
      place: "Where",
      of: "What",
      expected: "Expected",
      actual: "Actual",
      difference: "Difference",
    },
    comparison: {
      is: (expected, within) => (within === null ? expected : `${expected} within ${within}`),
      atMost: (expected) => `at most ${expected}`,
      atLeast: (expected) => `at least ${expected}`,
      below: (expected) => `below ${expected}`,
      above: (expected) => `above ${expected}`,
    },
    cheapest: (by) => (by === "cash" ? "cheapest in cash" : "cheapest"),
    breakEven: (a, b, vary) => `break-even of ${a} and ${b} along ${vary}`,
    probabilityCheapest: (option) => `probability that ${option} is cheapest`,
    never: "never",
    missing: "nothing",
    golden: (file) => `golden result ${file}`,
    verdict: ({ checked, failed, warned, files, unusable }) => {
      const of = `${checked} ${checked === 1 ? "check" : "checks"} in ${files} ${files === 1 ? "file" : "files"}`;
      const met = failed > 0 ? `${failed} of ${of} failed` : checked === 0 ? "Nothing was checked" : `${of} passed`;
      const warnings = warned > 0 ? `, ${warned} gave a warning` : "";
      return `${met}${warnings}${unusable > 0 ? `; ${unusable} ${unusable === 1 ? "file" : "files"} could not be checked` : ""}.`;
    },
  },
  diff: {
    nothing: "No change: every line and every total is as before.",
    winnerChanged: (before, after, by) =>
      `The winner${by === "cash" ? " in cash" : ""} changes from ${before ?? "none"} to ${after ?? "none"}.`,
    cheapestChanged: (before, after, by) =>
      `The lowest cost${by === "cash" ? " in cash" : ""} changes from ${before ?? "none"} to ${after ?? "none"}.`,
    lost: (option, lacks) => `${option} does not meet the requirements: it ${listed(lacks, "and")}.`,
    regained: (option) => `${option} now meets all requirements.`,
    winnerStays: (option, by) => `${option} stays the winner${by === "cash" ? " in cash" : ""}.`,
    option: "Option",
    line: "Line",
    input: "Input",
    before: "Before",
    after: "After",
    change: "Change",
    percent: "in percent",
    effect: "Effect",
    added: "new",
    removed: "gone",
    totals: "Totals",
    bestCase: (option) => `${option}, best case`,
    worstCase: (option) => `${option}, worst case`,
    linesOf: (option) => `Lines of ${option}`,
    bridgeOf: (option) => `What moved ${option}`,
    sum: "Total",
    largest: (option, change, percent, horizon) =>
      `The largest change is ${option}: ${change}${percent === null ? "" : ` (${percent})`} over ${horizon}.`,
    ruleMet: (rule, what) => `--fail-on ${rule}: ${what}.`,
    ruleWinner: (before, after) => `the winner was ${before ?? "none"} and is ${after ?? "none"}`,
    ruleIncrease: (option, before, after, change, percent) =>
      `${option} rises from ${before} to ${after}, by ${change}${percent === null ? "" : ` (${percent})`}`,
  },
  simulate: {
    option: "Option",
    mean: "Mean",
    error: "± error",
    cheapest: "Lowest cost in",
    winner: "Wins in",
    meets: "Meets requirements in",
    regret: "Expected excess over the best",
    only: ({ option, share, regret, asked }) =>
      `${option} wins in ${share} of the trials; no other option ${asked ? "meets all requirements in most of them" : "is left"}. It costs ${regret} more, on average, than the best choice in hindsight.`,
    none: "No option meets all requirements in most of the trials.",
    cheaper: (option, mean, short) =>
      `${option} has a lower mean, ${mean}, but does not meet the requirements in ${short} of the trials.`,
    draws: (draws, seed, numbers) =>
      `${draws} draws of ${numbers === 1 ? "1 number" : `${numbers} numbers`}, the same for every option; seed ${seed} gives them again.`,
    verdict: ({ option, next, share, margin, error, regret, by, asked }) =>
      `Lowest mean${by === "cash" ? " cash" : ""} cost${asked ? " that meets all requirements" : ""}: ${option}, ${margin} below ${next} (standard error ${error}); it wins in ${share} of the trials. It costs ${regret} more, on average, than the best choice in hindsight.`,
    tie: ({ option, next, share, margin, error, regret, by }) =>
      `${option} and ${next} are level: ${margin}${by === "cash" ? " in cash" : ""} apart on average, with a standard error of ${error}. ${option} wins in ${share} of the trials and costs ${regret} more, on average, than the best choice in hindsight.`,
    alone: (option, mean, from, to) =>
      `${option} costs ${mean} on average; 90% of the draws lie between ${from} and ${to}.`,
  },
  figures: {
    title: "Jurisdictions whose employer taxes are shipped",
    name: "Write",
    jurisdiction: "Jurisdiction",
    currency: "Currency",
    years: "Contribution years",
    one: "cmo-cost figures us-tx prints every figure of one, with its source and date. Years before the first are refused; after the last, the last figures are carried forward, and every answer says so.",
    subtitle: (currency, month) => `in ${currency}; a contribution year begins in ${month}`,
    rates: "Rates",
    component: "Component",
    rate: "Rate",
    of: "Of",
    when: "When",
    inForce: "In force",
    status: "Status",
    pay: "pay",
    own: "the employer's own",
    spared: "-100%",
    base: (base, above, upTo) => `${base}${above ? `, above: ${above}` : ""}${upTo ? `, up to: ${upTo}` : ""}`,
    shareOf: (share, rate) => `${share} of ${rate}`,
    since: (from) => `from ${from}`,
    between: (from, until) => `from ${from}, before ${until}`,
    statusOf: { final: "final", provisional: "provisional", secondary: "secondary" },
    limits: "Limits",
    limit: "Limit",
    amount: "Amount",
    amountPer: { year: (amount) => `${amount} a year`, month: (amount) => `${amount} a month` },
    settable: "What an employer can say, as in employerTaxes: { jurisdiction: ..., key: value }",
    key: "Key",
    default: "Without it",
    why: "Why",
    without: {
      figures: "the figures above",
      noLine: "no line",
      issue: "it must be given",
    },
    statuses:
      "final: in force, and read in the official text or in two independent sources; provisional: announced and not yet final; secondary: read in one source only, or only as others quote the official text.",
  },
};

/** Where the ends of what was looked at come from. */
const ENDS: Readonly<Record<string, string>> = {
  flags: "as given",
  range: "its range",
  unit: "all that its unit allows",
  value: "four times its value",
};
