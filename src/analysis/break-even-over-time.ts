/** Break-even over time: running costs, month by month. */
import { stretches } from "../pricing/crossing.ts";
import { exitCosts } from "../pricing/exit.ts";
import type { Priced, PricedOption } from "../pricing/priced.ts";
import type { VerdictBasis } from "../pricing/winner.ts";
import type { BreakEvenPair, Curve, Together } from "./break-even-along.ts";
import { answerOf, crossingsOf, marked } from "./break-even-along.ts";

/** What an option has cost by the end of each month, in whole minor units. */
export interface Running {
  readonly option: PricedOption;
  readonly minor: readonly number[];
}

/** What every option has cost by the end of each month; with `exit`, of leaving then as well. */
export function runningCosts({ model, options }: Priced, by: VerdictBasis, exit: boolean): Running[] {
  return options.map((option) => {
    const leaving = exit ? exitCosts(model, option.model) : [];
    let running = 0;
    const minor = option.likely.cash.map((cash, month) => {
      running += by === "cash" ? cash : cash + (option.likely.imputed[month] ?? 0);
      return running + (leaving[month] ?? 0);
    });
    return { option, minor };
  });
}

/** The crossings of what two options have cost by the end of each month. */
export function pairOverTime({ model, money }: Priced, pair: readonly [Running, Running]): BreakEvenPair {
  const [a, b] = pair;
  const months = Float64Array.from({ length: model.horizon }, (_, index) => index + 1);
  const found = stretches(
    (points) => ({ cost: pair.map(({ minor }) => Array.from(points, (month) => minor[month - 1] as number)) }),
    months,
    { whole: true },
  );
  const ids = [a.option.model.id, b.option.model.id] as const;
  const fallsShort = pair.filter(({ option }) => option.shortfalls.length > 0).map(({ option }) => option.model.id);
  const crossings = crossingsOf(
    found,
    (x) => x,
    (index) => (index === null ? null : (ids[index] ?? null)),
  ).map((crossing) => marked(crossing, fallsShort));
  const { answer, only } = answerOf(found, crossings.length);
  const end = (month: number) => ({ a: money(a.minor[month - 1] ?? 0), b: money(b.minor[month - 1] ?? 0) });
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

/** What every option has cost by the end of each month, as lines. */
export function curveOverTime({ model, money }: Priced, running: readonly Running[]): Curve {
  return {
    along: "month",
    unit: "months",
    at: Array.from({ length: model.horizon }, (_, index) => index + 1),
    costs: Object.fromEntries(running.map(({ option, minor }) => [option.model.id, minor.map(money)])),
  };
}
