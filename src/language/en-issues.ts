/** English for the issues: what is wrong, and what to write instead. */
import type { IssueValues, KeyPlace, Term, WantedNumber } from "../core/issue-values.ts";
import { issueParts, type PartWords } from "./issue-parts.ts";
import {
  CASES,
  converted,
  type ExpectedWords,
  type FaultWords,
  hinted,
  type IssuePrinter,
  type IssueText,
  type IssueWords,
  ticked,
} from "./issue-words.ts";

const PARTS: PartWords = {
  and: "and",
  or: "or",
  of: "of",
  file: "the file",
  option: "option",
  part: "part",
  cost: "cost",
  containers: { number: "a number", expectation: "an expectation", case: "a case" },
  text: "the text",
  number: "the number",
  found: {
    nothing: "nothing",
    list: "a list",
    map: "a map",
    symbol: "a symbol",
    function: "a function",
    bigint: "a bigint",
  },
  meant: (text) => `did you mean \`${text}\`?`,
  oneOf: (list) => `one of ${list}`,
};

const { and, container, found, meant, near, nearAnd, nearAndOne, nearOrOne, oneOf, or, ways, where, word } =
  issueParts(PARTS);

/** A clause: `a number was expected, in USD a month`. */
function wants({ type, unit }: WantedNumber, print: IssuePrinter): string {
  if (type === "ratio") return "a percentage was expected";
  if (type === "either") return `a percentage, or an amount in ${print.unit(unit)}, was expected`;
  const kind = type === "whole" ? "a whole number" : "a number";
  return unit === "" ? `${kind} was expected` : `${kind} was expected, in ${print.unit(unit)}`;
}

const inDigits = (sample: string): string => `write it in digits, such as \`${sample}\``;
const suchAs = ({ sample }: WantedNumber): string => `for example \`${sample}\``;
/** `, if that is in USD a month`. */
const ifIn = (unit: string, print: IssuePrinter): string => (unit === "" ? "" : `, if that is in ${print.unit(unit)}`);
const inQuotes = (quoted: string): string => `put the text in quotes: \`${quoted}\``;
const orText = (digits: string, text: string): string => `write \`${digits}\`, or \`"${text}"\` if it is a text`;

function numberExpected(values: IssueValues["number-expected"], print: IssuePrinter): IssueText {
  const { wanted } = values;
  const words = wants(wanted, print);
  const hint = inDigits(wanted.sample);
  switch (values.as) {
    case "nothing":
      return [`${words}; nothing is written here`, `write it, such as \`${wanted.sample}\`, or remove the line`];
    case "long":
      return [`${words}, not a long text`, hint];
    case "map":
      return [`${words}, not a mapping`, hint];
    case "other":
      return [`${words}, not \`${values.text}\``, hint];
    case "list":
      return [`${words}, not a list`, `a range is written \`${values.write ?? "LOW to HIGH"}\``];
    case "text":
      return [`${words}; \`${values.text}\` is a text`, hint];
    case "digits":
      return [`${words}; \`${values.text}\` is not written as one`, hint];
    case "unknown":
      return [
        `${words}; \`${values.text}\` is no number`,
        "write 0 where there is none; remove the line where nobody knows, or write a range: `LOW to HIGH`",
      ];
    case "month":
      return [`${words}; \`${values.text}\` is a month of the calendar`, "write how many months it is after the start"];
    case "vat":
      return [
        `\`${values.text}\` speaks of VAT`,
        "write the price without VAT; VAT that is not recovered is added by `irrecoverableVat: 21%`",
      ];
    case "more":
      return [
        `\`${values.text}\` may hold more than what belongs here`,
        "write this pay alone, gross: bonus, holiday allowance and benefits have keys of their own",
      ];
    case "worked":
      return [`\`${values.text}\` is still to be worked out`, `write \`${values.write}\``];
    case "paid-in":
      return [
        `\`${values.text}\` says when it is paid as well`,
        `write \`${values.write}\`; the month stands apart: \`bonusMonth: ${values.month}\` of a bonus, \`holidayAllowanceMonth: ${values.month}\` of a holiday allowance`,
      ];
    case "sign-first":
      return [`the percent sign of \`${values.text}\` stands in front`, `write \`${values.write}\``];
    case "vague":
      return [`\`${values.text}\` says less than a number`, `write \`${values.write}\`, or a range: \`LOW to HIGH\``];
  }
}

function percentExpected(values: IssueValues["percent-expected"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "amount":
      return [`${wants(values.wanted, print)}, not an amount: \`${values.text}\``, suchAs(values.wanted)];
    case "not-one":
      return [`${wants(values.wanted, print)}; \`${values.text}\` is not one`, inDigits(values.wanted.sample)];
    case "mixed":
      return [
        `\`${values.text}\` mixes a percentage with an amount`,
        `give every number of a range as a percentage${values.either ? ", or none" : ""}`,
      ];
    case "bare":
      return [`\`${values.text}\` lacks its percent sign`, `write ${or(values.write)}`];
    case "bare-of":
      return [`\`${values.text}\` lacks its percent sign`, `write \`${values.write}\`, or the amount alone`];
  }
}

function notation(values: IssueValues["number-notation"]): IssueText {
  const { text } = values;
  switch (values.as) {
    case "infinite":
      return [`\`${text}\` is not a number to calculate with`, "write an ordinary number"];
    case "base":
      return values.digits === null
        ? [`\`${text}\` is a number in base ${values.base}, and too large`, "write it in ordinary digits"]
        : [`\`${text}\` is a number in base ${values.base}`, orText(values.digits, text)];
    case "zero":
      return [
        `\`${text}\` begins with a zero`,
        values.quotable ? orText(values.write[0] ?? "", text) : `write ${or(values.write)}`,
      ];
  }
}

function precision(values: IssueValues["number-precision"]): IssueText {
  const { text } = values;
  switch (values.as) {
    case "large":
      return [`\`${text}\` is too large a number`, "write a smaller number"];
    case "small":
      return [`\`${text}\` is too close to 0 to be kept`, "write `0`"];
    case "digits":
      return [`\`${text}\` has more digits than can be stored`, orText(values.digits, text)];
  }
}

function suffix(values: IssueValues["number-suffix"]): IssueText {
  const hint = `write ${or(values.write)}`;
  switch (values.as) {
    case "space":
      return [`there is a space in \`${values.text}\``, hint];
    case "word":
      return [`\`${values.text}\` has a word in it`, hint];
    case "each":
      return [`\`${values.text}\`: is \`${values.suffix}\` meant for each number?`, hint];
  }
}

function separator({ as, text, write }: IssueValues["thousands-separator"]): IssueText {
  const hint = `write ${or(write)}`;
  switch (as) {
    case "cut":
      return [`\`${text}\` is cut in two at its comma, which begins the next entry here`, hint];
    case "separator":
      return [`\`${text}\` has a thousands separator`, hint];
    case "two-readings":
      return [
        `\`${text}\` means different numbers in different countries`,
        write.length > 1 ? `${hint}, whichever is meant` : hint,
      ];
  }
}

function rangeEnds(values: IssueValues["range-ends"]): IssueText {
  switch (values.as) {
    case "count":
      return [
        `\`${values.text}\` is not a range of two ends, or of a low, a likely and a high number`,
        "write `LOW to HIGH` or `LOW to LIKELY to HIGH`",
      ];
    case "both":
      return [`\`value\` and \`${values.slot}\` exclude each other`, "write either `value`, or `low` and `high`"];
    case "missing": {
      const missing = values.missing === "all" ? "`value`, or `low` and `high`, are" : `\`${values.missing}\` is`;
      return [`${missing} missing`, `write \`{ value: ${values.sample} }\`, or \`{ low: …, high: … }\``];
    }
    case "slot":
      return [
        `one number was expected at \`${values.slot}\`, not a range`,
        "write the range as `{ value: LOW to HIGH }`",
      ];
    case "limit":
      return ["one number was expected, not a range", "write atLeast: for the low end and atMost: for the high one"];
    case "tolerance":
      return ["one tolerance was expected, not a range", "write within: and one number"];
  }
}

function bounds(values: IssueValues["out-of-bounds"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "leave": {
      const { days, most, weeks } = values;
      return [
        `${days} days of leave are more than the ${most} working days of a year of ${weeks} weeks`,
        `write at most ${most}`,
      ];
    }
    case "structure":
      return [
        `\`${values.address}\` shapes the scenario and cannot be changed without reading it again`,
        `give it when the file is read: --set ${values.address}=${values.value}, or set: ["${values.address}=${values.value}"] in the library`,
      ];
    case "number": {
      const low = values.min === null ? "" : `${values.minExclusive ? " above" : " from"} ${values.min}`;
      const high = values.max === null ? "" : ` up to ${values.max}`;
      return [
        `\`${values.address}\` cannot be ${values.value}`,
        `its field allows ${values.whole ? "a whole number" : "a number"}${low}${high}`,
      ];
    }
    default: {
      const { as, value, bound, unit, written } = values;
      const inUnit = `${bound} ${print.unit(unit, Number(bound))}`.trimEnd();
      const how =
        as === "above" ? "high: the maximum is" : as === "below" ? "low: the minimum is" : "low: it must be above";
      const hints = {
        above: `\`${bound}\` or less`,
        below: `\`${bound}\` or more`,
        "not-above": `more than \`${bound}\``,
      };
      return [converted(written, `\`${value}\` is too ${how} ${inUnit}`), `write ${hints[as]}`];
    }
  }
}

function listOfValues(values: IssueValues["list-of-values"]): IssueText {
  const month = "write { rate: 3%, month: 1 }: the rate, and the calendar month from 1 to 12";
  switch (values.as) {
    case "input":
      return [
        `\`${values.input}\` is a list, not one number`,
        `write the list where it stands, and \`$${values.input}\` for a number in it`,
      ];
    case "fixed":
      return [
        "one number was expected, not a list: this one does not change",
        `write ${values.write}${values.lasts ? ", or a plan with a part for each stretch of time" : ""}`,
      ];
    case "dated":
      return [
        "one number was expected, or one by each date from which it counts, not a list",
        `write ${values.write}: from 2026, and from 2027`,
      ];
    case "phase-months":
      return [
        `\`months\` of phase ${values.entry} is no number of months above 0`,
        "write how many months the phase lasts, such as `months: 3`",
      ];
    case "band-order":
      return [`band ${values.entry} ends where the one before it does, or below`, "let `upTo` rise from band to band"];
    case "mixed":
      return [
        `entry ${values.entry} is of another base than the first, or an amount beside a share`,
        "write all as shares of one base, or all as amounts",
      ];
    case "increase-key":
      return [`unknown key \`${values.key}\` in a yearly increase`, month];
    case "increase-month":
      return ["the month of an annual increase is not a calendar month", month];
    case "increase-text":
      return ["a raise in a month of the calendar has its rate and its month", `write ${values.write}`];
    case "no-increase":
      return ["the list of increases is empty", "write one for each year, such as [5%, 0%]"];
    case "no-value":
      return [`entry ${values.entry} has no \`value\``, `write ${values.write}`];
    case "key":
      return [`unknown key \`${values.key}\` in entry ${values.entry}`, `write ${values.write}`];
    case "no-limit":
      return [
        `\`${values.limit}\` is missing in entry ${values.entry}`,
        `only the last one may be without: write ${values.write}`,
      ];
  }
}

/** What to write for a term of contracts that has no key. */
const TERMS: Readonly<Record<Term, (key: string, months: string) => string>> = {
  payment: () => "when an invoice is paid changes no cost: remove the line; how often it comes is said by `billing`",
  noCost: () => "it changes no cost: remove the line",
  freeMonths: (price, months) =>
    `a price may change over time: write \`${price}: [{ months: ${months}, value: 0 }, { value: … }]\``,
  revenue: (id) =>
    `there is no revenue to take a share of: write an amount, as in \`costs: { ${id}: { amount: 5000, every: year, probability: 50% } }\``,
  vesting: () =>
    "equity counts as it is earned, a year's grant a year, once its cliff is reached: write `annualEquity: 50000, equityCliffMonths: 12`",
  hoursCap: (key) =>
    `a band that ends is a cap: write \`${key}: [{ upTo: …, value: … }]\`, hours above the included ones`,
  onTarget: (key) => `pay on target is salary and bonus: write them apart, as in \`${key}: 160000, bonus: 25%\``,
  ir35: (id) =>
    `the tax of who works inside IR35 is not calculated: write what it adds, as in \`costs: { ${id}: { amount: 1500, every: month } }\``,
};

function keyPlace(place: KeyPlace): string {
  switch (place.as) {
    case "kinds": {
      const of = place.kinds.length === 0 ? "" : ` of kind ${or(place.kinds)}`;
      return `\`${place.key}\` stands in an option${of}`;
    }
    case "costs":
      return `an extra cost is written \`costs: { ${place.id}: { amount: ${place.amount}, every: ${place.every} } }\`${place.contribution === null ? "" : `, a contribution on pay \`contributions: { ${place.id}: ${place.contribution} }\``}`;
    case "options":
      return "an option stands under `options:`, indented by two spaces";
    case "term":
      return TERMS[place.term](place.key, place.months);
  }
}

function unknownKey(values: IssueValues["unknown-key"]): IssueText {
  const { key, in: inside, write, known } = values;
  const otherwise =
    inside === "number"
      ? `a number takes ${ticked(known)}`
      : inside === "case"
        ? `changes stand in set, as in ${CASES}`
        : values.belongs === null
          ? `known here: ${known.join(", ") || "nothing"}`
          : keyPlace(values.belongs);
  return [
    `unknown key \`${key}\` in ${container(inside)}`,
    write === null ? near(values, otherwise) : `write \`${write.key}: ${write.value}\``,
  ];
}

function missingKey(values: IssueValues["missing-key"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "key": {
      const { key, in: inside, value, like } = values;
      const message = `\`${key}\` is missing in ${where(inside)}`;
      return hinted(message, value === null ? like && print.words(like)[1] : `write ${key}: ${value}`.trimEnd());
    }
    case "kind":
      return [`\`kind\` is missing in ${where(values.in)}`, `write kind: and ${oneOf(values.known)}`];
    case "phase-hours":
      return [`the hours of ${where(values.in)} are not clear`, "write { months: 6, value: 40 }, its hours once"];
    case "phase-months":
      return [`\`months\` is missing in ${where(values.in)}`, "only the last phase may leave out its length"];
    case "ramp-up":
      return ["ramp-up needs months or an amount", "write rampUp: { months: 6, startingAt: 25% }"];
    case "subject":
      return [
        "the expectation does not say what it is about",
        "write of: and the address of a result, as in { of: retainer.total, is: 96000 }",
      ];
  }
}

const EXPECTED: ExpectedWords = {
  map: ["a map was expected", "write `name: value` pairs, each on a line below it, indented by two spaces"],
  list: ["a list was expected"],
  text: ["a text was expected", "write it in quotes"],
  flag: ["true or false was expected", "write true or false"],
  "option-body": ["a map was expected", "write kind: and its numbers, indented below the id"],
  options: ["a map of options by id was expected"],
  inputs: ["a map of named numbers was expected", "write inputs: { fee: 8000 }, and `$fee` where it stands"],
  cases: ["a map of cases by id was expected", `write ${CASES}`],
  case: ["a case was expected", `write ${CASES}`],
  expectations: ["a list was expected", "write - { of: retainer.total, is: 96000 }, one a line"],
  expectation: ["an expectation was expected", "write { of: retainer.total, is: 96000 }"],
  option: ["the id of an option was expected", "write the id of one of the file's options"],
  "two-options": ["two options were expected", "write breakEven: [retainer, hourly]"],
  "number-address": [
    "the address of a number was expected",
    "write vary: need.hoursPerMonth, or leave out vary for the month of the break-even",
  ],
  source: ["parseScenario: the text of a scenario, its bytes or an object were expected"],
  scenario: ["a scenario as parseScenario gives it was expected"],
  comparison: ["a saved comparison was expected", "write the value of what compare --format json printed"],
  finding: ["the answer to a question was expected", "write what compare, schedule or another of them gives"],
  rules: ["a list of rules was expected", "write what readRules gives: its value"],
  function: ["a function was expected"],
  numbers: ["an object of numbers by address was expected", 'write { "hire.annualSalary": 190000 }'],
  "two-different": ["a list of two different texts was expected"],
  else: ["something else was expected"],
};

function wrongType(values: IssueValues["wrong-type"]): IssueText {
  if (values.as === "no-change") return [`\`set\` of case \`${values.case}\` holds no change`, `write ${CASES}`];
  const [what, always] = EXPECTED[values.expected];
  const message = `${what}, found ${found(values.found)}`;
  if (values.as === "hyphens") {
    const ids = values.ids ? ", each under an id of its own" : "";
    return [message, `remove the hyphens: write ${values.write}${ids}`];
  }
  return hinted(
    message,
    values.write === null ? always : `write ${values.write}${values.other === undefined ? "" : `, or ${values.other}`}`,
  );
}

/** What kinds are to people who call them by another name. */
const KINDS: Readonly<Record<string, string>> = {
  retainer: "a fixed fee a month",
  hourly: "billed by the hour",
  fullTime: "on the payroll",
  interim: "billed by the day",
  agency: "a fee a month, media spend beside it",
  consultant: "by the project or in days",
  coach: "by the session",
  plan: "one after the other",
  custom: "costs of your own",
};

const PERIODS = {
  billed: "how often the fees are billed",
  paid: "how often the cost is paid",
  limits: "what the limits hold for",
};

function unknownWord(values: IssueValues["unknown-word"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "key":
      return [
        `${oneOf(values.known)} was expected, found ${found(values.found)}`,
        `write ${values.key}: ${values.near ?? values.known[0]}`,
      ];
    case "meanings": {
      const list = Object.entries(values.words).map(([name, meaning]) => `${name} (${print.figure(meaning)})`);
      return [
        `\`${values.key}\` (${print.figure(values.label)}) has words of its own, found ${word(values.found)}`,
        `${values.write === null ? (values.near === null ? "" : `${meant(values.near)} `) : `write \`${values.write}\`; here `}${oneOf(list)}`,
      ];
    }
    default: {
      const what = values.as === "counts" ? "from when its months count" : "what the rate is of";
      return [`${what} was expected, found ${word(values.found)}`, nearAndOne(values)];
    }
  }
}

const missing =
  (what: string) =>
  ({ ways: either, orNeed }: IssueValues["price-missing"]): IssueText => [
    `the ${what} missing`,
    `write ${ways(either)}${orNeed ? ", or need: { hoursPerMonth: 40 } for all options" : ""}`,
  ];

const twice =
  (what: string) =>
  ({ first, second, keep }: IssueValues["price-twice"]): IssueText => [
    `the ${what} given twice: by \`${first}\` and by \`${second}\``,
    ways(keep, "keep "),
  ];

function unknownCase({ case: id, by, ...of }: IssueValues["unknown-case"]): IssueText {
  const list = of.known.join(", ");
  const otherwise =
    by === "flag"
      ? list === ""
        ? `the file has none: write ${CASES}`
        : `the file has ${list}`
      : list === ""
        ? "the file has no cases"
        : oneOf(of.known);
  return [`no case is called \`${id}\``, near(of, otherwise)];
}

const UNITS: Readonly<Record<string, string>> = { percent: "percent points" };
const resultUnit = (unit: string): string => UNITS[unit] ?? unit;

function unknownAddress(values: IssueValues["unknown-address"]): IssueText {
  switch (values.as) {
    case "option":
      return [
        `\`${values.option}\` is an option, not one of its numbers`,
        `write --set ${values.option}.KEY=VALUE, as in --set ${values.option}.months=6, in a case ${values.option}.months: 6`,
      ];
    case "first":
      return [
        `no option and no key of the file is called \`${values.word}\``,
        near(values, `an address begins with ${oneOf(values.known)}`),
      ];
    case "not-a-map":
      return [
        `\`${values.address}\` is ${found(values.found)}, not a map`,
        values.write === null
          ? `set \`${values.address}\` as a whole`
          : `set \`${values.address}\` as a whole, each number with the date from which it counts, as in \`${values.write}\``,
      ];
    case "list":
      return [
        `\`${values.address}\` is a list of ${values.count} and has no \`${values.key}\``,
        `its entries are counted from 1`,
      ];
    case "number":
      return [`no number of the file is called \`${values.address}\``, nearOrOne(values)];
    case "result": {
      const { option, result, open, known, near } = values;
      return [
        `\`${option}\` has no result \`${result}\``,
        near === null
          ? `it has ${known.join(", ")}${open ? ", lines.<line>, years.<number>, months.<number>" : ""}`
          : meant(`${option}.${near}`),
      ];
    }
    case "month":
      return [`\`${values.option}\` has no result \`${values.result}\``, `its months are 1 to ${values.months}`];
    case "in-month":
      return [
        `\`${values.option}\` has no result \`${values.result}\``,
        `a month has ${values.known.join(", ")} and lines.<line>`,
      ];
    case "not-known":
      return [
        `\`${values.address}\` is not known here, so it cannot be checked`,
        "state the hours of the option, or leave out this expectation",
      ];
    case "no-limit":
      return [`\`${values.address}\` is not known here, so it is no limit`, "name another result"];
  }
}

function notGolden(values: IssueValues["not-a-golden-result"]): IssueText {
  switch (values.as) {
    case "no-object":
      return ["a saved comparison was expected, one JSON object", REWRITE];
    case "other":
      return [
        `a saved comparison was expected, found ${values.finding === null ? "another object" : `a saved ${values.finding}`}`,
        REWRITE,
      ];
    case "version":
      return [`its schemaVersion is ${values.version}; this release reads ${values.reads}`, REWRITE];
    case "damaged":
      return [`the saved comparison is damaged at \`${values.at}\``, REWRITE];
    case "old":
      return [
        "it was saved by release 0.1 (schemaVersion 1), which did not yet tell the winner from the cheapest",
        REWRITE,
      ];
  }
}

const REWRITE = "save it again with `cmo-cost check --update`, or `cmo-cost compare FILE --format json -o RESULT`";

const FAULTS: FaultWords = {
  missing: "there is no such file",
  folder: "is a folder; name a file in it",
  "no-folder": "its folder does not exist",
  "not-a-folder": "a part of the path is not a folder",
  denied: "permission denied",
  "read-only": "the file system is read-only",
  full: "no space is left",
  "too-large": "the file would become too large",
  "long-name": "the name is too long",
  "no-name": "this is no name of a file",
  link: "it is a link",
  looping: "its links lead in a circle",
  input: "it is an input; name another file",
  "other-end": "nothing is at the other end",
  "many-open": "too many files are open",
  device: "the device failed",
};

export const enIssues: IssueWords = {
  "file-too-long": ({ most }) => [
    `the file is longer than ${most} MiB, and no more is read`,
    "split the file, or leave out what is not a scenario",
  ],
  "not-utf8": (values) => [
    values.as === "utf-16" ? "the file is saved as UTF-16" : `byte ${values.byte} of the file is not UTF-8 text`,
    "save the file as UTF-8",
  ],
  "empty-file": () => ["the file has no scenario in it", "begin with `version: 1`"],
  "not-a-map": ({ found }) => [
    `the file is ${found === "list" ? "a list" : "a single value"}, not a scenario`,
    "begin with `version: 1`, and write everything as `name: value`",
  ],
  "invisible-character": (values) =>
    values.as === "space"
      ? ["a non-breaking space indents this line", "write an ordinary space"]
      : [`an invisible character (U+${values.code}) stands here`, "delete it"],
  "several-documents": () => [
    "a second YAML document begins here",
    "keep one scenario per file, and write `---` only at the top",
  ],
  "yaml-directive": ({ as }) =>
    as === "line"
      ? ["a line that begins with `%` has no meaning here", "remove the line"]
      : ["`---` is missing between a line that begins with `%` and the scenario", "remove the line with `%`"],
  "yaml-tag": ({ tag }) => [
    `\`${tag}\` is a YAML tag, which has no meaning here`,
    tag === "!!str" ? "put the text in quotes instead" : `remove \`${tag}\`, or put the text in quotes`,
  ],
  "yaml-syntax": () => [
    "this is not written as YAML",
    "put a text in quotes when it holds one of `: # [ ] { } , & * ! | > % @`",
  ],
  "nested-too-deep": ({ most }) => [
    `maps and lists are nested more than ${most} deep here`,
    "write it with fewer levels",
  ],
  "typographic-quotes": ({ text, write }) => [
    `\`${text}\` has typographic quotes, which YAML takes for letters`,
    write === null ? 'write straight quotes, `"`, around the whole text' : `write \`${write}\``,
  ],
  "unclosed-quote": ({ mark }) => [
    `the quote \`${mark}\` that begins here is not closed`,
    `write \`${mark}\` where the text ends`,
  ],
  "unclosed-bracket": ({ bracket, closer }) => [
    `the bracket \`${bracket}\` that begins here is not closed`,
    `write \`${closer}\` where it ends, and indent every line inside it`,
  ],
  "unopened-bracket": ({ bracket }) => [
    `\`${bracket}\` closes a bracket that was never opened`,
    "remove it, or put the text in quotes",
  ],
  "tab-indent": () => ["a tab indents this line; YAML takes only spaces", "write two spaces for each tab"],
  "bad-indent": ({ word }) => [
    "this line is indented differently from the lines it belongs to",
    word === null ? "begin all keys of one level in the same column" : `remove the space before \`${word}\``,
  ],
  "misplaced-list": () => [
    "a list item `-` cannot stand here",
    "write each `- item` on its own line below its key, or all of them as `[item, item]`",
  ],
  "missing-colon": (values) =>
    values.as === "space"
      ? ["the space after the colon is missing", `write \`${values.write}\``]
      : [
          `\`${values.line}\` has no colon`,
          values.write !== null
            ? `write \`${values.write}\``
            : "write `name: value`, and put a text that fills several lines in quotes",
        ],
  "colon-in-text": ({ quoted }) => ["a second `: ` on one line", inQuotes(quoted)],
  "missing-comma": () => ["a comma between two entries is missing", "write `,` after each entry inside brackets"],
  "extra-comma": () => ["a comma without anything before it", "remove the comma"],
  "comment-space": () => [
    "`#` begins a comment only after a space",
    "write a space before `#`, or put the whole text in quotes",
  ],
  "text-after-value": ({ text }) => [
    `\`${text}\` comes after the end of the value`,
    "put the whole value in one pair of quotes; write `''` for an apostrophe between single quotes",
  ],
  "bad-escape": ({ text }) => [
    `\`${text}\` has no meaning between double quotes`,
    `write \`\\${text}\`, or put the text in single quotes`,
  ],
  "reserved-character": ({ as, word, quoted }) => [
    as === "begins" ? `a text cannot begin with \`${word}\`` : `\`${word}\` stands where it has no meaning`,
    inQuotes(quoted),
  ],
  "duplicate-key": ({ key, line }) => [
    `\`${key}\` stands here a second time; the first is on line ${line}`,
    "keep one of the two",
  ],
  "key-not-text": (values) => {
    if (values.as === "missing") return ["the name before the colon is missing", "write `name: value`"];
    if (values.as === "read") {
      const as = { number: "a number", nothing: "no value", flag: "true or false" }[values.read];
      return [
        `the key \`${values.key}\` is read as ${as}, not as a name`,
        `put it in quotes if it is a name: \`"${values.key}"\``,
      ];
    }
    const kind = { map: "a map in braces", list: "a list in brackets", reference: "a reference" }[values.as];
    return [
      `the key is ${kind}, not a name`,
      "write a name before the colon, in quotes if it holds special characters",
    ];
  },
  "merge-key": () => [
    "`<<` does not merge keys here",
    "write the keys out, or give the whole value a name with `&name` and repeat it with `*name`",
  ],
  "unknown-alias": ({ name }) => [
    `\`*${name}\` refers to a name that is not given before it`,
    `put it in quotes if it is a text: \`"*${name}"\``,
  ],
  "recursive-alias": ({ name }) => [
    `\`*${name}\` refers to the value it is a part of, which would have no end`,
    "write the value out instead",
  ],
  "too-many-aliases": ({ most }) => [
    `the references up to this one stand for more than ${most} values`,
    "write the values out instead",
  ],
  "text-too-long": ({ length, most }) => [
    `a text of ${length} characters stands here, and a text may have at most ${most}`,
    "shorten it; a comment may be as long as it has to be",
  ],

  "number-expected": numberExpected,
  "percent-expected": percentExpected,
  "percent-not-allowed": ({ text, wanted }, print) => [
    `a percentage cannot stand here: \`${text}\``,
    `${wants(wanted, print)}: ${suchAs(wanted)}`,
  ],
  "share-or-amount": ({ text, share, base, unit }, print) => [
    share === null ? `\`${text}\` begins like a percentage` : `\`${text}\` may be a percentage or an amount`,
    `write ${share === null ? "" : `\`${share}\` for a share of ${base}, or `}\`{ value: ${text} }\` for ${text} ${print.unit(unit)}`,
  ],
  "share-style": ({ text, write }) => [
    `\`${text}\` is not how a share is written`,
    `write ${or(write)}, or ${or(write.map((one) => `${one} of BASE`))} with the name of what it is a share of`,
  ],
  "unknown-base": (values) => {
    if (values.as === "several") {
      return [
        `the ends are shares of different things: ${and(values.bases)}`,
        "write the base once, after the last end",
      ];
    }
    const list = `it is one of ${ticked(values.known)}`;
    return [
      `a share cannot be of \`${values.base}\``,
      values.near === null ? list : `${meant(`of ${values.near}`)} ${list}`,
    ];
  },
  "base-not-allowed": ({ text, write }) => [`\`${text}\`: what this share is of is fixed`, `write \`${write}\``],
  "number-notation": notation,
  "number-precision": precision,
  "number-suffix": suffix,
  "thousands-separator": separator,
  "decimal-comma": ({ text, write }) => [`\`${text}\` has a decimal comma`, `write ${or(write)}`],
  "currency-in-number": ({ text, write, unit, other, sample }, print) => [
    `\`${text}\` has a currency in it`,
    write.length === 0
      ? inDigits(sample)
      : `write ${or(write)}${unit === null ? "" : ifIn(unit, print)}; ${other === null ? "`currency` says which currency it is" : `an option in ${other} says \`currency: ${other}\``}`,
  ],
  "unit-in-number": ({ text, write, unit }, print) => [
    unit === null ? `the unit of \`${text}\` is written in another way` : `\`${text}\` has more than a number in it`,
    unit === null ? `write ${or(write)}` : `write only the number, ${or(write)}${ifIn(unit, print)}`,
  ],
  "unit-of-another-kind": (values, print) => {
    if (values.as === "mapping")
      return ["the numbers of a range are written in different units", "write each of them in the same unit"];
    if (values.as === "range")
      return [`\`${values.text}\` is written in two units`, "write the unit once, after the last number"];
    if (values.as === "pay")
      return [`pay for \`${values.text}\` is written as a share of the salary`, `write \`${values.write}\``];
    if (values.as === "service")
      return ["pay for each year of service has a key of its own", `write \`severanceMonthsPerYear: ${values.write}\``];
    const { text, unit, sample, amount } = values;
    return [
      `\`${text}\` is in a unit of another kind than ${print.unit(unit)}`,
      amount
        ? `write the amount alone, such as \`${sample}\``
        : `write it in ${print.unit(unit)} or a unit of the same kind, such as \`${sample}\``,
    ];
  },
  "range-style": ({ text, write }) => [`\`${text}\` is not how a range is written`, `write \`${write}\``],
  "range-order": (values) =>
    values.as === "file"
      ? ["a range goes from low to high", `write \`${values.write}\``]
      : ["--from is above --to", `write --from ${values.to} --to ${values.from}`],
  "range-ends": rangeEnds,
  "range-not-allowed": (values) => {
    if (values.as === "flag") return ["one number was expected, found a range", "give its ends with --from and --to"];
    const rules = values.as === "fact" ? ": it chooses which rules apply" : "";
    return [`one number was expected, not a range${rules}`, `write ${values.write}`];
  },
  "out-of-bounds": bounds,
  "whole-number": ({ value, unit, write, written }, print) => [
    converted(written, `\`${value}\` is not a whole number${unit === "" ? "" : ` of ${print.unit(unit)}`}`),
    `write ${or(write)}`,
  ],
  "unknown-shape": (values) => [
    "the shape of a range was expected",
    near(values, `write one of ${ticked(values.known)}`),
  ],
  "shape-without-range": () => ["a shape needs a range to spread over", "write a range, or remove `shape`"],
  "shape-needs-positive": () => ["a lognormal range begins above 0", "write a low end above 0, or `shape: pert`"],
  "source-expected": () => [
    "a text was expected at `source`",
    'write where the number comes from, such as `"offer of 3 March"`',
  ],
  "date-expected": () => ["a date was expected at `asOf`", "write `2026`, `2026-03` or `2026-03-31`"],
  "list-of-values": listOfValues,

  "unknown-key": unknownKey,
  "missing-key": missingKey,
  "wrong-type": wrongType,
  "unknown-version": ({ found: is }) => [`version 1 is the only one there is, found ${found(is)}`, "write version: 1"],
  "unknown-currency": ({ found, write }) => [
    `an ISO 4217 currency code was expected, found ${word(found)}`,
    write === null ? "three capital letters, as in USD, EUR, GBP, JPY" : `write ${write}`,
  ],
  "not-a-month": ({ found, write }) => [
    `a month from 1900-01 to 2200-12 was expected, found ${word(found)}`,
    write.length === 0
      ? "write the year, a hyphen and the month, such as 2027-01"
      : `write ${write.join(" or ")}: year, hyphen, month`,
  ],
  "unknown-kind": ({ found, meant, ...known }) => [
    `a kind of engagement was expected, found ${word(found)}`,
    meant.length > 0 ? `write ${meant.map((kind) => `\`${kind}\` (${KINDS[kind]})`).join(" or ")}` : nearAndOne(known),
  ],
  "unknown-period": ({ what, found, ...known }) => [
    `${PERIODS[what]} was expected, found ${word(found)}`,
    nearAndOne(known),
  ],
  "unknown-word": unknownWord,
  "unknown-jurisdiction": ({ found, near, state, known }) => {
    const list = `built-in: ${known.join(", ")}, states and provinces as us-tx; cmo-cost figures lists them`;
    return [
      `a built-in jurisdiction was expected, found ${word(found)}`,
      near === null
        ? `${list}; or write a share of the salary, as in 9%`
        : `${meant(near)}${state === null ? "" : ` the state is \`${state}\``} (${list})`,
    ];
  },
  "bad-id": ({ id, of, write }) => [
    `\`${id}\` cannot be ${of === "input" ? "a name" : "an id"}`,
    `a ${of === "input" ? "" : "small "}letter first, then letters, digits and hyphens${write === null ? "" : `: write \`${write}\``}`,
  ],
  "reserved-id": ({ id }) => [`\`${id}\` is a key of the file and cannot be an option's id`, "choose another id"],
  "no-options": () => [
    "a scenario needs at least one option",
    "write options: { retainer: { kind: retainer, monthlyFee: 8000 } }",
  ],
  "no-parts": ({ in: path, field, example }) => [
    `${where(path)} needs at least one part`,
    `write ${field}: ${example}`,
  ],
  "unknown-option": (values) => [`no option is called \`${values.option}\``, nearOrOne(values)],
  "own-currency": ({ currency }) => [
    `${currency} is the file's own currency and needs no rate`,
    "leave it out; a rate says what one unit of another currency is worth",
  ],
  "no-exchange-rate": ({ from, to }) => [
    `there is no exchange rate from ${from} to ${to}`,
    `write exchangeRates: { ${from}: 1.08 } at the top of the file, with what one ${from} is worth in ${to}`,
  ],
  "line-twice": (values) =>
    values.as === "kind"
      ? [`\`${values.line}\` is a line of the kind \`${values.kind}\` already`, "choose another id for this cost"]
      : [
          `\`employerTaxes.${values.line}\` is a line of the jurisdiction already`,
          `choose another id, or write the rate below employerTaxes: ${values.line}: 2%`,
        ],
  "once-has-no-length": () => ["a cost that is paid once has no length", "leave out months, or write every: month"],
  "end-is-once": () => [
    "a cost at the end is paid once, when the option ends",
    "write every: once and leave out afterMonths, or leave out counts",
  ],
  "ramp-up-twice": () => ["ramp-up is given as a length and as an amount", "keep { months, startingAt } or { amount }"],

  "price-missing": missing("price is"),
  "hours-missing": missing("hours are"),
  "days-missing": missing("days are"),
  "price-twice": twice("price is"),
  "hours-twice": twice("hours are"),
  "days-twice": twice("days are"),
  "needs-field": ({ field, missing, examples }) => [
    `\`${field}\` needs ${and(missing)} beside it`,
    `write ${examples.join(" and ")}, or leave out ${field}`,
  ],

  "unknown-input": ({ input, near, known }) => {
    const write = `write inputs: { ${input}: 8000 } at the top of the file`;
    const list = known.map((one) => `$${one}`).join(", ");
    return [
      `no input is called \`${input}\``,
      near !== null ? meant(`$${near}`) : list === "" ? write : `known are ${list}; or ${write}`,
    ];
  },
  "input-of-input": ({ input }) => [
    `\`${input}\` stands for another input`,
    "write its number, and refer to one input where the numbers are the same",
  ],
  "input-in-range": ({ input }) => [
    `\`$${input}\` cannot be an end of a range`,
    `name the range itself: \`inputs: { ${input}: LOW to HIGH }\`, and write \`$${input}\` for it`,
  ],
  "input-with-two-units": ({ input, units: [one, other] }, { unit }) => [
    `\`$${input}\` stands for ${unit(one)} in one place and for ${unit(other)} in another`,
    "give each unit an input of its own",
  ],
  "unknown-case": unknownCase,

  "jurisdiction-currency": ({ jurisdiction, own, pay }) => [
    `the employer taxes of \`${jurisdiction}\` are in ${own}, and the pay is in ${pay}`,
    `price the option in ${own}, or write a share of the salary, as in 9%`,
  ],
  "fact-not-read": ({ jurisdiction, fact, read, beside = [] }) => {
    const leave = beside.length === 0 ? "leave it out" : `add ${beside.join(" or ")}, or leave it out`;
    return [
      `no rule of \`${jurisdiction}\` reads \`${fact}\` with the rest as it is here`,
      read.length === 0 ? leave : `${leave}; what is read here: ${read.join(", ")}`,
    ];
  },
  "rate-missing": ({ jurisdiction, components, year, from, write, why }, { figure }) => [
    `\`${jurisdiction}\` has no rate${year === null ? "" : ` of ${year}`} for ${ticked(components)}: ${why.map(figure).join("; ")}`,
    `write employerTaxes: ${write}, with the employer's own rate${year === null ? "" : `, or start in ${from} or later`}`,
  ],
  "year-without-figures": ({ jurisdiction, components, year, from, write }) => [
    `\`${jurisdiction}\` has no figures of ${year} for ${ticked(components)}`,
    `start in ${from} or later, or write ${write === null ? "a share of the salary, as in 9%" : `employerTaxes: ${write}, with the figures of ${year}`}`,
  ],

  "expectation-twice": ({ first, second }) => [
    `\`${first}\` and \`${second}\` are two expectations`,
    "write each on a line of its own",
  ],
  "nothing-to-check": (values) => {
    if (values.as === "list") {
      return ["the list of expectations is empty", "write - { of: retainer.total, is: 96000 }, or leave out expect"];
    }
    if (values.as === "file") {
      return [
        "there is nothing to check: no expectation and no saved baseline",
        "add expect: [{ of: <option>.total, is: <amount> }], or save today's result with check --update",
      ];
    }
    if (values.as === "single") {
      return [`of a single option there is no ${values.about}`, "add an option to compare with"];
    }
    return [
      `\`${values.subject}\` is compared with nothing`,
      `write ${oneOf(values.known)}, as in is: ${values.sample}`,
    ];
  },
  "within-without-is": () => ["`within` is how far `is` may be off", "write the limit itself, without within"],
  "bad-address": ({ found: is, write }) => [
    `the address of a result was expected, found ${found(is)}`,
    write === null ? "write an option's id, a dot and a result, as in retainer.total" : `write \`${write}\``,
  ],
  "unit-differs": ({ of, unit, other, otherUnit }) => [
    `\`${of}\` is in ${resultUnit(unit)} and \`${other}\` in ${resultUnit(otherUnit)}`,
    `hold it against a number, or against a result in ${resultUnit(unit)}`,
  ],
  "not-a-golden-result": notGolden,

  "not-a-rule": ({ rule, like }, print) => {
    if (like === null) return [`\`${rule}\` is no rule: write winner, increase, increase>1000 or increase>5%`];
    const [message, hint] = print.words(like);
    return hinted(`\`${rule}\`: ${message}`, hint);
  },
  "bad-flag": (values, print) => {
    if (values.as === "unreadable") return print.words(values.like);
    return values.as === "form"
      ? ["an address, =, and a value were expected", "write --set ADDRESS=VALUE, as in --set hire.annualSalary=190k"]
      : ["a value was expected after =", "write --set ADDRESS=VALUE, as in --set hire.annualSalary=190k"];
  },
  "unknown-address": unknownAddress,
  "not-in-file": ({ address, write }) => [
    `\`${address}\` is not in the file, so nothing depends on it yet`,
    `put it into the file first, as in \`${write}\``,
  ],
  "unknown-line": ({ address, read, ...known }) => [
    read ? `no line depends on \`${address}\`` : `no option and no line is called \`${address}\``,
    nearAnd(known, `explain ${oneOf(known.known)}`),
  ],

  "too-much-money": ({ option, currency }) => [
    `\`${option}\` costs more than can be counted to the last digit of ${currency}`,
    "look for a price with too many zeros, or an increase that compounds for too long",
  ],
  "nothing-to-simulate": ({ name, write }) => [
    "there is nothing to simulate: no cost depends on a range or on a probability",
    `write a range where a number is not sure, as in ${name}: ${write}`,
  ],
  "currency-differs": ({ before, after }) => [
    `the two are in different currencies, ${before} and ${after}: a difference between them has no meaning`,
    `write both in one currency`,
  ],
  "name-twice": ({ address, other }) => [
    `\`${address}\` and \`${other}\` would have the same name in a workbook`,
    "rename the option, line, input or case; a spreadsheet does not tell capitals from small letters, nor `-` from `_`",
  ],
  "name-too-long": ({ address, longest }) => [
    `\`${address}\` is too long for a name in a workbook, which has ${longest} characters at most`,
    "choose a shorter id for the option, line, input or case",
  ],
  unusable: ({ file, fault, writing }) => {
    const reason = typeof fault === "string" ? FAULTS[fault] : fault.code;
    return [`${file === null ? "" : `${file}: `}${writing ? "cannot be written: " : ""}${reason}`];
  },
};
