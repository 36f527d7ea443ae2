/** What is counted against what was worked out by hand. */

import { ScenarioError } from "../../src/core/issue.ts";
import type { Sum } from "../figures/sums.ts";
import { type Hire, taxes } from "./hire.ts";

/** What is counted is rounded once; a cent of it may go to another line, and none to another total. */
const CENT = 0.0101;
const ROUNDED = 0.00501;

/** Each amount of a sum that is not what was worked out: none where all are. */
export function deviations({ of, salary, start, more, months, due }: Sum): string[] {
  const given = { taxes: of, salary, start, more, months };
  if (due === "refused") return refused(given) ? [] : ["it is priced"];
  const counted = taxes(given);
  const total = Object.values(counted).reduce((all, amount) => all + amount, 0);
  const expected = typeof due === "number" ? { total: due } : due;
  return Object.entries(expected).flatMap(([name, amount]) => {
    const found = name === "total" ? total : (counted[name] ?? 0);
    return Math.abs(found - amount) <= (name === "total" ? ROUNDED : CENT)
      ? []
      : [`${name} is ${found.toFixed(2)}, by hand ${amount.toFixed(2)}`];
  });
}

function refused(given: Hire): boolean {
  try {
    taxes(given);
    return false;
  } catch (error) {
    if (error instanceof ScenarioError) return true;
    throw error;
  }
}
