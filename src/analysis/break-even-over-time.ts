/** Break-even over time: running costs, month by month. */
import { stretches } from "../pricing/crossing.ts";
import { exitCosts } from "../pricing/exit.ts";
import type { Priced, PricedOption } from "../pricing/priced.ts";
import type { VerdictBasis } from "../pricing/winner.ts";
import type { BreakEvenPair, Curve, Together } from "./break-even-along.ts";
import { answerOf, crossingsOf, marked } from "./break-even-along.ts";

/** The crossings of what two options have cost by the end of each month; with `exit`, of leaving then as well. */
export function pairOverTime(
  pricing: Priced,
  a: PricedOption,
  b: PricedOption,
  by: VerdictBasis,
  exit: boolean,
): BreakEvenPair {
  const { model, money } = pricing;
  const costs = [a, b].map((option) => runningMinor(pricing, option, by, exit)) as [number[], number[]];
  const months = Float64Array.from({ length: model.horizon }, (_, index) => index + 1);
  const found = stretches(
    (points) => ({ cost: costs.map((own) => Array.from(points, (month) => own[month - 1] as number)) }),
    months,
    { whole: true },
  );
  const ids = [a.model.id, b.model.id] as const;
  const fallsShort = [a, b].filter(({ shortfalls }) => shortfalls.length > 0).map(({ model: { id } }) => id);
  const crossings = crossingsOf(
    found,
    (x) => x,
    (index) => (index === null ? null : (ids[index] ?? null)),
  ).map((crossing) => marked(crossing, fallsShort));
  const { answer, only } = answerOf(found, crossings.length);
  const end = (month: number) => ({ a: money(costs[0][month - 1] ?? 0), b: money(costs[1][month - 1] ?? 0) });
  return {
    a: ids[0],
    b: ids[1],
    along: "month",
    varies: [],
    unit: "months",
    from: 1,
    to: model.horizon,
    ends: "horizon",
    answer,
    crossings,
    together: [] satisfies Together[],
    cheaper: only === null ? null : (ids[only] ?? null),
    atFrom: end(1),
    atTo: end(model.horizon),
  };
}

/** What every option has cost by the end of each month. */
export function curveOverTime(pricing: Priced, by: VerdictBasis, exit: boolean): Curve {
  const { model, options, money } = pricing;
  return {
    along: "month",
    unit: "months",
    at: Array.from({ length: model.horizon }, (_, index) => index + 1),
    costs: Object.fromEntries(
      options.map((option) => [option.model.id, runningMinor(pricing, option, by, exit).map(money)]),
    ),
  };
}

/** Whole minor units spent by the end of each month. */
function runningMinor(pricing: Priced, option: PricedOption, by: VerdictBasis, exit: boolean): number[] {
  const { likely } = option;
  const leaving = exit ? exitCosts(pricing.model, option.model) : [];
  let running = 0;
  return likely.cash.map((cash, month) => {
    running += by === "cash" ? cash : cash + (likely.imputed[month] ?? 0);
    return running + (leaving[month] ?? 0);
  });
}
