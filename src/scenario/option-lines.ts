/** The lines that an option of any kind can have beside those of its kind: equity, discount and VAT, and when bills are paid. */
import { type Flow, type FlowOf, less, paid, scaled, sum, withoutRollover } from "../core/flow.ts";
import {
  constant,
  divide,
  type Formula,
  MONTHS_PER_YEAR,
  max,
  min,
  multiply,
  ONE_YEAR,
  subtract,
} from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { EDGE, recurs, type Spells, type Timing } from "../core/timing.ts";
import type { Engagement, Terms } from "../engagements/engagement.ts";
import { BILLED_MONTHS, optionLines } from "../engagements/every-option.ts";
import { called } from "../engagements/names.ts";
import type { OptionScenario } from "./scenario.ts";

/** An item under one of the lines that options of any kind have. */
export function optionItem(id: keyof typeof optionLines, flow: Flow): Item {
  const { label, category, basis } = optionLines[id];
  return { id, label: { text: label, key: `optionLines.${id}` }, category, basis, flow };
}

/** The value of a grant, a twelfth a month, or nothing before the cliff. */
export function equityOf(
  annual: Formula,
  cliff: Formula | null,
  { spells, increase, during }: Pick<Terms, "spells" | "increase" | "during">,
): Item {
  const timing: Timing = cliff === null ? during(increase) : { when: "vested", spells, growth: increase, cliff };
  return optionItem("equity", paid(divide(annual, MONTHS_PER_YEAR), timing));
}

/** The items with those that are billed by the period at the months of their bills, and the discount for it as a line. */
export function billed(
  items: readonly Item[],
  kind: Engagement,
  { billing }: OptionScenario,
  discount: Formula | null,
): readonly Item[] {
  if (billing === null) return items;
  const every = BILLED_MONTHS[billing.every];
  const lines: Engagement["lines"] = kind.lines;
  const moved = items.map((item) =>
    lines[item.id]?.billed ? { ...item, flow: billedFlow(item.flow, every, billing.inAdvance) } : item,
  );
  if (discount === null) return moved;
  const bills = moved.filter((item) => lines[item.id]?.billed).map(({ flow }) => flow);
  return [...moved, optionItem("discount", less(scaled(discount, sum(...bills))))];
}

function billedFlow(flow: Flow, every: number, inAdvance: boolean): Flow {
  if (every === 1) return flow;
  switch (flow.flow) {
    case "sum":
      return sum(...flow.of.map((part) => billedFlow(part, every, inAdvance)));
    case "scaled":
      return scaled(flow.by, billedFlow(flow.of, every, inAdvance));
    case "paid": {
      const { when, ...common } = flow.timing;
      if (when !== "during" && when !== "spread") return flow;
      const bills = { ...common, when: "billed", every, inAdvance } as const;
      return paid(flow.amount, when === "spread" ? { ...bills, spread: true } : bills);
    }
    default:
      return flow;
  }
}

/** VAT that is not recovered, on every line of fees. */
export function vatOf(rate: Formula, items: readonly Item[]): Item | null {
  const fees = feesOf(items);
  return fees.length > 0 ? optionItem("vat", scaled(rate, sum(...fees))) : null;
}

/** The flows of every line of fees. */
export const feesOf = (items: readonly Item[]): Flow[] => items.filter(isFees).map(({ flow }) => flow);

const isFees = ({ category }: Item): boolean => category === "fees";

/** A year of the fees that recur, at the prices in force when it falls due, and the whole of a price for a project. */
export function oneYearOfFees(items: readonly Item[], spells: Spells, when: "start" | "end"): Flow {
  const due = (amount: Formula, { growth, window = null, phase = null }: Timing) =>
    paid(amount, { when, spells, growth, window, phase });
  const fees = items.filter(isFees).flatMap(({ id, flow }) => leaves(flow).map((part) => ({ id, ...part })));
  return sum(
    ...fees.flatMap(({ id, amount, timing }) => {
      if (isSpread(timing)) return [due(amount, { ...timing, growth: null })];
      const fee = id === "fees" ? called("fees", amount) : amount;
      if (recurs(timing)) return [due(multiply(fee, MONTHS_PER_YEAR, ONE_YEAR), timing)];
      return id === "fees" ? [due(amount, timing)] : [];
    }),
  );
}

const isSpread = (timing: Timing) => timing.when === "spread" || (timing.when === "billed" && timing.spread === true);

/** The payments that a flow is the sum of. */
function leaves(flow: Flow): FlowOf<"paid">[] {
  switch (flow.flow) {
    case "paid":
      return [flow];
    case "sum":
      return flow.of.flatMap(leaves);
    case "scaled":
      return leaves(flow.of).map(({ amount, timing }) => paid(multiply(amount, flow.by), timing) as FlowOf<"paid">);
    case "rolledOver":
      return leaves(withoutRollover(flow));
    default:
      throw new TypeError(`fees as ${flow.flow}: say what a year of them is`);
  }
}

/**
 * What of the fees falls into other spells: what recurs as it is delivered, at the prices that it has, and what is paid
 * at a start within them.
 */
export function confined(flow: Flow, within: Spells): Flow {
  switch (flow.flow) {
    case "paid":
      return sum(...inside(flow, within));
    case "sum":
      return sum(...flow.of.map((part) => confined(part, within)));
    case "scaled":
      return scaled(flow.by, confined(flow.of, within));
    case "rolledOver": {
      // What was left unused before the stretch serves in it all the same.
      const of = flow.of.map((part) => {
        const spells = common(part.billed.spells, within);
        return { ...part, billed: { ...part.billed, spells } };
      });
      return { ...flow, of };
    }
    default:
      throw new TypeError(`fees as ${flow.flow}: say what of them falls into a stretch`);
  }
}

function inside({ amount, timing }: FlowOf<"paid">, within: Spells): Flow[] {
  const { spells, growth, window = null, phase = null } = timing;
  if (timing.when === "start") return paidInside(amount, timing, within);
  const during: Timing = { when: "during", spells: common(spells, within), growth, window, phase };
  if (!isSpread(timing)) return recurs(timing) ? [paid(amount, during)] : [];
  const length = spells.until && subtract(spells.until, spells.from);
  // Of what lasts no time nothing is paid, and nothing is divided by it.
  const lasting = length && max(constant(EDGE, "months"), length);
  return lasting ? [paid(divide(amount, lasting), { ...during, growth: null })] : [];
}

/** The stretch that two have in common; fees are never those of one spell after another. */
export function common(one: Spells, other: Spells): Spells {
  const until = one.until && other.until ? min(one.until, other.until) : (one.until ?? other.until);
  return { from: later(one.from, other.from), until, tenure: null, search: null };
}

const later = (one: Formula, other: Formula): Formula => (one === other ? one : max(one, other));

/** What is paid at a start counts from the begin of the spells on, and no more from their end on. */
function paidInside(amount: Formula, timing: Timing, { from, until }: Spells): Flow[] {
  const since = (moment: Formula): Flow =>
    paid(amount, { ...timing, phase: { since: moment, from: 0, to: Number.POSITIVE_INFINITY } });
  return until === null ? [since(from)] : [since(from), less(since(until))];
}
