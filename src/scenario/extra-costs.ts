/** The extra `costs` of an option, and what a share of a base comes to. */
import { type Flow, scaled, sum } from "../core/flow.ts";
import { add, constant, type Formula, min, multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { roundTo } from "../core/money.ts";
import type { Notice } from "../core/notice.ts";
import type { Growth, Spells, Timing } from "../core/timing.ts";
import type { Bases, Money, Terms } from "../engagements/engagement.ts";
import type { Base } from "../engagements/field.ts";
import { monthly, oneYear } from "../engagements/items.ts";
import { common, confined, feesOf, oneYearOfFees } from "./option-lines.ts";
import { assumptionAt, type CostScenario, type Given, howOf, type Scenario } from "./scenario.ts";
import { stretches } from "./varying.ts";

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

/** The option that a cost is of. */
interface Around extends Pick<Terms, "spells" | "increase"> {
  readonly bases: Bases;
  /** What of its lines is agreed before any extra cost. */
  readonly items: readonly Item[];
}

/** An extra cost: during its own stretch of the option, at the option's prices, at its expected value. */
export function costItem(
  cost: CostScenario,
  { at, scenario, notices }: Compiling,
  option: Around,
): Item & { readonly ofParts: boolean } {
  const chance = assumptionAt(scenario, `${cost.address}.probability`)?.quantity.value;
  if (chance !== undefined) {
    const percent = roundTo(chance * 100, 4);
    notices.push({ code: "probability-expected", address: cost.address, values: { percent } });
  }
  const number = (name: string) => at(`${cost.address}.${name}`);
  const { from: start, begins = start, until: end } = option.spells;
  const counted = cost.counts === "fromSearch" ? begins : start;
  const from = cost.given.has("afterMonths") ? add(counted, number("afterMonths")) : counted;
  const ends = cost.given.has("months") ? add(from, number("months")) : null;
  const until = ends && end ? min(ends, end) : (ends ?? end);
  const spells: Spells = cost.counts === "atEnd" ? option.spells : { from, until, tenure: null, search: null };
  const given = howOf(cost.given.get("amount"));
  const ofFees = given?.as === "share" && given.of === "fees";
  const flow = ofFees ? shareOfFees(cost, at, option, spells) : costFlow(cost, number("amount"), option, spells);
  return {
    id: cost.id,
    label: { text: cost.title ?? cost.id, key: null },
    category: "costs",
    basis: cost.imputed ? "imputed" : "cash",
    flow: cost.given.has("probability") ? scaled(number("probability"), flow) : flow,
    ofParts: ofFees,
  };
}

/** A share of the fees, or each share of those of its phase, as they are delivered. */
function shareOfFees(cost: CostScenario, at: Compiling["at"], option: Around, spells: Spells): Flow {
  const amount = `${cost.address}.amount`;
  const given = cost.given.get("amount");
  if (given?.as !== "phases") return scaled(at(amount), feesDue(cost, option, spells));
  const since = (months: number) => add(option.spells.from, constant(months, "months"));
  return sum(
    ...stretches(given, amount, at).map(({ from, to, number }) => {
      const until = Number.isFinite(to) ? since(to) : null;
      const own = common(spells, { from: since(Math.max(0, from)), until, tenure: null, search: null });
      return scaled(number, sum(...feesOf(option.items).map((flow) => confined(flow, own))));
    }),
  );
}

/**
 * The fees that a cost is a share of: a year of them, for a cost that is paid once; else every line of them, when it is
 * paid, or in a stretch of its own as it is delivered.
 */
function feesDue(cost: CostScenario, { items }: Around, spells: Spells): Flow {
  if (cost.every === "once") return oneYearOfFees(items, spells, momentOf(cost));
  const fees = feesOf(items);
  const whole = !cost.given.has("afterMonths") && !cost.given.has("months");
  return sum(...(whole ? fees : fees.map((flow) => confined(flow, spells))));
}

/** When a cost is paid that is paid once. */
const momentOf = ({ counts }: CostScenario) => (counts === "atEnd" ? "end" : "start");

function costFlow(cost: CostScenario, amount: Formula, { bases, increase }: Around, spells: Spells): Flow {
  const once = (growth: Growth | null): Timing => ({ when: momentOf(cost), spells, growth });
  const during = (growth: Growth | null): Timing => ({ when: "during", spells, growth });
  const money = shareOf(amount, howOf(cost.given.get("amount")), bases, increase, cost.every);
  return cost.every === "once" ? oneYear(money, once) : monthly(money, during);
}
