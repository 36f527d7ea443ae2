/** What expectations ask beyond the comparison: break-even points, chances, and single months. */
import { defined } from "../core/defined.ts";
import { nearest, ScenarioError } from "../core/issue.ts";
import { type Problem, problem, problemOf } from "../language/issues.ts";
import type { Probability } from "../scenario/expectation.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { breakEven } from "./break-even.ts";
import { type ScheduledMonth, type ScheduleFinding, schedule } from "./schedule.ts";
import { type SimulateFinding, simulate } from "./simulate.ts";

/** The numbers that answer, or which key of the expectation is wrong and why. */
export type Asked =
  | {
      readonly ok: true;
      readonly values: readonly number[];
      readonly unit?: string;
      /** Why there is no value: no break-even, or both cost the same throughout. */
      readonly without?: "never" | "equal";
    }
  | { readonly ok: false; readonly key: string; readonly problem: Problem };

export interface Inquiries {
  /** The values of `vary` at which the two options cost the same, or the months; none where they never do. */
  breakEven(pair: readonly [string, string], vary: string | null): Asked;
  /** A share of draws, at the draws and seed that `simulate` takes by itself. */
  probability(of: Probability, option: string): Asked;
  /** The months of an option, as `schedule` has them. */
  months(option: string): readonly ScheduledMonth[];
}

/** The inquiries of a scenario; nothing is worked out before it is asked. */
export function inquiries(scenario: Scenario): Inquiries {
  let simulated: SimulateFinding | undefined;
  let scheduled: ScheduleFinding | undefined;
  const ids = scenario.options.map(({ id }) => id);
  return {
    breakEven: (pair, vary) =>
      unknownOption(pair, ids, "breakEven") ??
      answered("vary", () => {
        const { pairs } = breakEven(scenario, defined({ pair, vary: vary ?? undefined }));
        const along = pairs.find((one) => one.along === (vary ?? "month"));
        const unit = vary === null ? "" : (along?.unit ?? "");
        const without = along === undefined || along.answer === "crossings" ? {} : { without: along.answer };
        return { ok: true, values: along?.crossings.map(({ at }) => at) ?? [], unit, ...without };
      }),
    probability: (of, id) =>
      unknownOption([id], ids, of) ??
      answered(of, () => {
        simulated ??= simulate(scenario);
        const option = simulated.options.find((one) => one.id === id);
        return { ok: true, values: option === undefined ? [] : [option[of]] };
      }),
    months(id) {
      scheduled ??= schedule(scenario);
      return scheduled.options.find((one) => one.id === id)?.months ?? [];
    },
  };
}

function unknownOption(asked: readonly string[], ids: readonly string[], key: string): Asked | undefined {
  const unknown = asked.find((id) => !ids.includes(id));
  if (unknown === undefined) return undefined;
  const values = { option: unknown, near: nearest(unknown, ids) ?? null, known: ids };
  return { ok: false, key, problem: problem("unknown-option", values) };
}

/** What cannot be asked of this scenario is the expectation's mistake. */
function answered(key: string, ask: () => Asked): Asked {
  try {
    return ask();
  } catch (error) {
    const issue = error instanceof ScenarioError ? error.issues[0] : undefined;
    if (issue === undefined) throw error;
    return { ok: false, key, problem: problemOf(issue) };
  }
}
