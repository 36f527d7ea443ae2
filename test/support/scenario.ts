import { type ComparedOption, type CompareFinding, compare } from "../../src/analysis/compare.ts";
import { type ScheduledOption, schedule } from "../../src/analysis/schedule.ts";
import { type Issue, ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

/** A scenario around options: lines of YAML, the options indented by two. `head` overrides the default keys. */
export function scenarioText(options: string, head: Readonly<Record<string, string | number>> = {}): string {
  const keys = { version: 1, currency: "USD", start: "2027-01", horizonMonths: 12, ...head };
  return `${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n")}\noptions:\n${options}\n`;
}

interface Setting {
  readonly head?: Readonly<Record<string, string | number>>;
  readonly set?: readonly string[];
}

export function comparison(options: string, { head, set = [] }: Setting = {}): CompareFinding {
  return compare(parseScenario(scenarioText(options, head), { set }));
}

/** The only option, or the one with this id. */
export function optionOf(finding: CompareFinding, id?: string): ComparedOption {
  const option = id === undefined ? finding.options[0] : finding.options.find((one) => one.id === id);
  if (option === undefined) throw new Error(`no option ${id}`);
  return option;
}

/** Line amounts by id. */
export function amounts(option: ComparedOption): Record<string, number> {
  return Object.fromEntries(option.lines.map(({ id, amount }) => [id, amount]));
}

/** Codes of the notices, each with its address. */
export function noticed(finding: Pick<CompareFinding, "notices">): string[] {
  return finding.notices.map(({ code, address }) => (address === undefined ? code : `${address} ${code}`));
}

/** A line month by month; of the only option, or the one with this id. */
export function monthsOf(options: string, line: string, { head, set = [] }: Setting = {}): number[] {
  const [option] = schedule(parseScenario(scenarioText(options, head), { set })).options as [ScheduledOption];
  return option.months.map(({ lines }) => lines[line] as number);
}

/** The issues that stop something; none where it goes through. */
export function issuesRaised(act: () => unknown): readonly Issue[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues;
    throw error;
  }
}

/** What is wrong with a scenario: `line:column code message > hint`. */
export function issuesIn(options: string, { head, set = [] }: Setting = {}): string[] {
  return issuesRaised(() => parseScenario(scenarioText(options, head), { set })).map(
    ({ file, line, column, code, message, hint }) =>
      `${file === "scenario.yaml" ? "" : `${file} `}${line}:${column} ${code}: ${message} > ${hint}`,
  );
}
