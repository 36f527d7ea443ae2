/** Rules that a difference must not break: `winner`, `increase`, `increase>1000`, `increase>5%`. */
import type { Raised } from "../core/issue-values.ts";
import type { Tolerance } from "../scenario/expectation.ts";
import { type Result, refuse } from "../scenario/number/quantity.ts";
import { notA } from "../scenario/plain.ts";
import { FILE_CURRENCY, readTolerance } from "../scenario/schema/expectations.ts";
import { differenceOf } from "./held.ts";

/** What a rule is held against: the winner and the totals of the options. */
export interface Changes {
  readonly winner: { readonly before: string | null; readonly after: string | null; readonly changed: boolean };
  readonly options: readonly {
    readonly id: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly change: number;
    readonly percent: number | null;
  }[];
}

export interface FailRule {
  /** As it was written. */
  readonly text: string;
  /** null: the winner may not change; otherwise how much a total may rise. */
  readonly above: Tolerance | null;
}

/** A rule that is broken, and by what. */
export interface BrokenRule {
  readonly rule: string;
  /** null where the winner changed; then before and after are ids. */
  readonly option: string | null;
  readonly before: number | string | null;
  readonly after: number | string | null;
  readonly change: number | null;
  readonly percent: number | null;
}

/** The rules of a list divided by commas, or what is wrong with the first that is none. */
export function readRules(list: string): Result<readonly FailRule[]> {
  if (typeof list !== "string") return { ok: false, problems: [notA("text", list)] };
  const rules: FailRule[] = [];
  for (const part of list.split(",")) {
    const text = part.trim();
    if (text === "winner") rules.push({ text, above: null });
    else if (text === "increase") rules.push({ text, above: { amount: 0 } });
    else {
      const [, limit] = /^increase\s*>\s*(.*)$/.exec(text) ?? [];
      if (limit === undefined) return refuse("not-a-rule", { rule: text, like: null });
      const above = readTolerance(limit, "money", FILE_CURRENCY);
      if (!above.ok) return refuse("not-a-rule", { rule: text, like: above.problems[0] as Raised });
      rules.push({ text, above: above.value });
    }
  }
  return { ok: true, value: rules };
}

/**
 * What breaks the rules. An increase is of the total of any option that was there before; one that is new has risen from
 * nothing that could be exceeded. A percentage is of the total before.
 */
export function brokenRules(rules: readonly FailRule[], { winner, options }: Changes): BrokenRule[] {
  return rules.flatMap(({ text: rule, above }): BrokenRule[] => {
    if (above === null) {
      return winner.changed
        ? [{ rule, option: null, before: winner.before, after: winner.after, change: null, percent: null }]
        : [];
    }
    return options.flatMap(({ id, before, after, change, percent }) => {
      if (before === null || after === null || change <= 0) return [];
      const limit = "amount" in above ? above.amount : Math.abs(before) * above.ratio;
      return differenceOf(change, limit) > 0 ? [{ rule, option: id, before, after, change, percent }] : [];
    });
  });
}
