/** The extra `costs` of an option, and what a share of a base comes to. */
import { type Flow, scaled } from "../core/flow.ts";
import { add, type Formula, min, multiply } from "../core/formula.ts";
import { formulaRange } from "../core/formula-range.ts";
import type { Item } from "../core/item.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import type { Growth, Spells, Timing, Window } from "../core/timing.ts";
import type { Bases, Money } from "../engagements/engagement.ts";
import type { Base } from "../engagements/field.ts";
import { monthly, oneYear } from "../engagements/items.ts";
import { assumptionAt, type CostScenario, type Given, type Scenario } from "./scenario.ts";

interface Compiling {
  readonly scenario: Scenario;
  readonly at: (address: string) => Formula;
  readonly notices: Notice[];
}

/** A share of each part of its base, or an amount that rises with the option's own yearly increase unless it is paid once. */
export function shareOf(
  value: Formula,
  given: Given | undefined,
  bases: Bases,
  increase: Growth | null,
  per: Money[number]["per"],
): Money {
  if (given?.as !== "share") return [{ amount: value, per, growth: per === "once" ? null : increase }];
  const base = bases[given.of as Base];
  if (base === undefined) throw new TypeError(`no base ${given.of}`);
  // As people say it: 20% of a salary, and fees x 20%.
  const share = (of: Formula) => (of.op === "named" ? multiply(of, value) : multiply(value, of));
  return base.map((part) => ({ ...part, amount: share(part.amount) }));
}

/** An extra cost: during its own stretch of the option, at the option's prices, at its expected value. */
export function costItem(
  cost: CostScenario,
  { at, scenario, notices }: Compiling,
  bases: Bases,
  option: Spells,
  increase: Growth | null,
): Item {
  const chance = assumptionAt(scenario, `${cost.address}.probability`)?.quantity.value;
  if (chance !== undefined) {
    const percent = roundTo(chance * 100, 4);
    notices.push({ code: "probability-expected", address: cost.address, values: { percent } });
  }
  const number = (name: string) => at(`${cost.address}.${name}`);
  const from = cost.given.has("afterMonths") ? add(option.from, number("afterMonths")) : option.from;
  const ends = cost.given.has("months") ? add(from, number("months")) : null;
  const until = ends && option.until ? min(ends, option.until) : (ends ?? option.until);
  const spells: Spells = { from, until, tenure: null, search: null };
  // The phase of a need is structure, so it is that of the likely moment.
  const due = formulaRange(from, (address) => {
    const quantity = scenario.assumptions.get(address)?.quantity;
    return quantity && { value: quantity.value };
  }).least;
  const flow = costFlow(cost, number("amount"), bases, spells, increase, due);
  return {
    id: cost.id,
    label: { text: cost.title ?? cost.id, key: null },
    category: "costs",
    basis: cost.imputed ? "imputed" : "cash",
    flow: cost.given.has("probability") ? scaled(number("probability"), flow) : flow,
  };
}

function costFlow(
  cost: CostScenario,
  amount: Formula,
  bases: Bases,
  spells: Spells,
  increase: Growth | null,
  due: number,
): Flow {
  const once = (growth: Growth | null): Timing => ({ when: "start", spells, growth });
  const during = (growth: Growth | null, window: Window | null = null): Timing => ({
    when: "during",
    spells,
    growth,
    window,
  });
  const money = shareOf(amount, cost.given.get("amount"), bases, increase, cost.every);
  return cost.every === "once" ? oneYear(money, once, due) : monthly(money, during);
}
