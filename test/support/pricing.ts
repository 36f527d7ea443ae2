/** Small scenarios as a test writes them, and what they cost as a test reads it. */
import { type ComparedOption, compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

export interface Around {
  readonly horizon?: number;
  readonly start?: string;
  readonly currency?: string;
  /** More lines of the file itself. */
  readonly file?: string;
  readonly set?: readonly string[];
}

/** A scenario of these options, each `id: { kind: ..., ... }`, over 12 months from January 2027, in USD. */
export function scenarioOf(options: Readonly<Record<string, string>>, around: Around = {}): Scenario {
  const { horizon = 12, start = "2027-01", currency = "USD", file = "", set = [] } = around;
  const all = Object.entries(options).map(([id, option]) => `  ${id}: ${option}`);
  const head = [`version: 1`, `currency: ${currency}`, `start: ${start}`, `horizonMonths: ${horizon}`, file];
  return parseScenario([...head, "options:", ...all].join("\n"), { set });
}

/** The only option, compared. */
export function priced(option: string, around: Around = {}): ComparedOption {
  return compare(scenarioOf({ it: option }, around)).options[0] as ComparedOption;
}

/** The amount of each line of the only option. */
export function lines(option: string, around: Around = {}): Record<string, number> {
  return Object.fromEntries(priced(option, around).lines.map(({ id, amount }) => [id, amount]));
}

/** The months of one line of the only option. */
export function months(line: string, option: string, around: Around = {}): number[] {
  const [only] = schedule(scenarioOf({ it: option }, around)).options;
  return (only?.months ?? []).map((month) => month.lines[line] as number);
}

/** The notices on the only option, as `code` or `code address`, and their values. */
export function notices(
  option: string,
  around: Around = {},
): Record<string, Readonly<Record<string, string | number>>> {
  return Object.fromEntries(
    compare(scenarioOf({ it: option }, around)).notices.map(({ code, values }) => [code, values]),
  );
}

/** `value` n times. */
export const times = (n: number, value: number): number[] => new Array<number>(n).fill(value);
