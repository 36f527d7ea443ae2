/** English for formulas and timings. */
import { listed, MOMENTS_LISTED, type Phrases } from "./phrases.ts";

const and = (parts: readonly string[]) => listed(parts, "and");

const moments = (months: readonly number[]) =>
  months.length > MOMENTS_LISTED
    ? `${months.length} times from month ${months[0]} to ${months.at(-1)}`
    : `in ${months.length === 1 ? "month" : "months"} ${and(months.map(String))}`;

export const enPhrases: Phrases = {
  shareLost: "share of output lost in each month",
  separator: ", ",
  min: (parts) => `the ${parts.length > 2 ? "smallest" : "smaller"} of ${and(parts)}`,
  max: (parts) => `the ${parts.length > 2 ? "largest" : "larger"} of ${and(parts)}`,
  within: (what, above, upTo) =>
    [what, ...(above ? [`above ${above}`] : []), ...(upTo ? [`${above ? "and " : ""}up to ${upTo}`] : [])].join(" "),
  allPay: (above, upTo) =>
    [
      "all pay where it is",
      [...(above ? [`above ${above}`] : []), ...(upTo ? [`at most ${upTo}`] : [])].join(" and "),
    ].join(" "),
  payBelow: (limit) => `all pay where it is below ${limit}`,
  payItself: "pay",
  weight({ when, window, unit }, risen) {
    const counted: Partial<Record<string, string>> = {
      during: window
        ? `active months ${window.to === window.from + 1 ? "in" : "from"} month ${window.from + 1}${window.to && window.to > window.from + 1 ? ` to ${window.to}` : ""}`
        : "active months",
      yearEnd: "years completed",
      start: "number of starts",
      end: "number of ends within the horizon",
      rampUp: "months of lost output",
      spread: "share within the horizon",
      billed: "active months",
      collected: "months accrued",
      vested: "months vested",
    };
    const text = when === "end" && unit === "years" ? "years of service" : (counted[when] ?? "times");
    return risen ? `${text} with each increase` : text;
  },
  and,
  months: (from, to) => (from === to ? `month ${from}` : `months ${from} to ${to}`),
  monthCount: (count) => (count === "1" ? "month" : `${count} months`),
  everyMonth: (runs) => {
    const texts = runs.map(({ from, to }) => (from === to ? `in month ${from}` : `from month ${from} to ${to}`));
    return `${runs.every(({ from, to }) => from === to) ? "" : "every month "}${and(texts)}`;
  },
  partOf: (share, month) => `${share} of month ${month}`,
  spread: (months) => `spread evenly, ${months}`,
  once: (months) => (months.length === 1 ? `once, ${moments(months)}` : `at each start, ${moments(months)}`),
  instalments: (months) => `in installments, ${moments(months)}`,
  atEnd: (months) => `on termination, ${months.length > 0 ? moments(months) : "which is not within the horizon"}`,
  yearEnd: (months) =>
    `in the last month of each year completed, ${months.length > 0 ? moments(months) : "none of which is within the horizon"}`,
  rampUp: (months, from, lost) =>
    `over the first ${months} of work, while productivity rises from ${from} to 100% (on average ${lost} is lost)`,
  billed: (every, inAdvance, months) =>
    `${every === 3 ? "quarterly" : every === 12 ? "yearly" : "monthly"} in ${inAdvance ? "advance" : "arrears"}, ${moments(months)}`,
  collected: (months) => `accrued by the month, paid ${moments(months)}`,
  vested: (cliff, when) =>
    `${when}, everything accrued so far once ${cliff === "month" ? "1 month is" : `${cliff} are`} served`,
  beforeCliff: (cliff) => `nothing before ${cliff === "month" ? "1 month is" : `${cliff} are`} served`,
  withPay: (runs) => `with the pay it is due on, in ${and(runs)}`,
  rising: (percent, falling) => `${falling ? "falling" : "rising"} ${percent} each year`,
  never: "never within the horizon",
};
