/** English for the notices. */
import { countOf, manyFigures, type NoticePrinter, type NoticeWords, span, unpaid } from "./notice-words.ts";
import { listed } from "./phrases.ts";

export const enNotices: NoticeWords = {
  "input-unused": () => "named input that nothing refers to: it has no effect",
  "alias-drawn-apart": ({ of }) =>
    `has the range of ${of} by a YAML alias and varies apart from it (to make both one number, name it: inputs: { fee: ... }, and write $fee in both places)`,
  overridden: ({ value }) => `overridden on the command line: ${value}`,
  "severance-without-taxes": ({ severance, amount, each, currency, jurisdiction }, { money, severance: law }) => {
    const on = `on severance of ${money(severance, currency)}`;
    const why =
      jurisdiction === undefined
        ? "due where it is taxed like other pay, which differs by law and by reason for leaving"
        : law(jurisdiction);
    return amount <= 0
      ? `employer taxes ${on}: nil here; ${why}`
      : `not included: employer taxes of ${money(amount, currency)} ${on}; ${why} (to include them, add costs: { severanceTaxes: { amount: ${each}, every: once, counts: atEnd } })`;
  },
  "equity-without-taxes": () => "any employer taxes due when it vests or is exercised are not included",
  "ramp-up-leaves-out": () => "counts salary, holiday allowance, benefits and employer taxes, not the 13th-month pay",
  "service-leaves-out": () =>
    "counts salary and holiday allowance, not the 13th-month pay, which Dutch law counts where it is agreed (to include it, raise the months)",
  "end-owes-both-ways": ({ exit, repaid, proRata, currency }, { money }) =>
    `on leaving, termination costs of ${money(exit, currency)}${proRata === "yes" ? ", a pro rata bonus" : ""} and repayment of ${money(repaid, currency)} of the signing bonus are all counted: a resignation usually owes ${proRata === "yes" ? "neither termination costs nor a pro rata bonus" : "no termination costs"}, a dismissal usually no repayment (price each as a case: docs/scenario.md shows how)`,
  "overage-not-priced": ({ needed, included }, { number }) =>
    `${number(needed - included)} of up to ${number(needed)} hours a month exceed the included hours and have no overage rate: not priced, not delivered (add overageRate: 250)`,
  "overage-band-ends": ({ needed, included }, { number }) =>
    `${number(needed - included)} of up to ${number(needed)} hours a month are beyond the last band of the overage rate: not priced, not delivered (leave upTo out of the last band)`,
  "overage-rolls-over": ({ needed, included }, { number }) =>
    `up to ${number(needed)} hours a month are used and ${number(included)} are included: what unused hours of earlier months do not cover has no overage rate and is neither priced nor delivered (add overageRate: 250)`,
  "rollover-without-hours": () =>
    "unused hours roll over, but how many hours are used is not known, so none are left over (add need: { hoursPerMonth: 40 }, or hoursPerMonth)",
  "overage-without-included": () =>
    "has an overage rate but no included hours, so no hour counts as overage (add includedHoursPerMonth: 40)",
  "hours-unused": ({ unused, included, each, currency }, { number, money }) =>
    `${number(unused)} of ${number(included)} included hours are not used; the fee is ${money(each, currency)} an included hour`,
  "line-left-out": ({ line }) => enLeftOut([line]),
  "share-of-all-pay": ({ percent, lines }, print) =>
    `${share(percent, print)} is of all pay: ${listed(print.lines("fullTime", lines), "and")} (add \`of salary\` for the salary alone)`,
  "base-leaves-out": ({ percent, base, kind, lines }, print) =>
    `${share(percent, print)} is of ${BASES[base]} and leaves out ${listed(print.lines(kind, lines), "and")}${base === "fees" ? "" : ` (without a base it is of all pay)`}`,
  "run-rate-without": ({ amount, currency }, { money }) =>
    `one-off price of ${money(amount, currency)}, not part of the annual run rate`,
  "run-rate-rolls-over": ({ amount, currency }, { money }) =>
    `the annual run rate has ${money(amount, currency)} of it: the hours of the last month all year, with none left of earlier months`,
  "run-rate-without-yearly": ({ amount, currency, lines }, { money }) =>
    `${lines} (${money(amount, currency)} each) are one-off payments whole years apart, not part of the annual run rate (write every: year if they recur)`,
  "bonus-after-horizon": (values, print) =>
    `bonus accrued but unpaid at the end of the horizon (${unpaid(values, print)}, before employer taxes) is not included`,
  "accrued-after-horizon": (values, print) =>
    `accrued but unpaid at the end of the horizon (${unpaid(values, print)}, before employer taxes), which is not included`,
  "runs-shorter": ({ months, horizon, search = 0 }, print) =>
    `covers ${print.number(months)} of ${print.months(horizon)}${search > 0 ? `, ${print.number(search)} of them search` : ""}; no one is priced for the other ${print.months(horizon - months)}`,
  "bounds-found": () =>
    "more ranges act together than can all be tried: the low and high case are the best and worst found",
  "hours-short": ({ missing, needed }, { hours, number }) =>
    `${hours(missing)} short of the ${number(needed)} required`,
  "hours-unknown": () =>
    "hours unknown, so the required hours are not met (add hoursPerMonth: 40, or what the kind takes)",
  "budget-monthly": ({ count, date, over, horizon, currency }, { money, month, months }) =>
    `exceeds the monthly budget in ${count} of ${months(horizon)} (first in ${month(date)}, largest overrun ${money(over, currency)})`,
  "budget-total": ({ over, currency }, { money }) => `exceeds the total budget by ${money(over, currency)}`,
  "results-late": ({ months, by }, print) =>
    `reaches full productivity after ${print.months(months)}; the deadline is ${print.months(by)}`,
  "results-never": () => "ends before it reaches full productivity",
  "probability-expected": ({ percent }, { number }) => `included at expected value (${number(percent)}% probability)`,
  "phases-end": ({ months }, print) =>
    `given for the first ${print.months(months)} only: nothing is counted after that (leave months out of the last phase)`,
  "no-increase-due": ({ months }, print) => `no increase falls within its ${print.months(months)}: it raises nothing`,
  "need-ends": ({ month }, { months }) =>
    `hours are given for the first ${months(month)} only: nothing is needed, or billed by use, after that`,
  "need-shared": ({ months }, print) =>
    `parts overlap for ${print.months(months)}, and each covers the full need there (give each part its own hoursPerMonth)`,
  "no-execution": () => "advisory only; execution is not included",
  "paid-at-start": ({ field }) => `no duration given: full price in the first month (add ${field}: 6)`,
  "ramp-up-without-pay": () =>
    "no recurring cost to base ramp-up on: counted as 0 (or give it as an amount, rampUp: { amount: 10000 })",
  "rate-unused": ({ currency }) => `not used: no option is priced in ${currency}`,
  "exit-if-stopped": () =>
    "Net termination cost = notice + rest of any guaranteed contract term + severance + costs at the end − signing bonus that is paid back (clawback); pay accrued and not yet paid (such as a bonus) is not in it",
  "exit-left-out": () =>
    "no notice period, minimum term or severance given: termination cost 0 (add noticeMonths, minimumMonths or severance)",
  "exit-without-notice": ({ worked }) =>
    worked === "yes"
      ? "the notice period is worked (in the file: notice: worked), so no notice is counted in the termination cost"
      : "no notice period given, so none is counted in the termination cost (add noticeMonths: 1)",
  "present-value": ({ percent }, { number }) =>
    `Present value: monthly discounting at ${number(percent)}% a year; month 1 is undiscounted`,
  "nothing-depends-on": () => "has no effect on the cost of any option",
  "meets-between": ({ from, to, unit }, { quantity }) =>
    `meets the requirements only ${from === undefined ? "" : `from ${quantity(from, unit)} `}${to === undefined ? "on" : `up to ${quantity(to, unit)}`}; its cost is compared beyond that all the same`,
  "above-full-time": ({ hours }, print) =>
    `a break-even above ${print.hours(hours)} a month is more than one person works full time`,
  "outside-horizon": ({ horizon, ends, amount, currency }, { money, months }) =>
    `${ends === "cliff" ? "vesting cliff not reached" : `outside the horizon of ${months(horizon)}${ends === "option" ? " or the option's own months" : ""}`}: nothing of ${amount === undefined ? "it" : money(amount, currency)} is included${ends === "cliff" ? ", except in the annual run rate (a full year)" : ""}`,
  "hour-odd": ({ value, unit, hour, currency }, { money, quantity }) =>
    `${value === undefined || unit === undefined ? "" : `${quantity(value, unit)} makes `}a working hour cost ${money(hour, currency)}: check the amount and its unit`,
  "limits-crossed": ({ above, upTo, currency }, { money }) =>
    `counts pay above ${money(above, currency)} and up to ${money(upTo, currency)}, so nothing is ever due: check the two limits`,
  "rate-below-least": ({ percent, least }, print) =>
    `${print.percent(percent)} is below the least by law, so ${print.percent(least)} is used`,
  "share-above-whole": ({ percent }, print) => `${print.percent(percent)} is more than the whole: check the share`,
  "thirteenth-low": ({ percent }, print) =>
    `${print.percent(percent)} is of one month's salary: a whole 13th month is 100%`,
  "negative-leads": ({ amount, currency }, { money }) =>
    `leads with a total below zero (${money(amount, currency)}): check the savings in it`,
  "far-apart": ({ times, other }, { number }) =>
    `${other} costs more than ${number(times)} times as much: check amounts and units`,
  "year-in-month": ({ value, unit }, { quantity }) =>
    `${quantity(value, unit)} makes it far more expensive than any other option: perhaps the amount of a year`,
  "month-in-year": ({ value, unit }, { quantity }) =>
    `${quantity(value, unit)} makes it far cheaper than any other option: perhaps the amount of a month`,
  "no-hours-to-vary": () =>
    "Break-even is over time only: the file does not say how many hours are needed (add need: { hoursPerMonth: 40 }, or name an input with --vary)",
  "hours-vary-alone": ({ addresses }) =>
    `The hours needed and an option's own hours are varied one at a time here; break-even varies them together: ${addresses}`,
  "hours-vary-together": ({ addresses }) =>
    `The hours needed are varied for all options together, and an option with hours of its own delivers as many: ${addresses}`,
  "draws-held": ({ percent }, { number }) => `capped at its limit in ${number(percent)}% of trials`,
  "option-renamed": ({ from }) => `was called ${from} before, and is compared with it`,
  "bridge-needs-scenarios": () => "Drivers need two scenario files; one side is a saved result",
  "inputs-without-effect": ({ addresses, before, after, unit }, { quantity }) =>
    `Changed, with no effect on totals: ${addresses}${before === undefined || after === undefined ? "" : `, from ${quantity(before, unit ?? "")} to ${quantity(after, unit ?? "")}`}`,
  "figures-used": ({ count, read }, { month }) =>
    `${count === 1 ? "1 built-in figure is" : `${count} built-in figures are`} used (sources read in ${month(read)}; --sources lists ${count === 1 ? "it" : "them"})`,
  "employer-given": ({ jurisdiction, facts }, { given }) =>
    `rates are those of the employer as given: ${given(jurisdiction, facts)}`,
  "employer-assumed": ({ jurisdiction, key }, { assumed }) => `not given, so ${assumed(jurisdiction, key)}`,
  "field-expected": ({ jurisdiction, field }, { expected }) => `not given; ${expected(jurisdiction, field)}`,
  "jurisdiction-caveat": ({ jurisdiction, caveat: index }, { caveat }) => caveat(jurisdiction, Number(index)),
  "figure-provisional": ({ jurisdiction, figures, secondhand }, print) =>
    `uses provisional rates${SECONDHAND[secondhand]}, which may still change: ${some(jurisdiction, figures, print, "those marked provisional")}`,
  "figure-secondary": ({ jurisdiction, figures }, print) =>
    `uses rates confirmed by one source or by secondary sources only, to be checked: ${some(jurisdiction, figures, print, "those marked to be checked")}`,
  "figure-carried": ({ jurisdiction, years, figures, write }, print) => {
    const [first, last] = span(years);
    const when = first === last ? first : `${first} to ${last}`;
    const used = some(
      jurisdiction,
      figures,
      print,
      `those in force before ${first} only`,
      `to use others, add ${write}`,
    );
    return `${when} rates are not all published yet: latest rates used for ${used}`;
  },
};

const SECONDHAND = { all: " from secondary sources", some: ", some from secondary sources", none: "" };

const share = (percent: number | undefined, print: NoticePrinter): string =>
  percent === undefined ? "the share" : `${print.number(percent)}%`;

const BASES = {
  salary: "the salary",
  cash: "salary, holiday allowance and bonus",
  fees: "the fixed fees",
};

const some = (
  jurisdiction: string,
  figures: string,
  print: NoticePrinter,
  which: string,
  few = `cmo-cost figures ${jurisdiction} has the source, and how to use another`,
): string =>
  manyFigures(figures)
    ? `${countOf(figures)} figures (in cmo-cost figures ${jurisdiction}, ${which})`
    : `${print.figures(jurisdiction, figures)} (${few})`;

const LEFT_OUT = {
  employerTaxes: "employer taxes (add employerTaxes: us-ca, or 9%)",
  benefits: "benefits (add benefits: 23%, or an amount a year)",
  recruiting: "search fee (add recruiting: 25%, or an amount)",
  rampUp: "ramp-up (add rampUp: { months: 3, startingAt: 50% })",
};

/** What an option does not say, and so does not cost. */
export const enLeftOut = (lines: readonly (keyof typeof LEFT_OUT)[]): string =>
  `not given, so not included: ${lines.map((line) => LEFT_OUT[line]).join(", ")}`;
