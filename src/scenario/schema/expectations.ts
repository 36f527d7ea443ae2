/**
 * What a file says must hold of its own results: the `expect:` list. It is read with the
 * file, so that a misspelt key stops every command; whether its addresses exist is for
 * `check` to say, since only an answer has results.
 */

import { type Issue, nearest } from "../../core/issue.ts";
import type { IssueValues } from "../../core/issue-values.ts";
import type { Bounds } from "../../core/range.ts";
import { type Problem, problem } from "../../language/issues.ts";
import {
  COMPARISONS,
  type Common,
  type Comparison,
  type ComparisonWord,
  type Expectation,
  PROBABILITIES,
  type Probability,
  type ResultUnit,
  resultUnit,
  type Tolerance,
} from "../expectation.ts";
import type { Layers, Path } from "../layers.ts";
import { parseNumber, parseRatio } from "../number/quantity.ts";
import { found, isMap } from "../plain.ts";

const SUBJECTS = ["of", "winner", "cheapest", "meets", "breakEven", ...PROBABILITIES] as const;

/** The keys that an expectation of each form takes, its own first. */
const expectationKeys = {
  of: ["of", ...COMPARISONS, "within", "level", "because", "case"],
  winner: ["winner", "by", "level", "because", "case"],
  cheapest: ["cheapest", "by", "level", "because", "case"],
  meets: ["meets", "level", "because", "case"],
  breakEven: ["breakEven", "vary", ...COMPARISONS, "within", "level", "because", "case"],
  probabilityCheapest: ["probabilityCheapest", ...COMPARISONS, "within", "level", "because", "case"],
  probabilityWinner: ["probabilityWinner", ...COMPARISONS, "within", "level", "because", "case"],
  probabilityMeetsRequirements: ["probabilityMeetsRequirements", ...COMPARISONS, "within", "level", "because", "case"],
} as const satisfies Record<(typeof SUBJECTS)[number], readonly string[]>;

const ADDRESS = /^[a-z][a-zA-Z0-9-]*(\.[a-zA-Z0-9-]+)+$/;
const ANY: Bounds = {};

/** What expectations are read in. */
interface Around {
  readonly layers: Layers;
  readonly currency: string;
  readonly cases: readonly string[];
  readonly issues: Issue[];
}

/** Every expectation that can be read; what cannot is an issue at its line. */
export function readExpectations(
  layers: Layers,
  currency: string,
  cases: readonly string[],
  issues: Issue[],
): Expectation[] {
  const list = layers.at(["expect"]);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    issues.push(layers.issue(["expect"], notA("expectations", list), false));
    return [];
  }
  if (list.length === 0) issues.push(layers.issue(["expect"], problem("nothing-to-check", { as: "list" }), true));
  const around = { layers, currency, cases, issues };
  return list.flatMap((entry, index) => readOne(entry, ["expect", String(index)], around) ?? []);
}

type Expected = Extract<IssueValues["wrong-type"], { as: "value" }>["expected"];
const notA = (expected: Expected, value: unknown): Problem =>
  problem("wrong-type", { as: "value", expected, found: found(value), write: null });

type Subject = (typeof SUBJECTS)[number];
type Report = (key: string | null, problem: Problem, onKey?: boolean) => void;

/** An entry of the list, and where what is wrong with it is said. */
interface Entry {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly around: Around;
  readonly report: Report;
}

function readOne(input: unknown, path: Path, around: Around): Expectation | undefined {
  const { layers, issues } = around;
  const before = issues.length;
  const report: Report = (key, problem, onKey = false) => {
    issues.push(layers.issue(key === null ? path : [...path, key], problem, onKey));
  };
  if (!isMap(input)) {
    report(null, notA("expectation", input));
    return undefined;
  }
  const one: Entry = { entry: input, path, around, report };
  const subject = subjectOf(one);
  const read = subject === undefined ? undefined : readers[subject](one);
  return issues.length > before ? undefined : read;
}

/** What an expectation is about, when every key of it is known and it is about one thing. */
function subjectOf({ entry, report }: Entry): Subject | undefined {
  const given = SUBJECTS.filter((name) => Object.hasOwn(entry, name));
  const [subject, second] = given;
  const known: readonly string[] =
    subject === undefined ? [...new Set(Object.values(expectationKeys).flat())] : expectationKeys[subject];
  const unknown = Object.keys(entry).filter((key) => !known.includes(key) && !SUBJECTS.some((name) => name === key));
  for (const key of unknown) {
    const free = known.filter((name) => !Object.hasOwn(entry, name));
    const values = { key, in: "expectation", near: nearest(key, free) ?? null, known, write: null } as const;
    report(key, problem("unknown-key", values), true);
  }
  if (unknown.length > 0) return undefined;
  if (subject === undefined) report(null, problem("missing-key", { as: "subject" }));
  else if (second !== undefined) report(second, problem("expectation-twice", { first: subject, second }), true);
  return second === undefined ? subject : undefined;
}

/** An expectation of each subject; what is wrong with it is reported, and what it gives then is not to be used. */
const readers: { readonly [Name in Subject]: (one: Entry) => Expectation | undefined } = {
  of(one) {
    const { of } = one.entry;
    if (typeof of === "string" && ADDRESS.test(of)) {
      return { about: "number", of, comparisons: comparisonsOf(one, "of", resultUnit(of)), ...commonOf(one) };
    }
    one.report("of", problem("bad-address", { found: found(of) }));
    return undefined;
  },
  winner: (one) => choice(one, "winner"),
  cheapest: (one) => choice(one, "cheapest"),
  meets: (one) => ({ about: "meets", option: optionOf(one, "meets"), ...commonOf(one) }),
  probabilityCheapest: (one) => probability(one, "probabilityCheapest"),
  probabilityWinner: (one) => probability(one, "probabilityWinner"),
  probabilityMeetsRequirements: (one) => probability(one, "probabilityMeetsRequirements"),
  breakEven(one) {
    const { breakEven: pair, vary = null } = one.entry;
    const [a, b] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
    if (typeof a !== "string" || typeof b !== "string" || a === b) {
      one.report("breakEven", notA("two-options", pair));
      return undefined;
    }
    if (vary !== null && (typeof vary !== "string" || vary === "")) {
      one.report("vary", notA("number-address", vary));
      return undefined;
    }
    const comparisons = comparisonsOf(one, "breakEven", "number");
    return { about: "breakEven", pair: [a, b], vary, comparisons, ...commonOf(one) };
  },
};

function choice(one: Entry, about: "winner" | "cheapest"): Expectation {
  return { about, option: optionOf(one, about), by: wordOf(one, "by", ["total", "cash"]), ...commonOf(one) };
}

function probability(one: Entry, about: Probability): Expectation {
  return { about, option: optionOf(one, about), comparisons: comparisonsOf(one, about, "ratio"), ...commonOf(one) };
}

function optionOf({ entry, report }: Entry, key: string): string {
  const id = entry[key];
  if (typeof id === "string" && id !== "") return id;
  report(key, notA("option", id));
  return "";
}

/** The word at a key; the first of them where there is none. */
function wordOf<W extends string>({ entry, report }: Entry, key: string, known: readonly [W, ...W[]]): W {
  const value = entry[key];
  const match = known.find((one) => one === value);
  if (value !== undefined && match === undefined) {
    report(key, problem("unknown-word", { as: "key", key, found: found(value), near: null, known }));
  }
  return match ?? known[0];
}

/** What every expectation has. */
function commonOf(one: Entry): Common {
  const { entry, path, around, report } = one;
  const { layers } = around;
  const { because } = entry;
  const said = typeof because === "string" && because.trim() !== "" ? because : null;
  if (because !== undefined && said === null) report("because", notA("text", because));
  return {
    level: wordOf(one, "level", ["fail", "warn"]),
    because: said,
    case: caseOf(one),
    at: layers.place(path, false),
    spots: Object.fromEntries(Object.keys(entry).map((key) => [key, layers.place([...path, key], false)])),
  };
}

function caseOf({ entry, around, report }: Entry): string | null {
  const { cases: known } = around;
  const id = entry.case;
  if (id === undefined) return null;
  const match = known.find((one) => one === id);
  if (match !== undefined) return match;
  const near = (typeof id === "string" && nearest(id, known)) || null;
  report("case", problem("unknown-case", { case: String(id), by: "expectation", near, known }));
  return null;
}

function comparisonsOf(one: Entry, subject: Subject, unit: ResultUnit): Comparison[] {
  const { entry, around, report } = one;
  const given = COMPARISONS.filter((how) => Object.hasOwn(entry, how));
  if (given.length === 0) {
    const values = { as: "comparison", subject, known: COMPARISONS, sample: SAMPLES[unit] } as const;
    report(subject, problem("nothing-to-check", values), true);
  }
  const within = withinOf(one, given, unit);
  return given.flatMap((how): Comparison | [] => {
    const input = entry[how];
    const tolerance: Tolerance = how === "is" ? within : { amount: 0 };
    if (typeof input === "string" && ADDRESS.test(input) && subject === "of") {
      return { how, expected: { address: input }, within: tolerance };
    }
    const value = readNumber(input, unit, around.currency, ANY, (wrong) => report(how, wrong));
    return value === undefined ? [] : { how, expected: value, within: tolerance };
  });
}

function withinOf({ entry, around, report }: Entry, given: readonly ComparisonWord[], unit: ResultUnit): Tolerance {
  const none: Tolerance = { amount: 0 };
  if (!Object.hasOwn(entry, "within")) return none;
  if (!given.includes("is") && given.length > 0) report("within", problem("within-without-is", {}), true);
  return readTolerance(entry.within, unit, around.currency, (wrong) => report("within", wrong)) ?? none;
}

const SAMPLES: Readonly<Record<ResultUnit, string>> = {
  money: "96000",
  hours: "480",
  months: "12",
  percent: "-20%",
  ratio: "80%",
  number: "32",
};

/** One number in a unit of results, by the grammar of numbers; percents come out in the unit's own scale. */
function readNumber(
  input: unknown,
  unit: ResultUnit,
  currency: string,
  bounds: Bounds,
  wrong: (problem: Problem) => void,
): number | undefined {
  const share = unit === "number" && typeof input === "string" && input.trim().endsWith("%");
  const ratio = unit === "percent" || unit === "ratio" || share;
  const words = unit === "money" ? currency : unit === "number" ? "" : unit;
  const read = ratio
    ? parseRatio(input, unit === "ratio" ? { min: 0, max: 1 } : { min: -1e6, max: 1e6, ...bounds })
    : parseNumber(input, words, bounds, { money: unit === "money" });
  if (!read.ok) {
    wrong(read.problems[0]);
    return undefined;
  }
  const { value, low } = read.value;
  if (low !== undefined) {
    wrong(problem("range-ends", { as: "limit" }));
    return undefined;
  }
  return unit === "percent" ? Number((value * 100).toPrecision(12)) : value;
}

/** How far off a number may be: `1`, `0.5`, `1%`. Of percents it is always in percent points. */
export function readTolerance(
  input: unknown,
  unit: ResultUnit,
  currency: string,
  wrong: (problem: Problem) => void,
): Tolerance | undefined {
  const share = typeof input === "string" && input.trim().endsWith("%");
  if (share && unit !== "percent" && unit !== "ratio") {
    const ratio = parseRatio(input, { min: 0, max: 10 });
    if (ratio.ok && ratio.value.low === undefined) return { ratio: ratio.value.value };
    wrong(ratio.ok ? problem("range-ends", { as: "tolerance" }) : ratio.problems[0]);
    return undefined;
  }
  const amount = readNumber(input, unit, currency, { min: 0 }, wrong);
  return amount === undefined ? undefined : { amount };
}
