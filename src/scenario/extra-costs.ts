/** The extra `costs` of an option, and what a share of a base comes to. */
import { type Flow, paid, scaled } from "../core/flow.ts";
import { add, type Formula, min, multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import type { Growth, Spells, Timing, Window } from "../core/timing.ts";
import type { Engaged, Yearly } from "../engagements/engagement.ts";
import { monthly, oneYear } from "../engagements/items.ts";
import type { CostScenario, Given, Scenario } from "./scenario.ts";

interface Compiling {
  readonly scenario: Scenario;
  readonly at: (address: string) => Formula;
  readonly notices: Notice[];
}

/** A share of each part of its base, or an amount that rises with the option's own yearly increase. */
export function shareOf(
  value: Formula,
  given: Given | undefined,
  bases: Partial<Record<string, Yearly>>,
  increase: Growth | null,
): Yearly {
  if (given?.as !== "share") return [{ amount: value, growth: increase }];
  const base = bases[given.of];
  if (base === undefined) throw new TypeError(`no base ${given.of}`);
  return base.map((part) => ({ ...part, amount: multiply(value, part.amount) }));
}

/** An extra cost: during its own stretch of the option, at the option's prices, at its expected value. */
export function costItem(
  cost: CostScenario,
  { at, scenario, notices }: Compiling,
  bases: Engaged["bases"],
  option: Spells,
  increase: Growth | null,
): Item {
  const chance = scenario.assumptions.get(`${cost.address}.probability`)?.quantity.value;
  if (chance !== undefined) {
    const percent = roundTo(chance * 100, 4);
    notices.push({ code: "probability-expected", address: cost.address, values: { percent } });
  }
  const number = (name: string) => at(`${cost.address}.${name}`);
  const from = cost.given.has("afterMonths") ? add(option.from, number("afterMonths")) : option.from;
  const ends = cost.given.has("months") ? add(from, number("months")) : null;
  const until = ends && option.until ? min(ends, option.until) : (ends ?? option.until);
  const spells: Spells = { from, until, tenure: null, search: null };
  const flow = costFlow(cost, number("amount"), bases, spells, increase);
  const label = cost.title ?? cost.id;
  return {
    id: cost.id,
    label: { en: label, nl: label },
    category: "costs",
    basis: cost.imputed ? "imputed" : "cash",
    flow: cost.given.has("probability") ? scaled(number("probability"), flow) : flow,
  };
}

function costFlow(
  cost: CostScenario,
  amount: Formula,
  bases: Engaged["bases"],
  spells: Spells,
  increase: Growth | null,
): Flow {
  const once = (growth: Growth | null): Timing => ({ when: "start", spells, growth });
  const during = (growth: Growth | null, window: Window | null = null): Timing => ({
    when: "during",
    spells,
    growth,
    window,
  });
  const given = cost.given.get("amount");
  if (given?.as === "share") {
    const shares = shareOf(amount, given, bases, increase);
    return cost.every === "once" ? oneYear(shares, once) : monthly(shares, during);
  }
  if (cost.every === "once") return paid(amount, once(null));
  return cost.every === "month" ? paid(amount, during(increase)) : monthly([{ amount, growth: increase }], during);
}
