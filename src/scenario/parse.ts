/** From the text of a file, and flags, to a scenario or to every issue in it. */
import { isCurrency } from "../core/currency.ts";
import { type Issue, nearest, ScenarioError } from "../core/issue.ts";
import type { IssueCode } from "../core/issue-values.ts";
import { problem } from "../language/issues.ts";
import { type DeclaredCase, type DeclaredCases, declaredCases } from "./cases.ts";
import { rateProblems } from "./exchange-rates.ts";
import { asSource, expectOptions, type ScenarioInput } from "./input.ts";
import { type Layers, layered } from "./layers.ts";
import { refused } from "./number/flag.ts";
import { parseOptions } from "./parse-options.ts";
import type { ParsedFile } from "./parsed.ts";
import { isMap } from "./plain.ts";
import { resolve } from "./resolve.ts";
import type { CaseScenario, Scenario } from "./scenario.ts";
import { readExpectations } from "./schema/expectations.ts";
import { fileSchema } from "./schema/file.ts";
import { schemaIssues } from "./schema/issues.ts";
import { readSource, type Source } from "./yaml/source.ts";

export interface ParseOptions {
  /** The name under which issues speak of the text; default `scenario.yaml`. */
  readonly file?: string;
  /** Numbers and words to set over the file's, each `ADDRESS=VALUE`, typed as if the file had them. */
  readonly set?: readonly string[];
  /** The id of a case of the file: the scenario is then that case. */
  readonly case?: string;
}

/**
 * The scenario in a text (YAML 1.2 or JSON), or in an object of the same shape, whose issues stand in the lines of its JSON.
 * @throws ScenarioError with every issue, each at its line and column, when there is any.
 */
export function parseScenario(input: string | Uint8Array | ScenarioInput, options: ParseOptions = {}): Scenario {
  expectOptions(options, "parseScenario", { file: "text", set: "list", case: "text" });
  const file = options.file ?? "scenario.yaml";
  const { source, issues: unreadable } = readSource(asSource(input), file);
  const bomb = unreadable.some((issue) => issue.code === "too-many-aliases");
  if (source === undefined || bomb) throw new ScenarioError(unreadable);
  const declared = declaredCases((source.plain() as Record<string, unknown>).cases);
  const chosen = options.case === undefined ? null : caseNamed(options.case, declared.cases);
  const read = (one: DeclaredCase | null, over: Scenario | null) =>
    readScenario(source, unreadable, file, options.set ?? [], one, declared, over);
  const scenario = read(chosen, null);
  if (chosen !== null) return { ...scenario, case: { id: chosen.id, title: chosen.title } };
  const cases = declared.cases.map((one): CaseScenario => {
    const own = read(one, scenario);
    const { id, title } = one;
    return { id, title, set: written(one), scenario: { ...own, expectations: [], case: { id, title } } };
  });
  return { ...scenario, cases };
}

/** @throws ScenarioError where the file has no such case. */
function caseNamed(id: string, cases: readonly DeclaredCase[]): DeclaredCase {
  const found = cases.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = cases.map((one) => one.id);
  const values = { case: id, by: "flag", near: nearest(id, known) ?? null, known } as const;
  throw refused("--case", id, problem("unknown-case", values));
}

/** The changes of a case as data; a range in a map is its text. */
function written({ set }: DeclaredCase): CaseScenario["set"] {
  const value = (of: unknown) => (typeof of === "number" || typeof of === "string" ? of : JSON.stringify(of));
  return Object.fromEntries(Object.entries(set).map(([address, of]) => [address, value(of)]));
}

/**
 * The file with the changes of one case and of the flags. `over` is the file without the case: what it expects is read in a
 * case only where that changes it, for what is then wrong with it.
 * @throws ScenarioError
 */
function readScenario(
  source: Source,
  unreadable: readonly Issue[],
  file: string,
  set: readonly string[],
  chosen: DeclaredCase | null,
  declared: DeclaredCases,
  over: Scenario | null,
): Scenario {
  const layers = layered(source, set, chosen);
  const issues: Issue[] = [
    ...layers.issues,
    ...declared.problems.map(({ path, ...problem }) => layers.issue(path, problem, false)),
  ];
  const raw = layers.plain;
  const { currency: code } = raw;
  const currency = typeof code === "string" && isCurrency(code) ? code : "money";
  const schema = fileSchema(raw, currency);
  const parsed = schema.safeParse(raw);
  if (!parsed.success)
    issues.push(...schemaIssues(parsed.error.issues, (raw) => fileSchema(raw, currency), [], layers));
  const options = isMap(raw.options) ? raw.options : {};
  issues.push(...needIssues(raw.need, layers), ...optionIssues(raw, Object.keys(schema.def.shape), layers));
  const rates = Object.keys(isMap(raw.exchangeRates) ? raw.exchangeRates : {});
  const surroundings = { currency, rates, need: isMap(raw.need), layers, issues };
  const parsedOptions = parseOptions(options, ["options"], surroundings);
  issues.push(...rateProblems(raw).map(({ path, ...problem }) => layers.issue(path, problem, true)));
  const ids = declared.cases.map(({ id }) => id);
  const isRead = over !== null && layers.at(["expect"]) === over.plain.expect;
  const expectations = isRead ? [] : readExpectations(layers, currency, ids, issues);
  const cut = unreadable.filter(({ code }) => CUT.has(code));
  const broken = unreadable.filter(({ code }) => !CUT.has(code));
  const found = judged(issues, layers.issues, broken, file);
  const said = new Set(found.flatMap((issue) => [spot(issue), inLine(issue)]));
  const unsaid = cut.filter((issue) => !said.has(spot(issue)) && !said.has(inLine(issue)));
  const all = inOrder([...broken, ...unsaid, ...found], file);
  if (all.length > 0 || !parsed.success) throw new ScenarioError(all.length > 0 ? all : issues);
  return {
    ...resolve(parsed.data as unknown as ParsedFile, parsedOptions, layers, file),
    case: null,
    cases: [],
    expectations,
    plain: layers.referring,
  };
}

/** What is wrong with the options as a whole: that there are any, what they are called, which is the baseline. */
function optionIssues(
  { options, baseline }: Readonly<Record<string, unknown>>,
  reserved: readonly string[],
  layers: Layers,
): Issue[] {
  const known = Object.keys(isMap(options) ? options : {});
  const issues = known
    .filter((id) => reserved.includes(id))
    .map((id) => layers.issue(["options", id], problem("reserved-id", { id }), true));
  if (isMap(options) && known.length === 0) issues.push(layers.issue(["options"], problem("no-options", {}), true));
  if (typeof baseline === "string" && !known.includes(baseline)) {
    const values = { option: baseline, near: nearest(baseline, known) ?? null, known };
    issues.push(layers.issue(["baseline"], problem("unknown-option", values), false));
  }
  return issues;
}

/** The issues less those of what could not be read as it stands: a line, or a named input, is not judged a second time. */
function judged(issues: readonly Issue[], laid: readonly Issue[], unreadable: readonly Issue[], file: string): Issue[] {
  const unread = new Set(unreadable.map(({ line }) => line));
  const referring = new Set(laid.filter(({ code }) => OF_INPUTS.has(code)).map(spot));
  return issues.filter(
    (issue) =>
      (issue.file !== file || !unread.has(issue.line)) && (laid.includes(issue) || !referring.has(spot(issue))),
  );
}

/** What is said of a value that a comma cut, unless more is known of its place; the rest of its line is read as it stands. */
const CUT: ReadonlySet<IssueCode> = new Set(["decimal-comma", "thousands-separator"]);

const OF_INPUTS: ReadonlySet<IssueCode> = new Set(["unknown-input", "input-in-range", "input-of-input"]);

const spot = ({ file, line, column }: Issue): string => `${file}:${line}:${column}`;
const inLine = ({ file, line, message }: Issue): string => `${file}:${line}: ${message}`;

/** Phases of the need without their hours, or with both ways to say them, and those but the last without their length. */
function needIssues(need: unknown, layers: Layers): Issue[] {
  const phases = isMap(need) ? need.hoursPerMonth : undefined;
  if (!Array.isArray(phases)) return [];
  return phases.flatMap((phase: unknown, index) => {
    if (!isMap(phase)) return [];
    const path = ["need", "hoursPerMonth", String(index)];
    const wrong = (as: "phase-hours" | "phase-months") =>
      layers.issue(path, problem("missing-key", { as, in: path }), true);
    return [
      ...("value" in phase === "hoursPerMonth" in phase ? [wrong("phase-hours")] : []),
      ...(phase.months === undefined && index < phases.length - 1 ? [wrong("phase-months")] : []),
    ];
  });
}

/** By place, the file's own before the flags'; the same problem at the same place once. */
function inOrder(issues: readonly Issue[], file: string): Issue[] {
  const own = (issue: Issue) => (issue.file === file ? 0 : 1);
  const sorted = [...issues].sort((a, b) => own(a) - own(b) || a.line - b.line || a.column - b.column);
  return sorted.filter((issue, index) => {
    const last = sorted[index - 1];
    return !(
      last &&
      last.file === issue.file &&
      last.line === issue.line &&
      last.column === issue.column &&
      last.excerpt === issue.excerpt &&
      last.message === issue.message
    );
  });
}
