import type { Words } from "./words.ts";

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
  hoursMissing: "Hours missing",
  costPerHour: "Cost per hour",
  costPerProductiveHour: "Cost per productive hour",
  productiveAfter: "Fully productive after",
  presentValue: "Present value of cash",
  budget: "Budget",
  results: "Results in time",
  withinBudget: "within",
  overBudget: "over",
  met: "yes",
  late: "too late",
  unknown: "not known",
  baseline: "baseline",
  runningCash: "Running cash",
  runningTotal: "Running total",
  monthHeading: "Month",
  atStart: "at once",
  onlyOption: (option, total, horizon) => `${option} costs ${total} over ${horizon}.`,
  cheapest: ({ cheapest, amount, by, next, margin, percent, horizon }) =>
    `${cheapest} is cheapest at ${amount}${by === "cash" ? " in cash" : ""} over ${horizon}: ${margin} ${percent === null ? "" : `(${percent}) `}less than ${next}.`,
  tie: ({ cheapest, amount, by, next, margin, horizon }) =>
    `${cheapest} and ${next} tie at about ${amount}${by === "cash" ? " in cash" : ""} over ${horizon}: ${margin} apart, within 1%.`,
  overlap: "Their ranges overlap, so the order can turn.",
  butShorter: (months, horizon) => `But it runs for ${months} of the ${horizon}.`,
  butMissing: (hours) => `But it delivers ${hours} fewer than needed.`,
  figure: (address, value, source) => `${address} is ${value}, which is not in the file: ${source}.`,
  about: (address, sentence) => `${address}: ${sentence}.`,
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
      `The cheapest option${by === "cash" ? " in cash" : ""} changes from ${before ?? "none"} to ${after ?? "none"}.`,
    winnerStays: (option, by) => `${option} stays cheapest${by === "cash" ? " in cash" : ""}.`,
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
    ruleWinner: (before, after) => `the cheapest option was ${before} and is ${after}`,
    ruleIncrease: (option, before, after, change, percent) =>
      `${option} rises from ${before} to ${after}, by ${change}${percent === null ? "" : ` (${percent})`}`,
  },
};
