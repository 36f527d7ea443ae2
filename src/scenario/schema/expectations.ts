/**
 * What a file says must hold of its own results: the `expect:` list. It is read with the
 * file, so that a misspelt key stops every command; whether its addresses exist is for
 * `check` to say, since only an answer has results.
 */

import { type Issue, nearest } from "../../core/issue.ts";
import type { IssueCode } from "../../core/issue-values.ts";
import type { Bounds } from "../../core/range.ts";
import type { Problem } from "../../language/issues.ts";
import {
  COMPARISONS,
  type Common,
  type Comparison,
  type Expectation,
  PROBABILITIES,
  type ResultUnit,
  resultUnit,
  type Tolerance,
} from "../expectation.ts";
import type { Layers, Path } from "../layers.ts";
import { parseNumber, parseRatio } from "../number/quantity.ts";
import { isMap } from "../plain.ts";
import { found } from "./values.ts";

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
    const hint = "write - { of: retainer.total, is: 96000 }, one a line";
    issues.push(
      layers.issue(
        ["expect"],
        { code: "wrong-type", message: `a list was expected, found ${found(list)}`, hint },
        false,
      ),
    );
    return [];
  }
  if (list.length === 0) {
    const hint = "write - { of: retainer.total, is: 96000 }, or leave out expect";
    issues.push(
      layers.issue(["expect"], { code: "nothing-to-check", message: "the list of expectations is empty", hint }, true),
    );
  }
  return list.flatMap(
    (entry, index) => readOne(entry, ["expect", String(index)], layers, currency, cases, issues) ?? [],
  );
}

function readOne(
  entry: unknown,
  path: Path,
  layers: Layers,
  currency: string,
  cases: readonly string[],
  issues: Issue[],
): Expectation | undefined {
  const before = issues.length;
  const report = (key: string | null, code: IssueCode, message: string, hint?: string, onKey = false) => {
    const problem = { code, message, ...(hint === undefined ? {} : { hint }) };
    issues.push(layers.issue(key === null ? path : [...path, key], problem, onKey));
    return undefined;
  };
  if (!isMap(entry)) {
    return report(
      null,
      "wrong-type",
      `an expectation was expected, found ${found(entry)}`,
      "write { of: retainer.total, is: 96000 }",
    );
  }
  const given = SUBJECTS.filter((name) => Object.hasOwn(entry, name));
  const [subject] = given;
  const known: readonly string[] =
    subject === undefined ? [...new Set(Object.values(expectationKeys).flat())] : expectationKeys[subject];
  for (const key of Object.keys(entry)) {
    if (known.includes(key) || (SUBJECTS as readonly string[]).includes(key)) continue;
    const near = nearest(
      key,
      known.filter((name) => !Object.hasOwn(entry, name)),
    );
    report(
      key,
      "unknown-key",
      `unknown key \`${key}\` in an expectation`,
      near ? `did you mean \`${near}\`?` : `known here: ${known.join(", ")}`,
      true,
    );
  }
  if (issues.length > before) return undefined;
  if (subject === undefined) {
    const hint = "write of: and the address of a result, as in { of: retainer.total, is: 96000 }";
    return report(null, "missing-key", "the expectation does not say what it is about", hint);
  }
  if (given.length > 1) {
    return report(
      given[1] ?? null,
      "expectation-twice",
      `\`${given[0]}\` and \`${given[1]}\` are two expectations`,
      "write each on a line of its own",
      true,
    );
  }

  const word = <W extends string>(key: string, words: readonly [W, ...W[]]): W => {
    const value = entry[key];
    const match = words.find((one) => one === value);
    if (value !== undefined && match === undefined) {
      report(
        key,
        "unknown-word",
        `one of ${words.join(", ")} was expected, found ${found(value)}`,
        `write ${key}: ${words[0]}`,
      );
    }
    return match ?? words[0];
  };
  const because = entry.because;
  if (because !== undefined && (typeof because !== "string" || because.trim() === "")) {
    report("because", "wrong-type", `a text was expected, found ${found(because)}`, "write it in quotes");
  }
  const caseOf = (): string | null => {
    const id = entry.case;
    if (id === undefined || cases.some((one) => one === id)) return (id as string | undefined) ?? null;
    const near = typeof id === "string" ? nearest(id, cases) : undefined;
    const list = cases.length === 0 ? "the file has no cases" : `one of ${cases.join(", ")}`;
    report("case", "unknown-case", `no case is called \`${String(id)}\``, near ? `did you mean \`${near}\`?` : list);
    return null;
  };
  const common = (): Common => ({
    level: word("level", ["fail", "warn"]),
    because: typeof because === "string" ? because : null,
    case: caseOf(),
    at: layers.place(path, false),
    spots: Object.fromEntries(Object.keys(entry).map((key) => [key, layers.place([...path, key], false)])),
  });
  const option = (key: string): string => {
    const id = entry[key];
    if (typeof id === "string" && id !== "") return id;
    report(key, "wrong-type", `the id of an option was expected, found ${found(id)}`);
    return "";
  };
  const done = (expectation: Expectation) => (issues.length > before ? undefined : expectation);
  const compared = (unit: ResultUnit) => readComparisons(entry, subject, unit, currency, report);

  switch (subject) {
    case "of": {
      const of = entry.of;
      if (typeof of !== "string" || !ADDRESS.test(of)) {
        return report(
          "of",
          "bad-address",
          `the address of a result was expected, found ${found(of)}`,
          "write an option's id, a dot and a result, as in retainer.total",
        );
      }
      return done({ about: "number", of, comparisons: compared(resultUnit(of)), ...common() });
    }
    case "winner":
    case "cheapest":
      return done({ about: subject, option: option(subject), by: word("by", ["total", "cash"]), ...common() });
    case "meets":
      return done({ about: subject, option: option(subject), ...common() });
    case "probabilityCheapest":
    case "probabilityWinner":
    case "probabilityMeetsRequirements":
      return done({ about: subject, option: option(subject), comparisons: compared("ratio"), ...common() });
    case "breakEven": {
      const pair = entry.breakEven;
      const [a, b] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
      if (typeof a !== "string" || typeof b !== "string" || a === b) {
        return report(
          "breakEven",
          "wrong-type",
          `two options were expected, found ${found(pair)}`,
          "write breakEven: [retainer, hourly]",
        );
      }
      const vary = entry.vary ?? null;
      if (vary !== null && (typeof vary !== "string" || vary === "")) {
        return report(
          "vary",
          "wrong-type",
          `the address of a number was expected, found ${found(vary)}`,
          "write vary: need.hoursPerMonth, or leave out vary for the month of the break-even",
        );
      }
      return done({ about: "breakEven", pair: [a, b], vary, comparisons: compared("number"), ...common() });
    }
  }
}

type Report = (key: string | null, code: IssueCode, message: string, hint?: string, onKey?: boolean) => undefined;

function readComparisons(
  entry: Readonly<Record<string, unknown>>,
  subject: (typeof SUBJECTS)[number],
  unit: ResultUnit,
  currency: string,
  report: Report,
): Comparison[] {
  const given = COMPARISONS.filter((how) => Object.hasOwn(entry, how));
  if (given.length === 0) {
    report(
      subject,
      "nothing-to-check",
      `\`${subject}\` is compared with nothing`,
      `write one of ${COMPARISONS.join(", ")}, as in is: ${SAMPLES[unit]}`,
      true,
    );
  }
  let within: Tolerance = { amount: 0 };
  if (Object.hasOwn(entry, "within")) {
    if (!given.includes("is") && given.length > 0) {
      report(
        "within",
        "within-without-is",
        "`within` is how far `is` may be off",
        "write the limit itself, without within",
        true,
      );
    }
    within =
      readTolerance(entry.within, unit, currency, (problem) =>
        report("within", problem.code, problem.message, problem.hint),
      ) ?? within;
  }
  return given.flatMap((how): Comparison | [] => {
    const input = entry[how];
    const tolerance: Tolerance = how === "is" ? within : { amount: 0 };
    if (typeof input === "string" && ADDRESS.test(input) && subject === "of") {
      return { how, expected: { address: input }, within: tolerance };
    }
    const value = readNumber(input, unit, currency, ANY, (problem) =>
      report(how, problem.code, problem.message, problem.hint),
    );
    return value === undefined ? [] : { how, expected: value, within: tolerance };
  });
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
    wrong({
      code: "range-ends",
      message: "one number was expected, not a range",
      hint: "write atLeast: for the low end and atMost: for the high one",
    });
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
    wrong(ratio.ok ? { code: "range-ends", message: "one tolerance was expected, not a range" } : ratio.problems[0]);
    return undefined;
  }
  const amount = readNumber(input, unit, currency, { min: 0 }, wrong);
  return amount === undefined ? undefined : { amount };
}
