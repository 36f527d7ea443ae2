/** One hire under the employer taxes of a place, and what each of its contributions costs. */
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import type { Issue } from "../../src/core/issue.ts";
import { jurisdictionOf } from "../../src/figures/jurisdictions.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { issuesRaised } from "./scenario.ts";

export interface Hire {
  /** As `employerTaxes` is written. */
  readonly taxes: string;
  /** As `annualSalary` is written. */
  readonly salary?: number | string;
  readonly start?: string;
  readonly months?: number;
  /** That of the place where it is left out. */
  readonly currency?: string;
  /** Lines of the option, indented by four. */
  readonly more?: string;
  readonly set?: readonly string[];
}

export const hire = ({
  taxes,
  salary = 150_000,
  start = "2026-01",
  months = 12,
  currency = jurisdictionOf(/^[a-z-]+$|(?<=jurisdiction: )[a-z-]+/.exec(taxes)?.[0] ?? "")?.currency ?? "USD",
  more = "",
  set = [],
}: Hire) =>
  parseScenario(
    `version: 1
currency: ${currency}
start: ${start}
horizonMonths: ${months}
options:
  hire:
    kind: fullTime
    annualSalary: ${salary}
    employerTaxes: ${taxes}
${more}`,
    { file: "scenario.yaml", set },
  );

/** What is wrong with it. */
export const issues = (given: Hire): readonly Issue[] => issuesRaised(() => hire(given));

const PREFIX = "employerTaxes.";

/** The amount of each component. */
export function taxes(given: Hire): Record<string, number> {
  const [option] = compare(hire(given)).options;
  const own = (option?.lines ?? []).filter(({ id }) => id.startsWith(PREFIX));
  return Object.fromEntries(own.map(({ id, amount }) => [id.slice(PREFIX.length), amount]));
}

/** What one component costs in each month. */
export const months = (given: Hire, component: string) =>
  (schedule(hire(given)).options[0]?.months ?? []).map(({ lines }) => lines[`${PREFIX}${component}`] ?? 0);
