/**
 * The gate: a file's expectations and its golden result held against its comparison. What
 * cannot be checked is an issue, never a failure, and never passes.
 */
import { currencyDigits } from "../core/currency.ts";
import { type Issue, type IssuePlace, nearest } from "../core/issue.ts";
import { kept } from "../core/kept.ts";
import { roundTo } from "../core/money.ts";
import { atStart, type Problem, problem } from "../language/issues.ts";
import { ranking } from "../pricing/winner.ts";
import {
  type ComparisonWord,
  type Expectation,
  type ResultUnit,
  resultUnit,
  type Tolerance,
} from "../scenario/expectation.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type CompareFinding, compare } from "./compare.ts";
import { type Heading, head, type ScenarioSummary } from "./finding.ts";
import { type GoldenDifference, goldenDifferences } from "./golden.ts";
import { heldNever, held as holding } from "./held.ts";
import { type Asked, inquiries } from "./inquiries.ts";
import { resultsOf } from "./results.ts";

export type CheckStatus = "pass" | "warn" | "fail";

/** One comparison of one expectation. */
export interface CheckedExpectation {
  readonly status: CheckStatus;
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly column: number;
  /** The case that it is about, where that is not the file as it stands. */
  readonly case?: string;
  /** The address that was held against something, or `winner`, `breakEven a b month` and the like. */
  readonly of: string;
  readonly comparison: ComparisonWord;
  /** A number, the id of an option, `met`, or `never`. */
  readonly expected: number | string;
  /** The address that the expected number was taken from. */
  readonly expectedOf?: string;
  readonly actual: number | string | null;
  /** Actual less expected; of a cheapest option or winner, how much it costs more than the one that is. null where there is none. */
  readonly difference: number | null;
  /** How far it may be off, in the unit of the number. */
  readonly tolerance: number;
  /** The currency of money, otherwise `hours`, `months`, `percent` points or `ratio`. */
  readonly unit: string;
  readonly because?: string;
}

/** The golden result beside a file, and what differs from it. */
export interface CheckedGolden {
  readonly file: string;
  readonly status: "pass" | "fail" | "written";
  /** The first changed number of the scenario file; 1 where no number of it changed. */
  readonly line: number;
  readonly column: number;
  readonly differences: readonly GoldenDifference[];
}

export interface CheckedFile {
  readonly file: string;
  /** `unusable`: it could not be checked, wholly or in part; `issues` say why. */
  readonly status: CheckStatus | "unusable";
  readonly expectations: readonly CheckedExpectation[];
  readonly golden: CheckedGolden | null;
  readonly issues: readonly Issue[];
}

export interface CheckFinding extends Omit<Heading<"check">, "scenario"> {
  /** The scenario where one file was checked; null for several. */
  readonly scenario: ScenarioSummary | null;
  /** `pass` only if every file could be checked and nothing failed; warnings pass. */
  readonly status: "pass" | "fail";
  readonly files: readonly CheckedFile[];
}

/** What a file is held against beside its own expectations. */
export interface Golden {
  readonly file: string;
  /** The parsed JSON of the golden file. */
  readonly value: unknown;
  readonly tolerance: Tolerance | null;
}

/** A file checked, with the comparison that it was checked by. Money is compared as it is printed, to the cent. */
export function checkScenario(
  scenario: Scenario,
  golden: Golden | null = null,
): { readonly checked: CheckedFile; readonly finding: CompareFinding } {
  const finding = compare(scenario);
  const issues: Issue[] = [];
  const expectations: CheckedExpectation[] = [];
  const asked = new Map([[scenario, { finding, ask: asker(scenario, finding) }]]);
  const about = (id: string | null) => {
    const one = scenario.cases.find((other) => other.id === id)?.scenario ?? scenario;
    return kept(asked, one, () => {
      const own = compare(one);
      return { finding: own, ask: asker(one, own) };
    });
  };
  for (const expectation of scenario.expectations) {
    const { finding, ask } = about(expectation.case);
    expectations.push(...checkOne(expectation, finding, ask, issues));
  }
  let checkedGolden: CheckedGolden | null = null;
  if (golden !== null) {
    const differences = goldenDifferences(finding, golden.value, golden.tolerance);
    if ("code" in differences) issues.push(atStart(golden.file, differences));
    else {
      const status = differences.length === 0 ? "pass" : "fail";
      checkedGolden = { file: golden.file, status, ...firstChange(scenario, differences), differences };
    }
  }
  return { checked: checkedFile(scenario.file, expectations, checkedGolden, issues), finding };
}

function firstChange({ assumptions, file }: Scenario, differences: readonly GoldenDifference[]) {
  const places = differences.flatMap(({ of }) => {
    const place = of.startsWith("assumptions.") ? assumptions.get(of.slice("assumptions.".length))?.at : undefined;
    return place?.file === file ? [place] : [];
  });
  const first = places.reduce((a, b) => (a === undefined || b.line < a.line ? b : a), places[0]);
  return { line: first?.line ?? 1, column: first?.column ?? 1 };
}

/** A file's result from its parts. */
export function checkedFile(
  file: string,
  expectations: readonly CheckedExpectation[],
  golden: CheckedGolden | null,
  issues: readonly Issue[],
): CheckedFile {
  const failed = golden?.status === "fail" || expectations.some(({ status }) => status === "fail");
  const warned = expectations.some(({ status }) => status === "warn");
  const status = issues.length > 0 ? "unusable" : failed ? "fail" : warned ? "warn" : "pass";
  return { file, status, expectations, golden, issues };
}

/** The finding of a run over files. */
export function checkFinding(files: readonly CheckedFile[], scenario: ScenarioSummary | null): CheckFinding {
  const passed = files.length > 0 && files.every(({ status }) => status === "pass" || status === "warn");
  return {
    ...head("check"),
    scenario,
    status: passed ? "pass" : "fail",
    files,
    notices: [],
  };
}

interface Asker {
  ask(expectation: Expectation): Asked;
  readonly results: ReturnType<typeof resultsOf>;
}

function asker(scenario: Scenario, finding: CompareFinding): Asker {
  const others = inquiries(scenario);
  const results = resultsOf(finding, others.months);
  const ask = (expectation: Expectation): Asked => {
    if (expectation.about === "number") {
      const result = results(expectation.of);
      if (!result.ok) return { ...result, key: "of" };
      if (result.value === null) {
        const values = { as: "not-known", address: expectation.of } as const;
        return { ok: false, key: "of", problem: problem("unknown-address", values) };
      }
      return { ok: true, values: [result.value] };
    }
    if (expectation.about === "breakEven") return others.breakEven(expectation.pair, expectation.vary);
    if ("comparisons" in expectation) return others.probability(expectation.about, expectation.option);
    return { ok: true, values: [] };
  };
  return { ask, results };
}

function checkOne(
  expectation: Expectation,
  finding: CompareFinding,
  { ask, results }: Asker,
  issues: Issue[],
): CheckedExpectation[] {
  const wrong = (spot: IssuePlace, problem: Problem): [] => {
    issues.push({ ...spot, ...problem });
    return [];
  };
  if (!("comparisons" in expectation)) return checkChoice(expectation, finding, wrong);
  const asked = ask(expectation);
  if (!asked.ok) return wrong(expectation.spots[asked.key] ?? expectation.at, asked.problem);
  const { of, unit } = subjectOf(expectation, asked.unit ?? null);
  return expectation.comparisons.flatMap((comparison): CheckedExpectation | [] => {
    let expected: number | "never";
    if (typeof comparison.expected !== "object") expected = comparison.expected;
    else {
      const { address } = comparison.expected;
      const spot = expectation.spots[comparison.how] ?? expectation.at;
      if (resultUnit(address) !== unit) {
        return wrong(spot, problem("unit-differs", { of, unit, other: address, otherUnit: resultUnit(address) }));
      }
      const result = resultsOfAddress(results, address);
      if (typeof result !== "number") return wrong(spot, result);
      expected = result;
    }
    const { met, ...held } = expected === "never" ? heldNever(asked) : holding(asked, expected, comparison);
    return {
      ...common(expectation, met),
      of,
      comparison: comparison.how,
      expected,
      ...(typeof comparison.expected === "object" ? { expectedOf: comparison.expected.address } : {}),
      ...held,
      unit: unit === "money" ? finding.scenario.currency : unit === "number" ? (asked.unit ?? "number") : unit,
    };
  });
}

function resultsOfAddress(results: ReturnType<typeof resultsOf>, address: string) {
  const result = results(address);
  return result.ok ? (result.value ?? problem("unknown-address", { as: "no-limit", address })) : result.problem;
}

function subjectOf(
  expectation: Extract<Expectation, { comparisons: unknown }>,
  unit: string | null,
): { of: string; unit: ResultUnit } {
  switch (expectation.about) {
    case "number":
      return { of: expectation.of, unit: resultUnit(expectation.of) };
    case "breakEven":
      return {
        of: `breakEven ${expectation.pair.join(" ")} ${expectation.vary ?? "month"}`,
        unit: unit === "ratio" ? "ratio" : "number",
      };
    default:
      return { of: `${expectation.about} ${expectation.option}`, unit: "ratio" };
  }
}

function common({ level, because, at, case: id }: Expectation, met: boolean) {
  const status: CheckStatus = met ? "pass" : level;
  const about = id === null ? {} : { case: id };
  return { status, line: at.line, column: at.column, ...about, ...(because === null ? {} : { because }) };
}

function checkChoice(
  expectation: Exclude<Expectation, { comparisons: unknown }>,
  { options, scenario }: CompareFinding,
  wrong: (spot: IssuePlace, problem: Problem) => [],
): CheckedExpectation[] {
  const { about, option: id, spots, at } = expectation;
  const spot = spots[about] ?? at;
  const ids = options.map((option) => option.id);
  const own = options.find((option) => option.id === id);
  if (own === undefined) {
    return wrong(spot, problem("unknown-option", { option: id, near: nearest(id, ids) ?? null, known: ids }));
  }
  const checked = (met: boolean, of: string, expected: string, actual: string | null, difference: number | null) => ({
    ...common(expectation, met),
    of,
    comparison: "is" as const,
    expected,
    actual,
    difference,
    tolerance: 0,
    unit: difference === null ? "" : scenario.currency,
  });
  if (expectation.about === "meets") {
    const lacks = own.shortfalls.map(({ code }) => code).join(", ");
    return [checked(own.meetsRequirements, `meets ${id}`, "met", own.meetsRequirements ? "met" : lacks, null)];
  }
  const { by } = expectation;
  if (options.length < 2) {
    return wrong(spot, problem("nothing-to-check", { as: "single", about: expectation.about }));
  }
  const of = by === "cash" ? `${about} by cash` : about;
  const { cheapest, winner } = ranking(options.map((option) => ({ ...option, cost: option[by] })));
  const chosen = about === "winner" ? winner : cheapest;
  if (chosen === null || (about === "winner" && !own.meetsRequirements)) {
    return [checked(false, of, id, chosen?.id ?? null, null)];
  }
  const difference = roundTo(own[by] - chosen[by], currencyDigits(scenario.currency));
  return [checked(difference === 0, of, id, difference === 0 ? id : chosen.id, difference)];
}
