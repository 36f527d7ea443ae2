/** Golden results: a comparison kept beside its file, and what has become different since. */
import { type Problem, problem } from "../language/issues.ts";
import { resultUnit, type Tolerance } from "../scenario/expectation.ts";
import { expectGiven } from "../scenario/input.ts";
import type { CompareFinding } from "./compare.ts";
import { SCHEMA_VERSION } from "./finding.ts";
import { differenceOf } from "./held.ts";
import { optionResults } from "./results.ts";
import { damage } from "./saved.ts";

/** A number, word or list of words; null where there is none. */
export type GoldenValue = number | string | null;

export interface GoldenDifference {
  /** `hire.total`, `assumptions.hire.annualSalary`, `verdict.cheapest`, `scenario.start`. */
  readonly of: string;
  /** What the golden result has; null where it has nothing there. */
  readonly expected: GoldenValue;
  readonly actual: GoldenValue;
  /** Actual less expected; null where not both are numbers. */
  readonly difference: number | null;
  /** The currency of money, `hours` and the like; empty for words. */
  readonly unit: string;
}

/** What a golden file holds: the comparison without the release that made it. @throws ScenarioError where it is none. */
export function goldenOf(comparison: CompareFinding): object {
  expectGiven(comparison, "comparison", "goldenOf");
  const { tool: _, ...finding } = comparison;
  return finding;
}

/**
 * Every number and word of the comparison that is not as the golden result has it, inputs first; or, as a text, why the
 * golden result cannot be compared. Wording (titles, labels, notices, sources) may differ; so may fields that the golden result
 * does not know yet. A tolerance is for numbers, an amount for money only.
 */
export function goldenDifferences(
  finding: CompareFinding,
  golden: unknown,
  tolerance: Tolerance | null,
): readonly GoldenDifference[] | Problem {
  const problem = notComparison(golden);
  if (problem !== null) return problem;
  const before = entriesOf(golden as CompareFinding);
  const after = entriesOf(finding);
  const differences: GoldenDifference[] = [];
  const { currency } = finding.scenario;
  for (const [of, expected] of before) {
    const actual = after.get(of);
    const difference =
      typeof expected.value === "number" && typeof actual?.value === "number"
        ? differenceOf(actual.value, expected.value)
        : null;
    const same =
      difference === null
        ? actual?.value === expected.value
        : within(difference, expected.value as number, expected.unit === currency ? "money" : expected.unit, tolerance);
    if (!same)
      differences.push({
        of,
        expected: expected.value,
        actual: actual?.value ?? null,
        difference,
        unit: expected.unit,
      });
  }
  for (const [of, actual] of after) {
    // A new option, line or input is a difference; a field that an older release did not write is none.
    if (!before.has(of) && actual.keyed && actual.value !== null) {
      differences.push({ of, expected: null, actual: actual.value, difference: null, unit: actual.unit });
    }
  }
  return differences;
}

/** Why a value is no comparison of this version; null where it is one. */
export function notComparison(value: unknown): Problem | null {
  const finding = value as Partial<CompareFinding> | null;
  if (typeof finding !== "object" || finding === null || Array.isArray(finding))
    return problem("not-a-golden-result", { as: "no-object" });
  if (finding.finding !== "compare")
    return problem("not-a-golden-result", { as: "other", finding: finding.finding ?? null });
  if (finding.schemaVersion !== SCHEMA_VERSION) return versionProblem(finding.schemaVersion);
  const damaged = damage(value);
  return damaged === null ? null : problem("not-a-golden-result", { as: "damaged", at: damaged });
}

function versionProblem(version: unknown): Problem {
  if (typeof version !== "number") return problem("not-a-golden-result", { as: "damaged", at: "schemaVersion" });
  const values = { as: "version", version: String(version), reads: SCHEMA_VERSION } as const;
  return problem("not-a-golden-result", version === 1 ? { as: "old" } : values);
}

function within(difference: number, expected: number, unit: string, tolerance: Tolerance | null): boolean {
  if (tolerance !== null && "amount" in tolerance) {
    // Percents follow from the amounts.
    if (unit === "percent") return true;
    return differenceOf(Math.abs(difference), unit === "money" ? tolerance.amount : 0) <= 0;
  }
  return differenceOf(Math.abs(difference), Math.abs(expected) * (tolerance?.ratio ?? 0)) <= 0;
}

interface Entry {
  readonly value: GoldenValue;
  readonly unit: string;
  /** Whether the user's file makes it exist, and not only the release that wrote it. */
  readonly keyed: boolean;
}

function entriesOf({ scenario, options, verdict, assumptions }: CompareFinding): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const { currency } = scenario;
  const put = (of: string, value: unknown, unit = "", keyed = false) => {
    if (typeof value === "number" || typeof value === "string" || value === null)
      entries.set(of, { value, unit, keyed });
  };
  for (const { address, value, low, high, unit } of assumptions) {
    const own = unit.startsWith(currency) ? currency : unit;
    put(`assumptions.${address}`, value, own, true);
    put(`assumptions.${address}.low`, low, own, true);
    put(`assumptions.${address}.high`, high, own, true);
    put(`assumptions.${address}.unit`, unit);
  }
  for (const [name, value] of Object.entries(scenario)) if (name !== "title") put(`scenario.${name}`, value);
  for (const option of options) {
    put(`${option.id}.kind`, option.kind, "", true);
    for (const [name, value] of optionResults(option)) {
      if (name.startsWith("lines.") && name.endsWith(".amount")) continue;
      const unit = resultUnit(`${option.id}.${name}`);
      put(
        `${option.id}.${name}`,
        value,
        unit === "money" ? currency : unit,
        /^lines\.[^.]+$|^years\.[^.]+\.total$/.test(name),
      );
    }
    put(`${option.id}.meetsRequirements`, option.meetsRequirements ? "yes" : "no");
    put(`${option.id}.budget.status`, option.budget?.status);
    put(`${option.id}.results.status`, option.results.status);
  }
  put("verdict.cheapest", verdict?.cheapest ?? null);
  put("verdict.winner", verdict?.winner ?? null);
  put("verdict.margin", verdict?.margin ?? null, currency);
  put("verdict.againstBaseline", verdict?.againstBaseline ?? null, currency);
  return entries;
}
