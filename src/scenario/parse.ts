/** From the text of a file, and flags, to a scenario or to every issue in it. */

import { isCurrency } from "../core/currency.ts";
import { type Issue, nearest, ScenarioError } from "../core/issue.ts";
import type { IssueCode } from "../core/issue-values.ts";
import type { Engagement } from "../engagements/engagement.ts";
import { optionContradictions, type optionLines } from "../engagements/every-option.ts";
import { kinds } from "../engagements/kinds.ts";
import { jurisdictionOf } from "../figures/jurisdictions.ts";
import { type DeclaredCase, type DeclaredCases, declaredCases } from "./cases.ts";
import { rateProblems } from "./exchange-rates.ts";
import { idProblem } from "./id.ts";
import { asSource, type ScenarioInput } from "./input.ts";
import { type Layers, layered, type Path } from "./layers.ts";
import { meantKind } from "./meant.ts";
import type { ParsedFile, ParsedOption } from "./parsed.ts";
import { isMap } from "./plain.ts";
import { resolve } from "./resolve.ts";
import type { CaseScenario, Scenario } from "./scenario.ts";
import { readExpectations } from "./schema/expectations.ts";
import { fileSchema, optionSchema } from "./schema/file.ts";
import { schemaIssues } from "./schema/issues.ts";
import { found } from "./schema/values.ts";
import { where } from "./words.ts";
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
  const file = options.file ?? "scenario.yaml";
  const { source, issues: unreadable } = readSource(asSource(input), file);
  const bomb = unreadable.some((issue) => issue.code === "too-many-aliases");
  if (source === undefined || bomb) throw new ScenarioError(unreadable);
  const declared = declaredCases((source.plain() as Record<string, unknown>).cases);
  const chosen = options.case === undefined ? null : caseNamed(options.case, declared.cases);
  const scenario = readScenario(source, unreadable, file, options.set ?? [], chosen, declared);
  if (chosen !== null) return { ...scenario, case: { id: chosen.id, title: chosen.title } };
  const cases = declared.cases.map((one): CaseScenario => {
    const own = readScenario(source, unreadable, file, options.set ?? [], one, declared);
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
  const near = nearest(id, known);
  const hint =
    near !== undefined
      ? `did you mean \`${near}\`?`
      : known.length > 0
        ? `the file has ${known.join(", ")}`
        : "the file has none: write cases: { growth: { set: { need.hoursPerMonth: 80 } } }";
  const where = { path: "", file: "--case", line: 1, column: 1, length: Math.max(1, id.length), excerpt: id };
  throw new ScenarioError([{ code: "unknown-case", ...where, message: `no case is called \`${id}\``, hint }]);
}

/** The changes of a case as data; a range in a map is its text. */
function written({ set }: DeclaredCase): CaseScenario["set"] {
  const value = (of: unknown) => (typeof of === "number" || typeof of === "string" ? of : JSON.stringify(of));
  return Object.fromEntries(Object.entries(set).map(([address, of]) => [address, value(of)]));
}

/** The file with the changes of one case and of the flags. @throws ScenarioError */
function readScenario(
  source: Source,
  unreadable: readonly Issue[],
  file: string,
  set: readonly string[],
  chosen: DeclaredCase | null,
  declared: DeclaredCases,
): Scenario {
  const layers = layered(source, set, chosen);
  const issues: Issue[] = [
    ...layers.issues,
    ...declared.problems.map(({ path, ...problem }) => layers.issue(path, problem, false)),
  ];
  const report = (path: Path, code: IssueCode, message: string, hint?: string, onKey = true) =>
    issues.push(layers.issue(path, { code, message, ...(hint === undefined ? {} : { hint }) }, onKey));

  const raw = layers.plain;
  const { currency: code } = raw;
  const currency = typeof code === "string" && isCurrency(code) ? code : "money";
  const schema = fileSchema(raw, currency);
  const parsed = schema.safeParse(raw);
  if (!parsed.success) issues.push(...schemaIssues(parsed.error.issues, schema, [], layers));

  for (const path of unclearPhases(raw.need)) {
    const hint = "write { months: 6, value: 40 }, its hours once";
    report(path, "missing-key", `the hours of ${where(path)} are not clear`, hint);
  }
  for (const path of unboundedPhases(raw.need)) {
    report(
      path,
      "missing-key",
      `\`months\` is missing in ${where(path)}`,
      "only the last phase may leave out its length",
    );
  }

  const rawOptions = isMap(raw.options) ? raw.options : {};
  const optionIds = Object.keys(rawOptions);
  if (isMap(raw.options) && optionIds.length === 0) {
    report(
      ["options"],
      "no-options",
      "a scenario needs at least one option",
      "write options: { retainer: { kind: retainer, monthlyFee: 8000 } }",
    );
  }
  const reserved = Object.keys(schema.def.shape);
  for (const id of optionIds.filter((id) => reserved.includes(id))) {
    const message = `\`${id}\` is a key of the file and cannot be an option's id`;
    report(["options", id], "reserved-id", message, "choose another id");
  }
  const rates = Object.keys(isMap(raw.exchangeRates) ? raw.exchangeRates : {});
  const parsedOptions = parseOptions(rawOptions, ["options"], {
    currency,
    rates,
    need: isMap(raw.need),
    layers,
    issues,
  });
  if (typeof raw.baseline === "string" && !optionIds.includes(raw.baseline)) {
    const near = nearest(raw.baseline, optionIds);
    const hint = near ? `did you mean \`${near}\`?` : `one of ${optionIds.join(", ")}`;
    report(["baseline"], "unknown-option", `no option is called \`${raw.baseline}\``, hint, false);
  }
  for (const { path, ...problem } of rateProblems(raw)) {
    issues.push(layers.issue(path, problem, true));
  }
  const ids = declared.cases.map(({ id }) => id);
  const expectations = readExpectations(layers, currency, ids, issues);
  // A line that could not be read as it stands is not judged a second time.
  const unread = new Set(unreadable.map(({ line }) => line));
  const referring = new Set(layers.issues.filter(({ code }) => code.includes("input")).map(spot));
  const judged = issues.filter(
    (issue) =>
      (issue.file !== file || !unread.has(issue.line)) &&
      (layers.issues.includes(issue) || !referring.has(spot(issue))),
  );
  const all = inOrder([...unreadable, ...judged], file);
  if (all.length > 0 || !parsed.success) throw new ScenarioError(all.length > 0 ? all : issues);
  return {
    ...resolve(parsed.data as unknown as ParsedFile, parsedOptions, layers, file),
    case: null,
    cases: [],
    expectations,
    plain: layers.referring,
  };
}

const spot = ({ file, line, column }: Issue): string => `${file}:${line}:${column}`;

/** Every phase of the need without its hours, or with both ways to say them. */
function unclearPhases(need: unknown): Path[] {
  const phases = isMap(need) ? need.hoursPerMonth : undefined;
  if (!Array.isArray(phases)) return [];
  const unclear = (phase: unknown) => isMap(phase) && "value" in phase === "hoursPerMonth" in phase;
  return phases.flatMap((phase, index) => (unclear(phase) ? [["need", "hoursPerMonth", String(index)]] : []));
}

/** Every phase of the need but the last that does not say how long it lasts, so that no later one could begin. */
function unboundedPhases(need: unknown): Path[] {
  const phases = isMap(need) ? need.hoursPerMonth : undefined;
  if (!Array.isArray(phases)) return [];
  const endless = (phase: unknown, index: number) =>
    isMap(phase) && phase.months === undefined && index < phases.length - 1;
  return phases.flatMap((phase, index) => (endless(phase, index) ? [["need", "hoursPerMonth", String(index)]] : []));
}

/** What the options of a file, or the parts of an option, stand in. */
interface Surroundings {
  /** What their money is in, unless they say otherwise. */
  readonly currency: string;
  /** The currencies that have a rate. */
  readonly rates: readonly string[];
  /** Whether the file states a need. */
  readonly need: boolean;
  readonly layers: Layers;
  readonly issues: Issue[];
}

/** The options of a map by id, those that could be read; everything else is in the issues. */
function parseOptions(
  raw: Readonly<Record<string, unknown>>,
  path: Path,
  around: Surroundings,
): Map<string, ParsedOption> {
  const options = new Map<string, ParsedOption>();
  for (const [id, value] of Object.entries(raw)) {
    const at = [...path, id];
    const misnamed = idProblem(id);
    if (misnamed !== undefined) around.issues.push(around.layers.issue(at, misnamed, true));
    const option = parseOption(value, at, around);
    if (option) options.set(id, option);
  }
  return options;
}

function parseOption(raw: unknown, path: Path, around: Surroundings): ParsedOption | undefined {
  const { layers, issues, need } = around;
  const report = (at: Path, code: IssueCode, message: string, hint: string, onKey = true) =>
    issues.push(layers.issue(at, { code, message, hint }, onKey));
  if (!isMap(raw)) {
    report(
      path,
      "wrong-type",
      `a map was expected, found ${found(raw)}`,
      "write kind: and its numbers, indented below the id",
    );
    return undefined;
  }
  const name = raw.kind;
  const names = Object.keys(kinds);
  const kind: Engagement | undefined = typeof name === "string" && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) {
    const list = `one of ${names.join(", ")}`;
    const near = typeof name === "string" ? nearest(name, names) : undefined;
    if (name === undefined)
      report(path, "missing-key", `\`kind\` is missing in ${where(path)}`, `write kind: and ${list}`);
    else {
      const is = typeof name === "string" ? `\`${name}\`` : found(name);
      const meant = typeof name === "string" ? meantKind(name) : undefined;
      report(
        [...path, "kind"],
        "unknown-kind",
        `a kind of engagement was expected, found ${is}`,
        meant ? `write ${meant}` : near ? `did you mean \`${near}\`? (${list})` : list,
        false,
      );
    }
    return undefined;
  }
  const own = raw.currency;
  const currency = typeof own === "string" && isCurrency(own) ? own : around.currency;
  const schema = optionSchema(kind, raw, currency);
  const parsed = schema.safeParse(raw);
  const before = issues.length;
  if (!parsed.success) issues.push(...schemaIssues(parsed.error.issues, schema, path, layers));
  const file = layers.plain.currency;
  if (typeof file === "string" && own === currency && own !== file && !around.rates.includes(own)) {
    report(
      [...path, "currency"],
      "no-exchange-rate",
      `there is no exchange rate from ${own} to ${file}`,
      `write exchangeRates: { ${own}: 1.08 } at the top of the file, with what one ${own} is worth in ${file}`,
      false,
    );
  }
  const parts = Object.entries(kind.fields).flatMap(([field, { type, example }]) => {
    const map = raw[field];
    if (type !== "parts" || !isMap(map)) return [];
    const inside = [...path, field];
    if (Object.keys(map).length === 0) {
      report(inside, "no-parts", `${where(path)} needs at least one part`, `write ${field}: ${example}`);
    }
    const options = parseOptions(map, inside, { ...around, currency });
    return [...options].map(([id, option]) => ({ field, id, option }));
  });

  const costs = isMap(raw.costs) ? raw.costs : {};
  for (const id of Object.keys(costs)) {
    const at = [...path, "costs", id];
    const misnamed = idProblem(id);
    if (misnamed !== undefined) issues.push(layers.issue(at, misnamed, true));
    if (Object.hasOwn(kind.lines, id) || ownLine(id, raw)) {
      report(
        at,
        "line-twice",
        `\`${id}\` is a line of the kind \`${String(name)}\` already`,
        "choose another id for this cost",
      );
    }
  }
  const taxes = raw.employerTaxes;
  const place = jurisdictionOf(String(isMap(taxes) ? taxes.jurisdiction : taxes));
  for (const id of Object.keys(isMap(raw.contributions) ? raw.contributions : {})) {
    const at = [...path, "contributions", id];
    const misnamed = idProblem(id);
    if (misnamed !== undefined) issues.push(layers.issue(at, misnamed, true));
    if (place?.components.some((component) => component.id === id)) {
      const message = `\`employerTaxes.${id}\` is a line of the jurisdiction already`;
      report(at, "line-twice", message, `choose another id, or write the rate below employerTaxes: ${id}: 2%`);
    }
  }
  if (!parsed.success) return undefined;
  const option = { ...parsed.data, ...(parts.length > 0 ? { parts } : {}) } as unknown as ParsedOption;
  for (const [id, cost] of Object.entries(option.costs ?? {})) {
    if (cost.every === "once" && cost.months !== undefined) {
      report(
        [...path, "costs", id, "months"],
        "once-has-no-length",
        "a cost that is paid once has no length",
        "leave out months, or write every: month",
      );
    }
  }
  if (option.rampUp) {
    const { months, startingAt, amount } = option.rampUp;
    const at = [...path, "rampUp"];
    if (amount !== undefined && (months !== undefined || startingAt !== undefined)) {
      report(
        at,
        "ramp-up-twice",
        "ramp-up is given as a length and as an amount",
        "keep { months, startingAt } or { amount }",
      );
    } else if (amount === undefined && months === undefined) {
      report(at, "missing-key", "ramp-up needs months or an amount", "write rampUp: { months: 6, startingAt: 25% }");
    }
  }
  for (const { at, ...problem } of optionContradictions(kind, (field) => option[field] !== undefined, need)) {
    issues.push(layers.issue(at ? [...path, at] : path, problem, true));
  }
  return issues.length > before ? undefined : option;
}

/** Whether an option has a line of this id beside those of its kind. */
function ownLine(id: string, raw: Readonly<Record<string, unknown>>): boolean {
  const needs: Readonly<Record<keyof typeof optionLines, boolean>> = {
    rampUp: true,
    equity: raw.annualEquity !== undefined,
    discount: isMap(raw.billing) && raw.billing.discount !== undefined,
    vat: raw.irrecoverableVat !== undefined,
  };
  return Object.hasOwn(needs, id) && needs[id as keyof typeof optionLines];
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
      last.message === issue.message
    );
  });
}
