/** What expectations ask beyond the comparison: break-even points and the chance of being cheapest. */
import { nearest, ScenarioError } from "../core/issue.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { breakEven } from "./break-even.ts";
import { type SimulateFinding, simulate } from "./simulate.ts";

/** The numbers that answer, or which key of the expectation is wrong and why. */
export type Asked =
  | { readonly ok: true; readonly values: readonly number[]; readonly unit?: string }
  | { readonly ok: false; readonly key: string; readonly message: string; readonly hint?: string };

export interface Inquiries {
  /** The values of `vary` at which the two options cost the same; none where they never do. */
  breakEven(pair: readonly [string, string], vary: string): Asked;
  /** The share of draws in which an option is cheapest, at the draws and seed that `simulate` takes by itself. */
  probabilityCheapest(option: string): Asked;
}

/** The inquiries of a scenario; nothing is worked out before it is asked. */
export function inquiries(scenario: Scenario): Inquiries {
  let simulated: SimulateFinding | undefined;
  const ids = scenario.options.map(({ id }) => id);
  return {
    breakEven: (pair, vary) =>
      unknownOption(pair, ids, "breakEven") ??
      answered("vary", () => {
        const options = scenario.options.filter(({ id }) => pair.includes(id));
        const { pairs } = breakEven({ ...scenario, baseline: null, options }, { vary });
        const along = pairs.find((one) => one.along === vary);
        return { ok: true, values: along?.crossings.map(({ at }) => at) ?? [], unit: along?.unit ?? "" };
      }),
    probabilityCheapest: (id) =>
      unknownOption([id], ids, "probabilityCheapest") ??
      answered("probabilityCheapest", () => {
        simulated ??= simulate(scenario);
        const option = simulated.options.find((one) => one.id === id);
        return { ok: true, values: option === undefined ? [] : [option.probabilityCheapest] };
      }),
  };
}

function unknownOption(asked: readonly string[], ids: readonly string[], key: string): Asked | undefined {
  const unknown = asked.find((id) => !ids.includes(id));
  if (unknown === undefined) return undefined;
  const near = nearest(unknown, ids);
  const hint = near === undefined ? `one of ${ids.join(", ")}` : `did you mean \`${near}\`?`;
  return { ok: false, key, message: `no option is called \`${unknown}\``, hint };
}

/** What cannot be asked of this scenario is the expectation's mistake. */
function answered(key: string, ask: () => Asked): Asked {
  try {
    return ask();
  } catch (error) {
    const issue = error instanceof ScenarioError ? error.issues[0] : undefined;
    if (issue === undefined) throw error;
    return { ok: false, key, message: issue.message, ...(issue.hint === undefined ? {} : { hint: issue.hint }) };
  }
}
